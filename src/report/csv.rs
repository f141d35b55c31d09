//! The decisions of a play-through as a table: one row each, with how everyone stood just before it.
//!
//! In: what was decided. Out: a table. What each column means stands in `docs/report.md`.

use super::about::ReportSubject;
use super::cell::{CsvCell, CsvTable};
use super::decided::{DecisionRow, QUANTITIES, sort};
use super::play_states::PlayStates;
use crate::scenario::{Kind, Outcome, Quantity};
use crate::session::{DecisionEntry, Record};
use crate::simulation::{ActSubject, Answer, MeetingAction, PlanLine};

/// The columns before those of the people.
const HEAD: [&str; 26] = [
    "play",
    "player",
    "scenario",
    "seed",
    "decision",
    "day",
    "week",
    "sort",
    "kind",
    "moment",
    "title",
    "choice",
    "said",
    "stance",
    "tone",
    "control",
    "support",
    "guidance",
    "hours",
    "outcome",
    "odds",
    "luck",
    "answer",
    "notes",
    "level",
    "delivered",
];

/// All decisions of a play-through, with how everyone stood.
#[must_use]
pub fn csv(about: &ReportSubject, states: &PlayStates) -> CsvTable {
    let mut head: Vec<String> = HEAD.iter().map(ToString::to_string).collect();
    for person in &states.people {
        let of = |quantity: Quantity| format!("{}.{}", person.id, quantity.name());
        head.extend(QUANTITIES.map(of));
    }
    let rows: Vec<Vec<CsvCell>> = states.decisions.iter().map(|decided| row(about, decided)).collect();
    CsvTable::new(&head, &rows)
}

/// What stands in the file of a play-through that cannot be played again: the decisions, without any state.
#[must_use]
pub fn csv_of_changed(about: &ReportSubject, record: &Record) -> CsvTable {
    let head: Vec<String> = HEAD.iter().map(ToString::to_string).collect();
    let rows = record.written().map(|(_, decision)| {
        let mut cells = named(about);
        cells.push(decision.number.into());
        cells.extend([CsvCell::Empty, CsvCell::Empty, sort(&decision.answer).into()]);
        cells.extend([CsvCell::Empty, CsvCell::Empty, CsvCell::Empty, number(decision).into()]);
        cells.resize(22, CsvCell::Empty);
        cells.push(answer(&decision.answer).into());
        cells.resize(HEAD.len(), CsvCell::Empty);
        cells
    });
    CsvTable::new(&head, &rows.collect::<Vec<_>>())
}

fn number(decision: &DecisionEntry) -> Option<u32> {
    match decision.answer {
        Answer::Choose(index) => u32::try_from(index + 1).ok(),
        _ => None,
    }
}

fn named(about: &ReportSubject) -> Vec<CsvCell> {
    vec![
        about.id.as_str().into(),
        about.player.clone().into(),
        about.scenario.as_str().into(),
        CsvCell::Count(about.seed),
    ]
}

fn row(about: &ReportSubject, decided: &DecisionRow) -> Vec<CsvCell> {
    let offer = decided.offer;
    let number = |value: Option<f64>| value.map_or(CsvCell::Empty, CsvCell::fine);
    // How far above (or below) what was to be expected it came out.
    let luck = decided.well.zip(decided.odds);
    let luck = luck.map(|(well, odds)| f64::from(u8::from(well)) - odds);
    let mut cells = named(about);
    cells.extend([
        decided.number.into(),
        (decided.day + 1).into(),
        decided.week.into(),
        decided.sort().into(),
        decided.kind.map(Kind::name).into(),
        decided.moment_id.clone().into(),
        decided.about.as_str().into(),
        decided.choice.into(),
        decided.said.as_str().into(),
        offer.map(|offer| offer.stance.name()).into(),
        offer.map(|offer| offer.tone.name()).into(),
        number(offer.map(|offer| offer.control)),
        number(offer.map(|offer| offer.support)),
        number(offer.map(|offer| offer.guidance)),
        number(offer.map(|offer| offer.hours)),
        decided.well.map(outcome).into(),
        number(decided.odds),
        number(luck),
        answer(&decided.answer).into(),
        decided.notes.join(" | ").into(),
        CsvCell::fine(decided.level),
        CsvCell::fine(decided.delivered),
    ]);
    for person in &decided.people {
        if person.gone {
            cells.extend(QUANTITIES.map(|_| CsvCell::Empty));
        } else {
            cells.extend(person.levels.map(CsvCell::fine));
        }
    }
    cells
}

fn outcome(well: bool) -> &'static str {
    if well {
        Outcome::Well.name()
    } else {
        Outcome::Badly.name()
    }
}

/// An answer in short: a plan is its hours by line, everything else a name and the numbers of what it names, from 1, in
/// the order of the scenario.
pub(super) fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Plan(plan) => {
            let line = |line: PlanLine| (plan.on(line) > 0.0).then(|| format!("{} {}", line.name(), plan.on(line)));
            let lines: Vec<String> = PlanLine::ALL.into_iter().filter_map(line).collect();
            lines.join(", ")
        }
        Answer::Choose(index) => numbered("choice", [Some(*index)]),
        Answer::Listen => "listen".to_owned(),
        Answer::Beat(beat) => {
            let about = match *beat {
                MeetingAction::Invite(person) => Some(person),
                MeetingAction::State(option) | MeetingAction::Decide(option) => Some(option),
                MeetingAction::Wait | MeetingAction::Ask | MeetingAction::LetThemDecide => None,
            };
            numbered(beat.name(), [about])
        }
        Answer::Act(act) => {
            let spec = act.spec();
            let about = match spec.subject {
                ActSubject::Nothing => None,
                ActSubject::Task(index) | ActSubject::Desk(index) | ActSubject::Project(index) => Some(index),
            };
            numbered(spec.name, [about, spec.person])
        }
        Answer::Continue => "continue".to_owned(),
    }
}

fn numbered<const N: usize>(name: &str, indices: [Option<usize>; N]) -> String {
    let numbers = indices.into_iter().flatten().map(|index| format!(" {}", index + 1));
    numbers.fold(name.to_owned(), |text, number| text + &number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::Act;

    #[test]
    fn an_answer_is_a_name_and_numbers_from_one() {
        for (given, text) in [
            (Answer::Choose(0), "choice 1"),
            (Answer::Listen, "listen"),
            (Answer::Beat(MeetingAction::LetThemDecide), "let-them-decide"),
            (Answer::Beat(MeetingAction::Invite(3)), "invite 4"),
            (Answer::Act(Act::Rest), "rest"),
            (Answer::Act(Act::Thank(0)), "thank 1"),
            (Answer::Act(Act::HandOver(4, 1)), "hand-over 5 2"),
            (Answer::Continue, "continue"),
        ] {
            assert_eq!(answer(&given), text);
        }
    }
}
