//! The game window, or, where there is none, a sentence and the terminal.

#[cfg(feature = "game")]
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, out};

/// What the window is to begin with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// A scenario by name or path.
    pub scenario: Option<String>,
    /// A cut of the scenario: index into its cuts.
    pub cut: Option<usize>,
    /// The seed of a new play-through.
    pub seed: Option<u64>,
    /// The id of a play-through to go on with.
    pub resume: Option<String>,
}

/// How the window looks and what it tells, for tests and pictures.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct WindowArgs {
    /// The window's size in pixels, for example 1920x1080
    #[arg(long, value_name = "WxH", global = true, value_parser = size)]
    pub size: Option<(u32, u32)>,
    /// Turn off animation in the window
    #[arg(long, global = true)]
    pub still: bool,
    /// Print what can be clicked in the window, as one JSON line at each change
    #[arg(long, global = true)]
    pub print_targets: bool,
}

fn size(typed: &str) -> Result<(u32, u32), String> {
    let parsed = typed
        .split_once('x')
        .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    match parsed {
        Some((w, h)) if (200..=8192).contains(&w) && (150..=8192).contains(&h) => Ok((w, h)),
        _ => Err("give width x height in pixels, from 200x150 to 8192x8192, for example 1280x720".to_owned()),
    }
}

/// Opens the window and plays in it. `None`, after a sentence on the standard error, when none can be opened and somebody is at a terminal:
/// without one, as when an icon started the program, nobody would see that it plays there.
#[cfg(feature = "game")]
pub(super) fn open(wanted: &Wanted, everywhere: &Everywhere) -> Result<Option<ExitCode>, CliError> {
    use crate::game::{NoWindow, run};
    match run(options(wanted, everywhere)) {
        Ok(()) => Ok(Some(ExitCode::SUCCESS)),
        Err(NoWindow::Refused(why)) => Err(CliError::Window(why)),
        Err(gone @ NoWindow::Gone) => Err(CliError::Window(gone.to_string())),
        Err(why) if !io::stdin().is_terminal() => {
            let in_text = wanted.resume.as_ref().map(|id| format!("resume {id} --text"));
            let in_text = in_text.unwrap_or_else(|| "play --text".to_owned());
            Err(CliError::Window(format!(
                "{why}. To play in plain text instead: `stepback {in_text}`"
            )))
        }
        Err(why) => {
            out::complain(&format!("Playing here in the terminal: {why}.\n"));
            Ok(None)
        }
    }
}

/// What the window is opened with.
#[cfg(feature = "game")]
pub(super) fn options(wanted: &Wanted, everywhere: &Everywhere) -> crate::game::WindowOptions {
    crate::game::WindowOptions {
        data: everywhere.data.clone(),
        scenario: wanted.scenario.clone(),
        cut: wanted.cut,
        seed: wanted.seed,
        resume: wanted.resume.clone(),
        print_targets: everywhere.look.print_targets,
        size: everywhere.look.size,
        still: everywhere.look.still,
        language: everywhere.language.clone(),
        host: host(everywhere),
        shot: None,
    }
}

/// Who hosts workshops from the window; nobody where there is no folder to keep them in.
#[cfg(feature = "game")]
fn host(everywhere: &Everywhere) -> Option<std::sync::Arc<dyn crate::sitting::WorkshopHost>> {
    use crate::web::HallOptions;
    use crate::workshop::WindowHost;
    let data = super::store::data(everywhere).ok()?;
    Some(std::sync::Arc::new(WindowHost::new(data, HallOptions::default())))
}

/// Without the window there is only the terminal.
#[cfg(not(feature = "game"))]
#[expect(clippy::unnecessary_wraps, reason = "opening a window can fail")]
pub(super) fn open(_wanted: &Wanted, _everywhere: &Everywhere) -> Result<Option<ExitCode>, CliError> {
    out::complain("Playing here in the terminal: this stepback was built without its window.\n");
    Ok(None)
}
