//! The scenario's file that is played, followed while somebody writes it: what is saved is shown at the same place.
//!
//! In: the file of the sitting's session, looked at on a thread of its own. Out: [`Command::Reload`] once the file holds something else,
//! which also wakes a window that sleeps. A scenario that is built in is not followed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::sitting::CurrentSitting;
use crate::narration::page::Command;
use crate::platform::watch::{self, FileWatch};
use crate::session::Session;
use crate::ui::targets::CommandIssued;

/// The file that is followed, and what its thread and the window tell each other.
#[derive(Resource, Debug, Default)]
pub(super) struct FollowedFile {
    path: Option<PathBuf>,
    link: Arc<Link>,
}

#[derive(Debug, Default)]
struct Link {
    /// The file holds something that the window has not read yet.
    changed: AtomicBool,
    /// The thread ends at its next look.
    given_up: AtomicBool,
}

impl FollowedFile {
    /// Gives up the file before and follows this one.
    fn turn_to(&mut self, path: Option<PathBuf>, proxy: Option<&EventLoopProxyWrapper>) {
        self.link.given_up.store(true, Ordering::Relaxed);
        self.link = Arc::default();
        if let Some(path) = &path {
            look_at(path, Arc::clone(&self.link), proxy);
        }
        self.path = path;
    }
}

impl Drop for FollowedFile {
    fn drop(&mut self) {
        self.link.given_up.store(true, Ordering::Relaxed);
    }
}

fn look_at(path: &Path, link: Arc<Link>, proxy: Option<&EventLoopProxyWrapper>) {
    let wakes = proxy.map(|proxy| (**proxy).clone());
    let mut file = FileWatch::of(path);
    watch::watch(move || {
        if link.given_up.load(Ordering::Relaxed) {
            return None;
        }
        if file.has_changed() {
            link.changed.store(true, Ordering::Relaxed);
            let woken = wakes.as_ref().map(|wakes| wakes.send_event(WinitUserEvent::WakeUp));
            // The window is gone when it cannot be woken.
            if matches!(woken, Some(Err(_))) {
                return None;
            }
        }
        Some(watch::PAUSE)
    });
}

/// Follows the file that is played, and hands on that it has changed.
pub(super) fn follow(
    sitting: Res<CurrentSitting>,
    mut followed: ResMut<FollowedFile>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut used: MessageWriter<CommandIssued>,
) {
    let played = sitting.session().and_then(Session::scenario_file).map(PathBuf::from);
    if played != followed.path {
        followed.turn_to(played, proxy.as_deref());
    }
    // A play-through that is being opened reads the file anyway, but perhaps before it was saved.
    if !sitting.is_opening() && followed.link.changed.swap(false, Ordering::Relaxed) {
        used.write(CommandIssued(Command::Reload));
    }
}
