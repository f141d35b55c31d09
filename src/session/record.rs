//! Reading a journal and following it.
//!
//! In: the bytes of a file. Out: a [`Record`] in which every whole line is known to be what was written, or the place
//! of the first that is not. A last line that broke off (the program was killed, the power failed) is left out and
//! reported; the file itself is not touched here.

use std::sync::Arc;

use serde::Deserialize;

use super::chain::{Chain, Flaw};
use super::error::{JournalError, ReplayDivergence};
use super::header::{FORMAT, JournalHeader};
use super::journal::JournalLine;
use super::timeline::{DecisionEntry, NoteEntry, Position, Timeline, TimelineEntry};
use crate::simulation::World;

/// How the last line of a journal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TornAt {
    /// Somewhere in the line, which is lost. It was never acted upon.
    Middle,
    /// Only the end of the line was missing; nothing is lost.
    LineEnd,
}

/// A mended last line: what to tell the player.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// Which file.
    pub file: String,
    /// Which line, from 1.
    pub line: usize,
    /// What was missing.
    pub torn: TornAt,
}

impl std::fmt::Display for Repair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, line, torn } = self;
        match torn {
            TornAt::Middle => write!(
                f,
                "the last line of `{file}` (line {line}) had not been written to its end and was removed; \
                 every answer before it is kept"
            ),
            TornAt::LineEnd => {
                write!(
                    f,
                    "the last line of `{file}` (line {line}) lacked its line end, which was added; nothing is lost"
                )
            }
        }
    }
}

/// A journal that was read and found whole.
#[derive(Debug, Clone)]
pub struct Record {
    pub(super) file: String,
    pub(super) head: JournalHeader,
    entries: Vec<(usize, TimelineEntry)>,
    /// After an undo nothing followed: where the player stands.
    stands: Option<Position>,
    done: Option<(usize, usize)>,
    pub(super) chain: Chain,
    pub(super) lines: usize,
    /// Bytes up to the end of the last whole line.
    pub(super) whole: u64,
    pub(super) torn: Option<TornAt>,
    /// Empty lines follow the last whole one.
    pub(super) padded: bool,
}

/// What an editor puts before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How every journal begins, of whatever format.
const BEGINNING: &[u8] = b"{\"stepback\":";

#[derive(Deserialize)]
struct AnyHead {
    stepback: u64,
}

impl Record {
    /// Reads and verifies; `file` is its label in messages.
    ///
    /// # Errors
    /// Every [`JournalError`] that can be told from the file alone.
    pub fn from_bytes(file: &str, bytes: &[u8]) -> Result<Self, JournalError> {
        match Self::as_far_as_whole(file, bytes)? {
            (record, None) => Ok(record),
            (_, Some(damage)) => Err(damage),
        }
    }

    /// Reads and verifies up to the first damage, if there is any. Carriage returns before line ends, a byte order mark and
    /// empty lines at the end are none: editors and transfers add them.
    ///
    /// # Errors
    /// Already the first line cannot be read.
    pub(super) fn as_far_as_whole(file: &str, bytes: &[u8]) -> Result<(Self, Option<JournalError>), JournalError> {
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let (text, padded) = without_empty_lines(text);
        let mut lines = text.split_inclusive(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let (mut record, unfinished) = Self::from_head(file, first)?;
        record.whole += (bytes.len() - bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).len()) as u64;
        record.padded = padded;
        record.torn = unfinished.then_some(TornAt::LineEnd);
        for line in lines {
            let number = record.lines + 1;
            let (object, ended) = without_line_end(line);
            match record.chain.verify(object) {
                Ok((object, chain)) => {
                    if let Err(damage) = record.add(number, &object) {
                        return Ok((record, Some(damage)));
                    }
                    record.chain = chain;
                    record.lines = number;
                    record.whole += line.len() as u64;
                    record.torn = (!ended).then_some(TornAt::LineEnd);
                }
                Err(_) if !ended && !record.chain.is_followed(line) => record.torn = Some(TornAt::Middle),
                Err(flaw) => return Ok((record, Some(broken(file, number, flaw)))),
            }
        }
        Ok((record, None))
    }

