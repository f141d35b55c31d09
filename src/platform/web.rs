//! The network: one request, one answer.
//!
//! In: a method, an address, heads and a body. Out: a number and bytes, or a word about why there is none. Nothing is
//! followed to another place, and no head or body ever stands in an error.

use std::time::Duration;

use ureq::http::Request;
use ureq::{Agent, Error, Timeout};
use url::Host;

pub use url::Url;

/// The most bytes of an answer that are read.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A way to ask servers.
#[derive(Debug, Clone)]
pub struct Web {
    agent: Agent,
}

/// What a server said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its number, for example 200.
    pub status: u16,
    /// The rest.
    pub body: Vec<u8>,
}

/// Why nothing was said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebError {
    /// Nobody is there.
    #[error("it cannot be reached")]
    Unreachable,
    /// It took too long.
    #[error("it does not answer in time")]
    Slow,
    /// Its name leads nowhere.
    #[error("its name is not known on this network")]
    Unknown,
    /// It is not who it says.
    #[error("its certificate is not accepted")]
    Certificate,
    /// It broke off, or said what is no answer.
    #[error("it breaks off in the middle, or does not speak HTTP")]
    Garbled,
    /// What was asked for is no address.
    #[error("this is no address")]
    Address,
}

/// Whether an address leads to this very machine, whatever a name server says: a loopback number, or `localhost` itself.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

impl Web {
    /// One that waits at most so long for a whole answer. `direct` goes past any proxy that the environment names.
    #[must_use]
    pub fn new(timeout: Duration, direct: bool) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("stepback/", env!("CARGO_PKG_VERSION")));
        let config = if direct { config.proxy(None) } else { config };
        Self {
            agent: config.build().into(),
        }
    }

    /// Sends one request and waits for its answer.
    ///
    /// # Errors
    /// There is no whole answer. Any number is one.
    pub fn send(&self, method: &str, url: &str, heads: &[(&str, &str)], body: &[u8]) -> Result<Reply, WebError> {
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in heads {
            request = request.header(*name, *value);
        }
        let reply = if body.is_empty() {
            let request = request.body(()).map_err(|_| WebError::Address)?;
            self.agent.run(request)
        } else {
            let request = request.body(body).map_err(|_| WebError::Address)?;
            self.agent.run(request)
        };
        let mut reply = reply.map_err(|error| why(&error))?;
        let status = reply.status().as_u16();
        let body = reply.body_mut().with_config().limit(MOST_BYTES).read_to_vec();
        let body = body.map_err(|error| why(&error))?;
        Ok(Reply { status, body })
    }
}

fn why(error: &Error) -> WebError {
    match error {
        Error::Timeout(Timeout::Connect | Timeout::Resolve) | Error::ConnectionFailed => WebError::Unreachable,
        Error::Timeout(_) => WebError::Slow,
        Error::HostNotFound => WebError::Unknown,
        Error::Tls(_) | Error::Rustls(_) => WebError::Certificate,
        Error::BadUri(_) | Error::Http(_) => WebError::Address,
        Error::Io(error) => match error.kind() {
            std::io::ErrorKind::ConnectionRefused | std::io::ErrorKind::NotConnected => WebError::Unreachable,
            std::io::ErrorKind::TimedOut | std::io::ErrorKind::WouldBlock => WebError::Slow,
            std::io::ErrorKind::InvalidData => WebError::Certificate,
            _ => WebError::Garbled,
        },
        _ => WebError::Garbled,
    }
}
