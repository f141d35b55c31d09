//! What if: a decision taken the other way on the same luck, and what the player did afterwards done again as far as it fits.
//!
//! In: a play-through that is over, a turning point of it. Out: [`WhatIf`]: both futures at each stop from there to the end
//! (`fork_stops.rs`). One pair of futures is a story and no finding: how both ways go over many futures stands in the [`TurningPoint`].

use crate::ensemble::{DecisionMaker, Policy, play_on};
use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::fork_stops::{ForkStop, Futures, is_same};
use crate::insight::decisions::turning::TurningPoint;
use crate::insight::foresight::habit::Habit;
use crate::scenario::DAYS_PER_WEEK;
use crate::session::{DecisionEntry, Session};
use crate::simulation::{Act, Answer, Event, EventKind, MomentInstance, Observation, Question, Simulation};

/// Both futures of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// The decision's number.
    pub number: u32,
    /// Everything that happened the other way, oldest first, from the first day on.
    pub heard: Vec<Event>,
    /// Where both can be looked at, from the decision to the end.
    pub stops: Vec<ForkStop>,
    /// The first of the stops at which something differs that can be told; `None` when nothing ever does.
    pub parts: Option<usize>,
}

impl WhatIf {
    /// Plays the other way of a turning point; `None` where it cannot be played.
    pub(in crate::insight) fn of(session: &Session, decided: &DecisionPoint, point: &TurningPoint) -> Option<Self> {
        let entry = session.decisions().iter().find(|entry| entry.number == point.number)?;
        let went = session.since(entry.heard);
        let mut other = decided.before.clone();
        let mut since: Vec<Event> = Vec::new();
        let left_alone = matches!((&decided.answer, &point.instead), (Answer::Act(_), Answer::Continue));
        if !left_alone {
            other.answer(&point.instead, &mut since).ok()?;
        }
        let mut again = Watched {
            player: SameAgain::after(session, entry),
            mornings: Vec::new(),
        };
        play_on(&mut other, &mut again, &mut since);
        let mut mornings = Vec::new();
        session.each_morning(|then| {
            if then.day() > entry.day {
                mornings.push(then.clone());
            }
        });
        let first = decided.went.map(|went| went.moment.number);
        let ends = [session.simulation(), &other].map(Clone::clone);
        let futures = Futures {
            fork: &decided.before,
            decided: first,
            mornings: [mornings, again.mornings],
            heard: [went, &since],
            ends,
        };
        let stops = futures.stops();
        Some(Self {
            number: point.number,
            parts: stops.iter().position(ForkStop::differs),
            stops,
            heard: session
                .happenings()
                .iter()
                .take(entry.heard)
                .chain(&since)
                .cloned()
                .collect(),
        })
    }
}

/// Somebody who plays, watched each morning.
struct Watched<'a> {
    player: SameAgain<'a>,
    mornings: Vec<Simulation>,
}

impl DecisionMaker for Watched<'_> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        self.player.answer(question, at.seen())
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        if self.mornings.last().is_none_or(|last| last.day() != at.day()) {
            self.mornings.push(at.clone());
        }
        self.player.act(at.seen())
    }
}

/// Answers as the player answered after a decision, as long as the same is asked; what was never asked, by their habit.
struct SameAgain<'a> {
    /// Later plans by week, from 1.
    plans: Vec<(u32, &'a Answer)>,
    /// Later choices, each with its moment and whether the player had listened first.
    choices: Vec<(MomentInstance, usize, bool)>,
    /// Later acts that have not come yet.
    acts: Vec<(u32, Act)>,
    habit: Habit,
}

impl<'a> SameAgain<'a> {
    fn after(session: &'a Session, from: &DecisionEntry) -> Self {
        let later = session.decisions().iter().filter(|entry| entry.number > from.number);
        let mut same = Self {
            plans: Vec::new(),
            choices: Vec::new(),
            acts: Vec::new(),
            habit: Habit::of(session),
        };
        for entry in later {
            match &entry.answer {
                Answer::Plan(_) => same.plans.push((entry.day / DAYS_PER_WEEK + 1, &entry.answer)),
                Answer::Act(act) => same.acts.push((entry.day, *act)),
                _ => {}
            }
        }
        let since = session.since(from.heard);
        for event in since {
            if let EventKind::Chose { moment, choice, .. } = event.what {
                let listened =
                    |other: &Event| matches!(other.what, EventKind::Listened(heard) if heard.number == moment.number);
                same.choices.push((moment, choice, since.iter().any(listened)));
            }
        }
        same
    }
}

impl Policy for SameAgain<'_> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let same = match question {
            Question::Plan(asked) => self
                .plans
                .iter()
                .find_map(|(week, plan)| (*week == asked.week).then(|| (*plan).clone())),
            Question::Moment(asked) => self
                .choices
                .iter()
                .find(|(moment, ..)| is_same(moment, &asked.moment))
                .map(|(_, choice, listened)| match listened {
                    true if asked.can_listen => Answer::Listen,
                    _ => Answer::Choose(*choice),
                }),
            _ => None,
        };
        same.unwrap_or_else(|| self.habit.answer(question, seen))
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        let today = self.acts.iter().position(|(day, _)| *day == seen.day())?;
        Some(self.acts.remove(today).1)
    }
}
