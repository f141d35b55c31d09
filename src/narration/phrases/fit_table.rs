//! The fit profile as a table: by kind of moment, how often in and back and what it needed, and with how much support.
//!
//! In: a profile of one play-through or of several. Out: a table.

use crate::insight::{FitVerdict, Profile, ProfileCell};
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::TableData;
use crate::narration::screens::moment;
use crate::scenario::Kind;

/// By kind of moment, and for all of them.
pub fn table(words: &Localizer, profile: &Profile) -> TableData {
    let mut head = vec![words.get("fit-kind")];
    head.extend(FitVerdict::ALL.map(|verdict| words.get(name(verdict))));
    let row = |label: String, cell: &dyn Fn(FitVerdict) -> ProfileCell| {
        let mut cells = vec![label];
        cells.extend(FitVerdict::ALL.map(|verdict| self::cell(words, cell(verdict))));
        cells
    };
    let kinds = Kind::ALL.into_iter().filter(|kind| profile.moments(*kind) > 0);
    let mut rows: Vec<Vec<String>> = kinds
        .map(|kind| {
            let label = words.get(&format!("kind-{}", kind.name()));
            row(label, &|verdict| profile.cell(kind, verdict))
        })
        .collect();
    rows.push(row(words.get("fit-all"), &|verdict| profile.all(verdict)));
    TableData {
        title: words.get("fit-table"),
        head,
        rows,
    }
}

/// "2, backed"; a dash for none.
fn cell(words: &Localizer, cell: ProfileCell) -> String {
    match cell.support() {
        None => TableData::NOTHING.to_owned(),
        Some(support) => {
            let word = words.get(moment::support_key(support));
            words.with("fit-cell", &[("count", cell.count.into()), ("support", word.into())])
        }
    }
}

const fn name(verdict: FitVerdict) -> &'static str {
    match verdict {
        FitVerdict::InNeeded => "fit-in-needed",
        FitVerdict::InAble => "fit-in-able",
        FitVerdict::BackAble => "fit-back-able",
        FitVerdict::BackNeeded => "fit-back-needed",
        FitVerdict::Either => "fit-either",
    }
}
