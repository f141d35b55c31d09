//! The evenings of the week without the leader: what happened decides which sort of text is told, the seed and the day which text.
//!
//! In: everything that has happened. Out: which texts; none where the scenario has no words for them.

use crate::scenario::epilogue::{AwayWeek, EveningSort, NamingText};
use crate::scenario::{DAYS_PER_WEEK, Day, Outcome, PersonId, TaskId};
use crate::simulation::{Event, EventKind, Simulation};

/// The evening, from 0, on which something arrives on the phone: the middle of the week.
const PHONE: Day = 2;
/// Evenings that are told of somebody who asked on a day before and still waits.
const STILL_WAITING: usize = 2;
/// The sorts of evening, that which is preferred among those told equally often first.
const PREFERRED: [EveningSort; 5] = [
    EveningSort::Broke,
    EveningSort::Waited,
    EveningSort::Asked,
    EveningSort::Mended,
    EveningSort::Quiet,
];

/// Something that an evening tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EveningSubject {
    /// Whose it was.
    pub who: Option<PersonId>,
    /// The colleague who was asked.
    pub other: Option<PersonId>,
    /// What it was about.
    pub task: Option<TaskId>,
}

/// A text that is told in an evening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldEvening {
    /// In which list it stands.
    pub sort: EveningSort,
    /// Its index there.
    pub index: usize,
    /// What it is told of.
    pub of: EveningSubject,
}

/// What is told in each evening from the first of the week away to this day; `happenings` is everything, oldest first.
#[must_use]
pub fn evenings(simulation: &Simulation, happenings: &[Event], until: Day) -> Vec<Vec<ToldEvening>> {
    let scenario = &simulation.world().scenario;
    let Some(away) = &scenario.away else {
        return Vec::new();
    };
    let mut week = Week::new(simulation, happenings);
    (scenario.days()..=until)
        .map(|day| {
            week.pass(day);
            week.tell(away, day)
        })
        .collect()
}

/// Something that happened on a day without the leader.
#[derive(Debug, Clone, Copy)]
struct Happened {
    sort: EveningSort,
    of: EveningSubject,
}

impl Happened {
    const NOTHING: EveningSubject = EveningSubject {
        who: None,
        other: None,
        task: None,
    };

    const fn to(sort: EveningSort, who: PersonId, other: Option<PersonId>, task: TaskId) -> Self {
        let of = EveningSubject {
            who: Some(who),
            other,
            task: Some(task),
        };
        Self { sort, of }
    }
}

/// The week so far: who has left, who waits, which texts have been told.
struct Week<'a> {
    simulation: &'a Simulation,
    rest: &'a [Event],
    gone: Vec<PersonId>,
    waiting: Vec<(PersonId, TaskId)>,
    today: Vec<Happened>,
    told: [Vec<usize>; EveningSort::ALL.len()],
}

impl<'a> Week<'a> {
    fn new(simulation: &'a Simulation, happenings: &'a [Event]) -> Self {
        Self {
            simulation,
            rest: happenings,
            gone: Vec::new(),
            waiting: Vec::new(),
            today: Vec::new(),
            told: Default::default(),
        }
    }

    /// Everything up to the evening of a day.
    fn pass(&mut self, day: Day) {
        self.today.clear();
        let still: Vec<(PersonId, TaskId)> = self.waiting.clone();
        let until = self.rest.partition_point(|event| event.day <= day);
        let (passed, rest) = self.rest.split_at(until);
        self.rest = rest;
        for event in passed {
            self.hear(&event.what);
            if event.day == day {
                self.today.extend(happened(self.simulation, &event.what));
            }
        }
        if self.told[EveningSort::Waited as usize].len() < STILL_WAITING {
            let waits = still.iter().filter(|one| self.waiting.contains(one));
            let waits = waits.map(|(who, task)| Happened::to(EveningSort::Waited, *who, None, *task));
            self.today.extend(waits);
        }
        let gone = &self.gone;
        let is_here = |person: Option<PersonId>| person.is_none_or(|person| !gone.contains(&person));
        self.today.retain(|one| is_here(one.of.who) && is_here(one.of.other));
    }

