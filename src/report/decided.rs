//! Each decision of a play-through, with what it was about, what came of it, and how everyone stood just before it.
//!
//! In: a session that was played again. Out: [`DecisionRow`], one for each decision, in order.

use serde::{Deserialize, Serialize};

use crate::narration::{self, Localizer, View};
use crate::scenario::{DAYS_PER_WEEK, Kind, Outcome, Quantity};
use crate::session::{DecisionEntry, NoteSubject, Session};
use crate::simulation::{Answer, ChoiceOption, EventKind, MeetingAction, MomentInstance, Origin, Question, Simulation};

/// What of a person is reported, in this order.
pub(super) const QUANTITIES: [Quantity; 5] = [
    Quantity::Autonomy,
    Quantity::Reliance,
    Quantity::Trust,
    Quantity::Safety,
    Quantity::Commitment,
];

/// How one person stood, 0..1 each: autonomy, reliance, trust, safety, commitment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonColumns {
    /// They had left.
    pub gone: bool,
    /// The truth, not what showed.
    pub levels: [f64; 5],
}

/// A decision and its surroundings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRow {
    /// Its number, from 1.
    pub number: u32,
    /// The working day, 0 = the first Monday.
    pub day: u32,
    /// The week, from 1.
    pub week: u32,
    /// What was answered.
    pub answer: Answer,
    /// The kind of moment that it belongs to, if any.
    pub kind: Option<Kind>,
    /// The moment's id in the scenario, for those that the coach wrote.
    pub moment_id: Option<String>,
    /// The moment's title, or what else it was about.
    pub about: String,
    /// What was chosen, counted from 1 as on the card.
    pub choice: Option<u32>,
    /// The choice in words.
    pub said: String,
    /// What it costs and is.
    pub offer: Option<ChoiceOption>,
    /// How it went: true is well.
    pub well: Option<bool>,
    /// The chance of that, before luck, 0..1.
    pub odds: Option<f64>,
    /// What was written down with it: predictions before, motives and reflections after.
    pub notes: Vec<String>,
    /// Everyone just before it, in the scenario's order.
    pub people: Vec<PersonColumns>,
    /// The team's level just before it, 0..10.
    pub level: f64,
    /// The delivered share just before it, 0..1.
    pub delivered: f64,
}

impl DecisionRow {
    /// What sort of decision it is, in one word.
    #[must_use]
    pub const fn sort(&self) -> &'static str {
        sort(&self.answer)
    }
}

/// What sort of decision an answer is, in one word.
#[must_use]
pub(super) const fn sort(answer: &Answer) -> &'static str {
    match answer {
        Answer::Plan(_) => "plan",
        Answer::Choose(_) => "choice",
        Answer::Listen => "listen",
        Answer::Beat(_) => "meeting",
        Answer::Act(_) => "act",
        Answer::Continue => "continue",
    }
}

/// Everyone and everything as a simulation stands.
pub(super) fn people(simulation: &Simulation) -> Vec<PersonColumns> {
    let signals = simulation.signals();
    let one = |(person, signal): (usize, &crate::simulation::PersonSignal)| PersonColumns {
        gone: signal.gone,
        levels: QUANTITIES.map(|quantity| simulation.truth(person, quantity)),
    };
    signals.people.iter().enumerate().map(one).collect()
}

/// Every decision, in order.
#[must_use]
pub fn decided(session: &Session, words: &Localizer) -> Vec<DecisionRow> {
    let view = View::of(session, words);
    let mut rows = Vec::with_capacity(session.decisions().len());
    session.before_each(|decision, simulation, _| rows.push(one(session, &view, decision, simulation)));
    rows
}

