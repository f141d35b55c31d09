//! A page of which one number is chosen: the title and the list of scenarios.

use std::io::{self, BufRead, Write};

use super::options::{PlayOptions, TerminalError};
use super::paper::Paper;
use super::print::print;
use super::said::TypedLine;
use crate::narration::page::{Command, Page};
use crate::sitting::Sitting;

/// Prints the page of a sitting and reads a number; `None` when the player leaves or there is nothing more to read.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe.
pub fn choose(
    sitting: &mut Sitting,
    options: &PlayOptions,
    input: impl BufRead,
    output: impl Write,
) -> Result<Option<Command>, TerminalError> {
    sitting.run_jobs();
    let paper = Paper::new(output, options.width, sitting.words());
    match ask(sitting, &sitting.page(), options, input, paper) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(None),
        other => Ok(other?),
    }
}

fn ask<W: Write>(
    sitting: &Sitting,
    page: &Page,
    options: &PlayOptions,
    mut input: impl BufRead,
    mut paper: Paper<W>,
) -> io::Result<Option<Command>> {
    let words = sitting.words();
    print(&mut paper, page)?;
    let most = page.controls().filter_map(|control| control.number).max().unwrap_or(0);
    loop {
        let Some(line) = paper.ask(words, &mut input, options.echo)? else {
            return Ok(None);
        };
        match TypedLine::read(&line) {
            TypedLine::Number(number) => match page.numbered(number) {
                Some(control) => return Ok(Some(control.command.clone())),
                None => {
                    paper.line(&words.with("term-no-number", &[("number", number.into()), ("most", most.into())]))?;
                }
            },
            TypedLine::Quit => return Ok(None),
            _ => paper.line(&words.with("term-not-understood", &[("text", line.into()), ("most", most.into())]))?,
        }
    }
}
