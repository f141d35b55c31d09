//! Ready-made changes to last week's plan, so that one number answers Monday.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::plan::{Plan, PlanLine as L};
use crate::scenario::Stance;

/// A ready-made change to last week's plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Preset {
    /// Hours from the desk and answers to one-to-ones and the floor.
    People,
    /// Hours from the desk and answers to goals, path, process and review.
    Conditions,
    /// Hours to answering, by telling how.
    Answers,
    /// Hours to one's own desk.
    Desk,
    /// Hours to rest.
    Rest,
}

impl Preset {
    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A preset: its name, the shares of a week's hours that it plans, and how requests are answered (`None`: as last
/// week).
type Shares = (Preset, &'static [(L, f64)], Option<Stance>);

/// Every preset. Like the first plan they are proposals, and no sizes of the model.
const ALL: [Shares; 5] = [
    (
        Preset::People,
        &[
            (L::OneToOnes, 0.17),
            (L::Floor, 0.09),
            (L::CheckIns, 0.09),
            (L::Answers, 0.14),
            (L::Desk, 0.2),
            (L::Goals, 0.03),
        ],
        Some(Stance::Coach),
    ),
    (
        Preset::Conditions,
        &[
            (L::Goals, 0.09),
            (L::Path, 0.1),
            (L::Process, 0.09),
            (L::Review, 0.06),
            (L::CheckIns, 0.06),
            (L::Answers, 0.12),
            (L::Desk, 0.2),
        ],
        Some(Stance::Guide),
    ),
    (
        Preset::Answers,
        &[(L::Answers, 0.5), (L::Desk, 0.2), (L::CheckIns, 0.03)],
        Some(Stance::Direct),
    ),
    (Preset::Desk, &[(L::Desk, 0.6), (L::Answers, 0.1)], Some(Stance::Leave)),
    (
        Preset::Rest,
        &[
            (L::Rest, 0.15),
            (L::Answers, 0.15),
            (L::Desk, 0.25),
            (L::OneToOnes, 0.06),
            (L::CheckIns, 0.06),
        ],
        None,
    ),
];

/// The presets for a week of so many hours, each a whole plan that fits it, in half hours.
pub(super) fn all(last: &Plan, a_week: f64) -> Vec<(Preset, Plan)> {
    let plan = |(preset, shares, manner): &Shares| {
        let mut hours = [0.0; L::ALL.len()];
        for (line, share) in *shares {
            hours[*line as usize] = libm::round(a_week * share * 2.0) / 2.0;
        }
        let plan = Plan {
            hours,
            manner: manner.unwrap_or(last.manner),
            with: last.with.clone(),
            delegate: last.delegate.clone(),
            leads: last.leads.clone(),
        };
        (*preset, plan)
    };
    ALL.iter().map(plan).collect()
}
