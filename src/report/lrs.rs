//! Sending what waits to a learning record store, as xAPI 1.0.3 has it.
//!
//! In: an outbox, and a way to ask the store. Out: what arrived, what was refused, what still waits and why. A statement
//! leaves the outbox only when the store has named its id, or shows it when asked for it: a store that says yes and
//! names others is not believed. It is sent again as often as need be; its id sees to it that it arrives once.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::credentials::Credentials;
use super::endpoint::Endpoint;
use super::outbox::{Outbox, OutboxError};
use super::xapi::Statement;
use crate::platform::web::{Reply, Web, WebError};

/// Statements in one request.
const BATCH: usize = 50;
/// How long to wait before each further try.
pub const PAUSES: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(9)];
/// The most of a store's own words that are kept with what it refused.
const LONGEST_REASON: usize = 300;

/// A way to ask one store.
pub struct LrsClient {
    web: Web,
    endpoint: Endpoint,
    credentials: Credentials,
    pauses: Vec<Duration>,
    pause: fn(Duration),
}

/// Without the key, which is in the head of every request.
impl fmt::Debug for LrsClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("LrsClient");
        shown.field("endpoint", &self.endpoint).field("pauses", &self.pauses);
        shown.finish_non_exhaustive()
    }
}

impl LrsClient {
    /// Waits so long for an answer, and before each further try as `pauses` say.
    #[must_use]
    pub fn new(
        endpoint: Endpoint,
        credentials: &Credentials,
        timeout: Duration,
        pauses: &[Duration],
        pause: fn(Duration),
    ) -> Self {
        Self {
            web: Web::new(timeout, endpoint.is_loopback()),
            endpoint,
            credentials: credentials.clone(),
            pauses: pauses.to_vec(),
            pause,
        }
    }

    fn ask(&self, method: &str, url: &str, body: &[u8]) -> Result<Reply, WebError> {
        let basic = self.credentials.basic();
        let heads = [
            ("Authorization", basic.as_str()),
            ("X-Experience-API-Version", "1.0.3"),
            ("Content-Type", "application/json"),
            ("Accept", "application/json"),
        ];
        self.web.send(method, url, &heads, body)
    }

    /// Asks until there is an answer that is no trouble of the store's own, as often as there are pauses.
    fn ask_again(&self, method: &str, url: &str, body: &[u8]) -> Result<Reply, String> {
        let mut pauses = self.pauses.iter();
        loop {
            let trouble = match self.ask(method, url, body) {
                Ok(reply) if reply.status >= 500 || reply.status == 429 => format!("it answers {}", reply.status),
                Ok(reply) => return Ok(reply),
                Err(error) => error.to_string(),
            };
            match pauses.next() {
                Some(pause) => (self.pause)(*pause),
                None => return Err(trouble),
            }
        }
    }

    /// Whether the store shows a statement when it is asked for it.
    fn shows(&self, id: &str) -> Result<bool, String> {
        let url = format!("{}?statementId={id}", self.endpoint.statements());
        let reply = self.ask_again("GET", &url, &[])?;
        let shown: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        // The standard shows the statement itself; some stores show a list with it inside.
        let listed = shown["statements"].as_array().into_iter().flatten();
        let mut all = std::iter::once(&shown).chain(listed);
        let is_it = |one: &Value| one["id"].as_str().is_some_and(|shown| shown.eq_ignore_ascii_case(id));
        Ok(reply.status == 200 && all.any(is_it))
    }
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// How many arrived, those that were there already among them.
    pub arrived: usize,
    /// How many the store refused; they are kept aside.
    pub refused: usize,
    /// How many still wait.
    pub waiting: usize,
    /// Why they wait.
    pub trouble: Option<String>,
}

/// What became of a batch.
#[derive(Default)]
struct Sent {
    arrived: BTreeSet<String>,
    refused: Vec<(Statement, String)>,
    trouble: Option<String>,
}

/// Sends all that waits, play-through by play-through, until it is done or the store is in trouble.
///
/// # Errors
/// The outbox cannot be read or written. What had arrived before may be sent again then, and does no harm.
pub fn deliver(outbox: &Outbox, post: &LrsClient) -> Result<Delivery, OutboxError> {
    let mut delivery = Delivery::default();
    'plays: for play in outbox.plays()? {
        let mut waiting = outbox.waiting_of(&play)?;
        let mut kept = Vec::new();
        while !waiting.is_empty() {
            let batch: Vec<Statement> = waiting.drain(..waiting.len().min(BATCH)).collect();
            let sent = batch_sent(post, &batch);
            delivery.arrived += sent.arrived.len();
            delivery.refused += sent.refused.len();
            outbox.set_aside(&play, &sent.refused)?;
            let gone = |one: &Statement| {
                sent.arrived.contains(&one.id) || sent.refused.iter().any(|(refused, _)| refused.id == one.id)
            };
            kept.extend(batch.into_iter().filter(|one| !gone(one)));
            let rest: Vec<Statement> = kept.iter().chain(&waiting).cloned().collect();
            outbox.keep(&play, &rest)?;
            if sent.trouble.is_some() {
                delivery.trouble = sent.trouble;
                break 'plays;
            }
        }
    }
    delivery.waiting = outbox.waiting()?;
    Ok(delivery)
}

