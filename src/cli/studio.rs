//! `stepback studio [FILE]`: a page in the browser on which a scenario is written, or begun.

use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, out};
use crate::platform::{browser, folders};
use crate::studio;

/// Write a scenario in the browser: forms, what `check` says beside them, and how each moment goes
///
/// The page is served to this machine alone, on 127.0.0.1, and answers only to whoever has the address with its secret. Every change is
/// saved to the file at once. Without a file, the first page begins a scenario in the current folder, empty, as a copy or from your own
/// team, or opens one. Ctrl+C ends it.
#[derive(Debug, clap::Args)]
pub(super) struct StudioArgs {
    /// A path to a scenario [default: choose or begin one in the browser]
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The port of this machine [default: one that is free]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub port: u16,
    /// Only print the address; open no browser
    #[arg(long)]
    pub no_browser: bool,
}

impl StudioArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let ready = |address: &str| {
            out::print(&format!("{address}\n"));
            out::complain("Open this address in a browser on this machine. Ctrl+C ends the studio.\n");
            if !self.no_browser && !browser::show(address) {
                out::complain("There is no browser that could be opened from here.\n");
            }
        };
        let data = folders::data(everywhere.data.as_deref()).ok();
        let folder = PathBuf::from(".");
        studio::serve(
            self.file.as_deref(),
            folder,
            data,
            self.port,
            ready,
            std::future::pending(),
        )?;
        Ok(ExitCode::SUCCESS)
    }
}