fn one(session: &Session, view: &View<'_>, decision: &DecisionEntry, simulation: &Simulation) -> DecisionRow {
    let question = simulation.question();
    let moment = match &question {
        Some(Question::Moment(moment)) if !matches!(decision.answer, Answer::Act(_)) => Some(moment.moment),
        Some(Question::Beat(beat)) if matches!(decision.answer, Answer::Beat(_)) => Some(beat.moment),
        _ => None,
    };
    let choice = match (&decision.answer, &question) {
        (Answer::Choose(index), _) => u32::try_from(index + 1).ok(),
        (answer, Some(question)) => narration::answer_number(question, answer),
        _ => None,
    };
    let offer = match (&decision.answer, &question) {
        (Answer::Choose(index), Some(Question::Moment(moment))) => moment.choices.get(*index).copied(),
        _ => None,
    };
    let went = match decision.answer {
        Answer::Choose(_) => went(session, moment),
        _ => None,
    };
    let (about, said) = in_words(view, moment.as_ref(), decision);
    let notes = session.notes().iter().filter(|noted| {
        let before = noted.after + 1 == decision.number;
        let about = moment.is_some_and(|moment| noted.note.about == NoteSubject::Moment(moment.number));
        !noted.note.text.is_empty()
            && if about {
                is_last(session, decision, moment)
            } else {
                before && !is_moment(noted.note.about)
            }
    });
    DecisionRow {
        number: decision.number,
        day: decision.day,
        week: decision.day / DAYS_PER_WEEK + 1,
        answer: decision.answer.clone(),
        kind: moment.map(|moment| moment.kind),
        moment_id: moment.and_then(|moment| id_of(view, &moment)),
        about,
        choice,
        said,
        offer,
        well: went.map(|(outcome, _)| outcome == Outcome::Well),
        odds: went.map(|(_, odds)| odds),
        notes: notes.map(|noted| noted.note.text.clone()).collect(),
        people: people(simulation),
        level: simulation.level(),
        delivered: simulation.delivered(),
    }
}

const fn is_moment(about: NoteSubject) -> bool {
    matches!(about, NoteSubject::Moment(_))
}

/// Whether a decision is the one that a moment's notes belong to: its choice, or of a meeting its last beat.
fn is_last(session: &Session, decision: &DecisionEntry, moment: Option<MomentInstance>) -> bool {
    match decision.answer {
        Answer::Choose(_) => true,
        Answer::Beat(_) => {
            let next = session.decisions().get(decision.number as usize);
            let goes_on = next.is_some_and(|next| matches!(next.answer, Answer::Beat(_)) && next.day == decision.day);
            moment.is_some() && !goes_on
        }
        _ => false,
    }
}

/// How a moment went, and the odds.
fn went(session: &Session, moment: Option<MomentInstance>) -> Option<(Outcome, f64)> {
    let number = moment?.number;
    session.happenings().iter().find_map(|happening| match &happening.what {
        EventKind::Went {
            moment, outcome, odds, ..
        } if moment.number == number => Some((*outcome, *odds)),
        _ => None,
    })
}

fn id_of(view: &View<'_>, moment: &MomentInstance) -> Option<String> {
    match moment.origin {
        Origin::Written(id) => view.scenario.moments.get(id).map(|written| written.id.clone()),
        Origin::Emergent(_) => None,
    }
}

/// What it was about, and what was said.
fn in_words(view: &View<'_>, moment: Option<&MomentInstance>, decision: &DecisionEntry) -> (String, String) {
    match (&decision.answer, moment) {
        (Answer::Choose(index), Some(moment)) => narration::told(view, moment, *index),
        (Answer::Listen, Some(moment)) => (narration::told(view, moment, 0).0, String::new()),
        (Answer::Beat(beat), Some(moment)) => {
            let option = match beat {
                MeetingAction::State(option) | MeetingAction::Decide(option) => Some(*option),
                _ => None,
            };
            let (title, option) = narration::told(view, moment, option.unwrap_or(usize::MAX));
            (title, said_in(view, *beat, &option))
        }
        (Answer::Act(act), _) => (act.name().to_owned(), narration::act_control(view, *act).label),
        (Answer::Plan(plan), _) => (String::new(), plan.manner.name().to_owned()),
        _ => (String::new(), String::new()),
    }
}

/// A beat of a meeting in a few plain words.
fn said_in(view: &View<'_>, beat: MeetingAction, option: &str) -> String {
    match beat {
        MeetingAction::Wait => "wait".to_owned(),
        MeetingAction::Invite(person) => {
            let name = view
                .scenario
                .people
                .get(person)
                .map_or("", |person| person.name.as_str());
            format!("invite {name}")
        }
        MeetingAction::Ask => "ask".to_owned(),
        MeetingAction::State(_) => format!("state: {option}"),
        MeetingAction::Decide(_) => format!("decide: {option}"),
        MeetingAction::LetThemDecide => "let them decide".to_owned(),
    }
}
