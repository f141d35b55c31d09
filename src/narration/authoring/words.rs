//! Figures and lists as one says them.

use crate::scenario::{DAYS_PER_WEEK, Day};

/// "83 of 100".
pub(super) fn in_hundred(share: f64) -> String {
    format!("{} of 100", hundredths(share))
}

/// A share as a whole number of a hundred; what is not quite none or all is not said to be.
#[must_use]
pub fn hundredths(share: f64) -> u32 {
    let rounded = libm::round(100.0 * share.clamp(0.0, 1.0)) as u32;
    match rounded {
        0 if share > 0.0 => 1,
        100 if share < 1.0 => 99,
        other => other,
    }
}

/// "Thursday of week 2".
pub(super) fn day_of(day: Day) -> String {
    const NAMES: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    let name = NAMES.get((day % DAYS_PER_WEEK) as usize).copied().unwrap_or("Friday");
    format!("{name} of week {}", day / DAYS_PER_WEEK + 1)
}

/// "a", "a and b", "a, b and c".
pub(super) fn listed<S: AsRef<str>>(all: &[S]) -> String {
    match all {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{hundredths, listed};

    #[test]
    fn what_is_seldom_is_not_never() {
        assert_eq!([0.0, 0.001, 0.834, 0.999, 1.0].map(hundredths), [0, 1, 83, 99, 100]);
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(listed(&["a", "b", "c"]), "a, b and c");
        assert_eq!(listed(&["a"]), "a");
    }
}
