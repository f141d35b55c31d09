//! A learning record store for tests: it listens on this machine and does what it was told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

/// How a store behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes what it gets, and says so.
    Honest,
    /// Says nothing, until nobody waits any more.
    Mute,
    /// Answers everything with this number.
    Always(u16),
    /// Answers so often with this number, then takes what it gets.
    AtFirst(u32, u16),
    /// Says yes, names other ids, and has nothing.
    Lying,
    /// Takes what it gets, and names nothing (204).
    Silent,
    /// Refuses whatever holds this letter in its id's first place.
    Picky(char),
    /// Already has everything: 409 for any request.
    HasAll,
    /// Refuses, and gives back what it was sent, with its head.
    Echoing,
    /// Breaks off in the middle of its answer.
    BreaksOff,
}

/// A store that runs until the test ends.
#[derive(Debug, Clone)]
pub struct FakeStore {
    pub url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    manner: Manner,
    has: BTreeMap<String, u32>,
    requests: Vec<String>,
}

impl FakeStore {
    pub fn that_is(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/xAPI", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            manner,
            has: BTreeMap::new(),
            requests: Vec::new(),
        }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { url, state }
    }

    pub fn becomes(&self, manner: Manner) {
        self.state.lock().unwrap().manner = manner;
    }

    /// How often each statement was taken as new.
    pub fn has(&self) -> BTreeMap<String, u32> {
        self.state.lock().unwrap().has.clone()
    }

    /// The heads and bodies of all requests.
    pub fn requests(&self) -> Vec<String> {
        self.state.lock().unwrap().requests.clone()
    }
}

/// An address at which nobody listens.
pub fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}/xAPI", listener.local_addr().unwrap())
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        if let Some(number) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = number.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let manner = {
        let mut state = state.lock().unwrap();
        state.requests.push(format!("{head}\n{body}"));
        state.manner
    };
    if manner == Manner::Mute {
        // Until the other side gives up.
        let _ = reader.read(&mut [0; 1]);
        return;
    }
    let (status, answer) = answer(manner, &head, &body, &mut state.lock().unwrap());
    let length = if manner == Manner::BreaksOff {
        answer.len() + 50
    } else {
        answer.len()
    };
    let text = format!("HTTP/1.1 {status} x\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{answer}");
    let _ = stream.write_all(text.as_bytes());
}

fn answer(manner: Manner, head: &str, body: &str, state: &mut State) -> (u16, String) {
    if head.starts_with("GET") {
        let id = head
            .split("statementId=")
            .nth(1)
            .and_then(|rest| rest.split(' ').next())
            .unwrap();
        return if state.has.contains_key(id) {
            // Half of the stores show a list.
            let shown = json!({ "id": id });
            let listed = json!({ "statements": [shown] });
            (200, if id.ends_with('1') { listed } else { shown }.to_string())
        } else {
            (404, String::new())
        };
    }
    let sent: Vec<Value> = serde_json::from_str(body).unwrap();
    let ids: Vec<String> = sent.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect();
    match manner {
        Manner::Always(status) => return (status, "no, for a reason".to_owned()),
        Manner::AtFirst(left, status) if left > 0 => {
            state.manner = Manner::AtFirst(left - 1, status);
            return (status, String::new());
        }
        Manner::Lying => {
            let other = ids.iter().map(|_| "00000000-0000-5000-8000-000000000000");
            return (200, json!(other.collect::<Vec<_>>()).to_string());
        }
        Manner::Picky(letter) if ids.iter().any(|id| id.starts_with(letter)) => {
            return (400, "not this one".to_owned());
        }
        Manner::HasAll => return (409, String::new()),
        Manner::Echoing => return (400, head.to_owned()),
        _ => {}
    }
    for id in &ids {
        state.has.entry(id.clone()).or_insert(1);
    }
    match manner {
        Manner::Silent => (204, String::new()),
        _ => (200, json!(ids).to_string()),
    }
}
