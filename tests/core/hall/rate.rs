//! How often one seat may ask.

use std::time::Duration;

use proptest::prelude::*;
use stepback::web::RateLimit;

fn at(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[test]
fn a_seat_may_ask_a_few_times_at_once_and_then_once_a_second() {
    let mut limit = RateLimit::new(3, at(1000));
    let asked = [0, 0, 1, 2, 999, 1000, 1001, 2000, 60_000, 60_000, 60_000, 60_000];
    let allowed = asked.map(|time| limit.allow("seat", at(time)));
    assert_eq!(
        allowed,
        [
            true, true, true, false, false, true, false, true, true, true, true, false
        ]
    );
}

#[test]
fn one_seat_that_asks_too_often_stops_nobody_else_of_the_room() {
    let mut limit = RateLimit::new(2, at(1000));
    for _ in 0..100 {
        limit.allow("loud", at(0));
    }
    assert!(!limit.allow("loud", at(0)));
    let others = (0..2000)
        .filter(|seat| limit.allow(&format!("seat {seat}"), at(0)))
        .count();
    assert_eq!(others, 2000);
}

#[test]
fn a_clock_that_is_set_back_costs_a_seat_no_more_than_a_full_wait() {
    let mut limit = RateLimit::new(2, at(1000));
    assert!(limit.allow("seat", at(1_000_000)));
    assert!(!limit.allow("seat", at(0)), "the bucket counts as empty");
    assert!(limit.allow("seat", at(0) + at(1000)));
    assert!(limit.allow("seat", at(5000)));
}

#[test]
fn made_up_keys_fill_no_memory_and_are_forgotten_once_they_are_quiet() {
    let mut limit = RateLimit::new(1, at(1000));
    let taken = (0..30_000).filter(|key| limit.allow(&key.to_string(), at(0))).count();
    assert_eq!(taken, 20_000);
    assert!(limit.allow("seat", at(1000)));
}

proptest! {
    #[test]
    fn nobody_gets_more_than_the_burst_and_what_time_brings(
        burst in 1_u32..6,
        every in 1_u64..500,
        steps in proptest::collection::vec(0_u64..300, 1..200),
    ) {
        let mut limit = RateLimit::new(burst, at(every));
        let mut now = 0;
        let mut allowed = 0;
        for step in steps {
            now += step;
            allowed += u64::from(limit.allow("seat", at(now)));
            prop_assert!(allowed <= u64::from(burst) + now / every);
        }
    }
}
