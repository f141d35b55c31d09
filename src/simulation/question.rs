//! What the simulation asks and what may be answered.
//!
//! Answer number 1 is always valid and moves on. A question is data: ids and numbers; the words come from the
//! scenario and the locale files, in `narration`.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::act::Act;
use super::moment_instance::MomentInstance;
use super::plan::Plan;
use super::preset::{self, Preset};
use crate::scenario::{Day, DomainId, MomentId, PersonId, Stance, Tone};

/// Something that must be answered before time goes on.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// Monday: where will the week go?
    Plan(PlanQuestion),
    /// A moment.
    Moment(MomentQuestion),
    /// A beat of a meeting.
    Beat(MeetingQuestion),
    /// Friday: the survey, read and put away.
    Pulse(PulseQuestion),
    /// A question to oneself; its answer changes nothing in the simulation.
    Reflection(Reflect),
}

/// The Monday question.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanQuestion {
    /// Week, from 1.
    pub week: u32,
    /// Leader-hours of the week.
    pub hours: f64,
    /// What answer 1 takes: last week's plan.
    pub last: Plan,
}

impl PlanQuestion {
    /// Other ready-made plans, answers 2 and on: more for people, more for conditions, more for answers, more for the
    /// desk, a rest.
    #[must_use]
    pub fn others(&self) -> Vec<(Preset, Plan)> {
        preset::all(&self.last, self.hours)
    }
}

/// A moment's question.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentQuestion {
    /// The moment that came up.
    pub moment: MomentInstance,
    /// What a careful reader takes from the card.
    pub reading: MomentReading,
    /// The choices, in the order of the card.
    pub choices: Vec<ChoiceOption>,
    /// Leader-hours left today, before any choice (never blocks one).
    pub hours_left: f64,
    /// Listening first is still possible.
    pub can_listen: bool,
}

/// What a careful reader takes from a moment's card, 0..1 each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MomentReading {
    /// How fast it grows.
    pub urgency: f64,
    /// How bad it is.
    pub severity: f64,
    /// How well such a thing is known here.
    pub familiarity: f64,
    /// What hangs on it.
    pub stakes: f64,
    /// Only the leader may decide it.
    pub authority: bool,
    /// What work it is about, if any.
    pub domain: Option<DomainId>,
}

/// What a choice costs and is, before it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// The stance it carries.
    pub stance: Stance,
    /// The tone it is said in.
    pub tone: Tone,
    /// Control, 0..1.
    pub control: f64,
    /// Support, 0..1.
    pub support: f64,
    /// Guidance, 0..1.
    pub guidance: f64,
    /// Leader-hours.
    pub hours: f64,
}

/// A beat of a meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingQuestion {
    /// Which meeting.
    pub moment: MomentInstance,
    /// Which of its written moments.
    pub written: MomentId,
    /// Beat, from 0.
    pub beat: u32,
    /// Beats before time is up.
    pub beats: u32,
    /// Who sits at the table.
    pub people: Arc<[PersonId]>,
    /// Facts on the table (indices), in the order they were said.
    pub said: Vec<usize>,
    /// How often each of `people` has spoken.
    pub spoken: Vec<u32>,
    /// What happened in the last beat.
    pub last: LastMeetingAction,
    /// Beats of silence in a row; the ring fills with them.
    pub silence: u32,
    /// What the leader has stated, if anything.
    pub leaders_view: Option<usize>,
    /// What can be done, in order; answer 1 is to wait.
    pub options: Vec<MeetingAction>,
}

/// What the last beat brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastMeetingAction {
    /// It opens.
    Opening,
    /// Somebody said a fact (index).
    Fact(PersonId, usize),
    /// Somebody repeated what was said (index).
    Repeated(PersonId, usize),
    /// Somebody agreed with the leader.
    Agreed(PersonId),
    /// Nobody spoke.
    Silence,
    /// The leader stated a view.
    LeaderSpoke(usize),
}

/// What the leader does in a beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum MeetingAction {
    /// Say nothing.
    Wait,
    /// Invite somebody by name.
    Invite(PersonId),
    /// "What are we missing?"
    Ask,
    /// Say what one thinks (index of the option).
    State(usize),
    /// Close, and decide (index of the option).
    Decide(usize),
    /// Let them decide.
    LetThemDecide,
}

