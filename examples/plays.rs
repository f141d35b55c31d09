//! Plays seeds under every reference leader, and prints nothing but a sum: for `benches/instructions.sh`.
//!
//! `plays SEEDS [PEOPLE WEEKS]`: how many seeds; and to what The Launch is grown.

#[path = "../benches/team/mod.rs"]
mod team;

use stepback::ensemble::{ReferenceLeader, play};
use stepback::simulation::NullSink;

#[expect(
    clippy::disallowed_methods,
    reason = "a program of its own, with three numbers on its command line"
)]
fn main() {
    let numbers: Vec<u32> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let world = match *numbers.as_slice() {
        [_, people, weeks] => team::grown(people as usize, weeks),
        _ => team::the_launch(),
    };
    let mut sum = 0.0;
    for leader in ReferenceLeader::ALL {
        for seed in 0..u64::from(numbers.first().copied().unwrap_or(1)) {
            sum += play(&world, seed, &mut leader.policy(), &mut NullSink).delivered();
        }
    }
    println!("{sum}");
}
