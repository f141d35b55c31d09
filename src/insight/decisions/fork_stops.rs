//! The stops at which both futures of a decision are looked at: the decision, that evening, each Friday, the week away, the end.
//!
//! In: both futures morning by morning, and what happened in them. Out: at each stop both states, and the first that happened since the
//! stop before in one of them alone.

use crate::scenario::{DAYS_PER_WEEK, Day, PersonId};
use crate::simulation::{Event, EventKind, MomentInstance, Simulation};

/// Fridays that are stopped at; of more every second one, and so on.
const FRIDAYS: usize = 6;
/// A difference in what somebody manages alone that is told, in points of 0..10.
pub(in crate::insight) const TOLD: f64 = 0.2;
/// The day of the week away after whose evening it is looked at, from its first.
const MIDWEEK: Day = 2;

/// What a stop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopKind {
    /// Before the decision: both are the same.
    Fork,
    /// The evening of that day.
    Evening,
    /// A Friday evening.
    Friday,
    /// In the middle of the week away.
    Away,
    /// After the week away.
    End,
}

/// Both futures at one stop.
#[derive(Debug, Clone)]
pub struct ForkStop {
    /// What it is.
    pub kind: StopKind,
    /// The day whose evening it is; of the first the day of the decision.
    pub day: Day,
    /// Both states: as it went, and the other way.
    pub states: [Simulation; 2],
    /// The first since the stop before that happened in one of them alone: as it went, and the other way.
    pub alone: [Option<Event>; 2],
}

impl PartialEq for ForkStop {
    fn eq(&self, other: &Self) -> bool {
        let digests = |stop: &Self| stop.states.each_ref().map(Simulation::digest);
        (self.kind, self.day, &self.alone) == (other.kind, other.day, &other.alone) && digests(self) == digests(other)
    }
}

impl ForkStop {
    /// By how many points of 0..10 somebody's level is higher the other way; `None` where they left in either.
    #[must_use]
    pub fn gain(&self, person: PersonId) -> Option<f64> {
        let stays = |state: &Simulation| !state.seen().person(person).gone;
        let [went, other] = &self.states;
        (stays(went) && stays(other)).then(|| other.level_of(person) - went.level_of(person))
    }

    /// Everybody who is told apart: who they are, and by how many points their level is higher the other way, the greatest first.
    #[must_use]
    pub fn gains(&self) -> Vec<(PersonId, f64)> {
        let people = 0..self.states[0].world().scenario.people.len();
        let gains = people.filter_map(|person| Some((person, self.gain(person)?)));
        let mut told: Vec<(PersonId, f64)> = gains.filter(|(_, gain)| libm::fabs(*gain) >= TOLD).collect();
        told.sort_by(|a, b| libm::fabs(b.1).total_cmp(&libm::fabs(a.1)).then(a.0.cmp(&b.0)));
        told
    }

    /// Whether something differs that can be told.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.kind != StopKind::Fork && (self.alone.iter().any(Option::is_some) || !self.gains().is_empty())
    }
}

/// Both futures as they were played; always as it went, then the other way.
pub(in crate::insight) struct Futures<'a> {
    /// Just before the decision.
    pub fork: &'a Simulation,
    /// The number of the moment that was decided: what became of it is no difference.
    pub decided: Option<u32>,
    /// Each morning after the day of the decision.
    pub mornings: [Vec<Simulation>; 2],
    /// What happened from the decision on.
    pub heard: [&'a [Event]; 2],
    /// How they ended.
    pub ends: [Simulation; 2],
}

impl Futures<'_> {
    /// All stops that both have.
    pub fn stops(self) -> Vec<ForkStop> {
        let mut stops = vec![ForkStop {
            kind: StopKind::Fork,
            day: self.fork.day(),
            states: [self.fork.clone(), self.fork.clone()],
            alone: [None, None],
        }];
        let mut after = None;
        for (kind, day) in self.days() {
            let Some(states) = self.at(kind, day) else { continue };
            let within = |event: &Event| after.is_none_or(|after| event.day > after) && event.day <= day;
            let [went, other] = self.heard;
            let alone = |heard: &[Event], others: &[Event]| {
                let since: Vec<Event> = heard.iter().filter(|event| within(event)).cloned().collect();
                first_alone(&since, others, self.decided)
            };
            stops.push(ForkStop {
                kind,
                day,
                states,
                alone: [alone(went, other), alone(other, went)],
            });
            after = Some(day);
        }
        stops
    }

    /// The evenings that are looked at, in order.
    fn days(&self) -> Vec<(StopKind, Day)> {
        let (fork, away) = (self.fork.day(), self.fork.world().scenario.days());
        let last = away + DAYS_PER_WEEK - 1;
        let is_friday = |day: Day| day % DAYS_PER_WEEK == DAYS_PER_WEEK - 1;
        let mut fridays: Vec<Day> = (fork..away).filter(|day| is_friday(*day)).collect();
        while fridays.len() > FRIDAYS {
            let mut behind = fridays.len();
            fridays.retain(|_| {
                behind -= 1;
                behind.is_multiple_of(2)
            });
        }
        let evening = (fork < away && !is_friday(fork)).then_some((StopKind::Evening, fork));
        let middle = away + MIDWEEK;
        let middle = (fork < middle && middle < last).then_some((StopKind::Away, middle));
        let fridays = fridays.into_iter().map(|day| (StopKind::Friday, day));
        let all = evening.into_iter().chain(fridays).chain(middle);
        all.chain([(StopKind::End, last.max(fork))]).collect()
    }

    /// Both states on the evening of a day: those of the morning after it.
    fn at(&self, kind: StopKind, day: Day) -> Option<[Simulation; 2]> {
        if kind == StopKind::End {
            return Some(self.ends.clone());
        }
        let on = |mornings: &[Simulation]| mornings.iter().find(|then| then.day() == day + 1).cloned();
        let [went, other] = &self.mornings;
        Some([on(went)?, on(other)?])
    }
}

/// The first happening that can be told of and that the others do not have. What became of the decided moment itself is no difference.
pub(in crate::insight) fn first_alone(heard: &[Event], others: &[Event], decided: Option<u32>) -> Option<Event> {
    let is_told = |event: &&Event| match &event.what {
        EventKind::Went { moment, .. } => Some(moment.number) != decided,
        EventKind::Handled { .. }
        | EventKind::Asked { .. }
        | EventKind::Erupted(..)
        | EventKind::ErrorSpoken(..)
        | EventKind::SelfStarted(..)
        | EventKind::TaskDone(..)
        | EventKind::TaskMissed(..)
        | EventKind::Notice(_)
        | EventKind::Left(_) => true,
        _ => false,
    };
    let is_alike = |one: &Event, other: &Event| match (&one.what, &other.what) {
        (
            EventKind::Went { moment, outcome, .. },
            EventKind::Went {
                moment: theirs,
                outcome: came,
                ..
            },
        ) => is_same(moment, theirs) && outcome == came,
        (one, other) => one == other,
    };
    let alone = |event: &&Event| !others.iter().any(|other| is_alike(event, other));
    heard.iter().filter(is_told).find(alone).cloned()
}

/// Whether two moments are the same one in both futures.
pub(in crate::insight) fn is_same(one: &MomentInstance, other: &MomentInstance) -> bool {
    (one.origin, one.kind, one.owner) == (other.origin, other.kind, other.owner)
}
