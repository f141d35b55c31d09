//! What can be written at the cursor: parts, words and ids, also in a text that cannot be read yet.
//!
//! In: a text, the byte of the cursor, and where ids are given. Out: [`Completions`]. What belongs at the cursor is told by the text
//! before it alone; a word that is half-written there is replaced, with the rest of it behind the cursor.

use super::frame::{ExpectedValue, Frame, ValueSeat};
use super::hover::named;
use super::id_places::{around, beside, frame_of, id_places};
use super::id_sorts::{IdSort, sort_at};
use super::walk::{WalkedText, walk};
use super::wanted::WantedType;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::reference::{Meaning, left_out, markdown, spoken, taken};
use crate::scenario::type_page::{Argument, PageKind, TypeField, TypePage};

/// What can be written, and what it replaces.
#[derive(Debug, Clone, Default)]
pub struct Completions {
    /// The bytes that are replaced.
    pub replaced: Option<Span>,
    /// What can be written there, in the order of the language or of the text.
    pub offers: Vec<Offer>,
}

/// Which sort of thing is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferKind {
    /// The name of a part.
    Part,
    /// A word of the language.
    Word,
    /// An id.
    Id,
    /// A whole thing with the parts that it must have.
    Whole,
}

/// Something that can be written.
#[derive(Debug, Clone)]
pub struct Offer {
    /// What it is.
    pub kind: OfferKind,
    /// As it is listed.
    pub label: String,
    /// What is written.
    pub text: String,
    /// Where the cursor stands then: so many bytes into `text`.
    pub cursor: usize,
    /// In a few words.
    pub detail: String,
    /// In Markdown; may be empty.
    pub about: String,
}

/// What is at the cursor.
struct Cursor {
    /// Where the half-written word begins.
    start: usize,
    /// Where it ends.
    end: usize,
    /// It stands in quotes, which are not part of it; whether they are closed behind it.
    quoted: Option<bool>,
}

/// What can be written at a byte. `scenario` is the text in which ids are given, when that is another one.
#[must_use]
pub fn completions(text: &str, byte: usize, file: &str, scenario: Option<&str>) -> Completions {
    let Some(before) = text.get(..byte) else {
        return Completions::default();
    };
    let Some(cursor) = cursor(text, &walk(before, file), byte) else {
        return Completions::default();
    };
    let lead = cursor.start - usize::from(cursor.quoted.is_some());
    let walked = walk(text.get(..lead).unwrap_or_default(), file);
    let expected = walked.expected_at_end();
    let offers = match expected.seat.as_ref().and_then(sort_at) {
        Some((sort, false) | (sort @ IdSort::Domain, true)) => ids(text, &cursor, &walked, sort, scenario, file),
        _ if cursor.quoted.is_some() => Vec::new(),
        _ => match walked.innermost() {
            Some(frame) if frame.slot.is_none() && frame.page().is_some() => parts(text, file, frame),
            _ => values(&expected),
        },
    };
    Completions {
        replaced: Some(Span::new(cursor.start, cursor.end)),
        offers,
    }
}

/// The word or text that ends at the byte, or begins there; nothing in a comment or behind a closed text.
fn cursor(text: &str, before: &WalkedText, byte: usize) -> Option<Cursor> {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    let rest = text.get(byte..)?;
    let behind = rest.find(|c| !letter(c)).unwrap_or(rest.len());
    let last = before.tokens.last();
    let end_of_last = last.map_or(0, |token| token.span.end as usize);
    if end_of_last < byte {
        let between = text.get(end_of_last..byte)?;
        let line = between.rsplit('\n').next().unwrap_or_default();
        let open_block = between
            .rfind("/*")
            .is_some_and(|at| !between.get(at..).unwrap_or_default().contains("*/"));
        let blank = !line.contains("//") && !open_block;
        return blank.then_some(Cursor {
            start: byte,
            end: byte + behind,
            quoted: None,
        });
    }
    let token = last?;
    let start = token.span.start as usize;
    match token.token {
        Token::Word(_) => Some(Cursor {
            start,
            end: byte + behind,
            quoted: None,
        }),
        Token::Text(_) => {
            let raw = before.slice(token.span);
            let open = raw.starts_with('"') && (raw.len() == 1 || !raw.ends_with('"'));
            open.then(|| Cursor {
                start: start + 1,
                end: byte + behind,
                quoted: Some(rest.get(behind..).is_some_and(|rest| rest.starts_with('"'))),
            })
        }
        Token::Number { .. } | Token::Foreign(_) => None,
        _ => Some(Cursor {
            start: byte,
            end: byte + behind,
            quoted: None,
        }),
    }
}

