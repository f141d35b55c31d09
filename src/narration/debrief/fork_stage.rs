//! One of both futures of a turning point on a small stage: the true lights, who differs from the other stage and by what; and in sentences
//! about both how it stands with whoever differs most, and who waits on one way only.

use crate::insight::{ForkStop, StopKind, TurningPoint, WhatIf};
use crate::narration::page::{SmallStage, StageTag};
use crate::narration::phrases::time;
use crate::narration::stage::stage_words::describe_stage;
use crate::narration::stage::{TAUT, stage};
use crate::narration::view::View;
use crate::scenario::{PersonId, Quantity};

/// The names of both ways, keys of the locale files: as it went, and the other way.
pub(super) const WAYS: [&str; 2] = ["what-if-went", "what-if-other"];
/// How far in the leader is shown at most; 0..1.
const AT_THE_EDGE: f64 = 0.2;
/// A difference in somebody's level that is shown as better and worse; of a smaller one only the greatest has its figures; of 10.
const CLEAR: f64 = 0.5;
/// A difference in somebody's level that is seen at a glance; of 10.
const SEEN: f64 = 1.0;
/// A difference in somebody's reliance that turns a thread red, or slack; 0..1. Less is drawn as one thread.
const PULL: f64 = 0.03;
/// The top of a level.
const SCALE: f64 = 10.0;

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
    let gains = here.gains();
    let waiting = waiting(here);
    let pulls = |id: PersonId| {
        let both = here.states.each_ref().map(|state| state.truth(id, Quantity::Reliance));
        // A thread that differs by less than can be told is the same on both stages.
        if waiting.iter().any(|(person, _)| *person == id) {
            both
        } else {
            [f64::midpoint(both[0], both[1]); 2]
        }
    };
    let lights = |id: PersonId| here.states.each_ref().map(|state| state.level_of(id) / SCALE);
    for person in &mut shown.people {
        (person.light, person.thread) = (lights(person.id)[place], pulls(person.id)[place]);
        let gain = gains.iter().find(|(id, _)| *id == person.id);
        person.moved = gain.and_then(|(_, gain)| ahead(*gain, place));
    }
    // Said before the other future's lights are laid beside these, which would be read as what is true.
    let reads = describe_stage(view.words, &shown).text;
    // Two outlines of one size would be one.
    let others = shown.people.iter().map(|person| match person.moved {
        Some(_) => (lights(person.id)[1 - place], pulls(person.id)[1 - place]),
        None => (person.light, person.thread),
    });
    shown.truth = Some(others.collect());
    SmallStage {
        name: view.get(WAYS[place]),
        reads,
        luck: view.get("what-if-luck"),
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

/// Whether both ways are told apart at a glance: somebody has left one of them, waits on one only, or manages clearly more on one.
pub(super) fn is_seen(stop: &ForkStop) -> bool {
    !left(stop, 0).is_empty() || !waiting(stop).is_empty() || greatest(stop) >= SEEN
}

/// Whoever has a tag at a stop and is clearly better off on one way, and whether that is the one that was played.
pub(super) fn better_off(stop: &ForkStop) -> Option<(PersonId, bool)> {
    let left = left(stop, 0).into_iter().map(|(person, gone)| (person, !gone));
    let gains = stop.gains().into_iter();
    let gains = gains.filter_map(|(person, gain)| Some((person, ahead(gain, 0)?)));
    let waiting = waiting(stop).into_iter().map(|(person, went)| (person, !went));
    left.chain(gains).chain(waiting).next()
}

/// The greatest difference in somebody's level, of 10.
pub(super) fn greatest(stop: &ForkStop) -> f64 {
    stop.gains().first().map_or(0.0, |(_, gain)| libm::fabs(*gain))
}

/// Whoever differs at a stop and has no sentence of their own.
pub(super) fn others(stop: &ForkStop) -> Vec<PersonId> {
    let left = left(stop, 0).into_iter().map(|(person, _)| person);
    let gains = stop.gains().into_iter().map(|(person, _)| person);
    let waiting = waiting(stop);
    let told = |person: &PersonId| waiting.iter().any(|(one, _)| one == person);
    left.chain(gains).skip(1).filter(|person| !told(person)).collect()
}

/// Who has left one of both futures only, each with whether they are gone from this one.
fn left(stop: &ForkStop, place: usize) -> Vec<(PersonId, bool)> {
    let gone = |at: usize, person| stop.states[at].seen().person(person).gone;
    let people = 0..stop.states[place].world().scenario.people.len();
    let differ = people.filter(|person| gone(0, *person) != gone(1, *person));
    differ.map(|person| (person, gone(place, person))).collect()
}

/// Who waits for the leader in one of both futures only, each with whether that is the one that was played.
fn waiting(stop: &ForkStop) -> Vec<(PersonId, bool)> {
    let people = 0..stop.states[0].world().scenario.people.len();
    let differ = people.filter_map(|person| {
        if stop.states.iter().any(|state| state.seen().person(person).gone) {
            return None;
        }
        let [went, other] = stop
            .states
            .each_ref()
            .map(|state| state.truth(person, Quantity::Reliance));
        let crosses = (went >= TAUT) != (other >= TAUT) && libm::fabs(went - other) >= PULL;
        crosses.then_some((person, went > other))
    });
    differ.collect()
}

/// Who differs most, with what differs in a few words: one person is seen at a glance, several are searched for. Nobody where all are alike.
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
        let level = alone(view, stop, place, person);
        StageTag {
            person,
            good: ahead(gain, place),
            words: view.with("what-if-alone", &[("level", level.as_str().into())]),
            short: level,
        }
    });
    let (clear, small): (Vec<StageTag>, Vec<StageTag>) = gains.partition(|tag| tag.good.is_some());
    let has_figures = |person: PersonId| clear.iter().any(|tag| tag.person == person);
    let threads = waiting(stop)
        .into_iter()
        .filter(|(person, _)| !has_figures(*person))
        .map(|(person, went)| {
            let waits = went == (place == 0);
            let words = view.get(if waits { "what-if-waits" } else { "what-if-waits-not" });
            StageTag {
                person,
                good: Some(!waits),
                short: words.clone(),
                words,
            }
        });
    let mut told: Vec<StageTag> = left.chain(clear.iter().cloned()).chain(threads).collect();
    told.extend(small);
    told.truncate(1);
    told
}

