//! Ready-made changes to last week's plan, so that one number answers Monday.

use super::plan::{Plan, PlanLine as L};
use super::question::Preset;
use crate::scenario::Stance;

/// Leader-hours by line.
pub(super) type PresetHours = [f64; L::ALL.len()];

/// A preset: its name, the shares of a week's hours that it plans, and how requests are answered (`None`: as last
/// week).
type Shares = (Preset, &'static [(L, f64)], Option<Stance>);

/// How many there are.
pub(super) const COUNT: usize = ALL.len();

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

/// The hours of the presets in a week of so many hours, in half hours.
pub(super) fn hours(a_week: f64) -> [PresetHours; COUNT] {
    ALL.map(|(_, shares, _)| {
        let mut hours = [0.0; L::ALL.len()];
        for (line, share) in shares {
            hours[*line as usize] = libm::round(a_week * share * 2.0) / 2.0;
        }
        hours
    })
}

/// The presets for a week, each a whole plan that fits its hours.
pub(super) fn all(last: &Plan, hours: &[PresetHours; COUNT]) -> Vec<(Preset, Plan)> {
    let plan = |((preset, _, manner), hours): (&Shares, &PresetHours)| {
        let plan = Plan {
            hours: *hours,
            manner: manner.unwrap_or(last.manner),
            with: last.with.clone(),
            delegate: last.delegate.clone(),
            leads: last.leads.clone(),
        };
        (*preset, plan)
    };
    ALL.iter().zip(hours).map(plan).collect()
}