/// Ids of a sort, as they are given in the whole text or in the scenario beside it.
fn ids(
    text: &str,
    cursor: &Cursor,
    before: &WalkedText,
    sort: IdSort,
    scenario: Option<&str>,
    file: &str,
) -> Vec<Offer> {
    let closed = if cursor.quoted == Some(false) {
        // A text that is still open would swallow what follows.
        let (head, tail) = text.split_at_checked(cursor.end).unwrap_or((text, ""));
        Some(format!("{head}\"{tail}"))
    } else {
        None
    };
    let own = closed.as_deref().unwrap_or(text);
    let walked = match scenario {
        Some(scenario) => walk(scenario, "scenario.ron"),
        None => walk(own, file),
    };
    let given = id_places(&walked);
    let of = if sort == IdSort::Choice {
        let named = beside(&id_places(before), before.innermost_number());
        Some(if named.is_empty() {
            around(before, before.innermost_number())
        } else {
            named
        })
    } else {
        None
    };
    let mut offers: Vec<Offer> = Vec::new();
    for place in given.iter().filter(|place| place.sort == sort) {
        let is_name = place.gives || sort == IdSort::Domain;
        let here = cursor.start <= place.span.end as usize && place.span.start as usize <= cursor.end;
        let is_cursor = scenario.is_none() && here;
        let fits = of.as_ref().is_none_or(|of| *of == place.of);
        if !is_name || !fits || is_cursor || place.id.is_empty() || offers.iter().any(|offer| offer.label == place.id) {
            continue;
        }
        let frame = frame_of(&walked, place);
        let title = frame.and_then(|frame| {
            let mut titles = ["title", "name", "text"].into_iter();
            titles.find_map(|part| frame.written(part, walked.text))
        });
        let detail = match title {
            Some(title) if sort != IdSort::Domain => title.to_owned(),
            _ => sort.word().to_owned(),
        };
        let text = match cursor.quoted {
            None => format!("\"{}\"", place.id),
            Some(true) => place.id.clone(),
            Some(false) => format!("{}\"", place.id),
        };
        offers.push(Offer {
            kind: OfferKind::Id,
            label: place.id.clone(),
            cursor: text.len(),
            text,
            detail,
            about: named(&walked, &given, place).unwrap_or_default(),
        });
    }
    offers
}

