//! Compares the digests of a hundred seeds with the kept ones: the same bits in a build that runs no tests, as a browser's.
//!
//! Fails when a digest differs. In a browser's build nothing is printed; `tools/run-web.mjs` reads the exit code.

#[path = "../benches/team/mod.rs"]
#[expect(dead_code, reason = "nothing is grown here")]
mod team;

use std::process::ExitCode;

use stepback::ensemble::{PolicyParams, play};
use stepback::simulation::NullSink;

const KEPT: &str = include_str!("../tests/golden/digests.txt");

fn main() -> ExitCode {
    let world = team::the_launch();
    let mut compared = 0;
    for kept in KEPT.lines() {
        let mut words = kept.split(' ');
        let seed = words.next().and_then(|seed| seed.parse().ok()).unwrap_or_default();
        for leader in [PolicyParams::direct(), PolicyParams::empower(), PolicyParams::absent()] {
            let now = play(&world, seed, &mut leader.clone(), &mut NullSink)
                .digest()
                .to_string();
            if words.next() != Some(&now) {
                eprintln!("Seed {seed}: {now} now, but kept is: {kept}");
                return ExitCode::FAILURE;
            }
            compared += 1;
        }
    }
    println!("{compared} digests are as kept");
    if compared == 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
