//! Charts of the team's level, week by week: what all of them share.

use crate::insight::Branch;
use crate::narration::page::{Sentiment, Series};
use crate::narration::phrases::time;
use crate::narration::view::View;

/// The names of the first day, of `count - 2` Fridays, and of the week away; without the last when that is not reached.
pub(super) fn ticks(view: &View<'_>, count: usize, to_the_end: bool) -> Vec<String> {
    let last = count.saturating_sub(1);
    (0..count)
        .map(|i| match i {
            0 => view.get("debrief-level-tick-first"),
            _ if i == last && to_the_end => view.get("debrief-level-tick-last"),
            _ => view.with("debrief-level-tick", &[("week", i.into())]),
        })
        .collect()
}

/// A line of levels, each point as it is written. The last level stands behind its name.
pub(super) fn line(view: &View<'_>, name: &str, values: Vec<f64>, tone: Sentiment) -> Series {
    let last = time::level(view.words, values.last().copied().unwrap_or(0.0));
    Series {
        label: view.with("dot", &[("first", name.into()), ("last", last.into())]),
        points: values.iter().map(|value| time::level(view.words, *value)).collect(),
        values,
        tone,
        ..Series::default()
    }
}

/// What was, and one branch from there on with its spread.
pub(super) fn branch(view: &View<'_>, name: &str, past: &[f64], branch: &Branch, tone: Sentiment) -> Series {
    let mut values = past.to_vec();
    values.extend(&branch.mean);
    let mut band: Vec<(f64, f64)> = past.iter().map(|level| (*level, *level)).collect();
    band.extend(&branch.band);
    Series {
        band,
        ..line(view, name, values, tone)
    }
}
