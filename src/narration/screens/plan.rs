//! Monday: where the leader's hours go.
//!
//! In: the question and the plan that is being made. Out: the ready-made plans as numbered answers, then every line,
//! the manner, the one-to-ones, the desk and the leads, each with the command that changes the plan being made.

use crate::narration::page::control::{button, numbered, option, primary};
use crate::narration::page::{Command, Control, Page, Role, Screen, Style};
use crate::narration::phrases::plan_changes::{changes, summary};
use crate::narration::view::View;
use crate::narration::{phrases::seen, phrases::time};
use crate::scenario::{PersonId, Stance};
use crate::simulation::{Answer, Plan, PlanLine, PlanQuestion, Signals};

/// What one press of a stepper gives or takes, in hours.
pub const STEP: f64 = 0.5;

/// More people than this are not offered one by one.
const MOST_PEOPLE: usize = 12;

const CONDITIONS: [PlanLine; 4] = [PlanLine::Goals, PlanLine::Path, PlanLine::Process, PlanLine::Review];
const PEOPLE: [PlanLine; 4] = [
    PlanLine::Floor,
    PlanLine::OneToOnes,
    PlanLine::Answers,
    PlanLine::CheckIns,
];
const YOU: [PlanLine; 2] = [PlanLine::Desk, PlanLine::Rest];

/// The screen of the weekly plan.
#[must_use]
pub fn plan(view: &View<'_>, question: &PlanQuestion, draft: &Plan) -> Page {
    let title = view.with("plan-title", &[("week", question.week.into())]);
    let mut page = Page::new(Screen::Plan, title, view.get("plan-line"));
    let signals = view.signals();
    page.text(Style::Strong, hours_line(view, question, draft));
    page.text(Style::Quiet, view.get("plan-left-why"));
    page.heading(view.get("plan-ready"));
    ready_made(view, &mut page, question);
    page.heading(view.get("plan-heading-conditions"));
    page.text(Style::Quiet, view.get("plan-conditions-note"));
    steppers(view, &mut page, draft, &CONDITIONS);
    page.heading(view.get("plan-heading-people"));
    page.text(Style::Quiet, view.get("plan-people-note"));
    steppers(view, &mut page, draft, &PEOPLE);
    manner(view, &mut page, draft);
    one_to_ones(view, &mut page, draft, &signals);
    page.heading(view.get("plan-heading-you"));
    page.text(Style::Quiet, view.get("plan-you-note"));
    steppers(view, &mut page, draft, &YOU);
    desk(view, &mut page, draft, &signals);
    leads(view, &mut page, draft, &signals);
    page.heading(view.get("plan-heading-seen"));
    for id in view.here(&signals).into_iter().take(MOST_PEOPLE) {
        page.items.push(seen::person(view, &signals, id, 1));
    }
    let mut start = primary("plan.start", None, view.get("plan-start"), Command::PlanStart);
    start.note = view.get("plan-start-note");
    page.control(start);
    page
}

fn hours_line(view: &View<'_>, question: &PlanQuestion, draft: &Plan) -> String {
    let left = question.hours - draft.total();
    let hours = view.with("plan-hours", &[("hours", view.hours(question.hours).into())]);
    if left > 0.1 {
        view.with(
            "plan-left",
            &[("hours", hours.into()), ("left", view.hours(left).into())],
        )
    } else if left < -0.1 {
        view.with(
            "plan-over",
            &[("hours", hours.into()), ("over", view.hours(-left).into())],
        )
    } else {
        view.with("plan-full", &[("hours", hours.into())])
    }
}

fn ready_made(view: &View<'_>, page: &mut Page, question: &PlanQuestion) {
    let key = if question.week == 1 { "plan-first" } else { "plan-same" };
    let answer = Command::Answer(Answer::Plan(question.last.clone()));
    page.control(numbered(
        "plan.1",
        1,
        view.get(key),
        summary(view, &question.last),
        answer,
    ));
    for (position, (preset, plan)) in question.others().iter().enumerate() {
        let number = crate::narration::page::control::number(position + 1);
        let label = view.get(&format!("plan-{}", preset.name()));
        let note = changes(view, &question.last, plan);
        let answer = Command::Answer(Answer::Plan(plan.clone()));
        page.control(numbered(format!("plan.{number}"), number, label, note, answer));
    }
}

fn steppers(view: &View<'_>, page: &mut Page, draft: &Plan, lines: &[PlanLine]) {
    for line in lines {
        let name = line.name();
        page.control(Control {
            id: format!("plan.{name}"),
            number: None,
            label: view.get(&format!("line-{name}")),
            note: view.get(&format!("line-{name}-note")),
            role: Role::Stepper {
                value: time::number(draft.on(*line)),
                lower: Box::new(Command::PlanHours(*line, (draft.on(*line) - STEP).max(0.0))),
            },
            command: Command::PlanHours(*line, draft.on(*line) + STEP),
            hints: None,
        });
    }
}

fn manner(view: &View<'_>, page: &mut Page, draft: &Plan) {
    page.heading(view.get("plan-heading-manner"));
    for stance in Stance::ALL {
        let name = stance.name();
        let command = Command::PlanTake(Box::new(Plan {
            manner: stance,
            ..draft.clone()
        }));
        let label = view.get(&format!("manner-{name}"));
        page.control(option(
            format!("plan.manner.{name}"),
            label,
            draft.manner == stance,
            command,
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
        page.control(option(id, view.name(p), chosen, Command::PlanTake(Box::new(plan))));
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
    page.control(option(id, label, chosen, Command::PlanTake(Box::new(plan))));
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
            if !chosen && !view.simulation.may(crate::simulation::Act::LetLead(project, p)) {
                continue;
            }
            let mut plan = draft.clone();
            plan.leads.retain(|(j, _)| *j != project);
            if !chosen {
                plan.leads.push((project, p));
            }
            let id = format!("plan.lead.{}.{}", what.id, view.scenario.people[p].id);
            let values = [("project", what.title.as_str().into()), ("name", view.name(p).into())];
            page.control(option(
                id,
                view.with("plan-lead", &values),
                chosen,
                Command::PlanTake(Box::new(plan)),
            ));
        }
    }
    page.control(button(
        "plan.people",
        view.get("people-title"),
        "",
        Command::Show(Screen::People),
    ));
}
