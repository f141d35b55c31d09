//! Ready-made changes to last week's plan, so that one number answers Monday.

use super::plan::{Line, Plan};
use super::question::Preset;
use crate::scenario::Stance;

/// The presets for a week, each a whole plan that fits its hours.
pub(super) fn all(last: &Plan, hours: f64) -> Vec<(Preset, Plan)> {
    use Line as L;
    let share = |x: f64| libm::round(hours * x * 2.0) / 2.0;
    let spread = |parts: &[(Line, f64)], manner: Stance| {
        let mut plan = Plan {
            hours: [0.0; 10],
            manner,
            ..last.clone()
        };
        for (line, x) in parts {
            plan.hours[*line as usize] = share(*x);
        }
        plan
    };
    vec![
        (
            Preset::People,
            spread(
                &[
                    (L::OneToOnes, 0.17),
                    (L::Floor, 0.09),
                    (L::CheckIns, 0.09),
                    (L::Answers, 0.14),
                    (L::Desk, 0.2),
                    (L::Goals, 0.03),
                ],
                Stance::Coach,
            ),
        ),
        (
            Preset::Conditions,
            spread(
                &[
                    (L::Goals, 0.09),
                    (L::Path, 0.1),
                    (L::Process, 0.09),
                    (L::Review, 0.06),
                    (L::CheckIns, 0.06),
                    (L::Answers, 0.12),
                    (L::Desk, 0.2),
                ],
                Stance::Guide,
            ),
        ),
        (
            Preset::Answers,
            spread(
                &[(L::Answers, 0.5), (L::Desk, 0.2), (L::CheckIns, 0.03)],
                Stance::Direct,
            ),
        ),
        (
            Preset::Desk,
            spread(&[(L::Desk, 0.6), (L::Answers, 0.1)], Stance::Leave),
        ),
        (
            Preset::Rest,
            spread(
                &[
                    (L::Rest, 0.15),
                    (L::Answers, 0.15),
                    (L::Desk, 0.25),
                    (L::OneToOnes, 0.06),
                    (L::CheckIns, 0.06),
                ],
                last.manner,
            ),
        ),
    ]
}
