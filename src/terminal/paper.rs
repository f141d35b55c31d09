//! Somewhere to write: wrapped lines, one blank line between pages, no colour and no boxes.

use std::io::{self, BufRead, Read, Write};

use super::watched::CHANGED;
use crate::narration::Localizer;
use crate::narration::plain::{self, Punctuation};
use crate::platform::terminal_text::TerminalWriter;

/// The narrowest and the widest lines that are written.
const WIDTHS: (usize, usize) = (30, 120);

/// The most bytes of a line that are taken.
const LONGEST: u32 = 65_536;

/// Writes text in lines of at most so many characters.
#[derive(Debug)]
pub(super) struct Paper<W> {
    out: TerminalWriter<W>,
    width: usize,
    punctuation: Punctuation,
    /// The last line was blank.
    rested: bool,
    /// The scenario's file has changed, and nobody has been told.
    changed: bool,
}

impl<W: Write> Paper<W> {
    pub(super) fn new(out: W, width: usize, words: &Localizer) -> Self {
        Self {
            out: TerminalWriter::new(out),
            width: width.clamp(WIDTHS.0, WIDTHS.1),
            punctuation: Punctuation::of(words),
            rested: false,
            changed: false,
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

    /// Writes a prompt and reads a line; `None` at the end of the input. `echo` writes what was read. A line that is too long is
    /// refused as a whole, and the next one is asked for. That the scenario's file changes meanwhile is told later, by
    /// [`Paper::ask_or_change`].
    pub(super) fn ask(
        &mut self,
        words: &Localizer,
        input: &mut impl BufRead,
        echo: bool,
    ) -> io::Result<Option<String>> {
        let told = std::mem::replace(&mut self.changed, false);
        let (mut changed, mut typed) = (told, self.ask_or_change(words, input, echo)?);
        while matches!(typed, Typed::Changed) {
            changed = true;
            typed = self.ask_or_change(words, input, echo)?;
        }
        self.changed = changed;
        Ok(match typed {
            Typed::Line(line) => Some(line),
            Typed::End | Typed::Changed => None,
        })
    }

    /// The same where something can be made of a change of the scenario's file.
    pub(super) fn ask_or_change(
        &mut self,
        words: &Localizer,
        input: &mut impl BufRead,
        echo: bool,
    ) -> io::Result<Typed> {
        if std::mem::replace(&mut self.changed, false) {
            return Ok(Typed::Changed);
        }
        let prompt = words.get("term-prompt");
        loop {
            self.out.text(&format!("{prompt} "))?;
            self.rested = false;
            self.out.flush()?;
            let read = match read_line(input) {
                Err(error) if error.kind() == CHANGED => {
                    self.blank()?;
                    return Ok(Typed::Changed);
                }
                read => read?,
            };
            match read {
                InputLine::End => {
                    self.blank()?;
                    return Ok(Typed::End);
                }
                InputLine::TooLong => {
                    self.line(&words.with("term-too-long", &[("most", LONGEST.into())]))?;
                }
                InputLine::Whole(line) => {
                    if echo {
                        self.line(&line)?;
                        self.rested = line.is_empty();
                    }
                    return Ok(Typed::Line(line));
                }
            }
        }
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What came where a line was asked for.
pub(super) enum Typed {
    /// A line.
    Line(String),
    /// There is nothing more to read.
    End,
    /// The scenario's file has changed.
    Changed,
}

/// What was read where a line was asked for.
enum InputLine {
    /// Nothing is left to read.
    End,
    /// All of a line, without white space around it.
    Whole(String),
    /// A line of more than [`LONGEST`] bytes. All of it was read.
    TooLong,
}

/// Reads to the end of a line, however long it is, and holds no more of it than is taken.
fn read_line(input: &mut impl BufRead) -> io::Result<InputLine> {
    let mut bytes = Vec::new();
    let mut some = input.by_ref().take(u64::from(LONGEST) + 1);
    if some.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(InputLine::End);
    }
    if bytes.len() as u64 <= u64::from(LONGEST) || bytes.ends_with(b"\n") {
        return Ok(InputLine::Whole(String::from_utf8_lossy(&bytes).trim().to_owned()));
    }
    let mut rest = Vec::new();
    while !rest.ends_with(b"\n") {
        rest.clear();
        if input.by_ref().take(u64::from(LONGEST)).read_until(b'\n', &mut rest)? == 0 {
            break;
        }
    }
    Ok(InputLine::TooLong)
}
