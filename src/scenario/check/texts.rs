//! Every text that a player reads, with its id, its longest length and what it may speak of.
//!
//! In: authored scenarios and kinds. Out: [`Text`]s, for the rules about lengths and placeholders, and for translations. An id is made
//! from where a text stands (`moments.outage.ask.well`), never from its place in a list: texts of one list share theirs.

use super::own_words::EntrySubject;
use super::{away, emergent, epilogue, own_words, voices};
use crate::scenario::authored::{Choice, Kind, Moment, Occasion, OwnEmergentText, Scenario};
use crate::scenario::names::Names;
use crate::scenario::place::Located;

/// What placeholders can be filled where a text stands.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each placeholder")]
pub struct PlaceholderScope {
    /// `{owner}`
    pub owner: bool,
    /// `{other}`
    pub other: bool,
    /// `{task}`
    pub task: bool,
    /// `{party}`
    pub party: bool,
    /// `{who}`: it is told of what happened, on an evening without the leader or between the moments
    pub who: bool,
    /// Where the moment begins whose text it is.
    pub moment: Option<u32>,
    /// Only people's names, without forms: what stands in lists and tables beside other play-throughs.
    pub names_only: bool,
}

impl PlaceholderScope {
    const OF_ALL: Self = Self {
        owner: true,
        other: true,
        task: true,
        party: true,
        who: false,
        moment: None,
        names_only: false,
    };
    const OF_NAMES: Self = Self {
        owner: false,
        other: false,
        task: false,
        party: false,
        who: false,
        moment: None,
        names_only: true,
    };

    fn of(moment: &Moment, scenario: &Scenario) -> Self {
        let owner = moment.owner.as_ref().map(|owner| &owner.value);
        let other = match &moment.people {
            Some(people) => people.iter().any(|person| Some(&person.value) != owner),
            None => moment.kind.value == crate::scenario::vocabulary::Kind::Meeting && scenario.people.value.len() > 1,
        };
        Self {
            owner: owner.is_some(),
            other,
            task: moment.task.is_some(),
            party: moment.party.is_some(),
            who: false,
            moment: Some(moment.id.span.start),
            names_only: false,
        }
    }
}

/// A text that a player reads.
pub struct Text<'a> {
    /// Where it stands: ids of the file and names of parts, with dots between them.
    pub id: String,
    /// The text.
    pub at: &'a Located<String>,
    /// Up to how many characters its card holds.
    pub longest: Option<usize>,
    /// What it may speak of.
    pub speaks: PlaceholderScope,
}

const TITLE: usize = 60;
const PARAGRAPH: usize = 280;
const SIGNAL: usize = 80;
const CHOICE: usize = 110;
const ENDING: usize = 600;
const SENTENCE: usize = 200;
const SPOKEN: usize = 110;
const LINE: usize = 160;
const FACT: usize = 180;
const OPTION: usize = 60;
const PROMISE: usize = 200;

