//! Looking ahead from the open question while the player looks at it: off the frame, and dropped when it is no longer wanted.
//!
//! In: [`GameState`], once hints are shown. Out: its outlooks, when all futures have been played. Nothing runs while hints are hidden.

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::futures_lite::future::yield_now;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::commands::show;
use super::play::{GameState, Location};
use super::shown::ShownPage;
use crate::insight::{Foresight, Outlooks};
use crate::narration::Ahead;
use crate::simulation::{Question, StateDigest};

/// Futures played before the task can be dropped or something else can run.
const SLICE: u32 = 5;

/// Where a look ahead starts: how many decisions there were, and the state.
pub(super) type Point = (usize, StateDigest);

/// A look ahead under way.
#[derive(Resource, Default)]
pub(super) struct LookAhead {
    from: Option<Point>,
    task: Option<Task<Outlooks>>,
}

impl LookAhead {
    /// Something is being worked out, and the window must not fall asleep over it.
    pub(super) fn works(&self) -> bool {
        self.task.is_some()
    }
}

impl GameState {
    /// Where hints are wanted from; `None` while they are hidden or there is nothing to compare.
    fn wanted(&self) -> Option<Point> {
        let compared = matches!(self.question(), Some(Question::Moment(_) | Question::Plan(_)));
        if !self.hints || self.place != Location::Asked || !compared {
            return None;
        }
        let session = self.session.as_ref()?;
        Some((session.decisions().len(), session.simulation().digest()))
    }

    /// Shows hints that are known already.
    pub(super) fn hint(&mut self, outlooks: Outlooks) {
        self.hints = true;
        self.outlooks = self.wanted().map(|from| (from, outlooks));
    }

    /// How far the hints of the open question are.
    pub(super) fn ahead(&self) -> Ahead<'_> {
        match (self.hints, &self.outlooks) {
            (false, _) => Ahead::Hidden,
            (true, Some((from, outlooks))) if Some(*from) == self.wanted() => Ahead::Ready(outlooks),
            (true, _) => Ahead::Working,
        }
    }
}

/// Begins a look ahead when another one is wanted, and shows it when it is ready. What is no longer wanted stops at its next slice.
pub(super) fn look(mut play: ResMut<GameState>, mut ahead: ResMut<LookAhead>, mut shown: ResMut<ShownPage>) {
    if play.is_changed() {
        let wanted = play.wanted();
        if wanted != ahead.from {
            ahead.from = wanted;
            let ready = wanted.is_none() || play.outlooks.as_ref().map(|(from, _)| *from) == wanted;
            ahead.task = if ready { None } else { begin(&play) };
        }
    }
    let Some(outlooks) = ahead.task.as_mut().and_then(check_ready) else {
        return;
    };
    ahead.task = None;
    if let Some(from) = ahead.from {
        play.outlooks = Some((from, outlooks));
        show(&play, &mut shown);
    }
}

fn begin(play: &GameState) -> Option<Task<Outlooks>> {
    let mut foresight = Foresight::begin(play.session.as_ref()?)?;
    let task = AsyncComputeTaskPool::get().spawn(async move {
        while !foresight.step(SLICE) {
            yield_now().await;
        }
        foresight.outlooks()
    });
    Some(task)
}
