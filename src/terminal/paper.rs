//! Somewhere to write: wrapped lines, one blank line between pages, no colour and no boxes.

use std::io::{self, BufRead, Read, Write};

use crate::narration::Localizer;
use crate::narration::plain::{self, Punctuation};
use crate::platform::terminal_text::TerminalWriter;

/// The narrowest and the widest lines that are written.
const WIDTHS: (usize, usize) = (30, 120);

/// The most bytes of a line that are read at once; what is longer counts as several lines.
const LONGEST: u64 = 4096;

/// Writes text in lines of at most so many characters.
#[derive(Debug)]
pub(super) struct Paper<W> {
    out: TerminalWriter<W>,
    width: usize,
    punctuation: Punctuation,
    /// The last line was blank.
    rested: bool,
}

impl<W: Write> Paper<W> {
    pub(super) fn new(out: W, width: usize, words: &Localizer) -> Self {
        Self {
            out: TerminalWriter::new(out),
            width: width.clamp(WIDTHS.0, WIDTHS.1),
            punctuation: Punctuation::of(words),
            rested: false,
        }
    }

    /// How lines are joined in the language that is written.
    pub(super) const fn punctuation(&self) -> &Punctuation {
        &self.punctuation
    }

    /// From here on in the language of these words.
    pub(super) fn speak(&mut self, words: &Localizer) {
        self.punctuation = Punctuation::of(words);
    }

    /// A blank line, unless the last line was one.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.rested, true) {
            return Ok(());
        }
        self.out.text("\n")
    }

    /// A paragraph.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.indented("", text)
    }

    /// A paragraph with something before its first line, and as much room before the others.
    pub(super) fn indented(&mut self, lead: &str, text: &str) -> io::Result<()> {
        self.rested = false;
        for line in plain::indented(lead, text, self.width) {
            self.out.text(&format!("{line}\n"))?;
        }
        Ok(())
    }

    /// A line that must not be broken: something to copy.
    pub(super) fn whole(&mut self, text: &str) -> io::Result<()> {
        self.rested = false;
        self.out.text(&format!("{text}\n"))
    }

    /// Writes a prompt and reads a line; `None` at the end of the input. `echo` writes what was read.
    pub(super) fn ask(&mut self, prompt: &str, input: &mut impl BufRead, echo: bool) -> io::Result<Option<String>> {
        self.out.text(&format!("{prompt} "))?;
        self.rested = false;
        self.out.flush()?;
        let mut bytes = Vec::new();
        if input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
            self.blank()?;
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&bytes).trim().to_owned();
        if echo {
            self.line(&line)?;
            self.rested = line.is_empty();
        }
        Ok(Some(line))
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
