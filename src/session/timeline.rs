//! A play-through in memory: a simulation, what happened in it, and the answers that led here, each with its position.
//!
//! In: answers. Out: decisions and notes that lead to the same bits when they are followed again. Nothing here knows of
//! files.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::error::ReplayDivergence;
use crate::scenario::Day;
use crate::simulation::{Answer, Event, Question, Reflect, Simulation, StateDigest, StepResult, World};

/// Where in a play-through something was answered. Time stops at the same places whenever it is played again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// How many mornings had come.
    pub mornings: u32,
    /// Whether a question was open.
    pub asked: bool,
}

/// A numbered answer.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionEntry {
    /// From 1.
    pub number: u32,
    /// Where it was made.
    pub position: Position,
    /// What was answered.
    pub answer: Answer,
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// How many happenings had been heard before it.
    pub heard: usize,
    /// The state's digest before a plan was taken: what tells a replay that it is still the same play-through.
    pub(super) state: Option<StateDigest>,
}

impl DecisionEntry {
    /// Whether it was more than reading on: what can be taken back.
    #[must_use]
    pub fn is_choice(&self) -> bool {
        self.answer != Answer::Continue
    }
}

/// What a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NoteKind {
    /// An answer to a question to oneself.
    Reflection,
    /// Whom a step in served.
    Motive,
    /// What the player expects.
    Prediction,
    /// How many hands there were for each choice, in the order of the card: numbers with spaces between.
    Vote,
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NoteSubject {
    /// A moment, by its number in this play-through.
    Moment(u32),
    /// A question the coach wrote, index into the scenario's reflections.
    Written(usize),
    /// The question at half-time.
    Halfway,
    /// The question before the debrief.
    End,
}

impl From<Reflect> for NoteSubject {
    fn from(reflect: Reflect) -> Self {
        match reflect {
            Reflect::Motive(moment) => Self::Moment(moment),
            Reflect::Written(reflection) => Self::Written(reflection),
            Reflect::Halfway => Self::Halfway,
            Reflect::End => Self::End,
        }
    }
}

/// Something written down that changes nothing in the simulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteText {
    /// What it is.
    pub kind: NoteKind,
    /// What it is about.
    pub about: NoteSubject,
    /// The player's words, or the name of what was picked; empty when nothing was written.
    pub text: String,
}

impl NoteText {
    /// The answer to a question to oneself.
    #[must_use]
    pub fn answering(reflect: Reflect, text: impl Into<String>) -> Self {
        let kind = if matches!(reflect, Reflect::Motive(_)) {
            NoteKind::Motive
        } else {
            NoteKind::Reflection
        };
        Self {
            kind,
            about: reflect.into(),
            text: text.into(),
        }
    }
}

/// A note with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteEntry {
    /// What was noted.
    pub note: NoteText,
    /// The place among the answers.
    pub position: Position,
    /// The number of the last decision before it; 0 before the first.
    pub after: u32,
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// It answered a question to oneself, so that time went on.
    pub passed: bool,
}

/// A decision or a note, in the order they were made.
#[derive(Debug, Clone)]
pub(super) enum TimelineEntry {
    Decision(DecisionEntry),
    Note(NoteEntry),
}

/// Everything of a play-through that is not on the disk.
#[derive(Debug, Clone)]
pub(super) struct Timeline {
    pub(super) simulation: Simulation,
    pub(super) mornings: u32,
    pub(super) happenings: Vec<Event>,
    pub(super) decisions: Vec<DecisionEntry>,
    pub(super) notes: Vec<NoteEntry>,
    /// Digests of states that were made by another version, so that nobody can say whether they are the same.
    pub(super) uncompared: u32,
}

impl Timeline {
    /// Day 1.
    pub(super) fn new(world: Arc<World>, seed: u64) -> Self {
        Self {
            simulation: Simulation::in_world(world, seed),
            mornings: 0,
            happenings: Vec::new(),
            decisions: Vec::new(),
            notes: Vec::new(),
            uncompared: 0,
        }
    }

