//! The votes of a room as a table: one line for each vote and choice, without names.
//!
//! In: a room's record and its votes. Out: a table; what each column means stands in `docs/workshops.md`.

use super::record::RoomRecord;
use super::votes::VotedDecision;
use crate::report::{CsvCell, CsvTable};
use crate::scenario::DAYS_PER_WEEK;

const HEAD: [&str; 17] = [
    "result",
    "scenario",
    "digest",
    "seed",
    "table",
    "decision",
    "day",
    "week",
    "moment",
    "title",
    "vote",
    "choice",
    "label",
    "votes",
    "abstained",
    "decided",
    "outcome",
];

/// The table. Counts are empty where so few voted that they would say who chose what.
#[must_use]
pub fn result_csv(record: &RoomRecord, votes: &[Vec<VotedDecision>]) -> CsvTable {
    let head: Vec<String> = HEAD.iter().map(ToString::to_string).collect();
    let mut rows = Vec::new();
    for (table, decided) in record.tables.iter().zip(votes) {
        let scenario = table.session.scenario();
        for one in decided {
            for (round, vote) in (1_u32..).zip(&one.rounds) {
                for (choice, label) in one.choices.iter().enumerate() {
                    let count = |counts: &Vec<u32>| counts.get(choice).copied().unwrap_or(0);
                    rows.push(vec![
                        record.result.as_str().into(),
                        scenario.name.as_str().into(),
                        scenario.digest.as_str().into(),
                        CsvCell::Count(table.session.seed()),
                        table.name.as_str().into(),
                        one.number.into(),
                        (one.day + 1).into(),
                        (one.day / DAYS_PER_WEEK + 1).into(),
                        one.moment.clone().into(),
                        one.title.as_str().into(),
                        round.into(),
                        CsvCell::Count(choice as u64 + 1),
                        label.as_str().into(),
                        vote.counts.as_ref().map(count).into(),
                        vote.abstained.into(),
                        CsvCell::Count(u64::from(choice == one.choice)),
                        one.outcome.map(|outcome| outcome.name().to_owned()).into(),
                    ]);
                }
            }
        }
    }
    CsvTable::new(&head, &rows)
}
