//! The fit profile as a table: by kind of moment, how often in and back and what it needed, and with how much support.
//!
//! In: a profile of one play-through or of several. Out: a table.

use super::page::Table;
use super::words::Words;
use super::{key, moment};
use crate::insight::{Cell, Profile, Verdict};
use crate::scenario::Kind;

/// By kind of moment, and for all of them.
pub fn table(words: &Words, profile: &Profile) -> Table {
    let mut head = vec![words.get("fit-kind")];
    head.extend(Verdict::ALL.map(|verdict| words.get(name(verdict))));
    let row = |label: String, cell: &dyn Fn(Verdict) -> Cell| {
        let mut cells = vec![label];
        cells.extend(Verdict::ALL.map(|verdict| self::cell(words, cell(verdict))));
        cells
    };
    let kinds = Kind::ALL.into_iter().filter(|kind| profile.moments(*kind) > 0);
    let mut rows: Vec<Vec<String>> = kinds
        .map(|kind| {
            let label = words.get(&format!("kind-{}", key::kind(kind)));
            row(label, &|verdict| profile.cell(kind, verdict))
        })
        .collect();
    rows.push(row(words.get("fit-all"), &|verdict| profile.all(verdict)));
    Table {
        title: words.get("fit-table"),
        head,
        rows,
    }
}

/// "2, backed"; a dash for none.
fn cell(words: &Words, cell: Cell) -> String {
    match cell.support() {
        None => Table::NOTHING.to_owned(),
        Some(support) => {
            let word = words.get(moment::support_key(support));
            words.with("fit-cell", &[("count", cell.count.into()), ("support", word.into())])
        }
    }
}

const fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::InNeeded => "fit-in-needed",
        Verdict::InAble => "fit-in-able",
        Verdict::BackAble => "fit-back-able",
        Verdict::BackNeeded => "fit-back-needed",
        Verdict::Either => "fit-either",
    }
}
