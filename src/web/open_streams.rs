//! Who listens: the open streams of each seat, of which the newest few stay.
//!
//! In: the key of a seat that opens a stream. Out: a place that is held while the stream is. A phone that comes back is never shut out by
//! the connection that it lost and that nobody has noticed yet: the oldest stream of its seat ends instead.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The open streams of all seats.
#[derive(Debug, Clone)]
pub struct OpenStreams {
    most: usize,
    open: Arc<Mutex<Registry>>,
}

#[derive(Debug, Default)]
struct Registry {
    next: u64,
    by_key: BTreeMap<String, VecDeque<Entry>>,
}

/// A stream; it ends when its sender is dropped.
#[derive(Debug)]
struct Entry {
    number: u64,
    _held: oneshot::Sender<()>,
}

/// The place of one stream, given back when it is dropped.
#[derive(Debug)]
pub struct OpenStream {
    key: String,
    number: u64,
    open: Arc<Mutex<Registry>>,
    end: oneshot::Receiver<()>,
}

impl OpenStreams {
    /// At most `most` streams a key (1 at least).
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            open: Arc::default(),
        }
    }

    /// Opens a stream; where its key has too many, the oldest of them ends.
    #[must_use]
    pub fn open(&self, key: &str) -> OpenStream {
        let (held, end) = oneshot::channel();
        let mut registry = locked(&self.open);
        let number = registry.next;
        registry.next += 1;
        let streams = registry.by_key.entry(key.to_owned()).or_default();
        streams.push_back(Entry { number, _held: held });
        while streams.len() > self.most {
            streams.pop_front();
        }
        OpenStream {
            key: key.to_owned(),
            number,
            open: Arc::clone(&self.open),
            end,
        }
    }

    /// Whether a key has a stream: somebody is there, or was until a few seconds ago.
    #[must_use]
    pub fn is_open(&self, key: &str) -> bool {
        locked(&self.open).by_key.contains_key(key)
    }

    /// How many keys have a stream.
    #[must_use]
    pub fn keys(&self) -> usize {
        locked(&self.open).by_key.len()
    }

    /// Ends the streams of a key.
    pub fn close(&self, key: &str) {
        locked(&self.open).by_key.remove(key);
    }
}

impl OpenStream {
    /// Waits until the stream has to end.
    pub async fn ended(&mut self) {
        // Nothing is ever sent: an error says that the sender is gone.
        let _ = (&mut self.end).await;
    }
}

impl Drop for OpenStream {
    fn drop(&mut self) {
        let mut registry = locked(&self.open);
        if let Some(streams) = registry.by_key.get_mut(&self.key) {
            streams.retain(|entry| entry.number != self.number);
            if streams.is_empty() {
                registry.by_key.remove(&self.key);
            }
        }
    }
}

fn locked(registry: &Mutex<Registry>) -> MutexGuard<'_, Registry> {
    registry.lock().unwrap_or_else(PoisonError::into_inner)
}