    fn hear(&mut self, what: &EventKind) {
        match *what {
            EventKind::Left(person) => {
                self.gone.push(person);
                self.waiting.retain(|(who, _)| *who != person);
            }
            EventKind::Asked { person, task } => self.waiting.push((person, task)),
            EventKind::Answered { person, .. } | EventKind::GaveUpWaiting(person, _) => {
                self.waiting.retain(|(who, _)| *who != person);
            }
            EventKind::TaskDone(task, _) => self.waiting.retain(|(_, about)| *about != task),
            _ => {}
        }
    }

    /// The day's own text, of the sort that has been told least; in the middle of the week the phone's after it.
    fn tell(&mut self, away: &AwayWeek, day: Day) -> Vec<ToldEvening> {
        let back = self.simulation.in_retrospect();
        let rank = |one: &Happened| {
            let preferred = PREFERRED.iter().position(|sort| *sort == one.sort);
            (self.told[one.sort as usize].len(), preferred)
        };
        let least = self.today.iter().map(rank).min();
        let like: Vec<Happened> = (self.today.iter().filter(|one| Some(rank(one)) == least))
            .copied()
            .collect();
        let quiet = Happened {
            sort: EveningSort::Quiet,
            of: Happened::NOTHING,
        };
        let happened = like.get(back.evening(day, 0, like.len())).copied().unwrap_or(quiet);
        let phone = Happened {
            sort: EveningSort::Phone,
            of: Happened::NOTHING,
        };
        let rings = (day % DAYS_PER_WEEK == PHONE).then_some((phone, 2));
        let mut lines = Vec::new();
        for (Happened { sort, of }, n) in [(happened, 1)].into_iter().chain(rings) {
            let before = &self.told[sort as usize];
            if let Some(index) = self.pick(away.texts(sort), before, of, day, n) {
                self.told[sort as usize].push(index);
                lines.push(ToldEvening { sort, index, of });
            }
        }
        lines
    }

    /// A text that has not been told, while there is one, and that names nobody who has left or whom it is about anyway.
    fn pick(&self, texts: &[NamingText], before: &[usize], of: EveningSubject, day: Day, n: u32) -> Option<usize> {
        let is_about = |person: PersonId| of.who == Some(person) || of.other == Some(person);
        let fits = |index: &usize| {
            let text = &texts[*index];
            text.has_no_ghost(|person| self.gone.contains(&person) || is_about(person))
        };
        let all: Vec<usize> = (0..texts.len()).filter(fits).collect();
        let fresh: Vec<usize> = all.iter().filter(|index| !before.contains(index)).copied().collect();
        let from = if fresh.is_empty() { all } else { fresh };
        let index = self.simulation.in_retrospect().evening(day, n, from.len());
        from.get(index).copied()
    }
}

fn happened(simulation: &Simulation, what: &EventKind) -> Option<Happened> {
    Some(match *what {
        EventKind::ErrorSpoken(who, task) | EventKind::Erupted(who, task) => {
            Happened::to(EveningSort::Broke, who, None, task)
        }
        EventKind::Handled {
            person,
            task,
            with,
            outcome,
        } => match (outcome, with) {
            (Outcome::Badly, _) => Happened::to(EveningSort::Broke, person, None, task),
            (Outcome::Well, Some(other)) => Happened::to(EveningSort::Asked, person, Some(other), task),
            (Outcome::Well, None) => Happened::to(EveningSort::Mended, person, None, task),
        },
        EventKind::Asked { person, task } => Happened::to(EveningSort::Waited, person, None, task),
        EventKind::TaskDone(task, _) => {
            let has_task = task < simulation.world().scenario.tasks.len();
            let owner = has_task.then(|| simulation.seen().task(task).owner)?;
            Happened::to(EveningSort::Mended, owner, None, task)
        }
        _ => return None,
    })
}