impl MeetingAction {
    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The Friday survey. Values are 0..1, biased upward where people are afraid.
#[derive(Debug, Clone, PartialEq)]
pub struct PulseQuestion {
    /// Week, from 1.
    pub week: u32,
    /// "I get on without waiting", "I can say what I think", "I know what is expected", "I want to be here": per person.
    pub answers: Vec<(PersonId, [f64; 4])>,
}

/// What a reflection is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reflect {
    /// After stepping in: whom did it serve? The number of the moment.
    Motive(u32),
    /// A question the coach wrote, index into the scenario's reflections.
    Written(usize),
    /// The question at half-time.
    Halfway,
    /// The question before the debrief.
    End,
}

/// What may be answered. `Choose` answers moments, `Listen` may come before it, `Act` at any time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The week's plan.
    Plan(Plan),
    /// A choice, counted from 0.
    Choose(usize),
    /// Look and listen first.
    Listen,
    /// A beat of a meeting.
    Beat(MeetingAction),
    /// An act of the day.
    Act(Act),
    /// Read, or nothing to say.
    Continue,
}

impl Question {
    /// The numbered answers, in order; the first is always valid and moves on.
    #[must_use]
    pub fn numbered(&self) -> Vec<Answer> {
        match self {
            Self::Plan(plan) => std::iter::once(plan.last.clone())
                .chain(plan.others().into_iter().map(|(_, other)| other))
                .map(Answer::Plan)
                .collect(),
            Self::Moment(moment) => {
                let mut answers: Vec<Answer> = (0..moment.choices.len()).map(Answer::Choose).collect();
                if moment.can_listen {
                    answers.push(Answer::Listen);
                }
                answers
            }
            Self::Beat(beat) => beat.options.iter().map(|b| Answer::Beat(*b)).collect(),
            Self::Pulse(_) | Self::Reflection(_) => vec![Answer::Continue],
        }
    }
}

/// Why an answer was not taken. Nothing has changed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was asked.
    #[error("nothing has been asked")]
    NothingAsked,
    /// Another kind of answer is needed.
    #[error("this answer does not fit what was asked")]
    WrongKind,
    /// The number is too high.
    #[error("there is no choice {given}; there are {of}")]
    NoSuchChoice {
        /// Counted from 1.
        given: usize,
        /// How many there are.
        of: usize,
    },
    /// It has been listened to already.
    #[error("you have listened already")]
    ListenedAlready,
    /// More hours than the week has, or a number that is no hours.
    #[error("the plan takes {planned} hours, and the week has {of}")]
    TooManyHours {
        /// Planned.
        planned: f64,
        /// In the week.
        of: f64,
    },
    /// The plan or the act names somebody or something that is not there (any more).
    #[error("{0}")]
    NotPossible(NotPossible),
    /// The leader is away.
    #[error("you are away this week")]
    Away,
    /// The play-through is over.
    #[error("this play-through is over")]
    Over,
}

/// What makes an act impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPossible {
    /// No such person, or they have left.
    #[error("that person is not here")]
    NotHere,
    /// No such task, or it is done.
    #[error("that task is not open")]
    NotOpen,
    /// They have it already.
    #[error("it is theirs already")]
    Theirs,
    /// Only the leader can do it.
    #[error("only you can do that")]
    OnlyYou,
    /// Nothing was taken or stepped into lately.
    #[error("there is nothing to hand back")]
    NothingToHandBack,
    /// Done today already.
    #[error("you did that today already")]
    AlreadyToday,
    /// The hours of the day are gone.
    #[error("the hours of the day are gone")]
    NoHours,
}

/// Where time stopped.
#[expect(clippy::large_enum_variant, reason = "one at a time, and gone with the next step")]
#[derive(Debug, Clone, PartialEq)]
pub enum StepResult {
    /// A morning: nobody must answer, anybody may act.
    Day(Day),
    /// Somebody must answer.
    Ask(Question),
    /// It is over: index into the scenario's endings.
    Over(usize),
}
