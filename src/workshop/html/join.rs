//! Where a phone comes in: a code, a name if one likes, and the way back to a seat.

use maud::{Markup, html};

use super::document::PageShell;
use crate::narration::{Language, Localizer};
use crate::workshop::room::LONGEST_NAME;

/// What the page of joining shows.
pub(in crate::workshop) struct JoinView<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// The paths of the style and the script.
    pub assets: [&'a str; 2],
    /// The languages that can be chosen.
    pub languages: &'a [Language],
    /// The code that came with the address.
    pub code: &'a str,
    /// The title of the scenario, where the code is right.
    pub scenario: Option<&'a str>,
}

/// The page.
pub(in crate::workshop) fn join(view: &JoinView<'_>) -> Markup {
    let words = view.words;
    let shell = PageShell {
        words,
        kind: "phone",
        title: &words.get("room-join-title"),
        base: Some(""),
        assets: view.assets,
        remembers: None,
    };
    let code = |id: &str| {
        html! {
            label for=(id) { (words.get("room-join-code")) }
            input id=(id) type="text" name="code" value=(view.code) required maxlength="12" autocapitalize="characters" autocomplete="off" spellcheck="false" aria-describedby={ (id) "-note" };
            p.quiet id={ (id) "-note" } { (words.get("room-join-code-note")) }
        }
    };
    shell.around(html! {
        header.top { h1 { (view.scenario.unwrap_or("Stepback")) } }
        main {
            form data-send="join" {
                @if view.scenario.is_some() {
                    input type="hidden" name="code" value=(view.code);
                } @else {
                    (code("code"))
                }
                label for="name" { (words.get("room-join-name")) }
                input id="name" type="text" name="name" maxlength=(LONGEST_NAME) autocomplete="nickname" spellcheck="false" aria-describedby="name-note";
                p.quiet id="name-note" { (words.get("room-join-name-note")) }
                p.status role="alert" {}
                button.main type="submit" { (words.get("room-join")) }
            }
            details {
                summary { (words.get("room-join-back")) }
                form data-send="join" {
                    input type="hidden" name="code" value=(view.code);
                    label for="seat" { (words.get("room-join-back")) }
                    input id="seat" type="text" name="seat" required maxlength="12" autocapitalize="characters" autocomplete="off" spellcheck="false" aria-describedby="seat-note";
                    p.quiet id="seat-note" { (words.get("room-join-back-note")) }
                    p.status role="alert" {}
                    button type="submit" { (words.get("room-join-return")) }
                }
            }
            p.quiet { (words.get("room-join-private")) }
            (languages(words, view.languages))
        }
    })
}

/// Links to the same page in another language.
pub(super) fn languages(words: &Localizer, languages: &[Language]) -> Markup {
    html! {
        nav.languages aria-label=(words.get("room-language")) {
            @for language in languages {
                @if language.tag == words.language() {
                    span aria-current="true" { (language.name) }
                } @else {
                    a href={ "?language=" (language.tag) } lang=(language.tag) hreflang=(language.tag) { (language.name) }
                }
            }
        }
    }
}
