//! Every place at which an id stands: where it is given, where it is used, and where a text fills a person in (`{priya.their}`).
//!
//! In: a walked text. Out: [`IdPlace`]s in the order of the text.

use super::frame::{Frame, unquoted};
use super::id_sorts::{IdSort, sort_at};
use super::walk::{WalkedText, WalkedToken};
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::placeholders::{ROLES, TextPart, parts};

/// An id somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdPlace {
    /// Of what.
    pub sort: IdSort,
    /// The id.
    pub id: String,
    /// Of a choice: the moment (or the world's own text) that it belongs to; empty where none is named.
    pub of: String,
    /// Where it stands, without quotes.
    pub span: Span,
    /// It is where the thing gets this id.
    pub gives: bool,
    /// The bracket that it stands in.
    pub frame: Option<usize>,
}

impl IdPlace {
    /// Whether both name the same thing.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        self.sort == other.sort && self.id == other.id && self.of == other.of
    }
}

/// Every place of an id.
#[must_use]
pub fn id_places(walked: &WalkedText) -> Vec<IdPlace> {
    let mut places: Vec<IdPlace> = Vec::new();
    for token in &walked.tokens {
        let Token::Text(_) = token.token else { continue };
        let Some((sort, gives)) = token.expected.seat.as_ref().and_then(sort_at) else {
            places.extend(filled_in(walked, token));
            continue;
        };
        let of = match sort {
            IdSort::Choice if gives => around(walked, token.frame),
            IdSort::Choice => beside(&places, token.frame),
            _ => String::new(),
        };
        let (id, span) = inside_quotes(walked, token.span);
        places.push(IdPlace {
            sort,
            id,
            of,
            span,
            gives,
            frame: token.frame,
        });
    }
    // The moment may be named after its choice.
    for at in 0..places.len() {
        let of = match places.get(at) {
            Some(place) if place.sort == IdSort::Choice && place.of.is_empty() => beside(&places, place.frame),
            _ => continue,
        };
        if let Some(place) = places.get_mut(at) {
            place.of = of;
        }
    }
    places
}

/// The place at a byte, or the one that ends there.
#[must_use]
pub fn id_at(places: &[IdPlace], byte: usize) -> Option<&IdPlace> {
    let touches = |span: Span| span.start as usize <= byte && byte <= span.end as usize;
    places.iter().find(|place| touches(place.span))
}

/// Where a thing gets its id: the first such place.
#[must_use]
pub fn giving<'p>(places: &'p [IdPlace], named: &IdPlace) -> Option<&'p IdPlace> {
    places.iter().find(|place| place.gives && place.same(named))
}

/// Of a bracket of choices: the id of the moment around it.
pub fn around(walked: &WalkedText, frame: Option<usize>) -> String {
    let mut at = frame;
    while let Some(frame) = at.and_then(|at| walked.frames.get(at)) {
        if matches!(frame.page().map(|page| page.name), Some("Moment" | "OwnEmergentText")) {
            return frame.written("id", walked.text).unwrap_or_default().to_owned();
        }
        at = frame.parent;
    }
    String::new()
}

/// The moment that is named in the same bracket before.
pub fn beside(places: &[IdPlace], frame: Option<usize>) -> String {
    let moment = places
        .iter()
        .rev()
        .find(|place| place.frame == frame && place.sort == IdSort::Moment);
    moment.map(|place| place.id.clone()).unwrap_or_default()
}

fn inside_quotes(walked: &WalkedText, span: Span) -> (String, Span) {
    let raw = walked.slice(span);
    let id = unquoted(raw);
    let start = span.start as usize + usize::from(raw.starts_with('"'));
    (id.to_owned(), Span::new(start, start + id.len()))
}

/// The people that a text fills in.
fn filled_in(walked: &WalkedText, token: &WalkedToken) -> Vec<IdPlace> {
    let mut at = token.span.start as usize;
    let mut found = Vec::new();
    for part in parts(walked.slice(token.span)) {
        match part {
            TextPart::Plain(text) | TextPart::Open(text) => at += text.len(),
            TextPart::Slot { who, written, .. } => {
                if !ROLES.contains(&who) && who != "who" {
                    found.push(IdPlace {
                        sort: IdSort::Person,
                        id: who.to_owned(),
                        of: String::new(),
                        span: Span::new(at + 1, at + 1 + who.len()),
                        gives: false,
                        frame: token.frame,
                    });
                }
                at += written.len();
            }
        }
    }
    found
}

/// The bracket whose `id` gives a thing its name.
#[must_use]
pub fn frame_of<'w>(walked: &'w WalkedText, place: &IdPlace) -> Option<&'w Frame> {
    walked.frames.get(place.frame?)
}
