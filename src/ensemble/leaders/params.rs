//! A leader as a set of dials: how much control, support and guidance it looks for, how it answers, where its week
//! goes, how it plays a meeting. An experiment moves only the dials it names.

use super::weeks::{self, Shares};
use crate::ensemble::policy::Policy;
use crate::scenario::{Stance, Tone};
use crate::simulation::{
    Act, Answer, Axes, ChoiceOption, LastMeetingAction, MeetingAction, MeetingQuestion, MomentQuestion, Observation,
    Plan, PlanQuestion, Question,
};

/// How a leader plays a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStyle {
    /// States a view first, listens a little, and decides.
    Decides,
    /// States a view first, then lets them decide.
    SpeaksFirst,
    /// Waits, states a view before the end, then lets them decide.
    SpeaksLast,
    /// Waits, invites, asks; lets them decide.
    DrawsOut,
    /// Waits; lets them decide when time is up.
    Listens,
    /// Lets them decide at once.
    StaysOut,
}

/// A leader as a set of dials.
#[derive(Debug, Clone, PartialEq)]
pub struct PolicyParams {
    /// Its name, a key of the locale files and of contracts.
    pub name: &'static str,
    /// What it looks for in a choice.
    pub axes: Axes,
    /// The tone it looks for where it makes a difference; `None`: any.
    pub tone: Option<Tone>,
    /// How it answers what people bring.
    pub manner: Stance,
    /// How its weeks look, as shares of their hours; `None`: as last week.
    pub week: Option<Shares>,
    /// How it plays a meeting.
    pub room: MeetingStyle,
    /// Gives a task of its own desk away each Monday, while there is one to give.
    pub delegates: bool,
    /// Hands back, the next morning, what it has stepped into.
    pub hands_back: bool,
    /// A plan of its own that goes before `week`.
    pub plan: Option<Plan>,
}

impl PolicyParams {
    /// There, and answers when asked; few goals, little feedback: the untreated baseline.
    #[must_use]
    pub fn plain() -> Self {
        Self {
            name: "plain",
            axes: axes(0.4, 0.3, 0.2),
            tone: Some(Tone::Plain),
            manner: Stance::Entrust,
            week: Some(weeks::PLAIN),
            room: MeetingStyle::Listens,
            delegates: false,
            hands_back: false,
            plan: None,
        }
    }

    /// Decides and solves.
    #[must_use]
    pub fn direct() -> Self {
        Self {
            name: "direct",
            axes: axes(1.0, 0.4, 0.6),
            manner: Stance::Direct,
            week: Some(weeks::ANSWERS),
            room: MeetingStyle::Decides,
            tone: None,
            ..Self::plain()
        }
    }

    /// Entrusts, with goals, feedback and hints.
    #[must_use]
    pub fn empower() -> Self {
        Self {
            name: "empower",
            axes: axes(0.05, 0.8, 0.35),
            manner: Stance::Coach,
            week: Some(weeks::PEOPLE),
            room: MeetingStyle::DrawsOut,
            tone: Some(Tone::Curious),
            delegates: true,
            hands_back: true,
            plan: None,
        }
    }

    /// Entrusts, with nothing.
    #[must_use]
    pub fn absent() -> Self {
        Self {
            name: "absent",
            axes: axes(0.0, 0.0, 0.0),
            manner: Stance::Leave,
            week: Some(weeks::DESK),
            room: MeetingStyle::StaysOut,
            tone: None,
            ..Self::plain()
        }
    }

    /// What it does on Monday.
    pub(super) fn monday(&self, question: &PlanQuestion, seen: Observation<'_>) -> Plan {
        if let Some(plan) = &self.plan {
            return plan.as_last_week();
        }
        let mut plan = question.last.clone();
        if let Some(shares) = &self.week {
            plan.hours = weeks::hours(shares, question.hours);
        }
        plan.manner = self.manner;
        if self.delegates {
            plan.delegate = weeks::to_give_away(seen).into_iter().collect();
        }
        plan
    }

    /// The choice of the nearest stance. A tone breaks ties and never outweighs a stance; then fewer hours do, then the order of
    /// the card.
    #[must_use]
    pub fn nearest(&self, question: &MomentQuestion) -> usize {
        self.nearest_for(question, 0.0)
    }

