//! What was expected beside what came.

use std::ops::RangeInclusive;

use crate::insight::coverage::Came;
use crate::scenario::{Condition, ExpectedFact, MomentId, Outcome, ScriptExpectation, ScriptStep, TextId};
use crate::simulation::Simulation;

/// Ways that somebody can have gone, in the order of an epilogue.
const WAYS: [&str; 5] = ["Leading", "Freed", "Waiting", "Hurt", "Gone"];

/// Something that was not as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmetExpectation {
    /// The line of the script, from 1.
    pub line: u32,
    /// What stands there.
    pub expected: String,
    /// What came instead.
    pub came: String,
}

impl UnmetExpectation {
    /// A step that could not be taken.
    pub(super) fn of_step(step: &ScriptStep, came: String) -> Self {
        Self {
            line: step.line,
            expected: step.written.clone(),
            came,
        }
    }
}

/// Where a play-through stands when it is looked at.
pub(super) struct Seen<'a> {
    /// Its true state.
    pub at: &'a Simulation,
    /// The texts that have come.
    pub came: &'a Came,
    /// Index of the ending, when it is over.
    pub ending: Option<usize>,
}

/// What an expectation says of a moment that was never answered.
pub(super) fn never(expected: &ScriptExpectation, m: MomentId, seen: &Seen<'_>) -> UnmetExpectation {
    UnmetExpectation {
        line: expected.line,
        expected: expected.written.clone(),
        came: seen.did_not_come(m),
    }
}

/// What came instead, when something did.
pub(super) fn unmet(expected: &ScriptExpectation, seen: &Seen<'_>) -> Option<UnmetExpectation> {
    let came = match &expected.fact {
        ExpectedFact::Came(m) => (!seen.came.has(TextId::Moment(*m))).then(|| seen.did_not_come(*m)),
        ExpectedFact::Ending(index) => (seen.ending != Some(*index)).then(|| {
            let endings = &seen.at.world().scenario.endings;
            let ending = seen.ending.and_then(|index| endings.get(index));
            format!("it ended in `{}`", ending.map_or("", |ending| ending.id.as_str()))
        }),
        ExpectedFact::Shows(texts) => {
            let shown = texts.iter().any(|id| seen.came.has(*id));
            (!shown).then(|| "no text with these words came".to_owned())
        }
        ExpectedFact::Arc(person, way) => {
            let arc = seen.at.in_retrospect().arcs().get(*person).map(|arc| *arc as usize);
            let gone = arc.and_then(|arc| WAYS.get(arc)).unwrap_or(&"nowhere");
            (arc != Some(*way)).then(|| format!("`{}` had gone {gone}", seen.person(*person)))
        }
        ExpectedFact::Decided(m, option) => {
            (!seen.at.in_retrospect().has_gone(*m, Some(*option), None)).then(|| seen.chosen(*m))
        }
        ExpectedFact::Once(..) => None,
        ExpectedFact::Holds(condition) => {
            (!seen.at.in_retrospect().holds(condition)).then(|| seen.instead_of(condition))
        }
    };
    came.map(|came| UnmetExpectation {
        line: expected.line,
        expected: expected.written.clone(),
        came,
    })
}

impl Seen<'_> {
    fn moment(&self, m: MomentId) -> &str {
        self.at
            .world()
            .scenario
            .moments
            .get(m)
            .map_or("", |moment| moment.id.as_str())
    }

    fn person(&self, person: usize) -> &str {
        self.at
            .world()
            .scenario
            .people
            .get(person)
            .map_or("", |person| person.id.as_str())
    }

    fn did_not_come(&self, m: MomentId) -> String {
        format!("`{}` did not come", self.moment(m))
    }

    /// What was chosen or decided in a moment.
    fn chosen(&self, m: MomentId) -> String {
        let back = self.at.in_retrospect();
        let Some(moment) = self.at.world().scenario.moments.get(m) else {
            return String::new();
        };
        if let Some(meeting) = &moment.meeting {
            let decided = (0..meeting.options.len()).find(|option| back.has_gone(m, Some(*option), None));
            return decided.map_or_else(
                || self.did_not_come(m),
                |option| format!("it decided for option {}", option + 1),
            );
        }
        let chosen = (0..moment.choices.len()).find(|choice| back.has_gone(m, Some(*choice), None));
        chosen.map_or_else(
            || self.did_not_come(m),
            |choice| format!("`{}` was chosen", moment.choices[choice].id),
        )
    }

    /// What there was instead of a condition.
    fn instead_of(&self, condition: &Condition) -> String {
        let back = self.at.in_retrospect();
        match condition {
            Condition::After(m) => self.did_not_come(*m),
            Condition::Chose(m, _) => self.chosen(*m),
            Condition::Went(m, _) => {
                match [Outcome::Well, Outcome::Badly].map(|how| back.has_gone(*m, None, Some(how))) {
                    [true, _] => format!("it went well, and {}", self.chosen(*m)),
                    [_, true] => format!("it went badly, and {}", self.chosen(*m)),
                    _ => self.did_not_come(*m),
                }
            }
            Condition::Gone(person) => format!("`{}` was still there", self.person(*person)),
            Condition::Person(person, ..) if back.is_gone(*person) => format!("`{}` had left", self.person(*person)),
            Condition::Person(person, quantity, range) => {
                let named = format!("the {} of `{}`", quantity.name(), self.person(*person));
                level(&named, self.at.truth(*person, *quantity), range)
            }
            Condition::Team(quantity, range) => level(
                &format!("the team's {}", quantity.name()),
                self.at.team(*quantity),
                range,
            ),
            Condition::Delivered(range) => level("what was delivered", self.at.delivered(), range),
            Condition::Level(range) => level("the level", self.at.level() / 10.0, range),
            Condition::Energy(range) => level("the energy", self.at.seen().energy(), range),
            Condition::Standing(party, range) => level("the standing", self.at.seen().standing(*party), range),
            Condition::Left(_) => {
                let people = self.at.world().scenario.people.len();
                let gone = (0..people).filter(|person| back.is_gone(*person)).count();
                format!("{gone} had left")
            }
            Condition::All(all) => {
                let first = all.iter().find(|one| !back.holds(one));
                first.map_or_else(String::new, |one| self.instead_of(one))
            }
            Condition::Any(any) => {
                let each: Vec<String> = any.iter().map(|one| self.instead_of(one)).collect();
                each.join(", and ")
            }
            Condition::Not(_) => "it was so".to_owned(),
            _ => "it was not so".to_owned(),
        }
    }
}

/// A level of 100, finer when it would look as if it were in the range.
fn level(what: &str, level: f64, range: &RangeInclusive<f64>) -> String {
    let (shown, rounded) = (100.0 * level, libm::round(100.0 * level) / 100.0);
    if range.contains(&rounded) {
        format!("{what} was {shown:.2}")
    } else {
        format!("{what} was {shown:.0}")
    }
}
