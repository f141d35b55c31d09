//! A room while it is served: many ask at once, one after the other changes it, and nobody is told that something is kept before the disk has
//! it.
//!
//! In: entries. Out: each kept, or refused, or not kept; and a sign to whoever shows the room. Entries that come at the same time are written
//! with one flush: a disk can flush some hundred times a second, and two thousand phones vote within five. Where the disk refuses, the room
//! is read back as the disk has it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::{oneshot, watch};

use super::journal::{RoomJournal, line_of};
use super::room::{Room, RoomEntry, RoomRefusal};
use crate::platform::{files, threads};
use crate::scenario::Model;

/// An entry was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubmitError {
    /// It does not fit.
    #[error(transparent)]
    Refused(#[from] RoomRefusal),
    /// The disk did not take it; nothing has changed.
    #[error("this could not be saved: {0}")]
    NotKept(String),
}

/// What is written together, and who waits for it.
#[derive(Debug, Default)]
struct Batch {
    lines: String,
    on_phones: bool,
    waiting: Vec<oneshot::Sender<Result<(), String>>>,
}

/// What the writer is woken for.
#[derive(Debug)]
enum Wake {
    /// Something has gathered.
    Write,
    /// The room is to be read back, since it could not be before; who waits for it.
    Read(oneshot::Sender<Result<(), String>>),
    /// The journal is deleted; who waits for it.
    Delete(oneshot::Sender<Result<(), String>>),
}

#[derive(Debug)]
struct Inner {
    room: Room,
    batch: Batch,
    /// Why the room could not be read back after the disk had refused something: it may hold what is not kept, and takes nothing more.
    unread: Option<String>,
}

/// A room that is served.
#[derive(Debug)]
pub struct LiveRoom {
    inner: Mutex<Inner>,
    /// Grows with any change.
    version: watch::Sender<u64>,
    /// Grows with a change of what phones show.
    phones: watch::Sender<u64>,
    wake: Sender<Wake>,
}

impl LiveRoom {
    /// Serves a room from its journal; the writer ends with the last one who holds the room.
    #[must_use]
    pub fn new(room: Room, journal: RoomJournal, model: Model) -> Arc<Self> {
        let (wake, woken) = channel();
        let live = Arc::new(Self {
            inner: Mutex::new(Inner {
                room,
                batch: Batch::default(),
                unread: None,
            }),
            version: watch::Sender::new(0),
            phones: watch::Sender::new(0),
            wake,
        });
        let writer = Arc::downgrade(&live);
        threads::begin(move || write(&woken, journal, &model, &writer));
        live
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the room. Others wait meanwhile.
    pub fn look<T>(&self, look: impl FnOnce(&Room) -> T) -> T {
        look(&self.inner().room)
    }

    /// A number that grows with each change.
    #[must_use]
    pub fn version(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// A number that grows with each change of what phones show.
    #[must_use]
    pub fn phones(&self) -> watch::Receiver<u64> {
        self.phones.subscribe()
    }

    /// Something else than an entry has changed what is shown, such as a job that is done.
    pub fn touch(&self) {
        self.grow(true);
    }

    fn grow(&self, on_phones: bool) {
        // In this order: the wall is woken by the version, and looks up what was made by that of the phones.
        if on_phones {
            self.phones.send_modify(|version| *version += 1);
        }
        self.version.send_modify(|version| *version += 1);
    }

    /// Takes an entry and waits until the disk has it.
    ///
    /// # Errors
    /// It does not fit, or could not be kept; the room is as it was.
    pub async fn submit(&self, entry: RoomEntry) -> Result<(), SubmitError> {
        self.submit_with(|_| Ok(entry)).await
    }

    /// Takes an entry that is made from the room as it stands.
    ///
    /// # Errors
    /// As [`LiveRoom::submit`].
    pub async fn submit_with(
        &self,
        make: impl FnOnce(&Room) -> Result<RoomEntry, RoomRefusal>,
    ) -> Result<(), SubmitError> {
        let is_unread = self.inner().unread.is_some();
        if is_unread {
            let (sender, read) = oneshot::channel();
            self.ask(Wake::Read(sender), read).await?;
        }
        let kept = {
            let mut inner = self.inner();
            if let Some(why) = inner.unread.clone() {
                return Err(SubmitError::NotKept(why));
            }
            let entry = make(&inner.room)?;
            let before = inner.room.turns();
            inner.room.accept(&entry)?;
            let (sender, kept) = oneshot::channel();
            inner.batch.lines.push_str(&line_of(&entry));
            // A vote can be the last that its table waited for.
            inner.batch.on_phones |= inner.room.turns() != before;
            inner.batch.waiting.push(sender);
            kept
        };
        self.ask(Wake::Write, kept).await
    }

    /// Deletes the journal: whoever was in the room and what they voted is not on this disk any more.
    ///
    /// # Errors
    /// It could not be deleted.
    pub async fn delete(&self) -> Result<(), SubmitError> {
        let (sender, done) = oneshot::channel();
        self.ask(Wake::Delete(sender), done).await
    }

    async fn ask(&self, wake: Wake, done: oneshot::Receiver<Result<(), String>>) -> Result<(), SubmitError> {
        // The writer is there as long as this is.
        let _ = self.wake.send(wake);
        match done.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(why)) => Err(SubmitError::NotKept(why)),
            Err(_) => Err(SubmitError::NotKept("the room was read back from the disk".to_owned())),
        }
    }