    /// As [`Self::nearest`], where every leader-hour puts a choice so much farther away, in squared axes.
    #[must_use]
    pub fn nearest_for(&self, question: &MomentQuestion, an_hour: f64) -> usize {
        let far = |offer: &ChoiceOption| {
            let tone = if self.is_other_tone(offer) { 1.0 } else { 0.0 };
            [self.far(offer) + an_hour * offer.hours, tone, offer.hours]
        };
        least(question, far)
    }

    fn is_other_tone(&self, offer: &ChoiceOption) -> bool {
        self.tone.is_some_and(|wanted| wanted != offer.tone)
    }

    fn far(&self, offer: &ChoiceOption) -> f64 {
        let square = |x: f64| x * x;
        square(offer.control - self.axes.control)
            + square(offer.support - self.axes.support)
            + 0.5 * square(offer.guidance - self.axes.guidance)
    }

    /// A beat of a meeting.
    #[must_use]
    pub fn beat(&self, question: &MeetingQuestion, seen: Observation<'_>) -> MeetingAction {
        let options = &question.options;
        let first = |wanted: fn(&MeetingAction) -> bool| options.iter().copied().find(wanted);
        let view = || Some(MeetingAction::State(view(question, seen)));
        let last = question.beat + 1 >= question.beats;
        let chosen = match self.room {
            MeetingStyle::Decides | MeetingStyle::SpeaksFirst if question.beat == 0 => view(),
            MeetingStyle::Decides if question.beat < 3 => Some(MeetingAction::Wait),
            MeetingStyle::Decides => question.leaders_view.map(MeetingAction::Decide),
            MeetingStyle::StaysOut => Some(MeetingAction::LetThemDecide),
            MeetingStyle::SpeaksLast if question.beat + 2 == question.beats && question.leaders_view.is_none() => {
                view()
            }
            MeetingStyle::DrawsOut | MeetingStyle::SpeaksLast | MeetingStyle::SpeaksFirst | MeetingStyle::Listens
                if last =>
            {
                Some(MeetingAction::LetThemDecide)
            }
            MeetingStyle::DrawsOut if question.silence > 1 => Some(MeetingAction::Ask),
            MeetingStyle::DrawsOut
                if question.beat % 2 == 1 || matches!(question.last, LastMeetingAction::Repeated(..)) =>
            {
                first(|b| matches!(b, MeetingAction::Invite(_)))
            }
            _ => Some(MeetingAction::Wait),
        };
        chosen.filter(|b| options.contains(b)).unwrap_or(options[0])
    }
}

/// The first choice of the least key.
fn least(question: &MomentQuestion, key: impl Fn(&ChoiceOption) -> [f64; 3]) -> usize {
    let mut best: Option<([f64; 3], usize)> = None;
    for (i, offer) in question.choices.iter().enumerate() {
        let far = key(offer);
        if best.is_none_or(|(least, _)| far < least) {
            best = Some((far, i));
        }
    }
    best.map_or(0, |(_, i)| i)
}

impl Policy for PolicyParams {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Plan(question) => Answer::Plan(self.monday(question, seen)),
            Question::Moment(question) => Answer::Choose(self.nearest(question)),
            Question::Beat(question) => Answer::Beat(self.beat(question, seen)),
            Question::Pulse(_) | Question::Reflection(_) => Answer::Continue,
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        if self.hands_back { hand_back(seen) } else { None }
    }
}

/// The option that what the leader knows and what has been said speak for; ties go to the first.
fn view(question: &MeetingQuestion, seen: Observation<'_>) -> usize {
    let Some(meeting) = &seen.scenario().moments[question.written].meeting else {
        return 0;
    };
    let mut best = (0, f64::NEG_INFINITY);
    for option in 0..meeting.options.len() {
        let weight: f64 = (meeting.facts.iter().enumerate())
            .filter(|(i, fact)| fact.points_to == option && (fact.leader_knows || question.said.contains(i)))
            .map(|(_, fact)| fact.weight)
            .sum();
        if weight > best.1 {
            best = (option, weight);
        }
    }
    best.0
}

/// The first person whom the leader has stepped in for and not handed back to.
pub(super) fn hand_back(seen: Observation<'_>) -> Option<Act> {
    seen.here()
        .find(|p| seen.stepped_in(*p))
        .map(Act::HandBack)
        .filter(|act| seen.may(*act))
}

/// Control, support and guidance, 0..1 each.
pub(super) const fn axes(control: f64, support: f64, guidance: f64) -> Axes {
    Axes {
        control,
        support,
        guidance,
    }
}
