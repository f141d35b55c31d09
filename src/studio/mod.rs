//! The studio: a page in the coach's browser on which a scenario is written.
//!
//! In: a scenario's file. Out: its forms, what `check` says beside them, the moment as players see it and its rehearsal; and the file again,
//! written at each change, with every comment where it was.

mod desk;
mod document;
mod finding;
mod graph;
mod html;
mod opened;
mod outline;
mod packing;
mod playing;
mod recent;
mod request;
mod routes;
mod start_routes;
mod team_form;
mod told_moment;
mod worked_out;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use desk::{BeginError, Desk};
pub use document::{Document, DocumentError, Outside};
pub use finding::{PlacedFinding, findings};
pub use graph::{BOX, GraphArrow, GraphMoment, GraphWeek, StoryGraph};
pub use opened::OpenedFile;
pub use outline::{ListedPart, OutlineGroup, ScheduledMoment, calendar, outline};
pub use packing::{PackingError, WrittenPack, pack};
pub use recent::RecentFiles;
pub use routes::routes;
pub use team_form::{TeamField, TeamForm, TeamSection, TypedAnswers};
pub use told_moment::{TextState, ToldMoment};

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

/// The page that is opened first where no file is.
const START: &str = "start";

/// Serves the studio until `end` is over, of a file or of what is begun in `folder`; `ready` is told the address first. The files that were
/// open last are remembered in the data folder.
///
/// # Errors
/// The file cannot be read, or no page can be served.
pub fn serve(
    file: Option<&Path>,
    folder: PathBuf,
    data: Option<PathBuf>,
    port: u16,
    ready: impl FnOnce(&str),
    end: impl Future<Output = ()> + Send + 'static,
) -> Result<(), StudioError> {
    let desk = Desk::new(Kinds::current()?, folder, RecentFiles::in_data(data));
    let page = match file {
        Some(file) => format!("{}/studio", desk.open(file)?),
        None => START.to_owned(),
    };
    let server = Server::bind(port)?;
    ready(&server.address(&page));
    server.serve(routes(Arc::new(desk)), end)?;
    Ok(())
}
