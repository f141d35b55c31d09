//! *Pack* in the page: what stands on a pack, and what became of it.
//!
//! In: a pack that was written, or why there is none. Out: the dialog, and what it says then.

use maud::{Markup, html};

use super::form::said;
use crate::platform::files;
use crate::studio::packing::{PackingError, WrittenPack};

/// The dialog, which the script opens.
pub(super) fn asked() -> Markup {
    html! {
        dialog #pack aria-labelledby="pack-title" {
            h2 #pack-title { "Pack" }
            p { "The scenario with its translations, play-scripts and licence as one file beside it, to hand on. Who gets it types " code { "stepback open" } " and the file's name." }
            label for="pack-by" { "From whom (a line, may be empty)" }
            input #pack-by type="text" autocomplete="off";
            label for="pack-licence" { "Licence (a line, may be empty)" }
            input #pack-licence type="text" placeholder="CC BY 4.0" autocomplete="off" spellcheck="false";
            div.row {
                button.strong type="button" data-do="pack" { "Pack" }
                button type="button" data-do="pack-close" { "Close" }
            }
            div #packed role="status" {}
        }
    }
}

/// What became of it.
pub(in crate::studio) fn packed(pack: &Result<WrittenPack, PackingError>) -> Markup {
    match pack {
        Ok(pack) => html! {
            p.good { @if pack.was_there { "It stands there already, as it is now: " } @else { "Written: " } code { (files::whole(&pack.path).display()) } }
            p { "In it: " (pack.files.join(", ")) "." }
            p.about { "On another computer: " code { "stepback open " (pack.path.file_name().unwrap_or_default().to_string_lossy()) } }
        },
        Err(PackingError::Mistakes(found)) => html! {
            p.bad { "Nothing is packed: " (PackingError::things(found.len())) " left to fix first." }
            ul { @for one in found { li { "Line " (one.line) ": " (said(&one.what)) @if !one.remedy.is_empty() { " Instead: " (said(&one.remedy)) } } } }
        },
        Err(why) => html! { p.bad { "Nothing is packed: " (why) "." } },
    }
}
