//! A rehearsed moment as figures: shares, chances, and what each measure changes.

use std::fmt::Write as _;

use super::lesson;
use super::table::TextTable;
use crate::insight::{MomentVariant, Need, Rehearsal};
use crate::narration::{Localizer, day_words};
use crate::scenario::Trigger;

fn percent(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

/// All of them.
pub(super) fn text(rehearsal: &Rehearsal, words: &Localizer) -> String {
    let mut text = format!("{}\n", rehearsal.id);
    let came = rehearsal
        .came
        .iter()
        .map(|(leader, share)| format!("{} % ({leader})", percent(*share)));
    let came: Vec<String> = came.collect();
    match rehearsal.days {
        Some([first, middle, last]) => {
            let _ = writeln!(
                text,
                "  Comes up in {} of runs. Earliest: {}; in the middle: {}; latest: {}.",
                came.join(", "),
                day_words(words, first),
                day_words(words, middle),
                day_words(words, last)
            );
        }
        None => {
            let _ = writeln!(
                text,
                "  It never came up, in any run by any leader: {}",
                why_not(rehearsal)
            );
        }
    }
    if let Some(figures) = &rehearsal.figures {
        text.push_str(&lesson::choices(figures));
    }
    if let Some((now, changed)) = rehearsal.variants.split_first()
        && now.best() > 0.0
    {
        text.push_str(&said_of_needs(now, changed));
    }
    text.push('\n');
    text
}

fn why_not(rehearsal: &Rehearsal) -> String {
    match &rehearsal.trigger {
        Trigger::On(_) => "its owner had left, or its day was full; move it to a day with fewer moments.".to_owned(),
        Trigger::When(_) => "its condition never held while a place was free; loosen the condition.".to_owned(),
        Trigger::Then => match rehearsal.leads_here.first() {
            Some((moment, choice)) => {
                format!("only `{choice}` in `{moment}` leads to it; see how often that is taken.")
            }
            None => "no choice leads to it; give one a `then`, or the moment a day or a condition.".to_owned(),
        },
    }
}

const fn word(need: Need) -> &'static str {
    match need {
        Need::Needed => "needed",
        Need::Able => "able",
        Need::Either => "either",
    }
}

/// Between the best of both sides less than this, and both about as likely as not: a dilemma.
const NEAR: f64 = 0.08;

fn said_of_needs(now: &MomentVariant, changed: &[MomentVariant]) -> String {
    let [needed, able, either] = now.needs.map(percent);
    let mut text = format!(
        "  Needed {needed} %, able {able} %, either {either} %. Best chance stepping in {}, stepping back {}.\n",
        percent(now.best_in),
        percent(now.best_back)
    );
    let mut table = TextTable::new(2, ["  changed to", "then it is", "best in", "best back", ""]);
    for variant in changed {
        let Some((measure, to)) = variant.changed else { continue };
        let gap = libm::fabs(variant.best_in - variant.best_back);
        let mut said = Vec::new();
        if variant.mostly() != now.mostly() {
            said.push(format!("was {}", word(now.mostly())));
        }
        if variant.best() < now.best() - 0.03 {
            said.push("harder".to_owned());
        } else if variant.best() > now.best() + 0.03 {
            said.push("easier".to_owned());
        }
        if gap < NEAR && libm::fabs(now.best_in - now.best_back) >= NEAR {
            said.push("a dilemma".to_owned());
        }
        table.row([
            format!("  {} {}", measure.name(), percent(to)),
            word(variant.mostly()).to_owned(),
            percent(variant.best_in),
            percent(variant.best_back),
            said.join(", "),
        ]);
    }
    text.push_str(&table.text());
    text
}
