//! The language server: scenario files in editors, over the Language Server Protocol.
//!
//! In: messages of an editor. Out: answers, and what is wrong with each open file as soon as the editor is quiet. What is told stands in
//! [`crate::scenario`] (`editor` and `check`); here it only gets the protocol's form. `transport` is the way in and out, `server` the
//! course of a conversation, `documents` what is open; each other file is one thing that an editor asks for.

mod answers;
mod completing;
mod convert;
mod documents;
mod family;
mod findings;
mod fixes;
mod navigation;
mod server;
mod telling;
mod transport;

pub use server::{ServerEnd, serve};
pub use transport::over_standard_streams;
