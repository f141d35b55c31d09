//! Who plays to see what has not come: a player that leads as usual, and turns aside where something is left to see.

use std::sync::Arc;

use super::aim::Aim;
use super::came::{Came, brought, heard};
use crate::ensemble::{
    Alternating, ConstantPolicy, NamedPolicy, Noisy, Policy, ReferenceLeader, Routine, Situational, Spammer, Split,
};
use crate::scenario::{Meeting, Stance, TextId};
use crate::simulation::{
    Act, Answer, Event, EventKind, EventSink, MeetingAction, MeetingQuestion, MomentQuestion, Origin, Question,
    Simulation,
};

/// How often it leads as usual although it is after something, 0..1: two runs with one aim shall differ.
const AS_USUAL: f64 = 0.25;
/// How often somebody slips who reads the situation, 0..1.
const SLIPS: f64 = 0.4;
/// Addresses of luck of its own.
const LUCK: [u32; 2] = [7_001, 7_002];

/// The reference leaders, then the lesson's players who do not look ahead.
pub(super) fn players() -> Vec<NamedPolicy> {
    let with_routine = |policy| Split {
        moments: policy,
        rest: Routine::with(None),
    };
    let mut all: Vec<NamedPolicy> = ReferenceLeader::ALL.into_iter().map(NamedPolicy::from).collect();
    for constant in ConstantPolicy::all() {
        all.push(named(&constant.name(), move || with_routine(constant)));
    }
    for act in Act::EACH {
        let policy = ConstantPolicy::Stance(Stance::Coach);
        all.push(named(&format!("spam-{}", act.name()), move || Spammer {
            act,
            policy: with_routine(policy),
        }));
    }
    all.push(named("alternating", || Split {
        moments: Alternating,
        rest: Routine::with(None),
    }));
    all.push(named("first-time", || Noisy {
        policy: Situational::default(),
        rate: SLIPS,
    }));
    all
}

fn named<P: Policy + Send + 'static>(name: &str, make: impl Fn() -> P + Send + Sync + 'static) -> NamedPolicy {
    NamedPolicy::new(name, Arc::new(move || Box::new(make())))
}

/// A player with an aim.
pub(super) struct Seeker {
    /// Who leads as usual.
    pub player: Box<dyn Policy + Send>,
    /// What it is after.
    pub aim: Option<Aim>,
}

impl Seeker {
    /// An act of the day; as usual.
    pub fn act(&mut self, at: &Simulation) -> Option<Act> {
        self.player.act(at.seen())
    }

    /// Answers what is asked; `came` has what came in this run, `before` what had come before it. What forks show is marked.
    pub fn answer(&mut self, question: &Question, at: &Simulation, came: &mut Came, before: &Came) -> Answer {
        let turned_aside = match question {
            Question::Moment(asked) => self.moment(asked, at, came, before),
            Question::Beat(asked) => beat(asked, at, came, before),
            _ => None,
        };
        turned_aside.unwrap_or_else(|| self.player.answer(question, at.seen()))
    }

    fn moment(&self, asked: &MomentQuestion, at: &Simulation, came: &mut Came, before: &Came) -> Option<Answer> {
        let aim = self.aim.as_ref();
        let written = match asked.moment.origin {
            Origin::Written(written) => Some(written),
            Origin::Emergent(_) => None,
        };
        let world = at.world();
        let moment = written.and_then(|written| world.scenario.moments.get(written));
        let is_left = |id: &TextId, came: &Came| is_left(*id, came, before);
        if asked.can_listen && heard(&world.scenario, &asked.moment).iter().any(|id| is_left(id, came)) {
            return Some(Answer::Listen);
        }
        let mut nearest: Option<(f64, usize)> = None;
        for choice in 0..asked.choices.len() {
            let has_more = brought(&asked.moment, choice).iter().any(|id| is_left(id, came));
            if !has_more && aim.is_none() {
                continue;
            }
            let mut fork = at.clone();
            let mut look = Look::default();
            if fork.answer(&Answer::Choose(choice), &mut look).is_err() {
                continue;
            }
            if let Some(outcome) = look.outcome {
                came.mark_choice(&asked.moment, choice, outcome);
            }
            if let (Some(m), true) = (written, look.promised) {
                came.mark(TextId::Promise(m, choice));
            }
            if let Some(distance) = aim.map(|aim| aim.distance(&fork))
                && nearest.is_none_or(|(least, _)| distance < least)
            {
                nearest = Some((distance, choice));
            }
        }
        let on_to_new = moment.and_then(|moment| {
            let leads = |then: Option<usize>| then.is_some_and(|then| is_left(&TextId::Moment(then), came));
            moment.choices.iter().position(|choice| leads(choice.then))
        });
        let draws = |n: usize| at.seen().luck(LUCK[n]);
        if draws(0) < AS_USUAL {
            return None;
        }
        // What the run is after goes before what happens to lie beside the way.
        let chosen = match (on_to_new, nearest) {
            (Some(new), near) if near.is_none() || draws(1) < AS_USUAL => Some(new),
            (_, near) => near.map(|(_, choice)| choice),
        };
        chosen.map(Answer::Choose)
    }
}

/// Draws out who knows what nobody has said in any run; decides as usual when nothing is left.
fn beat(asked: &MeetingQuestion, at: &Simulation, came: &mut Came, before: &Came) -> Option<Answer> {
    let m = asked.written;
    let world = at.world();
    let meeting: &Meeting = world.scenario.moments.get(m)?.meeting.as_ref()?;
    for option in 0..meeting.options.len() {
        let id = TextId::Option(m, option);
        let decide = Answer::Beat(MeetingAction::Decide(option));
        if is_left(id, came, before) && at.accepts(&decide).is_ok() {
            came.mark(id);
        }
    }
    let left = |fact: &usize| is_left(TextId::Fact(m, *fact), came, before);
    let fact = (0..meeting.facts.len()).find(left)?;
    let invite = |person: &usize| {
        let move_ = MeetingAction::Invite(*person);
        at.accepts(&Answer::Beat(move_)).is_ok().then_some(move_)
    };
    let knows = meeting.facts[fact].known_by.iter().find_map(invite);
    let draw_out = if asked.beat.is_multiple_of(2) { knows } else { None };
    let draw_out = draw_out.unwrap_or(MeetingAction::Ask);
    asked
        .options
        .contains(&MeetingAction::Ask)
        .then_some(Answer::Beat(draw_out))
}

fn is_left(id: TextId, came: &Came, before: &Came) -> bool {
    !came.has(id) && !before.has(id)
}

/// What a fork shows at once.
#[derive(Default)]
struct Look {
    outcome: Option<crate::scenario::Outcome>,
    promised: bool,
}

impl EventSink for Look {
    fn on_event(&mut self, happening: Event) {
        match happening.what {
            EventKind::Went { outcome, .. } => self.outcome = Some(outcome),
            EventKind::Promised(_) => self.promised = true,
            _ => {}
        }
    }
}
