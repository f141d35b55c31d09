//! What the pages are built from: the words, the scenario, where the simulation stands, and what has happened.

use std::borrow::Cow;

use crate::narration::i18n::localizer::{Localizer, MessageValue};
use crate::narration::{i18n::foreign, i18n::languages, phrases::time};
use crate::scenario::{Day, PersonId, Pronouns, Scenario, TaskId};
use crate::session::{DecisionEntry, NoteEntry, Session};
use crate::simulation::{Event, MomentInstance, Origin, Signals, Simulation};

/// Everything a page may look at. Small, and copied freely.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The program's words.
    pub words: &'a Localizer,
    /// The coach's words.
    pub scenario: &'a Scenario,
    /// Where it stands.
    pub simulation: &'a Simulation,
    /// Everything that has happened, oldest first.
    pub happenings: &'a [Event],
    /// What has been answered.
    pub decisions: &'a [DecisionEntry],
    /// What has been written down.
    pub notes: &'a [NoteEntry],
    /// The cut that is played, index into the scenario's cuts; `None` for the whole.
    pub cut: Option<usize>,
    /// The day from which it goes another way than the play-through it was forked from.
    pub forked_on: Option<Day>,
    /// Passages in another language than that of the words are marked, for a report.
    pub marks_languages: bool,
}

impl<'a> View<'a> {
    /// A session, in these words.
    #[must_use]
    pub fn of(session: &'a Session, words: &'a Localizer) -> Self {
        Self {
            words,
            scenario: session.scenario(),
            simulation: session.simulation(),
            happenings: session.happenings(),
            decisions: session.decisions(),
            notes: session.notes(),
            cut: session.cut_index(),
            forked_on: session.forked_on(),
            marks_languages: false,
        }
    }

    /// The same, in which a coach's texts are marked where they are in another language than the words.
    #[must_use]
    pub const fn marking_languages(mut self) -> Self {
        self.marks_languages = true;
        self
    }

    /// A text that a coach wrote, its gaps filled, marked where the view marks languages; of a moment that comes by itself
    /// in the language of the kinds' words.
    pub(super) fn coachs<'t>(&self, text: &'t str, raised: Option<&MomentInstance>) -> Cow<'t, str> {
        if !self.marks_languages {
            return Cow::Borrowed(text);
        }
        foreign::in_language(self.words, self.written_in(raised), text)
    }

    /// The language that a coach's text is written in; of a moment that comes by itself, that of the kinds' words.
    pub(super) fn written_in(&self, raised: Option<&MomentInstance>) -> &'a str {
        let emerged = raised.is_some_and(|raised| matches!(raised.origin, Origin::Emergent(_)));
        if emerged {
            self.scenario.kinds_language.as_str()
        } else {
            self.scenario.language.as_str()
        }
    }

    pub(super) fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    pub(super) fn with(&self, key: &str, values: &[(&str, MessageValue<'_>)]) -> String {
        self.words.with(key, values)
    }

    pub(super) fn signals(&self) -> Signals {
        self.simulation.signals()
    }

    pub(super) fn name(&self, person: PersonId) -> &'a str {
        self.scenario.people.get(person).map_or("", |p| p.name.as_str())
    }

    pub(super) fn task(&self, task: TaskId) -> &'a str {
        self.scenario.tasks.get(task).map_or("", |t| t.title.as_str())
    }

    /// The words that fill gaps in the coach's texts: in the language that these are written in.
    pub(super) fn told(&self) -> &'a Localizer {
        languages::told(self.words, &self.scenario.language)
    }

    /// A pronoun of a person, by its English form (`they`, `their`, `s`...).
    pub(super) fn pronoun(&self, person: Option<PersonId>, form: &str) -> String {
        self.pronoun_in(self.words, person, form)
    }

    /// How a person is spoken of; of nobody known as of several.
    pub(super) fn pronouns(&self, person: Option<PersonId>) -> Pronouns {
        let person = person.and_then(|person| self.scenario.people.get(person));
        person.map_or(Pronouns::They, |person| person.pronouns)
    }

    /// A pronoun of a person in a language.
    pub(super) fn pronoun_in(&self, words: &Localizer, person: Option<PersonId>, form: &str) -> String {
        let who = match self.pronouns(person) {
            Pronouns::She => "she",
            Pronouns::He => "he",
            Pronouns::They => "they",
        };
        words.get(&format!("pronoun-{who}-{form}"))
    }

    /// "Wednesday, week 3".
    pub(super) fn day(&self, day: Day) -> String {
        time::day(self.words, day)
    }

    /// "2½ h".
    pub(super) fn hours(&self, hours: f64) -> String {
        time::hours(self.words, hours)
    }

    /// "60 %".
    pub(super) fn percent(&self, share: f64) -> String {
        self.with("percent", &[("n", MessageValue::Number(libm::round(share * 100.0)))])
    }

    /// Whether somebody is still in the team.
    pub(super) fn here(&self, signals: &Signals) -> Vec<PersonId> {
        (0..self.scenario.people.len())
            .filter(|p| signals.people.get(*p).is_some_and(|s| !s.gone))
            .collect()
    }
}
