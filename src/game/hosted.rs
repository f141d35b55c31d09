//! The room that this window hosts: its wall is shown when it has changed, and never asked for in vain.
//!
//! In: the room's walls, made on its own thread. Out: [`ShownPage`] in step with them; the window is woken for each and sleeps between two.

use std::sync::{Arc, Weak};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use crate::sitting::HostedRoom;

/// Shows the wall of the room that is hosted; once for each room has the window woken when it changes.
pub(super) fn follow(
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut woken_by: Local<Option<Weak<dyn HostedRoom>>>,
) {
    let Some(room) = sitting.hosted().cloned() else {
        *woken_by = None;
        return;
    };
    let known = woken_by.as_ref().and_then(Weak::upgrade);
    if !known.is_some_and(|known| Arc::ptr_eq(&known, &room)) {
        *woken_by = Some(Arc::downgrade(&room));
        if let Some(proxy) = proxy {
            let proxy = (*proxy).clone();
            // A window that is gone needs no waking.
            room.on_change(Box::new(move || {
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }));
        }
    }
    if sitting.look_at_room() {
        show(&sitting, &mut shown);
    }
}
