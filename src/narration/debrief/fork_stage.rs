//! One of both futures of a turning point on a small stage: the true lights, who differs from the other stage and by what; and in a sentence
//! about both how it stands with whoever differs most.

use crate::insight::{ForkStop, StopKind, TurningPoint, WhatIf};
use crate::narration::page::{SmallStage, StageTag};
use crate::narration::stage::stage;
use crate::narration::stage::stage_words::describe_stage;
use crate::narration::view::View;
use crate::scenario::{PersonId, Quantity};
use crate::simulation::Simulation;

/// The names of both ways, keys of the locale files: as it went, and the other way.
pub(super) const WAYS: [&str; 2] = ["what-if-went", "what-if-other"];
/// How far in the leader is shown at most; 0..1.
const AT_THE_EDGE: f64 = 0.2;
/// A difference in somebody's autonomy that is shown as better and worse; of a smaller one only the figures are shown; 0..1.
const CLEAR: f64 = 0.05;

/// A small stage: the true lights of this future, dashed those of the other one, and a mark on who stands stronger or weaker.
pub(super) fn scene(view: &View<'_>, point: &TurningPoint, both: &WhatIf, here: &ForkStop, place: usize) -> SmallStage {
    let happenings = if place == 0 { view.happenings } else { &both.heard };
    let decision = view.decisions.iter().find(|decision| decision.number == point.number);
    let until = match decision {
        Some(decision) if here.kind == StopKind::Fork => decision.heard,
        _ => happenings.partition_point(|event| event.day <= here.day),
    };
    let then = View {
        simulation: &here.states[place],
        happenings: happenings.get(..until).unwrap_or(happenings),
        ..*view
    };
    let mut shown = stage(&then, None);
    shown.board.clear();
    // The leader's light would outshine what is compared.
    shown.leader.inside = shown.leader.inside.min(AT_THE_EDGE);
    let truth =
        |state: &Simulation, id: PersonId| [Quantity::Autonomy, Quantity::Reliance].map(|what| state.truth(id, what));
    let gains = here.gains();
    for person in &mut shown.people {
        [person.light, person.thread] = truth(&here.states[place], person.id);
        let gain = gains.iter().find(|(id, _)| *id == person.id);
        person.moved = gain.and_then(|(_, gain)| ahead(*gain, place));
    }
    // Said before the other future's lights are laid beside these, which would be read as what is true.
    let reads = describe_stage(view.words, &shown).text;
    // Two outlines of one size would be one.
    let others = shown.people.iter().map(|person| match person.moved {
        Some(_) => truth(&here.states[1 - place], person.id),
        None => [person.light, person.thread],
    });
    shown.truth = Some(others.map(|[light, thread]| (light, thread)).collect());
    SmallStage {
        name: view.get(WAYS[place]),
        reads,
        dashed: view.get("what-if-dashed"),
        tags: tags(view, here, place),
        you: view.get("window-you"),
        more: view.get("window-and-more"),
        view: shown,
    }
}

/// Whether somebody who gains so much the other way stands clearly stronger on this stage, or clearly weaker.
fn ahead(gain: f64, place: usize) -> Option<bool> {
    (libm::fabs(gain) >= CLEAR).then_some((gain > 0.0) == (place == 1))
}

/// How far both ways lie apart at a stop: by whoever differs most. Nothing is farther than that somebody has left.
pub(super) fn apart(stop: &ForkStop) -> f64 {
    let left = if left(stop, 0).is_empty() { 0.0 } else { 1.0 };
    stop.gains()
        .iter()
        .map(|(_, gain)| libm::fabs(*gain))
        .fold(left, f64::max)
}

/// Whoever differs at a stop, the greatest difference first.
pub(super) fn who(stop: &ForkStop) -> Vec<PersonId> {
    let left = left(stop, 0).into_iter().map(|(person, _)| person);
    left.chain(stop.gains().into_iter().map(|(person, _)| person)).collect()
}

/// Who has left one of both futures only, each with whether they are gone from this one.
fn left(stop: &ForkStop, place: usize) -> Vec<(PersonId, bool)> {
    let gone = |at: usize, person| stop.states[at].seen().person(person).gone;
    let people = 0..stop.states[place].world().scenario.people.len();
    let differ = people.filter(|person| gone(0, *person) != gone(1, *person));
    differ.map(|person| (person, gone(place, person))).collect()
}

/// Whoever differs, with what differs in a few words, the greatest difference first.
fn tags(view: &View<'_>, stop: &ForkStop, place: usize) -> Vec<StageTag> {
    let left = left(stop, place).into_iter().map(|(person, gone)| {
        let words = view.get(if gone { "what-if-gone" } else { "what-if-here-still" });
        StageTag {
            person,
            good: Some(!gone),
            short: words.clone(),
            words,
        }
    });
    let gains = stop.gains().into_iter().map(|(person, gain)| {
        let percent = alone(view, stop, place, person);
        StageTag {
            person,
            good: ahead(gain, place),
            words: view.with("what-if-alone", &[("percent", percent.as_str().into())]),
            short: percent,
        }
    });
    left.chain(gains).collect()
}

/// The share of what comes up that somebody deals with alone.
fn alone(view: &View<'_>, stop: &ForkStop, place: usize, person: PersonId) -> String {
    view.percent(stop.states[place].truth(person, Quantity::Autonomy))
}

/// How it stands both ways with whoever differs most; `None` where nobody differs.
pub(super) fn most_different(view: &View<'_>, stop: &ForkStop) -> Option<String> {
    if let Some((person, gone)) = left(stop, 0).first().copied() {
        let key = if gone {
            "what-if-left-went"
        } else {
            "what-if-left-other"
        };
        return Some(view.with(key, &[("name", view.name(person).into())]));
    }
    let (person, _) = stop.gains().first().copied()?;
    let values = [
        ("name", view.name(person).into()),
        ("went", alone(view, stop, 0, person).into()),
        ("other", alone(view, stop, 1, person).into()),
    ];
    Some(view.with("what-if-deals", &values))
}
