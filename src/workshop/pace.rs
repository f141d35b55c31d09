//! How often a room may be asked, before it says that it takes one thing after the other.
//!
//! In: who asks. Out: yes or no. Votes are counted by seat; whoever comes in has no seat yet, and a whole room may stand behind one address, so
//! that is counted for the room.

use std::sync::{Mutex, PoisonError};

use tokio::time::{Duration, Instant};

use crate::web::RateLimit;

/// Votes of one seat: somebody who tries all choices, then a change of mind every third of a second.
const VOTES: (u32, Duration) = (10, Duration::from_millis(300));

/// People who come in or look who is there: two thousand in the same second, then a hundred a second.
const JOINS: (u32, Duration) = (2500, Duration::from_millis(10));

/// Codes of seats that are tried: a few people who have lost their phone. There are twelve million codes.
const RETURNS: (u32, Duration) = (30, Duration::from_secs(1));

/// The limits of a room.
#[derive(Debug)]
pub(super) struct RoomPace {
    began: Instant,
    votes: Mutex<RateLimit>,
    joins: Mutex<RateLimit>,
    returns: Mutex<RateLimit>,
}

impl RoomPace {
    pub(super) fn new() -> Self {
        let limit = |(burst, every)| Mutex::new(RateLimit::new(burst, every));
        Self {
            began: Instant::now(),
            votes: limit(VOTES),
            joins: limit(JOINS),
            returns: limit(RETURNS),
        }
    }

    /// Whether a seat may vote. Only for a seat that is there: made-up ones would fill the table of limits.
    pub(super) fn votes(&self, secret: &str) -> bool {
        self.may(&self.votes, secret)
    }

    /// Whether one more may come in.
    pub(super) fn joins(&self) -> bool {
        self.may(&self.joins, "join")
    }

    /// Whether one more may be told that this is the room of a code. Counted apart from those who come in.
    pub(super) fn looks(&self) -> bool {
        self.may(&self.joins, "look")
    }

    /// Whether one more code of a seat may be tried.
    pub(super) fn returns(&self) -> bool {
        self.may(&self.returns, "return")
    }

    fn may(&self, limit: &Mutex<RateLimit>, key: &str) -> bool {
        let now = self.began.elapsed();
        limit.lock().unwrap_or_else(PoisonError::into_inner).allow(key, now)
    }
}
