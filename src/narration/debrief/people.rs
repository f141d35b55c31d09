//! The people in the debrief: each from the first day to the last.

use crate::insight::{Debrief, PersonCourse};
use crate::narration::key;
use crate::narration::page::{Item, Mood, Page};
use crate::narration::view::View;
use crate::scenario::Quantity;

pub(super) fn people(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-people"));
    for course in &debrief.people {
        person(view, page, course);
    }
}

fn person(view: &View<'_>, page: &mut Page, course: &PersonCourse) {
    let who = &view.scenario.people[course.person];
    let times = |key: &str, times: u32| view.with(key, &[("times", times.into())]);
    page.items.push(Item::Person {
        id: course.person,
        look: who.look.clone(),
        name: who.name.clone(),
        lines: vec![
            who.role.clone(),
            times("debrief-person-settled", course.handled),
            times("debrief-person-asked", course.asked),
        ],
        badge: course.gone.then(|| (Mood::Neutral, view.get("debrief-person-gone"))),
    });
    for (quantity, from, to) in course.change {
        let values = [("from", view.percent(from).into()), ("to", view.percent(to).into())];
        let tone = match quantity {
            Quantity::Autonomy => Mood::Autonomy,
            Quantity::Reliance => Mood::Trouble,
            _ => Mood::Good,
        };
        page.items.push(Item::Meter {
            label: view.get(&format!("debrief-quantity-{}", key::quantity(quantity))),
            value: to,
            mark: Some(from),
            reads: view.with("debrief-quantity-reads", &values),
            tone,
        });
    }
}
