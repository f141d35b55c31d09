//! S09 and S17: what the game asks the player about themselves, and shows again. They live in the play-through and in
//! the debrief, not in the model: an answer changes nothing in the team.

use stepback::ensemble::{Policy, PolicyParams};
use stepback::insight::Debrief;
use stepback::narration::{self, Localizer, View, plain};
use stepback::scenario::{DAYS_PER_WEEK, Kind, Stance};
use stepback::session::{NoteKind, NoteSubject, NoteText, Session};
use stepback::simulation::{Answer, Event, Question, Reflect, Simulation, StepResult};

use super::{lab, plainly, takes, with_moments};

/// The weeks in which a leader is asked whom a step in served.
fn weeks_asked(mut leader: PolicyParams) -> Vec<u32> {
    let team = with_moments(4, Kind::Stuck, &plainly(&[Stance::TakeOver, Stance::Coach]));
    let mut simulation = Simulation::in_world(lab().world(&team, 1), 1);
    let mut weeks = Vec::new();
    let mut heard: Vec<Event> = Vec::new();
    loop {
        match simulation.step(&mut heard) {
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                if matches!(question, Question::Reflection(Reflect::Motive(_))) {
                    weeks.push(simulation.day() / DAYS_PER_WEEK);
                }
                let answer = leader.answer(&question, simulation.seen());
                simulation.answer(&answer, &mut heard).unwrap();
            }
            StepResult::Over(_) => return weeks,
        }
    }
}

#[test]
fn s09_whoever_steps_in_is_asked_whom_it_served_and_whoever_steps_back_is_not() {
    let asked = weeks_asked(takes(Stance::TakeOver));
    assert!(!asked.is_empty());
    assert!(
        asked.windows(2).all(|pair| pair[1] > pair[0]),
        "at most once a week: {asked:?}"
    );
    assert_eq!(weeks_asked(takes(Stance::Coach)), Vec::<u32>::new());
}

#[test]
fn s09_the_motive_is_kept_with_its_moment() {
    let note = NoteText::answering(Reflect::Motive(3), "Me. I like doing it.");
    assert_eq!((note.kind, note.about), (NoteKind::Motive, NoteSubject::Moment(3)));
}

#[test]
fn s09_the_answer_to_a_question_to_oneself_changes_nothing_in_the_team() {
    let team = with_moments(2, Kind::Stuck, &plainly(&[Stance::TakeOver, Stance::Coach]));
    let end = |words: &str| {
        let scenario = lab().world(&team, 2).scenario.clone();
        let mut session = Session::start(scenario, 2);
        play_noting(&mut session, words);
        (session.simulation().digest(), session.notes().len())
    };
    let (one, notes) = end("Me.");
    assert!(notes > 0);
    assert_eq!((one, notes), end("Them."));
}

/// Takes the first answer, and answers each question to oneself.
fn play_noting(session: &mut Session, words: &str) {
    loop {
        match session.step() {
            StepResult::Day(_) => {}
            StepResult::Ask(Question::Reflection(reflect)) => {
                session.note(NoteText::answering(reflect, words)).unwrap();
            }
            StepResult::Ask(question) => {
                let first: Answer = question.numbered().swap_remove(0);
                session.answer(first).unwrap();
            }
            StepResult::Over(_) => return,
        }
    }
}

#[test]
fn s17_what_was_written_at_a_pause_is_kept_and_shown_again_at_the_end() {
    let team = with_moments(2, Kind::Stuck, &plainly(&[Stance::Coach, Stance::TakeOver]));
    let scenario = lab().world(&team, 3).scenario.clone();
    let mut session = Session::start(scenario, 3);
    play_noting(&mut session, "They no longer wait for me.");
    let abouts: Vec<NoteSubject> = session.notes().iter().map(|noted| noted.note.about).collect();
    assert!(abouts.contains(&NoteSubject::Halfway), "{abouts:?}");
    assert!(abouts.contains(&NoteSubject::End), "{abouts:?}");
    let words = Localizer::english().unwrap();
    let page = narration::debrief(&View::of(&session, &words), &Debrief::of(&session), None);
    let shown = plain::text_of(&words, &page)
        .matches("They no longer wait for me.")
        .count();
    assert_eq!(shown, session.notes().len());
}
