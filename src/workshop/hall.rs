//! The hall: everything that the pages of a room need beside the room itself.
//!
//! In: a room that is served. Out: scenes in the language of whoever looks, made once for each change and shared; the timer; the debriefs, which
//! are worked out beside the room.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::{Duration, Instant};

use super::live::LiveRoom;
use super::outcome::{Cohort, moment_id, others_line};
use super::pace::RoomPace;
use super::room::{PollRound, PollStage, Room, TablePlace};
use super::scene::{TableScene, TableSummary, summaries};
use super::scenes::SceneCache;
use crate::insight::{Debrief, Divided, divided};
use crate::narration::page::RoomSplit;
use crate::narration::{self, Language, Localizer, PSEUDO};
use crate::platform::threads;
use crate::session::Session;
use crate::simulation::{Answer, Question};
use crate::web::{OpenStreams, address_qr};

/// A debrief, or that it is being worked out.
#[derive(Debug)]
enum DebriefJob {
    Begun,
    Done(Arc<Debrief>),
}

/// Pages that one seat can have open at once, before the oldest is let go.
const STREAMS: usize = 4;
/// Languages of a browser that are looked at: a head of 16 KiB could wish for thousands.
const WISHES: usize = 8;

/// What a room has beside its journal.
#[derive(Debug, Default)]
pub struct HallExtras {
    /// How other rooms decided.
    pub cohort: Option<Cohort>,
    /// The room is for practice: phones that nobody holds vote in it, and nothing is kept.
    pub practice: bool,
    /// Where anonymous results are kept; none where they cannot be.
    pub results: Option<PathBuf>,
}