    /// Writes what has gathered.
    fn write_batch(&self, journal: &mut RoomJournal, model: &Model) {
        let batch = std::mem::take(&mut self.inner().batch);
        if batch.lines.is_empty() {
            return;
        }
        let written = journal.append(&batch.lines);
        let told = written.as_ref().map_err(ToString::to_string).copied();
        if written.is_ok() {
            self.grow(batch.on_phones);
        } else {
            self.fall_back(journal, model);
        }
        for waiting in batch.waiting {
            // Whoever has gone away is not told.
            let _ = waiting.send(told.clone());
        }
    }

    /// Stands as the disk has it. What has come in meanwhile was built on what is lost, and is lost with it.
    fn fall_back(&self, journal: &mut RoomJournal, model: &Model) {
        let mut inner = self.inner();
        match journal.read(model) {
            Ok(room) => {
                inner.room = room;
                inner.unread = None;
            }
            Err(error) => inner.unread = Some(error.to_string()),
        }
        inner.batch = Batch::default();
        drop(inner);
        self.touch();
    }
}

/// The writer: what has gathered while the disk was busy is written next.
fn write(woken: &Receiver<Wake>, journal: RoomJournal, model: &Model, live: &Weak<LiveRoom>) {
    let path = journal.path().to_path_buf();
    let mut journal = Some(journal);
    while let Ok(wake) = woken.recv() {
        let Some(live) = live.upgrade() else { return };
        match (wake, &mut journal) {
            (Wake::Write, Some(journal)) => live.write_batch(journal, model),
            (Wake::Read(done), Some(journal)) => {
                let is_unread = live.inner().unread.is_some();
                if is_unread {
                    live.fall_back(journal, model);
                }
                let unread = live.inner().unread.clone();
                let _ = done.send(unread.map_or(Ok(()), Err));
            }
            (Wake::Write | Wake::Read(_), None) => live.inner().batch = Batch::default(),
            (Wake::Delete(done), kept) => {
                // Closed first: some systems remove no open file. Asked again, it is tried again.
                *kept = None;
                let is_on_disk = !path.as_os_str().is_empty();
                let removed = if is_on_disk { files::remove(&path) } else { Ok(()) };
                let _ = done.send(removed.map_err(|error| error.to_string()));
            }
        }
    }
}
