//! Looking back at a keyboard: the debrief's first page, and a number shows a part of the rest.
//!
//! Through a pipe nobody can ask for more, and the whole debrief is printed.

use std::io::{BufRead, Write};

use super::options::TerminalError;
use super::play::Face;
use super::print::print;
use super::said::TypedLine;
use crate::narration::page::{Command, Page};
use crate::narration::{self, Localizer};
use crate::session::Session;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// Shows the first page, and then what is asked for. True when the player plays on from a decision of it.
    pub(super) fn look_back(&mut self) -> Result<bool, TerminalError> {
        let (Some(view), Some(debrief)) = (self.sitting.view(), self.sitting.debrief()) else {
            return Ok(false);
        };
        let front = narration::debrief_front(&view, debrief);
        let parts = narration::debrief_parts(&view, debrief);
        let choices = choices(self.sitting.words(), &front, &parts);
        print(&mut self.paper, &front)?;
        loop {
            self.paper.blank()?;
            self.say("term-parts", &[("parts", choices.as_str().into())])?;
            let Some(line) = self.read()? else { return Ok(false) };
            let number = match TypedLine::read(&line) {
                TypedLine::Number(number) => number as usize,
                TypedLine::Quit => return Ok(false),
                TypedLine::Unknown(text, _) if text.is_empty() => return Ok(false),
                _ => 0,
            };
            let after = number.checked_sub(parts.len() + 1);
            let control = after.and_then(|after| front.controls().nth(after));
            if let Some(part) = number.checked_sub(1).and_then(|at| parts.get(at)) {
                print(&mut self.paper, part)?;
            } else if let Some(control) = control {
                return self.play_from(&control.command);
            } else {
                let most = parts.len() + front.controls().count();
                self.say("term-not-understood", &[("text", line.into()), ("most", most.into())])?;
            }
        }
    }

    /// Plays on from a decision: from here on the command that goes on with it is of the new play-through.
    fn play_from(&mut self, command: &Command) -> Result<bool, TerminalError> {
        let id = |face: &Self| face.sitting.session().and_then(Session::id).map(str::to_owned);
        let before = id(self);
        let plays_on = self.apply(command)?;
        if let (Some(before), Some(now)) = (before, id(self)) {
            self.resume = self.resume.take().map(|command| command.replacen(&before, &now, 1));
        }
        Ok(plays_on)
    }
}

/// The parts and what plays on, each behind its number.
fn choices(words: &Localizer, front: &Page, parts: &[Page]) -> String {
    let names = parts.iter().map(|part| &part.title);
    let names = names.chain(front.controls().map(|control| &control.label));
    let numbered = (1..)
        .zip(names)
        .map(|(number, name): (u32, _)| format!("{number} {name}"));
    let joined = numbered.reduce(|first, last| words.with("dot", &[("first", first.into()), ("last", last.into())]));
    joined.unwrap_or_default()
}
