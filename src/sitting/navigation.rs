//! Navigation: the location, what is laid over it, and what is selected there.

use super::alert::Alert;
use super::location::Location;
use crate::narration::page::Screen;
use crate::platform::keys::Action;
use crate::scenario::PersonId;
use crate::simulation::PlanLine;

/// Where the player stands, and the small choices of each screen.
#[derive(Debug, Default)]
pub(super) struct Navigation {
    pub(super) location: Location,
    /// Laid over the location; closing it leads back there.
    pub(super) overlay: Option<Screen>,
    /// The part of what is shown that is open, by its id.
    pub(super) disclosed: Option<String>,
    /// The tab of the settings that is shown.
    pub(super) settings: u32,
    /// Must be read first, in this order.
    pub(super) alerts: Vec<Alert>,
    /// The person whose acts are shown.
    pub(super) selected: Option<PersonId>,
    /// The part of the debrief that is shown.
    pub(super) debrief: DebriefPart,
    /// The number of the moment whose predictions can be picked.
    pub(super) picking: Option<u32>,
    /// The block of the week's plan that is open.
    pub(super) block: OpenBlock,
    /// The action that waits for its new key.
    pub(super) awaiting_key: Option<Action>,
    /// The stage shows the true state.
    pub(super) reveals_truth: bool,
    pub(super) pace: Pace,
}

/// The block of a week's plan that is open, if one is, and where more hours for it come from, if that was said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct OpenBlock {
    pub(super) line: Option<PlanLine>,
    pub(super) from: Option<PlanLine>,
}

impl OpenBlock {
    /// Opens the block of a line, or closes what is open; for another one nothing has been said.
    pub(super) fn open(&mut self, line: Option<PlanLine>) {
        if self.line != line {
            *self = Self { line, from: None };
        }
    }
}

/// A part of the debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum DebriefPart {
    /// The first page: the people.
    #[default]
    Overview,
    /// The second step of the first page: the level and the turning points.
    Turning,
    /// A tab of the tables, from 0.
    Table(u32),
    /// Both futures of a decision, by its number, at one of their stops, from 0.
    WhatIf(u32, usize),
}

/// How the days run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// They run.
    pub running: bool,
    /// 1, 2 or 4.
    pub speed: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            running: true,
            speed: 1,
        }
    }
}

impl Pace {
    /// The next speed: 1, 2, 4, and 1 again.
    pub(super) const fn faster(&mut self) {
        self.speed = match self.speed {
            1 => 2,
            2 => 4,
            _ => 1,
        };
    }
}

impl Navigation {
    /// Lays a screen over the location, all of its parts closed, or takes away what lies there.
    pub(super) fn lay_over(&mut self, screen: Option<Screen>) {
        self.overlay = screen;
        self.disclosed = None;
        self.settings = 0;
    }

    /// Opens a part of the page, or closes it.
    pub(super) fn disclose(&mut self, part: &str) {
        let closes = self.disclosed.as_deref() == Some(part);
        self.disclosed = (!closes).then(|| part.to_owned());
    }

    /// Whether a part of what is shown is open.
    pub(super) fn opens(&self, part: &str) -> bool {
        self.disclosed.as_deref() == Some(part)
    }

    /// Nothing of the play-through before is selected in the next one.
    pub(super) fn enter_session(&mut self) {
        self.lay_over(None);
        self.selected = None;
        self.debrief = DebriefPart::Overview;
        self.picking = None;
        self.block = OpenBlock::default();
    }
}
