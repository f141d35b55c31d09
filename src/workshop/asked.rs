//! What pages send: joining, a vote, what the facilitator does.

use serde::{Deserialize, Deserializer};

use super::room::{GateAt, RoomEntry, SeatName, SeatRole, TablePace, TableStep};

/// Somebody comes in, or back to a seat.
#[derive(Debug, Deserialize)]
pub struct JoinAsk {
    /// The code of the room.
    pub code: String,
    /// What they want to be called.
    pub name: Option<String>,
    /// The code of the seat that they come back to.
    pub seat: Option<String>,
    /// The table they sit down at, from 0.
    pub table: Option<usize>,
    /// The secret of the seat that this browser had in the room before.
    #[serde(default)]
    pub was: Option<String>,
}

/// A vote.
#[derive(Debug, Deserialize)]
pub struct VoteAsk {
    /// The table that it is about, from 0; a seat may have been moved meanwhile.
    #[serde(default, deserialize_with = "table")]
    pub table: Option<usize>,
    /// The number of the poll.
    #[serde(deserialize_with = "number")]
    pub poll: u32,
    /// Which vote on it, from 1.
    #[serde(deserialize_with = "number")]
    pub round: u32,
    /// The choice, from 0; `none` abstains.
    #[serde(deserialize_with = "choice")]
    pub choice: Option<usize>,
    /// What is expected, as a word.
    #[serde(default)]
    pub expects: Option<String>,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// What the speaker of a table does.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatAsk {
    /// A step at their table.
    Led(TableStep),
}

/// A form sends numbers as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Sent {
    Number(u32),
    Text(String),
}

fn number<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    match Sent::deserialize(from)? {
        Sent::Number(number) => Ok(number),
        Sent::Text(text) => text.parse().map_err(serde::de::Error::custom),
    }
}

fn table<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    number(from).map(|number| Some(number as usize))
}

fn choice<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    match Sent::deserialize(from)? {
        Sent::Number(number) => Ok(Some(number as usize)),
        Sent::Text(text) if text == "none" => Ok(None),
        Sent::Text(text) => text.parse().map(Some).map_err(serde::de::Error::custom),
    }
}

/// What the facilitator does.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsoleAsk {
    /// A step at a table, or at all.
    Did {
        /// The table, from 0.
        #[serde(default)]
        table: Option<usize>,
        /// The step, done at each table that it fits.
        step: TableStep,
    },
    /// Raised hands.
    Hands {
        /// The table, from 0.
        table: usize,
        /// For each choice.
        hands: Vec<u32>,
    },
    /// A seat is shown out.
    Removed {
        /// The seat.
        seat: u32,
    },
    /// A seat is called something else.
    Named {
        /// The seat.
        seat: u32,
        /// The name.
        name: String,
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
        /// The leader's view, or the person whose chair it is.
        role: SeatRole,
    },
    /// Tables move together, or each at its own pace.
    Pace(TablePace),
    /// Where tables wait for each other.
    Gate(GateAt),
    /// They wait at a moment too, or no longer.
    Marked {
        /// Its id.
        moment: String,
        /// They do.
        holds: bool,
    },
    /// The tables that wait go on.
    Opened,
    /// The wall is dark, or no longer.
    Black(bool),
    /// Wall and console speak another language.
    Language(String),
    /// A timer of so many seconds, or none.
    Timer(Option<u32>),
    /// Both futures are shown, or no longer.
    Divide {
        /// They are.
        shown: bool,
        /// Of which table, from 0.
        table: usize,
    },
    /// The workshop ends, and is deleted.
    End(EndAsk),
}

/// How a workshop ends.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
pub enum EndAsk {
    /// It does, and nothing is kept.
    Sure(bool),
    /// It does.
    With {
        /// An anonymous result is kept.
        keep: bool,
    },
}

impl EndAsk {
    /// It is meant.
    const fn is_sure(self) -> bool {
        !matches!(self, Self::Sure(false))
    }

    const fn keeps(self) -> bool {
        matches!(self, Self::With { keep: true })
    }
}

impl ConsoleAsk {
    /// The workshop ends with it.
    #[must_use]
    pub const fn ends(&self) -> bool {
        matches!(self, Self::End(end) if end.is_sure())
    }

    /// An anonymous result is kept before that.
    #[must_use]
    pub const fn keeps(&self) -> bool {
        matches!(self, Self::End(end) if end.keeps())
    }

    /// What it writes into the room's journal; nothing where it only changes what is shown.
    #[must_use]
    pub fn entry(self) -> Option<RoomEntry> {
        Some(match self {
            Self::Did { table, step } => RoomEntry::Did { table, step },
            Self::Hands { table, hands } => RoomEntry::Hands { table, hands },
            Self::Removed { seat } => RoomEntry::Removed { seat },
            Self::Named { seat, name } => RoomEntry::Named {
                seat,
                name: SeatName::typed(&name)?,
            },
            Self::Seated { seat, table } => RoomEntry::Seated { seat, table },
            Self::Role { seat, role } => RoomEntry::Role { seat, role },
            Self::Pace(pace) => RoomEntry::Pace(pace),
            Self::Gate(at) => RoomEntry::Gate(at),
            Self::Marked { moment, holds } => RoomEntry::Marked { moment, holds },
            Self::Opened => RoomEntry::Opened,
            Self::Black(black) => RoomEntry::Black(black),
            Self::Language(language) => RoomEntry::Language(language),
            Self::End(end) if end.is_sure() => RoomEntry::Ended,
            Self::End(_) | Self::Timer(_) | Self::Divide { .. } => return None,
        })
    }
}
