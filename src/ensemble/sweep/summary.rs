//! The figures of a sweep: endings by leader, distributions, how often moments came and what was chosen, what decisions
//! do, spirals. The same bytes for the same rows.
//!
//! In: a tally. Out: data for tables, as JSON, and as one long CSV.

use std::fmt::Write as _;

use serde::Serialize;

use super::choices::{self, ChoiceEffect, ChoiceVerdict};
use super::manifest::{Manifest, Shard};
use super::measure::Measure;
use super::tally::{OfLeader, SweepTally};
use crate::ensemble::statistics::{Interval, USUAL, wilson};

/// All figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SweepSummary {
    /// The scenario's name.
    pub scenario: String,
    /// Runs of each leader that are in it.
    pub runs: u64,
    /// The seed of the whole sweep's run 0.
    pub seed: u64,
    /// Which part of a sweep it is.
    pub shard: Shard,
    /// Names of the leaders.
    pub leaders: Vec<String>,
    /// How often each leader came to each ending.
    pub endings: Vec<Ended>,
    /// How each measure is distributed under each leader.
    pub measures: Vec<Measured>,
    /// How often each written moment came, and what was chosen.
    pub moments: Vec<MomentCame>,
    /// How many moments of each kind came by themselves in a run, on the mean.
    pub by_themselves: Vec<EmergentCounts>,
    /// What each choice does, from the runs of the leader who takes anything.
    pub decisions: Vec<ChoiceEffect>,
    /// Runs that went down and did not recover.
    pub spirals: Vec<Spiral>,
    /// For how many weeks level or commitment must have fallen in a row to count as a spiral.
    pub spiral_weeks: u32,
}

/// A share of runs with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Proportion {
    /// How many runs.
    pub runs: u64,
    /// Their share, 0..1.
    pub share: f64,
    /// Wilson's interval.
    pub interval: Interval,
}

impl Proportion {
    fn of(hits: u64, of: u64) -> Self {
        Self {
            runs: hits,
            share: if of == 0 { 0.0 } else { hits as f64 / of as f64 },
            interval: wilson(hits, of, USUAL),
        }
    }
}

/// An ending under a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ended {
    /// Who led.
    pub leader: String,
    /// Which ending.
    pub ending: String,
    /// How often.
    #[serde(flatten)]
    pub share: Proportion,
}

/// A measure under a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measured {
    /// Who led.
    pub leader: String,
    /// The measure that is summarised.
    pub measure: Measure,
    /// The mean.
    pub mean: f64,
    /// Its 95 % interval.
    pub interval: Interval,
    /// The standard deviation between teams.
    pub sd: f64,
    /// What a tenth of the runs does not exceed.
    pub p10: f64,
    /// What half of them does not exceed.
    pub p50: f64,
    /// What nine tenths do not exceed.
    pub p90: f64,
}

/// A written moment under a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MomentCame {
    /// Who led.
    pub leader: String,
    /// Which moment.
    pub moment: String,
    /// In how many runs it came; each of its choices was open in all of them.
    #[serde(flatten)]
    pub came: Proportion,
    /// What was chosen, in the order of the card.
    pub choices: Vec<ChoiceCounts>,
}

/// A choice under a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChoiceCounts {
    /// Which choice.
    pub choice: String,
    /// In how many runs it was open.
    pub open: u64,
    /// In how many it was taken.
    pub taken: u64,
    /// In how many of those it went well.
    pub well: u64,
}

/// Moments of a kind that nobody wrote, under a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EmergentCounts {
    /// Who led.
    pub leader: String,
    /// Which kind.
    pub kind: String,
    /// How many in a run, on the mean.
    pub in_a_run: f64,
}

/// Runs of a leader that went down and did not recover.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spiral {
    /// Who led.
    pub leader: String,
    /// Any of the three below.
    #[serde(flatten)]
    pub any: Proportion,
    /// The team's level fell every week to the last.
    pub level_fell: u64,
    /// Mean commitment fell every week to the last.
    pub commitment_fell: u64,
    /// Two people or more left.
    pub several_left: u64,
}

