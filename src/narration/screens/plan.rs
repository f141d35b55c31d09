//! Monday: where the leader's hours go.
//!
//! In: the question and the plan that is being made. Out: the ready-made plans as numbered answers, every line with the
//! command that changes the plan being made, and what can be seen of the people. `week_board.rs` makes it something to
//! press; what else a week has is on the page of `plan_details.rs`.

use crate::narration::page::control::{button, numbered, primary};
use crate::narration::page::{Command, Control, Page, Role, Screen, Style};
use crate::narration::phrases::plan_changes::{changes, summary};
use crate::narration::view::View;
use crate::narration::{phrases::seen, phrases::time};
use crate::simulation::{Answer, Plan, PlanLine, PlanQuestion};

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
    page.heading(view.get("plan-heading-you"));
    page.text(Style::Quiet, view.get("plan-you-note"));
    steppers(view, &mut page, draft, &YOU);
    page.heading(view.get("plan-heading-seen"));
    for id in view.here(&signals).into_iter().take(MOST_PEOPLE) {
        page.items.push(seen::person(view, &signals, id, 1));
    }
    page.control(button(
        "plan.people",
        view.get("people-title"),
        "",
        Command::Show(Screen::People),
    ));
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
        page.control(line_control(view, draft, *line));
    }
}

/// The hours of a line, to be raised and lowered.
pub(in crate::narration::screens) fn line_control(view: &View<'_>, draft: &Plan, line: PlanLine) -> Control {
    let name = line.name();
    Control {
        id: format!("plan.{name}"),
        number: None,
        label: view.get(&format!("line-{name}")),
        note: view.get(&format!("line-{name}-note")),
        role: Role::Stepper {
            value: time::number(draft.on(line)),
            lower: Box::new(Command::PlanHours(line, (draft.on(line) - STEP).max(0.0))),
        },
        command: Command::PlanHours(line, draft.on(line) + STEP),
        hints: None,
    }
}
