//! Somewhere to write: wrapped lines, one blank line between pages, no colour and no boxes.

use std::io::{self, BufRead, Read, Write};

/// The narrowest and the widest lines that are written.
const WIDTHS: (usize, usize) = (30, 120);

/// The most bytes of a line that are read at once; what is longer counts as several lines.
const LONGEST: u64 = 4096;

/// Writes text in lines of at most so many characters.
#[derive(Debug)]
pub(super) struct Paper<W> {
    out: W,
    width: usize,
    /// The last line was blank.
    rested: bool,
}

impl<W: Write> Paper<W> {
    pub(super) fn new(out: W, width: usize) -> Self {
        Self {
            out,
            width: width.clamp(WIDTHS.0, WIDTHS.1),
            rested: false,
        }
    }

    /// A blank line, unless the last line was one.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.rested, true) {
            return Ok(());
        }
        self.out.write_all(b"\n")
    }

    /// A paragraph.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.indented("", text)
    }

    /// A paragraph with something before its first line, and as much room before the others.
    pub(super) fn indented(&mut self, lead: &str, text: &str) -> io::Result<()> {
        let indent = lead.chars().count();
        self.rested = false;
        for (i, line) in wrap(text, self.width.saturating_sub(indent)).iter().enumerate() {
            let before = if i == 0 { lead.to_owned() } else { " ".repeat(indent) };
            writeln!(self.out, "{}", format!("{before}{line}").trim_end())?;
        }
        Ok(())
    }

    /// A line that must not be broken: something to copy.
    pub(super) fn whole(&mut self, text: &str) -> io::Result<()> {
        self.rested = false;
        writeln!(self.out, "{text}")
    }

    /// Writes a prompt and reads a line; `None` at the end of the input. `echo` writes what was read.
    pub(super) fn ask(&mut self, prompt: &str, input: &mut impl BufRead, echo: bool) -> io::Result<Option<String>> {
        write!(self.out, "{prompt} ")?;
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

/// Lines of at most so many characters, broken at spaces; a longer word stands alone.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut length = 0;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let letters = word.chars().count();
            if length > 0 && length + 1 + letters > width {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += letters;
        }
        lines.push(line);
    }
    lines
}
