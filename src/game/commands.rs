//! What using a control does: the one place where commands are carried out.
//!
//! In: [`CommandIssued`]. Out: a changed [`GameState`], and [`ShownPage`] in step with it.

use bevy::prelude::*;

use super::history::HistoryBrowser;
use super::pages;
use super::play::{GameState, Location};
use super::shown::ShownPage;
use crate::narration::HistoryCommand;
use crate::narration::page::{Command, Screen};
use crate::simulation::{Answer, Question};
use crate::ui::focus::Remembered;
use crate::ui::targets::CommandIssued;
use crate::ui::widgets::field::TextInputValue;

/// Carries out every command that was used, then shows where the player stands.
pub(super) fn carry_out(
    mut used: MessageReader<CommandIssued>,
    mut play: ResMut<GameState>,
    mut shown: ResMut<ShownPage>,
    mut written: ResMut<TextInputValue>,
    mut remembered: ResMut<Remembered>,
    mut exit: MessageWriter<AppExit>,
) {
    if used.is_empty() {
        return;
    }
    for CommandIssued(command) in used.read() {
        if *command == Command::Quit {
            exit.write(AppExit::Success);
            continue;
        }
        let listed = play.place == Location::History;
        apply(&mut play, command, &mut written);
        // What was looked for is not an answer to whatever is asked next, and stands in its field again when the list does.
        if listed != (play.place == Location::History) {
            written.0 = play.sought();
        }
        // Whoever opens the picks wants to pick; arrows and Tab go on from there.
        if *command == Command::Expect(None)
            && let Some(target) = play.pick_target()
        {
            remembered.goes_to(target);
        }
    }
    show(&play, &mut shown);
}

/// Brings what is shown in step.
pub(super) fn show(play: &GameState, shown: &mut ResMut<ShownPage>) {
    shown.set_if_neq(pages::shown(play));
}

fn apply(play: &mut GameState, command: &Command, written: &mut TextInputValue) {
    match command {
        Command::Answer(answer) => {
            play.answer(answer.clone(), &written.0);
            written.0.clear();
        }
        Command::PlanHours(line, hours) => {
            if let Some((draft, week)) = draft(play) {
                let changed = draft.clone().with_hours(*line, *hours);
                let fits = changed.total() <= week + 1e-9 || *hours <= draft.on(*line);
                play.draft = Some(if fits { changed } else { draft });
            }
        }
        Command::PlanTake(taken) => play.draft = Some((**taken).clone()),
        Command::PlanStart => {
            if let Some((made, _)) = draft(play) {
                play.pace.running = true;
                play.answer(Answer::Plan(made), "");
            }
        }
        Command::Act(act) => play.act(*act),
        Command::Select(person) => {
            play.selected = *person;
            play.pace.running = false;
        }
        Command::Note(text) => {
            play.reflect(text);
            written.0.clear();
        }
        Command::GoOn => play.next(),
        Command::Run => play.pace.running = !play.pace.running,
        Command::Show(screen) => go_to(play, *screen),
        Command::Hints => play.hints = !play.hints,
        Command::Expect(forecast) => play.expect(*forecast),
        Command::Tab(tab) => play.tab = *tab,
        Command::Scenario(name) => play.choose(name),
        Command::Start => play.start(),
        Command::Recall(HistoryCommand::Find) => play.find(&written.0),
        Command::Recall(recall) => play.recall(recall),
        Command::Continue => play.resume(None),
        Command::Cut(cut) => play.cut(*cut),
        Command::Vote(step) => play.count(step),
        Command::Undo => {
            play.over = None;
            play.undo();
        }
        Command::Fork(number) => play.fork(*number),
        Command::Back => back(play),
        Command::Set(change) => play.set(change.clone()),
        Command::Remap(action) => play.waiting = Some(*action),
        Command::NoteField | Command::Quit => {}
    }
}

fn draft(play: &GameState) -> Option<(crate::simulation::Plan, f64)> {
    match play.question() {
        Some(Question::Plan(asked)) => Some((play.draft.clone().unwrap_or(asked.last), asked.hours)),
        _ => None,
    }
}

fn go_to(play: &mut GameState, screen: Screen) {
    match screen {
        Screen::Title => {
            play.history = None;
            play.place = Location::Title;
        }
        Screen::Choose => play.place = Location::Choose,
        Screen::History => play.look_through(),
        Screen::People | Screen::Why | Screen::Notes | Screen::Settings | Screen::Help | Screen::Glossary => {
            play.over = Some(screen);
        }
        Screen::Votes => play.vote(),
        _ => {}
    }
}

/// One step back; nothing is lost by it.
fn back(play: &mut GameState) {
    if play.notice.take().is_some() || play.over.take().is_some() {
        return;
    }
    if play.selected.take().is_some() {
        return;
    }
    if play.picks() {
        play.picking = None;
        return;
    }
    if play.place == Location::History && play.history.as_mut().is_some_and(HistoryBrowser::back) {
        return;
    }
    if play.place == Location::Over && play.history.is_some() {
        return play.look_through();
    }
    play.history = None;
    play.place = match play.place {
        Location::Briefing => Location::Choose,
        _ => Location::Title,
    };
    if play.place == Location::Title {
        play.session = None;
    }
}
