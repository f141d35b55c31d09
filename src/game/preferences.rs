//! The settings as the window carries them out: colours, sizes, movement, the whole screen, the monitor.
//!
//! In: the settings of [`CurrentSitting`]. Out: [`Theme`], [`StillStage`] and the window in step with them, once and whenever they change.

use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryMonitor, PrimaryWindow, WindowMode as Mode};

use super::sitting::CurrentSitting;
use super::stage::StillStage;
use crate::narration::Localizer;
use crate::platform::settings::{Settings, WindowMode};
use crate::ui::theme::Theme;
use crate::ui::widgets::WindowWords;

/// The words that the window alone needs.
const WORDS: [&str; 54] = [
    "pad-south",
    "pad-east",
    "pad-west",
    "pad-north",
    "pad-start",
    "pad-select",
    "pad-trigger",
    "back",
    "on",
    "off",
    "meet",
    "more",
    "line-in",
    "line-back",
    "support",
    "hours",
    "step-more",
    "step-less",
    "key-enter",
    "key-escape",
    "key-space",
    "title-keys",
    "pause",
    "run",
    "speed",
    "speed-reads",
    "you",
    "and-more",
    "silence",
    "silence-0",
    "silence-1",
    "silence-2",
    "silence-3",
    "silence-4",
    "said-by",
    "title",
    "keep-answer",
    "keep-answer-why",
    "to-do",
    "doing",
    "done",
    "true-light",
    "true-thread",
    "everyone",
    "thread-tight",
    "thread-slack",
    "block-conditions",
    "block-conditions-note",
    "one-to-one",
    "one-to-one-short",
    "ask-someone",
    "ask-someone-note",
    "moves-theirs",
    "moves-yours",
];

/// What the command line asked for and settings do not change.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub(super) struct Fixed {
    /// Nothing glides.
    pub(super) still: bool,
}

/// Carries the settings out when they have changed.
#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
pub(super) fn apply(
    mut sitting: ResMut<CurrentSitting>,
    fixed: Res<Fixed>,
    mut before: Local<Option<Settings>>,
    mut theme: ResMut<Theme>,
    mut still: ResMut<StillStage>,
    mut words: ResMut<WindowWords>,
    window: Option<Single<&mut Window, With<PrimaryWindow>>>,
    monitors: Query<(), With<Monitor>>,
    primary: Query<(), With<PrimaryMonitor>>,
) {
    let count = u32::try_from(monitors.iter().len()).unwrap_or(1).max(1);
    let plugged = sitting.monitors() != count;
    if plugged {
        sitting.set_monitors(count);
    }
    let settings = sitting.settings();
    if !plugged && before.as_ref() == Some(settings) {
        return;
    }
    let screen = |settings: &Settings| (settings.window, settings.monitor);
    // A whole screen on a monitor that was unplugged goes to one that is there, and back when it returns.
    let window_changed = plugged || before.as_ref().map(screen) != Some(screen(settings));
    if before
        .as_ref()
        .is_some_and(|before| before.language != settings.language)
    {
        words.set_if_neq(window_words(sitting.words()));
    }
    theme.follow(settings);
    still.set_if_neq(StillStage(fixed.still || !settings.motion));
    if window_changed && let Some(mut window) = window {
        let mode = mode(settings, monitors.iter().len(), primary.iter().len());
        if window.mode != mode {
            window.mode = mode;
        }
    }
    *before = Some(settings.clone());
}

/// The mode of the window; a monitor that is not there is not asked for.
fn mode(settings: &Settings, monitors: usize, primary: usize) -> Mode {
    if settings.window == WindowMode::Windowed {
        return Mode::Windowed;
    }
    let wanted = settings.monitor as usize;
    let on = match wanted {
        0 if primary > 0 => MonitorSelection::Primary,
        number if number > 0 && number <= monitors => MonitorSelection::Index(number - 1),
        _ => MonitorSelection::Current,
    };
    Mode::BorderlessFullscreen(on)
}

/// The words that the window alone needs.
pub(super) fn window_words(words: &Localizer) -> WindowWords {
    let word = |key: &&str| ((*key).to_owned(), words.get(&format!("window-{key}")));
    WindowWords(WORDS.iter().map(word).collect())
}
