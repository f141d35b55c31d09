//! What a person has set: language, sizes, colours, sound, window and keys. Nothing here changes a play-through.
//!
//! In: `settings.json` in the settings folder ([`folders::settings`](super::folders::settings)). Out: [`Settings`] that
//! always hold, and a sentence for every value that had to be left out. Fields that this program does not know stay in
//! the file, for the newer program that wrote them.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::file_error::FileError;
use super::files;
use super::keys::{Action, KeyError, Keys};
use super::settings_read::SettingsReader;

pub use super::settings_words::{Scheme, ViewingDistance, WindowMode};

/// The file in the settings folder.
const FILE: &str = "settings.json";

/// What an unreadable one is renamed to.
const BROKEN: &str = "settings.broken.json";

/// The most bytes that are read of it.
const MOST_BYTES: u64 = 1024 * 1024;

/// How much larger text is than usual, in percent: least, most, and one step.
pub const TEXT: (u32, u32, u32) = (100, 200, 25);

/// How loud it is: least, most, and one step.
pub const SOUND: (u32, u32, u32) = (0, 100, 10);

/// The last monitor that can be named; 0 is the primary one.
pub const MONITORS: u32 = 9;

/// What a person has set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches that have nothing to do with each other"
)]
pub struct Settings {
    /// A language such as `de` or `de-AT`; empty for the system's.
    pub language: String,
    /// Colours.
    pub scheme: Scheme,
    /// How far away it is read from.
    pub room: ViewingDistance,
    /// Size of text in percent: 100, 125, 150, 175 or 200.
    pub text: u32,
    /// Things glide; false: they stand where they belong at once.
    pub motion: bool,
    /// Every sound is also said in words.
    pub captions: bool,
    /// Screens are read aloud.
    pub voice: bool,
    /// How loud, 0 (silent)..=100.
    pub sound: u32,
    /// A window or the whole screen.
    pub window: WindowMode,
    /// Which monitor: 0 the primary, 1..=9 the others.
    pub monitor: u32,
    /// Tips on the first screens.
    pub tips: bool,
    /// The facilitator's timer may be shown.
    pub timer: bool,
    /// The licences are shown with their whole texts.
    pub licence_texts: bool,
    /// The key of every action.
    pub keys: Keys,
    /// What a newer program wrote.
    rest: Map<String, Value>,
    /// Keys of actions that only a newer program has.
    rest_keys: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            scheme: Scheme::default(),
            room: ViewingDistance::default(),
            text: TEXT.0,
            motion: true,
            captions: false,
            voice: false,
            sound: 60,
            window: WindowMode::default(),
            monitor: 0,
            tips: true,
            timer: true,
            licence_texts: false,
            keys: Keys::default(),
            rest: Map::new(),
            rest_keys: Map::new(),
        }
    }
}

/// One change of one setting. A number out of range becomes the nearest that is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsChange {
    /// A language such as `de`; empty for the system's.
    Language(String),
    /// Colours.
    Scheme(Scheme),
    /// How far away it is read from.
    Room(ViewingDistance),
    /// Size of text in percent, 100..=200.
    Text(u32),
    /// Whether things glide.
    Motion(bool),
    /// Whether sounds are said in words.
    Captions(bool),
    /// Whether screens are read aloud.
    Voice(bool),
    /// How loud, 0..=100.
    Sound(u32),
    /// A window or the whole screen.
    Window(WindowMode),
    /// Which monitor, 0..=9.
    Monitor(u32),
    /// Whether tips are shown.
    Tips(bool),
    /// Whether the timer may be shown.
    Timer(bool),
    /// Whether licences are shown with their whole texts.
    LicenceTexts(bool),
    /// Another key for an action.
    Key(Action, String),
    /// Every action has its usual key again.
    UsualKeys,
}

/// Where a switch stands among the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SwitchGroup {
    /// On the page of the licences.
    Licences,
    /// Before sound.
    Movement,
    /// Beside the volume.
    Sound,
    /// What helps while one plays.
    Playing,
}

/// A setting that is on or off.
#[derive(Debug, Clone, Copy)]
pub struct Switch {
    /// Its name in `settings.json`; its words are `settings-<name>` and `settings-<name>-note`, with `-` for `_`.
    pub name: &'static str,
    /// Where it is shown.
    pub group: SwitchGroup,
    /// Whether it is on.
    pub is_on: fn(&Settings) -> bool,
    /// What turns it on or off.
    pub change: fn(bool) -> SettingsChange,
}

/// The switches, in the order in which they are shown.
pub const SWITCHES: [Switch; 6] = [
    Switch {
        name: "licence_texts",
        group: SwitchGroup::Licences,
        is_on: |settings| settings.licence_texts,
        change: SettingsChange::LicenceTexts,
    },
    Switch {
        name: "motion",
        group: SwitchGroup::Movement,
        is_on: |settings| settings.motion,
        change: SettingsChange::Motion,
    },
    Switch {
        name: "captions",
        group: SwitchGroup::Sound,
        is_on: |settings| settings.captions,
        change: SettingsChange::Captions,
    },
    Switch {
        name: "voice",
        group: SwitchGroup::Sound,
        is_on: |settings| settings.voice,
        change: SettingsChange::Voice,
    },
    Switch {
        name: "tips",
        group: SwitchGroup::Playing,
        is_on: |settings| settings.tips,
        change: SettingsChange::Tips,
    },
    Switch {
        name: "timer",
        group: SwitchGroup::Playing,
        is_on: |settings| settings.timer,
        change: SettingsChange::Timer,
    },
];

