//! Conditions and effects in plain words.
//!
//! In: a condition, an effect. Out: half a sentence, as in "when ...". Levels are said of 100, as a coach writes them.

use std::ops::RangeInclusive;

use crate::scenario::{Condition, DAYS_PER_WEEK, Effect, Outcome, Quantity, Scenario, Stance};

/// A condition behind "when".
pub fn condition(scenario: &Scenario, of: &Condition) -> String {
    let joined = |all: &[Condition], word: &str| {
        let parts: Vec<String> = all.iter().map(|one| condition(scenario, one)).collect();
        parts.join(word)
    };
    let person = |p: &usize| {
        scenario
            .people
            .get(*p)
            .map_or("somebody", |person| person.name.as_str())
    };
    let task = |t: &usize| scenario.tasks.get(*t).map_or("", |task| task.title.as_str());
    let moment = |m: &usize| scenario.moments.get(*m).map_or("", |moment| moment.title.as_str());
    match of {
        Condition::All(all) if all.is_empty() => "always".to_owned(),
        Condition::All(all) => joined(all, ", and "),
        Condition::Any(all) => format!("either {}", joined(all, ", or ")),
        Condition::Not(one) => negated(scenario, one),
        Condition::After(m) => format!("\"{}\" has been played", moment(m)),
        Condition::Chose(m, choice) => {
            let text = scenario.moments.get(*m).and_then(|moment| moment.choices.get(*choice));
            let text = text.map_or("", |choice| choice.text.as_str());
            format!("in \"{}\" the choice was {text}", moment(m))
        }
        Condition::Went(m, Outcome::Well) => format!("\"{}\" went well", moment(m)),
        Condition::Went(m, Outcome::Badly) => format!("\"{}\" went badly", moment(m)),
        Condition::Habit(stance, days, range) => {
            let share = range_of(range);
            format!(
                "of the leader's answers in the last {days} days, the share of \"{}\" is {share}",
                stance_word(*stance)
            )
        }
        Condition::TaskLate(t) => format!("\"{}\" is late", task(t)),
        Condition::TaskDone(t) => format!("\"{}\" is done", task(t)),
        Condition::PromiseBroken => "a promise has been broken".to_owned(),
        Condition::Gone(p) => format!("{} has left", person(p)),
        Condition::Person(p, quantity, range) => {
            format!("{}'s {} is {}", person(p), quantity_word(*quantity), range_of(range))
        }
        Condition::Team(quantity, range) => format!("the team's {} is {}", quantity_word(*quantity), range_of(range)),
        Condition::Delivered(range) => format!("{} per cent of the work is delivered", bare_range(range)),
        Condition::Energy(range) => format!("the leader's energy is {}", range_of(range)),
        Condition::Standing(party, range) => {
            let name = scenario
                .outside
                .get(*party)
                .map_or("somebody outside", |party| party.name.as_str());
            format!("what {name} thinks of the leader is {}", range_of(range))
        }
        Condition::Level(range) => format!("what the team manages on its own is {}", range_of(range)),
        Condition::Left(range) => format!("the number of people who have left is {}", number_range(range, 1.0)),
        Condition::Days(range) => days(range),
    }
}

/// What must not hold, behind "when".
fn negated(scenario: &Scenario, of: &Condition) -> String {
    match of {
        Condition::Delivered(range) if *range.end() >= 1.0 => {
            let share = libm::round(range.start() * 100.0);
            format!("less than {share} per cent of the work is delivered")
        }
        other => format!("it is not so that {}", condition(scenario, other)),
    }
}

/// An effect behind "besides".
pub fn effect(scenario: &Scenario, of: &Effect) -> String {
    let person = |p: &usize| {
        scenario
            .people
            .get(*p)
            .map_or("somebody", |person| person.name.as_str())
    };
    let task = |t: &usize| scenario.tasks.get(*t).map_or("", |task| task.title.as_str());
    let by = |amount: &f64| {
        let points = libm::round(amount * 100.0);
        if points < 0.0 {
            format!("falls by {}", -points)
        } else {
            format!("rises by {points}")
        }
    };
    match of {
        Effect::Person(p, quantity, amount) => format!("{}'s {} {}", person(p), quantity_word(*quantity), by(amount)),
        Effect::Team(quantity, amount) => format!("everybody's {} {}", quantity_word(*quantity), by(amount)),
        Effect::Delay(t, days) if *days < 0.0 => format!("\"{}\" takes {} days less", task(t), -days),
        Effect::Delay(t, days) => format!("\"{}\" takes {days} days more", task(t)),
        Effect::Standing(party, amount) => {
            let name = scenario
                .outside
                .get(*party)
                .map_or("somebody outside", |party| party.name.as_str());
            format!("what {name} thinks of the leader {}", by(amount))
        }
        Effect::Energy(amount) => format!("the leader's energy {}", by(amount)),
        Effect::Give(t, p) => format!("\"{}\" goes to {}", task(t), person(p)),
    }
}

/// What a level of a person is called on the screens, in the middle of a sentence.
const fn quantity_word(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Autonomy => "ability to go on without the leader",
        Quantity::Reliance => "habit of waiting for the leader",
        Quantity::Efficacy => "belief that they can do it",
        Quantity::Trust => "trust in the leader",
        Quantity::Safety => "courage to speak up",
        Quantity::Clarity => "grasp of what is expected",
        Quantity::Ownership => "sense that the work is theirs",
        Quantity::Strain => "strain",
        Quantity::Commitment => "wish to be here",
        Quantity::Visibility => "share of work that is noticed",
        Quantity::Leading => "skill in leading",
    }
}

/// What a stance is called in the middle of a sentence.
const fn stance_word(stance: Stance) -> &'static str {
    match stance {
        Stance::TakeOver => "do it for them",
        Stance::Direct => "tell them how",
        Stance::Hover => "check everything",
        Stance::Join => "do it with them",
        Stance::Guide => "say what matters",
        Stance::Coach => "ask until they see it",
        Stance::Entrust => "hand it back, with a date",
        Stance::Leave => "leave it to them",
    }
}

fn range_of(range: &RangeInclusive<f64>) -> String {
    format!("{} of 100", bare_range(range))
}

fn bare_range(range: &RangeInclusive<f64>) -> String {
    number_range(range, 100.0)
}

/// A range with an open end in words; `full` is what 1 stands for.
fn number_range(range: &RangeInclusive<f64>, full: f64) -> String {
    let number = |value: f64| libm::round(value * full);
    let has_low = range.start().is_finite() && *range.start() > 0.0;
    let has_high = range.end().is_finite() && (full == 1.0 || *range.end() < 1.0);
    match (has_low, has_high) {
        (true, true) => format!("{} to {}", number(*range.start()), number(*range.end())),
        (true, false) => format!("at least {}", number(*range.start())),
        _ => format!("at most {}", number(*range.end())),
    }
}

fn days(range: &RangeInclusive<u32>) -> String {
    let week = |day: u32| format!("day {} of week {}", day % DAYS_PER_WEEK + 1, day / DAYS_PER_WEEK + 1);
    match (*range.start() > 0, *range.end() < 1_000) {
        (true, true) => format!("it is between {} and {}", week(*range.start()), week(*range.end())),
        (true, false) => format!("it is {} or later", week(*range.start())),
        _ => format!("it is {} or earlier", week(*range.end())),
    }
}
