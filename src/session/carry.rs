//! Carrying answers over into another text of the same scenario, by ids, as far as they still stand.
//!
//! In: a journal's record, the play-through as it was played where that can be told, and the world to go on in. Out: a
//! play-through in that world, and the place where the answers part from it. A choice is found by the id of its moment and
//! its own, people, tasks and projects by theirs; what is not asked any more at the same place, or cannot be done there,
//! ends it: what follows would have been answered in another situation. Where nobody can tell any more what a number stood
//! for, since the text is lost, it ends too. Every answer is a decision made in the new world: the digests of states are its own.

use std::sync::Arc;

use super::timeline::{NoteEntry, NoteSubject, Timeline, TimelineEntry};
use crate::scenario::{Choice, Day, Moment, PersonId, Scenario};
use crate::simulation::{Act, Answer, MeetingAction, MomentInstance, Origin, Plan, Question, World};

/// How far answers were carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Decisions that were taken over.
    pub decisions: usize,
    /// Decisions that there were.
    pub of: usize,
    /// Where they part; `None` when every one still stands.
    pub parted: Option<Parting>,
    /// The id of the cut that was played, where the other text does not have it and the whole is played.
    pub lost_cut: Option<String>,
}

/// The place from which on an answer does not stand any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parting {
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// Why the answers part from the text there.
    pub why: PartingReason,
}

/// Why an answer does not stand any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartingReason {
    /// The moment of this id, or of this kind, is not asked there.
    NotAsked(String),
    /// The moment has no choice of this id any more.
    NoChoice(String),
    /// Somebody or something of this id is not there any more.
    Gone(String),
    /// It cannot be done there.
    Refused,
    /// Nobody can tell any more what was answered: the text that was played is lost, or this program does not play it as it was.
    Unknown,
}

/// Follows entries in `old`, where that is there, and in `new` beside it. Stands in `new` where the last answer was taken.
pub(super) fn carry_over(
    entries: &[TimelineEntry],
    old: Option<Timeline>,
    world: Arc<World>,
    seed: u64,
) -> (Timeline, Carried) {
    let mut new = Timeline::new(world, seed);
    let is_decision = |entry: &&TimelineEntry| matches!(entry, TimelineEntry::Decision(_));
    let of = entries.iter().filter(is_decision).count();
    let mut carrying = Carrying { old };
    let mut parted = None;
    for entry in entries {
        if let Err(why) = carrying.carry(entry, &mut new) {
            let day = new.simulation.day();
            parted = Some(Parting { day, why });
            break;
        }
    }
    let carried = Carried {
        decisions: new.decisions.len(),
        of,
        parted,
        lost_cut: None,
    };
    (new, carried)
}

struct Carrying {
    /// The play-through as it was; gone once it cannot be followed any more.
    old: Option<Timeline>,
}

impl Carrying {
    fn carry(&mut self, entry: &TimelineEntry, new: &mut Timeline) -> Result<(), PartingReason> {
        let position = match entry {
            TimelineEntry::Decision(decision) => decision.position,
            TimelineEntry::Note(noted) => noted.position,
        };
        if self.old.as_mut().is_some_and(|old| old.reach(position).is_err()) {
            self.old = None;
        }
        let asked = self.old.as_ref().and_then(|old| old.simulation.question());
        let reached = new.reach(position);
        let old = self.old.as_ref().ok_or(PartingReason::Unknown)?;
        if reached.is_err() {
            return Err(PartingReason::NotAsked(asked_about(
                asked.as_ref(),
                Some(scenario(old)),
            )));
        }
        let here = translated(entry, asked.as_ref(), scenario(old), new)?;
        if new.take(here).is_err() {
            return Err(PartingReason::Refused);
        }
        if let Some(old) = &mut self.old
            && old.follow(entry.clone(), false).is_err()
        {
            self.old = None;
        }
        Ok(())
    }
}

fn scenario(course: &Timeline) -> &Scenario {
    &course.simulation.world().scenario
}

