//! What somebody says of the week when they are asked in front of the others: how they are, as far as they dare to say it.
//!
//! In: how somebody is on a Friday. Out: one of four answers. It moves nothing; the numbers below decide what is said and no effect, so they
//! are no parameters of the model.

use super::math::float;
use crate::scenario::Quantity;

// The thresholds are taken from what came on 28 519 Fridays under the eight reference leaders in the six shipped scenarios: one half of
// all weeks are told as fine, and each of the others is heard under some leader. Under the one who decides everything 84 % are fine
// (nobody dares), under the absent one a tenth are low.

/// Who is at least so well has something good to tell; 0..1. The upper quarter.
const WELL: f64 = 0.68;
/// Below this something is wrong. The lower quarter.
const WRONG: f64 = 0.55;
/// Below this somebody is plainly unhappy or worn out. The lowest eighth.
const LOW: f64 = 0.48;
/// Who feels less safe than this says that it was fine, whatever the week was; 0..1. The lowest sixth.
const DARES_TO_HINT: f64 = 0.4;
/// Who feels at least so safe says plainly what is wrong: the upper half, and a little more, since what is very wrong lowers it.
const DARES_TO_SAY: f64 = 0.46;

/// What somebody says of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FridayAnswer {
    /// They are well, and say what pleased them.
    Good,
    /// An ordinary week, or they do not dare to say more.
    Fine,
    /// Something is wrong, and they hint at it.
    Mixed,
    /// They are unhappy or worn out, and say so.
    Low,
}

impl FridayAnswer {
    /// All of them, from the best.
    pub const ALL: [Self; 4] = [Self::Good, Self::Fine, Self::Mixed, Self::Low];
}

/// The answer of somebody of whom this is so.
pub(super) fn answer(of: impl Fn(Quantity) -> f64) -> FridayAnswer {
    let parts = [
        of(Quantity::Commitment),
        of(Quantity::Trust),
        1.0 - of(Quantity::Strain),
    ];
    let wellbeing = parts.iter().sum::<f64>() / float(parts.len());
    said(wellbeing, of(Quantity::Safety))
}

fn said(wellbeing: f64, safety: f64) -> FridayAnswer {
    if safety < DARES_TO_HINT || (WRONG..WELL).contains(&wellbeing) {
        FridayAnswer::Fine
    } else if wellbeing >= WELL {
        FridayAnswer::Good
    } else if wellbeing < LOW && safety >= DARES_TO_SAY {
        FridayAnswer::Low
    } else {
        FridayAnswer::Mixed
    }
}

#[cfg(test)]
mod tests {
    use super::{FridayAnswer, said};

    #[test]
    fn an_unhappy_person_says_so_only_where_it_is_safe() {
        assert_eq!(said(0.2, 0.9), FridayAnswer::Low);
        assert_eq!(said(0.2, 0.43), FridayAnswer::Mixed);
        assert_eq!(said(0.2, 0.2), FridayAnswer::Fine);
    }

    #[test]
    fn who_is_well_is_guarded_too_where_it_is_not_safe() {
        assert_eq!(said(0.9, 0.9), FridayAnswer::Good);
        assert_eq!(said(0.9, 0.2), FridayAnswer::Fine);
        assert_eq!(said(0.6, 0.9), FridayAnswer::Fine);
    }
}
