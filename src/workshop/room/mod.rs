//! The room: seats, tables and votes. It knows no network and no clock, and draws no random numbers.
//!
//! In: [`RoomEntry`]s, in an order. Out: the same room for the same entries, so that a journal of them brings it back. An entry that does not
//! fit is refused, and has changed nothing.

mod ballot;
mod code;
mod entry;
mod foreseen;
mod name;
mod own_pace;
mod pace;
mod poll;
mod refusal;
mod rules;
mod seat;
mod table;

pub use ballot::{Ballot, LONGEST_REASON, Prediction};
pub use code::RoomCode;
pub use entry::{RoomEntry, RoomHead, TableStep};
pub use foreseen::{Foreseen, foreseen};
pub use name::{LONGEST_NAME, SeatName};
pub use pace::{GateAt, TableGate, TablePace};
pub use poll::{FEWEST_SHOWN, Poll, PollRound, PollStage, Standing};
pub use refusal::RoomRefusal;
pub use rules::{MOST_SEATS, MOST_TABLES, Room, RoomError};
pub use seat::{RoomSeat, SeatRole};
pub use table::{TableDecision, TablePlace, WorkshopTable};
