//! What a finding is: a published result, an experiment on simulated teams, and what must break it.

use super::estimate::Estimate;
use crate::ensemble::lab::Lab;
use crate::simulation::Parameters;

/// A published result and the experiment that asks the model for it.
#[derive(Debug, Clone, Copy)]
pub struct Finding {
    /// For example `E2`; numbers are not consecutive.
    pub id: &'static str,
    /// The finding in a sentence.
    pub says: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The source text of the experiment's file, whose heading is its manual page.
    pub(super) file: &'static str,
    /// Runs it with so many teams an arm.
    pub(super) run: fn(&Lab, u64) -> Vec<Claim>,
    /// Mechanisms that are switched off to see it break.
    pub ablations: &'static [Ablation],
}

/// One thing that the finding claims.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What is compared, in a few words.
    pub what: &'static str,
    /// What was published, or the sign that is asked for.
    pub published: &'static str,
    /// What came out here.
    pub ours: Estimate,
    /// It holds.
    pub holds: bool,
}

/// A mechanism switched off.
#[derive(Debug, Clone, Copy)]
pub struct Ablation {
    /// The mechanism, in a few words.
    pub off: &'static str,
    /// Sets the parameters that carry it.
    pub set: fn(&mut Parameters),
    /// What must happen then.
    pub then: Expected,
}

/// What an ablation must do.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// This claim, by its place, no longer holds.
    Fails(usize),
    /// This claim's figure loses at least this share of its size (0..1), where several mechanisms carry it.
    Shrinks(usize, f64),
}

/// How a finding came out.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingResult {
    /// The finding.
    pub id: &'static str,
    /// Its claims.
    pub claims: Vec<Claim>,
    /// Each ablation, when they were run.
    pub ablated: Vec<Ablated>,
}

/// How an ablation came out.
#[derive(Debug, Clone, PartialEq)]
pub struct Ablated {
    /// The mechanism that was off.
    pub off: &'static str,
    /// The claim that was to break.
    pub claim: &'static str,
    /// Its figure with the mechanism.
    pub with: Estimate,
    /// And without.
    pub without: Estimate,
    /// It broke, or shrank, as stated.
    pub broke: bool,
}

impl FindingResult {
    /// All claims hold, and every ablation that was run broke what it should.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.claims.iter().all(|claim| claim.holds) && self.ablated.iter().all(|ablated| ablated.broke)
    }
}

impl Claim {
    pub(super) fn new(what: &'static str, published: &'static str, ours: Estimate, holds: bool) -> Self {
        Self {
            what,
            published,
            ours,
            holds,
        }
    }

    /// Must lie wholly above 0.
    pub(super) fn up(what: &'static str, ours: Estimate) -> Self {
        Self::new(what, "above 0", ours, ours.up())
    }

    /// Must lie wholly below 0.
    pub(super) fn down(what: &'static str, ours: Estimate) -> Self {
        Self::new(what, "below 0", ours, ours.down())
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

    /// Runs the experiment, and its ablations if asked.
    #[must_use]
    pub fn examine(&self, lab: &Lab, teams: u64, ablate: bool) -> FindingResult {
        let claims = (self.run)(lab, teams);
        let ablated = if ablate {
            self.ablations
                .iter()
                .map(|a| self.without(lab, teams, a, &claims))
                .collect()
        } else {
            Vec::new()
        };
        FindingResult {
            id: self.id,
            claims,
            ablated,
        }
    }

    fn without(&self, lab: &Lab, teams: u64, ablation: &Ablation, with: &[Claim]) -> Ablated {
        let without = (self.run)(&lab.with(ablation.set), teams);
        let (place, broke) = match ablation.then {
            Expected::Fails(place) => (place, !without[place].holds),
            Expected::Shrinks(place, share) => {
                let left = without[place].ours.value / with[place].ours.value;
                (place, left <= 1.0 - share)
            }
        };
        Ablated {
            off: ablation.off,
            claim: with[place].what,
            with: with[place].ours,
            without: without[place].ours,
            broke,
        }
    }
}
