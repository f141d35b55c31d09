//! Reading aloud: each new screen, what the focus comes to, numbers that change, captions.
//!
//! In: what is shown, the focus, the setting. Out: wishes to the machine's [`SpeechOutput`]; what is new replaces what was being said.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use crate::narration::page::Page;
use crate::narration::{Localizer, plain};
use crate::platform::speech::SpeechOutput;
use crate::ui::access::{AlwaysOutlined, Announcement, Outline, OutlineItem};

/// The voice, and what it said last.
#[derive(Resource, Debug)]
pub(super) struct Reader {
    voice: SpeechOutput,
    page: Option<Page>,
    focus: Option<(String, String)>,
    caption: String,
}

impl Reader {
    pub(super) const fn new(voice: SpeechOutput) -> Self {
        Self {
            voice,
            page: None,
            focus: None,
            caption: String::new(),
        }
    }

    fn forget(&mut self) {
        self.page = None;
        self.focus = None;
    }
}

/// Says what is new.
pub(super) fn read_aloud(
    sitting: Res<CurrentSitting>,
    shown: Res<ShownPage>,
    outline: Res<Outline>,
    focus: Res<InputFocus>,
    ring: Res<InputFocusVisible>,
    caption: Res<Announcement>,
    mut always: ResMut<AlwaysOutlined>,
    mut reader: ResMut<Reader>,
) {
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
            reader.voice.say(&lines.join("\n"), &language);
            reader.focus = told;
            return;
        }
    }
    if told != reader.focus {
        if let Some((_, words)) = &told {
            reader.voice.say(words, &language);
        }
        reader.focus = told;
    }
    if reader.caption != caption.0 {
        reader.caption.clone_from(&caption.0);
        if !caption.0.is_empty() {
            reader.voice.say(&caption.0, &language);
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
