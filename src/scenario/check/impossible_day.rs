//! A day that the scenario does not have
//!
//! Days are working days: `Day(1)` is the first Monday, `Day(5)` its Friday, `Day(6)` the Monday after. `Week(3, Tuesday)`
//! is `Day(12)`. Moments come in the weeks with the leader. What is due, and the days in conditions, may also lie in the
//! one week after, in which the team is on its own.

use crate::scenario::authored::{Date, Scenario, Weekday};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::ids::{DAYS_PER_WEEK, Day};
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB302",
    severity: Severity::Error,
    page: page!("impossible_day"),
};

/// A day counted from 0; day 0 and week 0 give 0.
pub fn day(date: &Date) -> Day {
    match date {
        Date::Day(day) => day.value.saturating_sub(1),
        Date::Week(week, weekday) => {
            let weekday = match weekday {
                Weekday::Monday => 0,
                Weekday::Tuesday => 1,
                Weekday::Wednesday => 2,
                Weekday::Thursday => 3,
                Weekday::Friday => 4,
            };
            week.value
                .saturating_sub(1)
                .saturating_mul(DAYS_PER_WEEK)
                .saturating_add(weekday)
        }
    }
}

/// A day counted from 0; reported when the scenario has no such day.
pub fn check(date: &Located<Date>, scenario: &Scenario, weeks_after: u32, out: &mut DiagnosticSink) -> Day {
    let day = day(&date.value);
    let weeks = scenario.weeks.value;
    let (Date::Day(number) | Date::Week(number, _)) = &date.value;
    let last = weeks.saturating_add(weeks_after).saturating_mul(DAYS_PER_WEEK);
    let what = if number.value == 0 {
        "days and weeks are counted from 1".to_owned()
    } else if day >= last && !scenario.weeks.span.is_nowhere() && (1..=52).contains(&weeks) {
        format!(
            "this is day {} of week {}; the scenario has {weeks} {}",
            day % DAYS_PER_WEEK + 1,
            day / DAYS_PER_WEEK + 1,
            if weeks == 1 { "week" } else { "weeks" }
        )
    } else {
        return day;
    };
    let remedy = format!("write a day from Day(1) to Day({last}), or change `weeks`");
    out.report(
        &RULE,
        date.span,
        Message {
            what,
            why: "It would never come.",
            remedy,
        },
    );
    day
}
