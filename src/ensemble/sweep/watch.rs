//! One run, watched: what a row needs is heard while it is played.
//!
//! In: a world, a leader, a seed. Out: a [`RunRow`]. The one listener here keeps counts, not happenings.

use std::sync::Arc;

use super::measure::{Measure, to_fixed};
use super::reading::RowReader;
use super::row::{MomentOrigin, MomentRow, RunRow};
use crate::ensemble::{NamedPolicy, play};
use crate::scenario::{Kind, Outcome, Quantity};
use crate::simulation::{Aspect, Event, EventKind, EventSink, MomentInstance, Origin, Simulation, World};

/// Plays run number `run` under a leader.
pub(super) fn watch(world: &Arc<World>, reading: &RowReader, leader: &NamedPolicy, run: u64, seed: u64) -> RunRow {
    let mut ears = Ears::new(world, reading);
    let start = Simulation::in_world(Arc::clone(world), seed).level();
    let mut policy = leader.policy();
    let end = play(world, seed, &mut policy, &mut ears);
    let ending = end.ending().unwrap_or(0);
    ears.words += reading.ending(ending);
    let alone = ears.levels.pop().unwrap_or(start);
    ears.commitments.pop();
    let mut row = RunRow {
        run,
        leader: Arc::clone(leader.name()),
        seed,
        ending,
        measures: [0; Measure::ALL.len()],
        level_falling: falling(&ears.levels),
        commitment_falling: falling(&ears.commitments),
        met: Vec::new(),
    };
    for measure in Measure::ALL {
        row.measures[measure as usize] = to_fixed(match measure {
            Measure::LevelAtStart => start,
            Measure::LevelLastFriday => ears.levels.last().copied().unwrap_or(start),
            Measure::LevelAlone => alone,
            Measure::Delivered => end.delivered(),
            Measure::Energy => end.seen().energy(),
            Measure::Standing => standing(&end),
            Measure::Autonomy => end.team(Quantity::Autonomy),
            Measure::Reliance => end.team(Quantity::Reliance),
            Measure::Trust => end.team(Quantity::Trust),
            Measure::Safety => end.team(Quantity::Safety),
            Measure::Commitment => end.team(Quantity::Commitment),
            Measure::Strain => end.team(Quantity::Strain),
            Measure::Left => f64::from(ears.left),
            Measure::Crises => f64::from(ears.crises),
            Measure::Answers => f64::from(ears.answers),
            Measure::ReadingMinutes => libm::round(f64::from(ears.words) / 20.0) / 10.0,
        });
    }
    row.met = ears.met.into_iter().map(|(_, met)| met).collect();
    row
}

fn standing(end: &Simulation) -> f64 {
    let parties = end.world().scenario.outside.len();
    if parties == 0 {
        return 0.5;
    }
    let sum: f64 = (0..parties).map(|party| end.seen().standing(party)).sum();
    sum / parties as f64
}

/// In how many steps in a row, up to the last, a course fell.
fn falling(course: &[f64]) -> u32 {
    let steps = course.windows(2).rev();
    steps.take_while(|pair| pair[1] < pair[0]).count() as u32
}

struct Ears<'a> {
    reading: &'a RowReader,
    words: u32,
    met: Vec<(MomentInstance, MomentRow)>,
    answers: u32,
    crises: u32,
    left: u32,
    /// Level and mean commitment each Friday, and after the week away.
    levels: Vec<f64>,
    commitments: Vec<f64>,
    /// Each one's commitment; `None` when they have left.
    committed: Vec<Option<f64>>,
}

impl<'a> Ears<'a> {
    fn new(world: &World, reading: &'a RowReader) -> Self {
        let weeks = world.scenario.weeks as usize;
        Self {
            reading,
            words: reading.before(),
            met: Vec::with_capacity(6 * weeks),
            answers: 0,
            crises: 0,
            left: 0,
            levels: Vec::with_capacity(weeks + 1),
            commitments: Vec::with_capacity(weeks + 1),
            committed: world.scenario.people.iter().map(|p| Some(p.commitment)).collect(),
        }
    }

    /// The entry of a moment; the latest first, for it is nearly always that one.
    fn entry(&mut self, raised: &MomentInstance) -> Option<&mut MomentRow> {
        let found = self.met.iter_mut().rev().find(|(met, _)| met.number == raised.number);
        found.map(|(_, met)| met)
    }

    /// The meeting that is under way.
    fn meeting(&mut self) -> Option<&mut (MomentInstance, MomentRow)> {
        let open =
            |(raised, met): &&mut (MomentInstance, MomentRow)| raised.kind == Kind::Meeting && met.choice.is_none();
        self.met.iter_mut().find(open)
    }
}

impl EventSink for Ears<'_> {
    #[inline]
    fn on_event(&mut self, happening: Event) {
        match happening.what {
            EventKind::Moved {
                person,
                aspect: Aspect::Of(Quantity::Commitment),
                to,
                ..
            } => {
                if let Some(Some(level)) = self.committed.get_mut(person) {
                    *level = to;
                }
            }
            EventKind::Level(level) => {
                self.levels.push(level);
                let here = || self.committed.iter().flatten();
                let count = here().count();
                let mean = if count == 0 {
                    0.0
                } else {
                    here().sum::<f64>() / count as f64
                };
                self.commitments.push(mean);
            }
            EventKind::MomentCame(raised) => {
                self.words += self.reading.card(&raised);
                self.crises += u32::from(raised.kind == Kind::Crisis);
                let what = match raised.origin {
                    Origin::Written(moment) => MomentOrigin::Written(moment),
                    Origin::Emergent(text) => MomentOrigin::ByItself(raised.kind as usize, text),
                };
                let met = MomentRow {
                    what,
                    choice: None,
                    outcome: None,
                };
                self.met.push((raised, met));
            }
            EventKind::Listened(raised) => self.words += self.reading.listening(&raised),
            EventKind::Went {
                moment,
                choice,
                outcome,
                words,
                ..
            } => {
                self.words += self.reading.after(&moment, choice, outcome, words);
                if let Some(met) = self.entry(&moment) {
                    met.choice = Some(choice);
                    met.outcome = Some(outcome);
                }
            }
            EventKind::Decided { option, better, .. } => {
                if let Some((_, met)) = self.meeting() {
                    met.choice = Some(option);
                    met.outcome = Some(if option == better {
                        Outcome::Well
                    } else {
                        Outcome::Badly
                    });
                }
            }
            EventKind::FactSaid(_, fact) => {
                if let Some((raised, _)) = self.meeting() {
                    let raised = *raised;
                    self.words += self.reading.fact(&raised, fact);
                }
            }
            EventKind::Answered { .. } => self.answers += 1,
            EventKind::Left(person) => {
                self.left += 1;
                if let Some(level) = self.committed.get_mut(person) {
                    *level = None;
                }
            }
            _ => {}
        }
    }
}
