//! The debrief in slices: the same work as [`Debrief::of`], a decision at a time, so that it can be shown how far it is, and given up.

use std::borrow::Borrow;

use super::debrief::Debrief;
use super::decisions::decided::DecisionPoint;
use super::decisions::flip::flip;
use super::decisions::turning::{Flipped, TurningPoint, first_look, look_again, most_promising, ranked};
use super::effort::Effort;
use super::foresight::habit::Habit;
use super::foresight::outlook::Outlooks;
use crate::session::Session;

impl Debrief {
    /// Works the debrief out, of a play-through that is over or of one that is half played. Takes some thousand whole
    /// play-throughs: a second or two.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        DebriefWork::new(session).finish()
    }
}

/// A debrief that is being worked out, of a session or of a borrowed one.
#[derive(Debug)]
pub struct DebriefWork<S> {
    session: S,
    /// Collected by the first slice.
    start: Option<Start>,
    /// What came of each decision that the first look flipped.
    outlooks: Vec<Option<Outlooks>>,
    /// The most promising of these, once all were flipped: place, and the alternative that differed most.
    promising: Option<Vec<(usize, usize)>>,
    /// The promising ones, looked at again over other futures.
    points: Vec<Option<TurningPoint>>,
}

/// What the looks begin with.
#[derive(Debug)]
struct Start {
    decisions: Vec<DecisionPoint>,
    habit: Habit,
    effort: Effort,
    /// The decisions that the first look flips, by index, and over how many futures.
    looked_at: Vec<usize>,
    futures: u32,
}

impl Start {
    fn of(session: &Session) -> Self {
        let (decisions, effort) = (DecisionPoint::all(session), Effort::of(session));
        let (looked_at, futures) = first_look(&decisions, effort);
        Self {
            decisions,
            habit: Habit::of(session),
            effort,
            looked_at,
            futures,
        }
    }
}

impl<S: Borrow<Session>> DebriefWork<S> {
    /// Nothing is worked out yet.
    #[must_use]
    pub const fn new(session: S) -> Self {
        Self {
            session,
            start: None,
            outlooks: Vec::new(),
            promising: None,
            points: Vec::new(),
        }
    }

    /// Works out the next slice: how many of how many are done. All are done when both are alike.
    pub fn step(&mut self) -> (usize, usize) {
        let Some(start) = &self.start else {
            self.start = Some(Start::of(self.session.borrow()));
            return self.progress();
        };
        let decided = |place: usize| start.decisions.get(*start.looked_at.get(place)?);
        if let Some(decided) = decided(self.outlooks.len()) {
            self.outlooks.push(flip(decided, &start.habit, 0, start.futures));
        } else if let Some(promising) = &self.promising {
            if let Some((place, other)) = promising.get(self.points.len()).copied() {
                let outlooks = self.outlooks.get(place).and_then(Option::as_ref);
                let again = decided(place).zip(outlooks);
                let futures = start.effort.second_look;
                let again = again.and_then(|(decided, seen)| look_again(decided, seen, other, &start.habit, futures));
                self.points.push(again);
            }
        } else {
            let promising = most_promising(&start.decisions, &start.looked_at, &self.outlooks);
            self.promising = Some(promising);
        }
        self.progress()
    }

    /// The first slice collects the decisions, one for each flips it, one picks the promising, one for each looks again.
    fn progress(&self) -> (usize, usize) {
        let Some(start) = &self.start else { return (0, 1) };
        let promising = self.promising.as_ref();
        let done = 1 + self.outlooks.len() + usize::from(promising.is_some()) + self.points.len();
        let all = 2 + start.looked_at.len() + promising.map_or(1, Vec::len);
        (done, all)
    }

    fn run(&mut self) {
        loop {
            let (done, all) = self.step();
            if done >= all {
                return;
            }
        }
    }

    fn ranked_points(&mut self) -> Vec<TurningPoint> {
        ranked(std::mem::take(&mut self.points).into_iter().flatten().collect())
    }

    /// Works out what is left, and puts the debrief together.
    #[must_use]
    pub fn finish(mut self) -> Debrief {
        self.run();
        let turning = self.ranked_points();
        let (decisions, looked_at) = self
            .start
            .map_or_else(Default::default, |start| (start.decisions, start.looked_at));
        let flipped: Vec<Flipped<'_>> = looked_at
            .into_iter()
            .zip(self.outlooks)
            .filter_map(|(at, outlooks)| {
                Some(Flipped {
                    decided: decisions.get(at)?,
                    outlooks: outlooks?,
                })
            })
            .collect();
        Debrief::of_parts(self.session.borrow(), &decisions, &flipped, turning)
    }
}

/// The decisions of a play-through that moved the team's expected level most, largest first.
#[must_use]
pub fn turning_points(session: &Session, keep: usize) -> Vec<TurningPoint> {
    let mut work = DebriefWork::new(session);
    work.run();
    let mut points = work.ranked_points();
    points.truncate(keep);
    points
}
