//! What a choice would probably lead to, for who looks at it: the same futures for every choice of an open question,
//! played on by the player's own habit.
//!
//! It is no oracle. Futures draw fresh luck, from the seed and the decision's number, never the luck that this
//! play-through will draw; they start from what the leader could know ([`Simulation::imagined`]); and the habit is that of before
//! the choice, the same in every branch. Nothing here knows of threads: [`Foresight::step`] plays a few futures and
//! returns, and it is dropped when it is no longer wanted.

pub(in crate::insight) mod forecast;
pub(in crate::insight) mod foreseeing;
pub(in crate::insight) mod habit;
pub(in crate::insight) mod outlook;

use crate::ensemble::play_on;
use crate::insight::foresight::habit::Habit;
use crate::insight::foresight::outlook::{End, Outlooks};
use crate::session::Session;
use crate::simulation::{Answer, Chance, NullSink, Question, Simulation};

/// Futures of a choice.
pub const FUTURES: u32 = 250;

/// A look ahead under way.
#[derive(Debug, Clone)]
pub struct Foresight {
    start: Simulation,
    seed: u64,
    decision: u64,
    habit: Habit,
    futures: u32,
    answers: Vec<Answer>,
    /// By choice, by future.
    ends: Vec<Vec<End>>,
}

impl Foresight {
    /// A look ahead from the open question of a session; `None` when nothing is asked that has choices to compare. A
    /// meeting has none: what speaks for its options is on the table only when somebody has said it.
    #[must_use]
    pub fn begin(session: &Session) -> Option<Self> {
        let decision = session.decisions().len() as u64 + 1;
        Self::at(session.simulation(), session.seed(), decision, Habit::of(session))
    }

    /// The same from a simulation, with the seed of the play-through and the number that the decision will have.
    #[must_use]
    pub fn at(simulation: &Simulation, seed: u64, decision: u64, habit: Habit) -> Option<Self> {
        let question = simulation.question()?;
        if !matches!(question, Question::Moment(_) | Question::Plan(_)) {
            return None;
        }
        let mut answers = question.numbered();
        answers.retain(|answer| *answer != Answer::Listen);
        let ends = vec![Vec::with_capacity(FUTURES as usize); answers.len()];
        (answers.len() > 1).then(|| Self {
            start: simulation.clone(),
            seed,
            decision,
            habit,
            futures: FUTURES,
            answers,
            ends,
        })
    }

    /// With another number of futures, for tests; more takes longer and is surer.
    #[must_use]
    pub const fn over(mut self, futures: u32) -> Self {
        self.futures = futures;
        self
    }

    /// Plays the next `futures` futures, each once for every choice. True when all have been played.
    pub fn step(&mut self, futures: u32) -> bool {
        let from = self.played();
        for n in from..self.futures.min(from.saturating_add(futures)) {
            let luck = Chance::new(self.seed).future(self.decision, n);
            let imagined = self.start.imagined(luck);
            for (answer, ends) in self.answers.iter().zip(&mut self.ends) {
                let mut future = imagined.clone();
                if future.answer(answer, &mut NullSink).is_ok() {
                    play_on(&mut future, &mut self.habit, &mut NullSink);
                }
                ends.push(End::of(&future));
            }
        }
        self.done()
    }

    /// How many futures have been played.
    #[must_use]
    pub fn played(&self) -> u32 {
        self.ends
            .first()
            .map_or(0, |ends| u32::try_from(ends.len()).unwrap_or(u32::MAX))
    }

    /// How many futures are played in all.
    #[must_use]
    pub const fn futures(&self) -> u32 {
        self.futures
    }

    /// All futures have been played.
    #[must_use]
    pub fn done(&self) -> bool {
        self.played() >= self.futures
    }

    /// What has come out so far.
    #[must_use]
    pub fn outlooks(&self) -> Outlooks {
        Outlooks::new(&self.answers, &self.ends)
    }

    /// Plays all futures at once.
    #[must_use]
    pub fn finish(mut self) -> Outlooks {
        while !self.step(u32::MAX) {}
        self.outlooks()
    }
}
