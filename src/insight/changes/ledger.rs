//! The ledger: every change of every person, put down to what caused it, with its day and its name.
//!
//! In: a play-through's beginning, where it stands, and what happened between. Out: entries in their order, which follow
//! one another to the bit, and where everybody stood on each Friday. Autonomy, which is stored nowhere, has entries too:
//! what each happening did to it.
//!
//! Rounding: a level is counted in whole units of 2^-53, to the nearest. Differences of whole numbers add up without any
//! rest, so the causes of a person's change sum to the change, unit by unit.

use crate::insight::changes::entry::{CauseSource, LedgerEntry, level, units};
use crate::insight::changes::sources::Sources;
use crate::scenario::{Day, PersonId, Quantity};
use crate::simulation::{Aspect, Cause, Event, EventKind, ReplayState, Simulation, TouchedAutonomy};

/// Where everybody stood on a day, 0..1, by person.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelSnapshot {
    /// The evening of this day; `None` is the first morning.
    pub day: Option<Day>,
    /// Autonomy and reliance of each.
    pub levels: Vec<(f64, f64)>,
}

/// Where the causes do not add up to the change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The person whose level it is.
    pub person: PersonId,
    /// The aspect of that person.
    pub aspect: Aspect,
    /// Where the entries lead, 0..1.
    pub entered: f64,
    /// Where it truly stood, 0..1.
    pub stood: f64,
}

/// Everything that moved people in a play-through.
#[derive(Debug, Clone, PartialEq)]
pub struct Ledger {
    /// The changes, in their order.
    pub changes: Vec<LedgerEntry>,
    /// The first morning, each Friday, the end of the week away; last the day it stands at, if that is later.
    pub weeks: Vec<LevelSnapshot>,
    /// By person and place of aspect, on the first morning and now.
    ends: Vec<(f64, f64)>,
    domains: usize,
    /// By person, where the changes of theirs stand among all.
    of_person: Vec<Vec<usize>>,
}

impl Ledger {
    /// Keeps the books of a play-through that began at `first`, stands at `last`, and in which this was heard.
    #[must_use]
    pub fn of(first: &Simulation, last: &Simulation, heard: &[Event]) -> Self {
        let domains = first.world().scenario.domains.len();
        let people = first.world().scenario.people.len();
        let aspects = aspects(domains);
        let ends = (0..people)
            .flat_map(|p| aspects.iter().map(move |a| (p, *a)))
            .map(|(p, a)| (first.aspect(p, a), last.aspect(p, a)))
            .collect();
        let mut books = Books::open(first.mirror());
        for happening in heard {
            books.enter(happening);
        }
        let mut of_person = vec![Vec::new(); people];
        for (at, change) in books.changes.iter().enumerate() {
            of_person[change.person].push(at);
        }
        Self {
            changes: books.changes,
            weeks: books.weeks,
            ends,
            domains,
            of_person,
        }
        .up_to(last)
    }

    /// Adds where it stands now, where that is later than the last Friday.
    fn up_to(mut self, last: &Simulation) -> Self {
        let now = stood(Some(last.day()), self.people(), |p, q| last.truth(p, q));
        if self.weeks.last().is_none_or(|stood| stood.levels != now.levels) {
            self.weeks.push(now);
        }
        self
    }

    /// How many people the books are kept for.
    #[must_use]
    pub fn people(&self) -> usize {
        self.ends.len() / (BEFORE_SKILLS + self.domains)
    }

    /// Every aspect that is kept, autonomy included.
    #[must_use]
    pub fn aspects(&self) -> Vec<Aspect> {
        aspects(self.domains)
    }

    /// Where an aspect stood on the first morning and where it stands now, 0..1.
    #[must_use]
    pub fn ends(&self, person: PersonId, aspect: Aspect) -> (f64, f64) {
        let at = person * (BEFORE_SKILLS + self.domains) + place(aspect);
        self.ends.get(at).copied().unwrap_or_default()
    }

    /// Whether each entry begins, to the bit, where the one before it ended, the first where the person began and the
    /// last where the person stands; and whether the units of all entries sum to the change.
    ///
    /// # Errors
    /// The first place where something is missing.
    pub fn adds_up(&self) -> Result<(), Gap> {
        let width = BEFORE_SKILLS + self.domains;
        let mut at: Vec<(f64, i64)> = self.ends.iter().map(|(first, _)| (*first, 0)).collect();
        for change in &self.changes {
            let LedgerEntry {
                person,
                aspect,
                from,
                to,
                ..
            } = *change;
            let (stood, sum) = &mut at[person * width + place(aspect)];
            if stood.to_bits() != from.to_bits() {
                return Err(Gap {
                    person,
                    aspect,
                    entered: *stood,
                    stood: from,
                });
            }
            *stood = to;
            *sum += change.units();
        }
        let aspects = self.aspects();
        for (i, ((entered, sum), (first, last))) in at.iter().zip(&self.ends).enumerate() {
            if entered.to_bits() != last.to_bits() || *sum != units(*last) - units(*first) {
                return Err(Gap {
                    person: i / width,
                    aspect: aspects[i % width],
                    entered: *entered,
                    stood: *last,
                });
            }
        }
        Ok(())
    }

