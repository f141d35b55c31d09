//! Hints before a choice know no more than the leader could, are the same each time, and leave nothing behind.

use std::fmt::Write as _;

use stepback::insight::{Confidence, Direction, FUTURES, Foresight, Habit, OutcomeMeasure, Outlooks, PairedDifference};
use stepback::narration::page::{Hints, Page};
use stepback::narration::{self, Ahead, Localizer, View};
use stepback::scenario::{Quantity, Scenario};
use stepback::session::{Session, Turn};
use stepback::simulation::{Question, Simulation, StepResult};

/// Few enough to be quick, where only sameness is asked for.
const FEW: u32 = 12;

/// A session of The Launch, answered by numbers, standing at its `n`th moment (from 1), or at its start for 0.
fn at_moment(seed: u64, n: u32) -> Session {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), seed);
    let mut moments = 0;
    while let Turn::Ask(question) = session.advance() {
        let moment = matches!(question, Question::Moment(_));
        moments += u32::from(moment);
        if moments >= n {
            break;
        }
        let take = if moment { moments as usize % 3 } else { 0 };
        session.answer(question.numbered().swap_remove(take)).unwrap();
    }
    session
}

fn hints_of(simulation: &Simulation, session: &Session) -> Outlooks {
    let decision = session.decisions().len() as u64 + 1;
    Foresight::at(simulation, session.seed(), decision, Habit::of(session))
        .unwrap()
        .over(FEW)
        .finish()
}

#[test]
fn a_concealed_problem_without_a_signal_changes_no_hint() {
    let (mut flipped, mut under_way) = (0, 0);
    for (seed, n) in [(1, 2), (2, 6), (3, 11), (4, 15)] {
        let session = at_moment(seed, n);
        let simulation = session.simulation();
        let seen = simulation.signals();
        let hints = hints_of(simulation, &session);
        for task in 0..seen.tasks.len() {
            for severity in [0.0, 0.2] {
                let other = simulation.with_concealed(task, severity);
                if other.signals() != seen {
                    continue;
                }
                flipped += 1;
                under_way += u32::from(seen.tasks[task].finished.is_none() && seen.tasks[task].progress > 0.0);
                assert_eq!(hints_of(&other, &session), hints, "task {task} of seed {seed}");
            }
        }
    }
    assert!(
        flipped > 20 && under_way > 3,
        "only {flipped} concealed problems could be laid, {under_way} in work under way"
    );
}

#[test]
fn the_same_signals_give_the_same_hints_whatever_is_true() {
    // Everybody's true levels are others; where that shows nowhere, no hint may know it.
    let mut changed = 0;
    for (seed, n) in [(1, 3), (5, 8)] {
        let session = at_moment(seed, n);
        let simulation = session.simulation();
        let hints = hints_of(simulation, &session);
        for person in 0..simulation.world().scenario.people.len() {
            for quantity in [
                Quantity::Reliance,
                Quantity::Efficacy,
                Quantity::Clarity,
                Quantity::Leading,
            ] {
                let other = simulation.with_level(person, quantity, 0.9);
                assert_eq!(other.signals(), simulation.signals());
                changed += u32::from(other.digest() != simulation.digest());
                assert_eq!(hints_of(&other, &session), hints, "{quantity:?} of {person}");
            }
        }
    }
    assert!(changed > 20, "only {changed} levels were changed");
    let session = at_moment(5, 8);
    let seen = session.simulation().with_level(0, Quantity::Commitment, 0.1);
    assert_ne!(
        hints_of(&seen, &session),
        hints_of(session.simulation(), &session),
        "what does show is known"
    );
}

#[test]
fn the_luck_that_this_play_through_will_draw_changes_no_hint() {
    for n in [1, 5, 9] {
        let session = at_moment(7, n);
        let hints = hints_of(session.simulation(), &session);
        for other in [8, 9] {
            assert_eq!(hints_of(&session.simulation().with_luck(other), &session), hints);
        }
    }
}

