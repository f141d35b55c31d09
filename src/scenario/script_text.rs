//! A play-script in the words of the scenario language, as somebody would write it.
//!
//! In: a script as it was resolved, its scenario. Out: RON.

use std::fmt::Write as _;

use super::ids::{MomentId, PersonId};
use super::play_script::{BeatDone, ExpectedFact, PlayScript, ScriptExpectation, StepDone};
use super::quoted::quoted;
use super::resolved::Scenario;
use super::story::Condition;
use super::vocabulary::Outcome;

/// Ways that somebody can have gone, in the order of an epilogue.
const WAYS: [&str; 5] = ["Leading", "Freed", "Waiting", "Hurt", "Gone"];

/// Writes scripts of a scenario.
#[derive(Debug, Clone, Copy)]
pub struct ScriptText<'a> {
    scenario: &'a Scenario,
}

impl<'a> ScriptText<'a> {
    /// For scripts of this scenario.
    #[must_use]
    pub const fn of(scenario: &'a Scenario) -> Self {
        Self { scenario }
    }

    /// All of a script.
    #[must_use]
    pub fn script(self, script: &PlayScript) -> String {
        let mut text = format!(
            "PlayScript(\n    format: 1,\n    scenario: {},\n    seed: {},\n    otherwise: {},\n",
            quoted(&format!("{}.ron", self.scenario.name)),
            script.seed,
            capital(&script.otherwise)
        );
        if !script.steps.is_empty() {
            text.push_str("    decisions: [\n");
            for step in &script.steps {
                let _ = writeln!(text, "        {},", self.step(&step.does));
            }
            text.push_str("    ],\n");
        }
        let _ = writeln!(text, "    expect: {},\n)", self.expectations(&script.expected));
        text
    }

    /// A list of expectations, a line each.
    #[must_use]
    pub fn expectations(self, all: &[ScriptExpectation]) -> String {
        let mut text = "[\n".to_owned();
        for one in all {
            let _ = writeln!(text, "        {},", self.fact(&one.fact));
        }
        text.push_str("    ]");
        text
    }

    /// A step.
    #[must_use]
    pub fn step(self, does: &StepDone) -> String {
        match does {
            StepDone::Choose(m, choice) => {
                let choices = self.scenario.moments.get(*m).map_or(&[][..], |moment| &moment.choices);
                let choice = choices.get(*choice).map_or("", |choice| choice.id.as_str());
                format!("Choose({}, {})", self.moment(*m), quoted(choice))
            }
            StepDone::Listen(m) => format!("Listen({})", self.moment(*m)),
            StepDone::Meet(m, moves) => {
                let moves: Vec<String> = moves.iter().map(|one| self.beat(*one)).collect();
                format!("Meet({}, [{}])", self.moment(*m), moves.join(", "))
            }
            StepDone::ByItself(kind, choice) => format!("ByItself({kind:?}, {})", quoted(choice)),
        }
    }

    fn beat(self, beat: BeatDone) -> String {
        match beat {
            BeatDone::Wait => "Wait".to_owned(),
            BeatDone::Ask => "Ask".to_owned(),
            BeatDone::Invite(person) => format!("Invite({})", self.person(person)),
            BeatDone::State(option) => format!("State({})", option + 1),
            BeatDone::Decide(option) => format!("Decide({})", option + 1),
            BeatDone::LetThemDecide => "LetThemDecide".to_owned(),
        }
    }

    fn fact(self, fact: &ExpectedFact) -> String {
        match fact {
            ExpectedFact::Came(m) => format!("Came({})", self.moment(*m)),
            ExpectedFact::Ending(index) => {
                let ending = self.scenario.endings.get(*index);
                format!("Ending({})", quoted(ending.map_or("", |ending| ending.id.as_str())))
            }
            ExpectedFact::Shows(_) => String::new(),
            ExpectedFact::Arc(person, way) => {
                format!("Arc({}, {})", self.person(*person), WAYS.get(*way).unwrap_or(&""))
            }
            ExpectedFact::Decided(m, option) => format!("Decided({}, {})", self.moment(*m), option + 1),
            ExpectedFact::Once(m, all) => {
                let all: Vec<String> = all.iter().map(|one| self.fact(&one.fact)).collect();
                format!("Once({}, [{}])", self.moment(*m), all.join(", "))
            }
            ExpectedFact::Holds(condition) => self.condition(condition),
        }
    }

    /// The conditions that are recorded.
    fn condition(self, condition: &Condition) -> String {
        match condition {
            Condition::Not(not) => format!("Not({})", self.condition(not)),
            Condition::Went(m, outcome) => {
                let outcome = match outcome {
                    Outcome::Well => "Well",
                    Outcome::Badly => "Badly",
                };
                format!("Went({}, {outcome})", self.moment(*m))
            }
            Condition::Gone(person) => format!("Gone({})", self.person(*person)),
            Condition::Delivered(range) => format!("Delivered(AtLeast({:.0}))", 100.0 * range.start()),
            Condition::Level(range) => format!("Level(AtLeast({:.0}))", 100.0 * range.start()),
            _ => String::new(),
        }
    }

    fn moment(self, m: MomentId) -> String {
        quoted(self.scenario.moments.get(m).map_or("", |moment| moment.id.as_str()))
    }

    fn person(self, person: PersonId) -> String {
        quoted(self.scenario.people.get(person).map_or("", |person| person.id.as_str()))
    }
}

/// A leader's name as the language spells it.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
