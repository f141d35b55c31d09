//! The page of whatever is asked.

use super::meeting::meeting;
use super::moment::moment;
use super::page::Page;
use super::plan::plan;
use super::pulse::pulse;
use super::reflection::reflection;
use super::view::View;
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
