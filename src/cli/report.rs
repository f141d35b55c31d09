//! `stepback report JOURNAL --html FILE | --csv FILE | --xapi FILE | --lrs URL`: a play-through on paper, as a table, or
//! as statements.

use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::replayed;
use super::{Everywhere, out, resume, send, speech};
use crate::insight::Debrief;
use crate::narration::{self, Localizer, View};
use crate::platform::files;
use crate::report::{self, ReplayedPlay};

/// Write a play-through down: to read and print, as a table, or as statements for a learning record store
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("form").required(true).multiple(true).args(["html", "csv", "xapi", "lrs"]))]
pub(super) struct Report {
    /// Its id, or the beginning of it, as `stepback history` lists it; or the path of its journal
    #[arg(value_name = "JOURNAL")]
    pub journal: String,
    /// Write the debrief as one HTML file that needs no network
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write the decisions as a table, with the state before each
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Write xAPI statements as a JSON array
    #[arg(long, value_name = "FILE")]
    pub xapi: Option<PathBuf>,
    /// Send xAPI statements to the learning record store with this endpoint
    #[arg(long, value_name = "URL")]
    pub lrs: Option<String>,
    /// Let `--lrs` use http:// for another computer too: whoever is in between can read the key
    #[arg(long, requires = "lrs")]
    pub plain_http: bool,
}

impl Report {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let opened = replayed::open(everywhere, &self.journal)?;
        if let Err(why) = &opened.session {
            out::complain(&format!(
                "{why}\nThe report holds what still stands: the decisions and the notes.\n"
            ));
        }
        resume::say(&opened.remarks);
        if opened.session.is_ok() && !opened.about.done {
            out::complain("This play-through is still being played; the report says so.\n");
        }
        let (words, _) = speech::words(everywhere);
        if let Some(path) = &self.html {
            files::write(path, html(&words, &opened).as_bytes())?;
            out::print(&format!("Written: {}\n", path.display()));
        }
        if let Some(path) = &self.csv {
            files::write(path, csv(&words, &opened).as_bytes())?;
            out::print(&format!("Written: {}\n", path.display()));
        }
        if let Some(path) = &self.xapi {
            let statements = send::statements(everywhere, &words, &opened)?;
            let text: Vec<String> = statements.iter().map(|one| format!("{}", one.json)).collect();
            files::write(path, format!("[\n{}\n]\n", text.join(",\n")).as_bytes())?;
            out::print(&format!("Written: {} ({} statements)\n", path.display(), text.len()));
        }
        match &self.lrs {
            Some(url) => send::send(everywhere, &words, &opened, url, self.plain_http),
            None => Ok(ExitCode::SUCCESS),
        }
    }
}

fn html(words: &Localizer, opened: &ReplayedPlay) -> String {
    let page = match &opened.session {
        Ok(session) => {
            let debrief = Debrief::of(session);
            narration::debrief(&View::of(session, words), &debrief, None)
        }
        Err(_) => report::changed(words, &opened.about, &opened.record),
    };
    report::html(words, &opened.about, &page)
}

fn csv(words: &Localizer, opened: &ReplayedPlay) -> String {
    match &opened.session {
        Ok(session) => report::csv(&opened.about, session.scenario(), &report::decided(session, words)),
        Err(_) => report::csv_of_changed(&opened.about, &opened.record),
    }
}
