//! A token bucket for each key: who asks more often than anybody can by hand is told to wait.
//!
//! In: a key (the secret of a seat, never an address: a whole room may stand behind one) and the time. Out: yes or no. It is kept as the
//! generic cell rate algorithm keeps it, one time a key: when its bucket will be full again.

use std::collections::BTreeMap;
use std::time::Duration;

/// Keys whose buckets are not full; past these, a new one has to wait. A key is forgotten once its bucket is full.
const MOST_KEYS: usize = 20_000;

/// How often each key may ask.
#[derive(Debug, Clone)]
pub struct RateLimit {
    every: Duration,
    /// How long an empty bucket takes to fill.
    whole: Duration,
    full_at: BTreeMap<String, Duration>,
    /// When those that are full were forgotten last.
    swept: Option<Duration>,
}

impl RateLimit {
    /// `burst` requests at once (1 at least), and one more for each `every` that passes.
    #[must_use]
    pub fn new(burst: u32, every: Duration) -> Self {
        Self {
            every,
            whole: every.saturating_mul(burst.max(1)),
            full_at: BTreeMap::new(),
            swept: None,
        }
    }

    /// Whether `key` may ask now; if so, a token is taken. `now` counts from whenever the caller likes; when it runs backwards, a key
    /// waits no longer than an empty bucket takes to fill.
    pub fn allow(&mut self, key: &str, now: Duration) -> bool {
        let full = now.saturating_add(self.whole);
        let before = self.full_at.get(key).copied();
        if before.is_none() && !self.has_room(now) {
            return false;
        }
        // Later than this it can only be when the clock was set back.
        let before = before.map_or(now, |at| at.clamp(now, full));
        let after = before.saturating_add(self.every);
        let is_allowed = after <= full;
        self.full_at
            .insert(key.to_owned(), if is_allowed { after } else { before });
        is_allowed
    }

    fn has_room(&mut self, now: Duration) -> bool {
        // Looking through all of them for each of a thousand made-up keys would cost more than the keys.
        let is_due = self.swept.is_none_or(|swept| swept.abs_diff(now) >= self.every);
        if self.full_at.len() >= MOST_KEYS && is_due {
            self.full_at.retain(|_, full_at| *full_at > now);
            self.swept = Some(now);
        }
        self.full_at.len() < MOST_KEYS
    }
}
