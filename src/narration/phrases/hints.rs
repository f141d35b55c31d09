//! Hints before a choice, in words: which way each choice leans for the team without its leader, for the work and for
//! standing outside, and how sure that is. Never a number, and never one score.
//!
//! In: a question's page and what [`crate::insight::Foresight`] came to. Out: the same page with hints on its choices.

use crate::insight::{Direction, OutcomeMeasure, Outlook, Outlooks};
use crate::narration::page::control;
use crate::narration::page::{Command, HintMark, Hints, Page, Role};
use crate::narration::view::View;

/// How far a look ahead is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ahead<'a> {
    /// Nobody has asked for hints.
    Hidden,
    /// It is being worked out.
    Working,
    /// It is ready.
    Ready(&'a Outlooks),
}

/// Puts hints on the choices of a question's page, and a control that shows or hides them. A page without choices to
/// compare stays as it is.
pub fn hints(view: &View<'_>, page: &mut Page, ahead: Ahead<'_>) {
    let label = match ahead {
        Ahead::Hidden => "hints-show",
        Ahead::Working => "hints-working",
        Ahead::Ready(outlooks) => {
            put(view, page, outlooks);
            "hints-hide"
        }
    };
    let note = view.get("hints-from");
    page.control(control::button("hints", view.get(label), note, Command::Hints));
}

fn put(view: &View<'_>, page: &mut Page, outlooks: &Outlooks) {
    for control in page.controls_mut() {
        if control.number.is_some()
            && let Command::Answer(answer) = &control.command
            && let Some(outlook) = outlooks.of(answer)
        {
            control.hints = Some(Box::new(of_choice(view, outlook, &control.role)));
        }
    }
}

/// The hints of one choice.
fn of_choice(view: &View<'_>, outlook: &Outlook, role: &Role) -> Hints {
    let marks: Vec<HintMark> = OutcomeMeasure::ALL
        .into_iter()
        .map(|stake| mark(view, outlook, stake))
        .collect();
    let mut said: Vec<String> = marks.iter().map(|mark| sentence(view, mark)).collect();
    let leans = |way: Direction| marks.iter().any(|mark| mark.lean.way == way);
    if !leans(Direction::Up) {
        said.push(view.get("hints-no-gain"));
    }
    let free = view.get("hours-none");
    match role {
        Role::Choice { hours, .. } if *hours != free => {
            said.push(view.with("hints-hours", &[("hours", hours.into())]));
        }
        _ if !leans(Direction::Down) => said.push(view.get("hints-no-cost")),
        _ => {}
    }
    let reads = said.join(" ");
    Hints { marks, reads }
}

fn mark(view: &View<'_>, outlook: &Outlook, stake: OutcomeMeasure) -> HintMark {
    let lean = outlook.lean(stake);
    let name = stake.name();
    let words = format!("hints-{name}-{}", lean.way.name());
    HintMark {
        label: view.get(&format!("hints-{name}")),
        lean,
        words: view.with(&words, &[("sure", lean.sure.name().into())]),
    }
}

fn sentence(view: &View<'_>, mark: &HintMark) -> String {
    let values = [("stake", (&mark.label).into()), ("lean", (&mark.words).into())];
    view.with("hints-mark", &values)
}
