//! `stepback shot --screen NAME [--journal JOURNAL] --out FILE.png`: a real picture of any screen at any point, without a
//! person. It needs a display, real or virtual.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::Everywhere;
use super::error::CliError;
use super::output::{OutputTarget, Outputs};
use super::replayed;
use super::window::{Wanted, options};
use crate::game::{ScreenshotRequest as Picture, run};
use crate::narration::page::Screen;

/// The standard output as a path.
const STANDARD: &str = "/dev/stdout";

/// Take a picture of a screen
#[derive(Debug, clap::Args)]
pub(super) struct ShotArgs {
    /// The screen
    #[arg(long, value_name = "NAME", value_parser = screens())]
    pub screen: Screen,
    /// The play-through to show: its id, the start of it, or the path to its journal [default: the start of The Launch]
    #[arg(long, value_name = "JOURNAL")]
    pub journal: Option<String>,
    /// After this many of its decisions [default: all]
    #[arg(long, value_name = "N")]
    pub decision: Option<u32>,
    /// Where to write the picture, or the folder of a film; `-` is standard output
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// Instead of a picture, a film of so many, a tenth of a second apart, in the folder `--out`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub frames: Option<u32>,
    /// Give the answer with this number after the film's first picture
    #[arg(long, value_name = "N", requires = "frames")]
    pub choose: Option<u32>,
    /// Instead of a picture, print how long so many frames take while everything on the stage moves
    #[arg(long, value_name = "N", conflicts_with = "frames")]
    pub frame_times: Option<u32>,
    /// Instead of a picture, print the longest wait of a frame while what the screen shows is worked out
    #[arg(long)]
    pub waits: bool,
}

fn screens() -> impl TypedValueParser<Value = Screen> {
    let names = PossibleValuesParser::new(Screen::ALL.iter().map(|screen| screen.name()));
    names.map(|name| Screen::named(&name).unwrap_or_default())
}

impl ShotArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let journal = self.journal.as_deref();
        let journal = journal.map(|named| replayed::path(everywhere, named)).transpose()?;
        let to = if self.frames.is_some() {
            Outputs::claim_folder(&self.out)?
        } else {
            match Outputs::reading(journal.clone()).claim(&self.out)? {
                OutputTarget::File(path) => path,
                OutputTarget::Standard => PathBuf::from(STANDARD),
            }
        };
        let mut options = options(&Wanted::default(), everywhere);
        options.shot = Some(Picture {
            screen: self.screen,
            journal,
            decision: self.decision,
            out: to,
            frames: self.frames,
            choose: self.choose,
            frame_times: self.frame_times,
            waits: self.waits,
        });
        run(options).map_err(|why| CliError::Window(why.to_string()))?;
        Ok(ExitCode::SUCCESS)
    }
}
