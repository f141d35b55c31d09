//! A workshop that is hosted from a sitting: which one is begun, what its wall shows, what is done with it.
//!
//! In: commands, and the room as it stands. Out: its wall, or whether it is to be left.

use std::sync::Arc;

use super::Sitting;
use super::alert::Alert;
use super::hosted_room::{HostedRoom, HostingTask, RoomAsk, WorkshopHost};
use super::location::Location;
use crate::narration;
use crate::narration::page::{HostCommand, Page};
use crate::narration::stage::StageView;

impl Sitting {
    /// Workshops can be hosted here.
    pub fn set_host(&mut self, host: Option<Arc<dyn WorkshopHost>>) {
        self.host = host;
    }

    /// The room that is hosted.
    #[must_use]
    pub fn hosted(&self) -> Option<&Arc<dyn HostedRoom>> {
        self.hosting.as_ref().map(|hosting| &hosting.room)
    }

    /// Takes what the room's wall shows now; true where that is something else than before.
    pub fn look_at_room(&mut self) -> bool {
        let Some(hosting) = &mut self.hosting else {
            return false;
        };
        let now = hosting.room.wall();
        if Arc::ptr_eq(&now, &hosting.shown) {
            return false;
        }
        hosting.shown = now;
        let refused = hosting.shown.refused.as_ref();
        if let Some((number, why)) = refused.filter(|(number, _)| hosting.told != Some(*number)) {
            hosting.told = Some(*number);
            let why = why.clone();
            self.notify(Alert::Refused(why));
        }
        true
    }

    pub(super) fn host(&mut self, command: &HostCommand) {
        match command {
            HostCommand::List if self.host.is_some() => self.navigation.location = Location::HostList,
            HostCommand::List => {}
            HostCommand::Choose(name) => {
                self.to_host = self.title.scenario(name);
                if self.to_host.as_ref().is_some_and(|chosen| chosen.cuts.is_empty()) {
                    self.begin_room(None);
                }
            }
            HostCommand::Begin(cut) => self.begin_room(*cut),
            HostCommand::Resume => self.take_room(|host| host.resume()),
            HostCommand::Next => self.ask_room(RoomAsk::Next),
            HostCommand::Again => self.ask_room(RoomAsk::Again),
            HostCommand::Divide(shown) => self.ask_room(RoomAsk::Divide(*shown)),
            HostCommand::Console => {
                if self.hosted().is_some_and(|room| !room.open_console()) {
                    self.notify(Alert::NoBrowser);
                }
            }
            HostCommand::Leave => self.leave_room(),
        }
    }

    fn begin_room(&mut self, cut: Option<usize>) {
        if let Some(chosen) = self.to_host.take() {
            let language = self.words().language().to_owned();
            self.take_room(|host| host.begin(&chosen.name, cut, &language));
        }
    }

    fn take_room(&mut self, begin: impl FnOnce(&dyn WorkshopHost) -> Result<Arc<dyn HostedRoom>, String>) {
        let Some(host) = self.host.clone().filter(|_| self.hosting.is_none()) else {
            return;
        };
        match begin(host.as_ref()) {
            Ok(room) => {
                self.hosting = Some(HostingTask {
                    shown: room.wall(),
                    room,
                    leaves: false,
                    told: None,
                });
                self.navigation.location = Location::Wall;
            }
            Err(why) => self.notify(Alert::Said(why)),
        }
    }

    fn ask_room(&self, wanted: RoomAsk) {
        if let Some(room) = self.hosted() {
            room.ask(wanted);
        }
    }

    /// One step back from the wall: it is asked first, and taken back by the next one. What is over is left at once.
    pub(super) fn back_from_wall(&mut self) {
        match &mut self.hosting {
            Some(hosting) if !hosting.shown.over => hosting.leaves = !hosting.leaves,
            _ => self.leave_room(),
        }
    }

    fn leave_room(&mut self) {
        if self.hosting.take().is_some() {
            self.navigation.location = Location::Title;
            self.forget_title();
        }
    }

    /// How much of the scenario that was chosen is to be hosted.
    pub(super) fn host_length_page(&self) -> Option<Page> {
        let chosen = self.to_host.as_ref()?;
        Some(narration::host_length(self.words(), chosen))
    }

    /// The wall, or whether it is to be left.
    pub(super) fn wall_page(&self) -> Option<Page> {
        let hosting = self.hosting.as_ref()?;
        Some(if hosting.leaves {
            narration::leave_wall(self.words(), &hosting.shown.code)
        } else {
            hosting.shown.page.clone()
        })
    }

    /// The team on the wall.
    pub(super) fn wall_stage(&self) -> StageView {
        let stage = self.hosting.as_ref().map(|hosting| hosting.shown.stage.clone());
        stage.unwrap_or_default()
    }
}
