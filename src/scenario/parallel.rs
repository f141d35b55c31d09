//! Parallel forms: two scenarios of one aim that are as hard as one another, and not the same.
//!
//! Somebody plays the one before a workshop and the other after it. If one of them were harder, nobody could say whether
//! the second went better because something had been learned; if both had the same answers, only memory would be measured.
//! Whether they are as hard is found out by playing (`insight/lesson/forms.rs`); here is what a file alone can say.
//!
//! In: two resolved scenarios. Out: the first thing in which their frame differs.

use super::resolved::Scenario;
use super::vocabulary::Kind;

/// The first thing in which the frames of two forms differ, as a coach would call it; `None` when they are alike.
pub(super) fn difference(form: &Scenario, of: &Scenario) -> Option<String> {
    if form.weeks != of.weeks {
        return Some(format!("`weeks` is {} here and {} there", form.weeks, of.weeks));
    }
    if form.teaches != of.teaches {
        return Some("`teaches` names other systems".to_owned());
    }
    let count = |scenario: &Scenario, kind: Kind| scenario.moments.iter().filter(|moment| moment.kind == kind).count();
    Kind::ALL.into_iter().find_map(|kind| {
        let (here, there) = (count(form, kind), count(of, kind));
        (here != there).then(|| format!("of `moments`, {here} here and {there} there are of the kind {kind:?}"))
    })
}
