//! The names of variants in files, tables, statements and journals.

use std::fmt::Write as _;

use stepback::ensemble::{Measure, ReferenceLeader};
use stepback::scenario::{Kind, Outcome, Quantity, Stance, Tone};
use stepback::session::{NoteKind, NoteSubject, NoteText, Position};
use stepback::simulation::{Act, Answer, MeetingAction, Plan, PlanLine, Preset, Reason};

use super::golden;

const TONES: [Tone; 4] = [Tone::Curious, Tone::Plain, Tone::Critical, Tone::Covering];
const PRESETS: [Preset; 5] = [
    Preset::People,
    Preset::Conditions,
    Preset::Answers,
    Preset::Desk,
    Preset::Rest,
];
const REASONS: [Reason; 17] = [
    Reason::Skill,
    Reason::LeadersCraft,
    Reason::LeaderLacksCraft,
    Reason::Speed,
    Reason::TheirInformation,
    Reason::Efficacy,
    Reason::Clarity,
    Reason::Strain,
    Reason::Support,
    Reason::Authority,
    Reason::Trust,
    Reason::Tone,
    Reason::Listening,
    Reason::LeadersEnergy,
    Reason::Frame,
    Reason::Rapport,
    Reason::Facts,
];
const BEATS: [MeetingAction; 6] = [
    MeetingAction::Wait,
    MeetingAction::Invite(1),
    MeetingAction::Ask,
    MeetingAction::State(0),
    MeetingAction::Decide(1),
    MeetingAction::LetThemDecide,
];
const ACTS: [Act; 21] = [
    Act::Look(1),
    Act::Ask(1),
    Act::Check(2),
    Act::HandOver(2, 1),
    Act::TakeBack(2),
    Act::HandBack(1),
    Act::FollowUp(1),
    Act::SitBeside(1),
    Act::Thank(1),
    Act::ShareCredit,
    Act::TakeBlame,
    Act::OwnMistake,
    Act::Invite(1),
    Act::SetGoals(1),
    Act::AskGoals(1),
    Act::SayIntent,
    Act::LetLead(3, 1),
    Act::Delegate(4, 1),
    Act::ReviewTogether,
    Act::AskHowILead,
    Act::Rest,
];

#[test]
fn names_in_tables_statements_and_locale_keys() {
    let mut now = String::new();
    let mut row = |what: &str, names: &[&str]| {
        let _ = writeln!(now, "{what}: {}", names.join(" "));
    };
    row("acts", &ACTS.map(Act::name));
    row("kinds", &Kind::ALL.map(Kind::name));
    row("leaders", &ReferenceLeader::ALL.map(ReferenceLeader::name));
    row("measures", &Measure::ALL.map(Measure::name));
    row("meeting actions", &BEATS.map(MeetingAction::name));
    row("outcomes", &[Outcome::Well, Outcome::Badly].map(Outcome::name));
    row("plan lines", &PlanLine::ALL.map(PlanLine::name));
    row("presets", &PRESETS.map(Preset::name));
    row("quantities", &Quantity::ALL.map(Quantity::name));
    row("reasons", &REASONS.map(Reason::name));
    row("stances", &Stance::ALL.map(Stance::name));
    row("tones", &TONES.map(Tone::name));
    golden("names.txt", &now);
    for leader in ReferenceLeader::ALL {
        assert_eq!(ReferenceLeader::named(&leader.name().to_uppercase()), Some(leader));
    }
}

#[test]
fn words_of_journals() {
    let mut now = String::new();
    let mut row = |json: serde_json::Result<String>| {
        let _ = writeln!(now, "{}", json.unwrap());
    };
    let plan = Plan {
        with: vec![0, 2],
        delegate: vec![(1, 2)],
        leads: vec![(0, 1)],
        ..Plan::first(40.0)
    };
    let answers = [Answer::Plan(plan), Answer::Choose(2), Answer::Listen, Answer::Continue];
    for answer in answers
        .into_iter()
        .chain(BEATS.map(Answer::Beat))
        .chain(ACTS.map(Answer::Act))
    {
        row(serde_json::to_string(&answer));
        let read: Answer = serde_json::from_str(&serde_json::to_string(&answer).unwrap()).unwrap();
        assert_eq!(read, answer);
    }
    for stance in Stance::ALL {
        row(serde_json::to_string(&stance));
    }
    let kinds = [
        (NoteKind::Reflection, NoteSubject::Written(1)),
        (NoteKind::Motive, NoteSubject::Moment(2)),
        (NoteKind::Prediction, NoteSubject::Halfway),
        (NoteKind::Vote, NoteSubject::End),
    ];
    for (kind, about) in kinds {
        let text = "„said\"\n".to_owned();
        row(serde_json::to_string(&NoteText { kind, about, text }));
    }
    row(serde_json::to_string(&Position {
        mornings: 3,
        asked: true,
    }));
    golden("journal_words.txt", &now);
}
