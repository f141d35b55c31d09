//! What is taken out of a room for its result: the play-through and the votes of each table.
//!
//! In: a room, as it stands. Out: the same without its seats, to be worked on while the room goes on.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::votes::{VotedDecision, voted_decisions};
use crate::narration::Localizer;
use crate::session::Session;
use crate::workshop::room::{Room, TableDecision, TablePlace};
use crate::workshop::scene::table_name;

/// How many bytes of a digest name a result.
const NAME_BYTES: usize = 8;

/// A table without its seats.
#[derive(Debug)]
pub struct TableRecord {
    /// "A", or nothing where the room is one table.
    pub name: String,
    /// Its play-through.
    pub session: Session,
    /// Its votes, in their order.
    pub decided: Vec<TableDecision>,
    /// It has come to the debrief.
    pub is_over: bool,
}

/// A room without its seats.
#[derive(Debug)]
pub struct RoomRecord {
    /// The code of the room.
    pub code: String,
    /// What tells this result from every other: the same for a room whenever it is asked, and nothing can be worked out from it.
    pub result: String,
    /// Its tables, at least one.
    pub tables: Vec<TableRecord>,
}

impl RoomRecord {
    /// The record of a room.
    #[must_use]
    pub fn of(room: &Room) -> Self {
        let several = room.tables().len() > 1;
        let tables = room.tables().iter().enumerate().map(|(number, table)| TableRecord {
            name: if several { table_name(number) } else { String::new() },
            session: table.session().snapshot(),
            decided: table.decided().to_vec(),
            is_over: table.place() == TablePlace::Over,
        });
        let digest = Sha256::digest(format!("result of {}", room.head().console).as_bytes());
        let mut result = String::new();
        for byte in digest.iter().take(NAME_BYTES) {
            let _ = write!(result, "{byte:02x}");
        }
        Self {
            code: room.head().code.as_str().to_owned(),
            result,
            tables: tables.collect(),
        }
    }

    /// The votes of each table, in these words.
    #[must_use]
    pub fn votes(&self, words: &Localizer) -> Vec<Vec<VotedDecision>> {
        let of = |table: &TableRecord| voted_decisions(&table.session, &table.decided, table.is_over, words);
        self.tables.iter().map(of).collect()
    }
}
