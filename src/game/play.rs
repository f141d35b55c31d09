//! The session behind the window, and where the player stands in it.
//!
//! In: what is chosen, and time. Out: [`GameState`], the one resource that owns a [`Session`]; `pages` says what it looks like. Nothing is
//! lost by leaving: every answer is in the journal before it has its consequence.

use std::path::PathBuf;

use bevy::prelude::Resource;

use super::hint_task::Point;
use super::history::HistoryBrowser;
use super::shown::Pace;
use crate::insight::{self, Debrief, Outlooks};
use crate::narration::page::{Page, Screen};
use crate::narration::{self, Language, Localizer, View, Votes};
use crate::platform::keys::Action;
use crate::platform::settings::{Settings, SettingsChange};
use crate::platform::{clock, embedded, folders, locale};
use crate::scenario::{Model, PersonId, Scenario};
use crate::session::{self, Opened, ScenarioSource, Session, Store, read};
use crate::simulation::{Answer, Parameters, Plan, Question, StepResult};

/// Where the player stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Location {
    Title,
    Choose,
    /// The play-throughs that are kept.
    History,
    Briefing,
    /// A question is open.
    Asked,
    /// A morning; nobody must answer.
    Morning,
    /// What followed from an answer.
    Followed(Box<Page>),
    /// What a cut passed over, and where it stands now.
    Between(Box<Page>, Box<Location>),
    /// A day without the leader is over.
    Away,
    /// It is over.
    Over,
}

/// Why nothing is heard, whatever is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SilentReason {
    /// The program was built without sound.
    #[cfg(not(feature = "sound"))]
    NotBuilt,
    /// There is nothing to play on.
    #[cfg(feature = "sound")]
    NoLoudspeaker,
}

impl SilentReason {
    /// What is known before anything has been tried.
    #[cfg(not(feature = "sound"))]
    const FIRST: Option<Self> = Some(Self::NotBuilt);
    /// What is known before anything has been tried.
    #[cfg(feature = "sound")]
    const FIRST: Option<Self> = None;

    /// The key of the sentence that says so.
    pub(super) const fn key(self) -> &'static str {
        match self {
            #[cfg(not(feature = "sound"))]
            Self::NotBuilt => "sound-not-built",
            #[cfg(feature = "sound")]
            Self::NoLoudspeaker => "sound-none",
        }
    }
}

/// The play-through of this window.
#[derive(Resource, Debug)]
pub(super) struct GameState {
    pub(super) words: Localizer,
    pub(super) settings: Settings,
    /// Where the settings are kept.
    settings_folder: Option<PathBuf>,
    /// The languages that can be chosen.
    pub(super) languages: Vec<Language>,
    /// How many monitors there are, at least 1.
    pub(super) monitors: u32,
    /// The action that waits for its new key.
    pub(super) waiting: Option<Action>,
    /// Why nothing is heard, if that is known.
    pub(super) quiet: Option<SilentReason>,
    pub(super) place: Location,
    /// The people or the reasons, laid over where the player stands.
    pub(super) over: Option<Screen>,
    /// A sentence that must be read first.
    pub(super) notice: Option<String>,
    pub(super) session: Option<Session>,
    pub(super) draft: Option<Plan>,
    pub(super) selected: Option<PersonId>,
    pub(super) pace: Pace,
    pub(super) debrief: Option<Debrief>,
    /// Hands that are counted for the open question.
    pub(super) votes: Option<Votes>,
    /// The stage shows how it really is.
    pub(super) truth: bool,
    /// Hints are shown.
    pub(super) hints: bool,
    /// What the last look ahead came to, and from where.
    pub(super) outlooks: Option<(Point, Outlooks)>,
    pub(super) tab: u32,
    /// The number of the moment whose picks of what is expected are shown.
    pub(super) picking: Option<u32>,
    /// What came of the acts of this morning.
    pub(super) done: Vec<String>,
    /// Happenings heard when time last went on.
    pub(super) heard: usize,
    /// What is looked through, or was when a play-through was opened.
    pub(super) history: Option<HistoryBrowser>,
    chosen: Option<(Scenario, ScenarioSource)>,
    store: Option<Store>,
    model: Model,
    seed: Option<u64>,
}

