//! The briefing as one screen: the premise, the team in its place, the leader's part, the dates, who waits, how long, and Start; all the
//! rest behind one door.
//!
//! In: a view, whether the door is open. Out: a page; with the door open the whole document stands where the team stood.

use super::briefing::{MOST_PEOPLE, rest, story, titled, ways};
use crate::narration::i18n::interpolate;
use crate::narration::page::control::option;
use crate::narration::page::{Command, Control, CurtainCall, Item, Page, Postcard, Style};
use crate::narration::view::View;

/// The id of the door to the whole briefing.
pub const WHOLE_BRIEFING: &str = "briefing.whole-text";

/// The screen before the first Monday, for a face that is looked at.
#[must_use]
pub fn briefing_front(view: &View<'_>, open: bool) -> Page {
    let mut page = titled(view);
    if view.scenario.cuts.is_empty() {
        let line = [
            ("line", page.subtitle.into()),
            ("minutes", view.scenario.minutes.into()),
        ];
        page.subtitle = view.with("briefing-weeks-minutes", &line);
    }
    page.text(Style::Strong, interpolate::text(view, &view.scenario.about));
    page.control(Control::disclosure(WHOLE_BRIEFING, view.get("briefing-more"), open));
    if open {
        story(view, &mut page);
        rest(view, &mut page);
    } else {
        team(view, &mut page);
        part(view, &mut page);
        work(view, &mut page);
        outside(view, &mut page);
    }
    time(view, &mut page, !open);
    ways(view, &mut page);
    page
}

/// The place, and everybody in it by name and job.
fn team(view: &View<'_>, page: &mut Page) {
    page.items.push(Item::Postcard(Postcard {
        place: view.scenario.set.clone().unwrap_or_default(),
        course: Vec::new(),
        reads: String::new(),
        team: CurtainCall::default(),
    }));
    page.heading(view.get("briefing-people"));
    for (id, person) in view.scenario.people.iter().enumerate().take(MOST_PEOPLE) {
        page.items.push(Item::Person {
            id,
            look: person.look.clone(),
            name: person.name.clone(),
            lines: vec![person.role.clone()],
            badge: None,
        });
    }
}

/// Who the leader is, and what they have to do themselves.
fn part(view: &View<'_>, page: &mut Page) {
    let leader = &view.scenario.leader;
    page.heading(view.get("briefing-you"));
    page.text(Style::Label, leader.role.as_str());
    let hours = view.hours(leader.hours_per_day);
    let key = if leader.tasks.is_empty() {
        "briefing-hours-team"
    } else {
        "briefing-hours"
    };
    page.text(Style::Quiet, view.with(key, &[("hours", hours.into())]));
    if leader.tasks.is_empty() {
        return;
    }
    let all = view.hours(leader.tasks.iter().map(|task| task.hours).sum());
    let yours = leader.tasks.iter().find(|task| task.only_you);
    let key = if yours.is_some() {
        "briefing-own-yours"
    } else {
        "briefing-own"
    };
    let title = yours.map_or("", |task| task.title.as_str());
    let values = [("hours", all.into()), ("title", title.into())];
    page.text(Style::Quiet, view.with(key, &values));
}

/// What has to be delivered, each with its day, the nearest first.
fn work(view: &View<'_>, page: &mut Page) {
    page.heading(view.get("briefing-work"));
    let mut projects: Vec<_> = view.scenario.projects.iter().collect();
    projects.sort_by_key(|project| project.due);
    for project in projects {
        page.text(Style::Label, project.title.as_str());
        let due = view.day(project.due);
        page.text(Style::Quiet, view.with("briefing-due", &[("due", due.into())]));
    }
}

/// Who waits for it: what the first of them has at stake, and the others by name.
fn outside(view: &View<'_>, page: &mut Page) {
    let Some((first, others)) = view.scenario.outside.split_first() else {
        return;
    };
    page.heading(view.get("briefing-outside"));
    page.text(Style::Label, first.name.as_str());
    page.text(Style::Quiet, interpolate::text(view, &first.stake));
    for other in others {
        page.text(Style::Label, other.name.as_str());
    }
}

/// How long it takes, and where that is `told`, what a choice of it means.
fn time(view: &View<'_>, page: &mut Page, told: bool) {
    let scenario = view.scenario;
    if scenario.cuts.is_empty() {
        return;
    }
    page.heading(view.get("cuts-title"));
    let choice = |id: &str, key: &str, minutes: u32, index: Option<usize>| {
        let minutes = [("minutes", minutes.into())];
        Control {
            note: view.with("briefing-minutes", &minutes),
            ..option(id, view.with(key, &minutes), view.cut == index, Command::Cut(index))
        }
    };
    page.text(Style::Label, view.get("briefing-alone"));
    page.control(choice(
        "briefing.whole",
        "briefing-alone-minutes",
        scenario.minutes,
        None,
    ));
    page.text(Style::Label, view.get("briefing-group"));
    for (index, cut) in scenario.cuts.iter().enumerate() {
        let id = format!("briefing.cut.{}", cut.id);
        page.control(choice(&id, "briefing-group-minutes", cut.minutes, Some(index)));
    }
    if !told {
        return;
    }
    let chosen = view.cut.and_then(|index| scenario.cuts.get(index));
    let note = match chosen {
        Some(cut) => view.with("briefing-group-note", &[("stops", cut.stop_at.len().into())]),
        None => view.get("briefing-alone-note"),
    };
    page.text(Style::Quiet, note);
}
