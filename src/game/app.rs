//! Opens the window and runs it.
//!
//! In: [`WindowOptions`]. Out: the window until it is closed, or [`NoWindow`]: then the command line plays in the terminal.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::app::{PanicHandlerPlugin, SubApp};
use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::input::InputSystems;
use bevy::input_focus::InputFocusSystems;
use bevy::log::{Level, LogPlugin};
use bevy::picking::PickingSettings;
use bevy::prelude::*;
use bevy::render::{RenderApp, RenderPlugin};
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::WinitSettings;

use super::clock::{self, Clock};
use super::facilitator::Facilitator;
use super::shown::ShownPage;
use super::sitting::{self, CurrentSitting, RunningJobs};
use super::stage::{StagePlugin, StillStage};
use super::voice::{self, Reader};
use super::{
    captions, commands, driver, facilitator, figures, film, followed_file, frames, hosted, icon, keys, pad,
    panic_guard, preferences, seats, shot, waits,
};
use crate::platform::folders;
use crate::platform::speech::SpeechOutput;
use crate::platform::threads::{self, Begun};
use crate::scenario::Model;
use crate::session::Store;
use crate::sitting::{Alert, FinishedJob, JobKind, Location, Medium, Preferences, Sitting, WorkshopHost};
use crate::ui::access::AccessSystems;
use crate::ui::emoji::EmojiPlugin;
use crate::ui::pass;
use crate::ui::raster::Pictures;
use crate::ui::targets::PrintTargets;
use crate::ui::theme::ThemePlugin;

/// Why nothing is heard, as far as that is known before anything has been tried: the key of the sentence.
pub(super) const SILENT_AT_FIRST: Option<&str> = if cfg!(feature = "sound") {
    None
} else {
    Some("sound-not-built")
};

/// How the window is opened.
#[derive(Debug, Clone, Default)]
pub struct WindowOptions {
    /// Where play-throughs are kept; the system's folder unless said.
    pub data: Option<PathBuf>,
    /// A scenario to begin with, by name or path; the title unless said.
    pub scenario: Option<String>,
    /// A cut of that scenario, index into its cuts; the whole unless said.
    pub cut: Option<usize>,
    /// The seed of all luck; from the clock unless said.
    pub seed: Option<u64>,
    /// A play-through to go on with, by its id.
    pub resume: Option<String>,
    /// Print every target whenever the layout has settled.
    pub print_targets: bool,
    /// Width and height in pixels; 1280 by 720 unless said.
    pub size: Option<(u32, u32)>,
    /// Nothing glides.
    pub still: bool,
    /// The language of the program; the one that is set, or the system's, unless said.
    pub language: Option<String>,
    /// Who hosts workshops on this machine; where there is nobody the title offers none.
    pub host: Option<Arc<dyn WorkshopHost>>,
    /// Take a picture instead of playing.
    pub shot: Option<shot::ScreenshotRequest>,
}

/// Why no window could be opened, or what could not be shown in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// No display.
    #[error("no window can be opened here: there is no display")]
    Display,
    /// No graphics.
    #[error("no window can be opened here: no graphics driver was found")]
    Graphics,
    /// The graphics driver stopped while the window was open.
    #[error("the graphics driver has stopped. Everything you decided is kept: go on with `stepback resume`")]
    Gone,
    /// Something else in the way.
    #[error("no window can be opened here: {0}")]
    Other(String),
    /// What was asked for cannot be shown.
    #[error("{0}")]
    Refused(String),
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// There is no display or no graphics driver, or what was asked for cannot be shown; nothing has been changed.
pub fn run(options: WindowOptions) -> Result<(), NoWindow> {
    let sitting = begin(&options)?;
    let exit = panic_guard::attempt(|| app(sitting, &options).run()).map_err(|why| reason(&why))?;
    match exit {
        AppExit::Success => Ok(()),
        AppExit::Error(driver::GONE) => Err(NoWindow::Gone),
        AppExit::Error(code) => Err(NoWindow::Other(format!("the window closed with code {code}"))),
    }
}

