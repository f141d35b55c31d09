//! From what somebody typed to what is played.

use super::error::CliError;
use super::out;
use crate::scenario::{Scenario, is_path};
use crate::session::ScenarioSource;

/// A scenario by a shipped name or a path, and where it came from. Warnings are counted on the standard error.
pub(super) fn scenario(typed: &str) -> Result<(Scenario, ScenarioSource), CliError> {
    let (scenario, warnings) = Scenario::find(typed)?;
    if !is_path(typed) {
        return Ok((scenario, ScenarioSource::Shipped));
    }
    match warnings.len() {
        0 => {}
        1 => out::complain(&format!("{typed}: one thing to look at; `stepback check` shows it.\n")),
        n => out::complain(&format!(
            "{typed}: {n} things to look at; `stepback check` shows them.\n"
        )),
    }
    Ok((scenario, ScenarioSource::of_file(typed)))
}
