//! The people beside the week that is being made: what was seen of each, and whether they have a one-to-one in it.
//!
//! In: the page of a plan that can be pressed. Out: the same page, with a fact or two of everybody and an option that gives them a
//! one-to-one or takes it back.

use crate::narration::page::control::option;
use crate::narration::page::{Command, Control, Item, Page, Role, Sentiment, Style};
use crate::narration::phrases::{monday_facts, most_to_see};
use crate::narration::screens::week_board::WeekBoard;
use crate::narration::view::View;

/// In a team of more than these nobody changes place.
const MOST_MOVED: usize = 8;

/// Says what can be known of everybody, and lets the player choose whom to see. Whoever stands out comes first, with the reason.
pub fn week_people(view: &View<'_>, page: &mut Page, board: &WeekBoard) {
    let signals = view.signals();
    let out = most_to_see::stands_out(view, &signals);
    let items = std::mem::take(&mut page.items);
    let heading = view.get("plan-heading-seen");
    let mut first = None;
    for item in items {
        if matches!(&item, Item::Heading(told) if *told == heading) {
            page.heading(view.get("plan-board-team"));
            continue;
        }
        let Item::Person { id, look, name, .. } = item else {
            page.items.push(item);
            continue;
        };
        if first.is_none() {
            page.text(Style::Quiet, view.get("plan-board-people"));
            first = Some(page.items.len());
        }
        let out = out.as_ref().filter(|out| out.id == id);
        let answer = out.and_then(|_| helping(page)).map(|number| {
            let words = view.with("plan-fact-answered", &[("number", number.into())]);
            (Sentiment::Neutral, words)
        });
        let mut facts = monday_facts::facts(view, &signals, id, out).into_iter();
        let control = option(
            format!("plan.with.{}", view.scenario.people[id].id),
            view.with("plan-meet", &[("name", name.as_str().into())]),
            board.meets(id),
            Command::PlanTake(Box::new(board.with_meeting(id))),
        );
        let badge = facts.next();
        let person = Item::Person {
            id,
            look,
            name,
            badge,
            lines: answer.into_iter().chain(facts).map(|(_, words)| words).collect(),
        };
        // Many are looked for where they always stand.
        let comes_first = out.is_some() && signals.people.len() <= MOST_MOVED;
        let place = first.filter(|_| comes_first).unwrap_or(page.items.len());
        page.items.splice(place..place, [person, Item::Control(control)]);
    }
}

/// The number of the card that has time for whoever stands out.
fn helping(page: &Page) -> Option<u32> {
    let helps = |control: &&Control| matches!(&control.role, Role::Week { week, .. } if week.helps.is_some());
    page.controls().find(helps)?.number
}