    /// The changes of one person.
    pub fn of_person(&self, person: PersonId) -> impl Iterator<Item = &LedgerEntry> {
        let places = self.of_person.get(person).into_iter().flatten();
        places.filter_map(|at| self.changes.get(*at))
    }

    /// How many acts of the day moved somebody.
    #[must_use]
    pub fn acts_on(&self, person: PersonId) -> u32 {
        let (mut times, mut latest) = (0, None);
        for change in self.of_person(person) {
            let Cause::Act(n) = change.source.cause else { continue };
            if latest != Some(n) {
                latest = Some(n);
                times += 1;
            }
        }
        times
    }

    /// How far everything that is stored was moved in all, up and down alike, and how much of it by passing time and by
    /// the pull of people's own nature; in levels.
    #[must_use]
    pub fn movement(&self) -> (f64, f64) {
        let (mut all, mut idle) = (0, 0);
        for change in &self.changes {
            if change.aspect == Aspect::Of(Quantity::Autonomy) {
                continue;
            }
            let size = change.units().abs();
            all += size;
            if matches!(change.source.cause, Cause::Time | Cause::Anchor) {
                idle += size;
            }
        }
        (level(all), level(idle))
    }
}

/// Aspects that are no skill: the quantities, adapt, spark, given.
const BEFORE_SKILLS: usize = Quantity::ALL.len() + 3;

fn aspects(domains: usize) -> Vec<Aspect> {
    let mut all: Vec<Aspect> = Quantity::ALL.map(Aspect::Of).to_vec();
    all.extend([Aspect::Adapt, Aspect::Spark, Aspect::Given]);
    all.extend((0..domains).map(Aspect::Skill));
    all
}

/// Where an aspect stands in [`aspects`].
const fn place(aspect: Aspect) -> usize {
    match aspect {
        Aspect::Of(quantity) => quantity as usize,
        Aspect::Adapt => Quantity::ALL.len(),
        Aspect::Spark => Quantity::ALL.len() + 1,
        Aspect::Given => Quantity::ALL.len() + 2,
        Aspect::Skill(domain) => BEFORE_SKILLS + domain,
    }
}

fn stood(day: Option<Day>, people: usize, truth: impl Fn(PersonId, Quantity) -> f64) -> LevelSnapshot {
    LevelSnapshot {
        day,
        levels: (0..people)
            .map(|p| (truth(p, Quantity::Autonomy), truth(p, Quantity::Reliance)))
            .collect(),
    }
}

/// The ledger while it is written.
struct Books {
    mirror: ReplayState,
    sources: Sources,
    /// Everybody's autonomy as it was entered last.
    autonomy: Vec<f64>,
    changes: Vec<LedgerEntry>,
    weeks: Vec<LevelSnapshot>,
}

impl Books {
    fn open(mirror: ReplayState) -> Self {
        let people = mirror.people();
        let truth = |p, q| mirror.aspect(p, Aspect::Of(q));
        let first = stood(None, people, truth);
        Self {
            sources: Sources::new(people),
            autonomy: first.levels.iter().map(|(autonomy, _)| *autonomy).collect(),
            changes: Vec::new(),
            weeks: vec![first],
            mirror,
        }
    }

    fn enter(&mut self, happening: &Event) {
        let Event { day, what } = happening;
        self.sources.on_event(what, &mut self.changes);
        let touched = self.mirror.follow(what);
        let mut mover = None;
        if let EventKind::Moved {
            person,
            aspect,
            from,
            to,
            cause,
        } = *what
        {
            let source = self.sources.of(person, cause);
            mover = Some((person, source));
            // What is written of autonomy moves the habit behind it.
            let aspect = if aspect == Aspect::Of(Quantity::Autonomy) {
                Aspect::Of(Quantity::Reliance)
            } else {
                aspect
            };
            self.add(*day, person, aspect, (from, to), source);
        }
        let people = match touched {
            TouchedAutonomy::Nobody => 0..0,
            TouchedAutonomy::One(p) => p..p + 1,
            TouchedAutonomy::Two(p, q) => p.min(q)..p.max(q) + 1,
            TouchedAutonomy::Knower(..) | TouchedAutonomy::All => 0..self.autonomy.len(),
        };
        for p in people {
            if !touched.is(p, self.mirror.main_domain(p)) {
                continue;
            }
            let (from, to) = (self.autonomy[p], self.mirror.aspect(p, Aspect::Of(Quantity::Autonomy)));
            if from.to_bits() != to.to_bits() {
                let source = match mover {
                    Some((person, source)) if person == p => source,
                    _ => Sources::between(p, what),
                };
                self.autonomy[p] = to;
                self.add(*day, p, Aspect::Of(Quantity::Autonomy), (from, to), source);
            }
        }
        if matches!(what, EventKind::Level(_)) {
            let mirror = &self.mirror;
            let now = stood(Some(*day), mirror.people(), |p, q| mirror.aspect(p, Aspect::Of(q)));
            self.weeks.push(now);
        }
    }

    fn add(&mut self, day: Day, person: PersonId, aspect: Aspect, (from, to): (f64, f64), source: CauseSource) {
        if matches!(source.cause, Cause::OwnSuccess | Cause::OwnFailure) {
            self.sources.wait(person, self.changes.len());
        }
        self.changes.push(LedgerEntry {
            day,
            person,
            aspect,
            from,
            to,
            source,
        });
    }
}
