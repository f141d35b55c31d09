//! The hall's server: a port of every address of this machine, served on the caller's thread until it is told to end.
//!
//! In: a port and routes. Out: the addresses under which phones find it, then answers.

use std::future::Future;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::super::serve_error::ServeError;
use super::addresses::HallAddresses;
use super::connections::Connections;
use super::guard::{HallGuard, hall_guarded};
use super::listen::listen;
use super::own_names::OwnNames;

/// Files that the program needs beside its connections.
const OTHER_FILES: u64 = 128;

/// How a hall is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HallOptions {
    /// The wanted port; where it is taken, one of the next twenty is. 0 takes any that is free.
    pub port: u16,
    /// Names under which something in front of this machine is known, such as a proxy: `room.example.org`, `192.168.1.5:8080`.
    pub names: Vec<String>,
    /// Connections at once, fewer where the system does not give so many.
    pub most_connections: u32,
    /// How long a request may take to arrive, and a connection to say nothing between two.
    pub patience: Duration,
}

impl Default for HallOptions {
    fn default() -> Self {
        Self {
            port: 7070,
            names: Vec::new(),
            most_connections: 6_000,
            patience: Duration::from_secs(10),
        }
    }
}

/// A server for the local network that is not served yet.
pub struct HallServer {
    runtime: Runtime,
    listeners: Vec<TcpListener>,
    port: u16,
    names: OwnNames,
    most_connections: u32,
    options: HallOptions,
}

impl HallServer {
    /// Takes a port on all addresses of this machine.
    ///
    /// # Errors
    /// All ports that are tried are taken or not allowed, or the system refuses.
    pub fn bind(options: HallOptions) -> Result<Self, ServeError> {
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        let listening = listen(options.port)?;
        let entered = runtime.enter();
        let listeners = listening.sockets.into_iter().map(TcpListener::from_std);
        let listeners = listeners.collect::<Result<Vec<_>, _>>()?;
        drop(entered);
        Ok(Self {
            runtime,
            listeners,
            port: listening.port,
            names: OwnNames::of_this_machine(),
            most_connections: most_connections(options.most_connections),
            options,
        })
    }

    /// The port that it has: another than the wanted one where that was taken.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// How many connections there may be at once; fewer than were asked for where the system does not give so many.
    #[must_use]
    pub fn most_connections(&self) -> u32 {
        self.most_connections
    }

    /// The addresses of this machine, to be asked as often as one likes while it is served.
    #[must_use]
    pub fn addresses(&self) -> HallAddresses {
        HallAddresses {
            port: self.port,
            names: self.names.clone(),
        }
    }

    /// Answers until `end` is over; then each connection may finish its answer, for a second.
    pub fn serve(self, routes: Router, end: impl Future<Output = ()>) {
        let HallOptions { names, patience, .. } = self.options;
        let guard = HallGuard::with_names(self.port, self.names, &names, patience);
        let connections = Connections::new(hall_guarded(routes, &guard), self.most_connections, patience);
        self.runtime.block_on(async {
            let doors = self.listeners.into_iter();
            let doors = doors.map(|door| tokio::spawn(connections.clone().accept(door)));
            let doors = doors.collect::<Vec<_>>();
            end.await;
            for door in doors {
                door.abort();
            }
            connections.finish().await;
        });
    }
}

/// Raises how many files the process may have open, and says how many connections that makes.
fn most_connections(wanted: u32) -> u32 {
    let files = rlimit::increase_nofile_limit(u64::from(wanted) + OTHER_FILES);
    let given = files.map_or(u64::from(wanted), |files| files.saturating_sub(OTHER_FILES));
    u32::try_from(given).unwrap_or(u32::MAX).clamp(1, wanted.max(1))
}
