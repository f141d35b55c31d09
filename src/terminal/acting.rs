//! The acts of the day in plain text: listing them, doing one.

use std::io::{self, BufRead, Write};

use super::planning;
use super::play::{Face, TerminalError};
use crate::narration::{self, View};
use crate::scenario::PersonId;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// `act`: lists what fits everyone; `act NAME`: what fits a person; with a number after it: does it.
    pub(super) fn act(&mut self, said: &[String]) -> Result<(), TerminalError> {
        let (name, number) = match said {
            [] => (None, None),
            [one] => one
                .parse::<usize>()
                .map_or((Some(one), None), |number| (None, Some(number))),
            [name, number, ..] => (Some(name), Some(number.parse::<usize>().unwrap_or(0))),
        };
        let person = match name.map(|name| planning::person(&self.view(), name)).transpose() {
            Ok(person) => person,
            Err(sentence) => return Ok(self.paper.line(&sentence)?),
        };
        if name.is_some() || number.is_none() || self.listed.is_empty() {
            self.listed = narration::acts(&self.view(), person);
        }
        match number {
            None => Ok(self.list(person)?),
            Some(number) => self.do_act(number),
        }
    }

    fn list(&mut self, person: Option<PersonId>) -> io::Result<()> {
        let view = View::of(self.session, &self.words);
        match person {
            _ if self.listed.is_empty() => self.paper.line(&self.words.get("term-acts-none"))?,
            Some(p) => {
                let name = view.scenario.people[p].name.as_str();
                self.paper
                    .line(&self.words.with("term-acts-of", &[("name", name.into())]))?;
            }
            None => self.paper.line(&self.words.get("term-acts"))?,
        }
        for (position, act) in self.listed.iter().enumerate() {
            let control = narration::act_control(&view, *act);
            self.paper.indented(
                &format!("{:>2}  ", position + 1),
                &format!("{} ({})", control.label, control.note),
            )?;
        }
        if person.is_none()
            && let Some(first) = view.scenario.people.first()
        {
            let name = first.name.to_lowercase();
            self.paper
                .line(&self.words.with("term-acts-more", &[("name", name.into())]))?;
        }
        Ok(())
    }

    fn do_act(&mut self, number: usize) -> Result<(), TerminalError> {
        let Some(act) = number.checked_sub(1).and_then(|i| self.listed.get(i)).copied() else {
            return Ok(self.say("term-act-no", &[("number", number.into())])?);
        };
        let heard = self.session.happenings().len();
        if !self.taken(|session| session.act(act))? {
            return Ok(());
        }
        for line in narration::done(&self.view(), self.session.since(heard)) {
            self.paper.line(&line)?;
        }
        Ok(())
    }
}
