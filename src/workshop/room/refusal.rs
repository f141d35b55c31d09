//! Why a room does not take something. Nothing has changed then.

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RoomRefusal {
    /// The workshop is over.
    #[error("this workshop is over")]
    Over,
    /// There is no such seat, or it was shown out.
    #[error("this seat is not in the room")]
    NoSeat,
    /// There is no such table.
    #[error("there is no such table")]
    NoTable,
    /// All seats are taken.
    #[error("the room is full")]
    Full,
    /// Nothing is voted on, or something else by now.
    #[error("this is not being voted on any more")]
    NotAsked,
    /// The vote is closed.
    #[error("the vote is closed")]
    Closed,
    /// There is no such choice.
    #[error("there is no such choice")]
    NoChoice,
    /// This seat only watches.
    #[error("this seat watches and does not vote")]
    Watches,
    /// It does not fit where the table stands.
    #[error("that cannot be done at this point")]
    NotNow,
    /// The table waits at the gate for the others.
    #[error("this table waits for the others")]
    Waits,
    /// A secret or a code is taken already.
    #[error("this code is taken")]
    Taken,
}
