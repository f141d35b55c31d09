//! Whoever writes a scenario in an editor is told what is wrong, what can stand there and where things are named, while they write.
//!
//! In: messages of an editor over a connection in memory, and texts that are half-written or broken. Out: what the editor is answered.
#![expect(
    clippy::disallowed_methods,
    reason = "writes files for an editor, and starts the server beside it"
)]

use serde_json::{Value, json};

use editor::{Editor, applied, at, base, position, scenario_file};
use stepback::lsp::ServerEnd;

mod editor;
mod half_written;
mod protocol;

#[test]
fn a_broken_file_is_mended_by_its_quick_fixes() {
    let mut editor = Editor::start();
    let mut text = base()
        .replace("    minutes: 5,", "    minuts: 5;")
        .replace("pronouns: He", "pronouns: he");
    editor.open("file:///mended.ron", &text);
    let mut findings = editor.findings();
    assert!(!findings.is_empty());
    for round in 1..6 {
        if findings.is_empty() {
            break;
        }
        let actions = editor.actions("file:///mended.ron", &findings[0]["range"], "quickfix");
        let action = actions
            .first()
            .unwrap_or_else(|| panic!("no quick fix for {}", findings[0]));
        text = applied(&text, &action["edit"], "file:///mended.ron");
        editor.change("file:///mended.ron", round, &text);
        findings = editor.findings();
    }
    assert_eq!(findings, Vec::<Value>::new());
    assert!(text.contains("minutes: 5,") && text.contains("pronouns: He"), "{text}");
}

#[test]
fn one_action_mends_all_that_needs_no_decision() {
    let mut editor = Editor::start();
    let text = base()
        .replace("minutes: 5", "minuts: 5")
        .replacen("kind: Request", "kind: Requst", 1);
    editor.open("file:///all.ron", &text);
    let findings = editor.findings();
    assert_eq!(findings.len(), 2, "{findings:?}");
    let actions = editor.actions("file:///all.ron", &findings[0]["range"], "source");
    assert_eq!(actions.len(), 1);
    let mended = applied(&text, &actions[0]["edit"], "file:///all.ron");
    assert_eq!(mended, base());
}

#[test]
fn a_finding_has_place_code_and_remedy_counted_in_utf_16() {
    let mut editor = Editor::start();
    let text = base().replace(
        r#"title: "Thirty Small Bicycles","#,
        r#"title: "Fahrräder 🚲🚲", minuts: 5,"#,
    );
    editor.open("file:///emoji.ron", &text);
    let findings = editor.findings();
    let found = findings
        .iter()
        .find(|one| one["message"].as_str().unwrap().contains("minuts"))
        .unwrap();
    // `    title: "Fahrräder 🚲🚲", ` is 27 characters, two of which take two units each.
    assert_eq!(found["range"]["start"]["character"], 29);
    assert_eq!(found["range"]["end"]["character"], 35);
    assert_eq!(found["severity"], 1);
    assert!(found["code"].as_str().unwrap().starts_with("SB"));
    assert!(found["message"].as_str().unwrap().contains("Instead: "), "{found}");
    let hover = editor
        .ask("textDocument/hover", at("file:///emoji.ron", &found["range"]["start"]))
        .unwrap();
    let told = hover["contents"]["value"].as_str().unwrap().to_owned();
    assert!(
        told.contains(found["code"].as_str().unwrap()),
        "the rule's page is told: {told}"
    );
}

#[test]
fn a_person_is_renamed_in_the_scenario_its_texts_and_its_play_scripts() {
    let folder = tempfile::tempdir().unwrap();
    let (scenario, script) = scenario_file(folder.path());
    let text = std::fs::read_to_string(&scenario.path).unwrap();
    let text = text.replace(
        "Nine more like it hang on the wall behind him.",
        "Behind {femi.them} hang nine more.",
    );
    let mut editor = Editor::start();
    editor.open(&scenario.address, &text);
    editor.findings();
    let ask = position(&text, "owner: \"fe", 10);
    let mut parameters = at(&scenario.address, &ask);
    parameters["newName"] = json!("tunde");
    let edit = editor.ask("textDocument/rename", parameters).unwrap();
    let renamed = applied(&text, &edit, &scenario.address);
    assert!(
        !renamed.contains("\"femi\"") && renamed.contains("{tunde.them}"),
        "{renamed}"
    );
    std::fs::write(&scenario.path, &renamed).unwrap();
    let old = std::fs::read_to_string(&script.path).unwrap();
    let new = applied(&old, &edit, &script.address);
    assert!(
        old.contains("Invite(\"femi\")") && new.contains("Invite(\"tunde\")"),
        "{new}"
    );
    std::fs::write(&script.path, &new).unwrap();
    editor.open(&script.address, &new);
    assert_eq!(editor.findings(), Vec::<Value>::new());
    editor.change(&scenario.address, 1, &renamed);
    assert_eq!(editor.findings(), Vec::<Value>::new());
}

