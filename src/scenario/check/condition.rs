//! A condition that always holds, or never
//!
//! `Any([])` never holds and `All([])` always does; so do bounds that everything or nothing keeps, such as `AtLeast(0)`, two parts
//! of an `All` that exclude each other, such as `AtLeast(70)` and `AtMost(30)` of the same thing, and days on which nothing is looked
//! at: a moment's condition on the days with the leader, an ending's when the week after them is over. `Task("x", Late)` holds from the
//! day after the task's last day on, and `After("x")` from the day after that moment, which is also how one moment that waits for another
//! gets its first day.
//!
//! Endings are tried in order: one whose condition only holds when an earlier one's does too is never told.
//!
//! Levels go from 0 to 100 in a scenario, also where screens show them from 0 to 10: `Level(AtLeast(40))` is 4 on the screen.

use super::condition_logic::{Claimed, ConditionLogic, Contradiction, LookedAt};
use super::condition_words::{place, quoted, written};
use super::impossible_day::day;
use crate::scenario::authored::{Bound, Condition, Count, Date, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::ids::DAYS_PER_WEEK;
use crate::scenario::names::Names;
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB423",
    severity: Severity::Warning,
    page: page!("condition"),
};

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    let each_day = ConditionLogic::new(scenario, names, LookedAt::EachDay);
    for moment in &scenario.moments.value {
        if let Some(when) = &moment.when {
            reported(when, &each_day, scenario, out);
        }
    }
    let at_the_end = ConditionLogic::new(scenario, names, LookedAt::TheEnd);
    let endings: Vec<_> = scenario
        .endings
        .value
        .iter()
        .filter_map(|ending| Some((ending.id.value.as_str(), ending.when.as_ref()?)))
        .collect();
    in_order("ending", &endings, &at_the_end, scenario, out);
    let delivered = scenario.epilogue.iter().flat_map(|told| &told.delivered.value);
    let delivered: Vec<_> = delivered
        .filter_map(|told| Some((told.text.value.as_str(), told.when.as_ref()?)))
        .collect();
    in_order("text", &delivered, &at_the_end, scenario, out);
}

/// Of things that are tried in order, those that can never have their turn.
fn in_order(
    sort: &str,
    all: &[(&str, &Located<Condition>)],
    logic: &ConditionLogic,
    scenario: &Scenario,
    out: &mut DiagnosticSink,
) {
    let mut sound: Vec<(&str, &Located<Condition>)> = Vec::new();
    for (id, when) in all {
        if reported(when, logic, scenario, out) {
            continue;
        }
        let same = sound.iter().find(|(_, earlier)| earlier.value == when.value);
        let easier = || {
            sound
                .iter()
                .find(|(_, earlier)| logic.is_hidden_by(&when.value, &earlier.value))
        };
        if let Some((earlier, _)) = same {
            let what = format!("the {sort} {id:?} has the same condition as {earlier:?}, which comes before it");
            report(out, when.span, what, "change one of the two, or take one out");
        } else if let Some((earlier, _)) = easier() {
            let what = format!(
                "the {sort} {id:?} is never told: wherever its condition holds, that of {earlier:?} does, which comes before it"
            );
            report(out, when.span, what, "put the narrower of the two first, or change one");
        }
        sound.push((*id, *when));
    }
}

/// Whether something is wrong with a condition by itself.
fn reported(when: &Located<Condition>, logic: &ConditionLogic, scenario: &Scenario, out: &mut DiagnosticSink) -> bool {
    CheckedCondition {
        logic,
        scenario,
        of: when.span,
    }
    .parts(&when.value, out)
}

struct CheckedCondition<'c> {
    logic: &'c ConditionLogic<'c>,
    scenario: &'c Scenario,
    /// All of the condition, where a part has no place of its own.
    of: Span,
}

