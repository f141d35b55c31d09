//! A seat: somebody in the room, by their phone.

use serde::{Deserialize, Serialize};

use super::code::RoomCode;
use super::name::SeatName;

/// What a seat may see.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatRole {
    /// What the leader sees, with a vote.
    #[default]
    Leader,
    /// What one person of the team sees, by their id in the scenario; no vote.
    Witness(String),
}

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomSeat {
    /// What stands in the address of its page.
    pub secret: String,
    /// What is typed to come back to it from another phone.
    pub code: RoomCode,
    /// What it is called.
    pub name: SeatName,
    /// The table it sits at, from 0.
    pub table: usize,
    /// What it may see.
    pub role: SeatRole,
    /// It was shown out.
    pub removed: bool,
}