/// Every text of a scenario.
pub fn of_scenario<'a>(scenario: &'a Scenario, names: &Names) -> Vec<Text<'a>> {
    let mut texts = Collector::default();
    let nobody = PlaceholderScope::default();
    let names_only = PlaceholderScope::OF_NAMES;
    texts.add("title", &scenario.title, Some(TITLE), names_only);
    texts.add("about", &scenario.about, Some(PARAGRAPH), names_only);
    texts.add("leader.role", &scenario.leader.value.role, Some(TITLE), names_only);
    for task in &scenario.leader.value.tasks {
        let id = format!("leader.tasks.{}.title", task.id.value);
        texts.add(id, &task.title, Some(TITLE), names_only);
    }
    for party in &scenario.outside {
        let of = format!("outside.{}", party.id.value);
        texts.add(format!("{of}.name"), &party.name, Some(TITLE), names_only);
        texts.add(format!("{of}.stake"), &party.stake, Some(SENTENCE), names_only);
    }
    for project in &scenario.projects.value {
        let id = format!("projects.{}.title", project.id.value);
        texts.add(id, &project.title, Some(TITLE), names_only);
        for task in &project.tasks {
            let id = format!("tasks.{}.title", task.id.value);
            texts.add(id, &task.title, Some(TITLE), names_only);
        }
    }
    texts.add_all("brief", &scenario.brief.value, Some(PARAGRAPH), nobody);
    for person in &scenario.people.value {
        let of = format!("people.{}", person.id.value);
        texts.add(format!("{of}.name"), &person.name, Some(TITLE), names_only);
        texts.add(format!("{of}.role"), &person.role, Some(TITLE), names_only);
        texts.add(format!("{of}.says"), &person.says, Some(SPOKEN), nobody);
        texts.add(format!("{of}.about"), &person.about, Some(SENTENCE), nobody);
    }
    for moment in &scenario.moments.value {
        texts.moment(moment, PlaceholderScope::of(moment, scenario));
    }
    for ending in &scenario.endings.value {
        let of = format!("endings.{}", ending.id.value);
        texts.add(format!("{of}.title"), &ending.title, Some(TITLE), names_only);
        texts.add(format!("{of}.text"), &ending.text, Some(ENDING), nobody);
        if let Some(last) = &ending.last {
            texts.add(format!("{of}.last"), last, Some(PARAGRAPH), nobody);
        }
    }
    texts.epilogue(scenario);
    texts.world_words(scenario);
    let at = |name: &Located<String>| {
        names
            .moments
            .find(&name.value)
            .and_then(|index| scenario.moments.value.get(index))
            .map_or(nobody, |moment| PlaceholderScope::of(moment, scenario))
    };
    for reflection in &scenario.reflections {
        let id = format!("reflections.{}", reflection.after.value);
        texts.add(id, &reflection.ask, Some(SENTENCE), at(&reflection.after));
    }
    for tip in &scenario.tips {
        let (place, speaks) = match &tip.on {
            Occasion::Moment(moment) => (format!("moments.{}", moment.value), at(moment)),
            other => (format!("{other:?}"), nobody),
        };
        texts.add(format!("tips.{place}"), &tip.text, Some(PARAGRAPH), speaks);
    }
    for note in &scenario.facilitator {
        let of = format!("facilitator.{}", note.at.value);
        texts.add(format!("{of}.note"), &note.note, None, at(&note.at));
        texts.add_all(&format!("{of}.discuss"), &note.discuss, None, at(&note.at));
    }
    texts.0
}

/// Every text of a kind.
pub fn of_kind(kind: &Kind) -> Vec<Text<'_>> {
    let mut texts = Collector::default();
    let all = PlaceholderScope::OF_ALL;
    texts.choices("choices", &kind.choices.value, all);
    texts.add_all("well", &kind.well.value, Some(PARAGRAPH), all);
    texts.add_all("badly", &kind.badly.value, Some(PARAGRAPH), all);
    for text in &kind.texts.value {
        let of = format!("texts.{}", text.id.value);
        texts.add(format!("{of}.title"), &text.title, Some(TITLE), all);
        texts.add(format!("{of}.text"), &text.text, Some(PARAGRAPH), all);
        texts.add_all(&format!("{of}.see"), &text.see, Some(SIGNAL), all);
        texts.add_all(&format!("{of}.listen"), &text.listen, Some(SIGNAL), all);
    }
    texts.0
}

#[derive(Default)]
struct Collector<'a>(Vec<Text<'a>>);

impl<'a> Collector<'a> {
    fn add(
        &mut self,
        id: impl Into<String>,
        at: &'a Located<String>,
        longest: Option<usize>,
        speaks: PlaceholderScope,
    ) {
        let id = id.into();
        self.0.push(Text {
            id,
            at,
            longest,
            speaks,
        });
    }

    fn add_all(&mut self, id: &str, all: &'a [Located<String>], longest: Option<usize>, speaks: PlaceholderScope) {
        for at in all {
            self.add(id, at, longest, speaks);
        }
    }

