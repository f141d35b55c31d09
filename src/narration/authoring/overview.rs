//! The overview of a scenario in sentences: what its tables show and what is to be done about it.

use super::words::{hundredths, in_hundred, listed};
use crate::insight::{EdgeKind, MomentEdge, PersonMet, ReadingShare, ScenarioOverview, WeekFullness};
use crate::scenario::Outcome;

/// Seconds for each moment beside reading below which the promised minutes are too few.
const HURRIED: f64 = 10.0;
/// Seconds for each moment above which they are more than a play-through takes.
const IDLE: f64 = 120.0;
/// The share of runs below which somebody is hardly ever met, 0..1.
const HARDLY: f64 = 0.2;

/// A word beside a week; empty for a usual one.
#[must_use]
pub const fn fullness(week: WeekFullness) -> &'static str {
    match week {
        WeekFullness::Empty => "empty",
        WeekFullness::Thin => "thin",
        WeekFullness::Usual => "",
        WeekFullness::Full => "full",
    }
}

/// What the calendar says: which weeks are full or empty, which moments never come.
#[must_use]
pub fn calendar_sentences(overview: &ScenarioOverview) -> Vec<String> {
    let weeks = |wanted: WeekFullness| {
        let of = overview
            .weeks
            .iter()
            .filter(|week| week.fullness == wanted && !week.away);
        of.map(|week| week.week.to_string()).collect::<Vec<_>>()
    };
    let mut said = Vec::new();
    for (wanted, what) in [
        (
            WeekFullness::Full,
            "full: spread its moments, or let some come on a condition",
        ),
        (WeekFullness::Thin, "thin: there is room for a moment or two"),
        (
            WeekFullness::Empty,
            "empty: nothing comes in it, so a player only plans",
        ),
    ] {
        let weeks = weeks(wanted);
        if !weeks.is_empty() {
            let name = if weeks.len() == 1 { "Week" } else { "Weeks" };
            let is = if weeks.len() == 1 { "is" } else { "are" };
            said.push(format!("{name} {} {is} {what}.", listed(&weeks)));
        }
    }
    if !overview.never.is_empty() {
        let never: Vec<String> = overview.never.iter().map(|id| format!("`{id}`")).collect();
        said.push(format!(
            "Never came, in {} runs by each of {} leaders: {}. `stepback rehearse FILE MOMENT` says why.",
            overview.runs,
            overview.leaders.len(),
            listed(&never)
        ));
    }
    said
}

/// What the endings say: those that nobody reaches, and one that everybody reaches.
#[must_use]
pub fn ending_sentences(overview: &ScenarioOverview) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for ending in &overview.endings {
        if ending.is_never() {
            said.push(format!(
                "`{}` is never reached: by no leader, in {} runs each. Loosen its `when`, or see whether an ending above it takes its place.",
                ending.id, overview.runs
            ));
        } else if ending.shares.iter().all(|share| *share >= 1.0) {
            said.push(format!(
                "`{}` is all that anybody reaches: whatever the player does, it ends so.",
                ending.id
            ));
        }
    }
    said
}

/// Words and minutes beside those that are promised.
#[must_use]
pub fn reading_sentence(reading: &ReadingShare) -> String {
    let ReadingShare {
        words,
        promised,
        minutes,
        moments,
    } = *reading;
    let seconds = reading.seconds_a_moment();
    let facts = format!(
        "{words} words are written. A play-through shows what takes {minutes:.1} minutes to read, and brings {moments:.1} moments. `minutes: {promised}`"
    );
    if seconds < 0.0 {
        format!("{facts} is less than the reading alone takes: promise more, or cut words.")
    } else if seconds < HURRIED {
        format!("{facts} leaves {seconds:.0} seconds to decide each: promise more, or cut words.")
    } else if seconds > IDLE {
        format!("{facts} leaves {seconds:.0} seconds to decide each, more than it takes: promise less.")
    } else {
        format!("{facts} leaves {seconds:.0} seconds to decide each.")
    }
}

/// Whom nobody or hardly anybody meets.
#[must_use]
pub fn people_sentences(people: &[PersonMet]) -> Vec<String> {
    let hardly = people.iter().filter(|person| person.met < HARDLY);
    let said = hardly.map(|person| {
        let name = &person.name;
        if person.met <= 0.0 {
            format!("Nobody ever meets {name} in a moment: give {name} one, or a seat in a meeting.")
        } else {
            format!("{name} is met in a moment in {} runs only.", in_hundred(person.met))
        }
    });
    said.collect()
}

/// One moment that leads to another.
#[must_use]
pub fn edge_sentence(edge: &MomentEdge) -> String {
    let MomentEdge {
        from, to, open, taken, ..
    } = edge;
    let (how, first) = match &edge.kind {
        EdgeKind::Then(choice) => (format!("`{from}` -> `{to}` by `then` of `{choice}`"), "it is chosen"),
        EdgeKind::After => (format!("`{from}` -> `{to}` by `After`"), "the first comes"),
        EdgeKind::Chose(choice) => (format!("`{from}` -> `{to}` by `Chose` of `{choice}`"), "it is chosen"),
        EdgeKind::Went(Outcome::Well) => (format!("`{from}` -> `{to}` by `Went`, well"), "it goes so"),
        EdgeKind::Went(Outcome::Badly) => (format!("`{from}` -> `{to}` by `Went`, badly"), "it goes so"),
        EdgeKind::Unless => (format!("`{to}` unless `{from}`"), "that is so"),
    };
    match (*open, *taken) {
        (open, _) if open <= 0.0 => format!("{how}: never taken, in no run {first}."),
        (open, taken) if taken <= 0.0 => {
            format!("{how}: never taken, though in {} runs {first}.", in_hundred(open))
        }
        (open, taken) => format!(
            "{how}: taken in {} runs; {first} in {}.",
            in_hundred(taken),
            hundredths(open)
        ),
    }
}