    /// The header in the first line, verified; what follows is not looked at.
    pub(super) fn first_line(file: &str, bytes: &[u8]) -> Result<JournalHeader, JournalError> {
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let first = text.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        Ok(Self::from_head(file, first)?.0.head)
    }

    /// The lines that were verified, as this program writes them.
    pub(super) fn verified_text(&self, bytes: &[u8]) -> String {
        let whole = bytes.get(..self.whole as usize).unwrap_or(bytes);
        let text = String::from_utf8_lossy(whole.strip_prefix(BYTE_ORDER_MARK).unwrap_or(whole));
        text.lines().flat_map(|line| [line, "\n"]).collect()
    }

    fn from_head(file: &str, line: &[u8]) -> Result<(Self, bool), JournalError> {
        let named = || file.to_owned();
        let (text, ended) = without_line_end(line);
        let broke_off = !ended && BEGINNING.starts_with(text);
        if !text.starts_with(BEGINNING) && !broke_off {
            return Err(JournalError::NotAJournal { file: named() });
        }
        let format = serde_json::from_slice::<AnyHead>(text).map_or(FORMAT, |any| any.stepback);
        if !JournalHeader::is_read(format) {
            return Err(JournalError::Format {
                file: named(),
                found: format,
                known: FORMAT,
            });
        }
        let chain = Chain::default();
        let (object, chain) = match chain.verify(text) {
            Ok(verified) => verified,
            Err(_) if !ended && !chain.is_followed(text) => {
                return Err(JournalError::Nothing { file: named() });
            }
            Err(flaw) => return Err(broken(file, 1, flaw)),
        };
        let head = JournalHeader::read(format, &object).map_err(|error| unknown(file, 1, &error))?;
        let whole = line.len() as u64;
        let record = Self {
            file: named(),
            head,
            entries: Vec::new(),
            stands: None,
            done: None,
            chain,
            lines: 1,
            whole,
            torn: None,
            padded: false,
        };
        Ok((record, !ended))
    }

    /// What the play-through was begun with.
    #[must_use]
    pub const fn head(&self) -> &JournalHeader {
        &self.head
    }

    /// The decisions that stand as the file has them, each with its line, from 1. What only a replay brings to light (its
    /// day, what had been heard) is 0.
    pub fn written(&self) -> impl Iterator<Item = (usize, &DecisionEntry)> {
        self.entries.iter().filter_map(|(line, entry)| match entry {
            TimelineEntry::Decision(decision) => Some((*line, decision)),
            TimelineEntry::Note(_) => None,
        })
    }

    /// The notes that stand, in the same way.
    pub fn noted(&self) -> impl Iterator<Item = &NoteEntry> {
        self.entries.iter().filter_map(|(_, entry)| match entry {
            TimelineEntry::Note(noted) => Some(noted),
            TimelineEntry::Decision(_) => None,
        })
    }

    /// Decisions and notes in their order.
    pub(super) fn entries(&self) -> impl Iterator<Item = &TimelineEntry> {
        self.entries.iter().map(|(_, entry)| entry)
    }

    /// After an undo nothing followed: where the player stands.
    pub(super) const fn stands(&self) -> Option<Position> {
        self.stands
    }

    /// The checksum of its last whole line.
    #[must_use]
    pub fn checksum(&self) -> &str {
        self.chain.checksum()
    }

    /// The line that says it is over, from 1; `None` while it is being played.
    #[must_use]
    pub fn done_in_line(&self) -> Option<usize> {
        self.done.map(|(line, _)| line)
    }

