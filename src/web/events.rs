//! Server-sent events: the newest state, as soon as there is another one and the reader has taken the last.
//!
//! In: a source that says when something has changed, and what a reader is shown then. Out: a response that stays open. It begins with what
//! is so now and with `retry: 1000`; whoever loses it comes back after a second and is told everything. Who reads slowly misses what was
//! overtaken, never the newest; a comment every 15 seconds finds connections whose other side is gone.

use std::convert::Infallible;
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
    place: OpenStream,
    pace: Duration,
    render: R,
    /// What was sent last, and when.
    last: Option<(String, Instant)>,
}

/// A stream of whole states. `render` makes the newest value of `changes` a text, JSON or HTML, or nothing to end the stream; the same text
/// is not sent twice in a row. Between two events at least `pace` passes, so that a hundred changes a second are a few events.
///
/// It ends, too, when the source is dropped and when `place` is given to somebody else.
pub fn newest<T, R>(changes: watch::Receiver<T>, place: OpenStream, pace: Duration, render: R) -> Response
where
    T: Clone + Send + Sync + 'static,
    R: FnMut(T) -> Option<String> + Send + 'static,
{
    let mut reader = Reader {
        changes,
        place,
        pace,
        render,
        last: None,
    };
    reader.changes.mark_changed();
    let events = unfold(reader, |mut reader| async {
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
            if let Some((_, sent)) = &self.last {
                sleep_until(*sent + self.pace).await;
            }
            tokio::select! {
                biased;
                () = self.place.ended() => return None,
                changed = self.changes.changed() => changed.ok()?,
            }
            let value = self.changes.borrow_and_update().clone();
            let text = (self.render)(value)?;
            let is_first = self.last.is_none();
            if self.last.as_ref().is_some_and(|(last, _)| *last == text) {
                continue;
            }
            let event = Event::default().data(&text);
            self.last = Some((text, Instant::now()));
            return Some(if is_first { event.retry(RETRY) } else { event });
        }
    }
}
