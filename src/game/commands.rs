//! What using a control does: the one place where commands are carried out.
//!
//! In: [`Used`]. Out: a changed [`Play`], and [`Shown`] in step with it.

use bevy::prelude::*;

use super::history::History;
use super::pages;
use super::play::{Place, Play};
use super::shown::Shown;
use crate::narration::Recall;
use crate::narration::page::{Command, Screen};
use crate::simulation::{Answer, Question};
use crate::ui::focus::Remembered;
use crate::ui::targets::Used;
use crate::ui::widgets::field::Written;

/// Carries out every command that was used, then shows where the player stands.
pub(super) fn carry_out(
    mut used: MessageReader<Used>,
    mut play: ResMut<Play>,
    mut shown: ResMut<Shown>,
    mut written: ResMut<Written>,
    mut remembered: ResMut<Remembered>,
    mut exit: MessageWriter<AppExit>,
) {
    if used.is_empty() {
        return;
    }
    for Used(command) in used.read() {
        if *command == Command::Quit {
            exit.write(AppExit::Success);
            continue;
        }
        let listed = play.place == Place::History;
        apply(&mut play, command, &mut written);
        // What was looked for is not an answer to whatever is asked next, and stands in its field again when the list does.
        if listed != (play.place == Place::History) {
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
pub(super) fn show(play: &Play, shown: &mut ResMut<Shown>) {
    shown.set_if_neq(pages::shown(play));
}

fn apply(play: &mut Play, command: &Command, written: &mut Written) {
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
        Command::Recall(Recall::Find) => play.find(&written.0),
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

fn draft(play: &Play) -> Option<(crate::simulation::Plan, f64)> {
    match play.question() {
        Some(Question::Plan(asked)) => Some((play.draft.clone().unwrap_or(asked.last), asked.hours)),
        _ => None,
    }
}

fn go_to(play: &mut Play, screen: Screen) {
    match screen {
        Screen::Title => {
            play.history = None;
            play.place = Place::Title;
        }
        Screen::Choose => play.place = Place::Choose,
        Screen::History => play.look_through(),
        Screen::People | Screen::Why | Screen::Notes | Screen::Settings | Screen::Help | Screen::Glossary => {
            play.over = Some(screen);
        }
        Screen::Votes => play.vote(),
        _ => {}
    }
}

/// One step back; nothing is lost by it.
fn back(play: &mut Play) {
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
    if play.place == Place::History && play.history.as_mut().is_some_and(History::back) {
        return;
    }
    if play.place == Place::Over && play.history.is_some() {
        return play.look_through();
    }
    play.history = None;
    play.place = match play.place {
        Place::Briefing => Place::Choose,
        _ => Place::Title,
    };
    if play.place == Place::Title {
        play.session = None;
    }
}