/// Parts that the bracket does not have yet, before the cursor or behind it.
fn parts(text: &str, file: &str, frame: &Frame) -> Vec<Offer> {
    let Some(page) = frame.page() else { return Vec::new() };
    let whole = walk(text, file);
    let behind = whole.frames.iter().find(|other| other.inside == frame.inside);
    let written = |name: &str| {
        let places = frame
            .parts
            .iter()
            .chain(behind.into_iter().flat_map(|frame| &frame.parts));
        places.clone().any(|part| part.name == name)
    };
    let missing = page.parts.iter().filter(|part| !written(part.name));
    missing
        .map(|part| Offer {
            kind: OfferKind::Part,
            label: part.name.to_owned(),
            text: format!("{}: ", part.name),
            cursor: part.name.len() + 2,
            detail: [taken(page, part), left_out(part)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(". "),
            about: markdown::of(Meaning::Part(page, part)),
        })
        .collect()
}

/// Words and whole things that belong at a place.
fn values(expected: &ExpectedValue) -> Vec<Offer> {
    let Some(wanted) = &expected.wanted else {
        return Vec::new();
    };
    match wanted {
        WantedType::Page(_) | WantedType::FactOrCondition => wanted.pages().into_iter().flat_map(of_page).collect(),
        WantedType::Truth => ["true", "false"].map(|word| plain(word, "")).into(),
        WantedType::SystemCode => (1..=45)
            .map(|number| plain(&format!("S{number:02}"), "a system"))
            .collect(),
        WantedType::List(_) | WantedType::Pairs(_) | WantedType::Tuple(_) | WantedType::Text => {
            let about = expected
                .seat
                .as_ref()
                .and_then(ValueSeat::argument)
                .map(crate::scenario::type_words::argument);
            let text = stand_in(wanted);
            vec![Offer {
                kind: OfferKind::Whole,
                label: text.clone(),
                cursor: 1,
                text,
                detail: about.unwrap_or_default(),
                about: String::new(),
            }]
        }
        WantedType::Number | WantedType::Anything => Vec::new(),
    }
}

fn plain(word: &str, detail: &str) -> Offer {
    Offer {
        kind: OfferKind::Word,
        label: word.to_owned(),
        text: word.to_owned(),
        cursor: word.len(),
        detail: detail.to_owned(),
        about: String::new(),
    }
}

fn of_page(page: &'static TypePage) -> Vec<Offer> {
    match page.kind {
        PageKind::Words => page.parts.iter().map(|word| of_word(page, word)).collect(),
        PageKind::Parts => vec![whole(page)],
    }
}

fn of_word(page: &'static TypePage, word: &'static TypeField) -> Offer {
    let text = match word.takes {
        [] => word.name.to_owned(),
        takes => {
            let inside: Vec<String> = takes.iter().map(value_of).collect();
            format!("{}({})", word.name, inside.join(", "))
        }
    };
    let inside = text.find('(').map_or(text.len(), |at| at + 1);
    let opens_text = text.get(inside..).is_some_and(|rest| rest.starts_with('"'));
    Offer {
        kind: OfferKind::Word,
        label: word.name.to_owned(),
        cursor: inside + usize::from(opens_text),
        text,
        detail: taken(page, word).unwrap_or_default(),
        about: markdown::of(Meaning::Part(page, word)),
    }
}

/// A value of a word, to be filled in.
fn value_of(value: &Argument) -> String {
    let wanted = WantedType::of(value.of_type);
    match value.name {
        "" => stand_in(&wanted),
        name => format!("{name}: {}", stand_in(&wanted)),
    }
}

/// `(id: "", title: "")` with every part that must be there.
fn whole(page: &'static TypePage) -> Offer {
    let needed = page.parts.iter().filter(|part| !spoken::may_be_left_out(part));
    let parts: Vec<String> = needed
        .filter_map(|part| {
            let wanted = WantedType::of(part.takes.first()?.of_type);
            Some(format!("{}: {}", part.name, stand_in(&wanted)))
        })
        .collect();
    let text = format!("({})", parts.join(", "));
    let cursor = text.find("\"\"").map_or(1, |at| at + 1);
    Offer {
        kind: OfferKind::Whole,
        label: format!("(…) {}", page.name),
        text,
        cursor,
        detail: format!("a new {} with the parts it must have", page.name),
        about: markdown::of(Meaning::Page(page)),
    }
}

/// What stands for a value until it is written; of words the first.
fn stand_in(wanted: &WantedType) -> String {
    match wanted {
        WantedType::Text => "\"\"".to_owned(),
        WantedType::Number => "1".to_owned(),
        WantedType::Truth => "false".to_owned(),
        WantedType::SystemCode => "S01".to_owned(),
        WantedType::List(_) => "[]".to_owned(),
        WantedType::Pairs(_) => "{}".to_owned(),
        WantedType::Tuple(types) => {
            let values: Vec<String> = types.iter().map(stand_in).collect();
            format!("({})", values.join(", "))
        }
        WantedType::Page(page) if page.kind == PageKind::Words => {
            // `Condition` begins with words that hold conditions; the first that does not is short.
            let short = |word: &&TypeField| {
                let mut takes = word.takes.iter().map(|value| WantedType::of(value.of_type));
                takes.all(|wanted| matches!(wanted, WantedType::Text | WantedType::Number))
            };
            let word = page.parts.iter().find(short).or(page.parts.first());
            word.map_or_else(String::new, |word| match word.takes {
                [] => word.name.to_owned(),
                takes => {
                    let values: Vec<&str> = takes
                        .iter()
                        .map(|value| match WantedType::of(value.of_type) {
                            WantedType::Text => "\"\"",
                            _ => "1",
                        })
                        .collect();
                    format!("{}({})", word.name, values.join(", "))
                }
            })
        }
        WantedType::Page(_) => "()".to_owned(),
        WantedType::FactOrCondition => "Came(\"\")".to_owned(),
        WantedType::Anything => String::new(),
    }
}
