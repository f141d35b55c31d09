//! Documents of every sort, editors that go away, and messages that nobody understands.

use serde_json::{Value, json};
use stepback::lsp::ServerEnd;

use super::editor::{Editor, at, base, position};

fn code(refused: &Value) -> i64 {
    refused["code"].as_i64().unwrap()
}

#[test]
fn errors_of_the_protocol_are_answered() {
    let mut editor = Editor::unannounced();
    assert_eq!(code(&editor.ask("textDocument/hover", json!({})).unwrap_err()), -32002);
    editor.ask("initialize", json!({"capabilities": {}})).unwrap();
    assert_eq!(code(&editor.ask("initialize", json!({})).unwrap_err()), -32600);
    assert_eq!(
        code(&editor.ask("textDocument/unheardOf", json!({})).unwrap_err()),
        -32601
    );
    assert_eq!(
        code(
            &editor
                .ask("textDocument/hover", json!({"textDocument": 7}))
                .unwrap_err()
        ),
        -32602
    );
    let nowhere = at("file:///never_opened.ron", &json!({"line": 0, "character": 0}));
    let refused = editor.ask("textDocument/hover", nowhere).unwrap_err();
    assert!(refused["message"].as_str().unwrap().contains("not open"), "{refused}");
    editor.say("textDocument/didOpen", json!("nonsense"));
    editor.say("unheardOf", json!([1, 2]));
    editor.ask("shutdown", Value::Null).unwrap();
    assert_eq!(code(&editor.ask("textDocument/hover", json!({})).unwrap_err()), -32600);
    editor.say("exit", Value::Null);
    assert_eq!(editor.end(), ServerEnd::Finished);
}

#[test]
fn an_editor_that_dies_ends_the_server() {
    assert_eq!(Editor::unannounced().end(), ServerEnd::Abandoned);
    let editor = Editor::start();
    editor.open("file:///left.ron", &base());
    assert_eq!(editor.end(), ServerEnd::Abandoned);
    let editor = Editor::start();
    editor.say("exit", Value::Null);
    assert_eq!(editor.end(), ServerEnd::Abandoned);
}

#[test]
fn only_the_last_of_many_changes_is_checked() {
    let mut editor = Editor::start();
    editor.open("file:///fast.ron", &base());
    editor.findings();
    let texts: Vec<String> = (1..=200)
        .map(|version| base().replace("minutes: 5", &format!("minutes: \"{version}\"")))
        .collect();
    for (version, text) in (1..).zip(&texts) {
        editor.change("file:///fast.ron", version, text);
    }
    let mut checked = Vec::new();
    while checked.last() != Some(&200) {
        let (version, findings) = editor.told();
        checked.push(version.unwrap());
        assert_eq!(findings.len(), 1);
    }
    assert!(checked.len() < texts.len(), "all were checked");
    assert!(checked.is_sorted());
}

#[test]
fn a_request_that_is_cancelled_is_answered_once() {
    let editor = Editor::start();
    editor.open("file:///cancelled.ron", &base());
    let asked = at("file:///cancelled.ron", &json!({"line": 7, "character": 5}));
    for id in [100, 101] {
        let request = lsp_server::Request::new(id.into(), "textDocument/hover".to_owned(), asked.clone());
        editor.connection.sender.send(request.into()).unwrap();
        editor.say("$/cancelRequest", json!({"id": id}));
    }
    let mut answered = Vec::new();
    while answered.len() < 2 {
        if let lsp_server::Message::Response(response) = editor.connection.receiver.recv().unwrap() {
            answered.push(response.id);
        }
    }
    assert_eq!(answered, [100.into(), 101.into()]);
    assert_eq!(editor.leave(), ServerEnd::Finished);
}

#[test]
fn documents_of_every_sort_are_looked_at_and_none_makes_it_fall() {
    let mut editor = Editor::start();
    let large = "\"x\", ".repeat(2_000_000);
    for (name, text, errors) in [
        ("untitled:Untitled-1", String::new(), true),
        ("file:///empty.ron", String::new(), true),
        ("file:///blank.ron", "\n\n  \n".to_owned(), true),
        ("file:///crlf.ron", base().replace('\n', "\r\n"), false),
        ("file:///mark.ron", format!("\u{FEFF}{}", base()), false),
        ("file:///zero.ron", "Scenario(\0)".to_owned(), true),
        (
            "file:///lonely.play.ron",
            "PlayScript(format: 1, scenario: \"gone.ron\", seed: 1, expect: [])".to_owned(),
            true,
        ),
        ("file:///notes.md", "# Notes\n\nNothing of a scenario.".to_owned(), true),
        ("file:///large.ron", large, true),
    ] {
        editor.open(name, &text);
        let findings = editor.findings();
        let found = findings.iter().any(|one| one["severity"] == 1);
        assert_eq!(found, errors, "{name}: {findings:?}");
        let place = at(name, &json!({"line": 3, "character": 7}));
        for method in [
            "completion",
            "hover",
            "definition",
            "documentHighlight",
            "prepareRename",
        ] {
            editor.ask(&format!("textDocument/{method}"), place.clone()).unwrap();
        }
        let document = json!({"textDocument": {"uri": name}, "options": {"tabSize": 4, "insertSpaces": true}});
        editor.ask("textDocument/documentSymbol", document.clone()).unwrap();
        editor.ask("textDocument/formatting", document).unwrap();
        let everywhere = json!({"start": {"line": 0, "character": 0}, "end": {"line": 999_999, "character": 9}});
        editor.actions(name, &everywhere, "");
    }
    assert_eq!(editor.leave(), ServerEnd::Finished);
}

#[test]
fn changes_of_a_part_are_made_in_the_text_before_them() {
    let mut editor = Editor::start();
    let text = base().replace("title: \"Thirty Small Bicycles\"", "title: \"🚲🚲 and more\"");
    editor.open("file:///parts_of.ron", &text);
    assert_eq!(editor.findings(), Vec::<Value>::new());
    let title = position(&text, "and more", 0);
    let (line, unit) = (title["line"].as_u64().unwrap(), title["character"].as_u64().unwrap());
    let range = |from: u64, to: u64| json!({"start": {"line": line, "character": from}, "end": {"line": line, "character": to}});
    let changes = json!([
        {"range": range(unit, unit + 8), "text": "\", minuts: 5, set: \""},
        {"range": range(unit + 3, unit + 9), "text": "minute"},
    ]);
    editor.say(
        "textDocument/didChange",
        json!({"textDocument": {"uri": "file:///parts_of.ron", "version": 1}, "contentChanges": changes}),
    );
    let findings = editor.findings();
    let said: Vec<&str> = findings.iter().map(|one| one["message"].as_str().unwrap()).collect();
    assert!(
        said.iter()
            .any(|said| said.contains("`minute`") || said.contains("\"minute\"")),
        "{said:?}"
    );
}
