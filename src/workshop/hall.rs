//! The hall: everything that the pages of a room need beside the room itself.
//!
//! In: a room that is served. Out: scenes in the language of whoever looks, made once for each change and shared; the timer; the debriefs, which
//! are worked out beside the room.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::{Duration, Instant};

use super::live::LiveRoom;
use super::room::{Room, TablePlace};
use super::scene::{TableScene, TableSummary, summaries};
use crate::insight::Debrief;
use crate::narration::{self, Language, Localizer, PSEUDO};
use crate::platform::threads;
use crate::web::OpenStreams;

/// What was made of a room at one version.
#[derive(Debug, Default)]
struct Cache {
    version: u64,
    scenes: BTreeMap<(usize, String), Arc<TableScene>>,
}

/// A debrief, or that it is being worked out.
#[derive(Debug)]
enum DebriefJob {
    Begun,
    Done(Arc<Debrief>),
}

/// Pages that one seat can have open at once, before the oldest is let go.
const STREAMS: usize = 4;

/// What the pages of a room share.
#[derive(Debug)]
pub struct Hall {
    live: Arc<LiveRoom>,
    words: BTreeMap<String, Localizer>,
    english: Localizer,
    languages: Vec<Language>,
    cache: Mutex<Cache>,
    /// By table and number of its decisions, so that one that was taken back is looked back on anew.
    debriefs: Mutex<BTreeMap<(usize, usize), DebriefJob>>,
    timer: Mutex<Option<Instant>>,
    addresses: Mutex<Vec<String>>,
    streams: OpenStreams,
    divided: Mutex<DividedJob>,
    assets: [String; 2],
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hall {
    /// A hall for a room; `addresses` are those under which phones may reach it, the likeliest first.
    #[must_use]
    pub fn new(live: Arc<LiveRoom>, addresses: Vec<String>) -> Arc<Self> {
        let mut languages = narration::languages();
        languages.retain(|language| language.tag != PSEUDO);
        let words = languages
            .iter()
            .map(|language| (language.tag.clone(), narration::spoken(&language.tag, None).words))
            .collect();
        Arc::new(Self {
            live,
            words,
            english: narration::spoken("en", None).words,
            languages,
            cache: Mutex::default(),
            debriefs: Mutex::default(),
            timer: Mutex::default(),
            addresses: Mutex::new(addresses),
            streams: OpenStreams::new(STREAMS),
            divided: Mutex::default(),
        })
    }

    /// The room.
    #[must_use]
    pub const fn live(&self) -> &Arc<LiveRoom> {
        &self.live
    }

    /// The languages that can be spoken.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The words of a language that is wished for, as a browser says it (`de-AT,de;q=0.9`); those of the wall where there are none.
    #[must_use]
    pub fn words(&self, wish: &str) -> &Localizer {
        let wishes = wish.split(',').filter_map(|one| one.split(';').next());
        let mut meant = wishes.filter_map(|one| narration::negotiated(one.trim(), &self.languages));
        let tag = meant.next().map_or_else(|| self.live.look(|room| room.language().to_owned()), str::to_owned);
        self.words_of(&tag)
    }

    /// The words of a language by its tag; English where there are none.
    #[must_use]
    pub fn words_of(&self, tag: &str) -> &Localizer {
        self.words.get(tag).unwrap_or(&self.english)
    }

    /// A table as it is shown in a language.
    #[must_use]
    pub fn scene(&self, table: usize, words: &Localizer) -> Option<Arc<TableScene>> {
        let version = *self.live.version().borrow();
        let key = (table, words.language().to_owned());
        {
            let mut cache = locked(&self.cache);
            if cache.version != version {
                *cache = Cache {
                    version,
                    ..Cache::default()
                };
            }
            if let Some(scene) = cache.scenes.get(&key) {
                return Some(Arc::clone(scene));
            }
        }
        let debrief = self.debrief(table);
        let scene = self.live.look(|room| TableScene::of(room, table, words, debrief.as_deref()))?;
        let scene = Arc::new(scene);
        let mut cache = locked(&self.cache);
        if cache.version == version {
            cache.scenes.insert(key, Arc::clone(&scene));
        }
        Some(scene)
    }

    /// All tables in a language.
    #[must_use]
    pub fn tables(&self, words: &Localizer) -> Vec<TableSummary> {
        self.live.look(|room| summaries(room, words))
    }

    /// What is looked back on at a table whose play-through is over. It is worked out beside the room; who waits for it is told.
    fn debrief(&self, table: usize) -> Option<Arc<Debrief>> {
        let over = self.live.look(|room| over(room, table))?;
        let key = (table, over.decisions().len());
        match locked(&self.debriefs).get(&key) {
            Some(DebriefJob::Done(debrief)) => Some(Arc::clone(debrief)),
            Some(DebriefJob::Begun) | None => None,
        }
    }

    /// The debriefs that are wanted are worked out, one after the other, on a thread of their own.
    pub fn work_out_debriefs(self: &Arc<Self>) {
        let wanted: Vec<(usize, usize)> = {
            let tables = self.live.look(|room| room.tables().len());
            (0..tables)
                .filter_map(|table| Some((table, self.live.look(|room| over(room, table))?.decisions().len())))
                .collect()
        };
        let missing: Vec<(usize, usize)> = {
            let mut debriefs = locked(&self.debriefs);
            let missing: Vec<_> = wanted.into_iter().filter(|key| !debriefs.contains_key(key)).collect();
            debriefs.extend(missing.iter().map(|key| (*key, DebriefJob::Begun)));
            missing
        };
        if missing.is_empty() {
            return;
        }
        let hall = Arc::clone(self);
        threads::begin(move || {
            for key in missing {
                let Some(session) = hall.live.look(|room| over(room, key.0)) else {
                    continue;
                };
                let debrief = Arc::new(Debrief::of(&session));
                locked(&hall.debriefs).insert(key, DebriefJob::Done(debrief));
                hall.live.touch();
            }
        });
    }

    /// Starts the timer, or stops it.
    pub fn set_timer(&self, seconds: Option<u32>) {
        *locked(&self.timer) = seconds.map(|seconds| Instant::now() + Duration::from_secs(u64::from(seconds)));
        self.live.touch();
    }

    /// Seconds that are left; nothing where no timer runs.
    #[must_use]
    pub fn timer(&self) -> Option<u64> {
        let end = (*locked(&self.timer))?;
        Some(end.saturating_duration_since(Instant::now()).as_secs())
    }

    /// The addresses under which phones may reach the room, the likeliest first.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        locked(&self.addresses).clone()
    }

    /// The machine has other addresses now.
    pub fn set_addresses(&self, addresses: Vec<String>) {
        let mut own = locked(&self.addresses);
        if *own != addresses {
            *own = addresses;
            drop(own);
            self.live.touch();
        }
    }
}

/// The play-through of a table, where it is over.
fn over(room: &Room, table: usize) -> Option<crate::session::Session> {
    let table = room.tables().get(table)?;
    (table.place() == TablePlace::Over).then(|| table.session().snapshot())
}