#[test]
fn what_is_imagined_looks_like_what_is_seen() {
    for (seed, n) in [(1, 2), (2, 6), (3, 11), (4, 15)] {
        let session = at_moment(seed, n);
        let simulation = session.simulation();
        let seen = simulation.signals();
        for luck in 0..40 {
            let imagined = simulation.imagined(luck);
            assert_eq!(imagined.question(), simulation.question(), "the same question is open");
            let looks = imagined.signals();
            for (a, b) in seen.people.iter().zip(&looks.people) {
                assert_eq!(
                    (a.gone, a.notice, a.waiting, a.handled, a.brought),
                    (b.gone, b.notice, b.waiting, b.handled, b.brought)
                );
                assert_eq!((a.task, a.stepped_in), (b.task, b.stepped_in));
                for (is, looks, far) in [
                    (a.tired, b.tired, 0.05),
                    (a.mood, b.mood, 0.05),
                    (a.light, b.light, 0.1),
                    (a.thread, b.thread, 0.1),
                ] {
                    assert!((is - looks).abs() < far, "{a:?} looks like {b:?}");
                }
                assert!((a.closed > 0.15) == (b.closed > 0.15), "{a:?} looks like {b:?}");
            }
            for (a, b) in seen.tasks.iter().zip(&looks.tasks) {
                assert_eq!((a.owner, a.finished, a.late), (b.owner, b.finished, b.late));
                assert!((a.progress - b.progress).abs() < 0.05, "{a:?} looks like {b:?}");
            }
        }
    }
}

#[test]
fn the_truth_lies_within_what_is_imagined() {
    // Of many people's levels, most lie within what nine of ten draws span, and the draws are not wide beyond use.
    let (mut inside, mut all, mut width) = (0, 0.0, 0.0);
    for seed in 0..12 {
        let session = at_moment(seed, 4 + seed as u32);
        let simulation = session.simulation();
        let imagined: Vec<Simulation> = (0..60).map(|luck| simulation.imagined(luck)).collect();
        for person in 0..simulation.world().scenario.people.len() {
            for quantity in [
                Quantity::Reliance,
                Quantity::Efficacy,
                Quantity::Trust,
                Quantity::Safety,
                Quantity::Strain,
                Quantity::Commitment,
            ] {
                let mut drawn: Vec<f64> = imagined.iter().map(|s| s.truth(person, quantity)).collect();
                drawn.sort_by(f64::total_cmp);
                let truth = simulation.truth(person, quantity);
                inside += u32::from(drawn[3] - 0.01 <= truth && truth <= drawn[56] + 0.01);
                width += drawn[56] - drawn[3];
                all += 1.0;
            }
        }
    }
    let share = f64::from(inside) / all;
    assert!(share > 0.7, "the truth lies inside in {share:.2}");
    assert!(width / all < 0.35, "draws are {:.2} wide", width / all);
}

#[test]
fn a_look_ahead_in_slices_is_the_same_and_leaves_nothing() {
    let session = at_moment(3, 4);
    let before = session.simulation().digest();
    let whole = Foresight::begin(&session).unwrap().over(FEW).finish();
    let mut sliced = Foresight::begin(&session).unwrap().over(FEW);
    let mut times = 0;
    while !sliced.step(5) {
        times += 1;
        assert_eq!(sliced.played(), 5 * times);
    }
    assert_eq!(sliced.outlooks(), whole);
    let mut dropped = Foresight::begin(&session).unwrap();
    assert!(!dropped.step(2), "there is more to come of {FUTURES}");
    drop(dropped);
    assert_eq!(session.simulation().digest(), before);
}

#[test]
fn only_questions_with_choices_to_compare_have_hints() {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 2);
    let (mut with, mut without) = (0, 0);
    loop {
        match session.step() {
            StepResult::Day(_) => {
                assert!(session.simulation().question().is_some() || Foresight::begin(&session).is_none());
            }
            StepResult::Over(_) => break,
            StepResult::Ask(question) => {
                let compared = Foresight::begin(&session).map(|foresight| foresight.over(0).finish().choices.len());
                match &question {
                    Question::Moment(moment) => assert_eq!(compared, Some(moment.choices.len())),
                    Question::Plan(plan) => assert_eq!(compared, Some(1 + plan.others().len())),
                    Question::Beat(_) | Question::Pulse(_) | Question::Reflection(_) => assert_eq!(compared, None),
                }
                with += u32::from(compared.is_some());
                without += u32::from(compared.is_none());
                session.answer(question.numbered().swap_remove(0)).unwrap();
            }
        }
    }
    assert!(with > 10 && without > 5, "{with} with hints, {without} without");
}

