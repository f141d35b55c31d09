//! Seen against true: what each week's signals showed of everybody, beside what was so, and where fear coloured it.
//!
//! In: a session. Out: each Friday, person by person, and the largest misreadings. Every Friday evening is visited again
//! by a fork that stands at its survey.

use crate::scenario::{DAYS_PER_WEEK, Day, Outcome, PersonId, Quantity, TaskId};
use crate::session::Session;
use crate::simulation::{Answer, Event, EventKind, Question, Signal, Simulation};

/// Below this safety people are careful with what they show; 0..1.
const AFRAID: f64 = 0.45;
/// Severity from which something kept quiet is told; 0..1.
const GRAVE: f64 = 0.1;
/// What a light must be off by to be told; 0..1.
const LIGHT_OFF: f64 = 0.15;
/// What tiredness must be hidden by; 0..1.
const TIRED_OFF: f64 = 0.1;
/// What a Friday's answers must be better by than what was so; 0..1.
const SAID_OFF: f64 = 0.06;
/// Misreadings that are told, at most.
const TOLD: usize = 5;
/// Of these of one person, at most.
const OF_ONE: usize = 2;

/// The weeks as they looked and as they were.
#[derive(Debug, Clone, PartialEq)]
pub struct SignalComparison {
    /// Each Friday that has come, in order.
    pub fridays: Vec<Friday>,
    /// The misreadings that mattered most, at most five, the largest first.
    pub misread: Vec<Misreading>,
}

/// One Friday.
#[derive(Debug, Clone, PartialEq)]
pub struct Friday {
    /// Week, from 1.
    pub week: u32,
    /// By person; `None` once they have left.
    pub people: Vec<Option<SignalPair>>,
}

impl Friday {
    /// What is told of somebody; `None` once they have left.
    fn of(&self, person: PersonId) -> Option<&SignalPair> {
        self.people.get(person)?.as_ref()
    }
}

/// What was seen of somebody beside what was so, 0..1 each.
#[derive(Debug, Clone, PartialEq)]
pub struct SignalPair {
    /// Problems of this week that they settled well and unasked.
    pub handled: u32,
    /// Times they asked the leader this week.
    pub asked: u32,
    /// The share handled alone as far as seen, and true autonomy.
    pub alone: (f64, f64),
    /// The share they brought, as far as seen, and true reliance.
    pub brought: (f64, f64),
    /// How tired they looked, and true strain.
    pub tired: (f64, f64),
    /// The mean of Friday's answers, and what an answer without fear would have been.
    pub said: (f64, f64),
    /// What looks and questions brought out this week.
    pub revealed: Vec<Signal>,
    /// What they kept quiet.
    pub hidden: Hidden,
    /// True safety; fear colours what is shown below 0.6, and much below 0.45.
    pub safety: f64,
}

impl SignalPair {
    /// Whether fear coloured what they showed.
    #[must_use]
    pub fn afraid(&self) -> bool {
        self.safety < AFRAID
    }
}

/// What somebody kept quiet in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Nothing grave.
    Nothing,
    /// Something in this task, still on Friday.
    In(TaskId),
    /// Something in this task that broke out this week.
    BrokeOut(TaskId),
}

/// Where what was seen misled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Misreading {
    /// Whom.
    pub person: PersonId,
    /// The first week and the last, from 1.
    pub weeks: (u32, u32),
    /// In what.
    pub what: MisreadingKind,
    /// How much it mattered, for ordering: how far what was seen stood from what was so, summed over its Fridays. What is kept quiet
    /// breaks out one day, so it counts beyond the light that hid it.
    pub size: f64,
    /// Fear had a part in it.
    pub afraid: bool,
}

/// In what one was misled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MisreadingKind {
    /// Their light looked widest while they kept something quiet in this task.
    BrightAndHiding(TaskId),
    /// Something was kept quiet in this task.
    Hiding(TaskId),
    /// They seemed to get on alone better than they did.
    LessAlone,
    /// They would have got on alone better than it seemed.
    MoreAlone,
    /// They were more tired than they looked.
    MoreTired,
    /// On Friday they said it was better than it was.
    SaidBetter,
}

impl MisreadingKind {
    /// Whether both are told as one: in the same, or something kept quiet in the same task.
    fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::BrightAndHiding(a) | Self::Hiding(a), Self::BrightAndHiding(b) | Self::Hiding(b)) => a == b,
            _ => self == other,
        }
    }
}

impl SignalComparison {
    /// Visits every Friday of a session, played to its end or not.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let heard = session.happenings();
        let mut fridays: Vec<Friday> = session
            .decisions()
            .iter()
            .filter(|decision| decision.answer == Answer::Continue)
            .filter_map(|decision| {
                let mut there = session.fork(decision.number)?;
                there.advance();
                friday(there.simulation(), heard)
            })
            .collect();
        fridays.extend(friday(session.simulation(), heard));
        let misread = misread(&fridays);
        Self { fridays, misread }
    }
}

