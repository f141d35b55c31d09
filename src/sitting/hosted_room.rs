//! A room that is hosted from a sitting, and whoever hosts it: the two questions that the sitting asks of a network it knows nothing of.
//!
//! In: a scenario to be hosted, what the facilitator asks for. Out: the wall as the room stands. What a room shows is made where the room is, so
//! that a frame only takes it.

use std::fmt::Debug;
use std::sync::Arc;

use crate::narration::page::Page;
use crate::narration::stage::StageView;

/// Who can host workshops on this machine.
pub trait WorkshopHost: Debug + Send + Sync {
    /// A new room for a scenario, by its name, or for a short version of it (index into its cuts); wall and console speak `language`.
    ///
    /// # Errors
    /// It cannot be hosted: a sentence.
    fn begin(&self, scenario: &str, cut: Option<usize>, language: &str) -> Result<Arc<dyn HostedRoom>, String>;

    /// The room that was hosted last, as it stood.
    ///
    /// # Errors
    /// There is none, or it cannot be hosted: a sentence.
    fn resume(&self) -> Result<Arc<dyn HostedRoom>, String>;
}

/// A room that is hosted; hosting ends with the last one who holds it.
pub trait HostedRoom: Debug + Send + Sync {
    /// What its wall shows now.
    fn wall(&self) -> Arc<WallShown>;

    /// Has somebody called whenever the wall has changed, from another thread.
    fn on_change(&self, call: Box<dyn Fn() + Send>);

    /// Does what the facilitator asks for; it is seen on the wall once the disk has it.
    fn ask(&self, wanted: RoomAsk);

    /// Shows the console in the browser; false where there is none to be had.
    fn open_console(&self) -> bool;
}

/// What the facilitator asks of a room from the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoomAsk {
    /// The next step.
    Next,
    /// Talk, and vote again.
    Again,
    /// Show both futures, or hide them.
    Divide(bool),
}

/// What a wall shows.
#[derive(Debug, Clone, PartialEq)]
pub struct WallShown {
    /// The page.
    pub page: Page,
    /// The team.
    pub stage: StageView,
    /// The code of the room.
    pub code: String,
    /// The workshop has been ended, and is deleted.
    pub over: bool,
    /// Why the last step was not done; counted, so that the same sentence is said again.
    pub refused: Option<(u64, String)>,
}

/// The room that this sitting hosts.
#[derive(Debug)]
pub(super) struct HostingTask {
    pub(super) room: Arc<dyn HostedRoom>,
    pub(super) shown: Arc<WallShown>,
    /// Whether to leave is asked.
    pub(super) leaves: bool,
    /// The last refusal that was told.
    pub(super) told: Option<u64>,
}
