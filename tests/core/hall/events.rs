//! What a phone that listens is sent.

use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::StreamExt as _;
use stepback::web::{OpenStreams, newest};
use tokio::sync::watch;

/// A room that has a state in words, and seats that listen.
struct Listened {
    changes: watch::Sender<&'static str>,
    streams: OpenStreams,
    runtime: tokio::runtime::Runtime,
}

impl Listened {
    fn new() -> Self {
        Self {
            changes: watch::Sender::new("question"),
            streams: OpenStreams::new(2),
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .build()
                .unwrap(),
        }
    }

    fn listen(&self, seat: &str) -> BodyDataStream {
        let _entered = self.runtime.enter();
        let show = |state: &str| (state != "removed").then(|| state.to_owned());
        let answer = newest(self.changes.subscribe(), self.streams.open(seat), Duration::ZERO, show);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        answer.into_body().into_data_stream()
    }

    fn next(&self, stream: &mut BodyDataStream) -> Option<String> {
        let event = self.runtime.block_on(stream.next());
        event.map(|bytes| String::from_utf8(bytes.unwrap().to_vec()).unwrap())
    }
}

#[test]
fn a_stream_begins_with_what_is_so_now_and_when_to_come_back() {
    let room = Listened::new();
    let mut stream = room.listen("Ada");
    assert_eq!(room.next(&mut stream).unwrap(), "data: question\nretry: 1000\n\n");
    room.changes.send_replace("votes\n\n3");
    assert_eq!(room.next(&mut stream).unwrap(), "data: votes\ndata: \ndata: 3\n\n");
}

#[test]
fn what_was_overtaken_or_has_not_changed_is_not_sent() {
    let room = Listened::new();
    let mut stream = room.listen("Ada");
    room.next(&mut stream);
    for state in ["one vote", "two votes", "result"] {
        room.changes.send_replace(state);
    }
    assert_eq!(room.next(&mut stream).unwrap(), "data: result\n\n");
    room.changes.send_replace("result");
    room.changes.send_replace("result");
    room.changes.send_replace("next");
    assert_eq!(room.next(&mut stream).unwrap(), "data: next\n\n");
}

#[test]
fn a_stream_ends_when_its_seat_or_its_room_is_gone() {
    let room = Listened::new();
    let mut stream = room.listen("Ada");
    room.next(&mut stream);
    room.changes.send_replace("removed");
    assert_eq!(room.next(&mut stream), None);

    let room = Listened::new();
    let mut stream = room.listen("Ada");
    room.next(&mut stream);
    room.streams.close("Ada");
    assert_eq!(room.next(&mut stream), None);

    let room = Listened::new();
    let mut stream = room.listen("Ada");
    room.next(&mut stream);
    let Listened { changes, runtime, .. } = room;
    drop(changes);
    assert!(runtime.block_on(stream.next()).is_none());
}

#[test]
fn a_phone_that_comes_back_is_let_in_and_its_oldest_stream_ends() {
    let room = Listened::new();
    let mut streams: Vec<_> = (0..3).map(|_| room.listen("Ada")).collect();
    let mut other = room.listen("Ben");
    assert_eq!(room.next(&mut streams[0]), None);
    for stream in streams[1..].iter_mut().chain([&mut other]) {
        assert!(room.next(stream).unwrap().starts_with("data: question"));
    }
}

#[test]
fn who_is_there_is_who_listens() {
    let room = Listened::new();
    let first = room.listen("Ada");
    let second = room.listen("Ada");
    assert!(room.streams.is_open("Ada") && !room.streams.is_open("Ben"));
    drop(first);
    assert!(room.streams.is_open("Ada"));
    drop(second);
    assert_eq!((room.streams.is_open("Ada"), room.streams.keys()), (false, 0));
}
