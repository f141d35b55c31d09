//! How many words of a scenario a player reads: counted once a scenario, added up as cards come.
//!
//! In: a scenario. Out: words of a card, of what listening reveals, of what follows. The program's own words (the plan,
//! the survey, the buttons) are not counted.

use crate::scenario::epilogue::{Epilogue, PersonEnding};
use crate::scenario::{Choice, Outcome, Scenario};
use crate::simulation::{MomentInstance, Origin};

/// Words by place.
#[derive(Debug)]
pub(super) struct RowReader {
    before: u32,
    endings: Vec<u32>,
    moments: Vec<Card>,
    kinds: Vec<KindCards>,
}

#[derive(Debug)]
struct Card {
    shown: u32,
    listening: u32,
    /// By choice: well, badly; 0 where the kind's own sentence is told.
    after: Vec<[u32; 2]>,
    facts: Vec<u32>,
    /// The text's own sentences for what went well, and badly; empty where the kind's are told.
    pools: [Vec<u32>; 2],
}

#[derive(Debug)]
struct KindCards {
    cards: Vec<Card>,
    /// The sentences for what went well, and badly.
    pools: [Vec<u32>; 2],
}

fn words(text: &str) -> u32 {
    text.split_whitespace().count() as u32
}

fn all<'a>(texts: impl IntoIterator<Item = &'a String>) -> u32 {
    texts.into_iter().map(|text| words(text)).sum()
}

fn lengths(sentences: &[String]) -> Vec<u32> {
    sentences.iter().map(|sentence| words(sentence)).collect()
}

fn after(choices: &[Choice]) -> Vec<[u32; 2]> {
    choices.iter().map(|c| [words(&c.well), words(&c.badly)]).collect()
}

/// About as many words as an ending adds: of texts of which one is told, the longest delivered, the mean of a person's sentences.
fn epilogue(told: &Epilogue) -> u32 {
    let delivered = told.delivered.iter().map(|one| words(&one.text.text)).max();
    let person = |one: &PersonEnding| {
        let forms = [&one.leading, &one.freed, &one.waiting, &one.hurt, &one.gone];
        all(forms) / forms.len() as u32
    };
    delivered.unwrap_or(0) + told.people.iter().map(person).sum::<u32>()
}

impl RowReader {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let moments = scenario.moments.iter().map(|moment| {
            let meeting = moment.meeting.as_ref();
            Card {
                shown: words(&moment.title)
                    + words(&moment.text)
                    + all(&moment.see)
                    + all(moment.choices.iter().map(|choice| &choice.text))
                    + meeting.map_or(0, |meeting| all(&meeting.options)),
                listening: all(&moment.listen),
                after: after(&moment.choices),
                facts: meeting.map_or_else(Vec::new, |m| m.facts.iter().map(|f| words(&f.text)).collect()),
                pools: Default::default(),
            }
        });
        let kinds = scenario.kinds.iter().map(|kind| {
            let cards = kind.texts.iter().enumerate().map(|(index, text)| {
                let choices = kind.choices_of(index);
                let offered = all(choices.iter().map(|choice| &choice.text));
                Card {
                    shown: words(&text.title) + words(&text.text) + all(&text.see) + offered,
                    listening: all(&text.listen),
                    after: after(choices),
                    facts: Vec::new(),
                    pools: [lengths(&text.well), lengths(&text.badly)],
                }
            });
            KindCards {
                cards: cards.collect(),
                pools: [lengths(&kind.well), lengths(&kind.badly)],
            }
        });
        let told = scenario.epilogue.as_ref().map_or(0, epilogue);
        Self {
            before: words(&scenario.title) + words(&scenario.about) + all(&scenario.brief),
            endings: scenario
                .endings
                .iter()
                .map(|ending| words(&ending.title) + words(&ending.text) + words(&ending.last) + told)
                .collect(),
            moments: moments.collect(),
            kinds: kinds.collect(),
        }
    }

    fn of_moment(&self, raised: &MomentInstance) -> Option<&Card> {
        match raised.origin {
            Origin::Written(moment) => self.moments.get(moment),
            Origin::Emergent(text) => self.kinds.get(raised.kind as usize)?.cards.get(text),
        }
    }

    /// Before the first Monday.
    pub(super) const fn before(&self) -> u32 {
        self.before
    }

    /// The ending.
    pub(super) fn ending(&self, ending: usize) -> u32 {
        self.endings.get(ending).copied().unwrap_or(0)
    }

    /// The card of a moment.
    pub(super) fn card(&self, raised: &MomentInstance) -> u32 {
        self.of_moment(raised).map_or(0, |card| card.shown)
    }

    /// What listening first reveals.
    pub(super) fn listening(&self, raised: &MomentInstance) -> u32 {
        self.of_moment(raised).map_or(0, |card| card.listening)
    }

    /// What is told after a choice; `sentence` is the kind's own, where the choice has none.
    pub(super) fn after(
        &self,
        raised: &MomentInstance,
        choice: usize,
        outcome: Outcome,
        sentence: Option<usize>,
    ) -> u32 {
        let side = usize::from(outcome == Outcome::Badly);
        let card = self.of_moment(raised);
        let own = card.and_then(|card| card.after.get(choice));
        let pooled = || {
            let of_text = card.map(|card| &card.pools[side]).filter(|pool| !pool.is_empty());
            let pool = of_text.or_else(|| Some(&self.kinds.get(raised.kind as usize)?.pools[side]))?;
            pool.get(sentence?).copied()
        };
        match own {
            Some(words) if words[side] > 0 => words[side],
            _ => pooled().unwrap_or(0),
        }
    }

    /// A fact said in a meeting.
    pub(super) fn fact(&self, raised: &MomentInstance, fact: usize) -> u32 {
        let card = self.of_moment(raised);
        card.and_then(|card| card.facts.get(fact).copied()).unwrap_or(0)
    }
}
