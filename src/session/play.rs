//! The face of a play-through: what every screen, policy and test drives.
//!
//! In: a scenario, a model, a seed, then answers. Out: questions, happenings, decisions. When it is kept, each answer is
//! on the disk before it has its consequence; when it cannot be written, it has none.

use std::borrow::Borrow;
use std::path::Path;
use std::sync::Arc;

use super::error::{AnswerError, JournalError};
use super::header::{JournalHeader, ScenarioSource};
use super::journal::{Journal, JournalLine};
use super::record::{Record, Repair};
use super::store::{OpenJournal, Store};
use super::timeline::{DecisionEntry, NoteEntry, NoteText, Timeline, TimelineEntry};
use crate::scenario::{Day, Model, Scenario, ShortVersion};
use crate::simulation::{Act, Answer, Event, MissingParameter, Parameters, Question, Simulation, StepResult, World};

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEnding {
    /// Index into the scenario's endings.
    pub index: usize,
    /// The coach's title.
    pub title: String,
    /// The coach's text.
    pub text: String,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// Somebody must answer.
    Ask(Question),
    /// It is over.
    Over(SessionEnding),
}

/// A play-through.
#[derive(Debug)]
pub struct Session {
    pub(super) world: Arc<World>,
    seed: u64,
    model_digest: String,
    /// The model's text; `None` when it was never one.
    model_text: Option<Arc<str>>,
    pub(super) source: ScenarioSource,
    pub(super) course: Timeline,
    /// Index into the scenario's cuts.
    cut: Option<usize>,
    /// Who plays, if that was said.
    player: Option<String>,
    /// The number of the decision from which it goes another way.
    forked: Option<u32>,
    journal: Option<Journal>,
}

impl Session {
    /// Day 1 with the model that is built in. In memory until it is kept.
    #[must_use]
    pub fn start(scenario: impl Into<Arc<Scenario>>, seed: u64) -> Self {
        Self::in_world(
            World::new(scenario.into(), Parameters::shipped()),
            &Model::shipped(),
            seed,
        )
    }

