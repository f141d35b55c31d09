//! The way in and out: messages over the standard input and output.
//!
//! In: bytes of an editor. Out: messages for [`serve`], its answers as bytes. What is no message is answered with an error of the
//! protocol, and reading goes on; after [`MOST_UNREADABLE`] of them in a row it ends. The library's own threads end at the first one and
//! cannot be waited for when only one side of the connection is gone, so these are two of the house's.

use std::io::{self, Write};

use lsp_server::{Connection, ErrorCode, Message};

use super::server::{ServerEnd, serve};
use crate::platform::threads::begin;
use crate::scenario::Kinds;

/// So many unreadable messages in a row are answered before the connection is given up.
const MOST_UNREADABLE: u32 = 20;

/// Serves the editor that started this program, until it says that it is done or is gone.
#[must_use]
pub fn over_standard_streams(kinds: &Kinds) -> ServerEnd {
    let (server, editor) = Connection::memory();
    let Connection { sender, receiver } = editor;
    let written = begin(move || {
        for message in receiver {
            if message.write(&mut io::stdout().lock()).is_err() {
                return;
            }
        }
    });
    let read = begin(move || {
        let mut unreadable = 0;
        while unreadable < MOST_UNREADABLE {
            // Not locked for longer than a message: nothing else reads, and a thread that ends frees it.
            match Message::read(&mut io::stdin().lock()) {
                Ok(Some(message)) => {
                    unreadable = 0;
                    if sender.send(message).is_err() {
                        return;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    unreadable += 1;
                    if refuse_unreadable().is_err() {
                        return;
                    }
                }
                Ok(None) | Err(_) => return,
            }
        }
    });
    if read.is_none() || written.is_none() {
        return ServerEnd::Abandoned;
    }
    let end = serve(&server, kinds);
    drop(server);
    // The last answers are on their way. Who reads is not waited for: an editor may leave its side open.
    if let Some(written) = written {
        let _ = written.fetch();
    }
    end
}

/// JSON-RPC's answer to what is no message: an error without the number of a request.
fn refuse_unreadable() -> io::Result<()> {
    let text = format!(
        r#"{{"jsonrpc":"2.0","id":null,"error":{{"code":{},"message":"this is no message of the protocol"}}}}"#,
        ErrorCode::ParseError as i32
    );
    let mut out = io::stdout().lock();
    write!(out, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    out.flush()
}