impl GameState {
    /// At the title, with the play-throughs of a data folder.
    ///
    /// # Errors
    /// The words or the model cannot be read: a sentence with the place.
    pub(super) fn new(data: Option<&PathBuf>, seed: Option<u64>) -> Result<Self, String> {
        let words = Localizer::load("en", embedded::asset).map_err(|error| error.to_string())?;
        let path = "model.ron";
        let bytes = embedded::asset(path).unwrap_or_default();
        let model =
            Model::from_bytes(&embedded::label(path), &bytes, Parameters::NAMES).map_err(|error| error.to_string())?;
        let folder = folders::data(data.map(PathBuf::as_path));
        let settings_folder = folders::settings(data.map(PathBuf::as_path));
        let (settings, troubles) = settings_folder.as_deref().map(Settings::load).unwrap_or_default();
        let first = folder.as_ref().err().map(ToString::to_string);
        let said: Vec<String> = first.into_iter().chain(troubles).collect();
        let notice = (!said.is_empty()).then(|| said.join(" "));
        Ok(Self {
            words,
            settings,
            settings_folder,
            languages: narration::languages(),
            monitors: 1,
            waiting: None,
            quiet: SilentReason::FIRST,
            place: Location::Title,
            over: None,
            notice,
            session: None,
            draft: None,
            selected: None,
            pace: Pace {
                running: true,
                speed: 1,
            },
            debrief: None,
            votes: None,
            truth: false,
            hints: false,
            outlooks: None,
            tab: 0,
            picking: None,
            done: Vec::new(),
            heard: 0,
            history: None,
            chosen: None,
            store: folder.ok().map(|folder| Store::in_data(&folder)),
            model,
            seed,
        })
    }

    /// Play-throughs are neither read nor kept.
    pub(super) fn keep_nothing(&mut self) {
        self.store = None;
        self.notice = None;
        self.settings = Settings::default();
        self.settings_folder = None;
    }

    /// Changes one setting, keeps it, and carries out what is the play's own of it: the words.
    pub(super) fn set(&mut self, change: SettingsChange) {
        let language = matches!(change, SettingsChange::Language(_));
        match self.settings.with(change) {
            Ok(settings) => self.settings = settings,
            Err(error) => {
                self.notice = Some(narration::key_refused(&self.words, &error));
                return;
            }
        }
        if language {
            let spoken = narration::spoken(&self.settings.language, locale::language().as_deref());
            self.words = spoken.words;
            self.warn(spoken.warnings);
        }
        let kept = self.settings_folder.as_deref().map(|folder| self.settings.save(folder));
        if let Some(Err(error)) = kept {
            self.notice = Some(
                self.words
                    .with("window-settings-not-kept", &[("why", error.to_string().into())]),
            );
        }
    }

    /// Says things that went wrong before anything else is shown.
    pub(super) fn warn(&mut self, warnings: Vec<String>) {
        let said: Vec<String> = self.notice.take().into_iter().chain(warnings).collect();
        self.notice = (!said.is_empty()).then(|| said.join(" "));
    }

