//! The server: one port of 127.0.0.1, served on the caller's thread until it is told to end.
//!
//! In: a port and routes. Out: an address with its secret, then answers. A request may be 12 MiB at most.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::guard::{Guard, guard};
use super::secret::Secret;
use super::serve_error::ServeError;

/// Routes behind a secret, for one port of this machine.
pub fn guarded(routes: Router, secret: &Secret, port: u16) -> Router {
    Router::new()
        .nest(&format!("/{}", secret.as_str()), routes)
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(middleware::from_fn_with_state(Guard::new(secret.clone(), port), guard))
}

/// The most bytes of a request.
const MOST_BYTES: usize = 12 * 1024 * 1024;

/// A server that is not served yet.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    secret: Secret,
}

impl Server {
    /// Takes a port of this machine; 0 takes any that is free.
    ///
    /// # Errors
    /// The port is taken, or the system refuses.
    pub fn bind(port: u16) -> Result<Self, ServeError> {
        let secret = Secret::new()?;
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        let refused = |error| ServeError::Port { port, error };
        let listener = runtime
            .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))
            .map_err(refused)?;
        let address = listener.local_addr()?;
        Ok(Self {
            runtime,
            listener,
            address,
            secret,
        })
    }

    /// The address of one of its pages.
    #[must_use]
    pub fn address(&self, page: &str) -> String {
        format!("http://{}/{}/{page}", self.address, self.secret.as_str())
    }

    /// Answers until `end` is over. The routes stand behind the secret.
    ///
    /// # Errors
    /// The system ends the connection.
    pub fn serve(self, routes: Router, end: impl Future<Output = ()> + Send + 'static) -> Result<(), ServeError> {
        let routes = guarded(routes, &self.secret, self.address.port());
        self.runtime
            .block_on(async move { axum::serve(self.listener, routes).with_graceful_shutdown(end).await })?;
        Ok(())
    }
}
