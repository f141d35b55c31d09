//! What changes a room, as it stands in its journal.

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::code::RoomCode;
use super::name::SeatName;
use super::pace::{GateAt, TablePace};
use super::seat::SeatRole;

/// What a room begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomHead {
    /// The format of the journal; 1.
    pub stepback_room: u32,
    /// The code on the wall.
    pub code: RoomCode,
    /// What stands in the wall's address.
    pub wall: String,
    /// What stands in the console's address.
    pub console: String,
    /// The name of a shipped scenario, or the path of a file.
    pub scenario: String,
    /// The text of the scenario when it is a file, so that the room comes back though the file has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which short version (from 0); the whole without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<usize>,
    /// The luck of all tables.
    pub seed: u64,
    /// How many tables there are, 1 to [`MOST_TABLES`](super::MOST_TABLES).
    pub tables: usize,
    /// The language of wall and console, for example `de`.
    pub language: String,
    /// How tables move at first.
    #[serde(default, skip_serializing_if = "TablePace::is_usual")]
    pub pace: TablePace,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomEntry {
    /// Somebody came in. The number of the seat follows the last one.
    Joined {
        /// What stands in the address of their page.
        secret: String,
        /// What brings them back.
        code: RoomCode,
        /// What they are called.
        name: SeatName,
        /// Their table, from 0.
        table: usize,
    },
    /// A seat is called something else.
    Named {
        /// The seat.
        seat: u32,
        /// What it is called.
        name: SeatName,
    },
    /// A seat was shown out; its vote in an open poll goes with it.
    Removed {
        /// The seat.
        seat: u32,
    },
    /// A seat changes its table.
    Seated {
        /// The seat.
        seat: u32,
        /// The table, from 0.
        table: usize,
    },
    /// A seat sees something else.
    Role {
        /// The seat.
        seat: u32,
        /// What it may see.
        role: SeatRole,
    },
    /// A seat voted, or changed its vote.
    Voted {
        /// The seat.
        seat: u32,
        /// The number of the poll at its table.
        poll: u32,
        /// Which vote on it, from 1.
        round: u32,
        /// The vote.
        ballot: Ballot,
    },
    /// Raised hands at a table, for each choice.
    Hands {
        /// The table, from 0.
        table: usize,
        /// Hands for each choice, in their order; up to 999 count.
        hands: Vec<u32>,
    },
    /// The facilitator did something at a table; at all tables without one.
    Did {
        /// The table, from 0.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        table: Option<usize>,
        /// The step, done at each table that it fits.
        step: TableStep,
    },
    /// A speaker did something for the table that they sit at.
    Led {
        /// The seat.
        seat: u32,
        /// The step.
        step: TableStep,
    },
    /// Tables move otherwise from now on.
    Pace(TablePace),
    /// Tables of their own pace wait for each other elsewhere.
    Gate(GateAt),
    /// They wait at a moment too, or no longer.
    Marked {
        /// Its id in the scenario.
        moment: String,
        /// They do.
        holds: bool,
    },
    /// The facilitator opened the gate for the tables that wait at it.
    Opened,
    /// The wall is dark, or no longer.
    Black(bool),
    /// Wall and console speak another language.
    Language(String),
    /// The workshop is over; nothing is taken any more.
    Ended,
}

impl RoomEntry {
    /// Whether phones show something else after it. A vote is answered to its own phone.
    #[must_use]
    pub const fn is_seen_by_phones(&self) -> bool {
        !matches!(self, Self::Joined { .. } | Self::Voted { .. } | Self::Hands { .. })
    }
}

/// What is done at a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableStep {
    /// Goes on to the next stop.
    GoOn,
    /// No more votes are taken.
    Close,
    /// The vote that was closed goes on.
    Reopen,
    /// The room sees how it voted; an open vote is closed by it.
    Reveal,
    /// The room votes again.
    Again,
    /// It is done as decided: a choice from 0, whether it has most votes or not.
    Decide(usize),
    /// Look and listen first.
    Listen,
    /// The question is passed by as the table has led so far.
    Skip,
    /// The last decision is taken back.
    Back,
}