impl SweepSummary {
    /// Of a sweep.
    #[must_use]
    pub fn of(manifest: &Manifest, tally: &SweepTally) -> Self {
        let book = &manifest.book;
        let mut all = Self {
            scenario: manifest.scenario.clone(),
            runs: tally.runs(),
            seed: manifest.seed,
            shard: manifest.shard,
            leaders: manifest.leaders.clone(),
            endings: Vec::new(),
            measures: Vec::new(),
            moments: Vec::new(),
            by_themselves: Vec::new(),
            decisions: choices::decisions(tally, book),
            spirals: Vec::new(),
            spiral_weeks: tally.spiral_weeks(),
        };
        for (leader, of) in tally.each() {
            let name = || leader.to_owned();
            let ended = of.endings.iter().zip(&book.endings).map(|(count, id)| Ended {
                leader: name(),
                ending: id.clone(),
                share: Proportion::of(*count, of.runs),
            });
            all.endings.extend(ended);
            all.measures
                .extend(Measure::ALL.map(|measure| measured(leader, of, measure)));
            let moments = of.moments.iter().zip(&book.moments).map(|(moment, page)| MomentCame {
                leader: name(),
                moment: page.id.clone(),
                came: Proportion::of(moment.came, of.runs),
                choices: page
                    .choices
                    .iter()
                    .zip(&moment.choices)
                    .map(|(id, choice)| ChoiceCounts {
                        choice: id.clone(),
                        open: moment.came,
                        taken: choice.taken,
                        well: choice.well,
                    })
                    .collect(),
            });
            all.moments.extend(moments);
            let kinds = of.by_themselves.iter().zip(&book.kinds);
            let came = kinds
                .filter(|(count, _)| **count > 0)
                .map(|(count, page)| EmergentCounts {
                    leader: name(),
                    kind: page.id.clone(),
                    in_a_run: *count as f64 / of.runs.max(1) as f64,
                });
            all.by_themselves.extend(came);
            all.spirals.push(Spiral {
                leader: name(),
                any: Proportion::of(of.spirals, of.runs),
                level_fell: of.level_fell,
                commitment_fell: of.commitment_fell,
                several_left: of.several_left,
            });
        }
        all
    }

    /// How a measure is distributed under a leader, by its name.
    #[must_use]
    pub fn measured(&self, leader: &str, measure: Measure) -> Option<&Measured> {
        self.measures
            .iter()
            .find(|known| known.leader == leader && known.measure == measure)
    }

    /// As `summary.json`.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).map_or_else(|_| String::new(), |text| text + "\n")
    }

    /// As `summary.csv`: one figure with its interval or spread a line.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut text = "about,leader,name,choice,runs,figure,low,high,sd,p10,p50,p90\n".to_owned();
        for ended in &self.endings {
            share(&mut text, "ending", &ended.leader, &ended.ending, &ended.share);
        }
        for m in &self.measures {
            let (name, interval) = (m.measure.name(), ends(m.interval));
            let _ = writeln!(
                text,
                "measure,{},{name},,{},{},{interval},{},{},{},{}",
                m.leader, self.runs, m.mean, m.sd, m.p10, m.p50, m.p90
            );
        }
        for moment in &self.moments {
            share(&mut text, "moment", &moment.leader, &moment.moment, &moment.came);
            for choice in &moment.choices {
                let Proportion {
                    share,
                    interval: Interval { low, high },
                    ..
                } = Proportion::of(choice.taken, choice.open);
                let _ = writeln!(
                    text,
                    "choice,{},{},{},{},{share},{low},{high},,,,",
                    moment.leader, moment.moment, choice.choice, choice.taken
                );
            }
        }
        for kind in &self.by_themselves {
            let _ = writeln!(
                text,
                "by_itself,{},{},,{},{},,,,,,",
                kind.leader, kind.kind, self.runs, kind.in_a_run
            );
        }
        for decision in &self.decisions {
            for moved in &decision.moves {
                let interval = ends(moved.difference.interval);
                let _ = writeln!(
                    text,
                    "moves_{},random,{},{},{},{},{interval},,,,",
                    moved.measure.name(),
                    decision.moment,
                    decision.choice,
                    decision.taken,
                    moved.difference.mean
                );
            }
            let stands = match &decision.verdict {
                ChoiceVerdict::Open => continue,
                ChoiceVerdict::Dominant => "dominant",
                ChoiceVerdict::Dominated(_) => "dominated",
            };
            let _ = writeln!(
                text,
                "{stands},random,{},{},{},,,,,,,",
                decision.moment, decision.choice, decision.taken
            );
        }
        for spiral in &self.spirals {
            share(&mut text, "spiral", &spiral.leader, "any", &spiral.any);
            for (name, count) in [
                ("level_fell", spiral.level_fell),
                ("commitment_fell", spiral.commitment_fell),
                ("several_left", spiral.several_left),
            ] {
                share(
                    &mut text,
                    "spiral",
                    &spiral.leader,
                    name,
                    &Proportion::of(count, self.runs),
                );
            }
        }
        text
    }
}

/// The two cells of an interval; empty where it has no ends.
fn ends(interval: Interval) -> String {
    interval
        .bounds()
        .map_or_else(|| ",".to_owned(), |(low, high)| format!("{low},{high}"))
}

fn share(text: &mut String, about: &str, leader: &str, name: &str, share: &Proportion) {
    let Proportion {
        runs,
        share,
        interval: Interval { low, high },
    } = share;
    let _ = writeln!(text, "{about},{leader},{name},,{runs},{share},{low},{high},,,,");
}

fn measured(leader: &str, of: &OfLeader, measure: Measure) -> Measured {
    let spread = &of.measures[measure as usize];
    let moments = spread.sums.moments();
    Measured {
        leader: leader.to_owned(),
        measure,
        mean: moments.mean,
        interval: moments.interval(USUAL),
        sd: moments.sd(),
        p10: spread.quantile(0.1),
        p50: spread.quantile(0.5),
        p90: spread.quantile(0.9),
    }
}
