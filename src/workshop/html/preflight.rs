//! The preflight, for the console before people arrive: one phone shows whether phones reach this laptop, and what to do if they do not.
//!
//! A program cannot see why nobody comes: a firewall, guests that are kept apart, and another network look the same from here. So a person
//! tries with a phone, and what they see there leads to the remedy.

use maud::{Markup, html};

use crate::narration::Localizer;

/// What keeps phones away, in the order in which it is tried.
const TROUBLE: [&str; 3] = ["preflight-terms", "preflight-firewall", "preflight-apart"];
/// How to open a hotspot.
const HOTSPOTS: [&str; 4] = [
    "preflight-windows",
    "preflight-macos",
    "preflight-linux",
    "preflight-phone",
];

/// The preflight: open until somebody has `arrived` by phone.
pub(super) fn preflight(words: &Localizer, addresses: &[String], arrived: bool) -> Markup {
    let others = addresses.get(1..).unwrap_or_default();
    html! {
        details open[!arrived] {
            summary { (words.get("preflight-title")) }
            @if arrived {
                p { strong { (words.get("preflight-arrived")) } }
            } @else {
                p { (words.get("preflight-try")) }
            }
            h3 { (words.get("preflight-trouble")) }
            ul {
                @for key in TROUBLE { li { (words.get(key)) } }
                @if !others.is_empty() {
                    li {
                        (words.get("preflight-others"))
                        @for address in others { " " code { (address) } }
                    }
                }
            }
            h3 { (words.get("preflight-hotspot")) }
            p { (words.get("preflight-hotspot-note")) }
            ul { @for key in HOTSPOTS { li { (words.get(key)) } } }
            p.quiet { (words.get("preflight-after")) }
        }
    }
}
