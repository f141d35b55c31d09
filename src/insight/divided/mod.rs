//! A room that is split between two answers: both futures on the same luck, and who pays in which of them.
//!
//! In: a session that stands at a moment or a meeting, and the two answers. Out: [`Divided`]: both states on the Friday two weeks later, where
//! they part, who is worse off in each than in the other, and in how many other lucks that holds as well. What follows the answers is played
//! as the room has led so far, the same on both sides, so that they differ by the answer alone.
//!
//! Read `future.rs` (how a future is played) -> `toll.rs` (who pays) -> `parting.rs` (where they part).

mod future;
mod parting;
mod toll;

use crate::insight::cut::habit;
use crate::scenario::{Day, PersonId};
use crate::session::Session;
use crate::simulation::{Answer, Event, MeetingAction, MomentInstance, NullSink, Question, Simulation};
use future::{evening, play_until};
pub use parting::PartingPoint;
pub use toll::{Payment, Toll};

/// A difference of two levels that is told, in points of 0..10: less reads alike.
const LEVEL: f64 = 0.05;
/// Lucks by which it is picked who pays, beside those in which it is counted how often: so that the count was not chosen by the luck that it is
/// measured with.
const PICKED_BY: u32 = 24;

/// Both futures of an open question.
#[derive(Debug, Clone)]
pub struct Divided {
    /// The moment or the meeting that the room is split over.
    pub moment: MomentInstance,
    /// The day it is decided on.
    pub day: Day,
    /// The last day that both have lived: the Friday two weeks later, or the last one of the scenario.
    pub until: Day,
    /// Both sides, in the order of the answers.
    pub sides: [DividedSide; 2],
    /// Where they part; `None` when they never do.
    pub parts: Option<PartingPoint>,
    /// Over how many other lucks both were played again.
    pub lucks: u32,
}

/// One of both futures.
#[derive(Debug, Clone)]
pub struct DividedSide {
    /// What is answered.
    pub answer: Answer,
    /// How it stands after [`Divided::until`].
    pub state: Simulation,
    /// What happened from the answer on.
    pub heard: Vec<Event>,
    /// Who is worse off here than on the other side; `None` when nobody is by as much as can be told.
    pub paid: Option<Payment>,
    /// What the team can do without its leader, 0..10.
    pub level: f64,
    /// The mean of the same over the other lucks, 0..10; as [`Self::level`] where there are none.
    pub usual_level: f64,
    /// In how many of the other lucks the team can do more here, by as much as is told.
    pub ahead: u32,
}

impl PartialEq for Divided {
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &DividedSide, other: &DividedSide| {
            (&one.answer, &one.heard, &one.paid, one.ahead) == (&other.answer, &other.heard, &other.paid, other.ahead)
                && one.state.digest() == other.state.digest()
                && one.usual_level.to_bits() == other.usual_level.to_bits()
        };
        (self.moment, self.day, self.until, &self.parts, self.lucks)
            == (other.moment, other.day, other.until, &other.parts, other.lucks)
            && self.sides.iter().zip(&other.sides).all(|(one, other)| same(one, other))
    }
}

impl Divided {
    /// Who pays on both sides, each time by something else; `None` where these are two people, or nobody pays on one side.
    #[must_use]
    pub fn pays_either_way(&self) -> Option<PersonId> {
        let [one, other] = self
            .sides
            .each_ref()
            .map(|side| side.paid.as_ref().map(|paid| paid.person));
        one.filter(|_| one == other)
    }
}

/// Plays both answers to the open question, on the luck of the session and on `lucks` others, to the Friday two weeks later or to the end.
/// `None` unless it is a choice of a moment or the decision of a meeting, and both answers could be given now.
#[must_use]
pub fn divided(session: &Session, answers: [Answer; 2], lucks: u32) -> Option<Divided> {
    let before = session.simulation();
    let moment = match before.question()? {
        Question::Moment(asked) => asked.moment,
        Question::Beat(asked) => asked.moment,
        Question::Plan(_) | Question::Pulse(_) | Question::Reflection(_) => return None,
    };
    if !answers
        .iter()
        .all(|answer| decides(answer) && before.accepts(answer).is_ok())
    {
        return None;
    }
    let habit = habit(session);
    let (until, stops) = evening(before);
    let mut heard: [Vec<Event>; 2] = Default::default();
    let mut states = [before.clone(), before.clone()];
    for ((state, answer), heard) in states.iter_mut().zip(&answers).zip(&mut heard) {
        play_until(state, answer, &habit, stops, heard);
    }
    let decision = u64::try_from(session.decisions().len()).unwrap_or(u64::MAX);
    let mut others = states.clone();
    let mut play_luck = |n: u32| {
        let seed = before.future_seed(decision.saturating_add(1), n);
        for (other, answer) in others.iter_mut().zip(&answers) {
            other.fork_from(before, seed);
            play_until(other, answer, &habit, stops, &mut NullSink);
        }
        others.clone()
    };
    let mut candidates = toll::payments(&states, heard.each_ref().map(Vec::as_slice));
    let picked_by = lucks.min(PICKED_BY);
    for n in 0..picked_by {
        let [one, other] = play_luck(lucks.saturating_add(n));
        let [first, second] = &mut candidates;
        toll::count_luck(first.iter_mut(), &one, &other);
        toll::count_luck(second.iter_mut(), &other, &one);
    }
    let mut paid = candidates.map(|all| toll::most(&all, picked_by));
    let mut levels = [0.0; 2];
    let mut ahead = [0; 2];
    for n in 0..lucks {
        let [one, other] = play_luck(n);
        let [first, second] = &mut paid;
        toll::count_luck(first.iter_mut(), &one, &other);
        toll::count_luck(second.iter_mut(), &other, &one);
        let reached = [one.level(), other.level()];
        ahead[0] += u32::from(reached[0] - reached[1] >= LEVEL);
        ahead[1] += u32::from(reached[1] - reached[0] >= LEVEL);
        for (sum, level) in levels.iter_mut().zip(reached) {
            *sum += level;
        }
    }
    let parts = parting::between(&moment, before.day(), &heard);
    let [first, second] = states;
    let [first_heard, second_heard] = heard;
    let [first_paid, second_paid] = paid;
    let [first_answer, second_answer] = answers;
    let side = |answer, state: Simulation, heard, paid, (sum, ahead)| DividedSide {
        answer,
        level: state.level(),
        usual_level: if lucks == 0 {
            state.level()
        } else {
            sum / f64::from(lucks)
        },
        state,
        heard,
        paid,
        ahead,
    };
    Some(Divided {
        moment,
        day: before.day(),
        until,
        sides: [
            side(first_answer, first, first_heard, first_paid, (levels[0], ahead[0])),
            side(second_answer, second, second_heard, second_paid, (levels[1], ahead[1])),
        ],
        parts,
        lucks,
    })
}

/// Whether an answer ends what it answers: to listen first, or to wait, divides nobody.
const fn decides(answer: &Answer) -> bool {
    matches!(
        answer,
        Answer::Choose(_) | Answer::Beat(MeetingAction::Decide(_) | MeetingAction::LetThemDecide)
    )
}
