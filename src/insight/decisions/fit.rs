//! In or back, and what the moment needed: each moment judged twice, by what was true and by what could be known.
//!
//! In: the decisions, each with the play-through before it. Out: [`JudgedMoment`] moments. The odds of a moment at each of its
//! choices follow from the state without luck, so no future is played: *needed* means that the best open choice of low
//! control goes well in under half of the futures and that control adds at least 15 points; *able*, that it goes well in
//! at least 60 %; in between either would do. What could be known is the mean over states that the leader could imagine.

use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::judged::{JudgedMoment, Need, Side};
use crate::insight::decisions::late::late;
use crate::insight::decisions::profile::Profile;
use crate::session::Session;
use crate::simulation::{Event, Question, Simulation};

/// From this control on a choice is a step in, 0..1: beside them, over their shoulder, telling, doing.
pub(in crate::insight) const IN: f64 = 0.4;
/// Below this somebody else must step in, 0..1.
const HALF: f64 = 0.5;
/// What control must add at least, 0..1.
const ADDS: f64 = 0.15;
/// From this on they are able, 0..1.
const ABLE: f64 = 0.6;
/// Above this there was no time to let them find out, 0..1 (urgency).
const NO_TIME: f64 = 0.6;
/// States that are imagined for what could be known.
const IMAGINED: u32 = 40;

/// Judges every moment that was decided, in order.
#[must_use]
pub fn judged(decisions: &[DecisionPoint], happenings: &[Event]) -> Vec<JudgedMoment> {
    let mut judged: Vec<JudgedMoment> = decisions.iter().filter_map(judge).collect();
    for at in 0..judged.len() {
        judged[at].late = late(&judged[..at], &judged[at], decisions, happenings);
    }
    judged
}

/// The fit profile of a play-through, as far as it was played.
#[must_use]
pub fn profile(session: &Session) -> Profile {
    Profile::of(&judged(&DecisionPoint::all(session), session.happenings()))
}

fn judge(decided: &DecisionPoint) -> Option<JudgedMoment> {
    let went = decided.went?;
    let before = &decided.before;
    let Some(Question::Moment(question)) = before.question() else {
        return None;
    };
    let offer = question.choices.get(went.choice)?;
    let control: Vec<f64> = question.choices.iter().map(|offer| offer.control).collect();
    let truth = need(&control, &before.prospects()?);
    let known = need(&control, &imagined(before, decided.number)?);
    let side = if offer.control >= IN { Side::In } else { Side::Back };
    Some(JudgedMoment {
        number: decided.number,
        day: before.day(),
        went,
        side,
        support: offer.support,
        truth,
        known,
        too_soon: side == Side::In && truth == Need::Able && question.reading.urgency <= NO_TIME,
        late: None,
    })
}

/// The mean odds of each choice over states that the leader could imagine.
fn imagined(before: &Simulation, number: u32) -> Option<Vec<f64>> {
    let mut sum: Vec<f64> = Vec::new();
    for n in 0..IMAGINED {
        let odds = before.imagined(before.future_seed(u64::from(number), n)).prospects()?;
        sum.resize(odds.len(), 0.0);
        for (sum, odds) in sum.iter_mut().zip(odds) {
            *sum += odds / f64::from(IMAGINED);
        }
    }
    Some(sum)
}

/// What a moment needs, from each choice's control and odds.
pub(in crate::insight) fn need(control: &[f64], odds: &[f64]) -> Need {
    let best = |side: Side| {
        let of_side = |(control, _): &(&f64, &f64)| (**control >= IN) == (side == Side::In);
        let odds = control.iter().zip(odds).filter(of_side).map(|(_, odds)| *odds);
        odds.max_by(f64::total_cmp)
    };
    match (best(Side::In), best(Side::Back)) {
        (_, Some(back)) if back >= ABLE => Need::Able,
        (Some(inside), Some(back)) if back < HALF && inside - back >= ADDS => Need::Needed,
        _ => Need::Either,
    }
}

#[cfg(test)]
mod tests {
    use super::{Need, need};

    #[test]
    fn needed_and_able_are_as_the_model_defines_them() {
        let control = [0.85, 0.3, 0.05];
        for (odds, expected) in [
            ([0.64, 0.49, 0.2], Need::Needed),
            ([0.63, 0.49, 0.2], Need::Either),
            ([0.9, 0.5, 0.2], Need::Either),
            ([0.9, 0.3, 0.6], Need::Able),
            ([0.1, 0.1, 0.1], Need::Either),
        ] {
            assert_eq!(need(&control, &odds), expected, "{odds:?}");
        }
        assert_eq!(need(&[0.85, 0.5], &[0.9, 0.2]), Need::Either, "nothing to compare with");
        assert_eq!(need(&[0.1, 0.0], &[0.3, 0.2]), Need::Either, "control is not on offer");
    }
}
