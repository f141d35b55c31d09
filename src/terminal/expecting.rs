//! What is expected of the moment that is open: listing the picks, noting one.

use std::io::{BufRead, Write};

use super::options::TerminalError;
use super::play::Face;
use crate::narration;
use crate::narration::page::Command;
use crate::simulation::Question;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// `expect`: lists how it may go; `expect 2`: notes the second. The last one counts.
    pub(super) fn expect(&mut self, question: &Question, number: Option<usize>) -> Result<(), TerminalError> {
        if !matches!(question, Question::Moment(_)) {
            return Ok(self.say("term-expect-not-now", &[])?);
        }
        let picks = narration::forecast_picks(self.sitting.words());
        let picked = number.and_then(|number| picks.get(number.checked_sub(1)?));
        if let Some((forecast, _)) = picked {
            if self.apply(&Command::Expect(Some(*forecast)))? {
                self.say("term-noted", &[])?;
            }
        } else {
            self.say("term-expect-how", &[])?;
            for (number, (_, words)) in picks.iter().enumerate() {
                self.paper.indented(&format!("{:>2}  ", number + 1), words)?;
            }
        }
        Ok(())
    }
}
