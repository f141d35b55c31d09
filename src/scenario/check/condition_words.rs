//! A condition as a coach would write it, and where it stands.
//!
//! In: an authored condition. Out: its words, shortened for a message, and the place that a message points at: conditions in lists
//! have no place of their own, so it is that of the last name, number or day in them.

use crate::scenario::authored::{Bound, Condition, Count, Date};
use crate::scenario::diagnostic_sink::shortened;
use crate::scenario::place::Span;

/// Its words.
pub fn written(condition: &Condition) -> String {
    let list = |parts: &[Condition]| parts.iter().map(written).collect::<Vec<_>>().join(", ");
    match condition {
        Condition::All(parts) => format!("All([{}])", list(parts)),
        Condition::Any(parts) => format!("Any([{}])", list(parts)),
        Condition::Not(inner) => format!("Not({})", written(inner)),
        Condition::After(id) => format!("After({:?})", id.value),
        Condition::Chose(id, choice) => format!("Chose({:?}, {:?})", id.value, choice.value),
        Condition::Went(id, outcome) => format!("Went({:?}, {outcome:?})", id.value),
        Condition::Habit(stance, days, bound) => format!("Habit({stance:?}, {}, {})", days.value, bound_words(bound)),
        Condition::Task(id, state) => format!("Task({:?}, {state:?})", id.value),
        Condition::Promise(state) => format!("Promise({state:?})"),
        Condition::Gone(id) => format!("Gone({:?})", id.value),
        Condition::Person(id, quantity, bound) => {
            format!("Person({:?}, {quantity:?}, {})", id.value, bound_words(bound))
        }
        Condition::Team(quantity, bound) => format!("Team({quantity:?}, {})", bound_words(bound)),
        Condition::Delivered(bound) => format!("Delivered({})", bound_words(bound)),
        Condition::Energy(bound) => format!("Energy({})", bound_words(bound)),
        Condition::Standing(id, bound) => format!("Standing({:?}, {})", id.value, bound_words(bound)),
        Condition::Level(bound) => format!("Level({})", bound_words(bound)),
        Condition::Left(Count::AtLeast(number)) => format!("Left(AtLeast({}))", number.value),
        Condition::Left(Count::AtMost(number)) => format!("Left(AtMost({}))", number.value),
        Condition::From(date) => format!("From({})", date_words(&date.value)),
        Condition::Until(date) => format!("Until({})", date_words(&date.value)),
    }
}

/// The same in back-ticks, at most as long as a message bears.
pub fn quoted(condition: &Condition) -> String {
    format!("`{}`", shortened(&written(condition)))
}

fn bound_words(bound: &Bound) -> String {
    match bound {
        Bound::AtLeast(number) => format!("AtLeast({})", number.value),
        Bound::AtMost(number) => format!("AtMost({})", number.value),
    }
}

fn date_words(date: &Date) -> String {
    match date {
        Date::Day(day) => format!("Day({})", day.value),
        Date::Week(week, weekday) => format!("Week({}, {weekday:?})", week.value),
    }
}

/// Where it stands; nothing when it holds neither a name nor a number.
pub fn place(condition: &Condition) -> Option<Span> {
    let of_bound = |bound: &Bound| {
        let (Bound::AtLeast(number) | Bound::AtMost(number)) = bound;
        number.span
    };
    Some(match condition {
        Condition::All(parts) | Condition::Any(parts) => return parts.iter().rev().find_map(place),
        Condition::Not(inner) => return place(inner),
        Condition::Promise(_) => return None,
        Condition::After(id) | Condition::Went(id, _) | Condition::Task(id, _) | Condition::Gone(id) => id.span,
        Condition::Chose(_, choice) => choice.span,
        Condition::Habit(_, _, bound)
        | Condition::Person(_, _, bound)
        | Condition::Team(_, bound)
        | Condition::Delivered(bound)
        | Condition::Energy(bound)
        | Condition::Standing(_, bound)
        | Condition::Level(bound) => of_bound(bound),
        Condition::Left(Count::AtLeast(number) | Count::AtMost(number)) => number.span,
        Condition::From(date) | Condition::Until(date) => date.span,
    })
}
