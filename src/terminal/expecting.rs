//! What is expected of the moment that is open: listing the picks, noting one.

use std::io::{BufRead, Write};

use super::answering::of_moment;
use super::play::{Face, TerminalError};
use crate::narration;
use crate::session::NoteKind;
use crate::simulation::Question;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// `expect`: lists how it may go; `expect 2`: notes the second. The last one counts.
    pub(super) fn expect(&mut self, question: &Question, number: Option<usize>) -> Result<(), TerminalError> {
        let Question::Moment(asked) = question else {
            return Ok(self.say("term-expect-not-now", &[])?);
        };
        let picks = narration::forecast_picks(&self.words);
        let picked = number.and_then(|number| picks.get(number.checked_sub(1)?));
        if let Some((forecast, _)) = picked {
            let note = of_moment(NoteKind::Prediction, asked.moment.number, forecast.word());
            if self.taken(|session| session.note(note))? {
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
