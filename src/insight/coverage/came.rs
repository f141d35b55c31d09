//! What has come so far: a mark for each text of the story, and for each text of the kinds.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::scenario::{Kind, Occasion, Outcome, Scenario, StoryText, TextId};
use crate::simulation::{MomentInstance, Origin};

/// The texts that have come.
#[derive(Debug, Clone)]
pub(in crate::insight) struct Came {
    places: Arc<BTreeMap<TextId, usize>>,
    marks: Vec<bool>,
    /// In the order of [`Kind::ALL`], by the texts of each.
    emerged: Vec<Vec<bool>>,
}

impl Came {
    pub fn nothing(scenario: &Scenario, texts: &[StoryText]) -> Self {
        let places = texts.iter().enumerate().map(|(index, text)| (text.id, index));
        let emerged = Kind::ALL
            .iter()
            .map(|kind| vec![false; scenario.words(*kind).texts.len()]);
        Self {
            places: Arc::new(places.collect()),
            marks: vec![false; texts.len()],
            emerged: emerged.collect(),
        }
    }

    /// The same texts, none of which has come.
    pub fn emptied(&self) -> Self {
        Self {
            places: Arc::clone(&self.places),
            marks: vec![false; self.marks.len()],
            emerged: self.emerged.iter().map(|texts| vec![false; texts.len()]).collect(),
        }
    }

    /// Whether a text has come; what is no text has.
    pub fn has(&self, id: TextId) -> bool {
        self.places.get(&id).is_none_or(|index| self.marks[*index])
    }

    pub fn is_complete(&self) -> bool {
        self.marks.iter().all(|came| *came)
    }

    pub fn mark(&mut self, id: TextId) {
        if let Some(index) = self.places.get(&id) {
            self.marks[*index] = true;
        }
    }

    /// A moment has come up, with all that its page says.
    pub fn mark_moment(&mut self, scenario: &Scenario, raised: &MomentInstance) {
        match raised.origin {
            Origin::Written(id) => {
                self.mark(TextId::Moment(id));
                (0..scenario.moments[id].see.len()).for_each(|line| self.mark(TextId::See(id, line)));
                self.mark_tips(scenario, Occasion::Moment(id));
            }
            Origin::Emergent(text) => {
                self.mark(TextId::Emerged(raised.kind, text));
                if let Some(mark) = self.emerged[raised.kind as usize].get_mut(text) {
                    *mark = true;
                }
            }
        }
    }

    /// A choice was taken, and went so.
    pub fn mark_choice(&mut self, raised: &MomentInstance, choice: usize, outcome: Outcome) {
        match raised.origin {
            Origin::Written(id) => {
                self.mark(TextId::Choice(id, choice));
                self.mark(TextId::Followed(id, choice, outcome));
            }
            Origin::Emergent(text) => {
                self.mark(TextId::EmergedChoice(raised.kind, text, choice));
                self.mark(TextId::EmergedFollowed(raised.kind, text, choice, outcome));
            }
        }
    }

    /// It was listened to first.
    pub fn mark_heard(&mut self, scenario: &Scenario, raised: &MomentInstance) {
        for id in heard(scenario, raised) {
            self.mark(id);
        }
    }

    pub fn mark_tips(&mut self, scenario: &Scenario, on: Occasion) {
        for (index, tip) in scenario.tips.iter().enumerate() {
            if tip.on == on {
                self.mark(TextId::Tip(index));
            }
        }
    }

    /// The texts that have come here and not there.
    pub fn beyond<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = usize> + 'a {
        (0..self.marks.len()).filter(|index| self.marks[*index] && !other.marks[*index])
    }

    pub fn add(&mut self, other: &Self) {
        let join = |own: &mut [bool], theirs: &[bool]| own.iter_mut().zip(theirs).for_each(|(own, came)| *own |= came);
        join(&mut self.marks, &other.marks);
        for (own, theirs) in self.emerged.iter_mut().zip(&other.emerged) {
            join(own, theirs);
        }
    }

    /// How many texts of a kind have come.
    pub fn of_kind(&self, kind: Kind) -> usize {
        self.emerged[kind as usize].iter().filter(|came| **came).count()
    }
}

/// What listening first reveals in a moment.
pub(super) fn heard(scenario: &Scenario, raised: &MomentInstance) -> Vec<TextId> {
    match raised.origin {
        Origin::Written(id) => {
            let lines = scenario.moments.get(id).map_or(0, |moment| moment.listen.len());
            (0..lines).map(|line| TextId::Listen(id, line)).collect()
        }
        Origin::Emergent(text) => {
            let lines = scenario
                .words(raised.kind)
                .texts
                .get(text)
                .map_or(0, |text| text.listen.len());
            (0..lines)
                .map(|line| TextId::EmergedListen(raised.kind, text, line))
                .collect()
        }
    }
}

/// What a choice of a moment can bring.
pub(super) fn brought(raised: &MomentInstance, choice: usize) -> Vec<TextId> {
    let outcomes = [Outcome::Well, Outcome::Badly];
    match raised.origin {
        Origin::Written(id) => {
            let followed = outcomes.map(|outcome| TextId::Followed(id, choice, outcome));
            [TextId::Choice(id, choice), TextId::Promise(id, choice)]
                .into_iter()
                .chain(followed)
                .collect()
        }
        Origin::Emergent(text) => {
            let followed = outcomes.map(|outcome| TextId::EmergedFollowed(raised.kind, text, choice, outcome));
            [TextId::EmergedChoice(raised.kind, text, choice)]
                .into_iter()
                .chain(followed)
                .collect()
        }
    }
}
