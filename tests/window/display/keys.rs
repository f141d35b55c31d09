//! Which keys of the keyboard to press for a name or a letter.
//!
//! In: the keyboard's map as the display gives it. Out: key codes, shift included where a letter needs it.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, Keycode, Keysym};
use x11rb::rust_connection::RustConnection;

/// Keys that are no letters, as X names them and as people do.
const NAMED: [(&str, Keysym); 33] = [
    ("BackSpace", 0xff08),
    ("Tab", 0xff09),
    ("Return", 0xff0d),
    ("Enter", 0xff0d),
    ("Escape", 0xff1b),
    ("Home", 0xff50),
    ("Left", 0xff51),
    ("Up", 0xff52),
    ("Right", 0xff53),
    ("Down", 0xff54),
    ("PageUp", 0xff55),
    ("PageDown", 0xff56),
    ("End", 0xff57),
    ("Insert", 0xff63),
    ("Menu", 0xff67),
    ("F1", 0xffbe),
    ("F2", 0xffbf),
    ("F3", 0xffc0),
    ("F4", 0xffc1),
    ("F5", 0xffc2),
    ("F6", 0xffc3),
    ("F7", 0xffc4),
    ("F8", 0xffc5),
    ("F9", 0xffc6),
    ("F10", 0xffc7),
    ("F11", 0xffc8),
    ("F12", 0xffc9),
    ("Shift", 0xffe1),
    ("Ctrl", 0xffe3),
    ("Alt", 0xffe9),
    ("Delete", 0xffff),
    ("Space", 0x20),
    ("Plus", 0x2b),
];

/// The keyboard's map: for each key code from `first` on, what it gives alone and with shift.
pub struct Keys {
    first: Keycode,
    columns: usize,
    symbols: Vec<Keysym>,
}

impl Keys {
    /// Reads the map of the display's keyboard.
    pub fn of(connection: &RustConnection) -> Self {
        let (first, last) = (connection.setup().min_keycode, connection.setup().max_keycode);
        let map = connection
            .get_keyboard_mapping(first, last - first + 1)
            .unwrap()
            .reply()
            .unwrap();
        Self {
            first,
            columns: usize::from(map.keysyms_per_keycode),
            symbols: map.keysyms,
        }
    }

    /// The keys to hold, in the order of pressing, for a chord such as `Tab`, `a`, `?` or `Ctrl+Shift+z`.
    ///
    /// # Panics
    /// When the keyboard has no key for one of its parts.
    pub fn chord(&self, chord: &str) -> Vec<Keycode> {
        let parts = if chord == "+" {
            vec!["Plus"]
        } else {
            chord.split('+').collect()
        };
        let mut held = Vec::new();
        for part in parts {
            let (code, shifted) = self
                .key_for(symbol_of(part))
                .unwrap_or_else(|| panic!("no key for {part:?}"));
            if shifted {
                held.extend(self.key_for(symbol_of("Shift")).map(|(shift, _)| shift));
            }
            held.push(code);
        }
        held.dedup();
        held
    }

    /// The code of the key that gives a symbol, and whether with shift; alone is preferred.
    fn key_for(&self, symbol: Keysym) -> Option<(Keycode, bool)> {
        [0, 1].into_iter().find_map(|column| {
            let row = self
                .symbols
                .chunks(self.columns)
                .position(|key| key.get(column) == Some(&symbol))?;
            Some((self.first + Keycode::try_from(row).ok()?, column == 1))
        })
    }
}

fn symbol_of(name: &str) -> Keysym {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let point = u32::from(letter);
        return if point < 0x100 { point } else { 0x0100_0000 + point };
    }
    let found = NAMED.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no key is called {name:?}")).1
}
