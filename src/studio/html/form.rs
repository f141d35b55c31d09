//! A place of the scenario as a form.
//!
//! In: a [`FormField`]. Out: labels, fields and buttons; each field says its place in `data-path`, which the script sends back.

use maud::{Markup, html};

use crate::scenario::form::{FormEditor, FormField, Shape};
use crate::studio::outline::has_own_page;

/// From this many characters on a text has a field of several lines.
const LONG: usize = 46;

/// The parts that come first in a form; all others stand in the order of the language behind them.
const FIRST: [&str; 7] = ["title", "name", "text", "role", "stance", "id", "kind"];

/// So many parts that are left out are shown at once.
const SHOWN: usize = 8;

/// The whole form of a place.
pub(super) fn form(field: &FormField, is_root: bool) -> Markup {
    match &field.editor {
        FormEditor::Parts(parts) => html! {
            @let (written, absent) = sorted(parts, is_root);
            div.parts { @for part in written.iter().filter(|part| !(is_root && part.name == "format")) { (labelled(part)) } }
            (left_out(&absent))
        },
        FormEditor::Absent => html! {
            p.about { (said(&field.about)) }
            (adder(field, "Begin it"))
        },
        _ => html! {
            p.about { (said(&field.about)) }
            (editor(field, &field.name, false))
        },
    }
}

/// What is written, and what could be.
fn sorted(parts: &[FormField], is_root: bool) -> (Vec<&FormField>, Vec<&FormField>) {
    let mut here: Vec<&FormField> = parts
        .iter()
        .filter(|part| !(is_root && has_own_page(&part.name)))
        .collect();
    here.sort_by_key(|part| FIRST.iter().position(|name| *name == part.name).unwrap_or(FIRST.len()));
    here.into_iter()
        .partition(|part| !matches!(part.editor, FormEditor::Absent) || part.left_out.is_none())
}

/// The parts that are left out: one press begins one.
fn left_out(absent: &[&FormField]) -> Markup {
    html! {
        @if !absent.is_empty() {
            details.absent open[absent.len() <= SHOWN] {
                summary { "Left out (" (absent.len()) ")" }
                ul {
                    @for part in absent {
                        li {
                            button type="button" data-do="add" data-path=(part.path) { "Add " code { (part.name) } }
                            span.about { (said(&part.about)) @if let Some(left) = &part.left_out { " " (left) "." } }
                        }
                    }
                }
            }
        }
    }
}

/// A part with its name, what the language says of it, and its field.
fn labelled(field: &FormField) -> Markup {
    let id = field_id(field);
    let hint = format!("{id}-about");
    let simple = is_simple(&field.editor);
    html! {
        div.field.short[is_short(field)] data-at=(field.path) {
            @if simple {
                div.name {
                    label for=(id) { (spoken(&field.name)) }
                    (remover(field))
                }
                (editor(field, &field.name, true))
                p.about id=(hint) { (said(&field.about)) (range(field)) }
            } @else {
                fieldset aria-describedby=(hint) {
                    legend { (spoken(&field.name)) }
                    p.about id=(hint) { (said(&field.about)) }
                    (editor(field, &field.name, false))
                    (remover(field))
                }
            }
            div.messages data-messages=(field.path) aria-live="polite" {}
        }
    }
}

fn remover(field: &FormField) -> Markup {
    html! {
        @if field.left_out.is_some() && !matches!(field.editor, FormEditor::Absent) {
            button.small type="button" data-do="remove" data-path=(field.path) aria-label={ "Leave out " (spoken(&field.name)) } { "Leave out" }
        }
    }
}

fn adder(field: &FormField, word: &str) -> Markup {
    html! { button type="button" data-do="add" data-path=(field.path) { (word) } }
}

fn is_simple(editor: &FormEditor) -> bool {
    matches!(
        editor,
        FormEditor::Text(_)
            | FormEditor::Number(_)
            | FormEditor::Truth(_)
            | FormEditor::System(_)
            | FormEditor::Source(_)
            | FormEditor::Absent
    ) || matches!(editor, FormEditor::Word { arguments, .. } if arguments.iter().all(|one| is_plain(&one.editor)))
}

