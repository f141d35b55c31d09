//! Whether a condition can hold at all, and whether it always does: by what its parts say of the same thing.
//!
//! In: a condition, and what is known of days, people and moments. Out: whether it never or always holds, and which two parts cannot
//! hold together. Nothing is played: a condition that is called possible may still be improbable. Each part is a claim that something
//! lies in a range (a level, a day, a yes as 1); a condition is a choice between lists of claims that must hold together.

use std::collections::BTreeMap;

use super::condition_words::written;
use super::impossible_day::day;
use crate::scenario::authored::{Bound, Condition, Count, Date, Scenario, TaskState};
use crate::scenario::ids::DAYS_PER_WEEK;
use crate::scenario::names::{Names, tasks};
use crate::scenario::vocabulary::Outcome;

/// Conditions with more alternatives than this are believed.
const MOST_ALTERNATIVES: usize = 256;
/// How many moments that wait for each other one after the other are followed.
const LONGEST_CHAIN: usize = 4;
/// Just above or below a level that no longer counts.
const JUST: f64 = 1e-6;

/// When a condition is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookedAt {
    /// Each day of the weeks with the leader.
    EachDay,
    /// Once, when the week after is over.
    TheEnd,
}

/// What conditions of a scenario are held against.
pub struct ConditionLogic<'s> {
    names: &'s Names<'s>,
    people: f64,
    first_day: f64,
    last_day: f64,
    /// The first day on which each moment can come, from 0, where its day or its condition says one.
    moment_days: Vec<Option<f64>>,
    /// The last day of each task on which it is in time.
    due: Vec<f64>,
}

/// Something lies in a range.
#[derive(Debug, Clone)]
struct RangeClaim<'c> {
    about: String,
    low: f64,
    high: f64,
    by: Claimed<'c>,
}

type Claims<'c> = Vec<RangeClaim<'c>>;

/// A condition, or that it is not so.
#[derive(Debug, Clone, Copy)]
pub struct Claimed<'c> {
    /// The condition.
    pub condition: &'c Condition,
    /// It is so; otherwise it stands in a Not.
    pub is_so: bool,
}

/// Why a condition never holds.
pub enum Contradiction<'c> {
    /// These two exclude each other.
    Both(Claimed<'c>, Claimed<'c>),
    /// This one alone cannot hold.
    Alone(Claimed<'c>),
}

impl<'s> ConditionLogic<'s> {
    /// For the conditions of a scenario that are looked at so.
    pub fn new(scenario: &Scenario, names: &'s Names<'s>, when: LookedAt) -> Self {
        let weeks = scenario.weeks.value;
        let with_leader = weeks.saturating_mul(DAYS_PER_WEEK);
        let after = weeks.saturating_add(1).saturating_mul(DAYS_PER_WEEK);
        let (first_day, last_day) = match when {
            LookedAt::EachDay => (0, with_leader.saturating_sub(1)),
            LookedAt::TheEnd => (after.saturating_sub(1), after.saturating_sub(1)),
        };
        let number = |date: &Date| f64::from(day(date));
        let due = tasks(scenario).map(|(project, task)| {
            let project = scenario.projects.value.get(project).map(|project| &project.due);
            task.due.as_ref().or(project).map_or(0.0, |due| number(&due.value))
        });
        let mut logic = Self {
            names,
            people: scenario.people.value.iter().fold(0.0, |sum, _| sum + 1.0),
            first_day: f64::from(first_day),
            last_day: f64::from(last_day),
            moment_days: scenario
                .moments
                .value
                .iter()
                .map(|moment| moment.at.as_ref().map(|at| number(&at.value)))
                .collect(),
            due: due.collect(),
        };
        for _ in 0..LONGEST_CHAIN {
            logic.moment_days = logic.first_days(scenario);
        }
        logic
    }

    /// The first day on which each moment can come, by what is known of those that it waits for.
    fn first_days(&self, scenario: &Scenario) -> Vec<Option<f64>> {
        let moments = scenario.moments.value.iter().zip(&self.moment_days);
        moments
            .map(|(moment, known)| match (&moment.at, &moment.when) {
                (None, Some(when)) => self.first_day_of(&when.value),
                _ => *known,
            })
            .collect()
    }

    /// The first day that every way of a condition allows; nothing where one of them names none.
    fn first_day_of(&self, condition: &Condition) -> Option<f64> {
        let ways = self.alternatives(condition, true)?;
        let of_each = ways.iter().map(|claims| {
            let days = claims.iter().filter(|claim| claim.about == "day" && claim.low >= 0.0);
            days.map(|claim| claim.low).reduce(f64::max)
        });
        let of_each: Vec<f64> = of_each.collect::<Option<_>>()?;
        of_each.into_iter().reduce(f64::min)
    }

