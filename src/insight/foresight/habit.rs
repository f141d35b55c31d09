//! The player's own way of leading so far, as a policy: what a future is played on with after a choice.
//!
//! In: what was decided, by kind of moment. Out: a policy that takes a stance as often as the player took it in such
//! moments. As long as little has been decided it is mostly [`Situational`], who counts as ten decisions. Plans go on
//! as the last one, and meetings as they were played so far.

use crate::ensemble::{MeetingStyle, Policy, PolicyParams, Situational};
use crate::scenario::{Kind, Stance};
use crate::session::Session;
use crate::simulation::{
    Act, Answer, Event, EventKind, MeetingAction, MeetingQuestion, MomentQuestion, Observation, Plan, Question,
};

/// The decisions that the reference leader counts as.
const REFERENCE: f64 = 10.0;
/// The decisions that what was done in all moments counts as, beside what was done in those of the same kind.
const OTHER_KINDS: f64 = 2.0;
/// A number for the draw of a morning, apart from those of moments.
const MORNING: u32 = u32::MAX;

/// How somebody has led so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Habit {
    /// How often each stance was taken, by kind of moment.
    taken: [[u32; Stance::ALL.len()]; Kind::ALL.len()],
    /// How meetings went; as the reference leader's while there was none.
    room: Option<MeetingStyle>,
    /// The last plan that was made; the reference leader's while there was none.
    plan: Option<Plan>,
    reference: Situational,
    /// Finds the choice nearest to a stance.
    nearest: PolicyParams,
}

impl Default for Habit {
    /// Somebody who has decided nothing yet.
    fn default() -> Self {
        Self {
            taken: [[0; Stance::ALL.len()]; Kind::ALL.len()],
            room: None,
            plan: None,
            reference: Situational::default(),
            nearest: PolicyParams {
                name: "habit",
                tone: None,
                ..PolicyParams::plain()
            },
        }
    }
}

impl Habit {
    /// The habit of a play-through up to where it stands.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let answers = session.decisions().iter().map(|decision| &decision.answer);
        Self::from(session.happenings(), answers)
    }

    /// The habit that shows in what happened and what was answered.
    #[must_use]
    pub fn from<'a>(happenings: &[Event], answers: impl Iterator<Item = &'a Answer> + Clone) -> Self {
        let mut habit = Self::default();
        for happening in happenings {
            if let EventKind::Chose { moment, stance, .. } = happening.what {
                habit.taken[moment.kind as usize][stance as usize] += 1;
            }
        }
        for answer in answers.clone() {
            if let Answer::Plan(plan) = answer {
                habit.plan = Some(plan.as_last_week());
            }
        }
        habit.room = room(answers);
        if let Some(room) = habit.room {
            habit.nearest.room = room;
        }
        habit
    }

    /// How many moments were decided.
    #[must_use]
    pub fn decisions(&self) -> u32 {
        self.taken.iter().flatten().sum()
    }

    /// How much of it is still the reference leader, 0..1.
    #[must_use]
    pub fn borrowed(&self) -> f64 {
        REFERENCE / (REFERENCE + f64::from(self.decisions()))
    }

    /// The stance taken in a moment of this kind, by luck of 0..1. Nothing must have been decided for none to come.
    fn stance(&self, kind: Kind, luck: f64) -> Option<Stance> {
        let all = f64::from(self.decisions());
        let weight = |stance: Stance| {
            let of_kind = f64::from(self.taken[kind as usize][stance as usize]);
            let of_all: u32 = self.taken.iter().map(|counts| counts[stance as usize]).sum();
            of_kind + OTHER_KINDS * f64::from(of_all) / all.max(1.0)
        };
        let mut left = luck * Stance::ALL.into_iter().map(weight).sum::<f64>();
        let mut last = None;
        for stance in Stance::ALL {
            let weight = weight(stance);
            if weight > 0.0 {
                last = Some(stance);
                left -= weight;
                if left < 0.0 {
                    break;
                }
            }
        }
        last
    }

    /// The last plan again, with whoever is still there.
    fn monday(&self, seen: Observation<'_>) -> Option<Plan> {
        let mut plan = self.plan.clone()?;
        plan.with.retain(|p| seen.here().any(|here| here == *p));
        Some(plan)
    }

    fn choose(&mut self, question: &MomentQuestion, seen: Observation<'_>) -> Option<usize> {
        if seen.luck(question.moment.number.wrapping_mul(2)) < self.borrowed() {
            return None;
        }
        self.own_choice(question, seen)
    }

    /// A choice (from 0) as they make them, with nothing of the reference leader; `None` while no moment was decided.
    pub(in crate::insight) fn own_choice(&mut self, question: &MomentQuestion, seen: Observation<'_>) -> Option<usize> {
        let number = question.moment.number.wrapping_mul(2);
        let stance = self.stance(question.moment.kind, seen.luck(number.wrapping_add(1)))?;
        self.nearest.axes = seen.axes(stance);
        Some(self.nearest.nearest(question))
    }
}

impl Policy for Habit {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Plan(_) => match self.monday(seen) {
                Some(plan) => Answer::Plan(plan),
                None => self.reference.answer(question, seen),
            },
            Question::Moment(asked) => match self.choose(asked, seen) {
                Some(choice) => Answer::Choose(choice),
                None => self.reference.answer(question, seen),
            },
            Question::Beat(beat) if self.room.is_some() => Answer::Beat(self.nearest.beat(beat, seen)),
            Question::Beat(_) => self.reference.answer(question, seen),
            Question::Pulse(_) | Question::Reflection(_) => Answer::Continue,
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        if seen.luck(MORNING) < self.borrowed() {
            self.reference.act(seen)
        } else {
            None
        }
    }
}

/// How somebody who has led no meeting yet is taken to lead one: they listen, and let the others decide.
const UNKNOWN_ROOM: MeetingStyle = MeetingStyle::Listens;

impl Habit {
    /// A beat of a meeting as they lead them, with nothing of the reference leader.
    pub(in crate::insight) fn own_beat(&self, question: &MeetingQuestion, seen: Observation<'_>) -> MeetingAction {
        let leads = PolicyParams {
            room: self.room.unwrap_or(UNKNOWN_ROOM),
            ..self.nearest.clone()
        };
        leads.beat(question, seen)
    }
}

/// How meetings were played, from their beats; `None` while there was no meeting.
fn room<'a>(answers: impl Iterator<Item = &'a Answer>) -> Option<MeetingStyle> {
    let (mut decided, mut let_go, mut stated, mut drew, mut waited) = (0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for answer in answers {
        if let Answer::Beat(beat) = answer {
            match beat {
                MeetingAction::Decide(_) => decided += 1,
                MeetingAction::LetThemDecide => let_go += 1,
                MeetingAction::State(_) => stated += 1,
                MeetingAction::Invite(_) | MeetingAction::Ask => drew += 1,
                MeetingAction::Wait => waited += 1,
            }
        }
    }
    if decided + let_go + stated + drew + waited == 0 {
        return None;
    }
    Some(if decided > let_go {
        MeetingStyle::Decides
    } else if stated > let_go {
        MeetingStyle::SpeaksFirst
    } else if drew > 0 {
        MeetingStyle::DrawsOut
    } else if waited > let_go {
        MeetingStyle::Listens
    } else {
        MeetingStyle::StaysOut
    })
}
