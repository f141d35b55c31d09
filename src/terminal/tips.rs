//! The tips of a guided scenario in plain text: on the first morning, and again with the help. On pages they stand already.

use std::io::{self, BufRead, Write};

use super::play::Face;
use super::print::tip;
use crate::narration;
use crate::narration::page::{Page, Screen};
use crate::simulation::Question;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// Mornings have no page here; what is to be said of the first one stands alone, with how to walk up to somebody.
    pub(super) fn tips_of_the_morning(&mut self) -> io::Result<()> {
        let Some(view) = self.sitting.view().filter(|_| self.sitting.settings().tips) else {
            return Ok(());
        };
        let told = narration::tips_at(&view, Screen::Day, None, false);
        let first = view.scenario.people.first().map(|person| person.name.to_lowercase());
        for text in &told {
            self.paper.blank()?;
            tip(&mut self.paper, text)?;
        }
        match first.filter(|_| !told.is_empty()) {
            Some(name) => self.say("term-acts-more", &[("name", name.into())]),
            None => Ok(()),
        }
    }

    /// The tips of a place, told again when help is asked for, also where tips are switched off.
    pub(super) fn tips_again(&mut self, page: &Page, question: &Question) -> io::Result<()> {
        let Some(view) = self.sitting.view() else { return Ok(()) };
        let mut told = narration::tips_at(&view, page.screen, Some(question), true);
        told.extend(narration::tips_at(&view, Screen::Day, None, true));
        for text in told {
            self.paper.blank()?;
            tip(&mut self.paper, &text)?;
        }
        Ok(())
    }
}
