//! What is kept of a play-through that a command has played to its end: its figures and its record, as of one that a person
//! has played.
//!
//! In: a session that is over. Out: its debrief, and files beside its journal.

use super::progress;
use crate::insight::{Debrief, DebriefWork};
use crate::narration::Localizer;
use crate::report::{KeptFigures, KeptRecord};
use crate::session::Session;

/// The debrief, with a bar that shows how far it is.
pub(super) fn debrief(session: &Session) -> Debrief {
    let bar = progress::bar("working the debrief out {wide_bar} {percent} %", 1);
    let mut work = DebriefWork::new(session);
    loop {
        let (done, all) = work.step();
        bar.set_length(all as u64);
        bar.set_position(done as u64);
        if done >= all {
            break;
        }
    }
    bar.finish_and_clear();
    work.finish()
}

/// Keeps figures and record of a play-through that is over and kept. A folder that cannot be written into costs time later, and
/// nothing else.
pub(super) fn keep(session: &Session, words: &Localizer) {
    let (Some(path), Some(sum), Some(_)) = (session.path(), session.checksum(), session.ending()) else {
        return;
    };
    KeptFigures::of(session, sum).write(path).ok();
    KeptRecord::keep(session, &debrief(session), path, sum, words).ok();
}
