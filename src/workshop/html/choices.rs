//! The choices of a vote: their words with how far one steps in, and once it is revealed how the room voted.

use maud::{Markup, html};

use crate::narration::Localizer;
use crate::narration::page::{Control, Role};
use crate::workshop::scene::{PollResult, PollScene};

/// With more choices than this their notes stand on the phones alone.
const NOTED: usize = 4;

/// The note of a choice: place, support and hours of a moment, or what it says itself.
pub(super) fn note(choice: &Control) -> Markup {
    html! {
        @if !choice.note.is_empty() {
            @match choice.role {
                Role::Choice { control, .. } => {
                    span.note { span class={ "place at-" (place(control)) } aria-hidden="true" {} (choice.note) }
                }
                _ => span.note { (choice.note) },
            }
        }
    }
}

/// How far in, in four steps: 0 stands back, 3 takes over.
fn place(control: f64) -> u8 {
    [0.1, 0.4, 0.7].iter().filter(|step| control >= **step).count() as u8
}

/// The number that a choice has where it is read out.
pub(super) fn number(poll: &PollScene, index: usize) -> usize {
    poll.choices
        .get(index)
        .and_then(|choice| choice.number)
        .map_or(index + 1, |number| number as usize)
}

/// How the room voted, as cards: a bar for this vote above the one before.
pub(super) fn counted(words: &Localizer, poll: &PollScene, result: Option<&PollResult>) -> Markup {
    let counts = result.and_then(|result| result.counts.as_deref());
    let before = result.and_then(|result| result.before.as_deref());
    let total = counts.map_or(0, |counts| counts.iter().sum::<u32>()).max(1);
    let before_total = before.map_or(0, |counts| counts.iter().sum::<u32>()).max(1);
    html! {
        ol.cards.two[result.is_none() && poll.choices.len() > 3] {
            @for (index, choice) in poll.choices.iter().enumerate() {
                @let leads = result.is_some_and(|result| result.leading.contains(&index));
                @let count = counts.and_then(|counts| counts.get(index)).copied();
                @let was = before.and_then(|counts| counts.get(index)).copied();
                li.card.leads[leads] {
                    span.number { (number(poll, index)) }
                    div.words {
                        span.label { (choice.label) }
                        @if count.is_none() && poll.choices.len() <= NOTED { (note(choice)) }
                        @if let Some(was) = was { (bar("was", was, before_total)) }
                        @if let Some(count) = count { (bar("now", count, total)) }
                    }
                    @if let Some(count) = count {
                        div.count {
                            strong { (count) }
                            @if let Some(was) = was { span { (words.with("wall-was", &[("count", was.into())])) } }
                        }
                    } @else if leads {
                        div.count { span { (words.get("wall-most")) } }
                    }
                }
            }
        }
    }
}

fn bar(class: &str, count: u32, total: u32) -> Markup {
    html! {
        svg.bar.(class) viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.track width="100" height="4" {}
            rect.fill width=(100 * count / total) height="4" {}
        }
    }
}
