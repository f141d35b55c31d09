//! What decisions do: how much a choice moves the outcome, and whether it beats every other, or is beaten, on everything.
//!
//! In: the runs of the leader who takes anything, in which what was chosen has no other reason. Out: differences with
//! their intervals, between the runs that took a choice and those in which the same moment came and was answered otherwise.

use serde::Serialize;

use super::book::Book;
use super::measure::Measure;
use super::tally::{OfChoice, OfMoment, SweepTally};
use crate::ensemble::ReferenceLeader;
use crate::ensemble::statistics::{Difference, SampleStats, unpaired};

/// The confidence of every difference here: there are many of them.
const SURE: f64 = 0.99;
/// The fewest runs that took a choice before it is compared with another.
const FEWEST: u64 = 30;

/// What a choice does.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChoiceEffect {
    /// In which moment.
    pub moment: String,
    /// Which choice.
    pub choice: String,
    /// Runs that took it.
    pub taken: u64,
    /// Runs in which the moment was answered otherwise.
    pub others: u64,
    /// Runs that took it minus the others, on each of [`Measure::OUTCOMES`].
    pub moves: Vec<Weighed>,
    /// How it stands among the choices of its moment.
    pub verdict: ChoiceVerdict,
}

/// A difference on a measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Weighed {
    /// On what.
    pub measure: Measure,
    /// How much, with its 99 % interval.
    pub difference: Difference,
}

/// How a choice stands among the choices of its moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChoiceVerdict {
    /// Better on something, worse on something: a choice.
    Open,
    /// Better than every other on every measure.
    Dominant,
    /// Worse than this one on every measure.
    Dominated(String),
}

impl ChoiceEffect {
    /// How far it moves a measure, whichever way, in spreads between teams.
    #[must_use]
    pub fn size(&self) -> f64 {
        let level = self.moves.iter().find(|moved| moved.measure == Measure::LevelAlone);
        let delivered = self.moves.iter().find(|moved| moved.measure == Measure::Delivered);
        let sure = |moved: &&Weighed| moved.difference.interval.excludes(0.0);
        let sizes = [level, delivered].into_iter().flatten().filter(sure);
        sizes.map(|moved| moved.difference.d.abs()).fold(0.0, f64::max)
    }
}

/// Every choice of every written moment that came, meetings apart; nothing when the leader who takes anything has not played.
pub(super) fn decisions(tally: &SweepTally, book: &Book) -> Vec<ChoiceEffect> {
    let Some(of) = tally.of(ReferenceLeader::Random.name()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (moment, page) in of.moments.iter().zip(&book.moments).filter(|(_, page)| !page.meeting) {
        for (c, id) in page.choices.iter().enumerate() {
            let choice = &moment.choices[c];
            let others = others(moment, c);
            if choice.taken == 0 || others[0].n == 0 {
                continue;
            }
            let moves = Measure::OUTCOMES.iter().zip(choice.outcomes).zip(&others);
            all.push(ChoiceEffect {
                moment: page.id.clone(),
                choice: id.clone(),
                taken: choice.taken,
                others: others[0].n,
                moves: moves
                    .map(|((measure, taken), other)| Weighed {
                        measure: *measure,
                        difference: unpaired(&taken.moments(), other, SURE),
                    })
                    .collect(),
                verdict: verdict(moment, c, &page.choices),
            });
        }
    }
    all
}

/// The runs in which a moment was answered by any other choice, measure by measure.
fn others(moment: &OfMoment, but: usize) -> Vec<SampleStats> {
    (0..Measure::OUTCOMES.len())
        .map(|m| {
            let others = moment.choices.iter().enumerate().filter(|(c, _)| *c != but);
            let mut sums = super::tally::Sums::default();
            for (_, choice) in others {
                sums.join(&choice.outcomes[m]);
            }
            sums.moments()
        })
        .collect()
}

fn verdict(moment: &OfMoment, c: usize, ids: &[String]) -> ChoiceVerdict {
    let this = &moment.choices[c];
    let mut rivals = moment.choices.iter().enumerate().filter(|(other, _)| *other != c);
    if let Some((by, _)) = rivals.clone().find(|(_, rival)| beats(rival, this)) {
        return ChoiceVerdict::Dominated(ids[by].clone());
    }
    if rivals.all(|(_, rival)| beats(this, rival)) {
        return ChoiceVerdict::Dominant;
    }
    ChoiceVerdict::Open
}

/// Better on every measure, surely.
fn beats(one: &OfChoice, other: &OfChoice) -> bool {
    one.taken >= FEWEST
        && other.taken >= FEWEST
        && one
            .outcomes
            .iter()
            .zip(&other.outcomes)
            .all(|(a, b)| unpaired(&a.moments(), &b.moments(), SURE).interval.above(0.0))
}
