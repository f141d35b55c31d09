//! What no browser sends, on a socket of this machine: none of it holds the hall up.
#![expect(clippy::disallowed_methods, reason = "a server has a thread of its own")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use axum::routing::{get, post};
use socket2::{Domain, Socket, Type};
use stepback::web::{HallOptions, HallServer, OpenStreams, newest};
use tokio::sync::{oneshot, watch};

/// A hall that is served while it is there.
struct Hall {
    at: SocketAddr,
    changes: watch::Sender<u32>,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// How large a state of the room is that is told to `/events`, in bytes.
const STATE: usize = 100_000;

impl Hall {
    fn open(most_connections: u32, patience: Duration) -> Self {
        let server = HallServer::bind(HallOptions {
            port: 0,
            most_connections,
            patience,
            ..HallOptions::default()
        });
        let server = server.unwrap();
        assert_eq!(server.most_connections(), most_connections);
        let at = (Ipv4Addr::LOCALHOST, server.port()).into();
        let changes = watch::Sender::new(0_u32);
        let streams = OpenStreams::new(3);
        let source = changes.subscribe();
        let routes = Router::new()
            .route("/", get(|| async { "the room" }))
            .route("/vote", post(|body: String| async move { body }))
            .route(
                "/events",
                get(|| async move {
                    let show = |state: u32| Some(format!("{state} {}", "x".repeat(STATE)));
                    newest(source, streams.open("seat"), Duration::ZERO, show)
                }),
            );
        let (end, ended) = oneshot::channel::<()>();
        let thread = thread::spawn(move || server.serve(routes, async { drop(ended.await) }));
        Self {
            at,
            changes,
            end: Some(end),
            thread: Some(thread),
        }
    }

    fn patient() -> Self {
        Self::open(100, Duration::from_mins(1))
    }

    fn impatient() -> Self {
        Self::open(100, Duration::from_millis(20))
    }

    /// A connection, and bytes on it. A read that nothing answers fails instead of waiting for ever.
    fn say(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        stream.write_all(bytes).unwrap();
        stream
    }

    fn request(&self, first: &str, further: &str) -> Vec<u8> {
        format!("{first} HTTP/1.1\r\nHost: {}\r\n{further}\r\n", self.at).into_bytes()
    }

    /// What is answered until the connection ends.
    fn answer(&self, bytes: &[u8]) -> String {
        let mut answer = Vec::new();
        // Who is cut off with bytes unread is told so by an error.
        let _ = self.say(bytes).read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn is_answering(&self) -> bool {
        self.answer(&self.request("GET /", "Connection: close\r\n"))
            .ends_with("the room")
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        drop(self.end.take());
        self.thread.take().unwrap().join().unwrap();
    }
}

#[test]
fn a_head_that_does_not_arrive_in_time_ends_its_connection() {
    let hall = Hall::impatient();
    for begun in ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: "] {
        assert_eq!(hall.answer(begun.as_bytes()), "", "{begun:?}");
    }
    let kept = hall.answer(&hall.request("GET /", ""));
    assert!(
        kept.ends_with("the room"),
        "a connection that says no more ends, too: {kept}"
    );
}

#[test]
fn a_body_that_does_not_arrive_in_time_is_told_so() {
    let hall = Hall::impatient();
    let answer = hall.answer(&[hall.request("POST /vote", "Content-Length: 100\r\n"), b"x".to_vec()].concat());
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}

#[test]
fn garbage_on_the_port_ends_its_connection_and_nothing_else() {
    let hall = Hall::patient();
    let mut byte = 0_u8;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        byte = byte.wrapping_mul(13).wrapping_add(41);
        byte
    })
    .take(5000)
    .collect();
    for garbage in [
        &noise[..],
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\x00\x00\x00\x00\x00",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\r\n\r\n\0\0\0\0\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        &vec![b'A'; 40_000],
    ] {
        let answer = hall.answer(garbage);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    let long = hall.answer(&hall.request(&format!("GET /{}", "a".repeat(40_000)), ""));
    assert!(long.is_empty() || long.starts_with("HTTP/1.1 4"), "{long}");
    let smuggled = hall.answer(&hall.request("POST /vote", "Content-Length: 3\r\nContent-Length: 5\r\n"));
    assert!(smuggled.is_empty() || smuggled.starts_with("HTTP/1.1 4"), "{smuggled}");
    assert!(hall.is_answering());
}

