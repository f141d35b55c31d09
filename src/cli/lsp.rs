//! `stepback lsp`: the language server, which an editor starts and speaks to over the standard input and output.

use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::lsp::{ServerEnd, over_standard_streams};
use crate::scenario::Kinds;

/// Serve an editor: findings, completion and renaming while a scenario is written
///
/// Speaks the Language Server Protocol over the standard input and output; an editor starts it. docs/editors.md says how.
#[derive(Debug, clap::Args)]
pub(super) struct LspArgs {
    /// Speak over the standard input and output, which is what it does anyway
    #[arg(long, hide = true)]
    pub stdio: bool,
}

/// Serves until the editor is done (0) or gone (1).
pub(super) fn run() -> Result<ExitCode, CliError> {
    Ok(match over_standard_streams(&Kinds::current()?) {
        ServerEnd::Finished => ExitCode::SUCCESS,
        ServerEnd::Abandoned => {
            out::complain("the editor is gone without a farewell; nothing is lost, it has all texts\n");
            ExitCode::FAILURE
        }
    })
}
