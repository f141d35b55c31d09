//! Opening a play-through that was kept: which text, which model, and what to say about it. Every face opens through here.
//!
//! In: a journal that was read, and the model as it is now. Out: a session, with [`Remark`]s for its player. What it was
//! begun with comes from the store of texts; where that lacks it, the file that it came from serves if it means the same.
//! A file that has changed since is said and not used, unless the answers are to be carried over into it.

use std::path::Path;
use std::sync::Arc;

use super::carry::carry_over;
use super::error::JournalError;
use super::header::{JournalHeader, ScenarioSource};
use super::play::Session;
use super::record::Record;
use super::remark::{ChangedPart, Remark};
use super::store::OpenJournal;
use super::texts::TextStore;
use super::timeline::Timeline;
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
        let (session, repair) = Session::resume(self, begun.scenario, &begun.model)?;
        let mut opened = Opened::new(session, begun.remarks);
        opened.remarks.extend(repair.map(Remark::Repaired));
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
    let scenario = scenario_now(header).map_err(|why| JournalError::NoScenario {
        file: record.file.clone(),
        why,
    })?;
    let old = begun_with(journal, record, model).ok().and_then(|begun| {
        let parameters = Parameters::new(|name| begun.model.get(name)).ok()?;
        let world = Arc::new(World::new(begun.scenario, parameters));
        Some(Timeline::new(world, header.seed))
    });
    let fresh = Session::with_model(scenario, model, header.seed)?.from_source(header.source.clone());
    let entries: Vec<_> = record.entries().cloned().collect();
    let (mut timeline, carried) = carry_over(&entries, old, Arc::clone(fresh.world()), header.seed);
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

/// What a play-through was begun with.
struct BegunWith {
    scenario: Arc<Scenario>,
    model: Model,
    remarks: Vec<Remark>,
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
                Err(why) => remarks.push(Remark::SourceUnreadable(why.clone())),
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
    let now = now.map_err(|why| JournalError::NoScenario {
        file: record.file.clone(),
        why,
    })?;
    if header.digests.is_none() {
        // A journal from before digests were over the meaning: its answers decide.
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
        let label = format!("{}.ron", header.scenario);
        let scenario = Scenario::from_bytes(&header.scenario, &label, text.as_bytes(), &kinds);
        let scenario = scenario.map_err(|_| mistakes("the scenario"))?.0;
        let model = Model::from_bytes("model.ron", get(&named.model)?.as_bytes(), Parameters::NAMES);
        let model = model.map_err(|_| mistakes("the model"))?;
        match header.fits("", &scenario, model.digest()) {
            Ok(()) => Ok((scenario, model)),
            Err(_) => Err("what was kept means something else in this program".to_owned()),
        }
    };
    Some(read())
}

/// The scenario that it came from as it is now, or a sentence why not. A journal may have been made by others: nothing of
/// a file that it names is shown.
fn scenario_now(header: &JournalHeader) -> Result<Scenario, String> {
    let path = match &header.source {
        ScenarioSource::Shipped => return Scenario::shipped(&header.scenario).map_err(|error| error.to_string()),
        ScenarioSource::File(path) => Path::new(path),
    };
    if path
        .extension()
        .is_none_or(|ending| !ending.eq_ignore_ascii_case("ron"))
    {
        return Err(format!("`{}` is not a `.ron` file", path.display()));
    }
    Scenario::load(path).map_err(|error| match error {
        OpenError::Mistakes(_) => format!("`{}` has mistakes, `stepback check` shows them", path.display()),
        other => other.to_string(),
    })
}
