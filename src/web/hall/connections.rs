//! Connections: how many there may be, how long each may think, and how they end.
//!
//! In: sockets that listen, and routes. Out: each connection served until it is done. A head of a request that does not arrive in time ends
//! its connection, as does whatever is not HTTP, and as does a phone that has not taken anything for half a minute. One address may have
//! as many as there are: a whole room can stand behind it.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use socket2::{SockRef, TcpKeepalive};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::guard::ReachedAt;

/// The head of a request, and what waits to be written to one reader: 16 KiB each.
const BUFFER: usize = 16 * 1024;

/// How long a phone may be gone before its connection ends.
const GONE: Duration = Duration::from_secs(30);

/// How long the last answers may take at the end.
const FAREWELL: Duration = Duration::from_secs(1);

/// How long is waited when the system has no connection to give (no file left).
const BREATH: Duration = Duration::from_millis(50);

const FULL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\n\
                      Too many phones are here. Try again in a moment.\n";

/// What all connections share.
#[derive(Clone)]
pub(super) struct Connections {
    routes: Router,
    free: Arc<Semaphore>,
    most: u32,
    patience: Duration,
    end: watch::Sender<()>,
}

impl Connections {
    pub(super) fn new(routes: Router, most: u32, patience: Duration) -> Self {
        Self {
            routes,
            free: Arc::new(Semaphore::new(most as usize)),
            most,
            patience,
            end: watch::Sender::new(()),
        }
    }

    /// Accepts connections for ever.
    pub(super) async fn accept(self, listener: TcpListener) {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => match Arc::clone(&self.free).try_acquire_owned() {
                    Ok(place) => drop(tokio::spawn(self.clone().serve(stream, place))),
                    Err(_) => drop(stream.try_write(FULL)),
                },
                Err(error) if is_of_one_connection(&error) => {}
                Err(_) => sleep(BREATH).await,
            }
        }
    }

    async fn serve(self, stream: TcpStream, _place: OwnedSemaphorePermit) {
        let Ok(reached) = stream.local_addr() else { return };
        notice_when_gone(&stream);
        let routes = TowerToHyperService::new(self.routes);
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ReachedAt(reached));
            routes.call(request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience)
            .max_buf_size(BUFFER)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        let mut end = self.end.subscribe();
        tokio::select! {
            _ = connection.as_mut() => {}
            _ = end.changed() => {
                connection.as_mut().graceful_shutdown();
                let _ = connection.await;
            }
        }
    }

    /// Ends all connections: each may finish its answer, for a second.
    pub(super) async fn finish(self) {
        self.end.send_replace(());
        let _ = timeout(FAREWELL, self.free.acquire_many(self.most)).await;
    }
}

fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Small answers leave at once, and the system finds out by itself who is gone. Where it cannot, the connection is as good without.
fn notice_when_gone(stream: &TcpStream) {
    let socket = SockRef::from(stream);
    let _ = socket.set_tcp_nodelay(true);
    let _ = socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(GONE).with_interval(GONE / 3));
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = socket.set_tcp_user_timeout(Some(GONE));
}
