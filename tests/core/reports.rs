//! Reports say what a play-through says, in forms that nothing typed into it can break: a page, a table, statements.
#![expect(clippy::disallowed_methods, reason = "reads the files of journals and reports")]

use std::sync::OnceLock;

use stepback::ensemble::{Policy, ReferenceLeader};
use stepback::narration::Localizer;
use stepback::report::{Actor, PlayStates, ReportSubject, Statement, Vocabulary, statements};
use stepback::scenario::{Model, Scenario};
use stepback::session::{Session, Store, read, times};
use stepback::simulation::StepResult;

mod arriving;
mod on_paper;
mod records;
mod stating;
mod store;
mod tabling;

/// What people can be called.
const NAMES: [&str; 7] = [
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "\"quoted\", with a comma",
    "two\nlines",
    "\u{202e}desrever \u{5d0}\u{5d1}",
    "+1-800",
    "' onmouseover=\"x\"</style></title>",
];

fn words() -> Localizer {
    Localizer::english().unwrap()
}

/// First Steps, led to its end by a leader that plays by itself, kept nowhere.
fn played(seed: u64, player: Option<&str>, weeks: Option<u32>) -> Session {
    let mut session = Session::with_model(Scenario::shipped("first_steps").unwrap(), Model::shipped(), seed)
        .unwrap()
        .played_by(player.map(str::to_owned));
    go_on(&mut session, ReferenceLeader::Situational, weeks);
    session
}

/// Plays on until it is over, or so many weeks have begun.
fn go_on(session: &mut Session, leader: ReferenceLeader, weeks: Option<u32>) {
    let mut leader = leader.policy();
    loop {
        match session.step() {
            StepResult::Day(day) if weeks.is_some_and(|weeks| day >= 5 * weeks) => return,
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let answer = leader.answer(&question, session.simulation().seen());
                if session.answer(answer).is_err() {
                    session.answer(question.numbered().swap_remove(0)).unwrap();
                }
            }
            StepResult::Over(_) => return,
        }
    }
}

/// A whole play-through and what was decided in it, made once.
fn whole() -> &'static (Session, PlayStates) {
    static WHOLE: OnceLock<(Session, PlayStates)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let session = played(7, None, None);
        let states = PlayStates::of(&session, &words());
        (session, states)
    })
}

fn about(session: &Session) -> ReportSubject {
    ReportSubject::of(
        "first_steps-7-1",
        &session.scenario().title,
        &session.head(),
        session.ending().is_some(),
    )
}

/// The statements of a session, through a journal on the disk.
fn stated(session: &mut Session, name: &str) -> Vec<Statement> {
    let folder = tempfile::tempdir().unwrap();
    let id = session.keep(&Store::in_data(folder.path())).unwrap();
    let path = session.path().unwrap().to_path_buf();
    session.detach();
    let record = read(&path).unwrap();
    let times = times(&path);
    let about = ReportSubject::of(&id, &session.scenario().title, record.head(), record.is_done());
    let actor = Actor {
        name: name.to_owned(),
        home: "https://people.example".to_owned(),
    };
    let states = PlayStates::of(session, &words());
    let vocabulary = Vocabulary::current().unwrap();
    statements(&vocabulary, &actor, &about, &states, (&record, &times), "en")
}