    /// The first and the last day on which conditions are looked at, counted from 1.
    pub const fn days(&self) -> (f64, f64) {
        (self.first_day + 1.0, self.last_day + 1.0)
    }

    /// Whether it always holds.
    pub fn is_always(&self, condition: &Condition) -> bool {
        self.alternatives(condition, false)
            .is_some_and(|all| all.iter().all(|claims| self.clash(claims).is_some()))
    }

    /// Why it never holds, if it never does.
    pub fn never<'c>(&self, condition: &'c Condition) -> Option<Contradiction<'c>> {
        let all = self.alternatives(condition, true)?;
        let mut first = None;
        for claims in &all {
            let clash = self.clash(claims)?;
            first = first.or(Some(clash));
        }
        first
    }

    /// Whether an earlier condition holds wherever a later one does.
    pub fn is_hidden_by(&self, later: &Condition, earlier: &Condition) -> bool {
        let (Some(later), Some(not_earlier)) = (self.alternatives(later, true), self.alternatives(earlier, false))
        else {
            return false;
        };
        later.len() * not_earlier.len() <= MOST_ALTERNATIVES
            && later.iter().all(|claims| {
                not_earlier.iter().all(|others| {
                    let both: Claims = claims.iter().chain(others).cloned().collect();
                    self.clash(&both).is_some()
                })
            })
    }

    /// Two claims of which only one can be so, or one that cannot.
    fn clash<'c>(&self, claims: &[RangeClaim<'c>]) -> Option<Contradiction<'c>> {
        let mut known: BTreeMap<&str, Vec<&RangeClaim<'c>>> = BTreeMap::new();
        for claim in claims {
            let (least, most) = self.range(&claim.about);
            if claim.high < least || claim.low > most || claim.low > claim.high {
                return Some(Contradiction::Alone(claim.by));
            }
            let others = known.entry(&claim.about).or_default();
            if let Some(other) = others
                .iter()
                .find(|other| other.low > claim.high || claim.low > other.high)
            {
                return Some(Contradiction::Both(other.by, claim.by));
            }
            others.push(claim);
        }
        None
    }

    /// From where to where something goes.
    fn range(&self, about: &str) -> (f64, f64) {
        match about {
            "day" => (self.first_day, self.last_day),
            "left" => (0.0, self.people),
            _ if about.starts_with("level ") => (0.0, 100.0),
            _ if about.starts_with("which ") => (0.0, f64::MAX),
            _ => (0.0, 1.0),
        }
    }

    /// The lists of claims of which one must hold; nothing when there are too many.
    fn alternatives<'c>(&self, condition: &'c Condition, is_so: bool) -> Option<Vec<Claims<'c>>> {
        match condition {
            Condition::Not(inner) => self.alternatives(inner, !is_so),
            Condition::All(parts) | Condition::Any(parts) => {
                let each = parts.iter().map(|part| self.alternatives(part, is_so));
                if matches!(condition, Condition::All(_)) == is_so {
                    each.into_iter()
                        .try_fold(vec![Vec::new()], |all, more| together(&all, &more?))
                } else {
                    let all: Vec<Claims> = each.collect::<Option<Vec<_>>>()?.concat();
                    (all.len() <= MOST_ALTERNATIVES).then_some(all)
                }
            }
            single => Some(vec![self.claims(single, is_so)]),
        }
    }

    /// What one condition says, and what follows from it.
    fn claims<'c>(&self, by: &'c Condition, is_so: bool) -> Claims<'c> {
        let mut claims = in_a_range(by, is_so).map_or_else(|| self.of_a_kind(by, is_so), |claim| vec![claim]);
        for claim in &mut claims {
            claim.by.is_so = is_so;
        }
        claims
    }

    /// What a condition says by itself, and what follows when it is so.
    fn of_a_kind<'c>(&self, by: &'c Condition, is_so: bool) -> Claims<'c> {
        let mut claims = vec![match by {
            Condition::Gone(id) => yes(by, format!("gone {}", id.value), is_so),
            other => yes(by, written(other), is_so),
        }];
        if is_so {
            claims.extend(self.implied(by));
        }
        claims
    }

    /// What follows when a condition is so.
    fn implied<'c>(&self, by: &'c Condition) -> Claims<'c> {
        let from_day = |day: f64| between(by, "day", day, f64::MAX);
        match by {
            Condition::Gone(_) => vec![between(by, "left", 1.0, f64::MAX)],
            Condition::Person(id, quantity, bound) => vec![
                yes(by, format!("gone {}", id.value), false),
                level(by, format!("level of {}'s {quantity:?}", id.value), bound, true),
            ],
            Condition::Habit(stance, days, bound) => {
                vec![level(
                    by,
                    format!("level of {stance:?} in {} days", days.value),
                    bound,
                    true,
                )]
            }
            Condition::After(id) => self
                .moment_day(&id.value)
                .map(|at| from_day(at + 1.0))
                .into_iter()
                .collect(),
            Condition::Chose(id, choice) => {
                let choices = self
                    .names
                    .moments
                    .find(&id.value)
                    .and_then(|moment| self.names.choices.get(moment));
                let which = choices
                    .and_then(|choices| u32::try_from(choices.find(&choice.value)?).ok())
                    .map(f64::from);
                let about = format!("which choice in {}", id.value);
                let taken = which.map(|which| between(by, &about, which, which));
                taken
                    .into_iter()
                    .chain(self.moment_day(&id.value).map(from_day))
                    .collect()
            }
            Condition::Went(id, outcome) => {
                let well = yes(by, format!("well in {}", id.value), *outcome == Outcome::Well);
                std::iter::once(well)
                    .chain(self.moment_day(&id.value).map(from_day))
                    .collect()
            }
            Condition::Task(id, TaskState::Late) => {
                let due = self.names.tasks.find(&id.value).and_then(|task| self.due.get(task));
                due.map(|due| from_day(due + 1.0)).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn moment_day(&self, id: &str) -> Option<f64> {
        *self.moment_days.get(self.names.moments.find(id)?)?
    }
}

/// What a condition says that is about one level, number or day, and about nothing else.
fn in_a_range(by: &Condition, is_so: bool) -> Option<RangeClaim<'_>> {
    // At least a whole number, or at most one less.
    let least = |about: &str, number: f64| {
        if is_so {
            between(by, about, number, f64::MAX)
        } else {
            between(by, about, f64::MIN, number - 1.0)
        }
    };
    let most = |about: &str, number: f64| {
        if is_so {
            between(by, about, f64::MIN, number)
        } else {
            between(by, about, number + 1.0, f64::MAX)
        }
    };
    Some(match by {
        Condition::Team(quantity, bound) => level(by, format!("level of the team's {quantity:?}"), bound, is_so),
        Condition::Delivered(bound) => level(by, "level delivered", bound, is_so),
        Condition::Energy(bound) => level(by, "level of energy", bound, is_so),
        Condition::Level(bound) => level(by, "level of the team", bound, is_so),
        Condition::Standing(party, bound) => level(by, format!("level of standing with {}", party.value), bound, is_so),
        Condition::Left(Count::AtLeast(number)) => least("left", f64::from(number.value)),
        Condition::Left(Count::AtMost(number)) => most("left", f64::from(number.value)),
        Condition::From(date) => least("day", f64::from(day(&date.value))),
        Condition::Until(date) => most("day", f64::from(day(&date.value))),
        _ => return None,
    })
}

