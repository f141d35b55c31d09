//! Sensitivity of the evidence: each parameter a fifth lower and a fifth higher, one at a time, and which claims flip.
//!
//! In: the model with its ranges, experiments, a file of rows. Out: the file, complete, and a [`SensitivityReport`]. The first
//! pass plays a fifth of the teams; what came near to flipping is played again with all of them. Rows come in one order on any
//! number of threads, so that a file that was begun is gone on with, to the same bytes.
//!
//! Parameters are tried together first: all of a group, then five at a time, every second one lower and the others higher, and
//! once more the other way round. Where not one digit of an experiment moves in either, none of them touches it.

mod report;
mod rows;
mod shifts;

use std::path::Path;

pub use report::{ExperimentSensitivity, Flip, SensitivityReport};
pub use rows::SensitivityError;

use super::claim::Claim;
use super::finding::Finding;
use crate::ensemble::lab::Lab;
use crate::platform::threads;
use crate::scenario::Model;
use crate::simulation::UnknownParameter;
use rows::{Figure, Header, Row, RowFile};
use shifts::{ParameterGroup, Shift};

/// The first pass plays this share of the teams.
const FIRST: u64 = 5;
/// So many parameters are tried together before each is tried alone.
const TOGETHER: usize = 5;

/// A sensitivity run, before it is run.
#[derive(Debug)]
pub struct Sensitivity {
    lab: Lab,
    groups: Vec<ParameterGroup>,
    experiments: Vec<&'static Finding>,
    header: Header,
    threads: usize,
}

impl Sensitivity {
    /// Of these experiments, with so many teams an arm where it is near.
    #[must_use]
    pub fn new(lab: &Lab, model: &Model, experiments: Vec<&'static Finding>, teams: u64) -> Self {
        Self {
            header: Header {
                model: model.digest().to_owned(),
                experiments: experiments.iter().map(|finding| finding.id.to_owned()).collect(),
                first: (teams / FIRST).max(2),
                teams,
                moved: 0,
            },
            lab: lab.clone().on_threads(1),
            groups: shifts::groups(model),
            experiments,
            threads: threads::cores(),
        }
    }

    /// Only the parameters of these groups, as `meeting`.
    #[must_use]
    pub fn only(mut self, groups: &[&str]) -> Self {
        self.groups.retain(|group| groups.contains(&group.name.as_str()));
        self
    }

    /// On so many threads. Results do not depend on it.
    #[must_use]
    pub const fn on_threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// Runs it, or what is missing of it in the file; `tell` hears how many rows there are, of how many as far as known.
    ///
    /// # Errors
    /// The file cannot be read or written, or holds something else.
    pub fn run(&self, file: &Path, mut tell: impl FnMut(u64, u64)) -> Result<SensitivityReport, SensitivityError> {
        let header = Header {
            moved: self.groups.iter().map(|group| group.parameters.len()).sum(),
            ..self.header.clone()
        };
        let mut kept = RowFile::open(file, &header)?;
        let bases = self.experiments.len();
        let first = bases + bases * self.groups.len();
        let base = |i: usize| Ok(self.base(self.experiments[i]));
        self.fill(&mut kept, 0, bases, first, base, &mut tell)?;
        let screened = {
            let known: Vec<Row> = kept.rows[..bases].to_vec();
            let screen = move |i: usize| {
                let (experiment, group) = (i / self.groups.len(), i % self.groups.len());
                self.screen(self.experiments[experiment], &self.groups[group], &known[experiment])
            };
            self.fill(&mut kept, bases, first - bases, first, screen, &mut tell)
        };
        screened?;
        let near = report::near(&kept.rows);
        let all = first + near.len();
        let again = |i: usize| self.again(&near[i]);
        self.fill(&mut kept, first, near.len(), all, again, &mut tell)?;
        Ok(report::report(&header, &kept.rows))
    }

    /// Rows `from..from + count` of the file, those that it has not.
    fn fill(
        &self,
        kept: &mut RowFile,
        from: usize,
        count: usize,
        of: usize,
        work: impl Fn(usize) -> Result<Row, UnknownParameter> + Sync,
        tell: &mut impl FnMut(u64, u64),
    ) -> Result<(), SensitivityError> {
        let there = kept.rows.len().saturating_sub(from).min(count);
        tell((from + there) as u64, of as u64);
        let missing = (count - there) as u64;
        threads::in_order(
            self.threads,
            missing,
            |i| work(there + i as usize),
            |i, row| {
                kept.add(row?)?;
                tell((from + there) as u64 + i + 1, of as u64);
                Ok(())
            },
        )
    }

    /// An experiment as the model is, with the teams of the first pass and with all.
    fn base(&self, experiment: &'static Finding) -> Row {
        let all = experiment.claims(&self.lab, self.header.teams);
        Row::Base {
            experiment: experiment.id.to_owned(),
            claims: all.iter().map(|claim| claim.what.to_owned()).collect(),
            first: figures(&experiment.claims(&self.lab, self.header.first)),
            all: figures(&all),
        }
    }

    /// The parameters of a group that move an experiment, each way.
    fn screen(
        &self,
        experiment: &'static Finding,
        group: &ParameterGroup,
        base: &Row,
    ) -> Result<Row, UnknownParameter> {
        let still = match base {
            Row::Base { first, .. } => first.as_slice(),
            _ => &[],
        };
        let mut moved = Vec::new();
        let all = group.parameters.as_slice();
        if all.len() <= TOGETHER || self.is_moved(experiment, all, still)? {
            for some in all.chunks(TOGETHER) {
                if !self.is_moved(experiment, some, still)? {
                    continue;
                }
                for shift in some.iter().flat_map(shifts::both_ways) {
                    let now = self.under(experiment, std::slice::from_ref(&shift), self.header.first)?;
                    if now != still {
                        moved.push((shift, now));
                    }
                }
            }
        }
        Ok(Row::Screened {
            experiment: experiment.id.to_owned(),
            group: group.name.clone(),
            moved,
        })
    }

    /// Whether anything of an experiment moves when all of these do, one way or the other.
    fn is_moved(
        &self,
        experiment: &'static Finding,
        parameters: &[shifts::Bounds],
        still: &[Figure],
    ) -> Result<bool, UnknownParameter> {
        for turn in 0..2 {
            let together = shifts::together(parameters, turn);
            if self.under(experiment, &together, self.header.first)? != still {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn again(&self, near: &(String, Shift)) -> Result<Row, UnknownParameter> {
        let (id, shift) = near;
        let named = self.experiments.iter().find(|finding| finding.id == id);
        let now = named.map_or(Ok(Vec::new()), |experiment| {
            self.under(experiment, std::slice::from_ref(shift), self.header.teams)
        })?;
        Ok(Row::Again {
            experiment: id.clone(),
            shift: shift.clone(),
            now,
        })
    }

    fn under(
        &self,
        experiment: &'static Finding,
        shifts: &[Shift],
        teams: u64,
    ) -> Result<Vec<Figure>, UnknownParameter> {
        let values: Vec<(&str, f64)> = shifts.iter().map(|s| (s.parameter.as_str(), s.value)).collect();
        Ok(figures(&experiment.claims(&self.lab.with_values(&values)?, teams)))
    }
}

fn figures(claims: &[Claim]) -> Vec<Figure> {
    claims.iter().map(Figure::of).collect()
}