#[test]
fn a_body_without_an_end_is_cut_off() {
    let hall = Hall::patient();
    let chunks = "1000\r\n".to_owned() + &"x".repeat(0x1000) + "\r\n";
    let request = [
        hall.request("POST /vote", "Transfer-Encoding: chunked\r\n"),
        chunks.repeat(5).into_bytes(),
    ];
    let answer = hall.answer(&request.concat());
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[test]
fn one_connection_too_many_is_told_so_and_the_next_is_taken_when_one_is_free() {
    let hall = Hall::open(2, Duration::from_mins(1));
    let mut taken: Vec<_> = (0..2).map(|_| hall.say(&hall.request("GET /", ""))).collect();
    for stream in &mut taken {
        assert_eq!(stream.read(&mut [0; 8]).unwrap(), 8, "accepted");
    }
    let refused = hall.answer(b"");
    assert!(
        refused.starts_with("HTTP/1.1 503 ") && refused.contains("Try again"),
        "{refused}"
    );
    drop(taken.pop());
    // When the server learns that it is gone is up to the system.
    assert!((0..10_000).any(|_| hall.is_answering()));
}

#[test]
fn who_reads_slowly_gets_the_newest_and_not_everything() {
    let hall = Hall::patient();
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(8192).unwrap();
    socket.connect(&hall.at.into()).unwrap();
    let mut slow = TcpStream::from(socket);
    slow.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
    slow.write_all(&hall.request("GET /events", "")).unwrap();
    // Each state is there for as long as another reader takes to get it, so that the slow one could have had them all.
    let mut quick = hall.say(&hall.request("GET /events", ""));
    let mut seen = Vec::new();
    let mut buffer = vec![0; 65_536];
    for state in 1..=100_u32 {
        hall.changes.send_replace(state);
        let wanted = format!("data: {state} x");
        while !seen.windows(wanted.len()).any(|window| window == wanted.as_bytes()) {
            let kept = seen.len().saturating_sub(wanted.len());
            seen.drain(..kept);
            let count = quick.read(&mut buffer).unwrap();
            assert!(count > 0);
            seen.extend_from_slice(&buffer[..count]);
        }
    }
    let mut taken = Vec::new();
    while !String::from_utf8_lossy(&taken).contains("data: 100 x") {
        let count = slow.read(&mut buffer).unwrap();
        assert!(count > 0);
        taken.extend_from_slice(&buffer[..count]);
    }
    let events = String::from_utf8_lossy(&taken).matches("data: ").count();
    assert!((2..50).contains(&events), "{events} of 100");
}

#[test]
fn the_hall_closes_though_somebody_still_listens() {
    let hall = Hall::patient();
    let mut listening = hall.say(&hall.request("GET /events", ""));
    assert_eq!(listening.read(&mut [0; 8]).unwrap(), 8);
    drop(hall);
    let mut rest = Vec::new();
    let _ = listening.read_to_end(&mut rest);
}

#[test]
fn who_goes_in_the_middle_of_everything_leaves_nothing_behind() {
    let hall = Hall::open(2000, Duration::from_mins(1));
    for number in 0..500 {
        let request = hall.request("POST /vote", "Content-Length: 9\r\n");
        let cut = number % request.len();
        drop(hall.say(&request[..cut]));
        drop(hall.say(&hall.request("GET /events", "")));
    }
    assert!(hall.is_answering());
}