fn between<'c>(by: &'c Condition, about: &str, low: f64, high: f64) -> RangeClaim<'c> {
    RangeClaim {
        about: about.to_owned(),
        low,
        high,
        by: Claimed {
            condition: by,
            is_so: true,
        },
    }
}

fn yes(by: &Condition, about: impl AsRef<str>, is: bool) -> RangeClaim<'_> {
    let value = if is { 1.0 } else { 0.0 };
    between(by, about.as_ref(), value, value)
}

fn level<'c>(by: &'c Condition, about: impl AsRef<str>, bound: &Bound, is_so: bool) -> RangeClaim<'c> {
    let (low, high) = match (bound, is_so) {
        (Bound::AtLeast(number), true) => (number.value, f64::MAX),
        (Bound::AtLeast(number), false) => (f64::MIN, number.value - JUST),
        (Bound::AtMost(number), true) => (f64::MIN, number.value),
        (Bound::AtMost(number), false) => (number.value + JUST, f64::MAX),
    };
    between(by, about.as_ref(), low, high)
}

/// Every list of the one with every list of the other.
fn together<'c>(all: &[Claims<'c>], more: &[Claims<'c>]) -> Option<Vec<Claims<'c>>> {
    if all.len() * more.len() > MOST_ALTERNATIVES {
        return None;
    }
    Some(
        all.iter()
            .flat_map(|one| {
                more.iter()
                    .map(move |other| [one.as_slice(), other.as_slice()].concat())
            })
            .collect(),
    )
}
