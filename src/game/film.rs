//! A film of what moves: pictures of one screen, a tenth of a second of its own clock apart, however fast the machine is.
//!
//! In: a number of pictures, a folder, and, where wanted, the number of the answer that is chosen after the first picture. Out:
//! `001.png` and on in that folder; then the window closes. Days run from the second picture.

use std::path::PathBuf;
use std::time::Duration;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::time::TimeUpdateStrategy;
use bevy::window::RequestRedraw;

use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use crate::ui::targets::CommandIssued;

/// Frames that a screen is given to settle before the first picture.
const SETTLES: u32 = 40;
/// What the clock of the window moves on in a frame.
const STEP: Duration = Duration::from_millis(50);
/// Frames from one picture to the next: a tenth of a second.
const FRAMES_A_PICTURE: u32 = 2;

/// A film that is being taken.
#[derive(Resource, Debug)]
struct Film {
    folder: PathBuf,
    choose: Option<u32>,
    pictures: u32,
    frame: u32,
    kept: u32,
}

/// Takes `pictures` of what the window shows, with answer `choose` given after the first, into `folder`.
pub(super) fn record(app: &mut App, pictures: u32, choose: Option<u32>, folder: PathBuf) {
    app.insert_resource(Film {
        folder,
        choose,
        pictures,
        frame: 0,
        kept: 0,
    })
    .insert_resource(TimeUpdateStrategy::ManualDuration(STEP))
    .add_systems(Update, take);
}

fn take(
    mut commands: Commands,
    mut film: ResMut<Film>,
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    mut used: MessageWriter<CommandIssued>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    redraw.write(RequestRedraw);
    film.frame += 1;
    let Some(since) = film.frame.checked_sub(SETTLES) else {
        return;
    };
    if since == 1 {
        if let Some(number) = film.choose {
            if let Some(control) = sitting.page().numbered(number) {
                used.write(CommandIssued(control.command.clone()));
            }
        } else {
            sitting.set_running(true);
            show(&sitting, &mut shown);
        }
    }
    let number = since / FRAMES_A_PICTURE;
    if since.is_multiple_of(FRAMES_A_PICTURE) && number < film.pictures {
        let path = film.folder.join(format!("{:03}.png", number + 1));
        commands
            .spawn(Screenshot::primary_window())
            .observe(save_to_disk(path))
            .observe(kept);
    }
}

/// Counts the pictures that are on the disk, and closes the window after the last.
fn kept(_: On<ScreenshotCaptured>, mut film: ResMut<Film>, mut exit: MessageWriter<AppExit>) {
    film.kept += 1;
    if film.kept >= film.pictures {
        exit.write(AppExit::Success);
    }
}
