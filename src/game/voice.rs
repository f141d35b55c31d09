//! Reading aloud: each new screen, what the focus comes to, numbers that change, captions.
//!
//! In: what is shown, the focus, the setting, what the player did. Out: wishes to the machine's [`SpeechOutput`]. A new screen and what the
//! player does end what was being said; what comes by itself after that (the focus on a new screen, the caption of its sound) goes on with it.

use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use crate::narration::page::{Page, Screen};
use crate::narration::{Localizer, plain};
use crate::platform::speech::SpeechOutput;
use crate::ui::access::{AlwaysOutlined, Announcement, Outline, OutlineItem};
use crate::ui::targets::CommandIssued;

/// The voice, and what it said last.
#[derive(Resource, Debug)]
pub(super) struct Reader {
    voice: SpeechOutput,
    page: Option<Page>,
    focus: Option<(String, String)>,
    caption: String,
    /// The player has done something since something was last said.
    interrupted: bool,
}

impl Reader {
    pub(super) const fn new(voice: SpeechOutput) -> Self {
        Self {
            voice,
            page: None,
            focus: None,
            caption: String::new(),
            interrupted: false,
        }
    }

    /// Says what the player asked for, or goes on with what is being said.
    fn tell(&mut self, text: &str, language: &str, anew: bool) {
        if std::mem::take(&mut self.interrupted) || anew {
            self.voice.say(text, language);
        } else {
            self.voice.add(text, language);
        }
    }

    fn forget(&mut self) {
        self.page = None;
        self.focus = None;
    }
}

/// What a player does, by whatever means.
#[derive(SystemParam)]
pub(super) struct PlayerActivity<'w, 's> {
    keys: MessageReader<'w, 's, KeyboardInput>,
    buttons: MessageReader<'w, 's, MouseButtonInput>,
    commands: MessageReader<'w, 's, CommandIssued>,
}

impl PlayerActivity<'_, '_> {
    fn happened(&mut self) -> bool {
        let keys = self.keys.read().filter(|key| key.state == ButtonState::Pressed).count();
        let buttons = self
            .buttons
            .read()
            .filter(|button| button.state == ButtonState::Pressed);
        keys + buttons.count() + self.commands.read().count() > 0
    }
}

/// Says what is new.
pub(super) fn read_aloud(
    sitting: Res<CurrentSitting>,
    shown: Res<ShownPage>,
    outline: Res<Outline>,
    (focus, ring): (Res<InputFocus>, Res<InputFocusVisible>),
    caption: Res<Announcement>,
    mut always: ResMut<AlwaysOutlined>,
    mut reader: ResMut<Reader>,
    mut activity: PlayerActivity,
) {
    let did = activity.happened();
    let on = sitting.settings().voice && reader.voice.speaks();
    if always.voice != on {
        always.voice = on;
    }
    if !on {
        if reader.page.is_some() {
            reader.voice.hush();
            reader.forget();
        }
        return;
    }
    reader.interrupted |= did;
    let language = sitting.words().language().to_owned();
    let at = focus.get().filter(|_| ring.0).and_then(|entity| outline.of(entity));
    let told = at.map(|heard| (heard.id.clone().unwrap_or_default(), said(heard)));
    let before = reader.page.as_ref();
    let same_screen =
        before.is_some_and(|before| before.screen == shown.page.screen && before.title == shown.page.title);
    if before != Some(&shown.page) {
        let lines = if same_screen {
            news(sitting.words(), before, &shown.page)
        } else {
            plain::spoken(sitting.words(), &shown.page)
        };
        reader.page = Some(shown.page.clone());
        // A number that changes under the focus says so itself.
        let adjusted = told.is_some() && told.as_ref().map(|told| &told.0) == reader.focus.as_ref().map(|told| &told.0);
        if !(lines.is_empty() || same_screen && adjusted && told != reader.focus) {
            // Days that run by bring news faster than it can be said.
            let anew = !same_screen || shown.page.screen == Screen::Day;
            reader.tell(&lines.join("\n"), &language, anew);
        }
    }
    if told != reader.focus {
        if let Some((_, words)) = &told {
            reader.tell(words, &language, false);
        }
        reader.focus = told;
    }
    if reader.caption != caption.0 {
        reader.caption.clone_from(&caption.0);
        if !caption.0.is_empty() {
            reader.voice.add(&caption.0, &language);
        }
    }
}

/// The lines of a page that the one before did not have.
fn news(words: &Localizer, before: Option<&Page>, page: &Page) -> Vec<String> {
    let known = before.map(|page| plain::spoken(words, page)).unwrap_or_default();
    let lines = plain::spoken(words, page).into_iter();
    lines.filter(|line| !known.contains(line)).collect()
}

/// A control as it is said: its name, its value, its remark.
fn said(heard: &OutlineItem) -> String {
    let parts = [&heard.reads.label, &heard.reads.value, &heard.reads.note];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(". ")
}

/// Ends what is being said when the window closes.
pub(super) fn fall_silent(mut exits: MessageReader<AppExit>, mut reader: ResMut<Reader>) {
    if exits.read().count() > 0 {
        reader.voice.hush();
        std::mem::replace(&mut reader.voice, SpeechOutput::none()).finish();
    }
}
