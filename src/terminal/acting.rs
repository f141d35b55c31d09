//! The acts of the day in plain text: listing them, doing one.

use std::io::{self, BufRead, Write};

use super::options::TerminalError;
use super::planning;
use super::play::Face;
use crate::narration;
use crate::narration::page::Command;
use crate::scenario::PersonId;
use crate::session::Session;

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
        let Some(view) = self.sitting.view() else { return Ok(()) };
        let person = match name.map(|name| planning::person(&view, name)).transpose() {
            Ok(person) => person,
            Err(sentence) => return Ok(self.paper.line(&sentence)?),
        };
        if name.is_some() || number.is_none() || self.listed.is_empty() {
            self.listed = narration::acts(&view, person);
        }
        match number {
            None => Ok(self.list(person)?),
            Some(number) => self.do_act(number),
        }
    }

    fn list(&mut self, person: Option<PersonId>) -> io::Result<()> {
        let Some(view) = self.sitting.view() else { return Ok(()) };
        let words = self.sitting.words();
        match person {
            _ if self.listed.is_empty() => self.paper.line(&words.get("term-acts-none"))?,
            Some(p) => {
                let name = view.scenario.people[p].name.as_str();
                self.paper.line(&words.with("term-acts-of", &[("name", name.into())]))?;
            }
            None => self.paper.line(&words.get("term-acts"))?,
        }
        for (position, act) in self.listed.iter().enumerate() {
            let control = narration::act_control(&view, *act);
            self.paper.indented(
                &format!("{:>2}  ", position + 1),
                &format!("{} ({})", control.label, control.note),
            )?;
        }
        if !self.listed.is_empty() {
            self.paper.line(&words.get("term-acts-how"))?;
        }
        if person.is_none()
            && let Some(first) = view.scenario.people.first()
        {
            let name = first.name.to_lowercase();
            self.paper
                .line(&words.with("term-acts-more", &[("name", name.into())]))?;
        }
        Ok(())
    }

    fn do_act(&mut self, number: usize) -> Result<(), TerminalError> {
        let Some(act) = number.checked_sub(1).and_then(|i| self.listed.get(i)).copied() else {
            return Ok(self.say("term-act-no", &[("number", number.into())])?);
        };
        let heard = self.sitting.session().map_or(0, |session| session.happenings().len());
        if !self.apply(&Command::Act(act))? {
            return Ok(());
        }
        let since = self
            .sitting
            .session()
            .map(|session: &Session| session.since(heard))
            .unwrap_or_default();
        let results = self.sitting.view().map(|view| narration::done(&view, since));
        for line in results.unwrap_or_default() {
            self.paper.line(&line)?;
        }
        Ok(())
    }
}
