//! A page of the play in the studio.
//!
//! In: a [`Page`]. Out: its words as the terminal has them, its people with their faces, and its controls as buttons.

use maud::{Markup, PreEscaped, html};

use crate::art::palette::Palette;
use crate::art::person::portrait_element;
use crate::narration::Localizer;
use crate::narration::page::plain::{self, PlainLine, Punctuation};
use crate::narration::page::{Control, Item, Page, Style};
use crate::narration::stage::Expression;
use crate::platform::settings::Scheme;

/// A page, and whether one goes on from it by hand.
pub(in crate::studio) fn play(words: &Localizer, page: &Page, goes_on: bool) -> Markup {
    let punctuation = Punctuation::of(words);
    html! {
        h2 tabindex="-1" { (page.title) }
        p.about { (page.subtitle) }
        @for (number, item) in page.items.iter().enumerate() {
            @match item {
                Item::Heading(heading) => h3 { (heading) },
                Item::Text(style, text) => (said(*style, text)),
                Item::Person { look, name, lines, .. } => div.person {
                    (PreEscaped(portrait_element(Palette::of(Scheme::Dark), look, Expression::Calm, &format!("play-{number}"))))
                    p { strong { (name) } @for line in lines { br; (line) } }
                },
                Item::Control(control) => (button(control)),
                other => p.lines { @for line in plain::item(&punctuation, other) { @if let PlainLine::Text { lead, text } = line { (lead) (text) br; } } },
            }
        }
        @if goes_on { button type="button" data-do="go-on" { "Go on" } }
        p { button.small type="button" data-do="play" { "Start again from here" } " " button.small type="button" data-do="play-end" { "Back to the form" } }
    }
}

fn said(style: Style, text: &str) -> Markup {
    match style {
        Style::Speech => html! { blockquote { (text) } },
        Style::Quiet | Style::Tip => html! { p.about { (text) } },
        Style::Strong | Style::Label | Style::Verdict(_) => html! { p { strong { (text) } } },
        Style::Tag(_) => html! { p.kind { (text) } },
        Style::Signal(_) => html! { p.signal { (text) } },
        Style::Body => html! { p { (text) } },
    }
}

fn button(control: &Control) -> Markup {
    html! {
        p.control {
            button type="button" data-do="press" data-value=(control.id) {
                @if let Some(number) = control.number { span.number { (number) } " " }
                (control.label)
            }
            @if !control.note.is_empty() { span.about { (control.note) } }
        }
    }
}
