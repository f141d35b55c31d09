//! Which key does what: the actions that have a key of their own, and the keys that a person may give them.
//!
//! In: names of actions and keys as `settings.json` has them. Out: [`Keys`], in which no two actions share a key, or a
//! [`KeyError`] that names what is in the way. A key is named by what it writes in small letters (`p`), or by its name
//! (`Escape`, `Space`, `F1`); arrows, Enter, Tab, digits, `+`, `-` and the keys that turn pages are never given away.

use std::collections::BTreeMap;

/// What a key can do, beside moving about and choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// One step back.
    Back,
    /// Let the days run, or stop them.
    Pause,
    /// The people, or the next person.
    People,
    /// What else the week's plan says.
    Details,
    /// Why the last thing went as it did.
    Why,
    /// Take the last decision back.
    TakeBack,
    /// What each choice would probably lead to.
    Hints,
    /// What the player expects of the open moment.
    Expect,
    /// Listen first.
    Listen,
    /// How fast the days run.
    Speed,
    /// The help.
    Help,
    /// The words that stand on the screens, explained.
    Glossary,
    /// The settings.
    Settings,
    /// The licences.
    Licences,
    /// Read the screen aloud, or stop reading.
    ReadAloud,
    /// The whole screen, or a window.
    FullScreen,
    /// A black screen, so that a room looks at its facilitator.
    Blackout,
    /// The true state, shown or hidden.
    Truth,
    /// The big timer.
    Timer,
    /// Votes of the room, counted by hand.
    Votes,
    /// Sizes for a desk or for a wall.
    Projector,
}

impl Action {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: [Self; 21] = [
        Self::Back,
        Self::Pause,
        Self::Speed,
        Self::People,
        Self::Details,
        Self::Why,
        Self::TakeBack,
        Self::Hints,
        Self::Expect,
        Self::Listen,
        Self::Glossary,
        Self::Help,
        Self::Settings,
        Self::Licences,
        Self::ReadAloud,
        Self::FullScreen,
        Self::Projector,
        Self::Blackout,
        Self::Truth,
        Self::Timer,
        Self::Votes,
    ];

    /// Only somebody who runs a workshop needs it.
    #[must_use]
    pub const fn is_facilitators(self) -> bool {
        matches!(self, Self::Blackout | Self::Truth | Self::Timer | Self::Votes)
    }

    /// Its name in `settings.json`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Pause => "pause",
            Self::People => "people",
            Self::Details => "details",
            Self::Why => "why",
            Self::TakeBack => "take_back",
            Self::Hints => "hints",
            Self::Expect => "expect",
            Self::Listen => "listen",
            Self::Speed => "speed",
            Self::Help => "help",
            Self::Glossary => "glossary",
            Self::Settings => "settings",
            Self::Licences => "licences",
            Self::ReadAloud => "read_aloud",
            Self::FullScreen => "full_screen",
            Self::Blackout => "blackout",
            Self::Truth => "truth",
            Self::Timer => "timer",
            Self::Votes => "votes",
            Self::Projector => "projector",
        }
    }

    /// The action of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// Its key, unless another was given to it.
    #[must_use]
    pub const fn usual(self) -> &'static str {
        match self {
            Self::Back => "Escape",
            Self::Pause => "Space",
            Self::People => "p",
            Self::Details => "d",
            Self::Why => "w",
            Self::TakeBack => "u",
            Self::Hints => "h",
            Self::Expect => "e",
            Self::Listen => "l",
            Self::Speed => "s",
            Self::Help => "F1",
            Self::Glossary => "g",
            Self::Settings => "F2",
            Self::Licences => "F3",
            Self::ReadAloud => "F4",
            Self::FullScreen => "F11",
            Self::Blackout => "b",
            Self::Truth => "t",
            Self::Timer => "k",
            Self::Votes => "v",
            Self::Projector => "F6",
        }
    }
}

/// Keys with names that can be given to an action; beside them every key that writes one character.
const NAMED: [&str; 17] = [
    "Escape",
    "Space",
    "Backspace",
    "Delete",
    "Insert",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
];

/// Keys that move, choose or turn pages, and so are never given away.
const FIXED: [&str; 13] = [
    "Enter", "Tab", "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "+", "-", "=",
];