    /// What pages of the play-through are built from.
    pub(super) fn view(&self) -> Option<View<'_>> {
        self.session.as_ref().map(|session| View::of(session, &self.words))
    }

    /// The open question.
    pub(super) fn question(&self) -> Option<Question> {
        self.session.as_ref()?.simulation().question()
    }

    pub(super) fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    pub(super) fn model(&self) -> &Model {
        &self.model
    }

    /// The scenario that is being looked at before it is begun, as a session of its own.
    pub(super) fn choose(&mut self, name: &str) {
        match Scenario::find(name) {
            Ok((scenario, _)) => {
                let shipped = !crate::scenario::is_path(name);
                let source = if shipped {
                    ScenarioSource::Shipped
                } else {
                    ScenarioSource::of_file(name)
                };
                self.session = Some(self.fresh(scenario.clone(), source.clone()));
                self.chosen = Some((scenario, source));
                self.place = Location::Briefing;
            }
            Err(error) => self.notice = Some(error.to_string()),
        }
    }

    /// Takes a cut of the scenario that is being looked at, or the whole.
    pub(super) fn cut(&mut self, cut: Option<usize>) {
        if self.place == Location::Briefing {
            self.session = self.session.take().map(|session| session.with_cut(cut));
        }
    }

    fn fresh(&self, scenario: Scenario, source: ScenarioSource) -> Session {
        let seed = self.seed.unwrap_or_else(|| clock::now() % 1_000_000);
        Session::with_model(scenario, &self.model, seed).from_source(source)
    }

    /// Begins the chosen scenario, or the one just played again.
    pub(super) fn start(&mut self) {
        let again = || {
            let session = self.session.as_ref()?;
            Some((session.scenario().clone(), ScenarioSource::Shipped))
        };
        let Some((scenario, source)) = self.chosen.clone().or_else(again) else {
            return;
        };
        let cut = self.session.as_ref().and_then(Session::cut_index);
        let mut session = self.fresh(scenario, source).with_cut(cut);
        self.keep(&mut session);
        self.enter(session);
        self.next();
    }

    fn keep(&mut self, session: &mut Session) {
        if let Some(store) = &self.store
            && let Err(error) = session.keep(store)
        {
            self.notice = Some(self.words.with("window-not-kept", &[("why", error.to_string().into())]));
        }
    }

    fn enter(&mut self, session: Session) {
        self.session = Some(session);
        self.draft = None;
        self.selected = None;
        self.debrief = None;
        self.tab = 0;
        self.done.clear();
        self.heard = 0;
        self.over = None;
        self.votes = None;
        self.picking = None;
        self.history = None;
    }

    /// Goes on with a play-through by its id, or with the latest that is not over.
    pub(super) fn resume(&mut self, id: Option<&str>) {
        if let Err(error) = self.try_resume(id) {
            self.notice = Some(error);
        }
    }

    fn try_resume(&mut self, id: Option<&str>) -> Result<(), String> {
        let said = |error: &dyn std::fmt::Display| error.to_string();
        let Some(store) = &self.store else { return Ok(()) };
        let id = match id {
            Some(id) => id.to_owned(),
            None => match store.latest_unfinished().map_err(|error| said(&error))? {
                Some(play) => play.id,
                None => return Ok(()),
            },
        };
        let kept = store.open(&id).map_err(|error| said(&error))?;
        let source = kept.head().source.clone();
        let Opened { session, remarks } = kept.resume(&self.model).map_err(|error| said(&error))?;
        self.chosen = Some((session.scenario().clone(), source));
        self.enter(session);
        self.stand();
        if !remarks.is_empty() {
            let said: Vec<String> = remarks.iter().map(ToString::to_string).collect();
            self.notice = Some(said.join(" "));
        }
        Ok(())
    }

    /// Another play-through with everything before a decision, kept under its own name.
    pub(super) fn fork(&mut self, number: u32) {
        if let Some(mut forked) = self.session.as_ref().and_then(|session| session.fork(number)) {
            self.keep(&mut forked);
            self.enter(forked);
            self.stand();
        }
    }

    /// Shows a session that stands somewhere: for resuming, forking and pictures.
    pub(super) fn show(&mut self, session: Session) {
        self.enter(session);
    }

    /// A play-through from a journal, in memory: nothing is written.
    pub(super) fn replayed(&self, journal: &std::path::Path) -> Result<Session, String> {
        let record = read(journal).map_err(|error| error.to_string())?;
        let opened = session::replay(journal, &record, &self.model).map_err(|error| error.to_string())?;
        Ok(opened.session)
    }

    /// Stands where the last answer was made: at its question, at its morning, or where time goes on.
    pub(super) fn stand(&mut self) {
        let Some(session) = &self.session else { return };
        self.heard = session.happenings().len();
        let acted = session
            .decisions()
            .last()
            .is_some_and(|last| matches!(last.answer, Answer::Act(_)));
        let question = session.simulation().question();
        if question.is_some_and(|question| insight::asks(session, &question)) {
            self.place = Location::Asked;
        } else if acted && session.cut().is_none() && !session.simulation().away() {
            self.place = Location::Morning;
        } else {
            self.next();
        }
    }

    /// Time goes on until the next morning, question or end.
    pub(super) fn next(&mut self) {
        if let Location::Between(_, on) = &self.place {
            self.place = (**on).clone();
            return;
        }
        let Some(session) = &mut self.session else { return };
        let asking = session.simulation().question().is_some();
        self.done.clear();
        self.draft = None;
        let passed = match insight::follow(session) {
            Ok(passed) => passed,
            Err(error) => {
                self.notice = Some(error.to_string());
                return;
            }
        };
        if !asking || passed.between.is_some() {
            self.heard = passed.heard;
        }
        let place = match passed.stop {
            StepResult::Day(_) if session.simulation().away() => Location::Away,
            StepResult::Day(_) => Location::Morning,
            StepResult::Ask(_) => Location::Asked,
            StepResult::Over(_) => Location::Over,
        };
        let page = passed
            .between
            .zip(self.view())
            .map(|(between, view)| narration::between(&view, &between, passed.heard));
        self.place = match page {
            Some(page) => Location::Between(Box::new(page), Box::new(place)),
            None => place,
        };
        if self.tells_a_tip() {
            self.pace.running = false;
        }
    }

    /// Whether something is to be read before the days run on.
    fn tells_a_tip(&self) -> bool {
        let screen = match self.place {
            Location::Morning => Screen::Day,
            Location::Away => Screen::LastWeek,
            _ => return false,
        };
        let due = |view: View<'_>| !crate::narration::tips_at(&view, screen, None, false).is_empty();
        self.settings.tips && self.view().is_some_and(due)
    }

    /// Looks back, once it is over: plays other leaders and other futures, which takes a moment.
    pub(super) fn look_back(&mut self) {
        if self.debrief.is_none() {
            self.debrief = self.session.as_ref().map(Debrief::of);
        }
    }
}
