//! Scenario, seed and answers give the same bits everywhere: the digests of a hundred seeds are kept in a file that
//! debug and release, with and without the window, are all compared with.

use std::fmt::Write as _;

use stepback::ensemble::PolicyParams;

use crate::worlds::{played, the_launch};

/// One line a seed: the digests of the end of a play-through under three leaders.
fn digests() -> String {
    let world = the_launch();
    let mut lines = String::new();
    for seed in 0..100 {
        let ends = [PolicyParams::direct(), PolicyParams::empower(), PolicyParams::absent()]
            .map(|leader| played(&world, seed, leader).0.digest().to_string());
        let _ = writeln!(lines, "{seed} {}", ends.join(" "));
    }
    lines
}

/// After a change of the model or of the scenario that is meant, write the file anew:
/// `STEPBACK_WRITE_GOLDEN=1 cargo test --no-default-features --test core golden`.
#[test]
#[expect(clippy::disallowed_methods, reason = "the golden file and the switch that writes it")]
fn golden_digests_of_a_hundred_seeds() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/digests.txt");
    let now = digests();
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    for (kept, now) in kept.lines().zip(now.lines()) {
        assert_eq!(kept, now, "the first seed that differs");
    }
    assert_eq!(kept.lines().count(), now.lines().count());
}

#[test]
fn two_futures_share_all_luck_that_their_difference_does_not_touch() {
    // Two leaders who differ in how they play meetings only: until the first meeting nothing differs.
    let world = the_launch();
    let quiet = PolicyParams {
        room: stepback::ensemble::MeetingStyle::StaysOut,
        ..PolicyParams::empower()
    };
    let (_, one) = played(&world, 3, PolicyParams::empower());
    let (_, two) = played(&world, 3, quiet);
    let same = one.iter().zip(&two).take_while(|(a, b)| a == b).count();
    let meeting = one
        .iter()
        .position(|h| {
            matches!(
                h.what,
                stepback::simulation::EventKind::FactSaid(..)
                    | stepback::simulation::EventKind::Silence
                    | stepback::simulation::EventKind::Decided { .. }
            )
        })
        .unwrap();
    assert!(
        same >= meeting,
        "they part at {same}, the first meeting is at {meeting}"
    );
}
