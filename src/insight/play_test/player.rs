//! Who plays a script: its steps, and for the rest a reference leader. And who plays so that a script can be written.

use super::compare::UnmetExpectation;
use crate::ensemble::{DecisionMaker, Policy, PolicyParams, ReferenceLeader};
use crate::scenario::{BeatDone, Kind, PlayScript, ScriptStep, StepDone};
use crate::simulation::{
    Act, Answer, MeetingAction, MeetingQuestion, MomentQuestion, Origin, Plan, Question, Simulation,
};

/// A script's steps, and who decides otherwise.
pub(super) struct ScriptedPlayer<'s> {
    script: &'s PlayScript,
    otherwise: Box<dyn Policy + Send>,
    /// How often each step was taken; of a meeting, its beats.
    taken: Vec<usize>,
    refused: Vec<UnmetExpectation>,
}

impl<'s> ScriptedPlayer<'s> {
    pub fn of(script: &'s PlayScript) -> Self {
        let leader = ReferenceLeader::named(&script.otherwise);
        Self {
            script,
            otherwise: leader.map_or_else(|| Box::new(PolicyParams::plain()) as _, ReferenceLeader::policy),
            taken: vec![0; script.steps.len()],
            refused: Vec::new(),
        }
    }

    /// The first step that is so, to be taken.
    fn step(&self, is: impl Fn(&StepDone) -> bool) -> Option<(usize, &'s StepDone)> {
        let steps = self.script.steps.iter().enumerate();
        let mut steps = steps.filter(|(index, step)| self.taken[*index] == 0 && is(&step.does));
        steps.next().map(|(index, step)| (index, &step.does))
    }

    fn moment(&mut self, asked: &MomentQuestion, at: &Simulation) -> Option<Answer> {
        let (index, does) = match asked.moment.origin {
            Origin::Written(m) => self
                .step(|does| asked.can_listen && *does == StepDone::Listen(m))
                .or_else(|| self.step(|does| matches!(does, StepDone::Choose(at, _) if *at == m))),
            Origin::Emergent(text) => self.step(|does| match does {
                StepDone::ByItself(kind, id) => *kind == asked.moment.kind && position(at, *kind, text, id).is_some(),
                _ => false,
            }),
        }?;
        self.taken[index] += 1;
        Some(match does {
            StepDone::Choose(_, choice) => Answer::Choose(*choice),
            StepDone::ByItself(kind, id) => match asked.moment.origin {
                Origin::Emergent(text) => Answer::Choose(position(at, *kind, text, id)?),
                Origin::Written(_) => return None,
            },
            StepDone::Listen(_) | StepDone::Meet(..) => Answer::Listen,
        })
    }

    fn beat(&mut self, asked: &MeetingQuestion, at: &Simulation) -> Option<Answer> {
        let mut steps = self.script.steps.iter().enumerate();
        let (index, step, moves) = steps.find_map(|(index, step)| match &step.does {
            StepDone::Meet(m, moves) if *m == asked.written => Some((index, step, moves)),
            _ => None,
        })?;
        let beat = moves.get(self.taken[index])?;
        self.taken[index] += 1;
        let answer = Answer::Beat(match *beat {
            BeatDone::Wait => MeetingAction::Wait,
            BeatDone::Ask => MeetingAction::Ask,
            BeatDone::Invite(person) => MeetingAction::Invite(person),
            BeatDone::State(option) => MeetingAction::State(option),
            BeatDone::Decide(option) => MeetingAction::Decide(option),
            BeatDone::LetThemDecide => MeetingAction::LetThemDecide,
        });
        if at.accepts(&answer).is_ok() {
            return Some(answer);
        }
        let came = format!("its {} could not be done", nth(self.taken[index]));
        self.refused.push(UnmetExpectation::of_step(step, came));
        None
    }

