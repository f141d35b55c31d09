//! What a room foresaw, in words: what came, and how many had expected it.

use super::room::{Foreseen, TablePlace, WorkshopTable};
use crate::narration::{Localizer, View};
use crate::scenario::DAYS_PER_WEEK;
use crate::simulation::Question;

/// One line on an expectation; `view` is of the play-through, in the language of the line.
#[must_use]
pub(super) fn foresight_line(view: &View<'_>, one: &Foreseen) -> String {
    let words: &Localizer = view.words;
    let name = view.scenario.people.get(one.person).map_or("", |who| who.name.as_str());
    let values = [("name", name.into()), ("week", one.week.into())];
    let came = words.with(&format!("foreseen-{}", one.came.word()), &values);
    let said_so = match one.counts {
        Some((right, total)) => words.with("foreseen-count", &[("right", right.into()), ("total", total.into())]),
        None if one.by_most => words.get("foreseen-by-most"),
        None => words.get("foreseen-not"),
    };
    format!("{came} {said_so}")
}

/// What a table is told where it stands: at the end all it foresaw, before that, at the start of a week, what came in the last one.
pub(super) fn foresight_at(view: &View<'_>, table: &WorkshopTable, question: Option<&Question>) -> Vec<String> {
    let day = table.session().simulation().day();
    let week = day / DAYS_PER_WEEK + 1;
    let began = match (table.place(), table.skipped()) {
        (TablePlace::Over, _) => None,
        (TablePlace::Between, Some((span, _))) => Some(day.saturating_sub(span.days) / DAYS_PER_WEEK + 1),
        (TablePlace::Asked, _) if matches!(question, Some(Question::Plan(_))) => Some(week.saturating_sub(1)),
        _ => return Vec::new(),
    };
    let is_news = |one: &&Foreseen| began.is_none_or(|began| one.week < week && one.week >= began);
    let all = table.foreseen();
    all.iter()
        .filter(is_news)
        .map(|one| foresight_line(view, one))
        .collect()
}