#[test]
fn a_name_that_is_taken_or_misspelled_is_refused_with_the_reason() {
    let mut editor = Editor::start();
    editor.open("file:///taken.ron", &base());
    let ask = position(&base(), "owner: \"femi", 10);
    for (name, reason) in [
        ("sol", "already"),
        ("Sol 2", "lower-case"),
        ("", "lower-case"),
        ("owner", "none of"),
    ] {
        let mut parameters = at("file:///taken.ron", &ask);
        parameters["newName"] = json!(name);
        let refused = editor.ask("textDocument/rename", parameters).unwrap_err();
        assert!(
            refused["message"].as_str().unwrap().contains(reason),
            "{name}: {refused}"
        );
    }
}

#[test]
fn ids_lead_to_where_they_are_given_and_to_every_use() {
    let folder = tempfile::tempdir().unwrap();
    let (scenario, script) = scenario_file(folder.path());
    let text = std::fs::read_to_string(&script.path).unwrap();
    let mut editor = Editor::start();
    editor.open(&script.address, &text);
    let ask = position(&text, "Choose(\"bell\", \"chair\")", 17);
    let given = editor
        .ask("textDocument/definition", at(&script.address, &ask))
        .unwrap();
    assert_eq!(given["uri"], scenario.address.as_str());
    let line = given["range"]["start"]["line"].as_u64().unwrap() as usize;
    let of_scenario = std::fs::read_to_string(&scenario.path).unwrap();
    assert!(of_scenario.lines().nth(line).unwrap().contains("id: \"chair\""));
    let ask = position(&text, "Choose(\"bell\"", 10);
    let mut parameters = at(&script.address, &ask);
    parameters["context"] = json!({"includeDeclaration": true});
    let uses = editor.ask("textDocument/references", parameters).unwrap();
    let files: Vec<&str> = uses
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["uri"].as_str().unwrap())
        .collect();
    assert!(
        files.contains(&scenario.address.as_str()) && files.contains(&script.address.as_str()),
        "{uses}"
    );
}

#[test]
fn words_are_explained_and_ids_told() {
    let mut editor = Editor::start();
    let text = base();
    editor.open("file:///told.ron", &text);
    for (part, offset, told) in [
        ("only_owner: true", 2, "a part of Moment"),
        ("AtLeast(80)", 2, "a word of Bound"),
        ("owner: \"femi\"", 9, "Apprentice, second year"),
        ("task: \"rims\"", 8, "Thirty school bicycles"),
    ] {
        let ask = position(&text, part, offset);
        let hover = editor.ask("textDocument/hover", at("file:///told.ron", &ask)).unwrap();
        let said = hover["contents"]["value"]
            .as_str()
            .unwrap_or_else(|| panic!("nothing is told of {part}"));
        assert!(said.contains(told), "{part}: {said}");
    }
}

#[test]
fn the_outline_has_people_tasks_moments_choices_and_endings() {
    let mut editor = Editor::start();
    editor.open("file:///outline.ron", &base());
    let symbols = editor
        .ask(
            "textDocument/documentSymbol",
            json!({"textDocument": {"uri": "file:///outline.ron"}}),
        )
        .unwrap();
    let below = |of: &Value, name: &str| {
        let all = of.as_array().unwrap();
        let found = all.iter().find(|one| one["name"] == name || one["detail"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {of}"))["children"].clone()
    };
    let names: Vec<&str> = symbols
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    for list in ["people", "projects", "moments", "endings"] {
        assert!(names.contains(&list), "{names:?}");
    }
    below(&below(&symbols, "people"), "femi");
    below(&below(&below(&symbols, "projects"), "thirty"), "rims");
    let choices = below(&below(&symbols, "moments"), "wheel");
    assert!(choices.as_array().unwrap().len() >= 2);
}

#[test]
fn days_are_said_the_other_way() {
    let mut editor = Editor::start();
    let text = base().replace("at: Week(1, Monday)", "at: Day(12)");
    editor.open("file:///days.ron", &text);
    let asked = json!({
        "textDocument": {"uri": "file:///days.ron"},
        "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9999, "character": 0}},
    });
    let hints = editor.ask("textDocument/inlayHint", asked).unwrap();
    let labels: Vec<&str> = hints
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["label"].as_str().unwrap())
        .collect();
    assert!(labels.contains(&"week 3, Tuesday"), "{labels:?}");
    assert!(labels.contains(&"day 5"), "{labels:?}");
}

#[test]
fn the_editor_says_goodbye_and_the_server_ends() {
    let editor = Editor::start();
    assert_eq!(editor.leave(), ServerEnd::Finished);
}
