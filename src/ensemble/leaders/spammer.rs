//! Players who overdo an act of the day.

use crate::ensemble::policy::Policy;
use crate::scenario::{PersonId, TaskId};
use crate::simulation::{Act, Answer, Observation, Question};

/// Does one act of the day every morning, as often as it may, whether there is an occasion or not; leads otherwise like
/// the one inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Spammer<P> {
    /// Who answers what is asked.
    pub policy: P,
    /// The act by its name, as [`Act::name`] gives it.
    pub act: &'static str,
}

/// The acts by name, in the order of the language; each with all whom and what it can be about.
fn every(name: &str, seen: Observation<'_>) -> Vec<Act> {
    let people = || seen.here();
    let tasks = || 0..seen.scenario().tasks.len();
    let of_people = |act: fn(PersonId) -> Act| people().map(act).collect();
    let of_tasks = |act: fn(TaskId) -> Act| tasks().map(act).collect();
    let pairs = |count: usize, act: fn(usize, PersonId) -> Act| {
        let with_each = |t: usize| people().map(move |p| act(t, p));
        (0..count).flat_map(with_each).collect()
    };
    match name {
        "look" => of_people(Act::Look),
        "ask" => of_people(Act::Ask),
        "check" => of_tasks(Act::Check),
        "hand-over" => pairs(seen.scenario().tasks.len(), Act::HandOver),
        "take-back" => of_tasks(Act::TakeBack),
        "hand-back" => of_people(Act::HandBack),
        "follow-up" => of_people(Act::FollowUp),
        "sit-beside" => of_people(Act::SitBeside),
        "thank" => of_people(Act::Thank),
        "share-credit" => vec![Act::ShareCredit],
        "take-blame" => vec![Act::TakeBlame],
        "own-mistake" => vec![Act::OwnMistake],
        "invite" => of_people(Act::Invite),
        "set-goals" => of_people(Act::SetGoals),
        "ask-goals" => of_people(Act::AskGoals),
        "say-intent" => vec![Act::SayIntent],
        "let-lead" => pairs(seen.scenario().projects.len(), Act::LetLead),
        "delegate" => pairs(seen.scenario().leader.tasks.len(), Act::Delegate),
        "review-together" => vec![Act::ReviewTogether],
        "ask-how-i-lead" => vec![Act::AskHowILead],
        "rest" => vec![Act::Rest],
        _ => Vec::new(),
    }
}

/// The names of all acts of the day.
pub const ACTS: [&str; 21] = [
    "look",
    "ask",
    "check",
    "hand-over",
    "take-back",
    "hand-back",
    "follow-up",
    "sit-beside",
    "thank",
    "share-credit",
    "take-blame",
    "own-mistake",
    "invite",
    "set-goals",
    "ask-goals",
    "say-intent",
    "let-lead",
    "delegate",
    "review-together",
    "ask-how-i-lead",
    "rest",
];

impl<P: Policy> Policy for Spammer<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        self.policy.answer(question, seen)
    }

    /// With somebody else, or about something else, each day.
    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        let all = every(self.act, seen);
        let from = seen.day() as usize;
        (0..all.len())
            .map(|i| all[(from + i) % all.len()])
            .find(|act| seen.may(*act))
    }
}
