//! Opening a play-through that was kept: which text, which model, and what to say about it. Every face opens through here.
//!
//! In: a journal that was read, and the model as it is now. Out: a session, with [`Remark`]s for its player. What it was
//! begun with comes from the store of texts; where that lacks it, the file that it came from serves if it means the same.
//! A file that has changed since is said and not used, unless the answers are to be carried over into it, or into another that
//! is named.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::carry::carry_over;
use super::error::JournalError;
use super::header::{JournalHeader, KeptTexts, ScenarioSource};
use super::play::Session;
use super::record::Record;
use super::remark::{ChangedPart, Remark};
use super::store::OpenJournal;
use super::texts::{TextStore, digest_of};
use super::timeline::Timeline;
use crate::platform::files;
use crate::scenario::{Kinds, Model, OpenError, Scenario};
use crate::simulation::{Parameters, World};

/// A play-through that was opened, and what its player should know.
#[derive(Debug)]
pub struct Opened {
    /// Where it stands.
    pub session: Session,
    /// What to say, in order; nothing when all is as it was.
    pub remarks: Vec<Remark>,
}

impl Opened {
    /// What could not be compared with how it stood then is said once.
    fn new(session: Session, mut remarks: Vec<Remark>) -> Self {
        let uncompared = session.uncompared_states();
        if uncompared > 0 {
            remarks.retain(|remark| *remark != Remark::OtherSimulation);
            if !remarks.iter().any(|remark| matches!(remark, Remark::OldFormat { .. })) {
                remarks.push(Remark::Uncompared(uncompared));
            }
        }
        Self { session, remarks }
    }
}

impl OpenJournal {
    /// Goes on with it as it was begun, and writes into it from now on.
    ///
    /// # Errors
    /// What it was begun with cannot be had any more, or tells another story now: [`JournalError::can_carry_over`] says
    /// whether [`carry_on`] helps. The file is as it was.
    pub fn resume(self, model: &Model) -> Result<Opened, JournalError> {
        let begun = begun_with(self.path(), self.record(), model)?;
        if begun
            .remarks
            .iter()
            .any(|remark| matches!(remark, Remark::TextsLost(_)))
        {
            begun.keep_again(self.path(), self.head());
        }
        let read_only = self.read_only();
        let (session, repair) = Session::resume(self, begun.scenario, &begun.model)?;
        let mut opened = Opened::new(session, begun.remarks);
        opened.remarks.extend(repair.map(Remark::Repaired));
        opened.remarks.extend(read_only.map(Remark::ReadOnly));
        Ok(opened)
    }
}

/// Plays a journal again in memory, as it was begun: nothing is written, and another program may have it open.
///
/// # Errors
/// As [`OpenJournal::resume`].
pub fn replay(journal: &Path, record: &Record, model: &Model) -> Result<Opened, JournalError> {
    let begun = begun_with(journal, record, model)?;
    let session = Session::replay(record, begun.scenario, &begun.model)?;
    Ok(Opened::new(session, begun.remarks))
}

/// A new play-through, in memory, with the scenario, the kinds, the model and the program as they are now, and every
/// answer of a journal that still stands there. The journal stays as it is.
///
/// # Errors
/// The scenario cannot be read any more.
pub fn carry_on(journal: &Path, record: &Record, model: &Model) -> Result<Opened, JournalError> {
    let header = record.head();
    let scenario = scenario_now(header).map_err(|why| JournalError::NoSource {
        file: record.file.clone(),
        why,
    })?;
    carry_into(journal, record, model, scenario, header.source.clone())
}

/// As [`carry_on`], with a scenario that was named: where the file has another name or another place now.
///
/// # Errors
/// The model lacks a number.
pub fn carry_into(
    journal: &Path,
    record: &Record,
    model: &Model,
    scenario: Scenario,
    source: ScenarioSource,
) -> Result<Opened, JournalError> {
    let header = record.head();
    let scenario = Arc::new(scenario);
    let begun = begun_with(journal, record, model)
        .ok()
        .map(|begun| (begun.scenario, begun.model));
    // Where nothing is kept, the scenario that was named may be the one that was played.
    let same = || {
        let fits = header.digests.is_some() && header.fits("", &scenario, model.digest()).is_ok();
        fits.then(|| (Arc::clone(&scenario), model.clone()))
    };
    let old = begun.or_else(same).and_then(|(scenario, model)| {
        let parameters = Parameters::new(|name| model.get(name)).ok()?;
        Some(Timeline::new(Arc::new(World::new(scenario, parameters)), header.seed))
    });
    let fresh = Session::with_model(Arc::clone(&scenario), model, header.seed)?.from_source(source);
    let entries: Vec<_> = record.entries().cloned().collect();
    let (mut timeline, mut carried) = carry_over(&entries, old, Arc::clone(fresh.world()), header.seed);
    let has_cut = |id: &String| scenario.cuts.iter().any(|cut| cut.id == *id);
    carried.lost_cut = header.cut.clone().filter(|id| !has_cut(id));
    if let (None, Some(position)) = (&carried.parted, record.stands()) {
        // Where that is not reached it stands a little before or after; no answer depends on it.
        timeline.reach(position).ok();
    }
    Ok(Opened {
        session: fresh.standing_at(timeline, header),
        remarks: vec![Remark::Carried(carried)],
    })
}

/// The title of the scenario that a journal was begun with; its name where that cannot be read.
#[must_use]
pub fn title_of(journal: &Path, header: &JournalHeader) -> String {
    let kept = kept(journal, header).and_then(Result::ok).map(|(scenario, _)| scenario);
    let scenario = kept.or_else(|| scenario_now(header).ok());
    scenario.map_or_else(|| header.scenario.clone(), |scenario| scenario.title)
}

