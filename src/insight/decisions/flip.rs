//! A decision flipped: the same futures for what was taken and for everything else that could have been answered.
//!
//! In: a decision, the player's habit, how many futures. Out: how each branch ends ([`Outlooks`], in which what was taken
//! comes first), or how two branches go week by week. Futures draw fresh luck, the same in every branch, and start from
//! the true state: this is for the debrief, never for a hint.

use crate::ensemble::play_on;
use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::foresight::habit::Habit;
use crate::insight::foresight::outlook::{End, Outlooks};
use crate::simulation::{Answer, Event, EventKind, EventSink, NullSink, Simulation};

/// How one branch goes over many futures, Friday by Friday.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Branch {
    /// The team's mean level on each Friday from the decision on and after the week away, 0..10.
    pub mean: Vec<f64>,
    /// One in ten futures lies below the first, one in ten above the second.
    pub band: Vec<(f64, f64)>,
}

/// Plays futures number `from` to `from + futures` of everything that could have been answered; what was taken is
/// choice 0. `None` when there was nothing else.
pub(in crate::insight) fn flip(decided: &DecisionPoint, habit: &Habit, from: u32, futures: u32) -> Option<Outlooks> {
    let mut answers = vec![decided.answer.clone()];
    answers.extend(decided.alternatives());
    if answers.len() < 2 {
        return None;
    }
    let mut future = decided.before.clone();
    let mut ends: Vec<Vec<End>> = vec![Vec::with_capacity(futures as usize); answers.len()];
    for n in from..from + futures {
        for (answer, ends) in answers.iter().zip(&mut ends) {
            play(decided, answer, habit, n, &mut future, &mut NullSink);
            ends.push(End::of(&future));
        }
    }
    Some(Outlooks::new(&answers, &ends))
}

/// The same for what was taken and one other answer, with the weeks in between.
pub(in crate::insight) fn watch(
    decided: &DecisionPoint,
    instead: &Answer,
    habit: &Habit,
    from: u32,
    futures: u32,
) -> (Outlooks, [Branch; 2]) {
    let answers = [decided.answer.clone(), instead.clone()];
    let mut future = decided.before.clone();
    let mut ends: [Vec<End>; 2] = Default::default();
    let mut weeks: [Vec<Vec<f64>>; 2] = Default::default();
    for n in from..from + futures {
        for ((answer, ends), weeks) in answers.iter().zip(&mut ends).zip(&mut weeks) {
            let mut fridays = Fridays::default();
            play(decided, answer, habit, n, &mut future, &mut fridays);
            ends.push(End::of(&future));
            weeks.push(fridays.0);
        }
    }
    (
        Outlooks::new(&answers, &ends),
        weeks.map(|futures| Branch::of(&futures)),
    )
}

/// Plays one future to its end, in the room that an earlier one has left.
fn play(
    decided: &DecisionPoint,
    answer: &Answer,
    habit: &Habit,
    n: u32,
    future: &mut Simulation,
    ears: &mut impl EventSink,
) {
    let seed = decided.before.future_seed(u64::from(decided.number), n);
    future.fork_from(&decided.before, seed);
    let left_alone = matches!((&decided.answer, answer), (Answer::Act(_), Answer::Continue));
    if left_alone || future.answer(answer, ears).is_ok() {
        play_on(future, &mut habit.clone(), ears);
    }
}

/// Hears the team's level and nothing else.
#[derive(Default)]
struct Fridays(Vec<f64>);

impl EventSink for Fridays {
    fn on_event(&mut self, happening: Event) {
        if let EventKind::Level(level) = happening.what {
            self.0.push(level);
        }
    }
}

impl Branch {
    /// Over futures that are equally long.
    fn of(futures: &[Vec<f64>]) -> Self {
        let weeks = futures.iter().map(Vec::len).min().unwrap_or(0);
        let mut branch = Self::default();
        for week in 0..weeks {
            let mut levels: Vec<f64> = futures.iter().map(|future| future[week]).collect();
            levels.sort_by(f64::total_cmp);
            let at = |percent: usize| levels[(levels.len() * percent / 100).min(levels.len() - 1)];
            branch.mean.push(levels.iter().sum::<f64>() / levels.len() as f64);
            branch.band.push((at(10), at(90)));
        }
        branch
    }
}
