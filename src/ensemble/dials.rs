//! A policy as a set of dials: it takes the open choice nearest to them in control, support and guidance.

use super::policy::Policy;
use crate::scenario::Stance;
use crate::simulation::{
    Answer, Axes, Beat, BeatQuestion, LastBeat, Line, Plan, PlanQuestion, Preset, Question, Signals,
};

/// How a leader plays a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// States a view first, and decides.
    Decides,
    /// Waits, invites, asks; lets them decide.
    DrawsOut,
    /// Lets them decide at once.
    StaysOut,
}

/// A leader as a set of dials.
#[derive(Debug, Clone, PartialEq)]
pub struct Dials {
    /// Its name, a key of the locale files and of contracts.
    pub name: &'static str,
    /// What it looks for in a choice.
    pub axes: Axes,
    /// How it answers what people bring.
    pub manner: Stance,
    /// How its weeks look; `None`: as the first Monday proposes.
    pub week: Option<Preset>,
    /// How it plays a meeting.
    pub room: Room,
    /// A plan of its own that goes before `week`.
    pub plan: Option<Plan>,
}

impl Dials {
    /// Decides and solves.
    #[must_use]
    pub const fn direct() -> Self {
        let axes = Axes {
            control: 1.0,
            support: 0.4,
            guidance: 0.6,
        };
        Self {
            name: "direct",
            axes,
            manner: Stance::Direct,
            week: Some(Preset::Answers),
            room: Room::Decides,
            plan: None,
        }
    }

    /// Entrusts, with goals, feedback and hints.
    #[must_use]
    pub const fn empower() -> Self {
        let axes = Axes {
            control: 0.05,
            support: 0.8,
            guidance: 0.35,
        };
        Self {
            name: "empower",
            axes,
            manner: Stance::Coach,
            week: Some(Preset::People),
            room: Room::DrawsOut,
            plan: None,
        }
    }

    /// Entrusts, with nothing.
    #[must_use]
    pub const fn absent() -> Self {
        let axes = Axes {
            control: 0.0,
            support: 0.0,
            guidance: 0.0,
        };
        Self {
            name: "absent",
            axes,
            manner: Stance::Leave,
            week: Some(Preset::Desk),
            room: Room::StaysOut,
            plan: None,
        }
    }

    fn plan(&self, question: &PlanQuestion) -> Answer {
        if let Some(plan) = &self.plan {
            return Answer::Plan(plan.as_last_week());
        }
        let chosen = question.others.iter().find(|(preset, _)| Some(*preset) == self.week);
        let mut plan = chosen.map_or_else(|| question.last.clone(), |(_, plan)| plan.clone());
        plan.manner = self.manner;
        if self.manner == Stance::Leave {
            plan = plan.with_hours(Line::Answers, 0.0).with_hours(Line::CheckIns, 0.0);
        }
        Answer::Plan(plan)
    }

    fn beat(&self, question: &BeatQuestion) -> Beat {
        let options = &question.options;
        let first = |wanted: fn(&Beat) -> bool| options.iter().copied().find(wanted);
        let late = question.beat + 1 >= question.beats;
        let chosen = match self.room {
            Room::Decides if question.beat == 0 => first(|b| matches!(b, Beat::State(_))),
            Room::Decides if question.beat < 3 => Some(Beat::Wait),
            Room::Decides => question.leaders_view.map(Beat::Decide),
            Room::StaysOut => Some(Beat::LetThemDecide),
            Room::DrawsOut if late => Some(Beat::LetThemDecide),
            Room::DrawsOut if question.silence > 1 => Some(Beat::Ask),
            Room::DrawsOut if question.beat % 2 == 1 || matches!(question.last, LastBeat::Repeated(..)) => {
                first(|b| matches!(b, Beat::Invite(_)))
            }
            Room::DrawsOut => Some(Beat::Wait),
        };
        chosen.filter(|b| options.contains(b)).unwrap_or(options[0])
    }
}

impl Policy for Dials {
    fn answer(&mut self, question: &Question, _signals: &Signals) -> Answer {
        match question {
            Question::Plan(question) => self.plan(question),
            Question::Moment(question) => {
                let far = |axes: Axes| {
                    let square = |x: f64| x * x;
                    square(axes.control - self.axes.control)
                        + square(axes.support - self.axes.support)
                        + 0.5 * square(axes.guidance - self.axes.guidance)
                };
                let mut best = 0;
                for (i, offer) in question.choices.iter().enumerate() {
                    let now = &question.choices[best];
                    let here = far(Axes {
                        control: offer.control,
                        support: offer.support,
                        guidance: offer.guidance,
                    });
                    let there = far(Axes {
                        control: now.control,
                        support: now.support,
                        guidance: now.guidance,
                    });
                    if here < there || (here.total_cmp(&there).is_eq() && offer.hours < now.hours) {
                        best = i;
                    }
                }
                Answer::Choose(best)
            }
            Question::Beat(question) => Answer::Beat(self.beat(question)),
            Question::Pulse(_) | Question::Reflection(_) => Answer::Continue,
        }
    }
}
