//! The opening of a play-through, as far as the sitting has to remember it.

use super::jobs::OpeningRequest;

/// What is being opened.
#[derive(Debug, Default)]
pub(super) struct OpeningTask {
    /// The wait for it is shown.
    pub(super) shown: bool,
    /// Begins as soon as an opening that was given up has come back, which may have the journal locked until then.
    pub(super) next: Option<OpeningRequest>,
    /// It takes what is played into its scenario's file as that is now.
    pub(super) reloads: bool,
}