/// A text that a play-through was begun with, by its digest, from where it came from; `None` where it is another there now.
pub(super) fn text_of_source(header: &JournalHeader, digest: &str) -> Option<String> {
    let now = scenario_now(header).ok();
    let origin = now.as_ref().map(|now| [&*now.origin.scenario, &*now.origin.kinds]);
    let model = Model::current().ok();
    let model = model.as_ref().and_then(|model| model.text()).map(|text| &**text);
    let mut texts = origin.into_iter().flatten().chain(model);
    texts.find(|text| digest_of(text) == digest).map(str::to_owned)
}

/// What a play-through was begun with.
struct BegunWith {
    scenario: Arc<Scenario>,
    model: Model,
    remarks: Vec<Remark>,
}

impl BegunWith {
    /// Keeps the texts again that are exactly those that a header names. What cannot be written is lost as before.
    fn keep_again(&self, journal: &Path, header: &JournalHeader) {
        let (Some(named), Some(plays)) = (&header.kept, journal.parent()) else {
            return;
        };
        let store = TextStore::beside(plays);
        for text in KeptTexts::texts(&self.scenario, self.model.text().map(|text| &**text))
            .into_iter()
            .flatten()
            .filter(|text| named.digests().contains(&&*digest_of(text)))
        {
            store.put(text).ok();
        }
    }
}

fn begun_with(journal: &Path, record: &Record, model: &Model) -> Result<BegunWith, JournalError> {
    let header = record.head();
    let now = scenario_now(header);
    let mut remarks = Vec::new();
    let lost = match kept(journal, header) {
        Some(Ok((scenario, kept_model))) => {
            match &now {
                Ok(now) => {
                    let changed = ChangedPart::between(header, now, model);
                    remarks.extend((!changed.is_empty()).then_some(Remark::Changed(changed)));
                }
                Err(why) => remarks.push(match missing_source(header) {
                    Some(file) => Remark::SourceMissing(file.display().to_string()),
                    None => Remark::SourceUnreadable(why.clone()),
                }),
            }
            if header.simulation != Some(super::SIMULATION) {
                remarks.push(Remark::OtherSimulation);
            }
            return Ok(BegunWith {
                scenario: Arc::new(scenario),
                model: kept_model,
                remarks,
            });
        }
        Some(Err(why)) => Some(why),
        None => None,
    };
    let mut now = now.map_err(|why| JournalError::NoScenario {
        file: record.file.clone(),
        why,
    })?;
    if header.digests.is_none() {
        // A journal from before digests were over the meaning: its answers decide. Every leader planned then.
        now.leader.plans = true;
        remarks.push(Remark::OldFormat {
            same_file: header.is_of_text(&now.origin.scenario),
        });
    }
    header.fits(&record.file, &now, model.digest())?;
    remarks.extend(lost.map(Remark::TextsLost));
    let said: Vec<ChangedPart> = ChangedPart::between(header, &now, model);
    remarks.extend((!said.is_empty()).then_some(Remark::WordsReplaced));
    Ok(BegunWith {
        scenario: Arc::new(now),
        model: model.clone(),
        remarks,
    })
}

/// What the store of texts has of it: `None` when it never had any; a sentence when it cannot be used any more.
fn kept(journal: &Path, header: &JournalHeader) -> Option<Result<(Scenario, Model), String>> {
    let named = header.kept.as_ref()?;
    let texts = TextStore::beside(journal.parent()?);
    let get = |digest: &str| texts.get(digest).map_err(|error| error.to_string());
    let read = || {
        let mistakes = |what: &str| format!("this program does not read {what} that was kept any more");
        let kinds = Kinds::from_bundle(&get(&named.kinds)?).ok_or_else(|| mistakes("the standard moments"))?;
        let text = get(&named.scenario)?;
        let scenario = Scenario::from_kept(&header.scenario, &text, &kinds).ok_or_else(|| mistakes("the scenario"))?;
        let model = Model::from_bytes("model.ron", get(&named.model)?.as_bytes(), Parameters::NAMES);
        let model = model.map_err(|_| mistakes("the model"))?;
        match header.fits("", &scenario, model.digest()) {
            Ok(()) => Ok((scenario, model)),
            Err(_) => Err("what was kept means something else in this program".to_owned()),
        }
    };
    Some(read())
}

/// The file that it came from, where none is there.
fn missing_source(header: &JournalHeader) -> Option<PathBuf> {
    match &header.source {
        ScenarioSource::Shipped => None,
        ScenarioSource::File(named) => {
            Some(files::path_from_text(named)).filter(|path| is_scenario_file(path) && !files::is_there(path))
        }
    }
}

fn is_scenario_file(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// The scenario that it came from as it is now, or a sentence why not. A journal may have been made by others: nothing of
/// a file that it names is shown.
fn scenario_now(header: &JournalHeader) -> Result<Scenario, String> {
    let path = match &header.source {
        ScenarioSource::Shipped => return Scenario::shipped(&header.scenario).map_err(|error| error.to_string()),
        ScenarioSource::File(named) => files::path_from_text(named),
    };
    if !is_scenario_file(&path) {
        return Err(format!("`{}` is not a `.ron` file", path.display()));
    }
    Scenario::load(&path).map_err(|error| match error {
        OpenError::Mistakes(_) => format!("`{}` has mistakes, `stepback check` shows them", path.display()),
        other => other.to_string(),
    })
}
