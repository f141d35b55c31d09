//! HTTP as a phone speaks it, on a raw socket: so little that the generator costs less than what it measures.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;

use tokio::net::TcpStream;

/// An answer: its status, and its body as text.
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// A stream of events that is open.
pub struct Events {
    stream: TcpStream,
    received: String,
}

/// Asks once, on a connection of its own.
pub async fn ask(at: SocketAddr, method: &str, path: &str, body: Option<&str>) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(at).await?;
    send(&mut stream, &request(at, method, path, body, "close")).await?;
    let mut received = Vec::new();
    while take(&stream, &mut received).await? {}
    let text = String::from_utf8_lossy(&received);
    let (head, rest) = text.split_once("\r\n\r\n").ok_or(ErrorKind::UnexpectedEof)?;
    Ok(Answer {
        status: status(head)?,
        body: rest.to_owned(),
    })
}

impl Events {
    /// Opens a stream.
    pub async fn open(at: SocketAddr, path: &str) -> io::Result<Self> {
        let mut stream = TcpStream::connect(at).await?;
        send(&mut stream, &request(at, "GET", path, None, "keep-alive")).await?;
        let mut events = Self {
            stream,
            received: String::new(),
        };
        let head = events.until("\r\n\r\n").await?;
        match status(&head)? {
            200 => Ok(events),
            other => Err(io::Error::other(format!("{path}: {other}"))),
        }
    }

    /// The next event; comments and the lengths of chunks between are passed over.
    pub async fn next(&mut self) -> io::Result<String> {
        loop {
            let event = self.until("\n\n").await?;
            if let Some((_, data)) = event.split_once("data: ") {
                return Ok(data.to_owned());
            }
        }
    }

    async fn until(&mut self, end: &str) -> io::Result<String> {
        loop {
            if let Some(at) = self.received.find(end) {
                let rest = self.received.split_off(at + end.len());
                return Ok(std::mem::replace(&mut self.received, rest));
            }
            let mut bytes = Vec::new();
            if !take(&self.stream, &mut bytes).await? {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            self.received.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
}

fn request(at: SocketAddr, method: &str, path: &str, body: Option<&str>, connection: &str) -> String {
    let sent = body.map(|body| {
        let length = body.len();
        format!("Origin: http://{at}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n")
    });
    format!(
        "{method} {path} HTTP/1.1\r\nHost: {at}\r\nConnection: {connection}\r\nAccept-Language: en\r\n{}\r\n{}",
        sent.unwrap_or_default(),
        body.unwrap_or_default()
    )
}

fn status(head: &str) -> io::Result<u16> {
    let code = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    code.ok_or_else(|| ErrorKind::InvalidData.into())
}

async fn send(stream: &mut TcpStream, text: &str) -> io::Result<()> {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        stream.writable().await?;
        match stream.try_write(rest) {
            Ok(count) => rest = rest.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Takes what has arrived; false at the end.
async fn take(stream: &TcpStream, into: &mut Vec<u8>) -> io::Result<bool> {
    loop {
        stream.readable().await?;
        let before = into.len();
        into.resize(before + 16_384, 0);
        let read = stream.try_read(into.get_mut(before..).unwrap_or_default());
        into.truncate(before + read.as_ref().copied().unwrap_or(0));
        match read {
            Ok(count) => return Ok(count > 0),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}
