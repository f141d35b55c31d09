//! What a finding is: a published result, an experiment on simulated teams, and what must break it.

use super::claim::Claim;
use super::estimate::Estimate;
use crate::ensemble::lab::Lab;
use crate::simulation::UnknownParameter;

/// What a published result says, and how the model stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingKind {
    /// There is an effect, and the model must show it.
    Effect,
    /// There is none, or only under a condition, and the model must show none where there is none.
    Null,
    /// The model gets it wrong. It is run and told like the others, and its failure is no failure of the run.
    Missed,
}

/// A published result and the experiment that asks the model for it.
#[derive(Debug, Clone, Copy)]
pub struct Finding {
    /// For example `E2`; numbers are not consecutive.
    pub id: &'static str,
    /// What it says, and how the model stands to it.
    pub kind: FindingKind,
    /// The finding in a sentence.
    pub says: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What it rests on: the mechanisms that carry it, and what of it was put in rather than found.
    pub rests_on: &'static str,
    /// The source text of the experiment's file, whose heading is its manual page.
    pub(super) file: &'static str,
    /// Runs it with so many teams an arm.
    pub(super) run: fn(&Lab, u64) -> Vec<Claim>,
    /// Mechanisms that are switched off to see it break.
    pub ablations: &'static [Ablation],
}

/// A mechanism of the model, as the parameters that carry it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mechanism {
    /// In a few words.
    pub name: &'static str,
    /// Its parameters by name, each with the value at which it does nothing.
    pub set: &'static [(&'static str, f64)],
}

/// A mechanism switched off.
#[derive(Debug, Clone, Copy)]
pub struct Ablation {
    /// The mechanism.
    pub off: Mechanism,
    /// What must happen then.
    pub then: Expected,
}

/// What an ablation must do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Expected {
    /// This claim, by its place, no longer holds, and most of its figure is gone.
    Fails(usize),
    /// This claim's figure loses at least this share of its size (0..1), where several mechanisms carry it.
    Shrinks(usize, f64),
}

/// The share of a figure that must be gone where a claim fails.
const MOST: f64 = 0.5;

impl Expected {
    /// The place of the claim.
    #[must_use]
    pub const fn place(self) -> usize {
        match self {
            Self::Fails(place) | Self::Shrinks(place, _) => place,
        }
    }

    /// The share of the claim's figure that must be lost, 0..1.
    #[must_use]
    pub const fn asked(self) -> f64 {
        match self {
            Self::Fails(_) => MOST,
            Self::Shrinks(_, share) => share,
        }
    }
}

/// How a finding came out.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingResult {
    /// The finding.
    pub id: &'static str,
    /// What it says, and how the model stands to it.
    pub kind: FindingKind,
    /// Its claims.
    pub claims: Vec<Claim>,
    /// Each ablation, when they were run.
    pub ablated: Vec<Ablated>,
}

/// How an ablation came out.
#[derive(Debug, Clone, PartialEq)]
pub struct Ablated {
    /// The mechanism that was off.
    pub off: Mechanism,
    /// The claim that was to break.
    pub claim: &'static str,
    /// Its figure with the mechanism.
    pub with: Estimate,
    /// And without.
    pub without: Estimate,
    /// The share of the figure that is lost for certain: with the end of the interval that is nearest to what it was.
    pub lost: f64,
    /// The share that must be lost.
    pub asked: f64,
    /// It broke, or shrank, as stated.
    pub broke: bool,
}

impl FindingResult {
    /// All claims hold, and every ablation that was run broke what it should. What the model is known to get wrong counts
    /// for nothing.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.kind == FindingKind::Missed
            || self.claims.iter().all(Claim::holds) && self.ablated.iter().all(|ablated| ablated.broke)
    }
}

impl Finding {
    /// The manual page: the heading of the experiment's file.
    #[must_use]
    pub fn manual(&self) -> String {
        let lines = self.file.lines().take_while(|line| line.starts_with("//!"));
        let text: Vec<&str> = lines.map(|line| line.trim_start_matches("//!").trim_start()).collect();
        text.join("\n")
    }

    /// Runs the experiment alone.
    #[must_use]
    pub fn claims(&self, lab: &Lab, teams: u64) -> Vec<Claim> {
        (self.run)(lab, teams)
    }

    /// Runs the experiment, and its ablations if asked.
    ///
    /// # Errors
    /// An ablation names a parameter that the model does not have.
    pub fn examine(&self, lab: &Lab, teams: u64, ablate: bool) -> Result<FindingResult, UnknownParameter> {
        let claims = self.claims(lab, teams);
        let mut ablated = Vec::new();
        for ablation in self.ablations.iter().filter(|_| ablate) {
            ablated.push(self.without(lab, teams, ablation, &claims)?);
        }
        Ok(FindingResult {
            id: self.id,
            kind: self.kind,
            claims,
            ablated,
        })
    }

    fn without(&self, lab: &Lab, teams: u64, ablation: &Ablation, with: &[Claim]) -> Result<Ablated, UnknownParameter> {
        let place = ablation.then.place();
        let claim = self
            .claims(&lab.with_values(ablation.off.set)?, teams)
            .swap_remove(place);
        let (before, after) = (with[place].ours, claim.ours);
        let nearest = if before.value > 0.0 { after.high } else { after.low };
        let (lost, asked) = (1.0 - nearest / before.value, ablation.then.asked());
        let gone = matches!(ablation.then, Expected::Shrinks(..)) || !claim.holds();
        Ok(Ablated {
            off: ablation.off,
            claim: with[place].what,
            with: before,
            without: after,
            lost,
            asked,
            broke: gone && lost > asked,
        })
    }
}
