//! The ledger adds up: every change of every person has a cause, and the causes sum to the change, unit by unit.

use stepback::ensemble::Leader;
use stepback::insight::{Ledger, level, units};
use stepback::scenario::Quantity;
use stepback::simulation::{Aspect, Happening, Simulation, Stop, What};

use crate::worlds::{played, the_launch, world_of};

const OTHERS: [&str; 3] = ["night_ward", "first_steps", "the_quiet_room"];

#[test]
fn a_thousand_play_throughs_add_up_to_the_last_unit() {
    let mut worlds = vec![the_launch()];
    worlds.extend(OTHERS.map(|name| world_of(name, |_, value| value)));
    let mut seed = 0;
    for round in 0..25 {
        for (w, world) in worlds.iter().enumerate() {
            for _ in 0..10 {
                // Half of them take anything, the others lead in their own ways.
                let leader = if seed % 2 == 0 {
                    Leader::Random
                } else {
                    Leader::ALL[(seed / 2 + round) as usize % 7]
                };
                let (end, heard) = played(world, seed, leader.policy());
                let first = Simulation::in_world(world.clone(), seed);
                let ledger = Ledger::of(&first, &end, &heard);
                assert_eq!(ledger.adds_up(), Ok(()), "world {w}, seed {seed}, {}", leader.name());
                seed += 1;
            }
        }
    }
    assert_eq!(seed, 1000);
}

#[test]
fn the_causes_of_somebodys_change_sum_to_it() {
    // From outside, without the ledger's own check: sums by cause, of one play-through, in whole units.
    let world = the_launch();
    let (end, heard) = played(&world, 4, Leader::Rescue.policy());
    let first = Simulation::in_world(world.clone(), 4);
    let ledger = Ledger::of(&first, &end, &heard);
    let mut moved = 0;
    for person in 0..ledger.people() {
        for aspect in ledger.aspects() {
            let mut causes: Vec<_> = Vec::new();
            for change in ledger.of_person(person).filter(|change| change.aspect == aspect) {
                match causes.iter_mut().find(|(source, _)| *source == change.source) {
                    Some((_, sum)) => *sum += change.units(),
                    None => causes.push((change.source, change.units())),
                }
            }
            let sum: i64 = causes.iter().map(|(_, units)| units).sum();
            let change = units(end.aspect(person, aspect)) - units(first.aspect(person, aspect));
            assert_eq!(sum, change, "{person} {aspect:?}");
            moved += i64::from(causes.len() > 3);
        }
    }
    assert!(moved > 50, "{moved}");
    assert!((level(units(0.3)) - 0.3).abs() < 1e-15);
}

#[test]
fn a_cause_that_is_lost_is_missed() {
    let world = the_launch();
    let (end, heard) = played(&world, 9, Leader::Situational.policy());
    let first = Simulation::in_world(world.clone(), 9);
    let moves: Vec<usize> = (0..heard.len())
        .filter(|i| {
            matches!(
                heard[*i].what,
                What::Moved { .. } | What::RapportMoved { .. } | What::Left(_)
            )
        })
        .collect();
    let mut found = 0;
    for lost in moves.iter().step_by(moves.len() / 60) {
        let mut holed: Vec<Happening> = heard.clone();
        let what = holed.remove(*lost).what;
        // Rapport counts only with whom somebody would ask.
        let broken = Ledger::of(&first, &end, &holed).adds_up().is_err();
        assert!(broken || matches!(what, What::RapportMoved { .. }), "{what:?}");
        found += u32::from(broken);
    }
    assert!(found > 40, "{found}");
}

#[test]
fn the_books_of_half_a_play_through_add_up_too() {
    for seed in 0..20 {
        let first = Simulation::in_world(the_launch(), seed);
        let mut now = first.clone();
        let mut heard = Vec::new();
        let mut policy = Leader::Random.policy();
        for _ in 0..4 * seed {
            if let Stop::Ask(question) = now.step(&mut heard) {
                let answer = policy.answer(&question, now.seen());
                now.answer(&answer, &mut heard).unwrap();
            }
            let ledger = Ledger::of(&first, &now, &heard);
            assert_eq!(ledger.adds_up(), Ok(()), "seed {seed}, day {}", now.day());
            let stood = ledger.weeks.last().unwrap();
            let reliance = now.truth(0, Quantity::Reliance);
            assert_eq!(stood.levels[0].1.to_bits(), reliance.to_bits());
        }
    }
}

#[test]
fn passing_time_and_nature_are_the_smaller_part_in_the_launch() {
    let world = the_launch();
    let mut told = Vec::new();
    for leader in Leader::ALL {
        let (mut all, mut idle) = (0.0, 0.0);
        for seed in 0..100 {
            let (end, heard) = played(&world, seed, leader.policy());
            let first = Simulation::in_world(world.clone(), seed);
            let (a, i) = Ledger::of(&first, &end, &heard).movement();
            all += a;
            idle += i;
        }
        told.push((leader.name(), idle / all));
    }
    for (name, share) in &told {
        assert!(*share <= 0.2, "{name}: {share}; {told:?}");
    }
}

#[test]
fn every_change_names_a_day_and_what_it_was() {
    let world = the_launch();
    let (end, heard) = played(&world, 2, Leader::Hover.policy());
    let first = Simulation::in_world(world.clone(), 2);
    let ledger = Ledger::of(&first, &end, &heard);
    use stepback::insight::Matter;
    use stepback::simulation::Cause;
    let mut named = 0;
    for change in &ledger.changes {
        assert!(change.day <= end.day());
        let must = matches!(
            change.source.cause,
            Cause::OwnSuccess | Cause::OwnFailure | Cause::Answer | Cause::Fear | Cause::Delivery
        );
        if must {
            assert!(matches!(change.source.about, Matter::Task(_)), "{change:?}");
            named += 1;
        }
        if matches!(change.source.cause, Cause::Act(_)) {
            assert!(matches!(change.source.about, Matter::Act(_)), "{change:?}");
        }
        if matches!(change.source.cause, Cause::Friction | Cause::Departure) {
            assert!(matches!(change.source.about, Matter::Colleague(_)), "{change:?}");
        }
        if matches!(change.aspect, Aspect::Of(Quantity::Autonomy)) {
            assert!(change.from.to_bits() != change.to.to_bits());
        }
    }
    assert!(named > 200, "{named}");
}
