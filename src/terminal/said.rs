//! What a line means.

use crate::narration::page::Screen;
use crate::scenario::suggestion;
use crate::scenario::{PersonId, Scenario};

/// The words that begin a command beside those that show a screen, for "did you mean".
const COMMANDS: [&str; 9] = [
    "act", "plan", "hints", "note", "votes", "again", "undo", "quit", "expect",
];

/// What some editors put before the first line of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A line that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TypedLine {
    /// A number.
    Number(u32),
    /// `undo`.
    Undo,
    /// `hints`.
    Hints,
    /// `act`, with what follows it.
    Act(Vec<String>),
    /// `plan`, with what follows it.
    Plan(Vec<String>),
    /// `note`, with the sentence.
    Note(String),
    /// `expect`, with the number of what is expected; `None` when that is not what follows it.
    Expect(Option<usize>),
    /// `votes`, with how many hands there were for each choice; `None` when that is not what follows it.
    Votes(Option<Vec<u32>>),
    /// `again`.
    Again,
    /// The name of a screen that is laid over others.
    Show(Screen),
    /// `quit`.
    Quit,
    /// Anything else, with the command it was probably meant to be.
    Unknown(String, Option<&'static str>),
}

impl TypedLine {
    /// Reads a line; capitals do not matter.
    pub(super) fn read(line: &str) -> Self {
        let line = line.trim_start_matches(BYTE_ORDER_MARK).trim();
        if let Some(number) = number(line) {
            return Self::Number(number);
        }
        let (first, rest) = line
            .split_once(char::is_whitespace)
            .map_or((line, ""), |(first, rest)| (first, rest.trim()));
        let words = || rest.split_whitespace().map(str::to_lowercase).collect();
        match first.to_lowercase().as_str() {
            "undo" => Self::Undo,
            "hints" => Self::Hints,
            "act" => Self::Act(words()),
            "plan" => Self::Plan(words()),
            "note" => Self::Note(rest.to_owned()),
            "expect" => Self::Expect(number(rest).map(|number| number as usize)),
            "votes" | "vote" => Self::Votes(rest.split_whitespace().map(digits).collect()),
            "again" => Self::Again,
            "?" => Self::Show(Screen::Help),
            "quit" | "exit" => Self::Quit,
            other => shown(other).map_or_else(|| Self::unknown(line, other), Self::Show),
        }
    }

    fn unknown(line: &str, first: &str) -> Self {
        let known = COMMANDS.into_iter().chain(named().map(Screen::name));
        Self::Unknown(line.chars().take(60).collect(), suggestion::closest(first, known))
    }
}

/// The screens that are shown by their names. Hands are counted by `votes` with numbers, and a plan is made by `plan` with words.
fn named() -> impl Iterator<Item = Screen> {
    let laid_over = |screen: &Screen| screen.is_overlay() && !matches!(screen, Screen::Votes | Screen::Details);
    Screen::ALL.iter().copied().filter(laid_over)
}

/// The screen that a word shows.
fn shown(word: &str) -> Option<Screen> {
    named().find(|screen| screen.name() == word)
}

/// A number as people write it: `3`, `3.`, `3)`, `(3)`, with digits of any width.
fn number(text: &str) -> Option<u32> {
    let text = text.strip_prefix(['(', '（']).unwrap_or(text);
    digits(
        text.strip_suffix(['.', ')', '．', '）', ':'])
            .unwrap_or(text)
            .trim_end(),
    )
}

fn digits(text: &str) -> Option<u32> {
    let narrow = |c: char| match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        c => c.is_ascii_digit().then_some(c),
    };
    text.chars().map(narrow).collect::<Option<String>>()?.parse().ok()
}

/// A person by id or by name, whole or its beginning when no other begins so; otherwise the name that was probably
/// meant.
pub(super) fn person<'a>(scenario: &'a Scenario, word: &str) -> Result<PersonId, Option<&'a str>> {
    let word = word.to_lowercase();
    let people = || scenario.people.iter().enumerate();
    let whole = people().find(|(_, p)| p.id.to_lowercase() == word || p.name.to_lowercase() == word);
    if let Some((id, _)) = whole {
        return Ok(id);
    }
    let mut begins = people().filter(|(_, p)| !word.is_empty() && p.name.to_lowercase().starts_with(&word));
    if let (Some((id, _)), None) = (begins.next(), begins.next()) {
        return Ok(id);
    }
    Err(suggestion::closest(
        &word,
        scenario.people.iter().map(|p| p.name.as_str()),
    ))
}

#[cfg(test)]
mod tests {
    use super::TypedLine;

    #[test]
    fn a_line_is_a_number_a_command_or_neither() {
        assert_eq!(TypedLine::read(" 3 "), TypedLine::Number(3));
        assert_eq!(TypedLine::read("Undo"), TypedLine::Undo);
        assert_eq!(
            TypedLine::read("act Priya 2"),
            TypedLine::Act(vec!["priya".into(), "2".into()])
        );
        assert_eq!(
            TypedLine::read("note  Was that me?"),
            TypedLine::Note("Was that me?".into())
        );
        assert_eq!(
            TypedLine::read("peolpe"),
            TypedLine::Unknown("peolpe".into(), Some("people"))
        );
        assert_eq!(TypedLine::read("votes 3 0 12"), TypedLine::Votes(Some(vec![3, 0, 12])));
        assert_eq!(TypedLine::read("expect 2"), TypedLine::Expect(Some(2)));
        assert_eq!(TypedLine::read("expect the worst"), TypedLine::Expect(None));
        assert_eq!(TypedLine::read("votes three"), TypedLine::Votes(None));
        assert_eq!(TypedLine::read("-1"), TypedLine::Unknown("-1".into(), None));
        for three in ["3.", "3)", "(3)", "３", "３．", "３）", "\u{feff}3", "03", " 3 .", "3:"] {
            assert_eq!(TypedLine::read(three), TypedLine::Number(3), "{three:?}");
        }
        assert_eq!(TypedLine::read("votes ３ 0"), TypedLine::Votes(Some(vec![3, 0])));
        for none in ["3.5", "", "()", ".", "3a", "99999999999"] {
            assert!(!matches!(TypedLine::read(none), TypedLine::Number(_)), "{none:?}");
        }
    }
}
