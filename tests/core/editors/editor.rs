//! An editor that speaks to the server, and what it does with the edits that it is given.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use lsp_server::{Connection, Message, Notification, Request};
use serde_json::{Value, json};
use stepback::lsp::{ServerEnd, serve};
use stepback::scenario::Kinds;

/// The tutorial, which has nothing to complain about.
pub fn base() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/first_steps.ron");
    std::fs::read_to_string(path).unwrap()
}

/// A file with its address.
pub struct Addressed {
    pub path: PathBuf,
    pub address: String,
}

/// The tutorial and its play-script in a folder.
pub fn scenario_file(folder: &Path) -> (Addressed, Addressed) {
    let folder = folder.canonicalize().unwrap();
    let copy = |name: &str| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(name);
        let path = folder.join(name);
        std::fs::copy(from, &path).unwrap();
        Addressed {
            address: stepback::platform::address_of(&path).unwrap(),
            path,
        }
    };
    (copy("first_steps.ron"), copy("first_steps.play.ron"))
}

/// An editor with its server.
pub struct Editor {
    pub connection: Connection,
    server: Option<JoinHandle<ServerEnd>>,
    asked: i32,
    notes: VecDeque<Notification>,
}

impl Editor {
    /// Before the handshake.
    pub fn unannounced() -> Self {
        let (connection, other) = Connection::memory();
        let server = std::thread::spawn(move || serve(&other, &Kinds::current().unwrap()));
        Self {
            connection,
            server: Some(server),
            asked: 0,
            notes: VecDeque::new(),
        }
    }

    pub fn start() -> Self {
        let mut editor = Self::unannounced();
        let can = editor.ask("initialize", json!({"capabilities": {}})).unwrap();
        assert_eq!(can["capabilities"]["positionEncoding"], "utf-16");
        editor.say("initialized", json!({}));
        editor
    }

    pub fn say(&self, method: &str, params: Value) {
        let note = Notification::new(method.to_owned(), params);
        self.connection.sender.send(note.into()).unwrap();
    }

    /// The answer to a request, or the error.
    pub fn ask(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        self.asked += 1;
        let request = Request::new(self.asked.into(), method.to_owned(), params);
        self.connection.sender.send(request.into()).unwrap();
        loop {
            match self.connection.receiver.recv().unwrap() {
                Message::Response(response) => {
                    assert_eq!(response.id, self.asked.into());
                    return response
                        .response_result
                        .map_err(|error| json!({"code": error.code, "message": error.message}));
                }
                Message::Notification(note) => self.notes.push_back(note),
                Message::Request(request) => panic!("nothing is asked of an editor: {request:?}"),
            }
        }
    }

    pub fn open(&self, address: &str, text: &str) {
        let document = json!({"uri": address, "languageId": "ron", "version": 0, "text": text});
        self.say("textDocument/didOpen", json!({"textDocument": document}));
    }

    pub fn change(&self, address: &str, version: i32, text: &str) {
        let changes = json!([{"text": text}]);
        self.say(
            "textDocument/didChange",
            json!({"textDocument": {"uri": address, "version": version}, "contentChanges": changes}),
        );
    }

    /// The next findings that are told, with the version that they are of.
    pub fn told(&mut self) -> (Option<i64>, Vec<Value>) {
        let note = self
            .notes
            .pop_front()
            .unwrap_or_else(|| match self.connection.receiver.recv().unwrap() {
                Message::Notification(note) => note,
                other => panic!("findings were to come: {other:?}"),
            });
        assert_eq!(note.method, "textDocument/publishDiagnostics");
        let findings = note.params["diagnostics"].as_array().unwrap().clone();
        (note.params["version"].as_i64(), findings)
    }

    pub fn findings(&mut self) -> Vec<Value> {
        self.told().1
    }

    pub fn actions(&mut self, address: &str, range: &Value, only: &str) -> Vec<Value> {
        let asked = json!({
            "textDocument": {"uri": address},
            "range": range,
            "context": {"diagnostics": [], "only": [only]},
        });
        let answer = self.ask("textDocument/codeAction", asked).unwrap();
        answer.as_array().unwrap().clone()
    }

    /// Labels of what can be written at `|` in a text, which is taken out.
    pub fn completed(&mut self, address: &str, text: &str) -> Vec<String> {
        let (before, behind) = text.split_once('|').unwrap();
        let whole = format!("{before}{behind}");
        self.open(address, &whole);
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let position = json!({"line": line, "character": before[start..].encode_utf16().count()});
        let items = self.ask("textDocument/completion", at(address, &position)).unwrap();
        let labels = items.as_array().unwrap().iter();
        labels.map(|item| item["label"].as_str().unwrap().to_owned()).collect()
    }

    /// `shutdown` and `exit`.
    pub fn leave(mut self) -> ServerEnd {
        self.ask("shutdown", Value::Null).unwrap();
        self.say("exit", Value::Null);
        self.end()
    }

    /// The editor is gone.
    pub fn end(mut self) -> ServerEnd {
        let server = self.server.take().unwrap();
        drop(self);
        server.join().unwrap()
    }
}

/// Where a place in a text stands: so many bytes behind the beginning of a part of it.
pub fn position(text: &str, part: &str, offset: usize) -> Value {
    let byte = text.find(part).unwrap_or_else(|| panic!("no {part}")) + offset;
    let line = text[..byte].matches('\n').count();
    let start = text[..byte].rfind('\n').map_or(0, |at| at + 1);
    json!({"line": line, "character": text[start..byte].encode_utf16().count()})
}

/// A document and a position in it.
pub fn at(address: &str, position: &Value) -> Value {
    json!({"textDocument": {"uri": address}, "position": position})
}

/// A text with the edits made that are for its document.
pub fn applied(text: &str, edit: &Value, address: &str) -> String {
    let documents = edit["documentChanges"].as_array().unwrap().iter();
    let mut edits: Vec<(usize, usize, String)> = documents
        .filter(|document| document["textDocument"]["uri"] == address)
        .flat_map(|document| document["edits"].as_array().unwrap())
        .map(|edit| replaced(text, edit))
        .collect();
    edits.sort_unstable();
    let mut whole = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        whole.replace_range(start..end, &new);
    }
    whole
}

/// One edit in bytes.
pub fn replaced(text: &str, edit: &Value) -> (usize, usize, String) {
    let byte = |place: &Value| {
        let line = place["line"].as_u64().unwrap() as usize;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut units = place["character"].as_u64().unwrap() as usize;
        let mut byte = start;
        for sign in text[start..].chars() {
            if units == 0 {
                break;
            }
            units -= sign.len_utf16();
            byte += sign.len_utf8();
        }
        byte
    };
    let new = edit["newText"].as_str().unwrap().to_owned();
    (byte(&edit["range"]["start"]), byte(&edit["range"]["end"]), new)
}