/// How far two levels are apart, as they are shown.
pub(super) fn gap(view: &View<'_>, one: f64, other: f64) -> String {
    let shown = |level: f64| libm::round(level.clamp(0.0, SCALE) * 10.0);
    time::decimal(view.words, libm::fabs(shown(one) - shown(other)) / 10.0)
}

/// What somebody manages alone, of 10.
fn alone(view: &View<'_>, stop: &ForkStop, place: usize, person: PersonId) -> String {
    time::level(view.words, stop.states[place].level_of(person))
}

/// How it stands both ways with whoever differs most, and who waits on one of them only; nothing where nobody differs.
pub(super) fn told_apart(view: &View<'_>, stop: &ForkStop) -> Vec<String> {
    let mut told: Vec<String> = most_different(view, stop).into_iter().collect();
    let waiting = waiting(stop);
    for (went, key) in [(true, "what-if-waits-went"), (false, "what-if-waits-other")] {
        let names: Vec<String> = waiting
            .iter()
            .filter(|(_, here)| *here == went)
            .map(|(person, _)| view.name(*person).to_owned())
            .collect();
        if !names.is_empty() {
            let values = [("names", view.words.list(&names).into()), ("count", names.len().into())];
            told.push(view.with(key, &values));
        }
    }
    told
}

/// How it stands both ways with whoever differs most; `None` where nobody differs.
fn most_different(view: &View<'_>, stop: &ForkStop) -> Option<String> {
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
