//! What a player should know about a play-through that was opened, in sentences.
//!
//! In: a [`Remark`]. Out: a sentence or two.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::phrases::time;
use crate::session::{Carried, ChangedPart, Parting, PartingReason, Remark, Repair, TornAt};

/// A remark in words, where it is still open how it goes on.
#[must_use]
pub fn before_going_on(words: &Localizer, remark: &Remark) -> String {
    match remark {
        Remark::Changed(parts) => changed(words, "resuming-changed", parts),
        remark => self::remark(words, remark),
    }
}

fn changed(words: &Localizer, key: &str, parts: &[ChangedPart]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| words.get(part_key(*part))).collect();
    words.with(key, &[("what", words.list(&parts).into())])
}

/// A remark in words.
#[must_use]
pub fn remark(words: &Localizer, remark: &Remark) -> String {
    let because = |key: &str, why: &String| words.with(key, &[("why", why.into())]);
    match remark {
        Remark::Changed(parts) => changed(words, "remark-changed", parts),
        Remark::SourceMissing(file) => words.with("remark-source-missing", &[("file", file.into())]),
        Remark::SourceUnreadable(why) => because("remark-source-unreadable", why),
        Remark::TextsLost(why) => because("remark-texts-lost", why),
        Remark::WordsReplaced => words.get("remark-words-replaced"),
        Remark::OldFormat { same_file: true } => words.get("remark-old-format"),
        Remark::OldFormat { same_file: false } => {
            format!("{} {}", words.get("remark-old-format"), words.get("remark-file-edited"))
        }
        Remark::OtherSimulation => words.get("remark-other-simulation"),
        Remark::Uncompared(count) => words.with("remark-uncompared", &[("count", (*count).into())]),
        Remark::Carried(carried) => self::carried(words, carried),
        Remark::ReadOnly(why) => because("remark-read-only", why),
        Remark::Repaired(repair) => repaired(words, repair),
        Remark::OtherVersion(program) => words.with("remark-other-version", &[("program", program.into())]),
        Remark::ShownAsKept(why) => because("remark-shown-as-kept", why),
        Remark::RecordUnusable(why) => because("remark-record-unusable", why),
    }
}

const fn part_key(part: ChangedPart) -> &'static str {
    match part {
        ChangedPart::Scenario => "remark-part-scenario",
        ChangedPart::ScenarioTexts => "remark-part-scenario-texts",
        ChangedPart::Kinds => "remark-part-kinds",
        ChangedPart::KindsTexts => "remark-part-kinds-texts",
        ChangedPart::Model => "remark-part-model",
    }
}

/// How far answers were carried over, and where they part.
#[must_use]
pub fn carried(words: &Localizer, carried: &Carried) -> String {
    let counts = [("decisions", carried.decisions.into()), ("of", carried.of.into())];
    let counted = words.with("remark-carried", &counts);
    let parting = carried.parted.as_ref().map(|parting| parted(words, parting));
    let lost_cut = |id: &String| words.with("remark-lost-cut", &[("what", id.into())]);
    let sentences = [Some(counted), parting, carried.lost_cut.as_ref().map(lost_cut)];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn parted(words: &Localizer, parting: &Parting) -> String {
    let named = |key: &str, what: &String| words.with(key, &[("what", what.into())]);
    let why = match &parting.why {
        PartingReason::NotAsked(moment) if moment.is_empty() => words.get("remark-parted-not-asked"),
        PartingReason::NotAsked(moment) => named("remark-parted-no-moment", moment),
        PartingReason::NoChoice(choice) => named("remark-parted-no-choice", choice),
        PartingReason::Gone(id) => named("remark-parted-gone", id),
        PartingReason::Unknown => words.get("remark-parted-unknown"),
        PartingReason::Refused => words.get("remark-parted-refused"),
    };
    let when = time::day(words, parting.day);
    words.with("remark-parted", &[("when", when.into()), ("why", why.into())])
}

fn repaired(words: &Localizer, repair: &Repair) -> String {
    let key = match repair.torn {
        TornAt::Middle => "remark-torn",
        TornAt::LineEnd => "remark-line-end",
    };
    // As text: the number of a line has no thousands to be set apart.
    let line = repair.line.to_string();
    words.with(key, &[("file", (&repair.file).into()), ("line", line.into())])
}
