//! The people at the end: each with a face, what they say, and what became of them.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::Palette;
use crate::art::person::portrait_element;
use crate::narration::page::Item;
use crate::platform::settings::Scheme;

/// Everybody who takes the curtain call among some items.
pub(super) fn curtain(items: &[Item]) -> Markup {
    let call = items.iter().find_map(|item| match item {
        Item::CurtainCall(call) => Some(call),
        _ => None,
    });
    html! {
        @if let Some(call) = call {
            ul.curtain {
                @for (index, person) in call.people.iter().enumerate() {
                    li {
                        (PreEscaped(portrait_element(Palette::of(Scheme::Dark), &person.look, person.mood, &format!("curtain-{index}"))))
                        div {
                            h2 { (person.name) }
                            @if !person.words.is_empty() { p.said { (person.words) } }
                            p.fate { (person.fate.1) }
                        }
                    }
                }
            }
        }
    }
}