    /// What is told at the end and in the week away.
    fn epilogue(&mut self, scenario: &'a Scenario) {
        let nobody = PlaceholderScope::default();
        if let Some(told) = &scenario.epilogue {
            for delivered in &told.delivered.value {
                self.add("epilogue.delivered", &delivered.text, Some(PARAGRAPH), nobody);
            }
            for person in &told.people.value {
                for (form, text) in epilogue::forms(person) {
                    let id = format!("epilogue.{}.{form}", person.person.value);
                    self.add(id, text, Some(SENTENCE), nobody);
                }
            }
            for callback in &told.callbacks {
                let choice = callback.chose.as_ref();
                let choice = choice.map_or_else(String::new, |choice| format!(".{}", choice.value));
                let id = format!("callbacks.{}{choice}", callback.after.value);
                self.add(id, &callback.text, Some(SENTENCE), nobody);
            }
        }
        for (sort, texts) in scenario.away.iter().flat_map(away::lists) {
            let is_of_somebody = !matches!(sort, "quiet" | "phone");
            let speaks = PlaceholderScope {
                who: is_of_somebody,
                other: sort == "asked",
                task: is_of_somebody,
                ..nobody
            };
            self.add_all(&format!("away.{sort}"), &texts.value, Some(SENTENCE), speaks);
        }
    }

    /// What is said on a Friday, between the moments, and of what comes by itself.
    fn world_words(&mut self, scenario: &'a Scenario) {
        let nobody = PlaceholderScope::default();
        for voice in scenario.voices.iter().flat_map(|voices| &voices.value) {
            for (sort, texts) in voices::forms(voice) {
                let id = format!("voices.{}.{sort}", voice.person.value);
                self.add_all(&id, &texts.value, Some(SPOKEN), nobody);
            }
        }
        for ((entry, about), texts) in scenario.words.iter().flat_map(own_words::entries) {
            let speaks = PlaceholderScope {
                who: about != EntrySubject::Nothing,
                task: about == EntrySubject::SomebodysTask,
                ..nobody
            };
            self.add_all(&format!("words.{entry}"), &texts.value, Some(LINE), speaks);
        }
        for text in emergent::texts(scenario) {
            self.own_emergent(text);
        }
    }

    fn own_emergent(&mut self, text: &'a OwnEmergentText) {
        let speaks = PlaceholderScope {
            owner: true,
            other: true,
            task: true,
            ..PlaceholderScope::default()
        };
        let of = format!("emergent.{}", text.id.value);
        self.add(format!("{of}.title"), &text.title, Some(TITLE), speaks);
        self.add(format!("{of}.text"), &text.text, Some(PARAGRAPH), speaks);
        self.add_all(&format!("{of}.see"), &text.see, Some(SIGNAL), speaks);
        self.add_all(&format!("{of}.listen"), &text.listen, Some(SIGNAL), speaks);
        self.choices(&of, &text.choices, speaks);
        self.add_all(&format!("{of}.well"), &text.well, Some(PARAGRAPH), speaks);
        self.add_all(&format!("{of}.badly"), &text.badly, Some(PARAGRAPH), speaks);
    }

    fn moment(&mut self, moment: &'a Moment, speaks: PlaceholderScope) {
        let of = format!("moments.{}", moment.id.value);
        self.add(format!("{of}.title"), &moment.title, Some(TITLE), speaks);
        self.add(format!("{of}.text"), &moment.text, Some(PARAGRAPH), speaks);
        self.add_all(&format!("{of}.see"), &moment.see, Some(SIGNAL), speaks);
        self.add_all(&format!("{of}.listen"), &moment.listen, Some(SIGNAL), speaks);
        self.choices(&of, &moment.choices, speaks);
        for fact in &moment.facts {
            self.add(format!("{of}.facts"), &fact.text, Some(FACT), speaks);
        }
        let options = format!("{of}.options");
        self.add_all(&options, &moment.options, Some(OPTION), PlaceholderScope::OF_NAMES);
    }

    fn choices(&mut self, of: &str, choices: &'a [Choice], speaks: PlaceholderScope) {
        for choice in choices {
            let of = format!("{of}.{}", choice.id.value);
            self.add(format!("{of}.text"), &choice.text, Some(CHOICE), speaks);
            self.add(format!("{of}.well"), &choice.well, Some(PARAGRAPH), speaks);
            self.add(format!("{of}.badly"), &choice.badly, Some(PARAGRAPH), speaks);
            if let Some(promise) = &choice.promise {
                self.add(format!("{of}.promise"), &promise.text, Some(PROMISE), speaks);
            }
        }
    }
}