/// The same answer in the words of the other scenario.
fn translated(
    entry: &TimelineEntry,
    asked: Option<&Question>,
    old: &Scenario,
    new: &Timeline,
) -> Result<TimelineEntry, PartingReason> {
    let ids = Ids {
        old,
        new: scenario(new),
    };
    match entry {
        TimelineEntry::Decision(decision) => {
            let here = new.simulation.question();
            let answer = match &decision.answer {
                Answer::Choose(index) => Answer::Choose(ids.choice(asked, here.as_ref(), *index)?),
                Answer::Listen => {
                    ids.same_moment(asked, here.as_ref())?;
                    Answer::Listen
                }
                Answer::Beat(beat) => Answer::Beat(ids.beat(asked, here.as_ref(), *beat)?),
                Answer::Plan(plan) => Answer::Plan(ids.plan(plan)?),
                Answer::Act(act) => Answer::Act(ids.act(*act)?),
                Answer::Continue => Answer::Continue,
            };
            Ok(TimelineEntry::Decision(new.decision(answer)))
        }
        TimelineEntry::Note(noted) => {
            let mut here = NoteEntry {
                position: new.position(),
                after: new.decisions.len() as u32,
                day: new.simulation.day(),
                ..noted.clone()
            };
            if let NoteSubject::Written(index) = noted.note.about {
                here.note.about = NoteSubject::Written(ids.reflection(index)?);
            }
            Ok(TimelineEntry::Note(here))
        }
    }
}

/// From a position in one scenario to that of the same id in another.
struct Ids<'s> {
    old: &'s Scenario,
    new: &'s Scenario,
}

impl Ids<'_> {
    fn find<T>(old: &[T], new: &[T], index: usize, id: impl Fn(&T) -> &str) -> Result<usize, PartingReason> {
        let wanted = old.get(index).map(&id);
        let found = wanted.and_then(|wanted| new.iter().position(|one| id(one) == wanted));
        found.ok_or_else(|| PartingReason::Gone(wanted.unwrap_or_default().to_owned()))
    }

    fn person(&self, person: PersonId) -> Result<PersonId, PartingReason> {
        Self::find(&self.old.people, &self.new.people, person, |one| &one.id)
    }

    fn task(&self, task: usize) -> Result<usize, PartingReason> {
        Self::find(&self.old.tasks, &self.new.tasks, task, |one| &one.id)
    }

    fn project(&self, project: usize) -> Result<usize, PartingReason> {
        Self::find(&self.old.projects, &self.new.projects, project, |one| &one.id)
    }

    fn on_desk(&self, task: usize) -> Result<usize, PartingReason> {
        Self::find(&self.old.leader.tasks, &self.new.leader.tasks, task, |one| &one.id)
    }

    /// A question of the coach, by the moment that it follows.
    fn reflection(&self, index: usize) -> Result<usize, PartingReason> {
        let after = |scenario: &Scenario, after: usize| scenario.moments.get(after).map(|moment| moment.id.clone());
        let wanted = self
            .old
            .reflections
            .get(index)
            .and_then(|one| after(self.old, one.after));
        let mut new = self.new.reflections.iter();
        let found = new.position(|one| wanted.is_some() && after(self.new, one.after) == wanted);
        found.ok_or_else(|| PartingReason::Gone(wanted.unwrap_or_default()))
    }

    /// Both ask about the same moment.
    fn same_moment(&self, asked: Option<&Question>, here: Option<&Question>) -> Result<(), PartingReason> {
        let (old, new) = (asked.and_then(raised), here.and_then(raised));
        let same = match (old, new) {
            (Some(old), Some(new)) => {
                name(&old, self.old) == name(&new, self.new) && self.same_person(old.owner, new.owner)
            }
            _ => false,
        };
        if same {
            Ok(())
        } else {
            Err(PartingReason::NotAsked(asked_about(asked, Some(self.old))))
        }
    }

    fn same_person(&self, old: Option<PersonId>, new: Option<PersonId>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.person(old) == Ok(new),
            (old, new) => old == new,
        }
    }

    fn choice(&self, asked: Option<&Question>, here: Option<&Question>, index: usize) -> Result<usize, PartingReason> {
        self.same_moment(asked, here)?;
        let (Some(old), Some(new)) = (asked.and_then(raised), here.and_then(raised)) else {
            return Err(PartingReason::NotAsked(String::new()));
        };
        Self::find(choices(&old, self.old), choices(&new, self.new), index, |one| &one.id).map_err(|why| match why {
            PartingReason::Gone(id) => PartingReason::NoChoice(id),
            other => other,
        })
    }

    /// An option has no id: it is the same when it stands at the same place among as many.
    fn beat(
        &self,
        asked: Option<&Question>,
        here: Option<&Question>,
        beat: MeetingAction,
    ) -> Result<MeetingAction, PartingReason> {
        self.same_moment(asked, here)?;
        let option = |index: usize| {
            let options = |question: Option<&Question>, scenario: &Scenario| match question {
                Some(Question::Beat(beat)) => {
                    let moment = scenario.moments.get(beat.written);
                    moment.and_then(|moment| Some(moment.meeting.as_ref()?.options.len()))
                }
                _ => None,
            };
            if options(asked, self.old) == options(here, self.new) {
                Ok(index)
            } else {
                Err(PartingReason::NoChoice((index + 1).to_string()))
            }
        };
        Ok(match beat {
            MeetingAction::Invite(person) => MeetingAction::Invite(self.person(person)?),
            MeetingAction::State(index) => MeetingAction::State(option(index)?),
            MeetingAction::Decide(index) => MeetingAction::Decide(option(index)?),
            MeetingAction::Wait | MeetingAction::Ask | MeetingAction::LetThemDecide => beat,
        })
    }

    fn plan(&self, plan: &Plan) -> Result<Plan, PartingReason> {
        let pairs = |pairs: &[(usize, PersonId)], of: &dyn Fn(usize) -> Result<usize, PartingReason>| {
            pairs
                .iter()
                .map(|(what, who)| Ok((of(*what)?, self.person(*who)?)))
                .collect::<Result<Vec<_>, _>>()
        };
        Ok(Plan {
            hours: plan.hours,
            manner: plan.manner,
            with: plan
                .with
                .iter()
                .map(|person| self.person(*person))
                .collect::<Result<_, _>>()?,
            delegate: pairs(&plan.delegate, &|task| self.on_desk(task))?,
            leads: pairs(&plan.leads, &|project| self.project(project))?,
        })
    }

    fn act(&self, act: Act) -> Result<Act, PartingReason> {
        Ok(match act {
            Act::Look(person) => Act::Look(self.person(person)?),
            Act::Ask(person) => Act::Ask(self.person(person)?),
            Act::Check(task) => Act::Check(self.task(task)?),
            Act::HandOver(task, person) => Act::HandOver(self.task(task)?, self.person(person)?),
            Act::TakeBack(task) => Act::TakeBack(self.task(task)?),
            Act::HandBack(person) => Act::HandBack(self.person(person)?),
            Act::FollowUp(person) => Act::FollowUp(self.person(person)?),
            Act::SitBeside(person) => Act::SitBeside(self.person(person)?),
            Act::Thank(person) => Act::Thank(self.person(person)?),
            Act::Invite(person) => Act::Invite(self.person(person)?),
            Act::SetGoals(person) => Act::SetGoals(self.person(person)?),
            Act::AskGoals(person) => Act::AskGoals(self.person(person)?),
            Act::LetLead(project, person) => Act::LetLead(self.project(project)?, self.person(person)?),
            Act::Delegate(task, person) => Act::Delegate(self.on_desk(task)?, self.person(person)?),
            Act::ShareCredit
            | Act::TakeBlame
            | Act::OwnMistake
            | Act::SayIntent
            | Act::ReviewTogether
            | Act::AskHowILead
            | Act::Rest => act,
        })
    }
}

