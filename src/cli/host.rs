//! `stepback host SCENARIO`: a workshop for a room full of phones, served by this program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::cohort::MOST_COHORT_BYTES;
use super::count::count;
use super::error::CliError;
use super::{Everywhere, load, out, play, store};
use crate::narration;
use crate::platform::{browser, files, locale, settings::Settings};
use crate::scenario::{Model, Scenario};
use crate::web::HallOptions;
use crate::workshop::outcome::Cohort;
use crate::workshop::room::TablePace;
use crate::workshop::{HallExtras, Hosting, KeptRoom, RoomPlan};

/// Host a workshop: the scenario on the wall, everybody deciding by phone
///
/// Phones on the same network join by a QR code or a short address; nothing leaves the room. The wall and the facilitator's console are pages
/// of this program; their addresses are printed. Every vote is on the disk before it is acknowledged: after a crash, `stepback host --resume`
/// goes on where the room stood. Ctrl+C stops hosting; *End the workshop* on the console also deletes everything that was sent.
#[derive(Debug, clap::Args)]
pub(super) struct HostArgs {
    /// A shipped scenario, or a path to one
    #[arg(value_name = "SCENARIO", required_unless_present = "resume")]
    pub scenario: Option<String>,
    /// A short version for a workshop, by its id or its minutes, for example `45`
    #[arg(long, value_name = "CUT", requires = "scenario")]
    pub cut: Option<String>,
    /// Tables that decide for themselves, on the same luck
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=40))]
    pub tables: u8,
    /// How tables move: `together`, as the console says, or each at its `own` pace up to the next gate
    #[arg(long, value_name = "PACE", value_enum, default_value_t = HostPace::Together)]
    pub pace: HostPace,
    /// The seed of all luck [default: from the clock]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// The port; where it is taken, one of the next twenty is used
    #[arg(long, value_name = "N", default_value_t = 7070)]
    pub port: u16,
    /// A name under which something in front of this machine is known, such as a proxy: `room.example.org`
    #[arg(long = "name", value_name = "HOST")]
    pub names: Vec<String>,
    /// Go on with the room that was hosted last, or with the one of this code
    #[arg(long, value_name = "CODE", num_args = 0..=1, default_missing_value = "", conflicts_with = "scenario")]
    pub resume: Option<String>,
    /// Practise alone: so many phones that nobody holds join and vote by themselves, and nothing is kept
    #[arg(long, value_name = "N", conflicts_with = "resume", value_parser = clap::value_parser!(u16).range(1..=200))]
    pub practice: Option<u16>,
    /// Show how other rooms decided, from a file that `stepback cohort` wrote
    #[arg(long, value_name = "FILE")]
    pub cohort: Option<PathBuf>,
    /// Only print the addresses; open no browser
    #[arg(long)]
    pub no_browser: bool,
}

/// How tables move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum HostPace {
    /// The facilitator moves all of them
    Together,
    /// Each goes on when its people have voted, and waits for the others at each new week; the console can change that
    Own,
}

impl HostPace {
    const fn of_tables(self) -> TablePace {
        match self {
            Self::Together => TablePace::Together,
            Self::Own => TablePace::Own,
        }
    }
}

impl HostArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let data = store::data(everywhere)?;
        let folder = data.join("rooms");
        let cohort = self.cohort.as_deref().map(cohort).transpose()?;
        let model = Model::current()?;
        let kept = match (&self.resume, &self.scenario) {
            (None, Some(typed)) => self.begun(everywhere, &folder, typed, &model)?,
            (code, _) => KeptRoom::resume(&folder, code.as_deref().unwrap_or_default(), &model)?,
        };
        let options = HallOptions {
            port: self.port,
            names: self.names.clone(),
            ..HallOptions::default()
        };
        let extras = HallExtras {
            cohort,
            practice: self.practice.is_some(),
            results: self.practice.is_none().then(|| data.join("results")),
        };
        let hosting = Hosting::begin(kept, model, options, extras, self.practice.map_or(0, u32::from))?;
        let (wall, console) = (hosting.wall(), hosting.console());
        out::print(&format!("wall     {wall}\nconsole  {console}\n"));
        for join in hosting.joins() {
            out::print(&format!("phones   {join}\n"));
        }
        if hosting.hall().has_other_cohort() {
            out::complain(
                "The cohort holds nothing of this scenario as it is written now, so nothing will be said of other rooms. \
                 A changed text is another scenario: begin a new cohort with it.\n",
            );
        }
        if let Some(phones) = self.practice {
            let phones = count(usize::from(phones), "phone joins", "phones join");
            out::complain(&format!(
                "This is a practice: {phones} and vote by themselves, and nothing is kept.\n"
            ));
        }
        out::complain(
            "Open the wall on the projector and the console on a screen that only you see. Ctrl+C stops hosting; \
             `stepback host --resume` goes on.\n",
        );
        let opens = || browser::show(&console) && browser::show(&wall);
        if !self.no_browser && !opens() {
            out::complain("There is no browser that could be opened from here.\n");
        }
        hosting.serve(std::future::pending());
        Ok(ExitCode::SUCCESS)
    }

    fn begun(&self, everywhere: &Everywhere, folder: &Path, typed: &str, model: &Model) -> Result<KeptRoom, CliError> {
        let (scenario, source) = load::scenario(typed)?;
        let cut = self
            .cut
            .as_ref()
            .map(|cut| play::find_cut(&scenario, cut))
            .transpose()?;
        let mut plan = RoomPlan::of(typed, &scenario, source, language(everywhere))?;
        plan.cut = cut;
        plan.tables = usize::from(self.tables);
        plan.pace = self.pace.of_tables();
        if let Some(seed) = self.seed {
            plan.seed = seed;
        }
        let scenario: Arc<Scenario> = Arc::new(scenario);
        Ok(match self.practice {
            Some(_) => KeptRoom::practice(plan, &scenario, model)?,
            None => KeptRoom::new(folder, plan, &scenario, model)?,
        })
    }
}

/// How other rooms decided.
fn cohort(path: &Path) -> Result<Cohort, CliError> {
    let bytes = files::read(path, MOST_COHORT_BYTES)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(Cohort::merge([(path.display().to_string().as_str(), text.as_ref())])?)
}

/// The language of the program: as wished for, else as set, else the system's.
fn language(everywhere: &Everywhere) -> String {
    let set = store::data(everywhere)
        .map(|data| Settings::load(&data).0.language)
        .unwrap_or_default();
    let wish = everywhere.language.as_deref().unwrap_or(&set);
    let spoken = narration::spoken(wish, locale::language().as_deref());
    spoken.words.language().to_owned()
}