/// Sends some at once; what is refused together is sent one by one.
fn batch_sent(post: &LrsClient, batch: &[Statement]) -> Sent {
    let lines: Vec<String> = batch.iter().map(|one| one.json.to_string()).collect();
    let reply = post.ask_again(
        "POST",
        &post.endpoint.statements(),
        format!("[{}]", lines.join(",")).as_bytes(),
    );
    let reply = match reply {
        Ok(reply) => reply,
        Err(trouble) => {
            return Sent {
                trouble: Some(trouble),
                ..Sent::default()
            };
        }
    };
    match reply.status {
        200 | 204 => acknowledged(post, batch, &reply),
        409 if batch.len() == 1 => in_conflict(post, batch, &reply),
        400 | 403 | 409 | 413 | 422 if batch.len() > 1 => {
            let mut all = Sent::default();
            for one in batch {
                let sent = batch_sent(post, std::slice::from_ref(one));
                all.arrived.extend(sent.arrived);
                all.refused.extend(sent.refused);
                if sent.trouble.is_some() {
                    return Sent {
                        trouble: sent.trouble,
                        ..all
                    };
                }
            }
            all
        }
        400 | 413 | 422 => Sent {
            refused: refused(post, batch, &reply),
            ..Sent::default()
        },
        status => Sent {
            trouble: Some(about(status)),
            ..Sent::default()
        },
    }
}

/// What a store has said yes to: the ids that it names, and those that it shows.
fn acknowledged(post: &LrsClient, batch: &[Statement], reply: &Reply) -> Sent {
    let named: Vec<String> = serde_json::from_slice(&reply.body).unwrap_or_default();
    let named: BTreeSet<String> = named.iter().map(|id| id.to_ascii_lowercase()).collect();
    let mut sent = Sent::default();
    for one in batch {
        if named.contains(&one.id) {
            sent.arrived.insert(one.id.clone());
            continue;
        }
        match post.shows(&one.id) {
            Ok(true) => {
                sent.arrived.insert(one.id.clone());
            }
            Ok(false) => {
                sent.trouble = Some("it says that it has taken statements which it does not have".to_owned());
                return sent;
            }
            Err(trouble) => {
                sent.trouble = Some(trouble);
                return sent;
            }
        }
    }
    sent
}

/// A store says that it has something else of this id, or the same already: it is believed when it shows the statement.
fn in_conflict(post: &LrsClient, batch: &[Statement], reply: &Reply) -> Sent {
    let mut sent = Sent::default();
    for one in batch {
        match post.shows(&one.id) {
            Ok(true) => {
                sent.arrived.insert(one.id.clone());
            }
            Ok(false) => sent.refused.extend(refused(post, std::slice::from_ref(one), reply)),
            Err(trouble) => {
                sent.trouble = Some(trouble);
                return sent;
            }
        }
    }
    sent
}

/// What a store refused, each with its own words about it.
fn refused(post: &LrsClient, batch: &[Statement], reply: &Reply) -> Vec<(Statement, String)> {
    let reason = reason(&post.credentials, reply);
    batch.iter().map(|one| (one.clone(), reason.clone())).collect()
}

/// Why a store turns everything away.
fn about(status: u16) -> String {
    match status {
        401 | 403 => format!(
            "it does not accept the key ({status}); check STEPBACK_LRS_KEY and STEPBACK_LRS_SECRET, or `lrs.json`, \
             and that they may write"
        ),
        404 | 405 => {
            format!("nothing takes statements there ({status}); check that the address is that of its xAPI endpoint")
        }
        300..=399 => format!("it points to another address ({status}), which is not followed; give that one"),
        other => format!("it answers {other}"),
    }
}

/// A store's own words, in one line of bounded length. It may echo the request: what opens it is struck out first.
fn reason(credentials: &Credentials, reply: &Reply) -> String {
    let text = credentials.struck_from(&String::from_utf8_lossy(&reply.body));
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_REASON)
        .collect();
    format!("{} {}", reply.status, line.trim())
}
