//! The briefing as a document: what it is about, the people, what has to be delivered and for whom.

use crate::narration::i18n::interpolate;
use crate::narration::page::control::{button, option, primary};
use crate::narration::page::{Command, Item, Page, Screen, Style};
use crate::narration::screens::choose::difficulty;
use crate::narration::view::View;

/// The people shown before the list is cut; a large team is met on its way.
pub(super) const MOST_PEOPLE: usize = 40;

/// All that is told before the first Monday.
#[must_use]
pub fn briefing(view: &View<'_>) -> Page {
    let mut page = titled(view);
    page.text(Style::Strong, interpolate::text(view, &view.scenario.about));
    story(view, &mut page);
    cuts(view, &mut page);
    rest(view, &mut page);
    ways(view, &mut page);
    page
}

/// An empty page under the scenario's title.
pub(super) fn titled(view: &View<'_>) -> Page {
    let weeks = view.with("briefing-weeks", &[("weeks", view.scenario.weeks.into())]);
    Page::new(Screen::Briefing, view.scenario.title.as_str(), weeks)
}

/// The author's paragraphs, how hard it is, and the leader's part.
pub(super) fn story(view: &View<'_>, page: &mut Page) {
    let scenario = view.scenario;
    for paragraph in &scenario.brief {
        page.text(Style::Body, interpolate::text(view, paragraph));
    }
    // Who is learning to play is not told how hard that is.
    if let Some(plays) = scenario.first_plays().filter(|_| scenario.tips.is_empty()) {
        page.text(Style::Quiet, difficulty(view.words, plays));
    }
    let hours = view.hours(scenario.leader.hours_per_day);
    let part = [("role", scenario.leader.role.as_str().into()), ("hours", hours.into())];
    page.text(Style::Quiet, view.with("briefing-part", &part));
}

/// The people, the work, who waits for it, and the leader's own tasks.
pub(super) fn rest(view: &View<'_>, page: &mut Page) {
    let scenario = view.scenario;
    page.heading(view.get("briefing-people"));
    for (id, person) in scenario.people.iter().enumerate().take(MOST_PEOPLE) {
        let mut lines = vec![person.role.clone()];
        if !person.about.is_empty() {
            lines.push(interpolate::text(view, &person.about));
        }
        if !person.says.is_empty() {
            let says = interpolate::text(view, &person.says);
            lines.push(view.with("briefing-says", &[("text", says.into())]));
        }
        page.items.push(Item::Person {
            id,
            look: person.look.clone(),
            name: person.name.clone(),
            lines,
            badge: None,
        });
    }
    page.heading(view.get("briefing-work"));
    for project in &scenario.projects {
        let client = project.client.and_then(|party| scenario.outside.get(party));
        let key = if client.is_some() {
            "briefing-project-for"
        } else {
            "briefing-project"
        };
        let values = [
            ("title", project.title.as_str().into()),
            ("due", view.day(project.due).into()),
            ("client", client.map_or("", |party| party.name.as_str()).into()),
        ];
        page.text(Style::Body, view.with(key, &values));
    }
    if !scenario.outside.is_empty() {
        page.heading(view.get("briefing-outside"));
    }
    for party in &scenario.outside {
        let stake = interpolate::text(view, &party.stake);
        let values = [("name", party.name.as_str().into()), ("stake", stake.into())];
        page.text(Style::Body, view.with("briefing-party", &values));
    }
    if !scenario.leader.tasks.is_empty() {
        page.heading(view.get("briefing-desk"));
    }
    for task in &scenario.leader.tasks {
        let key = if task.only_you {
            "briefing-desk-yours"
        } else {
            "briefing-desk-task"
        };
        let values = [
            ("title", task.title.as_str().into()),
            ("hours", view.hours(task.hours).into()),
        ];
        page.text(Style::Body, view.with(key, &values));
    }
}

/// On to the first Monday, and back to the list.
pub(super) fn ways(view: &View<'_>, page: &mut Page) {
    page.control(primary(
        "briefing.start",
        Some(1),
        view.get("briefing-start"),
        Command::Start,
    ));
    page.control(button("briefing.back", view.get("go-back"), "", Command::Back));
}

/// How much of it is played, where the author wrote cuts for a workshop.
fn cuts(view: &View<'_>, page: &mut Page) {
    if view.scenario.cuts.is_empty() {
        return;
    }
    page.heading(view.get("cuts-title"));
    let whole = view.with("cuts-whole", &[("minutes", view.scenario.minutes.into())]);
    page.control(option("briefing.whole", whole, view.cut.is_none(), Command::Cut(None)));
    for (index, cut) in view.scenario.cuts.iter().enumerate() {
        let values = [("minutes", cut.minutes.into()), ("stops", cut.stop_at.len().into())];
        let chosen = view.cut == Some(index);
        let id = format!("briefing.cut.{}", cut.id);
        page.control(option(
            id,
            view.with("cuts-cut", &values),
            chosen,
            Command::Cut(Some(index)),
        ));
    }
    page.text(Style::Quiet, view.get("cuts-note"));
}
