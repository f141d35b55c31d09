//! A small world that asks everything that can be asked, and a player who answers by numbers.

use std::sync::{Arc, LazyLock};

use stepback::scenario::{Fact, Kind, Kinds, Meeting, Model, Moment, Scenario, TaskId, Trigger};
use stepback::session::{NoteKind, NoteSubject, NoteText, Session};
use stepback::simulation::{Act, Answer, PlanLine, Question, StepResult};

const SMALL: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron"));

/// The model that is built in.
pub fn model() -> Model {
    static MODEL: LazyLock<Model> = LazyLock::new(Model::shipped);
    MODEL.clone()
}

/// Three weeks of the small world, with a meeting in it.
pub fn world() -> Arc<Scenario> {
    static WORLD: LazyLock<Arc<Scenario>> = LazyLock::new(|| Arc::new(three_weeks()));
    Arc::clone(&WORLD)
}

fn three_weeks() -> Scenario {
    let mut scenario = small();
    scenario.weeks = 3;
    scenario.projects[0].due = 12;
    scenario
        .tasks
        .iter_mut()
        .for_each(|task| (task.due, task.effort) = (12, 6.0));
    let meeting = meeting(&scenario);
    scenario.moments.push(meeting);
    scenario
}

fn small() -> Scenario {
    Scenario::from_bytes("small", "tests/worlds/small.ron", SMALL, &Kinds::current().unwrap())
        .unwrap()
        .0
}

fn meeting(scenario: &Scenario) -> Moment {
    let fact = |person: usize, points_to: usize| Fact {
        known_by: vec![person],
        leader_knows: false,
        points_to,
        weight: 1.0,
        text: format!("What {person} knows"),
    };
    Moment {
        id: "round_table".to_owned(),
        kind: Kind::Meeting,
        trigger: Trigger::On(3),
        owner: Some(0),
        people: vec![0, 1],
        task: None::<TaskId>,
        title: "Which figures first?".to_owned(),
        choices: Vec::new(),
        meeting: Some(Meeting {
            options: vec!["The branches".to_owned(), "The total".to_owned()],
            facts: vec![fact(0, 0), fact(1, 1), fact(0, 1)],
            beats: 6,
        }),
        ..scenario.moments[0].clone()
    }
}

/// A play-through of the small world, in memory.
pub fn session(seed: u64) -> Session {
    Session::with_model(world(), model(), seed).unwrap()
}

/// Plays by numbers, one at each stop, until they are used up or it is over: answers, acts, notes, now and then an undo.
pub fn play(session: &mut Session, numbers: &[u8]) {
    for number in numbers {
        match session.step() {
            StepResult::Day(_) => try_act(session, *number),
            StepResult::Ask(question) => answer(session, &question, *number),
            StepResult::Over(_) => return,
        }
    }
}

/// Always takes answer 1, until it is over.
pub fn play_to_the_end(session: &mut Session) {
    play(session, &[1; 400]);
    assert!(session.ending().is_some());
}

fn answer(session: &mut Session, question: &Question, number: u8) {
    match (number, question) {
        (200..=209, _) => {
            session.undo().unwrap();
        }
        (210..=219, _) => {
            let text = format!("„{number}\" said\nwith a line break");
            session
                .note(NoteText {
                    kind: NoteKind::Prediction,
                    about: NoteSubject::Moment(number.into()),
                    text,
                })
                .unwrap();
        }
        (220.., _) => try_act(session, number),
        (100.., Question::Reflection(reflect)) => {
            session.note(NoteText::answering(*reflect, "Mine, I think.")).unwrap();
        }
        (100.., Question::Plan(plan)) => {
            let odd = plan.last.clone().with_hours(PlanLine::Desk, f64::from(number) / 30.3);
            session.answer(Answer::Plan(odd)).unwrap_or_default();
        }
        _ => {
            let answers = question.numbered();
            session
                .answer(answers[(usize::from(number) + answers.len() - 1) % answers.len()].clone())
                .unwrap();
        }
    }
}

fn try_act(session: &mut Session, number: u8) {
    let acts = [
        Act::Look(0),
        Act::Ask(1),
        Act::Check(0),
        Act::HandOver(0, 1),
        Act::SayIntent,
        Act::Thank(0),
        Act::Delegate(1, 1),
        Act::Rest,
    ];
    let act = acts[usize::from(number) % acts.len()];
    // An act that is not possible now is refused, and nothing stands in the journal for it.
    session.act(act).unwrap_or_default();
}
