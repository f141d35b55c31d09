//! A vote on the window's wall: the choices while it is open, bars once it is revealed.
//!
//! In: a vote as a wall may know it. Out: what is added to its page. Until it is revealed only one text changes with a vote: how many have voted.

use super::room::{PollStage, Prediction};
use super::scene::{PollResult, PollScene};
use crate::narration::Localizer;
use crate::narration::page::{Item, Page, Sentiment, Style};

/// Reasons that are shown at once.
const REASONS: usize = 3;
/// Of more choices than this only those have a bar that somebody took.
const MANY: usize = 7;

/// Adds a vote to a page.
pub(super) fn vote(page: &mut Page, words: &Localizer, poll: &PollScene, others: Option<&str>) {
    let counted = if poll.stage == PollStage::Open {
        let present = poll.present.max(poll.voted);
        words.with(
            "wall-voted",
            &[("voted", poll.voted.into()), ("present", present.into())],
        )
    } else {
        words.with("wall-closed", &[("voted", poll.voted.into())])
    };
    page.text(Style::Verdict(Sentiment::Neutral), counted);
    let title = if poll.round > 1 {
        "room-vote-again-title"
    } else {
        "room-vote-title"
    };
    page.heading(words.get(title));
    match &poll.result {
        None => {
            for (index, choice) in poll.choices.iter().enumerate() {
                page.text(Style::Label, format!("{}  {}", number(poll, index), choice.label));
            }
        }
        Some(result) => {
            bars(page, words, poll, result);
            beneath(page, words, poll, result, others);
        }
    }
}

/// The number that a choice has where it is read out.
pub(super) fn number(poll: &PollScene, index: usize) -> usize {
    let given = poll.choices.get(index).and_then(|choice| choice.number);
    given.map_or(index + 1, |number| number as usize)
}

/// How the room voted: a bar for each choice, with a mark where it stood in the vote before. In a small group only what has most votes is said.
fn bars(page: &mut Page, words: &Localizer, poll: &PollScene, result: &PollResult) {
    let share = |counts: &[u32], index: usize| {
        let total = counts.iter().sum::<u32>().max(1);
        let count = counts.get(index).copied().unwrap_or(0);
        f64::from(count) / f64::from(total)
    };
    let count_in = |counts: Option<&Vec<u32>>, index: usize| counts.and_then(|counts| counts.get(index)).copied();
    for (index, choice) in poll.choices.iter().enumerate() {
        let leads = result.leading.contains(&index);
        let is_taken = leads
            || count_in(result.counts.as_ref(), index).unwrap_or(0) > 0
            || count_in(result.before.as_ref(), index).unwrap_or(0) > 0;
        if poll.choices.len() > MANY && !is_taken {
            continue;
        }
        let label = format!("{}  {}", number(poll, index), choice.label);
        let Some(counts) = &result.counts else {
            let most = if leads {
                format!("{label} ({})", words.get("wall-most"))
            } else {
                label
            };
            page.text(Style::Label, most);
            continue;
        };
        let count = counts.get(index).copied().unwrap_or(0);
        let before = result.before.as_ref();
        let reads = match before.and_then(|before| before.get(index)) {
            Some(was) => format!("{count} ({})", words.with("wall-was", &[("count", (*was).into())])),
            None => count.to_string(),
        };
        page.items.push(Item::Meter {
            label,
            value: share(counts, index),
            mark: before.map(|before| share(before, index)),
            reads,
            tone: if leads { Sentiment::Leader } else { Sentiment::Neutral },
        });
    }
}

/// What stands below the counts: a tie, reasons, what is expected.
fn beneath(page: &mut Page, words: &Localizer, poll: &PollScene, result: &PollResult, others: Option<&str>) {
    if result.leading.is_empty() {
        page.text(Style::Strong, words.get("wall-nobody"));
    }
    if result.leading.len() > 1 {
        page.text(Style::Strong, words.get("wall-tie"));
    }
    if result.counts.is_none() && !result.leading.is_empty() {
        page.text(Style::Quiet, words.get("wall-winner-only"));
    }
    if let Some(others) = others {
        page.text(Style::Quiet, others);
    }
    if result.abstained > 0 {
        page.text(
            Style::Quiet,
            words.with("wall-abstained", &[("count", result.abstained.into())]),
        );
    }
    for (choice, reason) in result.reasons.iter().take(REASONS) {
        let values = [
            ("number", number(poll, *choice).into()),
            ("text", reason.as_str().into()),
        ];
        page.text(Style::Body, words.with("wall-reason", &values));
    }
    let total: u32 = result.expects.iter().sum();
    let most = Prediction::ALL
        .into_iter()
        .zip(result.expects)
        .max_by_key(|(_, count)| *count);
    if let (Some((one, count)), Some(name), 1..) = (most, &poll.expects_of, total) {
        let values = [
            ("name", name.as_str().into()),
            ("count", count.into()),
            ("total", total.into()),
        ];
        page.text(
            Style::Quiet,
            words.with(&format!("wall-expects-{}", one.word()), &values),
        );
    }
}