/// The sitting, where the player begins.
fn begin(options: &WindowOptions) -> Result<Sitting, NoWindow> {
    let data = options.data.as_deref();
    let (preferences, broken) = Preferences::load(folders::settings(data), options.language.as_deref());
    let model = Model::current().map_err(|error| NoWindow::Refused(error.to_string()))?;
    let folder = folders::data(data);
    let nowhere = folder.as_ref().err().map(|error| Alert::Said(error.to_string()));
    let store = folder.ok().map(|folder| Store::in_data(&folder));
    let mut sitting = Sitting::new(Medium::Graphical, preferences, store, model, options.seed);
    sitting.set_silent(SILENT_AT_FIRST);
    sitting.set_host(options.host.clone());
    for alert in nowhere.into_iter().chain(broken) {
        sitting.notify(alert);
    }
    if let Some(shot) = &options.shot {
        shot::stand(&mut sitting, shot).map_err(NoWindow::Refused)?;
    } else if options.resume.is_some() {
        sitting.resume(options.resume.as_deref());
        sitting.finish_opening();
    } else if let Some(scenario) = &options.scenario {
        sitting.choose(scenario);
        sitting.finish_opening();
        sitting.choose_version(options.cut);
    }
    let asked = options.resume.is_some() || options.scenario.is_some();
    if asked && sitting.location() == Location::Title && !sitting.offers_ways() {
        let why: Vec<String> = sitting
            .take_alerts()
            .iter()
            .map(|alert| alert.text(sitting.words()))
            .collect();
        return Err(NoWindow::Refused(why.join(" ")));
    }
    Ok(sitting)
}

/// Begins to read what the title tells, while the window is being opened: it is there when the first frame is drawn. Other jobs wait for
/// the first frame.
fn read_title(sitting: &mut Sitting) -> (Option<Begun<FinishedJob>>, RunningJobs) {
    let mut waiting = sitting.take_jobs();
    let title = waiting.iter().position(|job| job.kind() == JobKind::Title);
    let title = title.map(|place| waiting.remove(place));
    let title = title.and_then(|job| threads::begin(move || job.run()));
    (title, RunningJobs::of(waiting))
}

/// What a panic of the window's libraries means.
fn reason(why: &str) -> NoWindow {
    if why.contains("event loop") || why.contains("EventLoop") {
        NoWindow::Display
    } else if why.contains("GPU") || why.contains("adapter") || why.contains("surface") || why.contains("Device") {
        NoWindow::Graphics
    } else {
        NoWindow::Other(why.lines().next().unwrap_or_default().to_owned())
    }
}

fn app(mut sitting: Sitting, options: &WindowOptions) -> App {
    let held = options.shot.as_ref().is_some_and(|shot| shot.waits);
    let (title, jobs) = if held {
        (None, RunningJobs::of(sitting.take_jobs()))
    } else {
        read_title(&mut sitting)
    };
    let (width, height) = options.size.unwrap_or((1280, 720));
    let pictures = Pictures::beginning(sitting.settings().scheme, UVec2::new(width, height));
    let window = Window {
        title: sitting.words().get("window-title"),
        name: Some("stepback".to_owned()),
        resolution: WindowResolution::new(width, height),
        present_mode: if options.shot.is_some() {
            PresentMode::AutoNoVsync
        } else {
            PresentMode::AutoVsync
        },
        ..default()
    };
    let log = LogPlugin {
        level: Level::ERROR,
        filter: "wgpu=off,naga=off,calloop=off,pulseaudio=off".to_owned(),
        ..default()
    };
    let plugins = pass::plugins()
        .disable::<PanicHandlerPlugin>()
        .set(log)
        .set(RenderPlugin {
            // There are few, and a window that sleeps would sleep without them.
            synchronous_pipeline_compilation: true,
            ..default()
        })
        .set(WindowPlugin {
            primary_window: Some(window),
            ..default()
        });
    let mut app = App::new();
    app.insert_resource(pictures);
    app.add_plugins(plugins);
    if let Some(finished) = title.and_then(Begun::fetch) {
        sitting.finish_job(finished);
    }
    furnish(&mut app, sitting, options);
    app.insert_resource(jobs);
    driver::watch(&mut app);
    in_turn(&mut app);
    if let Some(shot) = &options.shot {
        // The mouse, wherever it happens to be, has no part in a picture.
        app.insert_resource(PickingSettings {
            is_enabled: false,
            ..default()
        });
        if let Some(pictures) = shot.frames {
            film::record(&mut app, pictures, shot.choose, shot.out.clone());
        } else if let Some(wanted) = shot.frame_times {
            frames::count(&mut app, wanted);
        } else if shot.waits {
            waits::measure(&mut app, shot.screen);
        } else {
            app.insert_resource(shot::ScreenshotState::new(shot.out.clone()))
                .add_systems(Update, shot::take);
        }
    }
    app
}

