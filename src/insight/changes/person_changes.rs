//! One person's weeks: where they stood each Friday, which acts of the player's moved them most, what it is all put down
//! to, and what to say of it in one sentence.
//!
//! In: the ledger and what happened. Out: figures and reasons, which `narration` puts into words.

use std::collections::BTreeMap;

use crate::insight::changes::entry::{LedgerEntry, Subject, level};
use crate::insight::changes::ledger::Ledger;
use crate::insight::changes::reasons::{Counts, Explanation};
use crate::scenario::{Day, PersonId, Quantity};
use crate::simulation::{Act, Aspect, Cause, Event, EventKind, MomentInstance, Simulation};

/// Acts laid over somebody's weeks, at most.
const ACTS: usize = 6;
/// Causes told of somebody, at most.
const CAUSES: usize = 5;
/// What moved less than this in all is not told; 0..1.
const TOLD: f64 = 0.02;

/// What a play-through was to one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Portrait {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// Autonomy and reliance, 0..1 each, on the first morning (`None`), each Friday, and at the end.
    pub weeks: Vec<(Option<Day>, f64, f64)>,
    /// The player's acts that moved them most, at most six, in the order of days.
    pub acts: Vec<ChangeBreakdown>,
    /// What moved them most of all, at most five, the largest first.
    pub causes: Vec<ChangeBreakdown>,
    /// What became of them, and mostly why.
    pub sentence: Explanation,
}

/// Something that moved a person, once or again and again.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeBreakdown {
    /// What it was.
    pub what: CauseGroup,
    /// The day of the first time.
    pub day: Day,
    /// On how many occasions.
    pub times: u32,
    /// What it moved by how much, -1..1, the largest first.
    pub moved: Vec<(Aspect, f64)>,
}

/// What can move a person. The player's doings stand each for itself, what comes again and again stands together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CauseGroup {
    /// A moment, and the choice in it; theirs when true, else they saw it.
    Moment(MomentInstance, Option<usize>, bool),
    /// A meeting.
    Meeting(MomentInstance),
    /// An act of the day.
    Act(Act),
    /// Answers of the leader to what they asked.
    Answers,
    /// Problems of their own that went well.
    OwnSuccess,
    /// Problems of their own that did not.
    OwnFailure,
    /// Waiting for the leader.
    Waiting,
    /// The daily work.
    Practice,
    /// The leader's plans.
    Plan,
    /// Reviews together.
    Review,
    /// What passes between colleagues: help, example, friction.
    Colleagues,
    /// Somebody left.
    Departure(PersonId),
    /// Promises kept.
    PromiseKept,
    /// Promises broken.
    PromiseBroken,
    /// Keeping something quiet.
    Fear,
    /// Load.
    Load,
    /// Slack days.
    Slack,
    /// Work delivered, or late.
    Delivery,
    /// Being seen, or not.
    Recognition,
    /// Passing time.
    Time,
    /// The pull of their own nature.
    Anchor,
    /// What it is like to work here.
    Climate,
}

impl CauseGroup {
    /// Whether it is a single doing of the player's.
    #[must_use]
    pub const fn is_act(self) -> bool {
        matches!(self, Self::Moment(..) | Self::Meeting(_) | Self::Act(_))
    }
}

impl ChangeBreakdown {
    /// How far it moved them in all, up and down alike.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.moved.iter().map(|(_, by)| libm::fabs(*by)).sum()
    }

    /// Whether it rather let them stand on their own.
    #[must_use]
    pub fn good(&self) -> bool {
        let unwanted = |aspect| matches!(aspect, Aspect::Of(Quantity::Reliance | Quantity::Strain));
        let signed = |(aspect, by): &(Aspect, f64)| if unwanted(*aspect) { -by } else { *by };
        self.moved.iter().map(signed).sum::<f64>() >= 0.0
    }
}

/// Everybody's portrait, in the scenario's order.
#[must_use]
pub fn portraits(ledger: &Ledger, last: &Simulation, heard: &[Event]) -> Vec<Portrait> {
    let moments = Moments::of(heard);
    let counts = Counts::of_all(ledger.people(), last, heard);
    (0..ledger.people())
        .zip(counts)
        .map(|(person, counts)| {
            let mut movings = movings(ledger, person, &moments);
            movings.retain(|moving| moving.size() >= TOLD);
            movings.sort_by(|a, b| b.size().total_cmp(&a.size()).then(a.day.cmp(&b.day)));
            let mut acts: Vec<ChangeBreakdown> = movings
                .iter()
                .filter(|moving| moving.what.is_act())
                .take(ACTS)
                .cloned()
                .collect();
            acts.sort_by_key(|moving| moving.day);
            movings.truncate(CAUSES);
            Portrait {
                person,
                weeks: ledger
                    .weeks
                    .iter()
                    .map(|stood| {
                        let (autonomy, reliance) = stood.levels[person];
                        (stood.day, autonomy, reliance)
                    })
                    .collect(),
                acts,
                causes: movings,
                sentence: Explanation::of(ledger, last, person, &counts),
            }
        })
        .collect()
}

/// The moments of a play-through and what was chosen, by number.
struct Moments(BTreeMap<u32, (MomentInstance, Option<usize>)>);

