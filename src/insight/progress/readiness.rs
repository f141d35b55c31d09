//! Who no longer needs the leader for what: hours that are no longer asked for, problems handled without them, and who
//! became a leader.
//!
//! In: what happened, the first day and the last. Out: counts by week, and people who lead (S23, S38, S39).

use crate::scenario::{DAYS_PER_WEEK, Outcome, PersonId, ProjectId, Quantity};
use crate::session::Session;
use crate::simulation::{Act, EventKind, MomentInstance, Origin, Simulation};

/// From this chance of handling a typical problem well and unasked somebody counts as able to act, 0..1.
const CAN_ACT: f64 = 0.35;

/// One week of the team's problems.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Needed {
    /// Handled without the leader, alone or with a colleague.
    pub handled: u32,
    /// Brought to the leader.
    pub asked: u32,
    /// Leader-hours that answering those takes, each as it was answered that week.
    pub hours: f64,
}

impl Needed {
    /// The share handled without the leader, 0..1; `None` when there was nothing to handle.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        let all = self.handled + self.asked;
        (all > 0).then(|| f64::from(self.handled) / f64::from(all))
    }
}

/// Somebody who led something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Leads {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// Projects they were named to lead.
    pub projects: Vec<ProjectId>,
    /// Moments that a choice of the leader let them lead.
    pub moments: u32,
    /// How many of those went well.
    pub well: u32,
    /// They have grown in leading.
    pub grown: bool,
}

/// What the leader has made themselves free for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Readiness {
    /// The weeks with the leader, in order.
    pub weeks: Vec<Needed>,
    /// How many could act by themselves on the first day, and at the end.
    pub can_act: (usize, usize),
    /// Who led something, in the scenario's order.
    pub leads: Vec<Leads>,
}

impl Readiness {
    /// Of a play-through.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let (first, last) = (session.first(), session.simulation());
        Self {
            weeks: weeks(session),
            can_act: (can_act(&first), can_act(last)),
            leads: leads(session, &first),
        }
    }

    /// The first two weeks and the last two weeks with the leader, each as the mean of a week; `None` before the fourth
    /// week.
    #[must_use]
    pub fn then_and_now(&self) -> Option<[Needed; 2]> {
        let weeks = self.weeks.len();
        (weeks >= 4).then(|| [mean(&self.weeks[..2]), mean(&self.weeks[weeks - 2..])])
    }
}

fn mean(weeks: &[Needed]) -> Needed {
    let count = weeks.len().max(1) as f64;
    let round = |sum: u32| libm::round(f64::from(sum) / count) as u32;
    Needed {
        handled: round(weeks.iter().map(|week| week.handled).sum()),
        asked: round(weeks.iter().map(|week| week.asked).sum()),
        hours: weeks.iter().map(|week| week.hours).sum::<f64>() / count,
    }
}

fn weeks(session: &Session) -> Vec<Needed> {
    let simulation = session.simulation();
    let days = simulation.world().scenario.days();
    let mut weeks: Vec<Needed> = Vec::new();
    for happening in session.happenings().iter().filter(|h| h.day < days) {
        let week = (happening.day / DAYS_PER_WEEK) as usize;
        if weeks.len() <= week {
            weeks.resize(week + 1, Needed::default());
        }
        let week = &mut weeks[week];
        match happening.what {
            EventKind::Handled { .. } => week.handled += 1,
            EventKind::Asked { .. } => week.asked += 1,
            EventKind::Answered { stance, .. } => week.hours += simulation.answer_hours(stance),
            _ => {}
        }
    }
    weeks
}

fn can_act(simulation: &Simulation) -> usize {
    let signals = simulation.signals();
    let here = signals.people.iter().enumerate().filter(|(_, person)| !person.gone);
    here.filter(|(p, _)| simulation.truth(*p, Quantity::Autonomy) > CAN_ACT)
        .count()
}

fn leads(session: &Session, first: &Simulation) -> Vec<Leads> {
    let last = session.simulation();
    let people = last.world().scenario.people.len();
    let mut leads: Vec<Leads> = (0..people)
        .map(|person| Leads {
            person,
            grown: last.truth(person, Quantity::Leading) - first.truth(person, Quantity::Leading) > 0.05,
            ..Leads::default()
        })
        .collect();
    for happening in session.happenings() {
        match happening.what {
            EventKind::LeadNamed(project, person) | EventKind::Acted(Act::LetLead(project, person)) => {
                let projects = &mut leads[person].projects;
                if !projects.contains(&project) {
                    projects.push(project);
                }
            }
            EventKind::Went {
                moment,
                choice,
                outcome,
                ..
            } => {
                if let Some(person) = led_by(last, &moment, choice) {
                    leads[person].moments += 1;
                    leads[person].well += u32::from(outcome == Outcome::Well);
                }
            }
            _ => {}
        }
    }
    leads.retain(|leads| !leads.projects.is_empty() || leads.moments > 0);
    leads
}

/// Whom a choice let lead.
fn led_by(simulation: &Simulation, moment: &MomentInstance, choice: usize) -> Option<PersonId> {
    let scenario = &simulation.world().scenario;
    let choices = match moment.origin {
        Origin::Written(id) => scenario.moments.get(id)?.choices.as_slice(),
        Origin::Emergent(text) => scenario.words(moment.kind).choices_of(text),
    };
    choices.get(choice)?.lead
}