/// One system after the other: each takes microseconds, and handing it to another thread takes longer. What takes longer than a frame,
/// such as futures and sounds, has threads of its own.
fn in_turn(app: &mut App) {
    let all = |app: &mut SubApp| {
        for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
            schedule.set_executor(SingleThreadedExecutor::new());
        }
    };
    all(app.main_mut());
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        all(render);
    }
}

/// The whole game in an app that has Bevy's plugins already, for example one without a display.
///
/// # Errors
/// The words or the model cannot be read, or what was asked for cannot be shown: a sentence.
pub fn furnish_app(app: &mut App, options: &WindowOptions) -> Result<(), NoWindow> {
    let sitting = begin(options)?;
    furnish(app, sitting, options);
    Ok(())
}

fn furnish(app: &mut App, mut sitting: Sitting, options: &WindowOptions) {
    let picture = options
        .shot
        .as_ref()
        .is_some_and(|shot| shot.frames.is_none() && !shot.waits);
    let voice = if options.shot.is_some() {
        SpeechOutput::none()
    } else {
        SpeechOutput::found()
    };
    sitting.set_speaks(voice.speaks() || options.shot.is_some());
    app.add_plugins((ThemePlugin, EmojiPlugin, StagePlugin, super::screens::ScreensPlugin))
        .insert_resource(WinitSettings::desktop_app())
        .insert_resource(preferences::window_words(sitting.words()))
        .insert_resource(StillStage(options.still || picture))
        .insert_resource(preferences::Fixed {
            still: options.still || picture,
        })
        .insert_resource(ShownPage::from(sitting.presentation()))
        .insert_resource(CurrentSitting(sitting))
        .init_resource::<RunningJobs>()
        .insert_resource(Reader::new(voice))
        .init_resource::<Clock>()
        .init_resource::<keys::TypedNumber>()
        .init_resource::<Facilitator>()
        .init_resource::<followed_file::FollowedFile>()
        .add_systems(Startup, facilitator::lay)
        .add_message::<pad::PadRequest>()
        .add_message::<captions::KeyRemark>()
        .add_observer(keys::dispatch)
        .add_observer(keys::escape_field)
        .add_observer(keys::press_speed)
        .add_systems(
            PreUpdate,
            (pad::play, keys::capture)
                .chain()
                .after(InputSystems)
                .before(InputFocusSystems::Dispatch),
        )
        .add_systems(
            Update,
            (
                keys::carry_out_requests,
                keys::choose_waiting,
                followed_file::follow.run_if(not(resource_exists::<shot::ScreenshotState>)),
                commands::carry_out,
                hosted::follow,
                clock::run,
                sitting::run_jobs.run_if(not(resource_exists::<sitting::HoldJobs>)),
                keys::follow,
                facilitator::draw,
            )
                .chain(),
        )
        .add_systems(PreStartup, preferences::apply)
        .add_systems(
            Update,
            (
                figures::offer,
                figures::offer_group,
                seats::offer,
                preferences::apply.after(commands::carry_out),
            ),
        )
        .add_systems(Update, (icon::set, clock::rest_unseen.before(clock::run)))
        .add_systems(PostUpdate, voice::read_aloud.after(AccessSystems))
        .add_systems(Last, (drawn, voice::fall_silent));
    app.world_mut().resource_mut::<PrintTargets>().on = options.print_targets;
    if options.shot.is_none() {
        app.add_plugins(captions::CaptionsPlugin);
    }
}

/// After the second frame the window is open for good.
fn drawn(mut frames: Local<u32>, _shown: Res<ShownPage>) {
    *frames = frames.saturating_add(1);
    if *frames == 3 {
        panic_guard::opened();
    }
}
