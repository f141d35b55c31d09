//! What a room takes, and what comes of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::code::RoomCode;
use super::entry::{RoomEntry, RoomHead, TableStep};
use super::name::SeatName;
use super::pace::{TableGate, TablePace};
use super::poll::PollStage;
use super::refusal::RoomRefusal;
use super::seat::{RoomSeat, SeatRole};
use super::table::WorkshopTable;
use crate::narration::{LocaleError, Localizer};
use crate::scenario::{Model, Scenario};
use crate::session::{ScenarioSource, Session};
use crate::simulation::MissingParameter;

/// The most seats of a room, those that were shown out included.
pub const MOST_SEATS: usize = 10_000;
/// The most tables.
pub const MOST_TABLES: usize = 40;
/// The most raised hands for a choice.
const MOST_HANDS: u32 = 999;

/// A room.
#[derive(Debug)]
pub struct Room {
    head: RoomHead,
    seats: Vec<RoomSeat>,
    by_secret: BTreeMap<String, u32>,
    pub(super) tables: Vec<WorkshopTable>,
    pub(super) pace: TablePace,
    pub(super) gate: TableGate,
    turns: u64,
    black: bool,
    language: String,
    over: bool,
}

/// A room cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    /// The program's own words are broken.
    #[error(transparent)]
    Words(#[from] LocaleError),
    /// The scenario needs a parameter that the model lacks.
    #[error(transparent)]
    Model(#[from] MissingParameter),
}

impl Room {
    /// A room in which nobody sits yet; its tables stand at the briefing.
    ///
    /// # Errors
    /// The scenario needs a parameter that the model lacks, or the program's own words are broken.
    pub fn begin(head: RoomHead, scenario: &Arc<Scenario>, model: &Model) -> Result<Self, RoomError> {
        let count = head.tables.clamp(1, MOST_TABLES);
        let mut tables = Vec::with_capacity(count);
        for _ in 0..count {
            let source = match &head.text {
                Some(_) => ScenarioSource::File(head.scenario.clone()),
                None => ScenarioSource::Shipped,
            };
            let session = Session::with_model(Arc::clone(scenario), model, head.seed)?
                .from_source(source)
                .with_cut(head.cut);
            tables.push(WorkshopTable::new(session, Localizer::english()?));
        }
        Ok(Self {
            language: head.language.clone(),
            pace: head.pace,
            gate: TableGate::default(),
            turns: 0,
            head,
            seats: Vec::new(),
            by_secret: BTreeMap::new(),
            tables,
            black: false,
            over: false,
        })
    }

    /// What it began with.
    #[must_use]
    pub const fn head(&self) -> &RoomHead {
        &self.head
    }

    /// Its seats by their numbers, those that were shown out included.
    #[must_use]
    pub fn seats(&self) -> &[RoomSeat] {
        &self.seats
    }

    /// Its tables.
    #[must_use]
    pub fn tables(&self) -> &[WorkshopTable] {
        &self.tables
    }

    /// The seat whose page has this secret in its address.
    #[must_use]
    pub fn seat_by_secret(&self, secret: &str) -> Option<(u32, &RoomSeat)> {
        let number = *self.by_secret.get(secret)?;
        Some((number, self.seats.get(number as usize)?))
    }

    /// The seat that is come back to with this code.
    #[must_use]
    pub fn seat_by_code(&self, code: &RoomCode) -> Option<(u32, &RoomSeat)> {
        let found = self.seats.iter().position(|seat| seat.code == *code && !seat.removed)?;
        Some((found as u32, self.seats.get(found)?))
    }

    /// The seats of a table that are in the room.
    pub fn seats_at(&self, table: usize) -> impl Iterator<Item = (u32, &RoomSeat)> {
        let seats = (0..).zip(&self.seats);
        seats.filter(move |(_, seat)| seat.table == table && !seat.removed)
    }

    /// The table with the fewest seats, the first of equals.
    #[must_use]
    pub fn emptiest_table(&self) -> usize {
        let mut counts = vec![0_usize; self.tables.len()];
        for seat in self.seats.iter().filter(|seat| !seat.removed) {
            if let Some(count) = counts.get_mut(seat.table) {
                *count += 1;
            }
        }
        let fewest = counts.iter().copied().min().unwrap_or(0);
        counts.iter().position(|count| *count == fewest).unwrap_or(0)
    }

    /// The wall is dark.
    #[must_use]
    pub const fn is_black(&self) -> bool {
        self.black
    }

    /// The language of wall and console.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The workshop is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.over
    }

    /// Grows with each entry after which phones show something else; a vote that is answered to its own phone does not move it.
    #[must_use]
    pub const fn turns(&self) -> u64 {
        self.turns
    }

    /// Takes an entry.
    ///
    /// # Errors
    /// It does not fit, and has changed nothing.
    pub fn accept(&mut self, entry: &RoomEntry) -> Result<(), RoomRefusal> {
        if self.over {
            return Err(RoomRefusal::Over);
        }
        // The speaker of a table is offered to show its vote as soon as half have voted.
        let quorum = |room: &Self| room.voting_table(entry).map(|table| room.has_quorum(table));
        let before = quorum(self);
        self.apply(entry)?;
        let has_turned = before != quorum(self);
        let has_settled = self.settle();
        self.turns += u64::from(has_turned || has_settled || entry.is_seen_by_phones());
        Ok(())
    }

    fn apply(&mut self, entry: &RoomEntry) -> Result<(), RoomRefusal> {
        match entry {
            RoomEntry::Joined {
                secret,
                code,
                name,
                table,
            } => self.join(secret, code, name, *table),
            RoomEntry::Named { seat, name } => {
                self.seat_mut(*seat)?.name = name.clone();
                Ok(())
            }
            RoomEntry::Removed { seat } => {
                self.seat_mut(*seat)?.removed = true;
                self.forget_vote(*seat);
                Ok(())
            }
            RoomEntry::Seated { seat, table } => {
                if *table >= self.tables.len() {
                    return Err(RoomRefusal::NoTable);
                }
                self.seat_mut(*seat)?;
                self.forget_vote(*seat);
                self.seat_mut(*seat)?.table = *table;
                Ok(())
            }
            RoomEntry::Role { seat, role } => {
                if let SeatRole::Witness(person) = role {
                    let scenario = self.tables.first().map(|table| table.session().scenario());
                    let is_there = |scenario: &Scenario| scenario.people.iter().any(|one| one.id == *person);
                    if !scenario.is_some_and(is_there) {
                        return Err(RoomRefusal::NoChoice);
                    }
                    self.seat_mut(*seat)?;
                    self.forget_vote(*seat);
                }
                self.seat_mut(*seat)?.role = role.clone();
                Ok(())
            }
            RoomEntry::Voted {
                seat,
                poll,
                round,
                ballot,
            } => self.vote(*seat, *poll, *round, ballot),
            RoomEntry::Hands { table, hands } => {
                let table = self.tables.get_mut(*table).ok_or(RoomRefusal::NoTable)?;
                let poll = table.poll_mut().ok_or(RoomRefusal::NotAsked)?;
                if poll.stage == PollStage::Revealed {
                    return Err(RoomRefusal::Closed);
                }
                if hands.len() != poll.choices {
                    return Err(RoomRefusal::NoChoice);
                }
                poll.now_mut().hands = hands.iter().map(|count| (*count).min(MOST_HANDS)).collect();
                Ok(())
            }
            RoomEntry::Did { table, step } => self.step(*table, *step),
            RoomEntry::Led { seat, step } => self.lead(*seat, *step),
            RoomEntry::Pace(pace) => {
                self.pace = *pace;
                Ok(())
            }
            RoomEntry::Gate(at) => {
                self.gate.at = *at;
                Ok(())
            }
            RoomEntry::Marked { moment, holds } => self.mark(moment, *holds),
            RoomEntry::Opened => self.open_gate(),
            RoomEntry::Black(black) => {
                self.black = *black;
                Ok(())
            }
            RoomEntry::Language(language) => {
                self.language.clone_from(language);
                Ok(())
            }
            RoomEntry::Ended => {
                self.over = true;
                Ok(())
            }
        }
    }

    fn join(&mut self, secret: &str, code: &RoomCode, name: &SeatName, table: usize) -> Result<(), RoomRefusal> {
        if self.seats.len() >= MOST_SEATS {
            return Err(RoomRefusal::Full);
        }
        if table >= self.tables.len() {
            return Err(RoomRefusal::NoTable);
        }
        if self.by_secret.contains_key(secret) || self.seats.iter().any(|seat| seat.code == *code) {
            return Err(RoomRefusal::Taken);
        }
        self.by_secret.insert(secret.to_owned(), self.seats.len() as u32);
        self.seats.push(RoomSeat {
            secret: secret.to_owned(),
            code: code.clone(),
            name: name.clone(),
            table,
            role: SeatRole::Leader,
            removed: false,
        });
        Ok(())
    }

    /// A step at a table; without one at all of which it fits, since some may be further than others.
    fn step(&mut self, table: Option<usize>, step: TableStep) -> Result<(), RoomRefusal> {
        if let Some(table) = table {
            return self.tables.get_mut(table).ok_or(RoomRefusal::NoTable)?.step(step);
        }
        let mut done = Err(RoomRefusal::NotNow);
        for table in &mut self.tables {
            done = table.step(step).or(done);
        }
        done
    }

    /// Tables wait at a moment of the scenario, or no longer.
    fn mark(&mut self, moment: &str, holds: bool) -> Result<(), RoomRefusal> {
        let scenario = self.tables.first().map(|table| table.session().scenario());
        let is_there = |scenario: &Scenario| scenario.moments.iter().any(|one| one.id == moment);
        if !scenario.is_some_and(is_there) {
            return Err(RoomRefusal::NoChoice);
        }
        if holds {
            self.gate.marked.insert(moment.to_owned());
        } else {
            self.gate.marked.remove(moment);
        }
        Ok(())
    }

    pub(super) fn seat_mut(&mut self, number: u32) -> Result<&mut RoomSeat, RoomRefusal> {
        let seat = self.seats.get_mut(number as usize).ok_or(RoomRefusal::NoSeat)?;
        if seat.removed {
            Err(RoomRefusal::NoSeat)
        } else {
            Ok(seat)
        }
    }

    fn forget_vote(&mut self, number: u32) {
        let table = self.seats.get(number as usize).map(|seat| seat.table);
        let poll = table.and_then(|table| self.tables.get_mut(table)?.poll_mut());
        if let Some(poll) = poll.filter(|poll| poll.stage != PollStage::Revealed) {
            poll.now_mut().ballots.remove(&number);
        }
    }

    fn vote(&mut self, number: u32, asked: u32, round: u32, ballot: &super::Ballot) -> Result<(), RoomRefusal> {
        let seat = self.seat_mut(number)?;
        if seat.role != SeatRole::Leader {
            return Err(RoomRefusal::Watches);
        }
        let table = seat.table;
        if self.is_held(table) {
            return Err(RoomRefusal::Waits);
        }
        let table = self.tables.get_mut(table).ok_or(RoomRefusal::NoTable)?;
        let poll = table.poll_mut().ok_or(RoomRefusal::NotAsked)?;
        if poll.number != asked || poll.round() != round {
            return Err(RoomRefusal::NotAsked);
        }
        if poll.stage != PollStage::Open {
            return Err(RoomRefusal::Closed);
        }
        if ballot.choice.is_some_and(|choice| choice >= poll.choices) {
            return Err(RoomRefusal::NoChoice);
        }
        poll.now_mut().ballots.insert(number, ballot.clone().tidy());
        Ok(())
    }
}
