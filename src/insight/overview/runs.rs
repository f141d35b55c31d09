//! Runs, and what is heard of each: which moments came on which day, whom they were about, what was chosen, how it went.

use std::sync::Arc;

use crate::ensemble::{ReferenceLeader, play};
use crate::platform::threads;
use crate::scenario::{Day, MomentId, Outcome, PersonId};
use crate::simulation::{Event, EventKind, EventSink, MomentInstance, Origin, World};

/// What was heard of a run.
#[derive(Debug, Clone)]
pub(super) struct HeardRun {
    /// Index into [`ReferenceLeader::ALL`].
    pub leader: usize,
    /// Index of its ending.
    pub ending: usize,
    /// What came, in its order.
    pub met: Vec<HeardMoment>,
}

/// A moment that came.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeardMoment {
    pub number: u32,
    pub day: Day,
    /// Which written one; `None`: it came by itself.
    pub written: Option<MomentId>,
    pub owner: Option<PersonId>,
    pub other: Option<PersonId>,
    pub choice: Option<usize>,
    pub outcome: Option<Outcome>,
}

impl HeardRun {
    /// The written moment, if it came.
    pub fn found(&self, moment: MomentId) -> Option<(usize, &HeardMoment)> {
        let is_it = |(_, heard): &(usize, &HeardMoment)| heard.written == Some(moment);
        self.met.iter().enumerate().find(is_it)
    }
}

/// Plays so many seeds under each reference leader.
pub(super) fn heard_runs(world: &Arc<World>, first_seed: u64, seeds: u64) -> Vec<HeardRun> {
    let leaders = ReferenceLeader::ALL;
    threads::map(threads::cores(), leaders.len() * seeds as usize, |i| {
        let leader = i % leaders.len();
        let seed = first_seed.wrapping_add((i / leaders.len()) as u64);
        let mut ears = Ears { met: Vec::new() };
        let end = play(world, seed, &mut leaders[leader].policy(), &mut ears);
        HeardRun {
            leader,
            ending: end.ending().unwrap_or(0),
            met: ears.met,
        }
    })
}

struct Ears {
    met: Vec<HeardMoment>,
}

impl Ears {
    fn of(&mut self, raised: &MomentInstance) -> Option<&mut HeardMoment> {
        self.met.iter_mut().rev().find(|heard| heard.number == raised.number)
    }
}

impl EventSink for Ears {
    fn on_event(&mut self, event: Event) {
        match event.what {
            EventKind::MomentCame(raised) => self.met.push(HeardMoment {
                number: raised.number,
                day: event.day,
                written: match raised.origin {
                    Origin::Written(moment) => Some(moment),
                    Origin::Emergent(_) => None,
                },
                owner: raised.owner,
                other: raised.other,
                choice: None,
                outcome: None,
            }),
            EventKind::Chose { moment, choice, .. } => {
                if let Some(heard) = self.of(&moment) {
                    heard.choice = Some(choice);
                }
            }
            EventKind::Went { moment, outcome, .. } => {
                if let Some(heard) = self.of(&moment) {
                    heard.outcome = Some(outcome);
                }
            }
            // A meeting went well when it came to the better option.
            EventKind::Decided { option, better, .. } => {
                if let Some(heard) = self.met.last_mut() {
                    heard.choice = Some(option);
                    heard.outcome = Some(if option == better {
                        Outcome::Well
                    } else {
                        Outcome::Badly
                    });
                }
            }
            _ => {}
        }
    }
}
