//! A picture of any screen at any point of a play-through, without a person.
//!
//! In: a screen, a journal, a number of decisions. Out: a file. The latest place up to that decision that has the screen is shown; the
//! picture is taken once everything has settled, then the window closes.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::RequestRedraw;

use super::app::ScreenshotRequest;
use super::play::{GameState, Location};
use super::shown::name;
use crate::narration::page::Screen;
use crate::narration::{self, View};
use crate::session::Session;
use crate::simulation::{Question, StepResult};

/// Frames that a screen is given to settle.
const SETTLES: u32 = 24;

/// A picture that is being taken.
#[derive(Resource, Debug)]
pub(super) struct ScreenshotState {
    out: PathBuf,
    frames: u32,
    taken: bool,
}

impl ScreenshotState {
    pub(super) const fn new(out: PathBuf) -> Self {
        Self {
            out,
            frames: 0,
            taken: false,
        }
    }
}

/// Waits until the screen has settled, takes the picture, and closes the window.
pub(super) fn take(
    mut commands: Commands,
    mut taking: ResMut<ScreenshotState>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    redraw.write(RequestRedraw);
    taking.frames += 1;
    if taking.frames > SETTLES && !taking.taken {
        taking.taken = true;
        commands
            .spawn(Screenshot::primary_window())
            .observe(save_to_disk(taking.out.clone()))
            .observe(|_: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
                exit.write(AppExit::Success);
            });
    }
}

/// Brings the play to the screen that the picture is of, and keeps it there.
pub(super) fn stand(play: &mut GameState, shot: &ScreenshotRequest) -> Result<(), String> {
    bring(play, shot)?;
    // Every play-through begins with its days running.
    play.pace.running = false;
    Ok(())
}

fn bring(play: &mut GameState, shot: &ScreenshotRequest) -> Result<(), String> {
    if matches!(shot.screen, Screen::Title | Screen::Choose) {
        play.place = if shot.screen == Screen::Title {
            Location::Title
        } else {
            Location::Choose
        };
        return Ok(());
    }
    if shot.screen == Screen::History {
        play.look_through();
        return Ok(());
    }
    let whole = if let Some(journal) = &shot.journal {
        play.replayed(journal)?
    } else {
        play.choose(crate::scenario::catalog().default_name());
        let begun = play.session.take();
        begun.ok_or_else(|| play.notice.take().unwrap_or_default())?
    };
    let all = u32::try_from(whole.decisions().len()).unwrap_or(u32::MAX);
    let decisions = shot.decision.unwrap_or(all).min(all);
    match shot.screen {
        Screen::Briefing => {
            play.show(whole);
            play.place = Location::Briefing;
            Ok(())
        }
        Screen::People | Screen::Why => {
            let session = if decisions == all {
                whole
            } else {
                whole.fork(decisions + 1).unwrap_or(whole)
            };
            play.show(session);
            play.stand();
            play.over = Some(shot.screen);
            Ok(())
        }
        Screen::Notice => {
            play.notice = Some(play.words.get("window-nothing-to-take-back"));
            Ok(())
        }
        screen => {
            for number in (0..=decisions).rev() {
                if let Some((session, place, heard)) = after(&whole, number, screen, play) {
                    play.show(session);
                    play.place = place;
                    play.heard = heard;
                    if screen == Screen::Debrief {
                        play.look_back();
                    }
                    return Ok(());
                }
            }
            Err(format!(
                "this play-through has no screen `{}` up to decision {decisions}",
                name(screen)
            ))
        }
    }
}

/// The first place with the screen between decision `number` and the next, if any.
fn after(whole: &Session, number: u32, screen: Screen, play: &GameState) -> Option<(Session, Location, usize)> {
    let first = number.max(1);
    let mut session = whole.fork(first)?;
    let mut heard = session.happenings().len();
    if number > 0 {
        let answer = whole.decisions().get(number as usize - 1)?.answer.clone();
        session.answer(answer).ok()?;
        if let Some(page) = narration::consequence(&View::of(&session, &play.words), session.since(heard))
            && screen == Screen::Consequence
        {
            return Some((session, Location::Followed(Box::new(page)), heard));
        }
    }
    for _ in 0..12 {
        let open = session.simulation().question();
        if let Some(question) = open {
            if of(&question) == screen {
                return Some((session, Location::Asked, heard));
            }
            match question {
                Question::Reflection(_) if number > 0 => session.answer(crate::simulation::Answer::Continue).ok()?,
                _ => return None,
            }
        }
        heard = session.happenings().len();
        match session.step() {
            StepResult::Day(_) if session.simulation().away() && screen == Screen::LastWeek => {
                return Some((session, Location::Away, heard));
            }
            StepResult::Day(_)
                if !session.simulation().away()
                    && screen == Screen::Day
                    && session.simulation().question().is_none() =>
            {
                return Some((session, Location::Morning, heard));
            }
            StepResult::Over(_) if screen == Screen::Debrief => return Some((session, Location::Over, heard)),
            StepResult::Over(_) => return None,
            StepResult::Day(_) | StepResult::Ask(_) => {}
        }
    }
    None
}

const fn of(question: &Question) -> Screen {
    match question {
        Question::Plan(_) => Screen::Plan,
        Question::Moment(_) => Screen::Moment,
        Question::Beat(_) => Screen::Meeting,
        Question::Pulse(_) => Screen::Pulse,
        Question::Reflection(_) => Screen::Reflection,
    }
}
