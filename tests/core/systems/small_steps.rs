//! S01-S08: trust in small steps, support, conditions, errors, safety, fear, the leader's own errors, the long game.

use stepback::scenario::Quantity;
use stepback::simulation::Act;

use super::{Doing, Then, between, four, nothing, shows};

#[test]
fn s07_a_leader_who_says_i_was_wrong_makes_it_safer() {
    shows(
        "S07",
        |lab, seed| {
            let owns = Doing::plainly(|seen| super::on(seen, 2).then_some(Act::OwnMistake));
            between(lab, &four(3), seed, owns, Doing::plainly(nothing), |end, _| {
                end.team(Quantity::Safety)
            })
        },
        &[("safety.own_mistake", 0.0)],
        Then::Vanishes,
    );
}
