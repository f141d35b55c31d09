//! What a sensitivity run found: which claims flip by which parameter.

use std::collections::BTreeSet;

use super::rows::{Figure, Header, Row};
use super::shifts::Shift;
use crate::ensemble::evidence::Estimate;

/// A claim is near a flip when it would fail, or hold, if its figure moved by so many half-widths of its interval more than the
/// first pass shows.
const NEAR: f64 = 1.5;

/// What a sensitivity run found.
#[derive(Debug, Clone, PartialEq)]
pub struct SensitivityReport {
    /// How many parameters were moved.
    pub moved: usize,
    /// How many of them move no figure of any experiment.
    pub idle: usize,
    /// Teams an arm in the first pass.
    pub first: u64,
    /// Teams an arm where it was near.
    pub teams: u64,
    /// Each experiment.
    pub experiments: Vec<ExperimentSensitivity>,
}

/// What moves an experiment.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperimentSensitivity {
    /// Its id.
    pub id: String,
    /// How many parameters move any of its figures.
    pub touched_by: usize,
    /// How often it was near a flip and played again.
    pub near: usize,
    /// Each claim that a parameter flips.
    pub flips: Vec<Flip>,
}

impl ExperimentSensitivity {
    /// The parameters that flip any of its claims.
    #[must_use]
    pub fn flipped_by(&self) -> BTreeSet<&str> {
        self.flips.iter().map(|flip| flip.parameter.as_str()).collect()
    }
}

/// A claim that holds as the model is and fails with a parameter moved, or the other way round.
#[derive(Debug, Clone, PartialEq)]
pub struct Flip {
    /// What is claimed.
    pub claim: String,
    /// Its figure as the model is.
    pub before: Estimate,
    /// Its figure with the parameter moved.
    pub now: Estimate,
    /// The parameter.
    pub parameter: String,
    /// By how much it was moved, in per cent.
    pub percent: i8,
}

/// What of an experiment's base a shift is compared with.
struct Base<'a> {
    experiment: &'a str,
    claims: &'a [String],
    first: &'a [Figure],
    all: &'a [Figure],
}

fn bases(rows: &[Row]) -> impl Iterator<Item = Base<'_>> {
    rows.iter().filter_map(|row| match row {
        Row::Base {
            experiment,
            claims,
            first,
            all,
        } => Some(Base {
            experiment,
            claims,
            first,
            all,
        }),
        _ => None,
    })
}

/// The shifts that moved an experiment in the first pass.
fn moved<'a>(rows: &'a [Row], id: &'a str) -> impl Iterator<Item = &'a (Shift, Vec<Figure>)> {
    rows.iter()
        .filter_map(move |row| match row {
            Row::Screened { experiment, moved, .. } if experiment == id => Some(moved),
            _ => None,
        })
        .flatten()
}

/// What is to be played again with all teams.
pub(super) fn near(rows: &[Row]) -> Vec<(String, Shift)> {
    let mut found = Vec::new();
    for base in bases(rows) {
        for (shift, now) in moved(rows, base.experiment) {
            let is_near = |i: usize| {
                let (all, first) = (base.all[i], base.first[i]);
                let expected = all.3 + now[i].3 - first.3;
                let side = if all.holds() { 1.0 } else { -1.0 };
                now[i] != first && side * expected < NEAR * (all.2 - all.1) / 2.0
            };
            if (0..base.all.len().min(now.len())).any(is_near) {
                found.push((base.experiment.to_owned(), shift.clone()));
            }
        }
    }
    found
}

/// What all rows come to.
pub(super) fn report(header: &Header, rows: &[Row]) -> SensitivityReport {
    let mut touching = BTreeSet::new();
    let experiments = bases(rows).map(|base| {
        let by: BTreeSet<&str> = moved(rows, base.experiment)
            .map(|(shift, _)| shift.parameter.as_str())
            .collect();
        touching.extend(by.iter().copied());
        let again = rows.iter().filter_map(|row| match row {
            Row::Again { experiment, shift, now } if experiment == base.experiment => Some((shift, now)),
            _ => None,
        });
        let mut near = 0;
        let mut flips = Vec::new();
        for (shift, now) in again {
            near += 1;
            for (i, figure) in now.iter().enumerate() {
                if figure.holds() != base.all[i].holds() {
                    flips.push(Flip {
                        claim: base.claims[i].clone(),
                        before: estimate(base.all[i]),
                        now: estimate(*figure),
                        parameter: shift.parameter.clone(),
                        percent: shift.percent,
                    });
                }
            }
        }
        ExperimentSensitivity {
            id: base.experiment.to_owned(),
            touched_by: by.len(),
            near,
            flips,
        }
    });
    let experiments = experiments.collect();
    SensitivityReport {
        moved: header.moved,
        idle: header.moved - touching.len(),
        first: header.first,
        teams: header.teams,
        experiments,
    }
}

const fn estimate(figure: Figure) -> Estimate {
    Estimate {
        value: figure.0,
        low: figure.1,
        high: figure.2,
    }
}
