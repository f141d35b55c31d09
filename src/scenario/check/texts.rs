//! Every text that a player reads, with its longest length and with what it may speak of.
//!
//! In: authored scenarios and kinds. Out: [`Text`]s, for the rules about lengths and placeholders.

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

/// Every text of a scenario.
pub fn of_scenario<'a>(scenario: &'a Scenario, names: &Names) -> Vec<Text<'a>> {
    let mut texts = Collector::default();
    let nobody = PlaceholderScope::default();
    let names_only = PlaceholderScope::OF_NAMES;
    texts.add(&scenario.title, Some(TITLE), names_only);
    texts.add(&scenario.about, Some(PARAGRAPH), names_only);
    texts.add(&scenario.leader.value.role, Some(TITLE), names_only);
    for task in &scenario.leader.value.tasks {
        texts.add(&task.title, Some(TITLE), names_only);
    }
    for party in &scenario.outside {
        texts.add(&party.name, Some(TITLE), names_only);
        texts.add(&party.stake, Some(SENTENCE), names_only);
    }
    for project in &scenario.projects.value {
        texts.add(&project.title, Some(TITLE), names_only);
        for task in &project.tasks {
            texts.add(&task.title, Some(TITLE), names_only);
        }
    }
    texts.add_all(&scenario.brief, Some(PARAGRAPH), nobody);
    for person in &scenario.people.value {
        texts.add(&person.name, Some(TITLE), names_only);
        texts.add(&person.role, Some(TITLE), names_only);
        texts.add(&person.says, Some(SPOKEN), nobody);
        texts.add(&person.about, Some(SENTENCE), nobody);
    }
    for moment in &scenario.moments.value {
        texts.moment(moment, PlaceholderScope::of(moment, scenario));
    }
    for ending in &scenario.endings.value {
        texts.add(&ending.title, Some(TITLE), names_only);
        texts.add(&ending.text, Some(ENDING), nobody);
        if let Some(last) = &ending.last {
            texts.add(last, Some(PARAGRAPH), nobody);
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
        texts.add(&reflection.ask, Some(SENTENCE), at(&reflection.after));
    }
    for tip in &scenario.tips {
        let speaks = match &tip.on {
            Occasion::Moment(moment) => at(moment),
            _ => nobody,
        };
        texts.add(&tip.text, Some(PARAGRAPH), speaks);
    }
    for note in &scenario.facilitator {
        texts.add(&note.note, None, at(&note.at));
        texts.add_all(&note.discuss, None, at(&note.at));
    }
    texts.0
}

/// Every text of a kind.
pub fn of_kind(kind: &Kind) -> Vec<Text<'_>> {
    let mut texts = Collector::default();
    let all = PlaceholderScope::OF_ALL;
    texts.choices(&kind.choices.value, all);
    texts.add_all(&kind.well.value, Some(PARAGRAPH), all);
    texts.add_all(&kind.badly.value, Some(PARAGRAPH), all);
    for text in &kind.texts.value {
        texts.add(&text.title, Some(TITLE), all);
        texts.add(&text.text, Some(PARAGRAPH), all);
        texts.add_all(&text.see, Some(SIGNAL), all);
        texts.add_all(&text.listen, Some(SIGNAL), all);
    }
    texts.0
}

#[derive(Default)]
struct Collector<'a>(Vec<Text<'a>>);

impl<'a> Collector<'a> {
    fn add(&mut self, at: &'a Located<String>, longest: Option<usize>, speaks: PlaceholderScope) {
        self.0.push(Text { at, longest, speaks });
    }

    fn add_all(&mut self, all: &'a [Located<String>], longest: Option<usize>, speaks: PlaceholderScope) {
        for at in all {
            self.add(at, longest, speaks);
        }
    }

    /// What is told at the end and in the week away.
    fn epilogue(&mut self, scenario: &'a Scenario) {
        let nobody = PlaceholderScope::default();
        if let Some(told) = &scenario.epilogue {
            for delivered in &told.delivered.value {
                self.add(&delivered.text, Some(PARAGRAPH), nobody);
            }
            for (_, text) in told.people.value.iter().flat_map(epilogue::forms) {
                self.add(text, Some(SENTENCE), nobody);
            }
            for callback in &told.callbacks {
                self.add(&callback.text, Some(SENTENCE), nobody);
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
            self.add_all(&texts.value, Some(SENTENCE), speaks);
        }
    }

    /// What is said on a Friday, between the moments, and of what comes by itself.
    fn world_words(&mut self, scenario: &'a Scenario) {
        let nobody = PlaceholderScope::default();
        let said = scenario.voices.iter().flat_map(|voices| &voices.value);
        for (_, texts) in said.flat_map(voices::forms) {
            self.add_all(&texts.value, Some(SPOKEN), nobody);
        }
        for ((_, about), texts) in scenario.words.iter().flat_map(own_words::entries) {
            let speaks = PlaceholderScope {
                who: about != EntrySubject::Nothing,
                task: about == EntrySubject::SomebodysTask,
                ..nobody
            };
            self.add_all(&texts.value, Some(LINE), speaks);
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
        self.add(&text.title, Some(TITLE), speaks);
        self.add(&text.text, Some(PARAGRAPH), speaks);
        self.add_all(&text.see, Some(SIGNAL), speaks);
        self.add_all(&text.listen, Some(SIGNAL), speaks);
        self.choices(&text.choices, speaks);
        self.add_all(&text.well, Some(PARAGRAPH), speaks);
        self.add_all(&text.badly, Some(PARAGRAPH), speaks);
    }

    fn moment(&mut self, moment: &'a Moment, speaks: PlaceholderScope) {
        self.add(&moment.title, Some(TITLE), speaks);
        self.add(&moment.text, Some(PARAGRAPH), speaks);
        self.add_all(&moment.see, Some(SIGNAL), speaks);
        self.add_all(&moment.listen, Some(SIGNAL), speaks);
        self.choices(&moment.choices, speaks);
        for fact in &moment.facts {
            self.add(&fact.text, None, speaks);
        }
    }

    fn choices(&mut self, choices: &'a [Choice], speaks: PlaceholderScope) {
        for choice in choices {
            self.add(&choice.text, Some(CHOICE), speaks);
            self.add(&choice.well, Some(PARAGRAPH), speaks);
            self.add(&choice.badly, Some(PARAGRAPH), speaks);
            if let Some(promise) = &choice.promise {
                self.add(&promise.text, None, speaks);
            }
        }
    }
}
