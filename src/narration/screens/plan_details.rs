//! What else a week's plan says, behind a door of the plan: how people are answered, with whom the one-to-ones are, what is handed
//! over, who leads.
//!
//! In: the plan that is being made. Out: a page of options, each with the command that changes that plan.

use crate::narration::page::control::{option, primary};
use crate::narration::page::{Command, Control, Page, Screen, Style};
use crate::narration::view::View;
use crate::scenario::{PersonId, Stance};
use crate::simulation::{Act, Plan, Signals};

/// More people than this are not offered one by one.
const MOST_PEOPLE: usize = 12;

/// The page behind the door of a plan.
#[must_use]
pub fn plan_details(view: &View<'_>, draft: &Plan) -> Page {
    let mut page = Page::new(Screen::Details, view.get("plan-details"), view.get("plan-details-line"));
    let signals = view.signals();
    manner(view, &mut page, draft);
    one_to_ones(view, &mut page, draft, &signals);
    desk(view, &mut page, draft, &signals);
    leads(view, &mut page, draft, &signals);
    page.control(primary("plan.back", None, view.get("plan-details-back"), Command::Back));
    page
}

fn choice(id: String, label: impl Into<String>, chosen: bool, plan: Plan) -> Control {
    option(id, label, chosen, Command::PlanTake(Box::new(plan)))
}

fn manner(view: &View<'_>, page: &mut Page, draft: &Plan) {
    page.heading(view.get("plan-heading-manner"));
    for stance in Stance::ALL {
        let name = stance.name();
        let plan = Plan {
            manner: stance,
            ..draft.clone()
        };
        let label = view.get(&format!("manner-{name}"));
        page.control(choice(
            format!("plan.manner.{name}"),
            label,
            draft.manner == stance,
            plan,
        ));
    }
}

fn one_to_ones(view: &View<'_>, page: &mut Page, draft: &Plan, signals: &Signals) {
    let here = view.here(signals);
    if here.len() > MOST_PEOPLE {
        return;
    }
    page.heading(view.get("plan-heading-with"));
    page.text(Style::Quiet, view.get("plan-with-note"));
    for p in here {
        let mut plan = draft.clone();
        let chosen = plan.with.contains(&p);
        if chosen {
            plan.with.retain(|q| *q != p);
        } else {
            plan.with.push(p);
        }
        let id = format!("plan.with.{}", view.scenario.people[p].id);
        page.control(choice(id, view.name(p), chosen, plan));
    }
}

fn desk(view: &View<'_>, page: &mut Page, draft: &Plan, signals: &Signals) {
    if view.scenario.leader.tasks.is_empty() {
        return;
    }
    page.heading(view.get("plan-heading-desk"));
    page.text(Style::Quiet, view.get("plan-desk-note"));
    let here = view.here(signals);
    for (desk, task) in view.scenario.leader.tasks.iter().enumerate() {
        let (left, owner) = signals.desk.get(desk).copied().unwrap_or((0.0, None));
        if left <= 0.0 {
            continue;
        }
        let values = [
            ("title", task.title.as_str().into()),
            ("hours", view.hours(left).into()),
            ("name", owner.map_or("", |p| view.name(p)).into()),
        ];
        let key = match (owner, task.only_you) {
            (Some(_), _) => "plan-desk-owned",
            (None, true) => "plan-desk-only-you",
            (None, false) => "plan-desk-left",
        };
        page.text(Style::Body, view.with(key, &values));
        if task.only_you || here.len() > MOST_PEOPLE {
            continue;
        }
        for p in here.iter().copied().filter(|p| owner != Some(*p)) {
            give(view, page, draft, desk, p);
        }
    }
}

fn give(view: &View<'_>, page: &mut Page, draft: &Plan, desk: usize, p: PersonId) {
    let chosen = draft.delegate.contains(&(desk, p));
    let mut plan = draft.clone();
    plan.delegate.retain(|(d, _)| *d != desk);
    if !chosen {
        plan.delegate.push((desk, p));
    }
    let id = format!(
        "plan.give.{}.{}",
        view.scenario.leader.tasks[desk].id, view.scenario.people[p].id
    );
    let label = view.with("plan-give", &[("name", view.name(p).into())]);
    page.control(choice(id, label, chosen, plan));
}

fn leads(view: &View<'_>, page: &mut Page, draft: &Plan, signals: &Signals) {
    let here = view.here(signals);
    if here.len() > MOST_PEOPLE {
        return;
    }
    page.heading(view.get("plan-heading-leads"));
    for (project, what) in view.scenario.projects.iter().enumerate() {
        for p in here.iter().copied() {
            let chosen = draft.leads.contains(&(project, p));
            if !chosen && !view.simulation.may(Act::LetLead(project, p)) {
                continue;
            }
            let mut plan = draft.clone();
            plan.leads.retain(|(j, _)| *j != project);
            if !chosen {
                plan.leads.push((project, p));
            }
            let id = format!("plan.lead.{}.{}", what.id, view.scenario.people[p].id);
            let values = [("project", what.title.as_str().into()), ("name", view.name(p).into())];
            page.control(choice(id, view.with("plan-lead", &values), chosen, plan));
        }
    }
}
