//! What is told of the thing under the pointer: the page of a word, and of an id what it names.
//!
//! In: a walked text and a byte, or the place of an id. Out: Markdown.

use std::fmt::Write as _;

use super::frame::{Frame, FrameContent};
use super::id_places::{IdPlace, frame_of, giving};
use super::id_sorts::IdSort;
use super::walk::{WalkedText, WalkedToken};
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::reference::{self, Meaning, markdown};

/// The page of the word at a byte, and where the word stands.
#[must_use]
pub fn word_page(walked: &WalkedText, byte: usize) -> Option<(Span, String)> {
    let token = walked.token_at(byte)?;
    let Token::Word(word) = &token.token else { return None };
    let meanings = match meaning(walked, token, word) {
        Some(meaning) => vec![meaning],
        None => reference::find(word).ok()?,
    };
    let said: Vec<String> = meanings.into_iter().map(markdown::of).collect();
    Some((token.span, said.join("\n---\n\n")))
}

/// What a word means where it stands; nothing where nobody knows what belongs there.
fn meaning(walked: &WalkedText, token: &WalkedToken, word: &str) -> Option<Meaning> {
    if token.names_part {
        let frame = walked.frames.get(token.frame?)?;
        let page = match frame.holds {
            FrameContent::Parts(page) => page,
            FrameContent::Values(page, word) => return Some(Meaning::Part(page, word)),
            _ => return None,
        };
        let part = page.parts.iter().find(|part| part.name == word)?;
        return Some(Meaning::Part(page, part));
    }
    let pages = token.expected.wanted.as_ref()?.pages();
    pages.into_iter().find_map(|page| {
        let part = page.parts.iter().find(|part| part.name == word);
        match part {
            Some(part) => Some(Meaning::Part(page, part)),
            None => (page.name == word).then_some(Meaning::Page(page)),
        }
    })
}

/// The parts of a thing that are told, after its name.
const fn told(sort: IdSort) -> &'static [&'static str] {
    match sort {
        IdSort::Person => &["role", "says", "about", "wants"],
        IdSort::Party => &["stake", "patience", "standing"],
        IdSort::Project => &["due", "weight", "client"],
        IdSort::Task => &["owner", "domain", "effort", "difficulty", "due", "after"],
        IdSort::Moment => &["kind", "at", "when", "owner", "people", "task", "party", "text"],
        IdSort::Choice => &["stance", "tone", "then"],
        IdSort::Ending => &["when", "text"],
        IdSort::Cut => &["minutes", "stop_at"],
        IdSort::DeskTask => &["hours", "only_you", "strategic", "domain"],
        IdSort::OwnText => &["kind", "text"],
        IdSort::Domain => &[],
    }
}

/// What an id names. `places` are those of the text in which things get their ids.
#[must_use]
pub fn named(walked: &WalkedText, places: &[IdPlace], place: &IdPlace) -> Option<String> {
    let given = giving(places, place)?;
    if place.sort == IdSort::Domain {
        let uses = places.iter().filter(|other| other.same(place));
        let skilled = uses.clone().filter(|other| other.gives).count();
        return Some(format!(
            "**{}** (domain): {skilled} of the team have a skill in it; named {} times.\n",
            place.id,
            uses.count()
        ));
    }
    let frame = frame_of(walked, given)?;
    let written = |part: &str| frame.written(part, walked.text);
    let title = ["title", "name", "text"]
        .into_iter()
        .find_map(written)
        .unwrap_or(&place.id);
    let mut said = format!("**{title}** ({} `{}`)\n\n", place.sort.word(), place.id);
    if let Some(around) = owner_of(walked, frame) {
        let _ = writeln!(said, "- in {around}");
    }
    for part in told(place.sort) {
        if let Some(value) = written(part) {
            let one_line = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(said, "- {part}: {one_line}");
        }
    }
    Some(said)
}

/// The project of a task, the moment of a choice.
fn owner_of(walked: &WalkedText, frame: &Frame) -> Option<String> {
    let mut at = frame.parent;
    while let Some(around) = at.and_then(|at| walked.frames.get(at)) {
        if around.page().is_some_and(|page| IdSort::given_by(page.name).is_some()) {
            return around.written("title", walked.text).map(str::to_owned);
        }
        at = around.parent;
    }
    None
}
