//! Server-sent events: the newest state, as soon as there is another one and the reader has taken the last.
//!
//! In: a source that says when something has changed, and what a reader is shown then. Out: a response that stays open. It begins with what
//! is so now and with `retry: 1000`; whoever loses it comes back after a second and is told everything. Who reads slowly misses what was
//! overtaken, never the newest; a comment every 15 seconds finds connections whose other side is gone.

use std::convert::Infallible;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::unfold;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::open_streams::OpenStream;

/// After how long a browser that lost the stream opens it again.
const RETRY: Duration = Duration::from_secs(1);

/// How often something is sent at least, since networks and browsers end what is silent.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// What a stream remembers between two events.
struct Reader<T, R> {
    changes: watch::Receiver<T>,
    stream: OpenStream,
    pace: Duration,
    render: R,
    /// When it was looked last.
    looked: Option<Instant>,
    /// A hash of what was sent last, for thousands of readers have no need of a copy each.
    sent: Option<u64>,
}

/// A stream of whole states. `render` makes the newest value of `changes` a text, JSON or HTML, or nothing to end the stream; the same text
/// is not sent twice in a row. Between two looks at least `pace` passes, so that a hundred changes a second are a few events.
///
/// It ends, too, when the source is dropped, and when `stream` has to make room for a newer one of its seat.
pub fn newest<T, R>(changes: watch::Receiver<T>, stream: OpenStream, pace: Duration, render: R) -> Response
where
    T: Clone + Send + Sync + 'static,
    R: FnMut(T) -> Option<String> + Send + 'static,
{
    let mut start = Reader {
        changes,
        stream,
        pace,
        render,
        looked: None,
        sent: None,
    };
    start.changes.mark_changed();
    let events = unfold(start, |mut reader| async {
        let event = reader.next().await?;
        Some((Ok::<_, Infallible>(event), reader))
    });
    let mut answer = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response();
    // A proxy in between that gathers bytes would hold events back.
    let unbuffered = HeaderName::from_static("x-accel-buffering");
    answer.headers_mut().insert(unbuffered, HeaderValue::from_static("no"));
    answer
}

impl<T: Clone, R: FnMut(T) -> Option<String>> Reader<T, R> {
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(looked) = self.looked {
                sleep_until(looked + self.pace).await;
            }
            tokio::select! {
                biased;
                () = self.stream.ended() => return None,
                changed = self.changes.changed() => changed.ok()?,
            }
            let value = self.changes.borrow_and_update().clone();
            let text = (self.render)(value)?;
            self.looked = Some(Instant::now());
            let hash = hash_of(&text);
            let before = self.sent.replace(hash);
            if before != Some(hash) {
                let event = Event::default().data(text);
                return Some(if before.is_none() { event.retry(RETRY) } else { event });
            }
        }
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