    /// Day 1 with another model.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn with_model(
        scenario: impl Into<Arc<Scenario>>,
        model: impl Borrow<Model>,
        seed: u64,
    ) -> Result<Self, MissingParameter> {
        let model = model.borrow();
        let parameters = Parameters::new(|name| model.get(name))?;
        Ok(Self::in_world(World::new(scenario.into(), parameters), model, seed))
    }

    fn in_world(world: World, model: &Model, seed: u64) -> Self {
        let world = Arc::new(world);
        let course = Timeline::new(Arc::clone(&world), seed);
        Self {
            world,
            seed,
            model_digest: model.digest().to_owned(),
            model_text: model.text().cloned(),
            source: ScenarioSource::default(),
            course,
            cut: None,
            player: None,
            forked: None,
            journal: None,
        }
    }

    /// Says who plays, for the journal's head; it must be said before the play-through is kept. Without letters it is
    /// nobody.
    #[must_use]
    pub fn played_by(mut self, player: Option<String>) -> Self {
        self.player = player.filter(|name| !name.trim().is_empty());
        self
    }

    /// Says where the scenario came from, for the journal; shipped unless said.
    #[must_use]
    pub fn from_source(mut self, source: ScenarioSource) -> Self {
        self.source = source;
        self
    }

    /// Plays one of the scenario's cuts (index into its cuts); the whole unless said, or when there is no such cut. It
    /// stands in the journal's head, so it must be said before the play-through is kept. A session stops where it always
    /// does: passing what the cut leaves out is up to the caller.
    #[must_use]
    pub fn with_cut(mut self, cut: Option<usize>) -> Self {
        self.cut = cut.filter(|cut| *cut < self.scenario().cuts.len());
        self
    }

    /// Plays a journal again, in memory: nothing is written, and another program may have it open.
    ///
    /// # Errors
    /// [`JournalError::Version`] and [`JournalError::Story`].
    pub fn replay(
        record: &Record,
        scenario: impl Into<Arc<Scenario>>,
        model: impl Borrow<Model>,
    ) -> Result<Self, JournalError> {
        let head = record.head();
        let session = Self::with_model(scenario, model, head.seed)?.from_source(head.source.clone());
        head.fits(&record.file, session.scenario(), &session.model_digest)?;
        let timeline = record.follow(Arc::clone(&session.world))?;
        Ok(session.standing_at(timeline, head))
    }

    /// The same world after what was answered in it, with what else a journal's header says.
    pub(super) fn standing_at(mut self, timeline: Timeline, head: &JournalHeader) -> Self {
        let cuts = &self.scenario().cuts;
        self.cut = cuts.iter().position(|cut| head.cut.as_ref() == Some(&cut.id));
        self.player.clone_from(&head.player);
        self.forked = head.forked;
        self.course = timeline;
        self
    }

    /// Goes on with a play-through from the disk, and says if its last line was mended. One that is over and cannot be written is
    /// in memory only.
    ///
    /// # Errors
    /// As [`Session::replay`], with the file as it was; or the mending failed.
    pub fn resume(
        kept: OpenJournal,
        scenario: impl Into<Arc<Scenario>>,
        model: impl Borrow<Model>,
    ) -> Result<(Self, Option<Repair>), JournalError> {
        let mut session = Self::replay(kept.record(), scenario, model)?;
        let (journal, repair) = kept.go_on()?.unzip();
        session.journal = journal;
        Ok((session, repair.flatten()))
    }

    /// Keeps it on the disk from now on, with all that has been answered so far, and says under which id.
    ///
    /// # Errors
    /// The folder or the file cannot be written; the play-through can go on in memory.
    pub fn keep(&mut self, store: &Store) -> Result<String, JournalError> {
        if let Some(journal) = &self.journal {
            return Ok(journal.id.clone());
        }
        let head = self.head();
        store.keep_texts(self.scenario(), self.model_text.as_deref())?;
        let mut lines: Vec<JournalLine> = self
            .course
            .entries_before(u32::MAX)
            .iter()
            .map(JournalLine::of)
            .collect();
        lines.extend(self.course.simulation.ending().map(JournalLine::Done));
        let journal = store.create(&head, &lines)?;
        // Another program may have removed them as long as no journal named them.
        store.keep_texts(self.scenario(), self.model_text.as_deref()).ok();
        let id = journal.id.clone();
        self.journal = Some(journal);
        Ok(id)
    }

    /// Keeps it in a new file, with all that has been answered so far, and leaves the one it was kept in as it is: for a
    /// journal that another program has deleted, moved or changed.
    ///
    /// # Errors
    /// As [`Session::keep`]; it is still kept where it was, or nowhere.
    pub fn keep_anew(&mut self, store: &Store) -> Result<String, JournalError> {
        let before = self.journal.take();
        let kept = self.keep(store);
        if kept.is_err() {
            self.journal = before;
        }
        kept
    }

    /// What it was begun with, as the first line of its journal says it.
    #[must_use]
    pub fn head(&self) -> JournalHeader {
        let (source, seed) = (self.source.clone(), self.seed);
        let head = JournalHeader::of(
            self.scenario(),
            source,
            (&self.model_digest, self.model_text.as_deref()),
            seed,
        );
        let cut = self.cut().map(|cut| cut.id.clone());
        let player = self.player.clone();
        let forked = self.forked;
        JournalHeader {
            cut,
            player,
            forked,
            ..head
        }
    }

    /// Goes on in memory only; the file stays as it is. For a disk that has become full, if the player wants to.
    pub fn detach(&mut self) {
        self.journal = None;
    }

    /// What it is resumed by; `None` when it is in memory only.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.journal.as_ref().map(|journal| journal.id.as_str())
    }

    /// The checksum of its journal's last line; `None` when it is in memory only.
    #[must_use]
    pub fn checksum(&self) -> Option<&str> {
        self.journal.as_ref().map(Journal::checksum)
    }

    /// Where its journal is.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.journal.as_ref().map(Journal::path)
    }

    /// Time goes on until the next morning, question or end.
    pub fn step(&mut self) -> StepResult {
        let stop = self.course.step();
        if let (StepResult::Over(ending), Some(journal)) = (&stop, &mut self.journal)
            && !journal.done
        {
            // Every decision is on the disk; without this line the play-through only looks unfinished in the list.
            journal.write(&JournalLine::Done(*ending)).ok();
        }
        stop
    }

    /// Time goes on until somebody must answer, or it is over.
    pub fn advance(&mut self) -> Turn {
        loop {
            match self.step() {
                StepResult::Day(_) => {}
                StepResult::Ask(question) => return Turn::Ask(question),
                StepResult::Over(index) => return Turn::Over(self.ending_of(index)),
            }
        }
    }

    /// Takes an answer or an act of the day. To a question to oneself, [`Answer::Continue`] is a note with nothing in it.
    ///
    /// # Errors
    /// Nothing has happened, in memory or on the disk.
    pub fn answer(&mut self, answer: Answer) -> Result<(), AnswerError> {
        if let (Answer::Continue, Some(Question::Reflection(reflect))) = (&answer, self.course.simulation.question()) {
            return self.note(NoteText::answering(reflect, ""));
        }
        self.course.simulation.accepts(&answer)?;
        let decision = self.course.decision(answer);
        self.take(TimelineEntry::Decision(decision))
    }

    /// Takes an act of the day.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn act(&mut self, act: Act) -> Result<(), AnswerError> {
        self.answer(Answer::Act(act))
    }

    /// Writes something down. A reflection or a motive answers the question to oneself that is open, if one is.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn note(&mut self, note: NoteText) -> Result<(), AnswerError> {
        let noted = self.course.noted(note);
        self.take(TimelineEntry::Note(noted))
    }

    /// Takes back the last decision that was more than reading on, with all that followed it, and stands where it was
    /// made. `false` when there is none.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn undo(&mut self) -> Result<bool, AnswerError> {
        let last = self.course.decisions.iter().rev().find(|decision| decision.is_choice());
        match last.map(|decision| decision.number) {
            Some(number) => self.undo_to(number),
            None => Ok(false),
        }
    }

    /// Takes back decision `number` (from 1) with all that followed it, and stands where it was made. `false` when there
    /// is no such decision.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn undo_to(&mut self, number: u32) -> Result<bool, AnswerError> {
        let Some(before) = self.course.before(number, self.seed).transpose()? else {
            return Ok(false);
        };
        if let Some(journal) = &mut self.journal {
            journal.write(&JournalLine::Undo(number))?;
        }
        self.course = before;
        Ok(true)
    }

    /// Another play-through with the same luck and everything before decision `number` (from 1), standing where that
    /// was made; in memory. `None` when there is no such decision.
    #[must_use]
    pub fn fork(&self, number: u32) -> Option<Self> {
        let course = self.course.before(number, self.seed)?.ok()?;
        Some(Self {
            world: Arc::clone(&self.world),
            seed: self.seed,
            model_digest: self.model_digest.clone(),
            model_text: self.model_text.clone(),
            source: self.source.clone(),
            course,
            cut: self.cut,
            player: self.player.clone(),
            forked: self.forked,
            journal: None,
        })
    }

    /// Shows the play-through as it stood before each decision, in order: the simulation, and what had happened. Plays it again once,
    /// which is quicker than a [`fork`](Self::fork) at each.
    pub fn before_each(&self, mut look: impl FnMut(&DecisionEntry, &Simulation, &[Event])) {
        let shown = |decision: &DecisionEntry, then: &Timeline| look(decision, &then.simulation, &then.happenings);
        // What was played here can be played again; a journal whose story had changed was refused when it was read.
        drop(self.course.before_each(self.seed, shown));
    }

    /// Shows the play-through as it stood on each morning, in order. Plays it again once.
    pub fn each_morning(&self, mut look: impl FnMut(&Simulation)) {
        drop(self.course.each_morning(self.seed, |then| look(&then.simulation)));
    }

    /// The same play-through as it stands, in memory: for work beside it.
    #[must_use]
    pub fn snapshot(&self) -> Self {
        Self {
            world: Arc::clone(&self.world),
            seed: self.seed,
            model_digest: self.model_digest.clone(),
            model_text: self.model_text.clone(),
            source: self.source.clone(),
            course: self.course.clone(),
            cut: self.cut,
            player: self.player.clone(),
            forked: self.forked,
            journal: None,
        }
    }

    /// The same as a play-through of its own, which goes another way from decision `number` on: it stands in the journal's head, and every
    /// page says so.
    #[must_use]
    pub const fn another_way(mut self, number: u32) -> Self {
        self.forked = Some(number);
        self
    }

    /// The day from which it goes another way than the play-through it was forked from; `None` unless it was.
    #[must_use]
    pub fn forked_on(&self) -> Option<Day> {
        let at = (self.forked? as usize).checked_sub(1)?;
        let now = self.course.simulation.day();
        Some(self.course.decisions.get(at).map_or(now, |decision| decision.day))
    }

    /// Day 1 of the same world with the same luck: for other leaders.
    #[must_use]
    pub fn first(&self) -> Simulation {
        Simulation::in_world(Arc::clone(&self.world), self.seed)
    }

    /// The simulation as it stands.
    #[must_use]
    pub const fn simulation(&self) -> &Simulation {
        &self.course.simulation
    }

    /// What the coach wrote.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.world.scenario
    }

    /// What is fixed, for other play-throughs in the same world.
    #[must_use]
    pub const fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// The seed of all luck.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The cut of the scenario that is played; `None` for the whole.
    #[must_use]
    pub fn cut(&self) -> Option<&ShortVersion> {
        self.scenario().cuts.get(self.cut?)
    }

    /// Its index into the scenario's cuts.
    #[must_use]
    pub const fn cut_index(&self) -> Option<usize> {
        self.cut
    }

    /// Digest of the model, in hex.
    #[must_use]
    pub fn model_digest(&self) -> &str {
        &self.model_digest
    }

    /// How many mornings have come.
    #[must_use]
    pub const fn mornings(&self) -> u32 {
        self.course.mornings
    }

    /// All decisions that stand, in order; number 1 is at index 0.
    #[must_use]
    pub fn decisions(&self) -> &[DecisionEntry] {
        &self.course.decisions
    }

    /// All notes that stand, in order, also those in which nothing was written.
    #[must_use]
    pub fn notes(&self) -> &[NoteEntry] {
        &self.course.notes
    }

    /// Everything that has happened, in order.
    #[must_use]
    pub fn happenings(&self) -> &[Event] {
        &self.course.happenings
    }

    /// How many places of its journal could not be compared with how people stood there: the digests of their states are
    /// of another version. 0 for a play-through that was begun by this program.
    #[must_use]
    pub const fn uncompared_states(&self) -> u32 {
        self.course.uncompared
    }

    /// What has happened after the first `heard` happenings; nothing when an undo went back before them.
    #[must_use]
    pub fn since(&self, heard: usize) -> &[Event] {
        self.course.happenings.get(heard..).unwrap_or_default()
    }

    /// How it ended, once it is over.
    #[must_use]
    pub fn ending(&self) -> Option<SessionEnding> {
        self.course.simulation.ending().map(|index| self.ending_of(index))
    }

    fn ending_of(&self, index: usize) -> SessionEnding {
        let written = self.scenario().endings.get(index);
        let [title, text] = written.map_or_else(Default::default, |one| [one.title.clone(), one.text.clone()]);
        SessionEnding { index, title, text }
    }

    fn take(&mut self, entry: TimelineEntry) -> Result<(), AnswerError> {
        if let Some(journal) = &mut self.journal {
            journal.write(&JournalLine::of(&entry))?;
        }
        self.course.take(entry)?;
        Ok(())
    }
}