fn raised(question: &Question) -> Option<MomentInstance> {
    match question {
        Question::Moment(asked) => Some(asked.moment),
        Question::Beat(asked) => Some(asked.moment),
        Question::Plan(_) | Question::Pulse(_) | Question::Reflection(_) => None,
    }
}

fn written<'s>(raised: &MomentInstance, scenario: &'s Scenario) -> Option<&'s Moment> {
    match raised.origin {
        Origin::Written(moment) => scenario.moments.get(moment),
        Origin::Emergent(_) => None,
    }
}

/// The choices on its card.
fn choices<'s>(raised: &MomentInstance, scenario: &'s Scenario) -> &'s [Choice] {
    match raised.origin {
        Origin::Written(moment) => scenario
            .moments
            .get(moment)
            .map_or(&[], |moment| moment.choices.as_slice()),
        Origin::Emergent(text) => scenario.words(raised.kind).choices_of(text),
    }
}

/// The id of a moment that a coach wrote; of another its kind.
fn name(raised: &MomentInstance, scenario: &Scenario) -> String {
    match written(raised, scenario) {
        Some(moment) => moment.id.clone(),
        None => serde_json::to_string(&raised.kind)
            .unwrap_or_default()
            .trim_matches('"')
            .to_owned(),
    }
}

fn asked_about(asked: Option<&Question>, scenario: Option<&Scenario>) -> String {
    let raised = asked.and_then(raised);
    raised
        .zip(scenario)
        .map_or_else(String::new, |(raised, scenario)| name(&raised, scenario))
}
