//! A hand and an eye outside the program: presses keys, moves the mouse and looks at windows, as a person would.
//!
//! In: `$DISPLAY` and a child process. Out: real X input (the X test extension) and pictures of the window. Nothing here
//! waits a fixed time for something to happen: [`eventually`] polls until it has, and fails with its name when it does
//! not. The only pauses are the hand's own pace, since a press and a release in one frame are no press.
#![expect(clippy::disallowed_methods, reason = "waits for another process, on the wall clock")]

use std::io::{self, Write as _};
use std::process::Child;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{env, thread};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, InputFocus, KEY_PRESS_EVENT,
    KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState, PropMode, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use keys::Keys;

mod keys;
mod sight;

/// Set to `required`, a missing display is a failure instead of a reason to leave a test out.
const REQUIRED: &str = "STEPBACK_WINDOW_TESTS";

/// How long anything may take before a test gives up on it: generous, for a busy machine that draws in software.
const PATIENCE: Duration = Duration::from_secs(90);

/// How long a display that is named may take to let us in.
const PATIENCE_AT_THE_DOOR: Duration = Duration::from_secs(2);

/// How often [`eventually`] looks again.
const GLANCE: Duration = Duration::from_millis(15);

/// One display has one keyboard and one mouse: tests take turns.
static TURN: Mutex<()> = Mutex::new(());

/// A display with a keyboard and a mouse, held by one test at a time.
pub struct Display {
    connection: RustConnection,
    root: Window,
    keys: Keys,
    pace: Duration,
    _turn: MutexGuard<'static, ()>,
}

impl Display {
    /// The display of this session, once no other test uses it; none, said aloud, when there is no display.
    ///
    /// # Panics
    /// When there is none although `STEPBACK_WINDOW_TESTS=required`.
    pub fn claim(test: &str) -> Option<Self> {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let why = match Self::connect(turn) {
            Ok(display) => return Some(display),
            Err(why) => why,
        };
        assert!(
            env::var_os(REQUIRED).is_none_or(|is| is != "required"),
            "{test} needs a display: {why}"
        );
        // Not eprintln: the test harness keeps what passing tests print to itself.
        let _ = writeln!(
            io::stderr().lock(),
            "left out: {test} needs a display ({why}). To run it: xvfb-run -a -s '-screen 0 1920x1080x24 -noreset' cargo test"
        );
        None
    }

    fn connect(turn: MutexGuard<'static, ()>) -> Result<Self, String> {
        if env::var_os("DISPLAY").is_none_or(|name| name.is_empty()) {
            return Err("DISPLAY is not set".to_owned());
        }
        // A display whose last client has just left turns everyone away for a moment.
        let start = Instant::now();
        let (connection, screen) = loop {
            match x11rb::connect(None) {
                Ok(connected) => break connected,
                Err(error) if start.elapsed() > PATIENCE_AT_THE_DOOR => return Err(error.to_string()),
                Err(_) => thread::sleep(GLANCE),
            }
        };
        connection
            .xtest_get_version(2, 2)
            .map_err(|error| error.to_string())?
            .reply()
            .map_err(|error| format!("it has no X test extension: {error}"))?;
        let root = connection.setup().roots[screen].root;
        let keys = Keys::of(&connection);
        Ok(Self {
            connection,
            root,
            keys,
            pace: Duration::from_millis(60),
            _turn: turn,
        })
    }

    /// The visible window of a process, as soon as there is one.
    ///
    /// # Panics
    /// When the process ends first, or shows none in time.
    pub fn window_of(&self, child: &mut Child) -> Window {
        let process = child.id();
        eventually("a window of the program", || {
            if let Some(status) = child.try_wait().unwrap() {
                panic!("the program ended before it showed a window: {status}");
            }
            self.visible_windows()
                .into_iter()
                .find(|window| self.process_of(*window) == Some(process))
        })
    }

    /// Whether the window is still there and shown.
    pub fn is_shown(&self, window: Window) -> bool {
        self.connection
            .get_window_attributes(window)
            .unwrap()
            .reply()
            .is_ok_and(|attributes| attributes.map_state == MapState::VIEWABLE)
    }

