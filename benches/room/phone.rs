//! One simulated phone: joins, listens, votes in every vote it sees, and, where it is one of the restless, loses its connection all the time.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};

use super::http::{Events, ask};

/// What all phones together have seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// From the first byte that was sent to the first event.
    pub joined: Vec<Duration>,
    /// From a vote being sent to its being acknowledged.
    pub kept: Vec<Duration>,
    /// Votes that came too late.
    pub late: usize,
    pub events: usize,
    pub bytes: usize,
    pub reconnected: usize,
    pub errors: Vec<String>,
}

pub type Shared = Arc<Mutex<Seen>>;

/// How the phones behave.
#[derive(Debug, Clone)]
pub struct Manner {
    pub at: SocketAddr,
    pub code: String,
    /// Within which time all come in.
    pub joining: Duration,
    /// Within which time all vote, once a vote is open.
    pub voting: Duration,
    /// How long a restless phone stays connected.
    pub restless: Duration,
}

/// One phone.
pub struct Phone {
    pub number: u32,
    pub of: u32,
    pub manner: Manner,
    pub seen: Shared,
}

impl Phone {
    fn note(&self, note: impl FnOnce(&mut Seen)) {
        note(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// A moment within `within` that is this phone's own: phones are spread evenly, in an order that is not theirs.
    fn moment(&self, within: Duration) -> Duration {
        within * (self.number.wrapping_mul(2_654_435_761) % self.of) / self.of
    }

    fn is_restless(&self) -> bool {
        self.number.is_multiple_of(10)
    }

    /// Plays for ever; what goes wrong is noted.
    pub async fn play(self) {
        sleep(self.moment(self.manner.joining)).await;
        let begun = Instant::now();
        let seat = match self.join().await {
            Ok(seat) => seat,
            Err(error) => return self.note(|seen| seen.errors.push(format!("joining: {error}"))),
        };
        let mut voted = None;
        let mut has_joined = false;
        loop {
            if let Err(error) = self.listen(&seat, &mut voted, &mut has_joined, begun).await {
                self.note(|seen| seen.errors.push(format!("listening: {error}")));
                // As a browser does, told by `retry`.
                sleep(Duration::from_secs(1)).await;
            }
            self.note(|seen| seen.reconnected += 1);
        }
    }

    /// Opens the page, joins, and opens the page of its seat; gives the seat's path.
    async fn join(&self) -> io::Result<String> {
        let Manner { at, code, .. } = &self.manner;
        ask(*at, "GET", &format!("/{code}"), None).await?;
        let body = format!(r#"{{"code":"{code}","name":"Phone {}"}}"#, self.number);
        let joined = ask(*at, "POST", "/join", Some(&body)).await?;
        let go = joined
            .body
            .split_once(r#""go":""#)
            .and_then(|(_, go)| go.split('"').next());
        let go = go.ok_or_else(|| io::Error::other(format!("{}: {}", joined.status, joined.body)))?;
        ask(*at, "GET", go, None).await?;
        Ok(go.split('?').next().unwrap_or(go).to_owned())
    }

    /// Listens until the connection is lost; a restless phone loses it by itself.
    async fn listen(
        &self,
        seat: &str,
        voted: &mut Option<(u32, u32)>,
        has_joined: &mut bool,
        begun: Instant,
    ) -> io::Result<()> {
        let mut events = Events::open(self.manner.at, &format!("{seat}/events")).await?;
        let stays = if self.is_restless() {
            self.manner.restless
        } else {
            Duration::MAX
        };
        let opened = Instant::now();
        loop {
            let left = stays.saturating_sub(opened.elapsed());
            let Ok(event) = timeout(left, events.next()).await else {
                return Ok(());
            };
            let event = event?;
            self.note(|seen| {
                seen.events += 1;
                seen.bytes += event.len();
            });
            if !std::mem::replace(has_joined, true) {
                self.note(|seen| seen.joined.push(begun.elapsed()));
            }
            if let Some(open) = open_vote(&event).filter(|open| *voted != Some(*open)) {
                *voted = Some(open);
                self.vote(seat, open).await?;
            }
        }
    }

    async fn vote(&self, seat: &str, (poll, round): (u32, u32)) -> io::Result<()> {
        sleep(self.moment(self.manner.voting)).await;
        let choice = self.number % 3;
        let body = format!(r#"{{"poll":{poll},"round":{round},"choice":{choice},"reason":"because {choice}"}}"#);
        let begun = Instant::now();
        let answer = ask(self.manner.at, "POST", &format!("{seat}/vote"), Some(&body)).await?;
        let took = begun.elapsed();
        self.note(|seen| match answer.status {
            200 => seen.kept.push(took),
            409 => seen.late += 1,
            other => seen.errors.push(format!("vote: {other} {}", answer.body)),
        });
        Ok(())
    }
}

/// The number and the round of the vote whose form stands in an event.
pub fn open_vote(event: &str) -> Option<(u32, u32)> {
    let event = event.replace('\\', "");
    let value = |name: &str| {
        let (_, rest) = event.split_once(&format!(r#"name="{name}" value=""#))?;
        rest.split('"').next()?.parse().ok()
    };
    Some((value("poll")?, value("round")?))
}