impl SettingsChange {
    /// It turns something on or off.
    #[must_use]
    pub fn is_switch(&self) -> bool {
        let of = |switch: &Switch| std::mem::discriminant(&(switch.change)(true)) == std::mem::discriminant(self);
        SWITCHES.iter().any(of)
    }
}

impl Settings {
    /// The settings in a folder, and a sentence for each thing that could not be taken as it stands there. Without a
    /// file, or for what is missing in it, everything is as usual.
    #[must_use]
    pub fn load(folder: &Path) -> (Self, Vec<String>) {
        let path = file(folder);
        let bytes = match files::read(&path, MOST_BYTES) {
            Ok(bytes) => bytes,
            Err(FileError::NotFound(_) | FileError::Unsupported(_)) => return (Self::default(), Vec::new()),
            Err(error @ FileError::TooLarge { .. }) => return quarantine(folder, &error.to_string()),
            Err(error) => {
                let said = format!("Your settings could not be read, so everything is as usual: {error}");
                return (Self::default(), vec![said]);
            }
        };
        match serde_json::from_slice::<Value>(&bytes) {
            Ok(Value::Object(fields)) => Self::of(fields),
            Ok(_) => quarantine(folder, "it holds something else than settings"),
            Err(error) => quarantine(folder, &error.to_string()),
        }
    }

    /// Settings from the fields of the file.
    fn of(fields: Map<String, Value>) -> (Self, Vec<String>) {
        let usual = Self::default();
        let mut read = SettingsReader::new(fields);
        let settings = Self {
            language: read.language("language"),
            scheme: read.word("scheme"),
            room: read.word("room"),
            text: read.number("text", TEXT, usual.text),
            motion: read.switch("motion", usual.motion),
            captions: read.switch("captions", usual.captions),
            voice: read.switch("voice", usual.voice),
            sound: read.number("sound", (SOUND.0, SOUND.1, 1), usual.sound),
            window: read.word("window"),
            monitor: read.number("monitor", (0, MONITORS, 1), usual.monitor),
            tips: read.switch("tips", usual.tips),
            timer: read.switch("timer", usual.timer),
            licence_texts: read.switch("licence_texts", usual.licence_texts),
            keys: read.keys("keys"),
            ..usual
        };
        let (rest, rest_keys, troubles) = read.finish();
        let settings = Self {
            rest,
            rest_keys,
            ..settings
        };
        (settings, troubles)
    }

    /// Writes them into a folder, which is made if need be; whole or not at all.
    pub fn save(&self, folder: &Path) -> Result<(), FileError> {
        files::make_private_folder(folder)?;
        let path = file(folder);
        let text = serde_json::to_string_pretty(&self.fields()).map_err(|error| FileError::Other {
            path: path.clone(),
            why: error.to_string(),
        })?;
        files::replace(&path, (text + "\n").as_bytes())
    }

    fn fields(&self) -> Map<String, Value> {
        let mut fields = self.rest.clone();
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        put("language", self.language.as_str().into());
        put("scheme", self.scheme.name().into());
        put("room", self.room.name().into());
        put("text", self.text.into());
        put("motion", self.motion.into());
        put("captions", self.captions.into());
        put("voice", self.voice.into());
        put("sound", self.sound.into());
        put("window", self.window.name().into());
        put("monitor", self.monitor.into());
        put("tips", self.tips.into());
        put("timer", self.timer.into());
        put("licence_texts", self.licence_texts.into());
        let own = self.keys.own().into_iter().map(|(action, key)| (action, key.into()));
        let keys: Map<String, Value> = self.rest_keys.clone().into_iter().chain(own).collect();
        put("keys", keys.into());
        fields
    }

    /// These settings with one change.
    ///
    /// # Errors
    /// Only for a key: it is no key, cannot be given away, or another action has it.
    pub fn with(&self, change: SettingsChange) -> Result<Self, KeyError> {
        let mut to = self.clone();
        match change {
            SettingsChange::Language(language) => to.language = language,
            SettingsChange::Scheme(scheme) => to.scheme = scheme,
            SettingsChange::Room(room) => to.room = room,
            SettingsChange::Text(percent) => {
                let steps = percent.saturating_sub(TEXT.0).div_ceil(TEXT.2);
                to.text = (TEXT.0 + steps.min(TEXT.1) * TEXT.2).min(TEXT.1);
            }
            SettingsChange::Motion(on) => to.motion = on,
            SettingsChange::Captions(on) => to.captions = on,
            SettingsChange::Voice(on) => to.voice = on,
            SettingsChange::Sound(volume) => to.sound = volume.min(SOUND.1),
            SettingsChange::Window(mode) => to.window = mode,
            SettingsChange::Monitor(monitor) => to.monitor = monitor.min(MONITORS),
            SettingsChange::Tips(on) => to.tips = on,
            SettingsChange::Timer(on) => to.timer = on,
            SettingsChange::LicenceTexts(on) => to.licence_texts = on,
            SettingsChange::Key(action, key) => to.keys = self.keys.with(action, &key)?,
            SettingsChange::UsualKeys => to.keys = Keys::default(),
        }
        Ok(to)
    }
}

/// Where the settings of a folder stand.
fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// A file that is no settings file is kept under another name, so that saving does not write over it.
fn quarantine(folder: &Path, why: &str) -> (Settings, Vec<String>) {
    let broken = folder.join(BROKEN);
    let said = match files::rename(&file(folder), &broken) {
        Ok(()) => format!(
            "Your settings could not be read ({why}), so everything is as usual. The file is kept as `{}`.",
            broken.display()
        ),
        Err(error) => format!("Your settings could not be read ({why}), so everything is as usual: {error}"),
    };
    (Settings::default(), vec![said])
}
