//! Why a moment went as it did, in half sentences.

use crate::narration::view::View;
use crate::scenario::{Kind, PersonId};
use crate::simulation::Reason;

/// What weighs less than this is not told; logits.
const TOLD: f64 = 0.1;

/// The weightiest reasons that helped, or that stood in the way.
pub(in crate::narration) fn sentences(
    view: &View<'_>,
    kind: Kind,
    decider: Option<PersonId>,
    reasons: &[(Reason, f64)],
    helped: bool,
    most: usize,
) -> Vec<String> {
    let name = decider.map_or_else(|| view.get("somebody"), |p| view.name(p).to_owned());
    reasons
        .iter()
        .filter(|(_, weight)| libm::fabs(*weight) >= TOLD && (*weight > 0.0) == helped)
        .take(most)
        .map(|(reason, _)| {
            let key = format!("reason-{}-{}", of(kind, *reason), if helped { "up" } else { "down" });
            view.with(&key, &[("name", name.as_str().into())])
        })
        .collect()
}

/// Between people, what counts as belief in oneself is how much room the leader left.
fn of(kind: Kind, reason: Reason) -> &'static str {
    let between = matches!(
        kind,
        Kind::Disagreement | Kind::OneToOne | Kind::Success | Kind::OwnMistake | Kind::Resignation | Kind::Conflict
    );
    match reason {
        Reason::Efficacy if between => "held",
        other => other.name(),
    }
}