    /// Steps that were never taken, or not to their end; `at` is where it ended.
    pub fn left_over(self, at: &Simulation) -> Vec<UnmetExpectation> {
        let scenario = &at.world().scenario;
        let mut all = self.refused;
        for (step, taken) in self.script.steps.iter().zip(&self.taken) {
            let came = |m: usize| at.in_retrospect().has_gone(m, None, None);
            let id = |m: usize| scenario.moments.get(m).map_or("", |moment| moment.id.as_str());
            let why = match &step.does {
                StepDone::Choose(m, _) | StepDone::Listen(m) | StepDone::Meet(m, _) if *taken == 0 && !came(*m) => {
                    format!("`{}` did not come", id(*m))
                }
                StepDone::Meet(_, moves) if *taken < moves.len() => {
                    format!("the meeting was over after its {}", nth(*taken))
                }
                StepDone::ByItself(..) if *taken == 0 => "no more of this kind came by itself".to_owned(),
                _ if *taken == 0 => "it was never reached".to_owned(),
                _ => continue,
            };
            all.push(UnmetExpectation::of_step(step, why));
        }
        all
    }
}

/// The index of a choice in a moment that came by itself.
fn position(at: &Simulation, kind: Kind, text: usize, id: &str) -> Option<usize> {
    let choices = at.world().scenario.words(kind).choices_of(text);
    choices.iter().position(|choice| choice.id == id)
}

fn nth(beat: usize) -> String {
    match beat {
        1 => "first beat".to_owned(),
        2 => "second beat".to_owned(),
        3 => "third beat".to_owned(),
        n => format!("{n}th beat"),
    }
}

impl DecisionMaker for ScriptedPlayer<'_> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        let scripted = match question {
            Question::Plan(_) => self.script.plan.as_ref().map(|(hours, manner)| {
                Answer::Plan(Plan {
                    hours: *hours,
                    manner: *manner,
                    ..Plan::first(0.0)
                })
            }),
            Question::Moment(asked) => self.moment(asked, at),
            Question::Beat(asked) => self.beat(asked, at),
            Question::Pulse(_) | Question::Reflection(_) => None,
        };
        scripted.unwrap_or_else(|| self.otherwise.answer(question, at.seen()))
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.otherwise.act(at.seen())
    }
}

/// A leader, and the steps that a script has to take to do as it does.
pub(super) struct RecordedPlayer {
    leader: Box<dyn Policy + Send>,
    pub steps: Vec<ScriptStep>,
}

impl RecordedPlayer {
    pub fn new(leader: Box<dyn Policy + Send>) -> Self {
        Self {
            leader,
            steps: Vec::new(),
        }
    }

    fn add(&mut self, does: StepDone) {
        self.steps.push(ScriptStep {
            line: 0,
            written: String::new(),
            does,
        });
    }

    fn beat(&mut self, asked: &MeetingQuestion, done: BeatDone) {
        let last = self.steps.iter_mut().rev().find_map(|step| match &mut step.does {
            StepDone::Meet(m, moves) if *m == asked.written => Some(moves),
            _ => None,
        });
        match last {
            Some(moves) => moves.push(done),
            None => self.add(StepDone::Meet(asked.written, vec![done])),
        }
    }
}

impl DecisionMaker for RecordedPlayer {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        let answer = self.leader.answer(question, at.seen());
        match (question, &answer) {
            (Question::Moment(asked), Answer::Choose(choice)) => self.add(match asked.moment.origin {
                Origin::Written(m) => StepDone::Choose(m, *choice),
                Origin::Emergent(text) => {
                    let kind = asked.moment.kind;
                    let choices = at.world().scenario.words(kind).choices_of(text);
                    let id = choices
                        .get(*choice)
                        .map_or_else(String::new, |choice| choice.id.clone());
                    StepDone::ByItself(kind, id)
                }
            }),
            (Question::Moment(asked), Answer::Listen) => {
                if let Origin::Written(m) = asked.moment.origin {
                    self.add(StepDone::Listen(m));
                }
            }
            (Question::Beat(asked), Answer::Beat(done)) => self.beat(
                asked,
                match *done {
                    MeetingAction::Wait => BeatDone::Wait,
                    MeetingAction::Ask => BeatDone::Ask,
                    MeetingAction::Invite(person) => BeatDone::Invite(person),
                    MeetingAction::State(option) => BeatDone::State(option),
                    MeetingAction::Decide(option) => BeatDone::Decide(option),
                    MeetingAction::LetThemDecide => BeatDone::LetThemDecide,
                },
            ),
            _ => {}
        }
        answer
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.leader.act(at.seen())
    }
}
