//! A scenario as a form: what is written in a field stands in the text, and nothing else in the text is touched.
//!
//! In: the shipped scenarios, and changes of every field in them. Out: the texts after them, held against what was there before.

use proptest::prelude::*;
use proptest::sample::Index;

use stepback::platform::embedded;
use stepback::scenario::form::{Change, FormEditor, FormField, FormText, Path};

fn shipped(name: &str) -> String {
    String::from_utf8(embedded::scenario(name).unwrap().to_vec()).unwrap()
}

/// Every field in a field that is written, itself included.
fn all(field: FormField, into: &mut Vec<FormField>) {
    match &field.editor {
        FormEditor::Parts(inner) | FormEditor::Items(inner) => inner.iter().for_each(|one| all(one.clone(), into)),
        FormEditor::Word { arguments, .. } => arguments.iter().for_each(|one| all(one.clone(), into)),
        FormEditor::Pairs(pairs) => pairs.iter().for_each(|(_, one)| all(one.clone(), into)),
        _ => {}
    }
    into.push(field);
}

fn fields_of(text: &str) -> Vec<FormField> {
    let mut fields = Vec::new();
    all(
        FormText::read(text).unwrap().field(&Path::default()).unwrap(),
        &mut fields,
    );
    fields
}

fn changed(text: &str, change: &Change) -> String {
    FormText::read(text)
        .unwrap()
        .changed(change)
        .unwrap_or_else(|error| panic!("{change:?}: {error}"))
}

fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.find("//").map(|at| line[at..].trim()))
        .collect()
}

fn added(path: &str) -> Change {
    Change::Add { path: path.to_owned() }
}

const SMALL: &str = "Scenario(\n    title: \"A\", // its name\n    // who is there\n    people: [\n        (id: \"mira\", name: \"Mira\"),\n    ],\n)\n";

#[test]
fn every_part_of_a_shipped_scenario_has_a_field_and_none_needs_its_source() {
    for name in embedded::scenarios() {
        let unknown: Vec<String> = fields_of(&shipped(&name))
            .into_iter()
            .filter(|field| matches!(field.editor, FormEditor::Source(_)))
            .map(|field| format!("{name}: {}", field.path))
            .collect();
        assert_eq!(unknown, [] as [String; 0]);
    }
}

#[test]
fn a_text_written_again_as_it_is_changes_not_a_byte() {
    let text = shipped("first_steps");
    for field in fields_of(&text) {
        let path = field.path.to_string();
        let change = match field.editor {
            FormEditor::Text(value) => Change::Text { path, value },
            FormEditor::Number(value) => Change::Source { path, value },
            _ => continue,
        };
        assert_eq!(changed(&text, &change), text, "{change:?}");
    }
}

#[test]
fn a_part_that_was_left_out_is_written_in_its_place_and_behind_the_comment_of_the_line() {
    let text = changed(
        SMALL,
        &Change::Text {
            path: "about".to_owned(),
            value: "Say \"hi\"\nto all.".to_owned(),
        },
    );
    assert_eq!(
        text,
        "Scenario(\n    title: \"A\", // its name\n    about: \"Say \\\"hi\\\"\\nto all.\",\n    // who is there\n    people: [\n        (id: \"mira\", name: \"Mira\"),\n    ],\n)\n"
    );
    let text = changed(
        SMALL,
        &Change::Text {
            path: "people.0.says".to_owned(),
            value: "Yes.".to_owned(),
        },
    );
    assert!(
        text.contains("(id: \"mira\", name: \"Mira\", says: \"Yes.\"),"),
        "{text}"
    );
}

#[test]
fn a_new_item_has_an_id_of_its_own_and_all_that_has_to_be_there() {
    let text = changed(&changed(SMALL, &added("people")), &added("people"));
    assert!(text.contains("        (id: \"new_1\", name: \"\""), "{text}");
    assert!(text.contains("        (id: \"new_2\", name: \"\""), "{text}");
    let form = FormText::read(&text).unwrap();
    assert_eq!(form.count(&"people".parse().unwrap()), 3);
}

#[test]
fn what_is_taken_out_leaves_no_hole_and_every_comment() {
    let text = changed(
        SMALL,
        &Change::Remove {
            path: "people.0".to_owned(),
        },
    );
    assert_eq!(
        text,
        "Scenario(\n    title: \"A\", // its name\n    // who is there\n    people: [\n    ],\n)\n"
    );
    let text = changed(
        SMALL,
        &Change::Remove {
            path: "title".to_owned(),
        },
    );
    assert_eq!(comments(&text), comments(SMALL), "{text}");
}

#[test]
fn an_item_moves_up_with_all_that_is_in_it() {
    let text = changed(
        &changed(SMALL, &added("people")),
        &Change::Up {
            path: "people.1".to_owned(),
        },
    );
    let form = FormText::read(&text).unwrap();
    assert_eq!(form.written(&"people.0.id".parse().unwrap()).as_deref(), Some("new_1"));
    assert_eq!(form.written(&"people.1.id".parse().unwrap()).as_deref(), Some("mira"));
}

#[test]
fn what_is_no_value_is_refused_with_a_reason() {
    let form = FormText::read(SMALL).unwrap();
    for value in ["", "1)", "\"", "5 // five", "a b"] {
        let change = Change::Source {
            path: "weeks".to_owned(),
            value: value.to_owned(),
        };
        assert!(form.changed(&change).is_err(), "{value}");
    }
    assert!(form.changed(&added("no.such.place")).is_err());
    assert!(form.changed(&added("people.7.name")).is_err());
}

#[test]
fn a_text_whose_brackets_are_broken_has_no_form() {
    assert!(FormText::read("Scenario(title: \"A\"").is_none());
    assert!(FormText::read("").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever is done in a form, the text can be read, says what was written, and keeps its comments.
    #[test]
    fn any_change_leaves_a_text_that_can_be_read_and_every_comment(
        name in prop::sample::select(vec!["first_steps", "the_quiet_room"]),
        at in any::<Index>(),
        what in 0..5_u8,
        value in "[ -~äß„\n]{0,20}",
    ) {
        let text = shipped(name);
        let fields = fields_of(&text);
        let field = &fields[at.index(fields.len())];
        let path = field.path.to_string();
        let change = match what {
            0 => Change::Remove { path: path.clone() },
            1 => added(&path),
            2 => Change::Up { path: path.clone() },
            3 => Change::Source { path: path.clone(), value: "7".to_owned() },
            _ => Change::Text { path: path.clone(), value: value.clone() },
        };
        let Ok(after) = FormText::read(&text).unwrap().changed(&change) else { return Ok(()) };
        let form = FormText::read(&after);
        prop_assert!(form.is_some(), "{change:?}");
        if what >= 3 {
            let wanted = if what == 3 { "7" } else { &value };
            prop_assert_eq!(form.unwrap().written(&field.path), Some(wanted.to_owned()));
        }
        // Comments inside of what is taken out or written over go with it.
        let whole = matches!(field.editor, FormEditor::Text(_) | FormEditor::Number(_) | FormEditor::Truth(_) | FormEditor::Absent);
        if whole || matches!(what, 1) {
            prop_assert_eq!(comments(&after).len(), comments(&text).len(), "{:?}", change);
        }
    }
}
