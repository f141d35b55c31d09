//! Which moment leads to which, as written: a `then`, or a condition that another moment has come, was answered so or went so.

use serde::Serialize;

use super::runs::{HeardMoment, HeardRun};
use crate::scenario::{Condition, MomentId, Outcome, Scenario, Trigger};

/// One moment that leads to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MomentEdge {
    /// The id of the first moment.
    pub from: String,
    /// The id of the one that it leads to.
    pub to: String,
    /// How.
    #[serde(flatten)]
    pub kind: EdgeKind,
    /// The share of runs in which the first came and was so, 0..1.
    pub open: f64,
    /// The share of runs in which the second came after that, 0..1.
    pub taken: f64,
}

/// How a moment leads to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "by", content = "what", rename_all = "snake_case")]
pub enum EdgeKind {
    /// This choice has it as its `then`.
    Then(String),
    /// Its condition wants the first to have come.
    After,
    /// Its condition wants this choice.
    Chose(String),
    /// Its condition wants this outcome.
    Went(Outcome),
    /// Its condition wants that the first has not come, or not so.
    Unless,
}

/// What the first moment has to be for the edge.
#[derive(Debug, Clone, Copy)]
enum Opening {
    Came,
    Chose(usize),
    Went(Outcome),
}

impl Opening {
    fn is_met(self, heard: &HeardMoment) -> bool {
        match self {
            Self::Came => true,
            Self::Chose(choice) => heard.choice == Some(choice),
            Self::Went(outcome) => heard.outcome == Some(outcome),
        }
    }
}

/// All edges, in the order of the file, by the moment that they lead to.
pub(super) fn edges(scenario: &Scenario, runs: &[HeardRun]) -> Vec<MomentEdge> {
    let mut all = Vec::new();
    for (to, moment) in scenario.moments.iter().enumerate() {
        for (from, first) in scenario.moments.iter().enumerate() {
            for (index, choice) in first.choices.iter().enumerate() {
                if choice.then == Some(to) {
                    all.push((from, to, EdgeKind::Then(choice.id.clone()), Opening::Chose(index)));
                }
            }
        }
        if let Trigger::When(condition) = &moment.trigger {
            let mut found = Vec::new();
            conditions(condition, false, &mut found);
            for (from, opening, unless) in found {
                let kind = match opening {
                    _ if unless => EdgeKind::Unless,
                    Opening::Came => EdgeKind::After,
                    Opening::Chose(choice) => EdgeKind::Chose(choice_id(scenario, from, choice)),
                    Opening::Went(outcome) => EdgeKind::Went(outcome),
                };
                all.push((from, to, kind, opening));
            }
        }
    }
    all.into_iter()
        .map(|(from, to, kind, opening)| counted(scenario, runs, (from, to), kind, opening))
        .collect()
}

fn choice_id(scenario: &Scenario, moment: MomentId, choice: usize) -> String {
    let found = scenario
        .moments
        .get(moment)
        .and_then(|moment| moment.choices.get(choice));
    found.map(|choice| choice.id.clone()).unwrap_or_default()
}

/// The moments that a condition names, and whether it wants them not to be so.
fn conditions(condition: &Condition, unless: bool, found: &mut Vec<(MomentId, Opening, bool)>) {
    match condition {
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|one| conditions(one, unless, found)),
        Condition::Not(one) => conditions(one, !unless, found),
        Condition::After(moment) => found.push((*moment, Opening::Came, unless)),
        Condition::Chose(moment, choice) => found.push((*moment, Opening::Chose(*choice), unless)),
        Condition::Went(moment, outcome) => found.push((*moment, Opening::Went(*outcome), unless)),
        _ => {}
    }
}

fn counted(
    scenario: &Scenario,
    runs: &[HeardRun],
    (from, to): (MomentId, MomentId),
    kind: EdgeKind,
    opening: Opening,
) -> MomentEdge {
    let mut counts = [0_usize; 2];
    for run in runs {
        let first = run.found(from).filter(|(_, heard)| opening.is_met(heard));
        let then = run.found(to);
        let (open, taken) = if kind == EdgeKind::Unless {
            (first.is_none(), first.is_none() && then.is_some())
        } else {
            let after = first.zip(then).is_some_and(|((first, _), (then, _))| first < then);
            (first.is_some(), after)
        };
        counts[0] += usize::from(open);
        counts[1] += usize::from(taken);
    }
    let [open, taken] = counts.map(|count| count as f64 / runs.len().max(1) as f64);
    let id = |moment: MomentId| scenario.moments.get(moment).map(|moment| moment.id.clone());
    MomentEdge {
        from: id(from).unwrap_or_default(),
        to: id(to).unwrap_or_default(),
        kind,
        open,
        taken,
    }
}
