//! Why no page can be served.

use std::io;

use super::secret::NoRandomNumbers;

/// No page can be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The port is taken or not allowed.
    #[error("port {port} of this machine cannot be used ({error}); choose another one with --port")]
    Port {
        /// Its number.
        port: u16,
        /// Why.
        error: io::Error,
    },
    /// No secret can be made.
    #[error(transparent)]
    Secret(#[from] NoRandomNumbers),
    /// The system refuses.
    #[error("no page can be served here: {0}")]
    System(#[from] io::Error),
}