    /// Says of a window that it is minimised, as a window manager does; there is none here.
    pub fn say_minimised(&self, window: Window) {
        let (state, hidden) = (self.atom("_NET_WM_STATE"), self.atom("_NET_WM_STATE_HIDDEN"));
        self.connection
            .change_property32(PropMode::REPLACE, window, state, AtomEnum::ATOM, &[hidden])
            .unwrap()
            .check()
            .unwrap();
    }

    /// Gives the window the keyboard; without a window manager nobody else does.
    pub fn focus(&self, window: Window) {
        eventually("the keyboard in the window", || {
            let asked = self
                .connection
                .set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)
                .unwrap();
            asked.check().ok()?;
            (self.connection.get_input_focus().unwrap().reply().unwrap().focus == window).then_some(())
        });
    }

    /// Presses and releases a key, perhaps with others held: `Return`, `Tab`, `Left`, `a`, `1`, `Shift+Tab`, `Ctrl+z`.
    ///
    /// # Panics
    /// When the keyboard has no such key.
    pub fn press(&self, chord: &str) {
        let held = self.keys.chord(chord);
        for code in &held {
            self.input(KEY_PRESS_EVENT, *code, 0, 0);
        }
        self.rest();
        for code in held.iter().rev() {
            self.input(KEY_RELEASE_EVENT, *code, 0, 0);
        }
        self.rest();
    }

    /// Moves the mouse to a place inside the window, in pixels from its upper left corner.
    pub fn move_to(&self, window: Window, x: i16, y: i16) {
        let there = self
            .connection
            .translate_coordinates(window, self.root, x, y)
            .unwrap()
            .reply()
            .unwrap();
        self.input(MOTION_NOTIFY_EVENT, 0, there.dst_x, there.dst_y);
        eventually("the mouse where it was moved to", || {
            let now = self.connection.query_pointer(self.root).unwrap().reply().unwrap();
            ((now.root_x, now.root_y) == (there.dst_x, there.dst_y)).then_some(())
        });
        self.rest();
    }

    /// Moves the mouse to a place inside the window and clicks the left button there.
    pub fn click(&self, window: Window, x: i16, y: i16) {
        self.move_to(window, x, y);
        self.tap_button(1);
    }

    fn tap_button(&self, button: u8) {
        for event in [BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT] {
            self.input(event, button, 0, 0);
            self.rest();
        }
    }

    fn input(&self, event: u8, detail: u8, x: i16, y: i16) {
        self.connection
            .xtest_fake_input(event, detail, 0, self.root, x, y, 0)
            .unwrap()
            .check()
            .unwrap();
    }

    fn rest(&self) {
        thread::sleep(self.pace);
    }

    fn visible_windows(&self) -> Vec<Window> {
        let mut waiting = vec![self.root];
        let mut shown = Vec::new();
        while let Some(window) = waiting.pop() {
            // A window may vanish while we look: then it has no children.
            let Ok(tree) = self.connection.query_tree(window).unwrap().reply() else {
                continue;
            };
            shown.extend(tree.children.iter().copied().filter(|child| self.is_shown(*child)));
            waiting.extend(tree.children);
        }
        shown
    }

    fn process_of(&self, window: Window) -> Option<u32> {
        let name = self.atom("_NET_WM_PID");
        let asked = self
            .connection
            .get_property(false, window, name, AtomEnum::CARDINAL, 0, 1)
            .unwrap();
        asked.reply().ok()?.value32()?.next()
    }

    fn atom(&self, name: &str) -> u32 {
        self.connection
            .intern_atom(false, name.as_bytes())
            .unwrap()
            .reply()
            .unwrap()
            .atom
    }
}

/// Looks again and again until `seen` gives something.
///
/// # Panics
/// When it has given nothing for 90 seconds; the message names `what` was waited for.
#[track_caller]
pub fn eventually<T>(what: &str, mut seen: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = seen() {
            return found;
        }
        assert!(
            start.elapsed() < PATIENCE,
            "waited {} s in vain for {what}",
            PATIENCE.as_secs()
        );
        thread::sleep(GLANCE);
    }
}
