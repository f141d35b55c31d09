//! The curtain call of the debrief: who is on stage, what each of them says, the light they carry now and that of the first day.
//!
//! In: a debrief. Out: a [`CurtainCall`]; of a large team those whose light changed most, the rest by name.

use super::last_words::{last_words, name};
use crate::insight::{Debrief, PersonCourse};
use crate::narration::page::{CurtainCall, CurtainPerson, Sentiment};
use crate::narration::phrases::time;
use crate::narration::stage::{Expression, Posture};
use crate::narration::view::View;
use crate::simulation::PersonArc;

/// People who have room beside each other.
const MOST: usize = 7;
/// The letters that a bubble holds, by how many stand beside each other: so many each of them, and never more than the most.
const LETTERS: (usize, usize) = (322, 76);
/// The top of a level.
const SCALE: f64 = 10.0;

/// The team at the end.
pub(super) fn curtain_call(view: &View<'_>, debrief: &Debrief) -> CurtainCall {
    let arcs = view.simulation.in_retrospect().arcs();
    let arc = |course: &PersonCourse| arcs.get(course.person).copied().unwrap_or(PersonArc::Gone);
    let mut here: Vec<&PersonCourse> = debrief.people.iter().filter(|course| !course.gone).collect();
    here.sort_by(|a, b| moved(b).total_cmp(&moved(a)).then(a.person.cmp(&b.person)));
    let others = here.split_off(here.len().min(MOST));
    here.sort_by_key(|course| course.person);
    let letters = (LETTERS.0 / here.len().max(1)).min(LETTERS.1);
    let person = |course: &&PersonCourse| person(view, course, arc(course), letters);
    let gone: Vec<&PersonCourse> = debrief.people.iter().filter(|course| course.gone).collect();
    let absent = [("curtain-gone", &gone), ("curtain-others", &others)]
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(key, people)| absent(view, key, people));
    CurtainCall {
        people: here.iter().map(person).collect(),
        before: view.get("curtain-before"),
        now: view.get("curtain-now"),
        thread: view.get("curtain-thread"),
        absent: absent.collect::<Vec<String>>().join(" "),
        set: view.scenario.set.clone().unwrap_or_default(),
    }
}

fn absent(view: &View<'_>, key: &str, people: &[&PersonCourse]) -> String {
    let names: Vec<String> = people
        .iter()
        .map(|course| view.name(course.person).to_owned())
        .collect();
    let values = [("names", view.words.list(&names).into()), ("count", names.len().into())];
    view.with(key, &values)
}

fn person(view: &View<'_>, course: &PersonCourse, arc: PersonArc, letters: usize) -> CurtainPerson {
    let who = &view.scenario.people[course.person];
    let (before, now) = light(course);
    let (posture, mood) = bearing(arc, course.person);
    let [first, last] = [course.level.0, course.level.1].map(|level| time::level(view.words, level));
    let levels = [("before", first.into()), ("now", last.into())];
    CurtainPerson {
        id: course.person,
        look: who.look.clone(),
        name: who.name.clone(),
        words: last_words(view, course.person, arc, letters),
        fate: (
            sentiment(arc),
            view.with(&format!("curtain-fate-{}", name(arc)), &levels),
        ),
        figures: view.with("curtain-figures", &levels),
        posture,
        mood,
        before,
        now,
        waits: arc == PersonArc::Waiting,
    }
}

/// What somebody manages alone on the first day and now, as the light that they carry.
fn light(course: &PersonCourse) -> (f64, f64) {
    (course.level.0 / SCALE, course.level.1 / SCALE)
}

fn moved(course: &PersonCourse) -> f64 {
    let (before, now) = light(course);
    libm::fabs(now - before)
}

/// Whether a way is well.
pub(super) const fn sentiment(arc: PersonArc) -> Sentiment {
    match arc {
        PersonArc::Leading => Sentiment::Autonomy,
        PersonArc::Freed => Sentiment::Good,
        PersonArc::Waiting | PersonArc::Hurt => Sentiment::Trouble,
        PersonArc::Gone => Sentiment::Neutral,
    }
}

/// How somebody stands who has gone this way; neighbours differ.
pub(in crate::narration) const fn bearing(arc: PersonArc, person: usize) -> (Posture, Expression) {
    let even = person.is_multiple_of(2);
    match (arc, even) {
        (PersonArc::Leading, _) => (Posture::Waving, Expression::Glad),
        (PersonArc::Freed, true) => (Posture::Upright, Expression::Glad),
        (PersonArc::Waiting, _) => (Posture::Leaning, Expression::Unsure),
        (PersonArc::Hurt, true) => (Posture::Turned, Expression::Cross),
        (PersonArc::Hurt, false) => (Posture::Tired, Expression::Spent),
        (PersonArc::Freed, false) | (PersonArc::Gone, _) => (Posture::Upright, Expression::Calm),
    }
}