    pub(super) fn step(&mut self) -> StepResult {
        let stop = self.simulation.step(&mut self.happenings);
        if matches!(stop, StepResult::Day(_)) {
            self.mornings += 1;
        }
        stop
    }

    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        Position {
            mornings: self.mornings,
            asked: self.simulation.is_asking(),
        }
    }

    /// An answer as the next decision, made here.
    pub(super) fn decision(&self, answer: Answer) -> DecisionEntry {
        let state = matches!(answer, Answer::Plan(_)).then(|| self.simulation.digest());
        DecisionEntry {
            number: self.decisions.len() as u32 + 1,
            position: self.position(),
            answer,
            day: self.simulation.day(),
            heard: self.happenings.len(),
            state,
        }
    }

    /// A note made here. A reflection or a motive answers an open question to oneself.
    pub(super) fn noted(&self, note: NoteText) -> NoteEntry {
        let asked = matches!(self.simulation.question(), Some(Question::Reflection(_)));
        let after = self.decisions.len() as u32;
        let passed = asked && !matches!(note.kind, NoteKind::Prediction | NoteKind::Vote);
        NoteEntry {
            note,
            position: self.position(),
            after,
            day: self.simulation.day(),
            passed,
        }
    }

    /// Takes a decision or a note that was made here.
    pub(super) fn take(&mut self, entry: TimelineEntry) -> Result<(), ReplayDivergence> {
        let mornings = self.mornings;
        let refused = |refusal| ReplayDivergence::Refused { mornings, refusal };
        match entry {
            TimelineEntry::Decision(decision) => {
                self.simulation
                    .answer(&decision.answer, &mut self.happenings)
                    .map_err(refused)?;
                self.decisions.push(decision);
            }
            TimelineEntry::Note(noted) => {
                if noted.passed {
                    self.simulation
                        .answer(&Answer::Continue, &mut self.happenings)
                        .map_err(refused)?;
                }
                self.notes.push(noted);
            }
        }
        Ok(())
    }

    /// Lets time go on to a position.
    pub(super) fn reach(&mut self, to: Position) -> Result<(), ReplayDivergence> {
        let astray = ReplayDivergence::NotReached { mornings: to.mornings };
        while self.mornings < to.mornings {
            if !matches!(self.step(), StepResult::Day(_)) {
                return Err(astray);
            }
        }
        if to.asked && !self.position().asked && !matches!(self.step(), StepResult::Ask(_)) {
            return Err(astray);
        }
        if self.mornings == to.mornings {
            Ok(())
        } else {
            Err(astray)
        }
    }

    /// Goes to where a decision or a note was made, and takes it there. `exact` also compares the digests of states, as far
    /// as they were made by this version.
    pub(super) fn follow(&mut self, entry: TimelineEntry, exact: bool) -> Result<(), ReplayDivergence> {
        match entry {
            TimelineEntry::Decision(mut decision) => {
                self.reach(decision.position)?;
                if exact && let Some(then) = decision.state {
                    let now = self.simulation.digest();
                    if !then.is_comparable() {
                        self.uncompared += 1;
                        decision.state = Some(now);
                    } else if then != now {
                        return Err(ReplayDivergence::OtherState {
                            mornings: self.mornings,
                        });
                    }
                }
                let here = DecisionEntry {
                    number: self.decisions.len() as u32 + 1,
                    day: self.simulation.day(),
                    heard: self.happenings.len(),
                    ..decision
                };
                self.take(TimelineEntry::Decision(here))
            }
            TimelineEntry::Note(noted) => {
                self.reach(noted.position)?;
                let here = NoteEntry {
                    after: self.decisions.len() as u32,
                    day: self.simulation.day(),
                    ..noted
                };
                self.take(TimelineEntry::Note(here))
            }
        }
    }

    /// All decisions and notes before decision `number`, in their order; [`u32::MAX`]: all there are.
    pub(super) fn entries_before(&self, number: u32) -> Vec<TimelineEntry> {
        let mut notes = self.notes.iter().filter(|noted| noted.after < number).peekable();
        let mut entries = Vec::new();
        for decision in self.decisions.iter().filter(|decision| decision.number < number) {
            while let Some(noted) = notes.next_if(|noted| noted.after < decision.number) {
                entries.push(TimelineEntry::Note(noted.clone()));
            }
            entries.push(TimelineEntry::Decision(decision.clone()));
        }
        entries.extend(notes.cloned().map(TimelineEntry::Note));
        entries
    }

    /// Plays all of it again and shows it as it stood before each decision: one pass, however many there are.
    pub(super) fn before_each(
        &self,
        seed: u64,
        mut look: impl FnMut(&DecisionEntry, &Self),
    ) -> Result<(), ReplayDivergence> {
        let mut again = Self::new(Arc::clone(self.simulation.world()), seed);
        for entry in self.entries_before(u32::MAX) {
            if let TimelineEntry::Decision(decision) = &entry {
                again.reach(decision.position)?;
                look(decision, &again);
            }
            again.follow(entry, false)?;
        }
        Ok(())
    }

    /// Plays all of it again and shows it on each morning.
    pub(super) fn each_morning(&self, seed: u64, mut look: impl FnMut(&Self)) -> Result<(), ReplayDivergence> {
        let mut again = Self::new(Arc::clone(self.simulation.world()), seed);
        let mut come_to = |again: &mut Self, mornings: u32| {
            while again.mornings < mornings {
                again.reach(Position {
                    mornings: again.mornings + 1,
                    asked: false,
                })?;
                look(again);
            }
            Ok(())
        };
        for entry in self.entries_before(u32::MAX) {
            let at = match &entry {
                TimelineEntry::Decision(decision) => decision.position,
                TimelineEntry::Note(noted) => noted.position,
            };
            come_to(&mut again, at.mornings)?;
            again.follow(entry, false)?;
        }
        come_to(&mut again, self.mornings)
    }

    /// The same play-through up to where decision `number` was made, and not further.
    pub(super) fn before(&self, number: u32, seed: u64) -> Option<Result<Self, ReplayDivergence>> {
        let at = self.decisions.get((number as usize).checked_sub(1)?)?.position;
        let mut course = Self::new(Arc::clone(self.simulation.world()), seed);
        let followed = self
            .entries_before(number)
            .into_iter()
            .try_for_each(|entry| course.follow(entry, false));
        Some(followed.and_then(|()| course.reach(at)).map(|()| course))
    }
}