/// What stands at a Friday's survey; `None` anywhere else.
fn friday(now: &Simulation, heard: &[Event]) -> Option<Friday> {
    let Some(Question::Pulse(pulse)) = now.question() else {
        return None;
    };
    let signals = now.signals();
    let (first, last) = (now.day().saturating_sub(DAYS_PER_WEEK - 1), now.day());
    // Events stand in the order of days.
    let from = heard.partition_point(|event| event.day < first);
    let this_week = heard.iter().skip(from).take_while(|event| event.day <= last);
    let mut people: Vec<Option<SignalPair>> = signals
        .people
        .iter()
        .enumerate()
        .map(|(p, seen)| {
            if seen.gone {
                return None;
            }
            let truth = |quantity| now.truth(p, quantity);
            let (reliance, strain) = (truth(Quantity::Reliance), truth(Quantity::Strain));
            let said = pulse.answers.iter().find(|(who, _)| *who == p);
            let so = [
                1.0 - 0.6 * reliance - 0.3 * strain,
                truth(Quantity::Safety),
                truth(Quantity::Clarity),
                truth(Quantity::Commitment),
            ];
            let so = so.iter().sum::<f64>() / 4.0;
            let beside = SignalPair {
                handled: 0,
                asked: 0,
                alone: (seen.light, truth(Quantity::Autonomy)),
                brought: (seen.thread, reliance),
                tired: (seen.tired, strain),
                said: (said.map_or(so, |(_, answers)| answers.iter().sum::<f64>() / 4.0), so),
                revealed: Vec::new(),
                hidden: match now.kept_quiet(p) {
                    Some((task, severity)) if severity >= GRAVE => Hidden::In(task),
                    _ => Hidden::Nothing,
                },
                safety: truth(Quantity::Safety),
            };
            Some(beside)
        })
        .collect();
    for event in this_week {
        let (EventKind::Handled { person, .. }
        | EventKind::Asked { person, .. }
        | EventKind::Revealed(person, _)
        | EventKind::Erupted(person, _)) = event.what
        else {
            continue;
        };
        if let Some(Some(beside)) = people.get_mut(person) {
            beside.add(&event.what);
        }
    }
    Some(Friday {
        week: week(now.day()),
        people,
    })
}

const fn week(day: Day) -> u32 {
    day / DAYS_PER_WEEK + 1
}

impl SignalPair {
    /// Counts what happened to the person.
    fn add(&mut self, what: &EventKind) {
        match *what {
            EventKind::Handled {
                outcome: Outcome::Well, ..
            } => self.handled += 1,
            EventKind::Asked { .. } => self.asked += 1,
            EventKind::Revealed(_, signal) => self.revealed.push(signal),
            EventKind::Erupted(_, task) => self.hidden = Hidden::BrokeOut(task),
            _ => {}
        }
    }
}

/// The misreadings that mattered most: no more than two of a person, and not the same of a person twice.
fn misread(fridays: &[Friday]) -> Vec<Misreading> {
    let people = fridays.first().map_or(0, |friday| friday.people.len());
    let mut all: Vec<Misreading> = (0..people).flat_map(|person| of_person(fridays, person)).collect();
    all.sort_by(|a, b| {
        b.size
            .total_cmp(&a.size)
            .then(a.weeks.cmp(&b.weeks))
            .then(a.person.cmp(&b.person))
    });
    let mut told: Vec<Misreading> = Vec::new();
    for one in all {
        let of_them = || told.iter().filter(|known| known.person == one.person);
        if told.len() < TOLD && of_them().count() < OF_ONE && of_them().all(|known| !known.what.is_like(one.what)) {
            told.push(one);
        }
    }
    told
}

/// In what somebody was misread: what holds for Fridays that follow each other is one misreading.
fn of_person(fridays: &[Friday], person: PersonId) -> Vec<Misreading> {
    let lights = fridays
        .iter()
        .filter_map(|friday| friday.of(person))
        .map(|beside| beside.alone.0);
    let widest = lights.fold(0.0, f64::max);
    let mut all: Vec<Misreading> = Vec::new();
    for friday in fridays {
        let Some(beside) = friday.of(person) else { continue };
        for (what, size) in mistaken(beside, beside.alone.0 >= widest) {
            let goes_on = |known: &&mut Misreading| known.what.is_like(what) && known.weeks.1 + 1 == friday.week;
            if let Some(known) = all.iter_mut().find(goes_on) {
                known.weeks.1 = friday.week;
                known.size += size;
                known.afraid |= beside.afraid();
                if let MisreadingKind::BrightAndHiding(_) = what {
                    known.what = what;
                }
            } else {
                all.push(Misreading {
                    person,
                    weeks: (friday.week, friday.week),
                    what,
                    size,
                    afraid: beside.afraid(),
                });
            }
        }
    }
    all
}

/// In what somebody was misread on a Friday, and how far.
fn mistaken(beside: &SignalPair, widest: bool) -> Vec<(MisreadingKind, f64)> {
    let bright = beside.alone.0 - beside.alone.1;
    let tired = beside.tired.1 - beside.tired.0;
    let said = beside.said.0 - beside.said.1;
    let mut all = Vec::new();
    if let Hidden::In(task) | Hidden::BrokeOut(task) = beside.hidden {
        if widest {
            all.push((MisreadingKind::BrightAndHiding(task), 0.4 + bright.max(0.0)));
        } else {
            all.push((MisreadingKind::Hiding(task), 0.2 + bright.max(0.0)));
        }
    }
    if bright >= LIGHT_OFF {
        all.push((MisreadingKind::LessAlone, bright));
    }
    if -bright >= LIGHT_OFF {
        all.push((MisreadingKind::MoreAlone, -bright));
    }
    if tired >= TIRED_OFF {
        all.push((MisreadingKind::MoreTired, 1.5 * tired));
    }
    if said >= SAID_OFF && beside.afraid() {
        all.push((MisreadingKind::SaidBetter, 2.0 * said));
    }
    all
}
