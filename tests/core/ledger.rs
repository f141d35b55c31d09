//! The ledger adds up: every change of every person has a cause, and the causes sum to the change, unit by unit.

use stepback::ensemble::{Policy as _, ReferenceLeader};
use stepback::insight::{
    CountedReason, Debrief, Hidden, Ledger, Misreading, MisreadingKind, PersonChange, SignalComparison, Subject, level,
    portraits, units,
};
use stepback::narration::page::{Item, Page};
use stepback::narration::{self, View, languages, plain, spoken};
use stepback::scenario::{Quantity, Scenario};
use stepback::session::Session;
use stepback::simulation::{Aspect, Cause, Event, EventKind, Simulation, StepResult};

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
                    ReferenceLeader::Random
                } else {
                    ReferenceLeader::ALL[(seed / 2 + round) as usize % 7]
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
    let (end, heard) = played(&world, 4, ReferenceLeader::Rescue.policy());
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
    let (end, heard) = played(&world, 9, ReferenceLeader::Situational.policy());
    let first = Simulation::in_world(world.clone(), 9);
    let moves: Vec<usize> = (0..heard.len())
        .filter(|i| {
            matches!(
                heard[*i].what,
                EventKind::Moved { .. } | EventKind::RapportMoved { .. } | EventKind::Left(_)
            )
        })
        .collect();
    let mut found = 0;
    for lost in moves.iter().step_by(moves.len() / 60) {
        let mut holed: Vec<Event> = heard.clone();
        let what = holed.remove(*lost).what;
        // Rapport counts only with whom somebody would ask.
        let broken = Ledger::of(&first, &end, &holed).adds_up().is_err();
        assert!(broken || matches!(what, EventKind::RapportMoved { .. }), "{what:?}");
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
        let mut policy = ReferenceLeader::Random.policy();
        for _ in 0..4 * seed {
            if let StepResult::Ask(question) = now.step(&mut heard) {
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

/// What passing time and people's own nature moved of all that moved, over 100 play-throughs of The Launch.
fn idle_share(leader: ReferenceLeader) -> f64 {
    let world = the_launch();
    let (mut all, mut idle) = (0.0, 0.0);
    for seed in 0..100 {
        let (end, heard) = played(&world, seed, leader.policy());
        let first = Simulation::in_world(world.clone(), seed);
        let (a, i) = Ledger::of(&first, &end, &heard).movement();
        all += a;
        idle += i;
    }
    idle / all
}

/// The most that passing time and nature may move of all.
const LIMIT: f64 = 0.2;

#[test]
fn passing_time_and_nature_are_the_smaller_part_in_the_launch() {
    let shares: Vec<(ReferenceLeader, f64)> = ReferenceLeader::ALL.map(|leader| (leader, idle_share(leader))).to_vec();
    let mean = shares.iter().map(|(_, share)| share).sum::<f64>() / shares.len() as f64;
    assert!(mean <= LIMIT, "{mean}: {shares:?}");
    // Where a leader decides everything, people have little of their own that could move them.
    let each = |(leader, share): &(ReferenceLeader, f64)| {
        *share
            <= if *leader == ReferenceLeader::Direct {
                0.22
            } else {
                LIMIT
            }
    };
    assert!(shares.iter().all(each), "{shares:?}");
}

#[test]
fn every_change_names_a_day_and_what_it_was() {
    let world = the_launch();
    let (end, heard) = played(&world, 2, ReferenceLeader::Hover.policy());
    let first = Simulation::in_world(world.clone(), 2);
    let ledger = Ledger::of(&first, &end, &heard);
    let mut named = 0;
    for change in &ledger.changes {
        assert!(change.day <= end.day());
        let must = matches!(
            change.source.cause,
            Cause::OwnSuccess | Cause::OwnFailure | Cause::Answer | Cause::Fear | Cause::Delivery
        );
        if must {
            assert!(matches!(change.source.about, Subject::Task(_)), "{change:?}");
            named += 1;
        }
        if matches!(change.source.cause, Cause::Act(_)) {
            assert!(matches!(change.source.about, Subject::Act(_)), "{change:?}");
        }
        if matches!(change.source.cause, Cause::Friction | Cause::Departure) {
            assert!(matches!(change.source.about, Subject::Colleague(_)), "{change:?}");
        }
        if matches!(change.aspect, Aspect::Of(Quantity::Autonomy)) {
            assert!(change.from.to_bits() != change.to.to_bits());
        }
    }
    assert!(named > 200, "{named}");
}

/// A play-through of the shipped scenario as a session, up to so many stops.
fn session(name: &str, seed: u64, leader: ReferenceLeader, stops: usize) -> Session {
    let mut session = Session::start(Scenario::shipped(name).unwrap(), seed);
    let mut policy = leader.policy();
    for _ in 0..stops {
        match session.step() {
            StepResult::Ask(question) => {
                let answer = policy.answer(&question, session.simulation().seen());
                session.answer(answer).unwrap();
            }
            StepResult::Day(_) => {}
            StepResult::Over(_) => break,
        }
    }
    session
}

#[test]
fn a_portrait_has_every_friday_as_it_truly_was() {
    let session = session("the_launch", 5, ReferenceLeader::Rescue, usize::MAX);
    let ledger = Ledger::of(&session.first(), session.simulation(), session.happenings());
    let portraits = portraits(&ledger, session.simulation(), session.happenings());
    let seen = SignalComparison::of(&session);
    assert_eq!(seen.fridays.len(), session.scenario().weeks as usize);
    for portrait in &portraits {
        assert_eq!(portrait.weeks.len(), seen.fridays.len() + 2);
        assert!(portrait.acts.len() <= 6 && portrait.causes.len() <= 5);
        assert!(portrait.acts.iter().all(|act| act.what.is_act()));
        assert!(portrait.acts.is_sorted_by_key(|act| act.day));
        assert!(portrait.causes.windows(2).all(|two| two[0].size() >= two[1].size()));
        for (friday, (_, autonomy, reliance)) in seen.fridays.iter().zip(&portrait.weeks[1..]) {
            // The one was added up from happenings, the other read from a fork that stands at this Friday.
            if let Some(beside) = &friday.people[portrait.person] {
                assert_eq!(beside.alone.1.to_bits(), autonomy.to_bits(), "week {}", friday.week);
                assert_eq!(beside.brought.1.to_bits(), reliance.to_bits(), "week {}", friday.week);
            }
        }
    }
    assert!(portraits.iter().any(|portrait| !portrait.acts.is_empty()));
}

#[test]
fn who_is_rescued_waits_and_who_is_trusted_goes_first() {
    // The sentence follows from the truth: the same people, the same luck, two leaders.
    let became = |leader: ReferenceLeader| {
        let mut all = Vec::new();
        for seed in 0..10 {
            let session = session("the_launch", seed, leader, usize::MAX);
            let ledger = Ledger::of(&session.first(), session.simulation(), session.happenings());
            let told = portraits(&ledger, session.simulation(), session.happenings());
            for portrait in &told {
                if matches!(portrait.sentence.now, PersonChange::Waits | PersonChange::Freer) {
                    assert!(!portrait.sentence.because.is_empty(), "{portrait:?}");
                }
                if let Some(CountedReason::SteppedIn(times, of)) = portrait.sentence.because.first() {
                    assert!(times <= of && *times > 0, "{portrait:?}");
                }
            }
            all.extend(told.into_iter().map(|portrait| portrait.sentence.now));
        }
        let count = |now| all.iter().filter(|one| **one == now).count();
        (count(PersonChange::Waits), count(PersonChange::Freer), all.len())
    };
    let (rescued, trusted) = (became(ReferenceLeader::Direct), became(ReferenceLeader::Empower));
    assert!(2 * rescued.0 > rescued.2, "{rescued:?} {trusted:?}");
    assert!(2 * trusted.1 > trusted.2, "{rescued:?} {trusted:?}");
}

#[test]
fn what_was_kept_quiet_stands_beside_what_was_seen() {
    let (mut hid, mut told, mut afraid) = (0, 0, 0);
    for seed in 0..12 {
        let session = session("the_launch", seed, ReferenceLeader::Hover, usize::MAX);
        let seen = SignalComparison::of(&session);
        for beside in seen.fridays.iter().flat_map(|friday| friday.people.iter().flatten()) {
            hid += u32::from(beside.hidden != Hidden::Nothing);
            afraid += u32::from(beside.afraid());
            if beside.afraid() {
                assert!(beside.said.0 >= beside.said.1 - 1e-9, "fear never makes it sound worse");
            }
        }
        told += seen
            .misread
            .iter()
            .filter(|one| matches!(one.what, MisreadingKind::Hiding(_) | MisreadingKind::BrightAndHiding(_)))
            .count();
    }
    assert!(hid > 10 && told > 0, "{hid} {told} {afraid}");
}

#[test]
fn the_five_misreadings_that_mattered_most_are_told_once_for_all_their_weeks() {
    let (mut five, mut long) = (0, 0);
    for seed in 0..6 {
        let session = session("the_launch", seed, ReferenceLeader::Hover, usize::MAX);
        let misread = SignalComparison::of(&session).misread;
        assert!(misread.len() <= 5);
        five += u32::from(misread.len() == 5);
        assert!(misread.is_sorted_by(|a, b| a.size >= b.size), "{misread:?}");
        for one in &misread {
            let (first, last) = one.weeks;
            assert!(
                1 <= first && first <= last && last <= session.scenario().weeks,
                "{one:?}"
            );
            long += u32::from(first < last);
            let same = |other: &&Misreading| other.person == one.person && other.what == one.what;
            assert_eq!(misread.iter().filter(same).count(), 1, "{one:?}");
            let of_them = misread.iter().filter(|other| other.person == one.person);
            assert!(of_them.count() <= 2, "{misread:?}");
        }
    }
    assert!(five > 3 && long > 6, "{five} {long}");
}

#[test]
fn what_was_seen_each_friday_is_shown_on_request() {
    let session = session("the_launch", 1, ReferenceLeader::Hover, usize::MAX);
    let words = spoken("en", None).words;
    let whole = narration::debrief(&View::of(&session, &words), &Debrief::of(&session), Some(3));
    let tables = |page: &Page| page.items.iter().filter(|item| matches!(item, Item::Table(_))).count();
    let folded = |open| {
        let mut page = whole.clone();
        page.close_parts(open);
        page
    };
    assert_eq!(tables(&whole), session.scenario().people.len());
    assert_eq!(tables(&folded(None)), 0);
    assert_eq!(folded(Some("debrief.weeks")), whole);
    assert_eq!(folded(None).controls().count(), whole.controls().count());
}

#[test]
fn the_debrief_of_half_a_play_through_has_words_in_every_language() {
    for (stops, fridays) in [(0, false), (4, false), (60, true), (usize::MAX, true)] {
        let session = session("first_steps", 3, ReferenceLeader::Situational, stops);
        let debrief = Debrief::of(&session);
        assert_eq!(!debrief.seen.fridays.is_empty(), fridays, "{stops}");
        for language in languages() {
            let words = spoken(&language.tag, None).words;
            let text = plain::text_of(&words, &narration::debrief(&View::of(&session, &words), &debrief, None));
            assert!(!text.contains(['⟦', '{', '}']), "{}: {text}", language.tag);
        }
    }
}
