//! A room that the window hosts, served on a thread of its own.
//!
//! In: what the facilitator asks for, what phones send. Out: the wall as it stands, made on that thread, so that a frame of the window only takes
//! it: a room full of votes costs the window a comparison of two pages. It is made anew when the room's version has changed, and at most every
//! [`PACE`]; while a timer runs, every second.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::watch;

use super::hall::Hall;
use super::hosting::Hosting;
use super::live::SubmitError;
use super::next_step::next_step;
use super::room::{Room, RoomEntry, RoomRefusal, TableStep};
use super::showing;
use super::wall_page::{WallScene, wall_page, wall_stage};
use crate::narration::page::{Page, Screen};
use crate::narration::stage::StageView;
use crate::platform::browser;
use crate::platform::threads::{self, Begun};
use crate::sitting::{HostedRoom, RoomAsk, WallShown};

/// Between two changes of the wall: a hundred votes a second are a few texts.
const PACE: Duration = Duration::from_millis(100);
/// While a timer runs.
const SECOND: Duration = Duration::from_secs(1);

/// What the thread of a room and the window share.
struct Shared {
    hall: Arc<Hall>,
    shown: Mutex<Arc<WallShown>>,
    refused: Mutex<Option<(u64, String)>>,
    calls: Mutex<Vec<Box<dyn Fn() + Send>>>,
}

/// A room that the window hosts. It is served until the last one who holds it lets it go.
pub struct WindowRoom {
    shared: Arc<Shared>,
    console: String,
    asks: UnboundedSender<RoomAsk>,
}

impl fmt::Debug for WindowRoom {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The console's address is a secret.
        out.debug_struct("WindowRoom").finish_non_exhaustive()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl WindowRoom {
    /// Serves a room; the thread ends with the last one who holds the room.
    #[must_use]
    pub fn serve(hosting: Hosting) -> (Arc<Self>, Option<Begun<()>>) {
        let hall = Arc::clone(hosting.hall());
        let console = hosting.console_here();
        let versions = hall.live().version();
        let nothing = WallShown {
            page: Page::new(Screen::Wall, "", ""),
            stage: StageView::default(),
            code: hall.live().look(|room| room.head().code.as_str().to_owned()),
            over: false,
            refused: None,
        };
        let shared = Arc::new(Shared {
            hall,
            shown: Mutex::new(Arc::new(nothing)),
            refused: Mutex::default(),
            calls: Mutex::default(),
        });
        shared.draw();
        let (asks, asked) = unbounded_channel();
        let served = Arc::clone(&shared);
        let thread = threads::begin(move || hosting.serve(lead(served, asked, versions)));
        (Arc::new(Self { shared, console, asks }), thread)
    }

    /// What the pages of the room share.
    #[must_use]
    pub fn hall(&self) -> &Arc<Hall> {
        &self.shared.hall
    }
}

impl HostedRoom for WindowRoom {
    fn wall(&self) -> Arc<WallShown> {
        Arc::clone(&locked(&self.shared.shown))
    }

    fn on_change(&self, call: Box<dyn Fn() + Send>) {
        locked(&self.shared.calls).push(call);
    }

    fn ask(&self, wanted: RoomAsk) {
        // The thread is there as long as this is.
        let _ = self.asks.send(wanted);
    }

    fn open_console(&self) -> bool {
        browser::show(&self.console)
    }
}

/// Does what is asked for and keeps the wall in step, until nobody can ask any more.
async fn lead(shared: Arc<Shared>, mut asked: UnboundedReceiver<RoomAsk>, mut versions: watch::Receiver<u64>) {
    loop {
        let has_timer = shared.hall.timer().is_some_and(|left| left > 0);
        tokio::select! {
            wanted = asked.recv() => match wanted {
                Some(wanted) => {
                    shared.carry_out(wanted).await;
                    // What was pressed before this step was on the wall was meant for the one before.
                    while asked.try_recv().is_ok() {}
                }
                None => return,
            },
            changed = versions.changed() => {
                if changed.is_err() {
                    return;
                }
                tokio::time::sleep(PACE).await;
                versions.mark_unchanged();
            }
            () = tokio::time::sleep(SECOND), if has_timer => {}
        }
        shared.draw();
    }
}

impl Shared {
    /// Makes the wall anew, and says so where it is another one.
    fn draw(&self) {
        let Some(now) = self.wall() else { return };
        {
            let mut shown = locked(&self.shown);
            if **shown == now {
                return;
            }
            *shown = Arc::new(now);
        }
        for call in locked(&self.calls).iter() {
            call();
        }
    }

    fn wall(&self) -> Option<WallShown> {
        let hall = &self.hall;
        let language = hall.live().look(|room| room.language().to_owned());
        let words = hall.words_of(&language);
        let table = hall.shown_table();
        let told = hall.scene(table, words)?;
        let tables = hall.tables(words);
        let futures = showing::futures_page(hall, words);
        let others = hall.others(table, words);
        let (code, black, over, next) = hall.live().look(|room| {
            let code = room.head().code.as_str().to_owned();
            (code, room.is_black(), room.is_over(), next_step(room, table))
        });
        let address = showing::address(hall, &code);
        let scene = WallScene {
            words,
            scene: &told,
            tables: &tables,
            code: &code,
            address: &address,
            qr: &hall.qr(&address),
            here: hall.here(),
            timer: hall.timer(),
            black,
            over,
            futures: futures.as_ref(),
            others: others.as_deref(),
            next,
        };
        Some(WallShown {
            page: wall_page(&scene),
            stage: wall_stage(&scene),
            code: code.clone(),
            over,
            refused: locked(&self.refused).clone(),
        })
    }

    async fn carry_out(&self, wanted: RoomAsk) {
        let hall = &self.hall;
        let table = hall.shown_table();
        let (next, tables) = hall.live().look(|room| (next_step(room, table), room.tables().len()));
        let step = match wanted {
            RoomAsk::Divide(shown) => return hall.divide(shown.then_some(table)),
            RoomAsk::Again => Some(TableStep::Again),
            RoomAsk::Next => next,
        };
        let done = match step {
            // As on the console: at all tables, where there are several.
            Some(step) => {
                let table = (tables == 1).then_some(table);
                hall.live().submit(RoomEntry::Did { table, step }).await
            }
            None => Err(SubmitError::Refused(RoomRefusal::Over)),
        };
        hall.work_out_debriefs();
        if let Err(error) = done {
            self.refuse(&error);
        }
    }

    /// Keeps why something was not done, to be said.
    fn refuse(&self, error: &SubmitError) {
        let language = self.hall.live().look(|room: &Room| room.language().to_owned());
        let words = self.hall.words_of(&language);
        let why = match error {
            SubmitError::Refused(_) => words.get("console-refused"),
            SubmitError::NotKept(why) => words.with("console-not-kept", &[("why", why.into())]),
        };
        let mut refused = locked(&self.refused);
        let number = refused.as_ref().map_or(1, |(number, _)| number + 1);
        *refused = Some((number, why));
    }
}
