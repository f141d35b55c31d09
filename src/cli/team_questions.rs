//! Questions about a team, asked line by line in the terminal or answered by the lines of a file.
//!
//! In: lines. Out: the answers, or why there are none. Enter takes what stands in brackets, `b` goes back, `d` takes all that is left
//! as it stands in brackets, `q` leaves.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::Path;

use super::error::CliError;
use super::new_error::NewError;
use super::out;
use crate::narration::plain;
use crate::platform::files;
use crate::scenario::team::{Accepts, GivenAnswer, Interview, TeamAnswers, TeamQuestion};

/// The most bytes of a file with answers.
const MOST_BYTES: u64 = 1024 * 1024;
/// The most bytes of a line that are taken.
const LONGEST: u64 = 65_536;

/// What is said before the first question.
const BEFORE: &str = "Your own team, as you see it. Enter takes what stands in brackets, `b` goes back, `d` takes everything that is \
                      left as it stands, `q` leaves without writing anything. The answers become a file on this computer; nothing is \
                      sent. It is no judgement of real people, and made-up names do as well.";

/// Where answers come from.
pub(super) struct Answers {
    lines: Box<dyn BufRead>,
    /// Somebody sits there: what is no answer is explained, and asked again.
    asks_again: bool,
    /// What is read is not seen otherwise.
    echo: bool,
}

impl Answers {
    /// From whoever types.
    pub fn typed() -> Self {
        let input = io::stdin();
        Self {
            asks_again: true,
            echo: !input.is_terminal(),
            lines: Box::new(BufReader::new(input)),
        }
    }

    /// From the lines of a file.
    pub fn of_file(path: &Path) -> Result<Self, CliError> {
        let bytes = files::read(path, MOST_BYTES)?;
        Ok(Self {
            lines: Box::new(BufReader::new(io::Cursor::new(bytes))),
            asks_again: false,
            echo: true,
        })
    }

    /// The next line; `None` at the end.
    fn next(&mut self) -> Result<Option<String>, CliError> {
        let mut bytes = Vec::new();
        self.lines.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
    }
}

/// Asks everything.
pub(super) fn ask(mut answers: Answers, width: usize) -> Result<TeamAnswers, CliError> {
    out::print(&paragraph("", BEFORE, width));
    let mut interview = Interview::new();
    let mut line_number = 0;
    while let Some(question) = interview.question() {
        out::print(&asked(&question, interview.progress(), width));
        let Some(line) = answers.next()? else {
            return Err(NewError::Ends(question.ask).into());
        };
        line_number += 1;
        if answers.echo {
            out::print(&format!("{line}\n"));
        }
        match line.as_str() {
            "q" => return Err(NewError::Left.into()),
            "b" => {
                if !interview.back() {
                    out::print("This is the first question.\n");
                }
            }
            "d" => take_the_rest(&mut interview)?,
            typed => match interview.answer(typed) {
                Ok(_) => {}
                Err(why) if answers.asks_again => out::print(&paragraph("", &sentence(&why.to_string()), width)),
                Err(why) => {
                    let ask = question.ask;
                    let line = line_number;
                    return Err(NewError::Answer { line, ask, why }.into());
                }
            },
        }
    }
    interview.answers().ok_or_else(|| NewError::Left.into())
}

/// Answers whatever is left with what stands in brackets.
fn take_the_rest(interview: &mut Interview) -> Result<(), CliError> {
    while let Some(question) = interview.question() {
        if let Err(why) = interview.answer("") {
            let ask = question.ask;
            return Err(NewError::Answer { line: 0, ask, why }.into());
        }
    }
    Ok(())
}

/// A question as it stands in the terminal.
fn asked(question: &TeamQuestion, (done, all): (usize, usize), width: usize) -> String {
    let mut text = String::from("\n");
    text += &paragraph("", &format!("{} of {all}  {}", done + 1, question.ask), width);
    text += &paragraph("  ", question.help, width);
    let range = match &question.accepts {
        Accepts::OneOf(of) => {
            for (index, choice) in of.iter().enumerate() {
                text += &paragraph(&format!("  {}  ", index + 1), choice, width);
            }
            String::new()
        }
        Accepts::Number { from, to } => format!("{from} to {to} "),
        Accepts::Text { .. } => String::new(),
    };
    let default = match &question.default {
        GivenAnswer::Text(text) => text.clone(),
        GivenAnswer::Number(number) => number.to_string(),
    };
    let _ = write!(text, "{range}[{default}] > ");
    text
}

fn paragraph(lead: &str, text: &str, width: usize) -> String {
    plain::indented(lead, text, width).join("\n") + "\n"
}

/// A message that stands alone.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first: String = letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect());
    format!("{first}{}.", letters.as_str())
}
