//! One run from its first day to its end, with a mark for everything that comes.

use std::sync::Arc;

use super::came::Came;
use super::seeker::Seeker;
use crate::insight::told::ending::ToldEpilogue;
use crate::insight::told::evenings::evenings;
use crate::scenario::{DAYS_PER_WEEK, MomentId, Occasion, Scenario, TextId};
use crate::simulation::{
    Event, EventKind, EventSink, MomentInstance, Origin, Question, Reflect, Simulation, StepResult, World,
};

/// Acts of the day that a player may do on one morning, at most.
const ACTS_A_MORNING: usize = 3;

/// Plays a seed to its end; what came.
pub(super) fn course(world: &Arc<World>, seed: u64, seeker: &mut Seeker, before: &Came) -> Came {
    let mut at = Simulation::in_world(Arc::clone(world), seed);
    let mut heard = PlayListener::new(&world.scenario, before.emptied());
    loop {
        match at.step(&mut heard) {
            StepResult::Day(_) => {
                heard.morning(&at);
                for _ in 0..ACTS_A_MORNING {
                    let Some(act) = seeker.act(&at) else { break };
                    if at.answer(&crate::simulation::Answer::Act(act), &mut heard).is_err() {
                        break;
                    }
                }
            }
            StepResult::Ask(question) => {
                heard.asked(&question, &at);
                let answer = seeker.answer(&question, &at, &mut heard.came, before);
                if at.answer(&answer, &mut heard).is_err() {
                    let first = question.numbered().swap_remove(0);
                    if at.answer(&first, &mut heard).is_err() {
                        return heard.came;
                    }
                }
            }
            StepResult::Over(ending) => {
                heard.over(&at, ending);
                return heard.came;
            }
        }
    }
}

/// Marks what comes in a play-through, from what is asked and what happens.
pub(in crate::insight) struct PlayListener<'a> {
    scenario: &'a Scenario,
    came: Came,
    /// The meeting that is going on.
    table: MomentId,
    /// What was chosen last.
    chosen: Option<(MomentInstance, usize)>,
    /// What evenings are told of.
    happened: Vec<Event>,
}

impl<'a> PlayListener<'a> {
    pub fn new(scenario: &'a Scenario, came: Came) -> Self {
        let mut new = Self {
            scenario,
            came,
            table: 0,
            chosen: None,
            happened: Vec::new(),
        };
        new.tips(Occasion::Briefing);
        new
    }

    pub const fn came(&self) -> &Came {
        &self.came
    }

    pub fn into_came(self) -> Came {
        self.came
    }

    fn tips(&mut self, on: Occasion) {
        if !self.scenario.tips.is_empty() {
            self.came.mark_tips(self.scenario, on);
        }
    }

    pub fn morning(&mut self, at: &Simulation) {
        self.tips(if at.away() { Occasion::LastWeek } else { Occasion::Day });
    }

    pub fn asked(&mut self, question: &Question, at: &Simulation) {
        match question {
            Question::Plan(_) => self.tips(Occasion::Plan),
            Question::Moment(asked) => self.came.mark_moment(self.scenario, &asked.moment),
            Question::Beat(asked) => {
                self.table = asked.written;
                self.came.mark_moment(self.scenario, &asked.moment);
                self.tips(Occasion::Meeting);
            }
            Question::Pulse(asked) => {
                self.tips(Occasion::Pulse);
                for (person, _) in &asked.answers {
                    let voice = self.scenario.voices.iter().position(|voice| voice.person == *person);
                    if let Some(voice) = voice {
                        let answer = at.in_retrospect().friday_answer(*person);
                        self.came.mark(TextId::Voice(voice, answer as usize));
                    }
                }
            }
            Question::Reflection(reflect) => {
                self.tips(Occasion::Reflection);
                if let Reflect::Written(index) = reflect {
                    self.came.mark(TextId::Reflection(*index));
                }
            }
        }
    }

    pub fn over(&mut self, at: &Simulation, ending: usize) {
        self.tips(Occasion::Debrief);
        self.came.mark(TextId::Ending(ending));
        self.came.mark(TextId::LastImage(ending));
        if let Some(epilogue) = &self.scenario.epilogue {
            let told = ToldEpilogue::of(epilogue, at);
            let delivered = told.delivered.map(TextId::Delivered);
            let people = told
                .people
                .iter()
                .map(|(index, arc)| TextId::Person(*index, *arc as usize));
            let callbacks = told.callbacks.iter().map(|index| TextId::CallBack(*index));
            delivered
                .into_iter()
                .chain(people)
                .chain(callbacks)
                .for_each(|id| self.came.mark(id));
        }
        let last = self.scenario.days() + DAYS_PER_WEEK - 1;
        for told in evenings(at, &self.happened, last).concat() {
            self.came.mark(TextId::Evening(told.sort, told.index));
        }
    }
}

impl EventSink for PlayListener<'_> {
    fn on_event(&mut self, happening: Event) {
        match &happening.what {
            EventKind::Chose { moment, choice, .. } => self.chosen = Some((*moment, *choice)),
            EventKind::Went {
                moment,
                choice,
                outcome,
                ..
            } => {
                self.came.mark_choice(moment, *choice, *outcome);
                self.tips(Occasion::Consequence);
            }
            EventKind::Promised(_) => {
                if let Some((moment, choice)) = self.chosen
                    && let Origin::Written(id) = moment.origin
                {
                    self.came.mark(TextId::Promise(id, choice));
                }
            }
            EventKind::Listened(moment) => self.came.mark_heard(self.scenario, moment),
            EventKind::FactSaid(_, fact) => self.came.mark(TextId::Fact(self.table, *fact)),
            EventKind::Decided { option, .. } => {
                self.came.mark(TextId::Option(self.table, *option));
                self.tips(Occasion::Consequence);
            }
            EventKind::Silence => self.tips(Occasion::Silence),
            EventKind::Left(_)
            | EventKind::Asked { .. }
            | EventKind::Answered { .. }
            | EventKind::GaveUpWaiting(..)
            | EventKind::TaskDone(..)
            | EventKind::ErrorSpoken(..)
            | EventKind::Erupted(..)
            | EventKind::Handled { .. } => self.happened.push(happening),
            _ => {}
        }
    }
}
