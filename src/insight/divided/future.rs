//! A future of a divided room: an answer is given, and what follows is played by the room's habit up to an evening.
//!
//! In: the play-through at the question, an answer, a habit. Out: the play-through on the morning after that evening, or at its end.

use crate::ensemble::{DecisionMaker, Policy, play_while};
use crate::insight::foresight::habit::Habit;
use crate::scenario::{DAYS_PER_WEEK, Day};
use crate::simulation::{Act, Answer, EventSink, Question, Simulation};

/// Weeks after the week of the decision: long enough for habits to show, and near enough for the room to believe it.
const WEEKS: u32 = 2;

/// The last day that is lived, and the morning at which it stops: the one after the Friday two weeks later, or none, where the week without
/// the leader has come by then.
pub(super) fn evening(from: &Simulation) -> (Day, Option<Day>) {
    let away = from.world().scenario.days();
    let friday = (from.day() / DAYS_PER_WEEK + WEEKS + 1) * DAYS_PER_WEEK - 1;
    if friday >= away {
        (away + DAYS_PER_WEEK - 1, None)
    } else {
        (friday, Some(friday + 1))
    }
}

/// Gives the answer and plays on until that morning, or to the end. An answer that is refused changes nothing.
pub(super) fn play_until(
    future: &mut Simulation,
    answer: &Answer,
    habit: &Habit,
    morning: Option<Day>,
    ears: &mut impl EventSink,
) {
    if future.answer(answer, ears).is_err() {
        return;
    }
    let mut room = RoomAtPlay {
        habit: habit.clone(),
        morning,
        is_there: false,
    };
    play_while(future, &mut room, ears, |room| !room.is_there);
}

/// The room as it has led so far, up to a morning.
struct RoomAtPlay {
    habit: Habit,
    morning: Option<Day>,
    is_there: bool,
}

impl DecisionMaker for RoomAtPlay {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        self.habit.answer(question, at.seen())
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.is_there = self.morning.is_some_and(|morning| at.day() >= morning);
        if self.is_there { None } else { self.habit.act(at.seen()) }
    }
}
