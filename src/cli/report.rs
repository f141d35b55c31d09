//! `stepback report JOURNAL --html FILE | --csv FILE | --xapi FILE | --lrs URL`: a play-through on paper, as a table, or
//! as statements.

use std::path::PathBuf;
use std::process::ExitCode;

use super::count::count;
use super::csv_for::TableReader;
use super::error::CliError;
use super::output::Outputs;
use super::replayed;
use super::{Everywhere, finished, out, resume, send, speech};
use crate::insight::Debrief;
use crate::narration::{self, Localizer, View};
use crate::report::{self, CsvTable, KeptRecord, ReportContents, ReportedPlay};
use crate::session::Session;

/// Write a report of a play-through: to read and print, as a table, or for a learning record store
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("form").required(true).multiple(true).args(["html", "csv", "xapi", "lrs"]))]
pub(super) struct Report {
    /// Its id, or the start of it, as listed by `stepback history`; or the path to its journal
    #[arg(value_name = "JOURNAL")]
    pub journal: String,
    /// Write the debrief as one HTML file that works offline; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write the decisions as a table, with the state before each; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Who the table is for
    #[arg(long, value_name = "WHOM", value_enum, default_value_t = TableReader::Programs, requires = "csv")]
    pub csv_for: TableReader,
    /// Write xAPI statements as a JSON array; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub xapi: Option<PathBuf>,
    /// Send xAPI statements to the learning record store at this endpoint
    #[arg(long, value_name = "URL")]
    pub lrs: Option<String>,
    /// Let `--lrs` use http:// to reach another computer, although anyone in between can read the key
    #[arg(long, requires = "lrs")]
    pub plain_http: bool,
}

impl Report {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let journal = replayed::path(everywhere, &self.journal)?;
        let mut opened = replayed::reported(&journal)?;
        let mut outputs = Outputs::reading([journal]);
        let mut claim = |path: &Option<PathBuf>| path.as_deref().map(|path| outputs.claim(path)).transpose();
        let (to_html, to_csv, to_xapi) = (claim(&self.html)?, claim(&self.csv)?, claim(&self.xapi)?);
        if let ReportContents::Changed(why) = &opened.contents {
            out::complain(&format!(
                "{why}\nThe report holds what still stands: the decisions and the notes.\n"
            ));
        }
        let preferences = speech::preferences(everywhere);
        let words = preferences.words();
        opened.tell_in(words.language());
        resume::say(words, &opened.remarks);
        if !matches!(opened.contents, ReportContents::Changed(_)) && !opened.about.done {
            out::complain("This play-through isn't finished; the report says so.\n");
        }
        if let Some(output) = to_html {
            output.write(html(words, &opened).as_bytes(), "")?;
        }
        if let Some(output) = to_csv {
            let dialect = self.csv_for.dialect(words);
            output.write(csv(words, &opened).text(dialect).as_bytes(), "")?;
        }
        if let Some(output) = to_xapi {
            let statements = send::statements(everywhere, words, &opened)?;
            let text: Vec<String> = statements.iter().map(|one| format!("{}", one.json)).collect();
            let about = format!(" ({})", count(text.len(), "statement", "statements"));
            output.write(format!("[\n{}\n]\n", text.join(",\n")).as_bytes(), &about)?;
        }
        match &self.lrs {
            Some(url) => send::send(everywhere, words, &opened, url, self.plain_http),
            None => Ok(ExitCode::SUCCESS),
        }
    }
}

fn html(words: &Localizer, opened: &ReportedPlay) -> String {
    match &opened.contents {
        ReportContents::Replayed(session) => {
            let debrief = finished::debrief(session);
            keep(opened, session, &debrief, words);
            let page = narration::debrief(&View::of(session, words).marking_languages(), &debrief, None);
            report::html(words, &opened.about, &page, &report::first_and_last(session, words))
        }
        ReportContents::Kept(kept) => report::html(words, &opened.about, &kept.report_page(words), &kept.stages(words)),
        ReportContents::Changed(_) => {
            let page = report::changed(words, &opened.about, &opened.record);
            report::html(words, &opened.about, &page, &[])
        }
    }
}

/// Keeps the record of a finished play-through that has none yet. A folder that cannot be written into costs time later, and
/// nothing else.
fn keep(opened: &ReportedPlay, session: &Session, debrief: &Debrief, words: &Localizer) {
    let sum = opened.record.checksum();
    if opened.about.done && !matches!(KeptRecord::read(&opened.path, sum), Ok(Some(_))) {
        KeptRecord::keep(session, debrief, &opened.path, sum, words).ok();
    }
}

fn csv(words: &Localizer, opened: &ReportedPlay) -> CsvTable {
    match opened.states(words) {
        Ok(states) => report::csv(&opened.about, &states),
        Err(_) => report::csv_of_changed(&opened.about, &opened.record),
    }
}
