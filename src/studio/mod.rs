//! The studio: a page in the coach's browser on which a scenario is written.
//!
//! In: a scenario's file. Out: its forms, what `check` says beside them, the moment as players see it and its rehearsal; and the file again,
//! written at each change, with every comment where it was.

mod document;
mod finding;
mod graph;
mod html;
mod outline;
mod playing;
mod routes;

use std::future::Future;
use std::path::Path;

pub use document::{Document, DocumentError, Outside};
pub use finding::{PlacedFinding, findings};
pub use graph::{BOX, GraphArrow, GraphMoment, GraphWeek, StoryGraph};
pub use outline::{ListedPart, OutlineGroup, ScheduledMoment, calendar, outline};
pub use routes::routes;

use crate::scenario::{Diagnostics, Kinds};
use crate::web::{ServeError, Server};

/// The studio cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum StudioError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] DocumentError),
    /// The kinds of moments cannot be read.
    #[error("the kinds of moments cannot be read:\n{0}")]
    Kinds(#[from] Diagnostics),
    /// No page can be served.
    #[error(transparent)]
    Serve(#[from] ServeError),
}

/// Serves the studio of a file until `end` is over; `ready` is told the address first.
///
/// # Errors
/// The file cannot be read, or no page can be served.
pub fn serve(
    file: &Path,
    port: u16,
    ready: impl FnOnce(&str),
    end: impl Future<Output = ()> + Send + 'static,
) -> Result<(), StudioError> {
    let routes = routes(Document::open(file)?, Kinds::current()?);
    let server = Server::bind(port)?;
    ready(&server.address("studio"));
    server.serve(routes, end)?;
    Ok(())
}
