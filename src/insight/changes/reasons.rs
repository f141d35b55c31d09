//! What became of somebody, and mostly why: one typed sentence, from the strongest causes.

use crate::insight::changes::ledger::Ledger;
use crate::scenario::{Outcome, PersonId, Quantity};
use crate::simulation::{Aspect, Cause, Event, EventKind, Simulation};

/// What must have changed to be said; 0..1.
const CHANGED: f64 = 0.06;
/// Feelings swing more before they are spoken of; 0..1.
const FELT: f64 = 0.1;
/// Reasons in a sentence, at most.
const REASONS: usize = 2;
/// A reason that made up less than this share of the way is not told.
const SHARE: f64 = 0.15;
/// From this much control on the leader stepped in, and up to this much stepped back.
const IN: f64 = 0.6;
const BACK: f64 = 0.3;

/// What to say of somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// What became of them.
    pub now: PersonChange,
    /// Why, the largest first; none when nothing stands out.
    pub because: Vec<CountedReason>,
}

/// What became of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonChange {
    /// They have left.
    Left,
    /// They wait for the leader more than at first.
    Waits,
    /// They get on without the leader more than at first.
    Freer,
    /// They care less than at first.
    Cooler,
    /// They keep more to themselves than at first.
    Quieter,
    /// Much as on the first day.
    Same,
}

/// A reason with its counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountedReason {
    /// The leader stepped in, so often out of so many moments of theirs.
    SteppedIn(u32, u32),
    /// The leader stepped back, so often out of so many.
    SteppedBack(u32, u32),
    /// Something in between, so often.
    Between(u32),
    /// They settled so many things alone or with a colleague.
    Settled(u32),
    /// So many of their own attempts went wrong.
    Failed(u32),
    /// The leader answered so many of their questions.
    Answered(u32),
    /// They waited in vain so often.
    WaitedInVain(u32),
    /// Acts of the day, so many.
    Acts(u32),
    /// The hours planned for them and for everybody.
    Plan,
    /// Meetings, so many.
    Meetings(u32),
    /// What they saw the leader do with others, so often.
    Saw(u32),
    /// Colleagues.
    Colleagues,
    /// The daily work and its load.
    Work,
    /// Promises kept.
    Kept(u32),
    /// Promises broken.
    Broken(u32),
    /// So often they kept something quiet.
    Hid(u32),
}

/// How often what happened to somebody.
#[derive(Debug, Clone, Default)]
pub(in crate::insight) struct Counts {
    /// Moments of theirs by number, each with how much control the leader took; and those of others.
    moments: Vec<(u32, f64)>,
    others: Vec<(u32, f64)>,
    settled: u32,
    failed: u32,
    answered: u32,
    in_vain: u32,
    meetings: u32,
    kept: u32,
    broken: u32,
    hid: u32,
}

impl Counts {
    /// Everybody's, by person.
    pub fn of_all(people: usize, last: &Simulation, heard: &[Event]) -> Vec<Self> {
        let mut all = vec![Self::default(); people];
        for happening in heard {
            match happening.what {
                EventKind::Chose { moment, stance, .. } => {
                    let chosen = (moment.number, last.world().axes(stance).control);
                    for (person, counts) in all.iter_mut().enumerate() {
                        let theirs = moment.owner == Some(person) || moment.other == Some(person);
                        if theirs {
                            counts.moments.push(chosen);
                        } else {
                            counts.others.push(chosen);
                        }
                    }
                }
                EventKind::Decided { .. } => all.iter_mut().for_each(|counts| counts.meetings += 1),
                ref what => {
                    if let Some(counts) = whose(what).and_then(|person| all.get_mut(person)) {
                        counts.count(what);
                    }
                }
            }
        }
        all
    }

    /// Counts what happened to the one person.
    fn count(&mut self, what: &EventKind) {
        match *what {
            // The person who was asked to lead in it has a part in it too.
            EventKind::Moved {
                cause: Cause::Moment(n),
                ..
            } => {
                if let Some(at) = self.others.iter().position(|(number, _)| *number == n) {
                    self.moments.push(self.others.remove(at));
                }
            }
            EventKind::Handled { outcome, .. } => match outcome {
                Outcome::Well => self.settled += 1,
                Outcome::Badly => self.failed += 1,
            },
            EventKind::Answered { .. } => self.answered += 1,
            EventKind::GaveUpWaiting(..) => self.in_vain += 1,
            EventKind::PromiseDue(_, true) => self.kept += 1,
            EventKind::PromiseDue(_, false) => self.broken += 1,
            EventKind::Hid(..) => self.hid += 1,
            _ => {}
        }
    }

    fn with_control(&self, range: impl Fn(f64) -> bool) -> u32 {
        let times = self.moments.iter().filter(|(_, control)| range(*control)).count();
        u32::try_from(times).unwrap_or(u32::MAX)
    }