impl CheckedCondition<'_> {
    /// Reports the innermost parts that are wrong.
    fn parts(&self, condition: &Condition, out: &mut DiagnosticSink) -> bool {
        let at = place(condition).unwrap_or(self.of);
        let mut found = false;
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                if parts.is_empty() {
                    let (what, remedy) = if matches!(condition, Condition::Any(_)) {
                        ("Any([]) never holds", "write conditions between the brackets")
                    } else {
                        (
                            "All([]) always holds",
                            "write conditions between the brackets, or take it out",
                        )
                    };
                    report(out, self.of, what.to_owned(), remedy);
                    return true;
                }
                for (index, part) in parts.iter().enumerate() {
                    if parts[..index].contains(part) {
                        let what = format!("{} stands twice in the same list", quoted(part));
                        report(
                            out,
                            place(part).unwrap_or(self.of),
                            what,
                            "take one out, or write what was meant instead",
                        );
                        found = true;
                    } else {
                        found |= self.parts(part, out);
                    }
                }
            }
            Condition::Not(inner) if matches!(**inner, Condition::Not(_)) => {
                let what = format!("two Not take each other back: {}", quoted(condition));
                report(out, at, what, "take both out, or one");
                found = true;
            }
            Condition::Not(inner) => found = self.parts(inner, out),
            Condition::Level(bound) => found = level(bound, out) || self.keeps_all(condition, bound, out),
            Condition::Habit(_, _, bound)
            | Condition::Person(_, _, bound)
            | Condition::Team(_, bound)
            | Condition::Delivered(bound)
            | Condition::Energy(bound)
            | Condition::Standing(_, bound) => found = self.keeps_all(condition, bound, out),
            // What no scenario has is told as that.
            Condition::From(date) | Condition::Until(date) if self.is_no_day(&date.value) => return true,
            _ => {}
        }
        if found {
            return true;
        }
        match self.logic.never(condition) {
            Some(Contradiction::Both(one, other)) => {
                let what = format!("{} and {} cannot both hold", claimed(one), claimed(other));
                report(
                    out,
                    place(other.condition).unwrap_or(at),
                    what,
                    "write Any([...]) if either will do, or change one of the two",
                );
            }
            Some(Contradiction::Alone(part)) => {
                let what = format!("{} never holds here{}", claimed(part), self.because(part.condition));
                report(
                    out,
                    place(part.condition).unwrap_or(at),
                    what,
                    "change it, or take it out",
                );
            }
            None if self.logic.is_always(condition) => {
                let what = format!("{} always holds{}", quoted(condition), self.because(condition));
                report(out, at, what, "change it, or take it out");
            }
            None => return false,
        }
        true
    }

    /// Whether every level is within a bound.
    fn keeps_all(&self, condition: &Condition, bound: &Bound, out: &mut DiagnosticSink) -> bool {
        let (Bound::AtLeast(number) | Bound::AtMost(number)) = bound;
        if !(0.0..=100.0).contains(&number.value) {
            return true;
        }
        let all = match bound {
            Bound::AtLeast(number) => number.value <= 0.0,
            Bound::AtMost(number) => number.value >= 100.0,
        };
        if all {
            let what = format!("every level is within the bound of {}", quoted(condition));
            report(
                out,
                place(condition).unwrap_or(self.of),
                what,
                "write a number between 0 and 100, or take the condition out",
            );
        }
        all
    }

    fn is_no_day(&self, date: &Date) -> bool {
        let (Date::Day(number) | Date::Week(number, _)) = date;
        let days = self
            .scenario
            .weeks
            .value
            .saturating_add(1)
            .saturating_mul(DAYS_PER_WEEK);
        number.value == 0 || day(date) >= days
    }

    /// What a bound was held against.
    fn because(&self, part: &Condition) -> String {
        match part {
            Condition::Left(Count::AtLeast(_) | Count::AtMost(_)) => {
                let people = self.scenario.people.value.len();
                format!(": the team has {people} people")
            }
            Condition::From(_)
            | Condition::Until(_)
            | Condition::Task(..)
            | Condition::After(_)
            | Condition::Chose(..)
            | Condition::Went(..) => format!(": {}", self.days()),
            _ => String::new(),
        }
    }

    fn days(&self) -> String {
        let (first, last) = self.logic.days();
        if first == last {
            format!("it is looked at once, after Day({last})")
        } else {
            format!("it is looked at from Day({first}) to Day({last})")
        }
    }
}

/// A part as it stands, in back-ticks.
fn claimed(part: Claimed) -> String {
    if part.is_so {
        quoted(part.condition)
    } else {
        format!("`Not({})`", shortened(&written(part.condition)))
    }
}

fn level(bound: &Bound, out: &mut DiagnosticSink) -> bool {
    let (Bound::AtLeast(number) | Bound::AtMost(number)) = bound;
    let Located { value, span } = number;
    let is_small = *value >= 1.0 && *value <= 10.0;
    if is_small {
        report(
            out,
            *span,
            format!(
                "Level goes from 0 to 100 here; {value} is {} on the screens",
                value / 10.0
            ),
            &format!("write {} if you mean {value} as the screens show it", value * 10.0),
        );
    }
    is_small
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "What hangs on it always comes, or never.", remedy),
    );
}
