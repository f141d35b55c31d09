//! The headline of the debrief: how much the team manages alone in figures; below it what was delivered, and what became of the team, in
//! two short sentences.

use super::last_words::name;
use crate::insight::{Debrief, ToldEpilogue};
use crate::narration::i18n::interpolate;
use crate::narration::phrases::shorten::shorten;
use crate::narration::phrases::time;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::PersonArc;

/// Letters of what the world says of the work; what is longer is said in the program's words.
const LETTERS: usize = 52;
/// What is told of the team: the best that is so, and the worst.
const BEST: [PersonArc; 2] = [PersonArc::Leading, PersonArc::Freed];
const WORST: [PersonArc; 3] = [PersonArc::Gone, PersonArc::Hurt, PersonArc::Waiting];

/// How much the team manages alone, and how much that was at first.
pub(super) fn verdict(view: &View<'_>, debrief: &Debrief) -> String {
    let level = |level: Option<&f64>| time::level(view.words, level.copied().unwrap_or(0.0));
    let course = &debrief.course.level;
    let values = [
        ("last", level(course.last()).into()),
        ("first", level(course.first()).into()),
    ];
    view.with("headline-verdict", &values)
}

pub(super) fn headline(view: &View<'_>, debrief: &Debrief) -> String {
    format!("{} {}", work(view, debrief), team(view))
}

/// What was delivered: the world's first sentence of it, where it is short.
fn work(view: &View<'_>, debrief: &Debrief) -> String {
    let told = view.scenario.epilogue.as_ref().and_then(|epilogue| {
        let told = ToldEpilogue::of(epilogue, view.simulation).delivered?;
        Some(interpolate::text(view, &epilogue.delivered.get(told)?.text.text))
    });
    let first = told.map(|text| shorten(&text, LETTERS));
    first.filter(|text| !text.ends_with('…')).unwrap_or_else(|| {
        let key = match debrief.course.delivered {
            0.8.. => "headline-work-most",
            0.5.. => "headline-work-half",
            _ => "headline-work-little",
        };
        view.get(key)
    })
}

/// What became of the team.
fn team(view: &View<'_>) -> String {
    let arcs = view.simulation.in_retrospect().arcs();
    let found = |arc: &PersonArc| {
        let people: Vec<PersonId> = (0..arcs.len())
            .filter(|person| arcs.get(*person) == Some(arc))
            .collect();
        (!people.is_empty()).then_some((*arc, people))
    };
    let told = [BEST.iter().find_map(found), WORST.iter().find_map(found)];
    let said: Vec<String> = told
        .into_iter()
        .flatten()
        .map(|(arc, people)| {
            let which = if people.len() == arcs.len() { "all" } else { "some" };
            let values = [
                ("name", people.first().map_or("", |person| view.name(*person)).into()),
                ("count", people.len().into()),
                ("number", counted(view, people.len()).into()),
            ];
            view.with(&format!("headline-{}-{which}", name(arc)), &values)
        })
        .collect();
    match said.as_slice() {
        [best, worst] => view.with(
            "headline-both",
            &[
                ("first", interpolate::capital(best).into()),
                ("last", worst.clone().into()),
            ],
        ),
        [one] => view.with("headline-one", &[("what", interpolate::capital(one).into())]),
        _ => String::new(),
    }
}

/// A count as a word, where it is small: numbers of a headline are written one way.
pub(super) fn counted(view: &View<'_>, count: usize) -> String {
    view.with("count-word", &[("count", count.into())])
}
