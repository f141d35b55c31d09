//! What the hours of a week are shown as: a block for each line, what is free, and what is told of the one that is pointed at.
//!
//! In: what the page says of them. Out: plain data, for the blocks and the squares in them.

use bevy::prelude::*;

use crate::narration::page::{Control, HourKind, Role};
use crate::simulation::PlanLine;

/// One block.
#[derive(Debug, Clone)]
pub struct Block<'a> {
    /// Its stepper, or what opens its parts.
    pub control: &'a Control,
    /// The line that opens.
    pub line: PlanLine,
    /// Its name where it has more than one line; one of them may be broken where there is none else to break.
    pub name: String,
    /// What it does, in a sentence.
    pub explains: String,
    /// Its hours.
    pub hours: f64,
    /// It is open.
    pub open: bool,
    /// The mark of its line alone, where it is one of several of its kind.
    pub part: bool,
}

impl Block<'_> {
    /// Its hours in words.
    pub(super) fn said(&self) -> &str {
        match &self.control.role {
            Role::Stepper { value, .. } => value,
            _ => &self.control.note,
        }
    }

    pub(super) fn kind(&self) -> HourKind {
        HourKind::of(self.line)
    }
}

/// What is free.
#[derive(Debug, Clone, Copy)]
pub struct Free<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its hours in words.
    pub said: &'a str,
    /// Its hours.
    pub hours: f64,
    /// What it is good for.
    pub explains: &'a str,
}

/// What the block that the mouse points at does.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct Explains {
    /// Its name.
    pub name: String,
    /// What it does, in a sentence.
    pub words: String,
}
