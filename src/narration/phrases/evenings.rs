//! The evenings of the week without the leader, in the coach's words: what happened decides which sort is told, the seed and the
//! day which text.
//!
//! In: everything that has happened. Out: the lines of an evening; none where the scenario has no words for them.

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::epilogue::{AwayWeek, NamingText};
use crate::scenario::{DAYS_PER_WEEK, Day, Kind, Outcome, PersonId, TaskId};
use crate::simulation::{Event, EventKind, MomentInstance, Origin};

/// The evening, from 0, on which something arrives on the phone: the middle of the week.
const PHONE: Day = 2;
/// Evenings that are told of somebody who asked on a day before and still waits.
const STILL_WAITING: usize = 2;
/// The sorts of evening.
const SORTS: usize = 5;

/// What an evening can tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Broke,
    Waited,
    Asked,
    Mended,
    Quiet,
}

/// Something that happened on a day without the leader.
#[derive(Debug, Clone, Copy)]
struct Told {
    sort: Sort,
    who: Option<PersonId>,
    other: Option<PersonId>,
    task: Option<TaskId>,
}

impl Told {
    const QUIET: Self = Self {
        sort: Sort::Quiet,
        who: None,
        other: None,
        task: None,
    };

    const fn of(sort: Sort, who: PersonId, other: Option<PersonId>, task: TaskId) -> Self {
        Self {
            sort,
            who: Some(who),
            other,
            task: Some(task),
        }
    }
}

/// The lines of the evening of this day.
pub(in crate::narration) fn evening(view: &View<'_>, day: Day) -> Vec<String> {
    let Some(away) = &view.scenario.away else {
        return Vec::new();
    };
    let first = view.scenario.days();
    let mut week = Week::new(view);
    let mut lines = Vec::new();
    for day in first..=day {
        week.pass(day);
        lines = week.tell(away, day);
    }
    lines
}

/// The week so far: who has left, who waits, which texts have been told.
struct Week<'a> {
    view: &'a View<'a>,
    rest: &'a [Event],
    gone: Vec<PersonId>,
    waiting: Vec<(PersonId, TaskId)>,
    today: Vec<Told>,
    told: [Vec<usize>; SORTS],
    phone: Vec<usize>,
}

impl<'a> Week<'a> {
    fn new(view: &'a View<'a>) -> Self {
        Self {
            view,
            rest: view.happenings,
            gone: Vec::new(),
            waiting: Vec::new(),
            today: Vec::new(),
            told: Default::default(),
            phone: Vec::new(),
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
                self.today.extend(told(self.view, &event.what));
            }
        }
        if self.told[Sort::Waited as usize].len() < STILL_WAITING {
            let waits = still.iter().filter(|one| self.waiting.contains(one));
            let waits = waits.map(|(who, task)| Told::of(Sort::Waited, *who, None, *task));
            self.today.extend(waits);
        }
        let gone = &self.gone;
        let is_here = |person: Option<PersonId>| person.is_none_or(|person| !gone.contains(&person));
        self.today.retain(|one| is_here(one.who) && is_here(one.other));
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
    fn tell(&mut self, away: &AwayWeek, day: Day) -> Vec<String> {
        let back = self.view.simulation.in_retrospect();
        let rank = |one: &Told| (self.told[one.sort as usize].len(), one.sort as usize);
        let least = self.today.iter().map(rank).min();
        let like: Vec<Told> = self
            .today
            .iter()
            .filter(|one| Some(rank(one)) == least)
            .copied()
            .collect();
        let happened = like
            .get(back.evening(day, 0, like.len()))
            .copied()
            .unwrap_or(Told::QUIET);
        let texts = texts(away, happened.sort);
        let mut lines = Vec::new();
        if let Some(index) = self.pick(texts, &self.told[happened.sort as usize], happened, day, 1) {
            self.told[happened.sort as usize].push(index);
            lines.push(self.say(&texts[index], happened));
        }
        if day % DAYS_PER_WEEK == PHONE
            && let Some(index) = self.pick(&away.phone, &self.phone, Told::QUIET, day, 2)
        {
            self.phone.push(index);
            lines.push(self.say(&away.phone[index], Told::QUIET));
        }
        lines
    }

    /// A text that has not been told, while there is one, and that names nobody who has left or whom it is about anyway.
    fn pick(&self, texts: &[NamingText], before: &[usize], of: Told, day: Day, n: u32) -> Option<usize> {
        let is_about = |person: PersonId| of.who == Some(person) || of.other == Some(person);
        let fits = |index: &usize| {
            let text = &texts[*index];
            text.has_no_ghost(|person| self.gone.contains(&person) || is_about(person))
        };
        let all: Vec<usize> = (0..texts.len()).filter(fits).collect();
        let fresh: Vec<usize> = all.iter().filter(|index| !before.contains(index)).copied().collect();
        let from = if fresh.is_empty() { all } else { fresh };
        let index = self.view.simulation.in_retrospect().evening(day, n, from.len());
        from.get(index).copied()
    }

    fn say(&self, text: &NamingText, of: Told) -> String {
        let about = MomentInstance {
            number: 0,
            kind: Kind::ALL[0],
            origin: Origin::Written(0),
            owner: of.who,
            other: of.other,
            task: of.task,
            party: None,
            hour: 0.0,
            severity: 0.0,
        };
        interpolate::moment(self.view, &text.text, &about)
    }
}

const fn texts(away: &AwayWeek, sort: Sort) -> &Vec<NamingText> {
    match sort {
        Sort::Broke => &away.broke,
        Sort::Waited => &away.waited,
        Sort::Asked => &away.asked,
        Sort::Mended => &away.mended,
        Sort::Quiet => &away.quiet,
    }
}

fn told(view: &View<'_>, what: &EventKind) -> Option<Told> {
    Some(match *what {
        EventKind::ErrorSpoken(who, task) | EventKind::Erupted(who, task) => Told::of(Sort::Broke, who, None, task),
        EventKind::Handled {
            person,
            task,
            with,
            outcome,
        } => match (outcome, with) {
            (Outcome::Badly, _) => Told::of(Sort::Broke, person, None, task),
            (Outcome::Well, Some(other)) => Told::of(Sort::Asked, person, Some(other), task),
            (Outcome::Well, None) => Told::of(Sort::Mended, person, None, task),
        },
        EventKind::Asked { person, task } => Told::of(Sort::Waited, person, None, task),
        EventKind::TaskDone(task, _) => {
            let owner = view.signals().tasks.get(task)?.owner;
            Told::of(Sort::Mended, owner, None, task)
        }
        _ => return None,
    })
}