/// Why a key cannot be given to an action.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Another action has it.
    #[error("the key `{key}` is in use for `{}`; give that one another key first", .by.name())]
    Taken {
        /// The key.
        key: String,
        /// Who has it.
        by: Action,
    },
    /// It moves, chooses or turns pages.
    #[error("the key `{0}` moves or chooses on every screen; take another")]
    Fixed(String),
    /// It is no key.
    #[error("`{0}` is not the name of a key; use a letter, or a name such as `Space` or `F5`")]
    Unknown(String),
}

/// The key of every action. No two share one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// Only where it is not the usual one.
    own: BTreeMap<Action, String>,
}

impl Keys {
    /// The key of an action.
    #[must_use]
    pub fn of(&self, action: Action) -> &str {
        self.own.get(&action).map_or_else(|| action.usual(), String::as_str)
    }

    /// The action of a key, given by what it writes or by its name; capitals are small letters.
    #[must_use]
    pub fn action(&self, key: &str) -> Option<Action> {
        let key = spelled(key);
        Action::ALL.into_iter().find(|action| self.of(*action) == key)
    }

    /// These keys with another one for an action.
    ///
    /// # Errors
    /// It is no key, or one that cannot be given away, or another action has it.
    pub fn with(&self, action: Action, key: &str) -> Result<Self, KeyError> {
        let key = fit(key)?;
        if let Some(by) = self.action(&key).filter(|by| *by != action) {
            return Err(KeyError::Taken { key, by });
        }
        let mut keys = self.clone();
        keys.put(action, key);
        Ok(keys)
    }

    /// Those that differ from the usual ones, as `settings.json` has them: name of the action, name of the key.
    #[must_use]
    pub fn own(&self) -> BTreeMap<String, String> {
        let named = |(action, key): (&Action, &String)| (action.name().to_owned(), key.clone());
        self.own.iter().map(named).collect()
    }

    /// Keys from names, all at once so that two can be swapped, and what could not be taken: such an action keeps its
    /// usual key.
    #[must_use]
    pub fn read(named: &BTreeMap<Action, String>) -> (Self, Vec<(Action, KeyError)>) {
        let mut keys = Self::default();
        let mut refused = Vec::new();
        for (action, key) in named {
            match fit(key) {
                Ok(key) => keys.put(*action, key),
                Err(error) => refused.push((*action, error)),
            }
        }
        while let Some((action, key, by)) = keys.clash() {
            keys.own.remove(&action);
            refused.push((action, KeyError::Taken { key, by }));
        }
        (keys, refused)
    }

    fn put(&mut self, action: Action, key: String) {
        if key == action.usual() {
            self.own.remove(&action);
        } else {
            self.own.insert(action, key);
        }
    }

    /// The last action with a key of its own that another has too.
    fn clash(&self) -> Option<(Action, String, Action)> {
        self.own.iter().rev().find_map(|(action, key)| {
            let by = Action::ALL
                .into_iter()
                .find(|by| by != action && self.of(*by) == key.as_str())?;
            Some((*action, key.clone(), by))
        })
    }
}

/// A key that can be given to an action, spelled as it is kept.
fn fit(key: &str) -> Result<String, KeyError> {
    let key = spelled(key);
    let mut letters = key.chars();
    let single = letters.next().filter(|_| letters.next().is_none());
    if FIXED.contains(&key.as_str()) || single.is_some_and(char::is_numeric) {
        return Err(KeyError::Fixed(key));
    }
    let writes = single.is_some_and(|letter| !letter.is_whitespace() && !letter.is_control());
    if writes || NAMED.contains(&key.as_str()) {
        Ok(key)
    } else {
        Err(KeyError::Unknown(key.chars().take(20).collect()))
    }
}

/// A key as it is kept: names with their capitals, what it writes in small letters.
fn spelled(key: &str) -> String {
    if key == " " {
        return "Space".to_owned();
    }
    let known = NAMED.iter().chain(&FIXED).find(|name| name.eq_ignore_ascii_case(key));
    known.map_or_else(|| key.to_lowercase(), |name| (*name).to_owned())
}
