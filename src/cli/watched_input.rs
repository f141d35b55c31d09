//! The keyboard and a scenario's file at once, for play in plain text that follows the file.

use std::io::{self, BufRead};
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use crate::platform::watch::{FileWatch, PAUSE, watch};
use crate::terminal::{InputEvent, WatchedInput};

/// What is typed, and between lines that the file has changed.
pub(super) fn watched_input(file: &Path) -> WatchedInput {
    let (send, comes) = channel();
    let (mut watched, changes) = (FileWatch::of(file), send.clone());
    watch(move || {
        let heard = !watched.has_changed() || changes.send(InputEvent::Changed).is_ok();
        heard.then_some(PAUSE)
    });
    watch(move || typed(&send));
    WatchedInput::new(comes)
}

/// Hands over what was typed; nothing once that is all, or nobody wants it.
fn typed(send: &Sender<InputEvent>) -> Option<Duration> {
    let mut input = io::stdin().lock();
    let bytes = input.fill_buf().map(<[u8]>::to_vec).unwrap_or_default();
    input.consume(bytes.len());
    if bytes.is_empty() {
        send.send(InputEvent::End).ok();
        return None;
    }
    send.send(InputEvent::Typed(bytes)).ok().map(|()| Duration::ZERO)
}
