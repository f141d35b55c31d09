//! A picture of any screen at any point of a play-through, without a person.
//!
//! In: a screen, a journal, a number of decisions. Out: a file. The latest place up to that decision that has the screen is shown; the
//! picture is taken once everything has settled, then the window closes.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::RequestRedraw;

use crate::narration::page::{Command, Screen};
use crate::narration::{self, ScreenKind, View};
use crate::session::Session;
use crate::simulation::{Question, StepResult};
use crate::sitting::{Alert, Location, Sitting};

/// Frames that a screen is given to settle.
const SETTLES: u32 = 24;

/// A picture to be taken.
#[derive(Debug, Clone)]
pub struct ScreenshotRequest {
    /// Of which screen.
    pub screen: Screen,
    /// Of which play-through; without one, the beginning of the first scenario.
    pub journal: Option<PathBuf>,
    /// After how many decisions; all unless said. The last place up to there that has the screen is taken.
    pub decision: Option<u32>,
    /// Where the picture goes.
    pub out: PathBuf,
    /// Instead of a picture: so many of what moves, in the folder `out`.
    pub frames: Option<u32>,
    /// The answer given after the first picture of a film, by its number.
    pub choose: Option<u32>,
    /// Instead of a picture: how long so many frames take while everything moves.
    pub frame_times: Option<u32>,
    /// Instead of a picture: the longest wait of a frame while the jobs of the screen run.
    pub waits: bool,
}

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

/// Brings the sitting to the screen that the picture is of, and keeps it there.
pub(super) fn stand(sitting: &mut Sitting, shot: &ScreenshotRequest) -> Result<(), String> {
    bring(sitting, shot)?;
    // Every play-through begins with its days running.
    sitting.set_running(false);
    if !shot.waits {
        sitting.run_jobs();
    }
    Ok(())
}

fn bring(sitting: &mut Sitting, shot: &ScreenshotRequest) -> Result<(), String> {
    let kind = shot.screen.spec().kind;
    if kind == ScreenKind::Overlay && shot.waits {
        // It is laid over once everything has settled.
        return Ok(());
    }
    if matches!(kind, ScreenKind::Menu | ScreenKind::Overlay) {
        sitting.apply(&Command::Show(shot.screen), "");
        return Ok(());
    }
    let whole = if let Some(journal) = &shot.journal {
        sitting.replay(journal)?
    } else {
        sitting.choose(crate::scenario::catalog().default_name());
        sitting.finish_opening();
        let alerts = sitting.take_alerts();
        let why = alerts
            .iter()
            .map(|alert| alert.text(sitting.words()))
            .collect::<Vec<_>>();
        sitting.take_session().ok_or_else(|| why.join(" "))?
    };
    let all = u32::try_from(whole.decisions().len()).unwrap_or(u32::MAX);
    let decisions = shot.decision.unwrap_or(all).min(all);
    match shot.screen {
        Screen::Briefing => {
            sitting.show(whole, Location::Briefing, 0);
            Ok(())
        }
        screen if screen.is_overlay() => {
            let session = if decisions == all {
                whole
            } else {
                whole.fork(decisions + 1).unwrap_or(whole)
            };
            sitting.play(session);
            if sitting.location() == Location::Briefing {
                sitting.advance();
            }
            sitting.apply(&Command::Show(shot.screen), "");
            Ok(())
        }
        Screen::Notice => {
            sitting.notify(Alert::NothingToTakeBack);
            Ok(())
        }
        screen => {
            for number in (0..=decisions).rev() {
                if let Some((session, location, heard)) = after(&whole, number, screen, sitting) {
                    sitting.show(session, location, heard);
                    if screen == Screen::WhatIf {
                        return both_futures(sitting);
                    }
                    return Ok(());
                }
            }
            Err(format!(
                "this play-through has no screen `{}` up to decision {decisions}",
                screen.name()
            ))
        }
    }
}

/// Opens both futures of the first turning point.
fn both_futures(sitting: &mut Sitting) -> Result<(), String> {
    sitting.run_jobs();
    sitting.apply(&Command::Turning, "");
    let page = sitting.page();
    let opens = page
        .controls()
        .find(|control| matches!(control.command, Command::WhatIf(_)));
    let opens = opens.ok_or("this play-through has no turning point")?;
    sitting.apply(&opens.command, "");
    Ok(())
}

/// The first place with the screen between decision `number` and the next, if any.
fn after(whole: &Session, number: u32, screen: Screen, sitting: &Sitting) -> Option<(Session, Location, usize)> {
    let first = number.max(1);
    let mut session = whole.fork(first)?;
    let mut heard = session.happenings().len();
    if number > 0 {
        let answer = whole.decisions().get(number as usize - 1)?.answer.clone();
        session.answer(answer).ok()?;
        if screen == Screen::Consequence
            && narration::consequence(&View::of(&session, sitting.words()), session.since(heard)).is_some()
        {
            return Some((session, Location::Followed, heard));
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
            StepResult::Over(_) if matches!(screen, Screen::Debrief | Screen::WhatIf) => {
                return Some((session, Location::Over, heard));
            }
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
