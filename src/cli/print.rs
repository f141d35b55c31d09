//! `stepback print SCENARIO [--html OUT] [--markdown OUT]`: a scenario as a script that a client can read and sign off.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::error::CliError;
use super::output::{Outputs, STANDARD};
use super::{Everywhere, load, speech};
use crate::narration::{ScriptWords, View};
use crate::report::{markdown, scenario_script, script_html};
use crate::scenario::{Model, is_path};
use crate::simulation::{Parameters, Simulation, World};

/// Print a scenario as a script, to read, correct and sign off
#[derive(Debug, clap::Args)]
pub(super) struct PrintArgs {
    /// A built-in scenario's name, or a path to a file
    #[arg(value_name = "SCENARIO")]
    pub scenario: String,
    /// Write it as a page to read and print; `-` is standard output
    #[arg(long, value_name = "OUT")]
    pub html: Option<PathBuf>,
    /// Write it as Markdown [default: to standard output, when nothing else is asked for]
    #[arg(long, value_name = "OUT")]
    pub markdown: Option<PathBuf>,
}

impl PrintArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let read = is_path(&self.scenario).then(|| PathBuf::from(&self.scenario));
        let mut outputs = Outputs::reading(read);
        let html = self.html.as_deref().map(|path| outputs.claim(path)).transpose()?;
        let standard = || self.html.is_none().then(|| PathBuf::from(STANDARD));
        let text = self.markdown.clone().or_else(standard);
        let text = text.as_deref().map(|path| outputs.claim(path)).transpose()?;
        let (scenario, _) = load::scenario(&self.scenario)?;
        let scenario = Arc::new(scenario);
        let model = Model::current()?;
        let parameters = Parameters::new(|name| model.get(name))?;
        let world = Arc::new(World::new(Arc::clone(&scenario), parameters));
        let simulation = Simulation::in_world(world, 1);
        let preferences = speech::preferences(everywhere);
        let words = ScriptWords::new(View {
            words: preferences.words(),
            scenario: &scenario,
            simulation: &simulation,
            happenings: &[],
            decisions: &[],
            notes: &[],
            cut: None,
            forked_on: None,
            marks_languages: false,
        });
        let script = scenario_script(&scenario, &words);
        if let Some(html) = html {
            html.write(script_html(&script).as_bytes(), "")?;
        }
        if let Some(text) = text {
            text.write(markdown(&script).as_bytes(), "")?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
