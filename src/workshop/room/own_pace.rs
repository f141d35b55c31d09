//! What a room does by itself where tables move at their own pace, and what a table's speaker may do.
//!
//! In: a room after each entry. Out: votes that everybody has cast are shown, and a gate at which all tables wait is open. It follows from the
//! entries alone, so that a journal needs no line of its own for it.

use super::entry::{RoomEntry, TableStep};
use super::pace::{TableGate, TablePace};
use super::poll::{Poll, PollStage, Standing};
use super::refusal::RoomRefusal;
use super::rules::Room;
use super::seat::SeatRole;
use super::table::TablePlace;
use crate::scenario::Day;

impl Room {
    /// How its tables move.
    #[must_use]
    pub const fn pace(&self) -> TablePace {
        self.pace
    }

    /// Where tables of their own pace wait for each other.
    #[must_use]
    pub const fn gate(&self) -> &TableGate {
        &self.gate
    }

    /// A table waits at the gate: it takes no votes, and its speaker cannot go on.
    #[must_use]
    pub fn is_held(&self, table: usize) -> bool {
        let Some(table) = self.tables.get(table).filter(|_| self.pace == TablePace::Own) else {
            return false;
        };
        if matches!(table.place(), TablePlace::Briefing | TablePlace::Over) {
            return false;
        }
        let (day, question) = (table.session().simulation().day(), table.question());
        self.gate.holds(day, question.as_ref(), table.moment_id().as_deref())
    }

    /// Who goes on for a table: the first who came of those who vote there.
    #[must_use]
    pub fn speaker(&self, table: usize) -> Option<u32> {
        self.voters(table).next()
    }

    /// Seats of a table that vote.
    fn voters(&self, table: usize) -> impl Iterator<Item = u32> {
        let votes = self.seats_at(table).filter(|(_, seat)| seat.role == SeatRole::Leader);
        votes.map(|(number, _)| number)
    }

    /// Half of those who could have voted, so that a speaker may show the vote.
    #[must_use]
    pub fn has_quorum(&self, table: usize) -> bool {
        let poll = self.tables.get(table).and_then(|table| table.poll());
        let voted = poll.map_or(0, |poll| poll.now().voted());
        voted > 0 && voted as usize * 2 >= self.voters(table).count()
    }

    /// The table of a vote, where tables move at their own pace.
    pub(super) fn voting_table(&self, entry: &RoomEntry) -> Option<usize> {
        match entry {
            RoomEntry::Voted { seat, .. } if self.pace == TablePace::Own => {
                Some(self.seats().get(*seat as usize)?.table)
            }
            _ => None,
        }
    }

    /// A step of a speaker. Nothing that overrules their table, and nothing before the workshop begins.
    pub(super) fn lead(&mut self, number: u32, step: TableStep) -> Result<(), RoomRefusal> {
        let number_of_table = self.seat_mut(number)?.table;
        if self.pace != TablePace::Own || self.speaker(number_of_table) != Some(number) {
            return Err(RoomRefusal::Watches);
        }
        if self.is_held(number_of_table) {
            return Err(RoomRefusal::Waits);
        }
        let has_quorum = self.has_quorum(number_of_table);
        let table = self.tables.get_mut(number_of_table).ok_or(RoomRefusal::NoTable)?;
        let revealed = table.poll().filter(|poll| poll.stage == PollStage::Revealed);
        let may = match step {
            TableStep::GoOn => table.place() != TablePlace::Briefing,
            TableStep::Listen => true,
            TableStep::Reveal => has_quorum,
            TableStep::Again => revealed.is_some(),
            TableStep::Decide(choice) => revealed.is_some_and(|poll| leads(poll, choice)),
            TableStep::Close | TableStep::Reopen | TableStep::Skip | TableStep::Back => false,
        };
        if may {
            table.step(step)
        } else {
            Err(RoomRefusal::NotNow)
        }
    }

    /// Opens the gate for the tables that wait at it.
    pub(super) fn open_gate(&mut self) -> Result<(), RoomRefusal> {
        let waiting = (0..self.tables.len()).filter(|table| self.is_held(*table));
        let day = waiting.filter_map(|table| self.day(table)).max();
        self.gate.opened = Some(day.ok_or(RoomRefusal::NotNow)?);
        Ok(())
    }

    /// Does what follows from an entry where tables move at their own pace. Out: whether anything did.
    pub(super) fn settle(&mut self) -> bool {
        if self.pace != TablePace::Own {
            return false;
        }
        // A table at which nobody sits keeps nobody waiting.
        let stands = |table: &usize| self.voters(*table).next().is_some();
        let is_done = |table: usize| {
            self.is_held(table) || self.tables.get(table).is_some_and(|at| at.place() == TablePlace::Over)
        };
        let all_wait = (0..self.tables.len()).filter(stands).all(is_done);
        let mut has_changed = all_wait && self.open_gate().is_ok();
        for table in 0..self.tables.len() {
            if !self.is_held(table) && self.has_voted(table) {
                has_changed |= self
                    .tables
                    .get_mut(table)
                    .is_some_and(|at| at.step(TableStep::Reveal).is_ok());
            }
        }
        has_changed
    }

    /// A vote is open at a table, and everybody there has voted.
    fn has_voted(&self, table: usize) -> bool {
        let poll = self.tables.get(table).and_then(|table| table.poll());
        poll.filter(|poll| poll.stage == PollStage::Open).is_some_and(|poll| {
            let ballots = &poll.now().ballots;
            !ballots.is_empty() && self.voters(table).all(|seat| ballots.contains_key(&seat))
        })
    }

    fn day(&self, table: usize) -> Option<Day> {
        Some(self.tables.get(table)?.session().simulation().day())
    }
}

fn leads(poll: &Poll, choice: usize) -> bool {
    match poll.standing() {
        Standing::Nobody => false,
        Standing::Leads(one) => one == choice,
        Standing::Tie(several) => several.contains(&choice),
    }
}
