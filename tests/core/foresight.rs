//! Hints before a choice know no more than the leader could, are the same each time, and leave nothing behind.

use stepback::insight::{Foresight, Habit, Stake};
use stepback::session::{Session, Turn};
use stepback::simulation::{Question, Simulation};

/// A session of The Launch, answered by number, standing at its `n`th moment.
fn at_moment(seed: u64, n: u32) -> Session {
    let scenario = stepback::scenario::Scenario::shipped("the_launch").unwrap();
    let mut session = Session::start(scenario, seed);
    let mut moments = 0;
    while let Turn::Ask(question) = session.advance() {
        moments += u32::from(matches!(question, Question::Moment(_)));
        if moments >= n {
            break;
        }
        let number = moments as usize % 3;
        let mut answers = question.numbered();
        let take = if matches!(question, Question::Moment(_)) {
            number
        } else {
            0
        };
        session.answer(answers.swap_remove(take)).unwrap();
    }
    session
}

#[test]
fn show() {
    for (seed, n) in [(1, 2), (1, 5), (1, 9), (1, 14), (3, 18)] {
        let session = at_moment(seed, n);
        let start = std::time::Instant::now();
        let outlooks = Foresight::begin(&session).unwrap().finish();
        println!(
            "seed {seed} moment {n} day {} took {:?} for {}",
            session.simulation().day(),
            start.elapsed(),
            outlooks.choices.len()
        );
        for outlook in &outlooks.choices {
            println!(" {:?}", outlook.answer);
            for stake in Stake::ALL {
                let s = outlook.spread[stake as usize];
                let a = outlook.against[stake as usize];
                println!(
                    "   {stake:?}: {:.3} [{:.3} {:.3} {:.3}] against {:.3} [{:.3}..{:.3}] se {:.3} ahead {:.2} {:?}",
                    s.mean,
                    s.low,
                    s.middle,
                    s.high,
                    a.spread.mean,
                    a.spread.low,
                    a.spread.high,
                    a.error,
                    a.ahead,
                    a.lean(stake)
                );
            }
        }
    }
}
