//! A sheet to print for whoever takes part: the QR code, the address, the code, and what happens with what they send.

use maud::{Markup, PreEscaped, html};

use super::document::PageShell;
use crate::narration::Localizer;

/// The sheet.
pub(in crate::workshop) fn sheet(
    words: &Localizer,
    assets: [&str; 2],
    title: &str,
    address: &str,
    code: &str,
    qr: &str,
) -> Markup {
    let shell = PageShell {
        words,
        kind: "sheet",
        title: &words.get("console-sheet-link"),
        base: None,
        assets,
        remembers: None,
    };
    shell.around(html! {
        main {
            h1 { (title) }
            p { (words.get("wall-scan")) }
            div.qr { (PreEscaped(qr)) }
            p.address { (address) }
            p.code { (words.with("wall-join-code", &[("code", code.into())])) }
            p { (words.get("room-join-private")) }
            p { (words.get("room-join-name-note")) }
        }
    })
}
