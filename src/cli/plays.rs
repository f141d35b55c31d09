//! `stepback plays`: the play-throughs that are kept, the last played first.

use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::{Everywhere, out, store};
use crate::platform::clock;

fn decisions(n: usize) -> String {
    count(n, "decision", "decisions")
}

pub(super) fn run(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    let store = store::of_data(everywhere)?;
    let plays = store.plays()?;
    if plays.is_empty() {
        out::print(&format!(
            "No play-throughs in {} yet. `stepback play` starts one.\n",
            store.folder().display()
        ));
    }
    for play in plays {
        let state = match &play.head {
            None => "cannot be read; `stepback resume` says why".to_owned(),
            Some(_) if play.done => format!("over, {}", decisions(play.decisions)),
            Some(_) => format!("{} so far", decisions(play.decisions)),
        };
        out::print(&format!("{}  {}  {state}\n", play.id, clock::text(play.last_played)));
    }
    Ok(ExitCode::SUCCESS)
}
