//! The way out: the tree goes to the system's accessibility when somebody asked for it and it has changed.
//!
//! In: the outline, the focus, the window. Out: AccessKit's adapter of the window. Bevy would send nodes in the order in which they
//! happen to be stored, so it is told that this is done here. A thread wakes the sleeping window when a screen reader has asked for
//! something.

use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ManageAccessibilityUpdates};
use bevy::ecs::system::NonSendMarker;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::accessibility::{ACCESS_KIT_ADAPTERS, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::{Outline, tree};
use crate::platform::watch;

/// How long a request of a screen reader may wait for a window that sleeps, and how long the first one where none has asked yet.
const LOOKS: Duration = Duration::from_millis(8);
const LOOKS_AT_FIRST: Duration = Duration::from_millis(30);

/// Bevy sends no tree of its own.
pub(super) fn take_over(manages: Option<ResMut<ManageAccessibilityUpdates>>) {
    if let Some(mut manages) = manages {
        manages.set(false);
    }
}

/// Wakes the window for requests, and when the first one arrives. Begins once the window is there.
pub(super) fn watch(
    proxy: Option<Res<EventLoopProxyWrapper>>,
    requested: Option<Res<AccessibilityRequested>>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    mut begun: Local<bool>,
) {
    let (Some(proxy), Some(requested), Some(handlers)) = (proxy, requested, handlers) else {
        return;
    };
    if *begun || handlers.0.is_empty() {
        return;
    }
    let (wakes, requested) = ((**proxy).clone(), requested.clone());
    let queues: Vec<_> = handlers.0.values().cloned().collect();
    let mut before = false;
    watch::watch(move || {
        let asked = requested.get();
        let waits = queues
            .iter()
            .any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
        let wake = waits || asked != before;
        before = asked;
        // The window is gone when it cannot be woken.
        let there = !wake || wakes.send_event(WinitUserEvent::WakeUp).is_ok();
        there.then_some(if asked { LOOKS } else { LOOKS_AT_FIRST })
    });
    *begun = true;
}

/// Sends the tree when it has changed.
pub(super) fn send(
    outline: Res<Outline>,
    focus: Res<InputFocus>,
    window: Option<Single<(Entity, &Window), With<PrimaryWindow>>>,
    requested: Option<Res<AccessibilityRequested>>,
    mut sent: Local<Option<(Option<Entity>, String)>>,
    _main_thread: NonSendMarker,
) {
    let Some(window) = window else { return };
    if !requested.is_some_and(|requested| requested.get()) {
        return;
    }
    let (entity, window) = *window;
    let now = (focus.get(), window.title.clone());
    if !outline.is_changed() && sent.as_ref() == Some(&now) {
        return;
    }
    ACCESS_KIT_ADAPTERS.with_borrow_mut(|adapters| {
        if let Some(adapter) = adapters.get_mut(&entity) {
            adapter.update_if_active(|| tree::update(&outline, entity, &window.title, focus.get()));
            *sent = Some(now);
        }
    });
}