impl Moments {
    fn of(heard: &[Event]) -> Self {
        let mut all: BTreeMap<u32, (MomentInstance, Option<usize>)> = BTreeMap::new();
        for happening in heard {
            let (raised, choice) = match happening.what {
                EventKind::MomentCame(raised) => (raised, None),
                EventKind::Chose { moment, choice, .. } => (moment, Some(choice)),
                _ => continue,
            };
            let (_, chosen) = all.entry(raised.number).or_insert((raised, None));
            *chosen = choice.or(*chosen);
        }
        Self(all)
    }

    fn numbered(&self, number: u32) -> Option<(MomentInstance, Option<usize>)> {
        self.0.get(&number).copied()
    }
}

fn mover(change: &LedgerEntry, moments: &Moments) -> Option<CauseGroup> {
    Some(match change.source.cause {
        Cause::Moment(n) | Cause::Onlooking(n) | Cause::Written(n) => {
            let (raised, choice) = moments.numbered(n)?;
            let who = Some(change.person);
            let theirs = matches!(change.source.cause, Cause::Moment(_)) || raised.owner == who || raised.other == who;
            CauseGroup::Moment(raised, choice, theirs)
        }
        Cause::Meeting(n) => CauseGroup::Meeting(moments.numbered(n)?.0),
        Cause::Act(_) | Cause::TakenBack => match change.source.about {
            Subject::Act(act) => CauseGroup::Act(act),
            _ => return None,
        },
        Cause::Answer => CauseGroup::Answers,
        Cause::OwnSuccess => CauseGroup::OwnSuccess,
        Cause::OwnFailure => CauseGroup::OwnFailure,
        Cause::Colleague | Cause::Example | Cause::Friction => CauseGroup::Colleagues,
        Cause::Waiting => CauseGroup::Waiting,
        Cause::Practice => CauseGroup::Practice,
        Cause::Plan => CauseGroup::Plan,
        Cause::PromiseKept => CauseGroup::PromiseKept,
        Cause::PromiseBroken => CauseGroup::PromiseBroken,
        Cause::Fear => CauseGroup::Fear,
        Cause::Load => CauseGroup::Load,
        Cause::Slack => CauseGroup::Slack,
        Cause::Departure => match change.source.about {
            Subject::Colleague(who) => CauseGroup::Departure(who),
            _ => return None,
        },
        Cause::Review => CauseGroup::Review,
        Cause::Delivery => CauseGroup::Delivery,
        Cause::Recognition => CauseGroup::Recognition,
        Cause::Time => CauseGroup::Time,
        Cause::Anchor => CauseGroup::Anchor,
        Cause::Climate => CauseGroup::Climate,
    })
}

/// One and the same of what is no moment: acts of the day by their day, the rest by what they are.
fn same(a: &ChangeBreakdown, what: CauseGroup, day: Day) -> bool {
    match (a.what, what) {
        (CauseGroup::Act(one), CauseGroup::Act(other)) => one == other && a.day == day,
        (one, other) => one == other,
    }
}

/// What is gathered of one mover: it, its sums by aspect, and the occasion that was counted last.
type Gathered = (ChangeBreakdown, Vec<(Aspect, i64)>, Option<(Day, Subject)>);

/// Everything that moved somebody, put together, with net movements.
fn movings(ledger: &Ledger, person: PersonId, moments: &Moments) -> Vec<ChangeBreakdown> {
    let mut all: Vec<Gathered> = Vec::new();
    // There can be thousands of moments: they are found by whether they are a meeting, and by number.
    let (mut moments_at, mut others) = (BTreeMap::new(), Vec::<usize>::new());
    for change in ledger.of_person(person) {
        let Some(what) = mover(change, moments) else { continue };
        let open = |all: &mut Vec<Gathered>| {
            let moving = ChangeBreakdown {
                what,
                day: change.day,
                times: 0,
                moved: Vec::new(),
            };
            all.push((moving, Vec::new(), None));
            all.len() - 1
        };
        let at = match what {
            CauseGroup::Moment(moment, ..) => *moments_at
                .entry((false, moment.number))
                .or_insert_with(|| open(&mut all)),
            CauseGroup::Meeting(moment) => *moments_at
                .entry((true, moment.number))
                .or_insert_with(|| open(&mut all)),
            _ => {
                let known = others.iter().find(|at| same(&all[**at].0, what, change.day));
                known.copied().unwrap_or_else(|| {
                    others.push(open(&mut all));
                    all.len() - 1
                })
            }
        };
        let (moving, sums, latest) = &mut all[at];
        let occasion = Some((change.day, change.source.about));
        if *latest != occasion {
            *latest = occasion;
            moving.times += 1;
        }
        if matches!(change.aspect, Aspect::Spark | Aspect::Given) {
            continue;
        }
        match sums.iter_mut().find(|(aspect, _)| *aspect == change.aspect) {
            Some((_, sum)) => *sum += change.units(),
            None => sums.push((change.aspect, change.units())),
        }
    }
    all.into_iter()
        .map(|(mut moving, sums, _)| {
            moving.moved = sums.into_iter().map(|(aspect, sum)| (aspect, level(sum))).collect();
            moving
                .moved
                .sort_by(|a, b| libm::fabs(b.1).total_cmp(&libm::fabs(a.1)).then(a.0.cmp(&b.0)));
            moving
        })
        .collect()
}
