//! `stepback man`: the manual pages, for `man` and for packages.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::error::CliError;
use super::{Arguments, out};
use crate::platform::files;

/// Print the manual page
#[derive(Debug, clap::Args)]
pub(super) struct ManArgs {
    /// Write it to this folder, with a page for each command: `stepback.1`, `stepback-play.1` and so on
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

impl ManArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let mut program = Arguments::command().disable_help_subcommand(true);
        program.build();
        let Some(folder) = &self.out else {
            out::print(&render(&Man::new(program))?);
            return Ok(ExitCode::SUCCESS);
        };
        files::make_folder(folder)?;
        for command in with_subcommands(&program) {
            let man = Man::new(command.clone());
            files::write(&folder.join(man.get_filename()), render(&man)?.as_bytes())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn with_subcommands(program: &Command) -> impl Iterator<Item = &Command> {
    let shown = program.get_subcommands().filter(|command| !command.is_hide_set());
    std::iter::once(program).chain(shown)
}

fn render(man: &Man) -> Result<String, CliError> {
    let mut page = Vec::new();
    man.render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}