/// What the pages of a room share.
#[derive(Debug)]
pub struct Hall {
    live: Arc<LiveRoom>,
    words: BTreeMap<String, Localizer>,
    english: Localizer,
    languages: Vec<Language>,
    scenes: SceneCache,
    /// By table and number of its decisions, so that one that was taken back is looked back on anew.
    debriefs: Mutex<BTreeMap<(usize, usize), DebriefJob>>,
    timer: Mutex<Option<Instant>>,
    addresses: Mutex<Vec<String>>,
    streams: OpenStreams,
    pace: RoomPace,
    divided: Mutex<DividedJob>,
    assets: [String; 2],
    extras: HallExtras,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Both futures of a vote, as the wall shows them.
#[derive(Debug, Default)]
enum DividedJob {
    /// They are not wanted.
    #[default]
    Closed,
    /// They are being worked out for the poll of a table.
    Begun { table: usize, poll: u32 },
    /// They are there.
    Done {
        table: usize,
        split: Box<Split>,
        divided: Box<Divided>,
    },
}

/// Other lucks on which both futures are played.
const LUCKS: u32 = 100;

impl Hall {
    /// A hall for a room; `addresses` are those under which phones may reach it, the likeliest first; `assets` the paths of style and script.
    #[must_use]
    pub fn new(live: Arc<LiveRoom>, addresses: Vec<String>, assets: [String; 2], extras: HallExtras) -> Arc<Self> {
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
            scenes: SceneCache::default(),
            debriefs: Mutex::default(),
            timer: Mutex::default(),
            addresses: Mutex::new(addresses),
            streams: OpenStreams::new(STREAMS),
            pace: RoomPace::new(),
            divided: Mutex::default(),
            assets,
            extras,
        })
    }

    /// The room is for practice.
    #[must_use]
    pub const fn is_practice(&self) -> bool {
        self.extras.practice
    }

    /// Where anonymous results are kept.
    #[must_use]
    pub fn results(&self) -> Option<&Path> {
        self.extras.results.as_deref()
    }

    /// There is a cohort, and nothing in it is of this scenario as it is written now.
    #[must_use]
    pub fn has_other_cohort(&self) -> bool {
        let knows = |cohort: &Cohort| {
            self.live.look(|room| {
                room.tables()
                    .iter()
                    .any(|table| cohort.knows(&table.session().scenario().digest))
            })
        };
        self.extras.cohort.as_ref().is_some_and(|cohort| !knows(cohort))
    }

    /// How other rooms decided what a table has just voted on, in words; nothing before the vote is revealed.
    #[must_use]
    pub fn others(&self, table: usize, words: &Localizer) -> Option<String> {
        let cohort = self.extras.cohort.as_ref()?;
        self.live.look(|room| {
            let table = room.tables().get(table)?;
            table.poll().filter(|poll| poll.stage == PollStage::Revealed)?;
            let Some(Question::Moment(asked)) = table.question() else {
                return None;
            };
            let scenario = table.session().scenario();
            let moment = cohort.others(&scenario.digest, &moment_id(scenario, &asked.moment))?;
            Some(others_line(moment, words))
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
        let wishes = wish.split(',').take(WISHES).filter_map(|one| one.split(';').next());
        let mut meant = wishes.filter_map(|one| narration::negotiated(one.trim(), &self.languages));
        let tag = meant
            .next()
            .map_or_else(|| self.live.look(|room| room.language().to_owned()), str::to_owned);
        self.words_of(&tag)
    }

    /// The words of a language by its tag; English where there are none.
    #[must_use]
    pub fn words_of(&self, tag: &str) -> &Localizer {
        self.words.get(tag).unwrap_or(&self.english)
    }

    /// A table as phones show it, in a language: made once for all votes on a question. How many have voted may be out of date in it.
    pub(super) fn phone_scene(&self, table: usize, words: &Localizer) -> Option<Arc<TableScene>> {
        let key = (table, None, words.language().to_owned());
        self.scenes.scene(self.phones_version(), key, || {
            let debrief = self.debrief(table);
            self.live
                .look(|room| TableScene::of(room, table, words, debrief.as_deref()))
        })
    }

    /// A table as one person of the team sees it, by their id.
    pub(super) fn chair_scene(&self, table: usize, person: &str, words: &Localizer) -> Option<Arc<TableScene>> {
        let key = (table, Some(person.to_owned()), words.language().to_owned());
        self.scenes.scene(self.phones_version(), key, || {
            self.live
                .look(|room| TableScene::from_chair(room, table, person, words))
        })
    }

    /// A table as it is shown in a language, with how many have voted by now.
    #[must_use]
    pub fn scene(&self, table: usize, words: &Localizer) -> Option<Arc<TableScene>> {
        let scene = self.phone_scene(table, words)?;
        let counted = self.live.look(|room| scene.with_counts(room, table));
        Some(counted.map_or(scene, Arc::new))
    }

    /// All tables in a language.
    #[must_use]
    pub fn tables(&self, words: &Localizer) -> Vec<TableSummary> {
        let make = || self.live.look(|room| summaries(room, words));
        let mut tables = self.scenes.summaries(self.phones_version(), words.language(), make);
        self.live.look(|room| {
            for (number, table) in tables.iter_mut().enumerate() {
                table.count(room, number);
            }
        });
        tables
    }

    /// The QR code of an address, as SVG.
    pub(super) fn qr(&self, address: &str) -> String {
        self.scenes
            .qr(address, |address| address_qr(address).unwrap_or_default())
    }

    /// How many scenes were made since the hall began.
    #[must_use]
    pub fn scenes_made(&self) -> usize {
        self.scenes.scenes_made()
    }

    fn phones_version(&self) -> u64 {
        *self.live.phones().borrow()
    }

    /// What is looked back on at a table whose play-through is over. It is worked out beside the room; who waits for it is told.
    pub(super) fn debrief(&self, table: usize) -> Option<Arc<Debrief>> {
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

    /// The paths of the style and the script.
    #[must_use]
    pub fn assets(&self) -> [&str; 2] {
        self.assets.each_ref().map(String::as_str)
    }

    /// The pages that are open.
    #[must_use]
    pub const fn streams(&self) -> &OpenStreams {
        &self.streams
    }

    /// How often it may be asked.
    #[must_use]
    pub(super) const fn pace(&self) -> &RoomPace {
        &self.pace
    }

    /// How many phones are there now.
    #[must_use]
    pub fn here(&self) -> usize {
        self.live
            .look(|room| room.seats().iter().filter(|seat| !seat.removed).count())
    }

    /// The table that the wall shows: that of both futures, else the first.
    #[must_use]
    pub fn shown_table(&self) -> usize {
        match *locked(&self.divided) {
            DividedJob::Done { table, .. } => table,
            _ => 0,
        }
    }

    /// Both futures of a table's vote are wanted on the wall, or no longer. They are worked out beside the room.
    pub fn divide(self: &Arc<Self>, table: Option<usize>) {
        let asked = table.and_then(|table| self.live.look(|room| split(room, table).map(|split| (table, split))));
        let Some((table, asked)) = asked else {
            *locked(&self.divided) = DividedJob::Closed;
            return self.live.touch();
        };
        let poll = asked.poll;
        {
            // Pressed twice, it is worked out once.
            let mut job = locked(&self.divided);
            if matches!(*job, DividedJob::Begun { table: t, poll: p } if (t, p) == (table, poll)) {
                return;
            }
            *job = DividedJob::Begun { table, poll };
        }
        let hall = Arc::clone(self);
        threads::begin(move || {
            let both = divided(&asked.session, asked.answers.clone(), LUCKS);
            let mut job = locked(&hall.divided);
            let is_wanted = matches!(*job, DividedJob::Begun { table: t, poll: p } if (t, p) == (table, poll));
            if is_wanted {
                *job = both.map_or(DividedJob::Closed, |divided| DividedJob::Done {
                    table,
                    split: Box::new(asked),
                    divided: Box::new(divided),
                });
            }
            drop(job);
            hall.live.touch();
        });
    }

    /// Both futures are on the wall, or soon will be.
    #[must_use]
    pub fn divides(&self) -> bool {
        let job = locked(&self.divided);
        match &*job {
            DividedJob::Closed => false,
            DividedJob::Begun { .. } => true,
            DividedJob::Done { table, split, .. } => self.live.look(|room| split.stands(room, *table)).is_some(),
        }
    }

    /// The room has decided while both futures were on the wall, and what followed is not yet told there.
    pub(super) fn shows_where_it_went(&self) -> bool {
        self.with_divided(|_, _, split| split.goes_on.is_some())
            .unwrap_or(false)
    }

    /// Shows both futures of the play-through at the question, if they are there and the room votes on it still or has just decided it.
    pub fn with_divided<T>(&self, show: impl FnOnce(&Session, &Divided, RoomSplit) -> T) -> Option<T> {
        let job = locked(&self.divided);
        let DividedJob::Done { table, split, divided } = &*job else {
            return None;
        };
        let shown = self.live.look(|room| split.stands(room, *table))?;
        Some(show(&split.session, divided, shown))
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
fn over(room: &Room, table: usize) -> Option<Session> {
    let table = room.tables().get(table)?;
    (table.place() == TablePlace::Over).then(|| table.session().snapshot())
}

/// A vote that split a table.
#[derive(Debug)]
struct Split {
    session: Session,
    poll: u32,
    answers: [Answer; 2],
    choices: [usize; 2],
    counts: [u32; 2],
}

impl Split {
    /// How the room is split, while its vote is open or has just been decided for one of both; nothing any more after that.
    fn stands(&self, room: &Room, table: usize) -> Option<RoomSplit> {
        let table = room.tables().get(table)?;
        let open = table.poll().filter(|open| open.number == self.poll);
        let decided = table.decided().last().filter(|last| last.poll.number == self.poll);
        let (poll, goes_on) = match (open, decided) {
            (Some(open), _) => (open, None),
            (None, Some(decided)) if table.place() == TablePlace::Followed => {
                let side = self.choices.iter().position(|choice| *choice == decided.choice)?;
                (&decided.poll, Some(side))
            }
            _ => return None,
        };
        Some(RoomSplit {
            votes: self.counts,
            room: poll.rounds().iter().map(PollRound::voted).min().unwrap_or(0),
            goes_on,
        })
    }
}

/// The two answers that a table is split between; nothing before the vote is revealed.
fn split(room: &Room, table: usize) -> Option<Split> {
    let table = room.tables().get(table)?;
    let poll = table.poll().filter(|poll| poll.stage == PollStage::Revealed)?;
    let [(first, votes), (second, fewer)] = poll.split()?;
    let answers = table.answers();
    Some(Split {
        session: table.session().snapshot(),
        poll: poll.number,
        answers: [answers.get(first)?.clone(), answers.get(second)?.clone()],
        choices: [first, second],
        counts: [votes, fewer],
    })
}
