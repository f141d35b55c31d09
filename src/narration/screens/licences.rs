//! About the program, and the licences of everything that is built into it.
//!
//! In: an [`OverlayContext`]. Out: a page on which each licence is a part that can be opened, or all of them are open where the settings say
//! so. Their texts are as their authors wrote them, in English.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::narration::screens::spec::OverlayContext;
use crate::platform::licences::{Licence, licences as all_licences};
use crate::platform::settings::SettingsChange;

/// So many libraries are named in the heading of a licence; the others are counted there.
const NAMED: usize = 3;

/// The licences: of the program, then of what others have written.
pub(in crate::narration) fn licences(context: &OverlayContext<'_>) -> Page {
    let words = context.words;
    let version = env!("CARGO_PKG_VERSION");
    let line = words.with("licences-line", &[("version", version.into())]);
    let mut page = Page::new(Screen::Licences, words.get("licences-title"), line);
    // The first says in English what the page says itself.
    let mut all = all_licences().into_iter().enumerate().skip(1).peekable();
    page.heading(words.get("title"));
    page.text(Style::Body, words.get("licences-own-text"));
    while let Some((place, licence)) = all.next_if(|(_, licence)| !is_list(licence)) {
        part(context, &mut page, place, &licence);
    }
    page.heading(words.get("licences-others"));
    page.text(Style::Body, words.get("licences-others-text"));
    page.control(whole_texts(context));
    for (place, licence) in all {
        part(context, &mut page, place, &licence);
    }
    // Options have no place for a number in a window.
    let numbered = |control: &&mut Control| context.in_text || !matches!(control.role, Role::Option(_));
    for (number, control) in (1..).zip(page.controls_mut().filter(numbered)) {
        control.number = Some(number);
    }
    page.control(button("licences.back", words.get("go-back"), "", Command::Back));
    page
}

/// Third-party software is listed before its licences.
fn is_list(licence: &Licence) -> bool {
    licence.heading.starts_with("Third-party")
}

/// The setting that opens every part.
fn whole_texts(context: &OverlayContext<'_>) -> Control {
    let (words, on) = (context.words, context.settings.licence_texts);
    let note = match (context.in_text, on) {
        (true, true) => words.get("settings-on"),
        (true, false) => words.get("settings-off"),
        (false, _) => String::new(),
    };
    Control {
        role: Role::Option(on),
        ..button(
            "licences.texts",
            words.get("settings-licence-texts"),
            note,
            Command::Set(SettingsChange::LicenceTexts(!on)),
        )
    }
}

/// One licence: what comes under it, and its text where it is open.
fn part(context: &OverlayContext<'_>, page: &mut Page, place: usize, licence: &Licence) {
    let id = format!("licences.{place}");
    let (label, shortened) = label(context, &licence.heading);
    let open = context.disclosed == Some(id.as_str());
    let shown = open || context.settings.licence_texts;
    if context.settings.licence_texts {
        page.text(Style::Label, label);
    } else {
        page.control(Control::disclosure(id, label, open));
    }
    if shown && shortened {
        page.text(Style::Quiet, licence.heading.as_str());
    }
    if shown {
        text(page, &licence.text, context.in_text);
    }
}

/// The heading of a licence, without the versions of libraries and with the last of many only counted; whether something was left out.
fn label(context: &OverlayContext<'_>, heading: &str) -> (String, bool) {
    let Some((licence, libraries)) = heading.split_once(": ") else {
        return (heading.to_owned(), false);
    };
    let name = |library: &str| library.split(' ').next().unwrap_or(library).to_owned();
    let is_version = |library: &str| library.ends_with(|last: char| last.is_ascii_digit());
    let mut names: Vec<String> = libraries.split(", ").filter(|one| is_version(one)).map(name).collect();
    names.dedup();
    if names.is_empty() {
        return (heading.to_owned(), false);
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let names = names.join(", ");
    let names = match more {
        0 => names,
        more => {
            let values = [("names", names.into()), ("n", more.into())];
            context.words.with("licences-more", &values)
        }
    };
    let values = [("licence", licence.into()), ("names", names.into())];
    (context.words.with("licences-part", &values), true)
}

/// A text in its paragraphs; plain text keeps the empty lines between them.
fn text(page: &mut Page, text: &str, in_text: bool) {
    let text = text.trim_matches('\n');
    if in_text {
        return page.text(Style::Body, text);
    }
    let lines = |paragraph: &str| paragraph.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let paragraphs = text.split("\n\n").map(lines).filter(|paragraph| !paragraph.is_empty());
    page.items
        .extend(paragraphs.map(|paragraph| Item::Text(Style::Body, paragraph)));
}