#[test]
fn habit_moves_from_the_reference_leader_to_the_player() {
    assert!(Habit::default().borrowed() > 0.99);
    let session = at_moment(3, 12);
    let habit = Habit::of(&session);
    assert!(habit.decisions() >= 10, "{}", habit.decisions());
    assert!(habit.borrowed() <= 0.5, "{}", habit.borrowed());
}

#[test]
fn a_direction_needs_more_than_noise() {
    let session = at_moment(1, 5);
    let outlooks = Foresight::begin(&session).unwrap().over(60).finish();
    let mut told = 0;
    for (one, outlook) in outlooks.choices.iter().enumerate() {
        for stake in OutcomeMeasure::ALL {
            let spread = outlook.spread[stake as usize];
            assert!(spread.low <= spread.middle && spread.middle <= spread.high);
            told += u32::from(outlook.lean(stake).way != Direction::Level);
            for other in 0..outlooks.choices.len() {
                let (ab, ba) = (
                    outlooks.between(one, other, stake).unwrap(),
                    outlooks.between(other, one, stake).unwrap(),
                );
                assert!((ab.spread.mean + ba.spread.mean).abs() < 1e-9 && (ab.ahead + ba.ahead - 1.0).abs() < 1e-9);
                if one == other {
                    assert_eq!(ab.lean(stake).way, Direction::Level);
                }
            }
        }
    }
    assert!(
        told > 0,
        "nothing can be told of four choices on day {}",
        session.simulation().day()
    );
    let noise = PairedDifference {
        error: 0.2,
        ..outlooks.between(0, 0, OutcomeMeasure::Team).unwrap()
    };
    assert_eq!(noise.lean(OutcomeMeasure::Team).sure, Confidence::Perhaps);
}

#[test]
fn hints_stand_on_every_choice_in_words_without_a_number() {
    let words = Localizer::english().unwrap();
    for n in [0, 3] {
        let session = at_moment(4, n);
        let question = session.simulation().question().unwrap();
        let view = View::of(&session, &words);
        let bare = narration::question(&view, &question, None);
        assert!(hinted(&bare).is_empty());
        for ahead in [Ahead::Hidden, Ahead::Working] {
            let mut page = bare.clone();
            narration::hints(&view, &mut page, ahead);
            assert!(hinted(&page).is_empty());
            assert_eq!(page.items.len(), bare.items.len() + 1, "a control more");
        }
        let outlooks = Foresight::begin(&session).unwrap().over(FEW).finish();
        let mut page = bare.clone();
        narration::hints(&view, &mut page, Ahead::Ready(&outlooks));
        assert_eq!(hinted(&page).len(), outlooks.choices.len());
        for hints in hinted(&page) {
            assert_eq!(hints.marks.len(), 3);
            assert!(!hints.reads.contains(['⟦', '{']), "{}", hints.reads);
            let told: String = hints.marks.iter().map(|mark| mark.words.as_str()).collect();
            assert!(!told.contains(|c: char| c.is_numeric() || c == '%'), "{told}");
        }
    }
}

fn hinted(page: &Page) -> Vec<&Hints> {
    page.controls().filter_map(|control| control.hints.as_deref()).collect()
}

/// After a change of the model or of the scenario that is meant: `STEPBACK_WRITE_GOLDEN=1`, as for the other digests.
#[test]
#[expect(clippy::disallowed_methods, reason = "the golden file and the switch that writes it")]
fn golden_hints_are_the_same_bits_in_every_profile() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/hints.txt");
    let mut now = String::new();
    for (seed, n) in [(1, 0), (1, 2), (2, 7), (3, 13)] {
        let session = at_moment(seed, n);
        let outlooks = Foresight::begin(&session).unwrap().over(FEW).finish();
        assert_eq!(hints_of(session.simulation(), &session), outlooks, "twice alike");
        let _ = write!(now, "{seed} {n}");
        for outlook in &outlooks.choices {
            for stake in OutcomeMeasure::ALL {
                let _ = write!(now, " {:016x}", outlook.spread[stake as usize].mean.to_bits());
            }
        }
        now.push('\n');
    }
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), now);
}
