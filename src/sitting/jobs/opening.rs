//! Opens a play-through: a scenario before its first day, a first journal, one that is kept, another one from a decision.
//!
//! In: an [`OpeningRequest`]. Out: an [`OpeningOutcome`], or a sentence why there is none. Reading, replaying and the first write to the disk
//! are done here, in slices, so that no frame waits for them.

use std::sync::Arc;

use super::super::opening_outcome::{OpenedPlay, OpeningOutcome, SourcedScenario, StandsAt};
use super::resuming::ResumeStep;
use crate::scenario::{Model, Scenario, is_path};
use crate::session::{Opened, Remark, ScenarioSource, Session, Store};
use crate::simulation::Answer;

/// What is to be opened.
#[derive(Debug)]
pub(in crate::sitting) enum OpeningRequest {
    /// A scenario by its name or path, and what was read of it already.
    Choose(String, Option<Arc<Scenario>>),
    /// A scenario again from its first day, or a short version of it.
    Again(SourcedScenario, Option<usize>),
    /// A play-through in memory, to be kept.
    Keep(Box<OpenedPlay>),
    /// One that is played, taken into its scenario's file as that is now, under a new name.
    Reload(Box<Session>, Option<String>),
    /// One that is kept, by its id; the latest that is not over.
    Resume(Option<String>),
    /// Everything before a decision of one, and the other answer to it, kept under its own name.
    Fork(Box<Session>, u32, Option<Answer>),
}

/// The outcome, or a sentence why there is none.
pub(in crate::sitting) type OpeningResult = Result<OpeningOutcome, String>;

/// A play-through that is being opened.
#[derive(Debug)]
pub(in crate::sitting) struct OpeningWork {
    store: Option<Store>,
    model: Model,
    seed: u64,
    /// The language that it is told in.
    language: String,
    slices: usize,
    next: OpeningStep,
    /// Its journal did not exist before.
    creates: bool,
}

/// What the next slice does.
#[derive(Debug)]
enum OpeningStep {
    Begin(OpeningRequest),
    Resume(Box<ResumeStep>),
    Keep(Box<OpenedPlay>),
    Done(OpeningResult),
}

/// Slices of an opening, at most.
const SLICES: usize = 4;

impl OpeningWork {
    /// `seed` is that of a new play-through, `language` the one that it is told in.
    pub(in crate::sitting) const fn new(
        request: OpeningRequest,
        store: Option<Store>,
        model: Model,
        seed: u64,
        language: String,
    ) -> Self {
        Self {
            store,
            model,
            seed,
            language,
            slices: 0,
            next: OpeningStep::Begin(request),
            creates: false,
        }
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        let next = match std::mem::replace(&mut self.next, OpeningStep::Done(Ok(OpeningOutcome::Nothing))) {
            OpeningStep::Begin(request) => self.begin(request),
            OpeningStep::Resume(step) => step.run(&self.model).map(resumed).map_err(|error| error.to_string()),
            OpeningStep::Keep(play) => Ok(OpeningStep::Done(Ok(OpeningOutcome::Play(self.keep(play))))),
            done @ OpeningStep::Done(_) => Ok(done),
        };
        self.next = next.unwrap_or_else(|why| OpeningStep::Done(Err(why)));
        if let OpeningStep::Done(Ok(OpeningOutcome::Play(play))) = &mut self.next {
            play.session.tell_in(&self.language);
        }
        self.slices += 1;
        match self.next {
            OpeningStep::Done(_) => (SLICES, SLICES),
            _ => (self.slices.min(SLICES - 1), SLICES),
        }
    }

    pub(super) fn found(self) -> OpeningResult {
        match self.next {
            OpeningStep::Done(result) => result,
            _ => Ok(OpeningOutcome::Nothing),
        }
    }

    /// Leaves nothing behind of a play-through that was given up: a journal that was written for it is removed.
    pub(super) fn give_up(self) {
        let (Some(store), true, OpeningStep::Done(Ok(OpeningOutcome::Play(play)))) =
            (self.store, self.creates, self.next)
        else {
            return;
        };
        let id = play.session.id().map(str::to_owned);
        // It is locked as long as the session has it.
        drop(play);
        if let Some(id) = id {
            store.delete(&id).ok();
        }
    }