    /// The reason a cause belongs to, if it is one to speak of.
    fn reason(&self, cause: Cause, acts: u32) -> Option<CountedReason> {
        let all = number(&self.moments);
        Some(match cause {
            Cause::Moment(n) | Cause::Written(n) | Cause::Onlooking(n) => {
                match self.moments.iter().find(|(number, _)| *number == n) {
                    Some((_, c)) if *c >= IN => CountedReason::SteppedIn(self.with_control(|c| c >= IN), all),
                    Some((_, c)) if *c <= BACK => CountedReason::SteppedBack(self.with_control(|c| c <= BACK), all),
                    Some(_) => CountedReason::Between(self.with_control(|c| c > BACK && c < IN)),
                    None => CountedReason::Saw(number(&self.others)),
                }
            }
            Cause::Answer => CountedReason::Answered(self.answered),
            Cause::OwnSuccess => CountedReason::Settled(self.settled),
            Cause::OwnFailure => CountedReason::Failed(self.failed),
            Cause::Colleague | Cause::Example | Cause::Friction | Cause::Departure => CountedReason::Colleagues,
            Cause::Waiting if self.in_vain > 0 => CountedReason::WaitedInVain(self.in_vain),
            Cause::Practice | Cause::Load | Cause::Slack | Cause::Delivery => CountedReason::Work,
            Cause::Plan | Cause::Review => CountedReason::Plan,
            Cause::Act(_) | Cause::TakenBack => CountedReason::Acts(acts),
            Cause::PromiseKept => CountedReason::Kept(self.kept),
            Cause::PromiseBroken => CountedReason::Broken(self.broken),
            Cause::Fear => CountedReason::Hid(self.hid),
            Cause::Meeting(_) => CountedReason::Meetings(self.meetings),
            Cause::Waiting | Cause::Recognition | Cause::Time | Cause::Anchor | Cause::Climate => return None,
        })
    }
}

/// To whom something that is counted happened.
const fn whose(what: &EventKind) -> Option<PersonId> {
    match *what {
        EventKind::Moved { person, .. }
        | EventKind::Handled { person, .. }
        | EventKind::Answered { person, .. }
        | EventKind::GaveUpWaiting(person, _)
        | EventKind::PromiseDue(person, _)
        | EventKind::Hid(person, _) => Some(person),
        _ => None,
    }
}

fn number(moments: &[(u32, f64)]) -> u32 {
    u32::try_from(moments.len()).unwrap_or(u32::MAX)
}

impl Explanation {
    pub(in crate::insight) fn of(ledger: &Ledger, last: &Simulation, person: PersonId, counts: &Counts) -> Self {
        let change = |quantity| {
            let (first, last) = ledger.ends(person, Aspect::Of(quantity));
            last - first
        };
        let (autonomy, reliance) = (change(Quantity::Autonomy), change(Quantity::Reliance));
        let (now, quantity, up) = if last.seen().person(person).gone {
            (PersonChange::Left, Quantity::Commitment, false)
        } else if autonomy <= -CHANGED && -autonomy >= reliance {
            (PersonChange::Waits, Quantity::Autonomy, false)
        } else if reliance >= CHANGED {
            (PersonChange::Waits, Quantity::Reliance, true)
        } else if autonomy >= CHANGED {
            (PersonChange::Freer, Quantity::Autonomy, true)
        } else if change(Quantity::Commitment) <= -FELT {
            (PersonChange::Cooler, Quantity::Commitment, false)
        } else if change(Quantity::Safety) <= -FELT {
            (PersonChange::Quieter, Quantity::Safety, false)
        } else {
            return Self {
                now: PersonChange::Same,
                because: Self::counted(counts),
            };
        };
        Self {
            now,
            because: Self::reasons(ledger, person, counts, quantity, up),
        }
    }

    /// Where nobody can say what moved somebody, what there was to count.
    fn counted(counts: &Counts) -> Vec<CountedReason> {
        let mut because = Vec::new();
        if counts.settled > 0 {
            because.push(CountedReason::Settled(counts.settled));
        }
        if counts.answered > 0 {
            because.push(CountedReason::Answered(counts.answered));
        }
        because
    }

    /// What took a quantity that way most.
    fn reasons(ledger: &Ledger, person: PersonId, counts: &Counts, quantity: Quantity, up: bool) -> Vec<CountedReason> {
        let acts = ledger.acts_on(person);
        let mut sums: Vec<(CountedReason, i64)> = Vec::new();
        let mut way = 0;
        for change in ledger.of_person(person) {
            if change.aspect != Aspect::Of(quantity) {
                continue;
            }
            let Some(reason) = counts.reason(change.source.cause, acts) else {
                continue;
            };
            let by = if up { change.units() } else { -change.units() };
            match sums.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, sum)) => *sum += by,
                None => sums.push((reason, by)),
            }
        }
        sums.retain(|(_, sum)| *sum > 0);
        sums.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        for (_, sum) in &sums {
            way += *sum;
        }
        sums.into_iter()
            .filter(|(_, sum)| *sum as f64 >= SHARE * way as f64)
            .map(|(reason, _)| reason)
            .take(REASONS)
            .collect()
    }
}
