//! The real program in a window, and what it says can be clicked.
#![expect(
    clippy::disallowed_methods,
    reason = "starts the program and reads what it prints while it runs"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde::Deserialize;
use x11rb::protocol::xproto::Window;

use crate::display::{Display, eventually};

/// Something on the screen that can be used.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Target {
    pub id: String,
    pub label: String,
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
    pub enabled: bool,
    pub shown: bool,
}

/// A screen and its targets, as the program prints them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Seen {
    pub screen: String,
    pub targets: Vec<Target>,
}

impl Seen {
    /// Whether this is more than the same screen laid out once more. On screens where one thing is done again and again
    /// (days, beats), any new layout is one.
    pub fn is_another(&self, before: &Self) -> bool {
        if matches!(self.screen.as_str(), "day" | "last-week" | "meeting") {
            return self != before;
        }
        let words = |seen: &Self| -> Vec<String> {
            let own = seen.targets.iter().filter(|t| !t.id.starts_with("scroll."));
            own.map(|t| format!("{} {}", t.id, t.label)).collect()
        };
        self.screen != before.screen || words(self) != words(before)
    }
}

/// The program at play in its window.
pub struct Game {
    child: Child,
    pub window: Window,
    /// How many lines were printed, and the latest.
    printed: Arc<Mutex<(usize, Option<Seen>)>>,
}

impl Game {
    /// Starts the program in the data folder, without gliding, and waits for its window and first screen.
    pub fn start(display: &Display, data: &Path, arguments: &[&str]) -> Self {
        Self::start_in(display, data, arguments, &[])
    }

    /// The same in another environment.
    pub fn start_in(display: &Display, data: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_stepback"))
            .envs(environment.iter().copied())
            .args(arguments)
            .args(["--print-targets", "--still", "--size", "1280x720", "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let printed = Arc::new(Mutex::new((0, None)));
        let output = BufReader::new(child.stdout.take().unwrap());
        let latest = Arc::clone(&printed);
        std::thread::spawn(move || {
            for line in output.lines() {
                let Ok(line) = line else { return };
                if let Ok(seen) = serde_json::from_str::<Seen>(&line) {
                    let mut latest = latest.lock().unwrap();
                    *latest = (latest.0 + 1, Some(seen));
                }
            }
        });
        let window = display.window_of(&mut child);
        display.focus(window);
        let game = Self { child, window, printed };
        game.seen();
        game
    }

    /// How many times the layout has settled so far.
    pub fn settled(&self) -> usize {
        self.printed.lock().unwrap().0
    }

    /// What is shown now, once anything is.
    pub fn seen(&self) -> Seen {
        eventually("a settled screen", || self.printed.lock().unwrap().1.clone())
    }

    /// Waits until something else than `before` is shown and stands still, but no longer than a person would before
    /// trying again: a click may have met a screen that was just going.
    pub fn settles_after(&self, before: &Seen) {
        let patience = Instant::now() + Duration::from_secs(3);
        let mut quiet_since = Instant::now();
        let mut printed = self.settled();
        while Instant::now() < patience {
            std::thread::sleep(Duration::from_millis(10));
            if self.settled() != printed {
                printed = self.settled();
                quiet_since = Instant::now();
            }
            if quiet_since.elapsed() > Duration::from_millis(150) && self.seen().is_another(before) {
                return;
            }
        }
    }
}

impl Drop for Game {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
