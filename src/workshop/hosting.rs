//! Hosting: a room on a port of this machine, until it is told to end.
//!
//! In: a room with its journal, a port. Out: the addresses of wall and console, then answers. The addresses of the machine are looked up every
//! few seconds, so that a laptop that wakes up in another network shows the new one.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::hall::{Hall, HallExtras};
use super::journal::{ROOM_FORMAT, RoomJournal, RoomJournalError, scenario_of};
use super::live::LiveRoom;
use super::practice::practise;
use super::room::{Room, RoomCode, RoomError, RoomHead};
use super::room_plan::RoomPlan;
use super::routes::{assets, routes};
use crate::platform::FileError;
use crate::scenario::{Model, Scenario};
use crate::web::{HallAddresses, HallOptions, HallServer, NoRandomNumbers, Secret, ServeError, asset_routes};

/// How often the addresses of the machine are looked up.
const LOOKS: Duration = Duration::from_secs(3);

/// A room cannot be hosted.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// Its journal.
    #[error(transparent)]
    Journal(#[from] RoomJournalError),
    /// It cannot begin.
    #[error(transparent)]
    Room(#[from] RoomError),
    /// No port, or the system refuses.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// No secret can be made.
    #[error(transparent)]
    Secret(#[from] NoRandomNumbers),
    /// There is no room to go on with.
    #[error("there is no room to go on with in {0}; `stepback host SCENARIO` begins one")]
    NoRoom(String),
    /// The folder of the rooms.
    #[error(transparent)]
    File(#[from] FileError),
}

/// A room and its journal.
#[derive(Debug)]
pub struct KeptRoom {
    room: Room,
    journal: RoomJournal,
}

impl KeptRoom {
    /// A new room, kept in a folder.
    ///
    /// # Errors
    /// It cannot be kept, or the scenario cannot be played.
    pub fn new(folder: &Path, plan: RoomPlan, scenario: &Arc<Scenario>, model: &Model) -> Result<Self, HostError> {
        let room = begun(plan, scenario, model)?;
        let journal = RoomJournal::create(folder, room.head())?;
        Ok(Self { room, journal })
    }

    /// A new room for practice, of which nothing is kept.
    ///
    /// # Errors
    /// The scenario cannot be played.
    pub fn practice(plan: RoomPlan, scenario: &Arc<Scenario>, model: &Model) -> Result<Self, HostError> {
        let room = begun(plan, scenario, model)?;
        let journal = RoomJournal::in_memory(room.head());
        Ok(Self { room, journal })
    }

    /// The room of a code as it stood; without a code the one that was hosted last.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn resume(folder: &Path, code: &str, model: &Model) -> Result<Self, HostError> {
        let wanted = RoomCode::typed(code);
        let kept = RoomJournal::all(folder)?;
        let is_wanted = |path: &&std::path::PathBuf| {
            wanted.as_str().is_empty()
                || path
                    .file_stem()
                    .is_some_and(|stem| stem.to_string_lossy() == wanted.as_str())
        };
        let path = kept.iter().rev().find(is_wanted);
        let path = path.ok_or_else(|| HostError::NoRoom(folder.display().to_string()))?;
        let (journal, room) = RoomJournal::open(path, model)?;
        scenario_of(room.head())?;
        Ok(Self { room, journal })
    }
}

/// A new room with new secrets.
fn begun(plan: RoomPlan, scenario: &Arc<Scenario>, model: &Model) -> Result<Room, HostError> {
    let code = Secret::new()?;
    let head = RoomHead {
        stepback_room: ROOM_FORMAT,
        // Four signs: half a million rooms, and a venue has one.
        code: RoomCode::of(&code.as_str().as_bytes()[..4]),
        wall: Secret::new()?.as_str().to_owned(),
        console: Secret::new()?.as_str().to_owned(),
        scenario: plan.scenario,
        text: plan.text,
        cut: plan.cut,
        seed: plan.seed,
        tables: plan.tables,
        language: plan.language,
        pace: plan.pace,
    };
    Ok(Room::begin(head, scenario, model)?)
}

/// A room on a port.
pub struct Hosting {
    server: HallServer,
    addresses: HallAddresses,
    hall: Arc<Hall>,
    phones: u32,
}

impl Hosting {
    /// Takes a port for a room; in a practice so many phones join and vote by themselves.
    ///
    /// # Errors
    /// No port can be had.
    pub fn begin(
        kept: KeptRoom,
        model: Model,
        options: HallOptions,
        extras: HallExtras,
        phones: u32,
    ) -> Result<Self, HostError> {
        let server = HallServer::bind(options)?;
        let addresses = server.addresses();
        let live = LiveRoom::new(kept.room, kept.journal, model);
        let [style, script] = assets();
        let paths = [style.path().to_owned(), script.path().to_owned()];
        let hall = Hall::new(live, urls(&addresses), paths, extras);
        hall.work_out_debriefs();
        Ok(Self {
            server,
            addresses,
            hall,
            phones,
        })
    }

    /// What the pages share.
    #[must_use]
    pub const fn hall(&self) -> &Arc<Hall> {
        &self.hall
    }

    /// The address of the wall, on this machine.
    #[must_use]
    pub fn wall(&self) -> String {
        let secret = self.hall.live().look(|room| room.head().wall.clone());
        format!("http://127.0.0.1:{}/wall/{secret}", self.server.port())
    }

    /// The address of the console, for this machine or a tablet: the likeliest address, else this machine.
    #[must_use]
    pub fn console(&self) -> String {
        let secret = self.hall.live().look(|room| room.head().console.clone());
        let first = self.hall.addresses().into_iter().next();
        let first = first.unwrap_or_else(|| format!("http://127.0.0.1:{}/", self.server.port()));
        format!("{first}console/{secret}")
    }

    /// The address of the console, on this machine.
    #[must_use]
    pub fn console_here(&self) -> String {
        let secret = self.hall.live().look(|room| room.head().console.clone());
        format!("http://127.0.0.1:{}/console/{secret}", self.server.port())
    }

    /// The addresses under which phones may reach it, the likeliest first.
    #[must_use]
    pub fn joins(&self) -> Vec<String> {
        let code = self.hall.live().look(|room| room.head().code.clone());
        self.hall
            .addresses()
            .into_iter()
            .map(|address| format!("{address}{}", code.as_str()))
            .collect()
    }

    /// Answers until `end` is over.
    pub fn serve(self, end: impl Future<Output = ()>) {
        let [style, script] = assets();
        let routes = routes(Arc::clone(&self.hall)).merge(asset_routes([style, script]));
        let (hall, addresses) = (self.hall, self.addresses);
        let practising = practising(Arc::clone(&hall), self.phones);
        let looking = async move {
            loop {
                tokio::time::sleep(LOOKS).await;
                hall.set_addresses(urls(&addresses));
            }
        };
        self.server.serve(routes, async {
            tokio::select! {
                () = end => {}
                () = looking => {}
                () = practising => {}
            }
        });
    }
}

/// Lets phones of a practice join and vote, and never ends.
async fn practising(hall: Arc<Hall>, phones: u32) {
    if phones > 0 {
        practise(hall, phones).await;
    }
    std::future::pending::<()>().await;
}

fn urls(addresses: &HallAddresses) -> Vec<String> {
    addresses.list().into_iter().map(|address| address.url).collect()
}
