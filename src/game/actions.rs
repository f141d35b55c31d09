//! What an action means where the player stands, whether a key or a button of a pad asked for it.
//!
//! In: an action, what is shown. Out: the command of the control that does it, if there is one on this screen.

use super::shown::ShownPage;
use crate::narration::page::{Command, Item, Role, Screen};
use crate::platform::keys::Action;
use crate::platform::settings::{SettingsChange, ViewingDistance, WindowMode};
use crate::sitting::Sitting;
use crate::ui::widgets::items;
use crate::ui::widgets::keys::action as of;

/// The command of an action here; nothing where it has no meaning, and for the actions that are no commands.
pub(super) fn command(action: Action, shown: &ShownPage, sitting: &Sitting) -> Option<Command> {
    let settings = sitting.settings();
    match action {
        Action::Back => back(shown),
        Action::Pause => shown.pace.map(|_| Command::Run),
        Action::People if shown.page.screen == Screen::Day => Some(Command::Select(next_person(shown, true))),
        Action::ReadAloud => Some(Command::Set(SettingsChange::Voice(!settings.voice))),
        Action::FullScreen => {
            let other = match settings.window {
                WindowMode::Windowed => WindowMode::FullScreen,
                WindowMode::FullScreen => WindowMode::Windowed,
            };
            Some(Command::Set(SettingsChange::Window(other)))
        }
        Action::Projector => {
            let other = match settings.room {
                ViewingDistance::Desk => ViewingDistance::Projector,
                ViewingDistance::Projector => ViewingDistance::Desk,
            };
            Some(Command::Set(SettingsChange::Room(other)))
        }
        Action::Details if shown.page.screen == Screen::Details => Some(Command::Back),
        // The plan of the first week offers no way to look back; the keys say why.
        Action::Why if shown.page.screen == Screen::Plan => over(shown, Screen::Why),
        Action::TakeBack if shown.page.screen == Screen::Plan => Some(Command::Undo),
        Action::People
        | Action::Details
        | Action::Why
        | Action::TakeBack
        | Action::Hints
        | Action::Expect
        | Action::Listen => found(shown, |command| of(command) == Some(action)),
        _ => Screen::of_action(action).and_then(|screen| over(shown, screen)),
    }
}

/// The command of the first control that fits.
pub(super) fn found(shown: &ShownPage, fits: impl Fn(&Command) -> bool) -> Option<Command> {
    shown
        .page
        .controls()
        .find(|control| !matches!(control.role, Role::Field) && fits(&control.command))
        .map(|control| control.command.clone())
}

/// A page that is laid over, or away again; nothing before a notice has been read.
fn over(shown: &ShownPage, screen: Screen) -> Option<Command> {
    if shown.page.screen == screen {
        return Some(Command::Back);
    }
    (shown.page.screen != Screen::Notice).then_some(Command::Show(screen))
}

fn back(shown: &ShownPage) -> Option<Command> {
    let leads_back = found(shown, |command| *command == Command::Back);
    let leaves = shown.page.screen == Screen::Title;
    leads_back.or_else(|| (!leaves).then_some(Command::Back))
}

/// The tab or the person after the present one, or before it.
pub(super) fn next(shown: &ShownPage, forward: bool) -> Option<Command> {
    if shown.page.screen == Screen::Day {
        return Some(Command::Select(next_person(shown, forward)));
    }
    let tabs = items::tabs(&shown.page);
    let now = tabs.iter().position(|tab| tab.role == Role::Tab(true))?;
    let step = if forward { 1 } else { tabs.len() - 1 };
    tabs.get((now + step) % tabs.len()).map(|tab| tab.command.clone())
}

/// The person after the selected one, then nobody; or the one before.
fn next_person(shown: &ShownPage, forward: bool) -> Option<usize> {
    let people = shown.page.items.iter().filter_map(|item| match item {
        Item::Person { id, .. } => Some(*id),
        _ => None,
    });
    let mut people: Vec<usize> = people.collect();
    people.sort_unstable();
    match (shown.selected, forward) {
        (None, true) => people.first().copied(),
        (None, false) => people.last().copied(),
        (Some(now), true) => people.into_iter().find(|id| *id > now),
        (Some(now), false) => people.into_iter().rev().find(|id| *id < now),
    }
}