/// What stands in one line without a label of its own.
const fn is_plain(editor: &FormEditor) -> bool {
    match editor {
        FormEditor::Text(_) | FormEditor::Number(_) | FormEditor::Truth(_) => true,
        FormEditor::Word { arguments, .. } => arguments.is_empty(),
        _ => false,
    }
}

/// What needs no more than half of the width.
fn is_short(field: &FormField) -> bool {
    match &field.editor {
        FormEditor::Text(text) => {
            text.chars().count() <= LONG / 2
                && !is_prose(&field.name)
                && !matches!(field.name.as_str(), "title" | "role" | "name")
        }
        FormEditor::Word { arguments, .. } => arguments.len() < 2 && arguments.iter().all(|one| is_plain(&one.editor)),
        editor => is_simple(editor) && !matches!(editor, FormEditor::Source(_)),
    }
}

/// A sentence of the language's pages: what stands in back-ticks is a word of the language.
pub(super) fn said(about: &str) -> Markup {
    html! {
        @for (index, piece) in about.split('`').enumerate() {
            @if index % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

/// "0 to 100".
fn range(field: &FormField) -> Markup {
    html! {
        @if let Shape::Number { range: Some((low, high)), .. } = field.shape { " " (low) " to " (high) "." }
    }
}

/// `only_owner` as "only owner".
fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

fn field_id(field: &FormField) -> String {
    format!("f-{}", field.path).replace(['.', '~'], "-")
}

/// The field itself. `name` is what it is called; it is said where no label stands before it.
fn editor(field: &FormField, name: &str, has_label: bool) -> Markup {
    let id = field_id(field);
    let label = spoken(name);
    // A label that stands before it says it already.
    let named = (!has_label).then_some(label.as_str());
    match &field.editor {
        FormEditor::Text(text) => html! {
            @if text.chars().count() > LONG || is_prose(name) {
                textarea id=(id) aria-label=[named] data-do="text" data-path=(field.path) rows=(rows(text)) { "\n" (text) }
            } @else {
                input type="text" id=(id) aria-label=[named] data-do="text" data-path=(field.path) value=(text) spellcheck=(spellcheck(name)) list=[ids_of(name)];
            }
        },
        FormEditor::Number(written) => {
            let range = match &field.shape {
                Shape::Number { range, .. } => *range,
                _ => None,
            };
            html! {
                @if let Some((low, high)) = range {
                    input type="number" id=(id) aria-label=[named] data-do="source" data-path=(field.path) value=(written) step="any" min=(low) max=(high);
                    @if (high - low - 100.0).abs() < 0.5 {
                        input.slide type="range" aria-label={ (label) ", as a slider" } tabindex="-1" data-do="source" data-path=(field.path) value=(written) min=(low) max=(high);
                    }
                } @else {
                    input type="number" id=(id) aria-label=[named] data-do="source" data-path=(field.path) value=(written) step="any";
                }
            }
        }
        FormEditor::Truth(value) => choice(
            &id,
            named,
            "source",
            field,
            &["true", "false"],
            if *value { "true" } else { "false" },
        ),
        FormEditor::System(chosen) => {
            let systems: Vec<String> = (1..=45).map(|n| format!("S{n:02}")).collect();
            let systems: Vec<&str> = systems.iter().map(String::as_str).collect();
            choice(&id, named, "source", field, &systems, chosen)
        }
        FormEditor::Word { chosen, arguments } => word(&id, &label, named, field, chosen, arguments),
        FormEditor::Parts(parts) => {
            let (written, absent) = sorted(parts, false);
            html! {
                div.parts { @for part in &written { (labelled(part)) } }
                (left_out(&absent))
            }
        }
        FormEditor::Items(items) => list(field, name, items),
        FormEditor::Pairs(pairs) => html! {
            ul.pairs {
                @for (index, (key, value)) in pairs.iter().enumerate() {
                    li data-at=(value.path) {
                        input type="text" aria-label={ (label) ", name " (index + 1) } data-do="text" data-path={ (value.path) "~key" } value=(key);
                        (editor(value, key, false))
                        button.small type="button" data-do="remove" data-path=(value.path) aria-label={ "Take out " (key) } { "Take out" }
                    }
                }
            }
            (adder(field, "Add one"))
        },
        FormEditor::Source(source) => html! {
            textarea.source id=(id) aria-label=[named] data-do="source" data-path=(field.path) rows=(rows(source)) spellcheck="false" { "\n" (source) }
        },
        FormEditor::Absent => adder(field, &format!("Add {label}")),
    }
}

fn list(field: &FormField, name: &str, items: &[FormField]) -> Markup {
    let one = singular(&spoken(name));
    let can_grow = matches!(field.shape, Shape::List(_));
    html! {
        ol.items {
            @for (index, item) in items.iter().enumerate() {
                @let called = format!("{one} {}", index + 1);
                li data-at=(item.path) {
                    @if is_simple(&item.editor) || matches!(item.editor, FormEditor::Word { .. }) {
                        (editor(item, &called, false))
                    } @else {
                        fieldset {
                            legend { (title(item).unwrap_or_else(|| called.clone())) }
                            (editor(item, &called, false))
                        }
                    }
                    div.messages data-messages=(item.path) aria-live="polite" {}
                    @if can_grow {
                        span.moves {
                            @if index > 0 {
                                button.small type="button" data-do="up" data-path=(item.path) aria-label={ "Move " (called) " up" } { "Up" }
                            }
                            button.small type="button" data-do="remove" data-path=(item.path) aria-label={ "Take out " (called) } { "Take out" }
                        }
                    }
                }
            }
        }
        @if can_grow { (adder(field, &format!("Add {one}"))) }
    }
}

/// What names an item: its title, name, text or id.
fn title(item: &FormField) -> Option<String> {
    let FormEditor::Parts(parts) = &item.editor else {
        return None;
    };
    let named = |name: &str| {
        let part = parts.iter().find(|part| part.name == name)?;
        match &part.editor {
            FormEditor::Text(text) if !text.trim().is_empty() => Some(text.chars().take(60).collect()),
            _ => None,
        }
    };
    ["title", "name", "text", "id"].into_iter().find_map(named)
}

fn singular(name: &str) -> String {
    match name {
        "people" => "person".to_owned(),
        "when" | "" => "condition".to_owned(),
        "wants" | "teaches" | "see" | "listen" | "brief" | "discuss" => "line".to_owned(),
        name => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

fn word(
    id: &str,
    label: &str,
    named: Option<&str>,
    field: &FormField,
    chosen: &str,
    arguments: &[FormField],
) -> Markup {
    let Shape::Page(page) = &field.shape else {
        return html! {};
    };
    let words: Vec<&str> = page.parts.iter().map(|word| word.name).collect();
    let about = page.parts.iter().find(|word| word.name == chosen);
    html! {
        div.word {
            (choice(id, named, "word", field, &words, chosen))
            @for argument in arguments {
                div.argument data-at=(argument.path) { (editor(argument, if argument.name.is_empty() { label } else { &argument.name }, false)) }
            }
        }
        @if let Some(about) = about.filter(|_| !field.about.is_empty()) {
            p.about { (said(&crate::scenario::reference::paragraphs(about.about).join(" "))) }
        }
    }
}

fn choice(id: &str, named: Option<&str>, what: &str, field: &FormField, words: &[&str], chosen: &str) -> Markup {
    html! {
        select id=(id) aria-label=[named] data-do=(what) data-path=(field.path) {
            @if !words.contains(&chosen) { option value=(chosen) selected { (chosen) } }
            @for word in words { option value=(word) selected[*word == chosen] { (word) } }
        }
    }
}

/// Parts that are sentences even while they are empty.
fn is_prose(name: &str) -> bool {
    matches!(
        name,
        "text" | "about" | "well" | "badly" | "says" | "ask" | "note" | "stake" | "last"
    )
}

fn spellcheck(name: &str) -> &'static str {
    if matches!(
        name,
        "id" | "owner" | "domain" | "task" | "then" | "after" | "at" | "party" | "lead" | "to"
    ) {
        "false"
    } else {
        "true"
    }
}

/// The list of ids that a part takes one of.
fn ids_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "owner" | "lead" | "to" | "person" => "ids-people",
        "task" => "ids-tasks",
        "then" | "after" | "at" => "ids-moments",
        "party" | "client" => "ids-outside",
        "domain" => "ids-domains",
        _ => return None,
    })
}

fn rows(text: &str) -> usize {
    (text.chars().count() / 60 + text.matches('\n').count() + 1).clamp(2, 14)
}