    fn begin(&self, request: OpeningRequest) -> Result<OpeningStep, String> {
        let first_day = |(scenario, source): &SourcedScenario| {
            let session = Session::with_model(Arc::clone(scenario), &self.model, self.seed);
            let session = session.map_err(|error| error.to_string())?;
            Ok::<_, String>(session.from_source(source.clone()))
        };
        let kept = |session: Session, stands| OpeningStep::Keep(Box::new(OpenedPlay::new(session, stands)));
        Ok(match request {
            OpeningRequest::Choose(name, read) => {
                let chosen = found(&name, read)?;
                let play = OpenedPlay::new(first_day(&chosen)?, StandsAt::Briefing).of(chosen.1);
                OpeningStep::Done(Ok(OpeningOutcome::Play(Box::new(play))))
            }
            OpeningRequest::Again(chosen, cut) => kept(first_day(&chosen)?.with_cut(cut), StandsAt::FirstDay),
            OpeningRequest::Keep(play) => OpeningStep::Keep(play),
            OpeningRequest::Reload(session, id) => match reloaded(&session, id, &self.model)? {
                Some(play) => OpeningStep::Keep(Box::new(play)),
                None => OpeningStep::Done(Ok(OpeningOutcome::Nothing)),
            },
            OpeningRequest::Resume(id) => match &self.store {
                Some(store) => OpeningStep::Resume(Box::new(ResumeStep::new(store.clone(), id, true))),
                None => OpeningStep::Done(Ok(OpeningOutcome::Nothing)),
            },
            OpeningRequest::Fork(session, number, instead) => match session.fork(number) {
                Some(forked) => {
                    let (forked, stands) = another_way(forked.another_way(number), instead)?;
                    kept(forked, stands)
                }
                None => OpeningStep::Done(Ok(OpeningOutcome::Nothing)),
            },
        })
    }

    /// Keeps it; where that cannot be done it is said, and played in memory.
    fn keep(&mut self, mut play: Box<OpenedPlay>) -> Box<OpenedPlay> {
        let is_new = play.session.id().is_none();
        let kept = self.store.as_ref().map(|store| play.session.keep(store));
        self.creates = is_new && matches!(kept, Some(Ok(_)));
        if let Some(Err(error)) = kept {
            play.not_kept = Some(error.to_string());
        }
        play
    }
}

/// Gives the other answer where there is one: to leave an act of the day alone is none.
fn another_way(mut forked: Session, instead: Option<Answer>) -> Result<(Session, StandsAt), String> {
    let heard = forked.happenings().len();
    match instead {
        None | Some(Answer::Continue) => Ok((forked, StandsAt::LastAnswer)),
        Some(answer) => {
            forked.answer(answer).map_err(|error| error.to_string())?;
            Ok((forked, StandsAt::After(heard)))
        }
    }
}

fn resumed(step: ResumeStep) -> OpeningStep {
    match step {
        ResumeStep::Done(outcome) => OpeningStep::Done(Ok(outcome)),
        step => OpeningStep::Resume(Box::new(step)),
    }
}

/// The same play-through in the file as it is now; nothing where that means and says the same. What took over every answer takes
/// the place of the one before.
fn reloaded(session: &Session, id: Option<String>, model: &Model) -> Result<Option<OpenedPlay>, String> {
    let Some(file) = session.scenario_file() else {
        return Ok(None);
    };
    let scenario = Scenario::load(&file).map_err(|error| error.to_string())?;
    if session.plays(&scenario) {
        return Ok(None);
    }
    let source = ScenarioSource::of_file(&file);
    let Opened { session, remarks } = session
        .carried_into(scenario, source.clone(), model)
        .map_err(|error| error.to_string())?;
    let is_whole = |remark: &Remark| matches!(remark, Remark::Carried(carried) if carried.parted.is_none());
    let mut play = OpenedPlay::new(session, StandsAt::Same).of(source);
    play.replaces = id.filter(|_| remarks.iter().all(is_whole));
    play.remarks = remarks;
    Ok(Some(play))
}

fn found(name: &str, read: Option<Arc<Scenario>>) -> Result<SourcedScenario, String> {
    if let Some(scenario) = read {
        return Ok((scenario, ScenarioSource::Shipped));
    }
    let (scenario, _) = Scenario::find(name).map_err(|error| error.to_string())?;
    let source = if is_path(name) {
        ScenarioSource::of_file(name)
    } else {
        ScenarioSource::Shipped
    };
    Ok((Arc::new(scenario), source))
}