    /// How many decisions stand: what every list counts, and as far as `fork --at` goes.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.entries
            .iter()
            .filter(|(_, entry)| matches!(entry, TimelineEntry::Decision(_)))
            .count()
    }

    /// Whether it was played to its end.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done.is_some()
    }

    fn add(&mut self, number: usize, object: &[u8]) -> Result<(), JournalError> {
        let line: JournalLine = serde_json::from_slice(object).map_err(|error| unknown(&self.file, number, &error))?;
        let last = self.decisions() as u32;
        let wrong = |why: String| JournalError::Corrupt {
            file: self.file.clone(),
            line: number,
            column: 1,
            why,
        };
        let entry = match line {
            JournalLine::Done(ending) => {
                self.done = Some((number, ending));
                return Ok(());
            }
            JournalLine::Undo(n) => {
                let at = self.entries.iter().position(|(_, entry)| is_decision(entry, n));
                let at = at.ok_or_else(|| wrong(format!("decision {n} cannot be undone, there are {last}")))?;
                if let Some((_, TimelineEntry::Decision(undone))) = self.entries.get(at) {
                    self.stands = Some(undone.position);
                }
                self.entries.truncate(at);
                self.done = None;
                return Ok(());
            }
            JournalLine::Decision(decision) => {
                let decision = decision.decision();
                if decision.number != last + 1 {
                    return Err(wrong(format!(
                        "decision {} follows on decision {last}",
                        decision.number
                    )));
                }
                TimelineEntry::Decision(decision)
            }
            JournalLine::Note(note) => TimelineEntry::Note(note.noted()),
        };
        self.entries.push((number, entry));
        self.stands = None;
        self.done = None;
        Ok(())
    }

    /// Plays everything again.
    pub(super) fn follow(&self, world: Arc<World>) -> Result<Timeline, JournalError> {
        let mut course = Timeline::new(world, self.head.seed);
        let story = |line: usize, why: ReplayDivergence| JournalError::Story {
            file: self.file.clone(),
            line,
            program: self.head.program.clone(),
            why,
        };
        for (line, entry) in &self.entries {
            course.follow(entry.clone(), true).map_err(|why| story(*line, why))?;
        }
        if let Some(position) = self.stands {
            course.reach(position).map_err(|why| story(self.lines, why))?;
        }
        match self.done {
            Some((line, ending)) if course.simulation.ending() != Some(ending) => {
                Err(story(line, ReplayDivergence::OtherEnding))
            }
            _ => Ok(course),
        }
    }
}

/// A line without its end, and whether it had one.
fn without_line_end(line: &[u8]) -> (&[u8], bool) {
    let ended = line.strip_suffix(b"\n");
    let text = ended.unwrap_or(line);
    (text.strip_suffix(b"\r").unwrap_or(text), ended.is_some())
}

/// A text without the empty lines at its end, and whether there were any.
fn without_empty_lines(text: &[u8]) -> (&[u8], bool) {
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let written = text.len() - text.iter().rev().take_while(|byte| is_end(byte)).count();
    let line_end = text[written..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let kept = written + line_end;
    if line_end == 0 {
        (text, false)
    } else {
        (&text[..kept], kept < text.len())
    }
}

fn is_decision(entry: &TimelineEntry, number: u32) -> bool {
    matches!(entry, TimelineEntry::Decision(decision) if decision.number == number)
}

fn broken(file: &str, line: usize, flaw: Flaw) -> JournalError {
    let (column, why) = match flaw {
        Flaw::NoSum(column) => (column, "the line does not end in its checksum"),
        Flaw::WrongSum(column) => (column, "the line is not what was written, its checksum is another"),
    };
    JournalError::Corrupt {
        file: file.to_owned(),
        line,
        column,
        why: why.to_owned(),
    }
}

fn unknown(file: &str, line: usize, error: &serde_json::Error) -> JournalError {
    let why = format!("this program does not know what the line says ({error})");
    JournalError::Corrupt {
        file: file.to_owned(),
        line,
        column: error.column().max(1),
        why,
    }
}
