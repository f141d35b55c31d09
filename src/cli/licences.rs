//! `stepback licences`: the terms of the program and of everything that is built into it.

use std::process::ExitCode;

use super::out;
use crate::platform::licences::licences;

pub(super) fn run() -> ExitCode {
    for licence in licences() {
        let rule = "=".repeat(licence.heading.chars().count().min(80));
        out::print(&format!(
            "{}\n{rule}\n\n{}\n\n\n",
            licence.heading,
            licence.text.trim_matches('\n')
        ));
    }
    ExitCode::SUCCESS
}
