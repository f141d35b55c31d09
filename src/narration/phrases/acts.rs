//! The acts of the day: which fit now, how they are said, and what came of one.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Control};
use crate::narration::view::View;
use crate::scenario::{PersonId, TaskId};
use crate::simulation::{Act, ActSubject, Event, EventKind, Signal, Signals};

/// Tasks of others offered for handing over, at most.
const MOST_TASKS: usize = 6;

/// The acts that fit now, with a person or with everyone.
#[must_use]
pub fn acts(view: &View<'_>, with: Option<PersonId>) -> Vec<Act> {
    let signals = view.signals();
    let all = with.map_or_else(with_everyone, |p| with_person(view, &signals, p));
    all.into_iter().filter(|act| view.simulation.may(*act)).collect()
}

fn with_everyone() -> Vec<Act> {
    vec![
        Act::SayIntent,
        Act::ReviewTogether,
        Act::AskHowILead,
        Act::ShareCredit,
        Act::TakeBlame,
        Act::OwnMistake,
        Act::Rest,
    ]
}

fn with_person(view: &View<'_>, signals: &Signals, p: PersonId) -> Vec<Act> {
    let open = |t: &TaskId| signals.tasks[*t].finished.is_none();
    let tasks = 0..signals.tasks.len();
    let own: Vec<TaskId> = tasks
        .clone()
        .filter(open)
        .filter(|t| signals.tasks[*t].owner == p)
        .collect();
    let others = tasks
        .filter(open)
        .filter(|t| signals.tasks[*t].owner != p)
        .take(MOST_TASKS);
    let mut acts = vec![
        Act::Look(p),
        Act::Ask(p),
        Act::Thank(p),
        Act::SitBeside(p),
        Act::FollowUp(p),
        Act::HandBack(p),
    ];
    acts.extend([Act::AskGoals(p), Act::SetGoals(p), Act::Invite(p)]);
    acts.extend(
        own.iter()
            .take(MOST_TASKS)
            .flat_map(|t| [Act::Check(*t), Act::TakeBack(*t)]),
    );
    acts.extend(others.map(|t| Act::HandOver(t, p)));
    acts.extend((0..view.scenario.leader.tasks.len()).map(|desk| Act::Delegate(desk, p)));
    acts.extend((0..view.scenario.projects.len()).map(|project| Act::LetLead(project, p)));
    acts
}

/// An act as a control.
#[must_use]
pub fn control(view: &View<'_>, act: Act) -> Control {
    let note = view.with(
        "day-act-note",
        &[(
            "hours",
            view.hours(act.hours(&view.simulation.world().model.act_hours)).into(),
        )],
    );
    button(id(view, act), said(view, "act", act), note, Command::Act(act))
}

/// An act in words, as it is offered.
pub(in crate::narration) fn words_of(view: &View<'_>, act: Act) -> String {
    said(view, "act", act)
}

/// Whom an act concerns: whom it is done with, or who owns the task that it is about.
fn concerned(view: &View<'_>, act: Act) -> Option<PersonId> {
    let spec = act.spec();
    let owner = || match spec.subject {
        ActSubject::Task(t) => view.signals().tasks.get(t).map(|s| s.owner),
        ActSubject::Nothing | ActSubject::Desk(_) | ActSubject::Project(_) => None,
    };
    spec.person.or_else(owner)
}

/// The title of what an act is about.
fn title<'a>(view: &View<'a>, subject: ActSubject) -> &'a str {
    match subject {
        ActSubject::Nothing => "",
        ActSubject::Task(t) => view.task(t),
        ActSubject::Desk(i) => view.scenario.leader.tasks.get(i).map_or("", |t| t.title.as_str()),
        ActSubject::Project(j) => view.scenario.projects.get(j).map_or("", |j| j.title.as_str()),
    }
}

fn said(view: &View<'_>, prefix: &str, act: Act) -> String {
    let key = format!("{prefix}-{}", act.name());
    words(view, &key, concerned(view, act), title(view, act.spec().subject))
}

fn words(view: &View<'_>, key: &str, person: Option<PersonId>, about: &str) -> String {
    let values = [
        ("name", person.map_or("", |p| view.name(p)).into()),
        ("them", view.pronoun(person, "them").into()),
        ("their", view.pronoun(person, "their").into()),
        ("task", view.coachs(about, None).into()),
        ("project", view.coachs(about, None).into()),
    ];
    view.with(key, &values)
}

fn id(view: &View<'_>, act: Act) -> String {
    let name = act.name();
    let who = concerned(view, act).map_or("team", |p| view.scenario.people[p].id.as_str());
    match act.spec().subject {
        ActSubject::Nothing => format!("act.{name}.{who}"),
        ActSubject::Task(t) => format!("act.{name}.{who}.{}", view.scenario.tasks[t].id),
        ActSubject::Desk(i) => format!("act.{name}.{who}.{}", view.scenario.leader.tasks[i].id),
        ActSubject::Project(j) => format!("act.{name}.{who}.{}", view.scenario.projects[j].id),
    }
}

/// What came of the acts among these happenings, one sentence each.
#[must_use]
pub fn done(view: &View<'_>, since: &[Event]) -> Vec<String> {
    let revealed = since.iter().find_map(|h| match h.what {
        EventKind::Revealed(p, signal) => Some((p, signal)),
        _ => None,
    });
    since
        .iter()
        .filter_map(|h| match h.what {
            EventKind::Acted(act) => Some(act),
            _ => None,
        })
        .map(|act| match (act, revealed) {
            (Act::Look(_) | Act::Ask(_), Some((p, signal))) => shown(view, p, signal),
            (Act::AskHowILead, _) => heard(view, since),
            _ => said(view, "done", act),
        })
        .collect()
}

/// What people say about how they are led, as one answer.
fn heard(view: &View<'_>, since: &[Event]) -> String {
    let answers: Vec<f64> = since
        .iter()
        .filter_map(|h| match h.what {
            EventKind::Revealed(_, Signal::Led(said)) => Some(said),
            _ => None,
        })
        .collect();
    let mean = answers.iter().sum::<f64>() / answers.len().max(1) as f64;
    let key = match mean {
        x if x >= 0.6 => "done-ask-how-i-lead-well",
        x if x >= 0.4 => "done-ask-how-i-lead-mixed",
        _ => "done-ask-how-i-lead-badly",
    };
    words(view, key, None, "")
}

fn shown(view: &View<'_>, p: PersonId, signal: Signal) -> String {
    let (key, about) = match signal {
        Signal::Strain(x) if x >= 0.6 => ("done-look-strained", ""),
        Signal::Strain(x) if x >= 0.35 => ("done-look-busy", ""),
        Signal::Strain(_) | Signal::Led(_) | Signal::Nothing => ("done-look-calm", ""),
        Signal::Hiding(task) => ("done-ask-hiding", view.task(task)),
        Signal::Able(x) if x >= 0.6 => ("done-ask-able", ""),
        Signal::Able(x) if x >= 0.35 => ("done-ask-partly", ""),
        Signal::Able(_) => ("done-ask-lost", ""),
    };
    words(view, key, Some(p), about)
}
