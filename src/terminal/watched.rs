//! Lines to read, between which it may come that the scenario's file has changed.
//!
//! In: pieces of input and changes of the file, from wherever they are heard. Out: a reader of lines that fails with [`CHANGED`]
//! once for each change, and then reads on; never within a line.

use std::io::{self, BufRead, ErrorKind, Read};
use std::sync::mpsc::Receiver;

/// What a reader of lines fails with when the scenario's file has changed.
pub const CHANGED: ErrorKind = ErrorKind::WouldBlock;

/// What comes while a line is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputEvent {
    /// Bytes that were typed.
    Typed(Vec<u8>),
    /// Nothing more will be typed.
    End,
    /// The scenario's file has changed.
    Changed,
}

/// Input as it comes.
#[derive(Debug)]
pub struct WatchedInput {
    comes: Receiver<InputEvent>,
    bytes: Vec<u8>,
    /// So many of them were read.
    read: usize,
    /// The last byte that was read does not end a line.
    in_line: bool,
    changed: bool,
    ended: bool,
}

impl WatchedInput {
    /// From what comes through a channel; when nobody sends any more, it is at its end.
    #[must_use]
    pub const fn new(comes: Receiver<InputEvent>) -> Self {
        Self {
            comes,
            bytes: Vec::new(),
            read: 0,
            in_line: false,
            changed: false,
            ended: false,
        }
    }
}

impl BufRead for WatchedInput {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.read >= self.bytes.len() {
            if self.changed && !self.in_line {
                self.changed = false;
                return Err(CHANGED.into());
            }
            if self.ended {
                return Ok(&[]);
            }
            match self.comes.recv() {
                Ok(InputEvent::Typed(bytes)) => {
                    self.bytes = bytes;
                    self.read = 0;
                }
                Ok(InputEvent::Changed) => self.changed = true,
                Ok(InputEvent::End) | Err(_) => self.ended = true,
            }
        }
        Ok(self.bytes.get(self.read..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.read = (self.read + amount).min(self.bytes.len());
        if let Some(last) = self.read.checked_sub(1).and_then(|at| self.bytes.get(at)) {
            self.in_line = *last != b'\n';
        }
    }
}

impl Read for WatchedInput {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut some = self.fill_buf()?;
        let count = some.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}
