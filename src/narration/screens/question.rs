//! The page of whatever is asked.

use crate::narration::page::Page;
use crate::narration::screens::meeting::meeting;
use crate::narration::screens::moment::moment;
use crate::narration::screens::plan::plan;
use crate::narration::screens::pulse::pulse;
use crate::narration::screens::reflection::reflection;
use crate::narration::view::View;
use crate::simulation::{Plan, Question};

/// The page of a question. `draft` is the plan that is being made on a Monday; without one it is last week's.
#[must_use]
pub fn question(view: &View<'_>, question: &Question, draft: Option<&Plan>) -> Page {
    match question {
        Question::Plan(asked) => plan(view, asked, draft.unwrap_or(&asked.last)),
        Question::Moment(asked) => moment(view, asked),
        Question::Beat(asked) => meeting(view, asked),
        Question::Pulse(asked) => pulse(view, asked),
        Question::Reflection(reflect) => reflection(view, *reflect),
    }
}
