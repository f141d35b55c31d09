//! Pages in a browser on this machine: a small server with a secret in its address.
//!
//! In: routes that a face brings. Out: HTML, scripts and answers to what its script sends. It listens on 127.0.0.1 alone, answers only to
//! whoever knows the secret, and to no page of another place; nothing is ever loaded from outside.

mod guard;
mod secret;
mod server;

pub use secret::{NoRandomNumbers, Secret};
pub use server::{ServeError, Server, guarded};
