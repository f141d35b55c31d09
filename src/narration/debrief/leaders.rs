//! The team's level when the leader came, now, and in the week alone; the same team with the same luck under other
//! leaders; and what the leader is no longer needed for.

use super::weeks;
use crate::insight::{Debrief, Leads, Needed, Trajectory};
use crate::narration::page::{ChartData, Item, Page, Sentiment, Style, TableData};
use crate::narration::view::View;
use crate::narration::{i18n::interpolate, phrases::time};

/// From this share of problems handled without the leader on they could go, and could be gone for days, 0..1.
const COULD_GO: (f64, f64) = (0.75, 0.5);
/// Hours a week below which nothing has changed.
const SAME: f64 = 0.25;

pub(super) fn leaders(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-leaders"));
    page.text(Style::Strong, effect(view, debrief));
    page.items.push(Item::Chart(chart(view, debrief)));
    page.items.push(Item::Table(table(view, debrief)));
    page.text(Style::Quiet, view.get("leaders-luck"));
    readiness(view, page, debrief);
    who_leads(view, page, debrief);
}

/// The leader's own effect in a sentence: against what the best of the others would have left.
fn effect(view: &View<'_>, debrief: &Debrief) -> String {
    let last = |course: &Trajectory| course.level.last().copied().unwrap_or(0.0);
    let mine = last(&debrief.course);
    let above = debrief
        .references
        .iter()
        .filter(|other| last(&other.course) > mine)
        .count();
    let key = match (debrief.ending, above) {
        (None, _) => "leaders-under-way",
        (Some(_), 0) => "leaders-above-all",
        (Some(_), above) if above == debrief.references.len() => "leaders-below-all",
        _ => "leaders-between",
    };
    view.get(key)
}

fn chart(view: &View<'_>, debrief: &Debrief) -> ChartData {
    let mine = &debrief.course.level;
    let longest = debrief.references.iter().map(|other| other.course.level.len());
    let count = longest.chain([mine.len()]).max().unwrap_or(0);
    let mut series = vec![weeks::line(
        view,
        &view.get("debrief-leader-you"),
        mine.clone(),
        Sentiment::Autonomy,
    )];
    let tones = [Sentiment::Trouble, Sentiment::Leader, Sentiment::Good];
    for (other, tone) in debrief.references.iter().zip(tones) {
        series.push(weeks::line(
            view,
            &name(view, other.name),
            other.course.level.clone(),
            tone,
        ));
    }
    let at = |level: Option<&f64>| time::level(view.words, level.copied().unwrap_or(0.0));
    let values = [("first", at(mine.first()).into()), ("last", at(mine.last()).into())];
    ChartData {
        title: view.get("debrief-level"),
        ticks: weeks::ticks(view, count, true),
        top: 10.0,
        series,
        reads: view.with("debrief-level-reads", &values),
        ..ChartData::default()
    }
}

fn name(view: &View<'_>, leader: &str) -> String {
    view.get(&format!("debrief-leader-{leader}"))
}

/// When you came, now, in the week without; what was delivered, and how it ended.
fn table(view: &View<'_>, debrief: &Debrief) -> TableData {
    let heads = ["leader", "came", "now", "alone", "delivered", "ending"];
    let row = |name: String, course: &Trajectory, ending: Option<usize>| {
        let level = |level: Option<&f64>| level.map_or_else(String::new, |level| time::level(view.words, *level));
        let weeks = course.level.len();
        let (now, alone) = match ending {
            Some(_) => (course.level.get(weeks.saturating_sub(2)), course.level.last()),
            None => (course.level.last(), None),
        };
        let not_yet = || view.get("leaders-not-yet");
        let ending = ending.and_then(|ending| view.scenario.endings.get(ending));
        vec![
            name,
            level(course.level.first()),
            level(now),
            alone.map_or_else(not_yet, |alone| level(Some(alone))),
            view.percent(course.delivered),
            ending.map_or_else(not_yet, |ending| interpolate::text(view, &ending.title)),
        ]
    };
    let mut rows = vec![row(view.get("debrief-leader-you"), &debrief.course, debrief.ending)];
    for other in &debrief.references {
        rows.push(row(name(view, other.name), &other.course, Some(other.ending)));
    }
    TableData {
        title: view.get("leaders-table"),
        head: heads.map(|head| view.get(&format!("leaders-head-{head}"))).into(),
        rows,
    }
}

/// What is no longer asked for, and whether somebody else could sit in the chair.
fn readiness(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let readiness = &debrief.readiness;
    page.heading(view.get("ready-heading"));
    match readiness.then_and_now() {
        None => page.text(Style::Body, view.get("ready-too-early")),
        Some([then, now]) => {
            let values = [("then", then.asked.into()), ("now", now.asked.into())];
            page.text(
                Style::Body,
                format!("{} {}", view.with("ready-asked", &values), hours(view, then, now)),
            );
            let share = now.share().unwrap_or(0.0);
            let key = match share {
                share if share >= COULD_GO.0 => "ready-next",
                share if share >= COULD_GO.1 => "ready-for-days",
                _ => "ready-not-yet",
            };
            page.text(Style::Strong, view.get(key));
        }
    }
    let (then, now) = readiness.can_act;
    let values = [
        ("then", then.into()),
        ("now", now.into()),
        ("all", debrief.people.len().into()),
    ];
    page.text(Style::Body, view.with("ready-can-act", &values));
}

fn hours(view: &View<'_>, then: Needed, now: Needed) -> String {
    let fewer = then.hours - now.hours;
    let key = if fewer >= SAME {
        "ready-hours-fewer"
    } else if fewer <= -SAME {
        "ready-hours-more"
    } else {
        return view.get("ready-hours-same");
    };
    view.with(key, &[("hours", view.hours(libm::fabs(fewer)).into())])
}

/// Who became a leader.
fn who_leads(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("leads-heading"));
    if debrief.readiness.leads.is_empty() {
        page.text(Style::Body, view.get("leads-nobody"));
    }
    for leads in &debrief.readiness.leads {
        page.text(Style::Signal(Sentiment::Autonomy), led(view, leads));
    }
}

fn led(view: &View<'_>, leads: &Leads) -> String {
    let name = view.name(leads.person);
    let mut said = Vec::new();
    for project in &leads.projects {
        let title = view
            .scenario
            .projects
            .get(*project)
            .map_or("", |project| project.title.as_str());
        said.push(view.with("leads-project", &[("name", name.into()), ("project", title.into())]));
    }
    if leads.moments > 0 {
        let values = [
            ("name", name.into()),
            ("count", leads.moments.into()),
            ("well", leads.well.into()),
        ];
        said.push(view.with("leads-moments", &values));
    }
    if leads.grown {
        said.push(view.with("leads-grown", &[("name", name.into())]));
    }
    said.join(" ")
}
