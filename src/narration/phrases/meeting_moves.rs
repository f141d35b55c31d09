//! What the leader can do in a beat of a meeting, each move with a number that it keeps until the meeting is over.
//!
//! In: a beat. Out: controls: three moves to all, which have the same numbers in every meeting; then the people in the order of their seats;
//! then of each option, to speak for it and to decide it. A move that is over takes its number with it. Once time is up, saying nothing
//! leaves it to them.

use crate::narration::i18n::interpolate::{self, capital};
use crate::narration::page::control::{number, numbered};
use crate::narration::page::{Command, Control, Page, Role};
use crate::narration::view::View;
use crate::scenario::Meeting;
use crate::simulation::{Answer, MeetingAction, MeetingQuestion, MomentInstance, Origin};

/// Moves to everybody, which come first.
const TO_ALL: usize = 3;
/// Moves about an option.
const ABOUT_ONE: usize = 2;

/// The moves of a beat, each with its number, in the order of the page.
#[must_use]
pub(in crate::narration) fn moves(question: &MeetingQuestion) -> Vec<(u32, MeetingAction)> {
    let running = question.options.contains(&MeetingAction::Wait);
    let nothing = if running {
        MeetingAction::Wait
    } else {
        MeetingAction::LetThemDecide
    };
    let to_all = [nothing, MeetingAction::Ask, MeetingAction::LetThemDecide];
    let invited = question.people.iter().map(|person| MeetingAction::Invite(*person));
    let options = question
        .options
        .iter()
        .filter(|action| matches!(action, MeetingAction::Decide(_)));
    let about = (0..options.count()).flat_map(|index| [MeetingAction::State(index), MeetingAction::Decide(index)]);
    let is_open = |action: &MeetingAction| match action {
        MeetingAction::Ask | MeetingAction::Invite(_) => running,
        MeetingAction::State(_) => question.options.contains(action),
        _ => true,
    };
    let all = to_all.into_iter().chain(invited).chain(about);
    all.enumerate()
        .filter(|(_, action)| is_open(action))
        .map(|(place, action)| (number(place), action))
        .collect()
}

/// The number of a move, while it can be made.
pub(in crate::narration) fn number_of(question: &MeetingQuestion, action: MeetingAction) -> Option<u32> {
    let found = moves(question).into_iter().find(|(_, other)| *other == action);
    found.map(|(number, _)| number)
}

/// Puts the moves of a beat on its page.
pub(in crate::narration) fn put(view: &View<'_>, page: &mut Page, question: &MeetingQuestion, matter: &Meeting) {
    let running = question.options.contains(&MeetingAction::Wait);
    page.control(say_nothing(view, question, running));
    if running {
        page.control(to_all(view, 1, "beat.ask", "beat-ask", MeetingAction::Ask));
    }
    page.control(to_all(
        view,
        2,
        "beat.let-them",
        "beat-let-them",
        MeetingAction::LetThemDecide,
    ));
    if running {
        for (seat, (person, times)) in question.people.iter().zip(&question.spoken).enumerate() {
            let name = view.name(*person);
            let label = view.with("beat-invite", &[("name", name.into())]);
            let id = format!("beat.invite.{}", view.scenario.people[*person].id);
            let role = Role::Move {
                about: view.get("meeting-invite"),
                word: name.to_owned(),
            };
            let command = beat(MeetingAction::Invite(*person));
            page.control(Control {
                role,
                ..numbered(id, number(TO_ALL + seat), label, spoken(view, *times), command)
            });
        }
    }
    for index in 0..matter.options.len() {
        about_option(view, page, question, matter, index);
    }
}

fn beat(action: MeetingAction) -> Command {
    Command::Answer(Answer::Beat(action))
}

/// To say nothing: a breath more of silence, or, once time is up, their decision.
fn say_nothing(view: &View<'_>, question: &MeetingQuestion, running: bool) -> Control {
    let (note, action) = match (running, question.silence) {
        (false, _) => ("beat-wait-over-note", MeetingAction::LetThemDecide),
        (true, 0) => ("beat-wait-first-note", MeetingAction::Wait),
        (true, _) => ("beat-wait-note", MeetingAction::Wait),
    };
    Control {
        role: to_all_role(view.get("beat-wait")),
        ..numbered(
            "beat.wait",
            number(0),
            view.get("beat-wait"),
            view.get(note),
            beat(action),
        )
    }
}

/// A move about nothing in particular, with what it says where there is little room.
const fn to_all_role(word: String) -> Role {
    Role::Move {
        about: String::new(),
        word,
    }
}

fn to_all(view: &View<'_>, position: usize, id: &str, key: &str, action: MeetingAction) -> Control {
    let note = view.get(&format!("{key}-note"));
    Control {
        role: to_all_role(view.get(&format!("{key}-word"))),
        ..numbered(id, number(position), view.get(key), note, beat(action))
    }
}

/// Speaking for an option, while nothing has been said for one, and deciding it.
fn about_option(view: &View<'_>, page: &mut Page, question: &MeetingQuestion, matter: &Meeting, index: usize) {
    let about = option(view, matter, index);
    let first = TO_ALL + question.people.len() + ABOUT_ONE * index;
    let of = |place: usize, name: &str, note: String, action: MeetingAction| Control {
        role: Role::Move {
            about: capital(&about),
            word: view.get(&format!("beat-{name}-word")),
        },
        ..numbered(
            format!("beat.{name}.{}", index + 1),
            number(first + place),
            view.with(&format!("beat-{name}"), &[("option", about.as_str().into())]),
            note,
            beat(action),
        )
    };
    if question.options.contains(&MeetingAction::State(index)) {
        let note = view.get("beat-state-note");
        page.control(of(0, "state", note, MeetingAction::State(index)));
    }
    page.control(of(1, "decide", String::new(), MeetingAction::Decide(index)));
}

/// How often somebody has spoken.
pub(in crate::narration) fn spoken(view: &View<'_>, times: u32) -> String {
    view.with("meeting-spoken", &[("times", times.into())])
}

/// What an option says.
pub(in crate::narration) fn option(view: &View<'_>, matter: &Meeting, index: usize) -> String {
    matter
        .options
        .get(index)
        .map_or_else(String::new, |option| interpolate::text(view, option))
}

/// How somebody who leads a meeting ends it, as what was done; `None` of a move that ends nothing.
pub(in crate::narration) fn ending(view: &View<'_>, raised: &MomentInstance, action: MeetingAction) -> Option<String> {
    let Origin::Written(id) = raised.origin else {
        return None;
    };
    let matter = view.scenario.moments.get(id)?.meeting.as_ref()?;
    match action {
        MeetingAction::Decide(index) => {
            let option = option(view, matter, index);
            Some(view.with("turning-meeting-decide", &[("option", option.into())]))
        }
        MeetingAction::LetThemDecide => Some(view.get("turning-meeting-let")),
        _ => None,
    }
}
