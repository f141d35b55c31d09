//! RON text to a tree in which every value has its place.
//!
//! In: the text of a file. Out: one [`Node`], or the first place at which it cannot be read: [`mend`](super::mend) then looks for
//! what was meant. Nesting deeper than [`DEEPEST`](nesting::DEEPEST) is refused, so that no file can exhaust the stack.

use super::brackets::{Bracket, Brackets};
use super::check::syntax;
use super::check::{control_character, nesting};
use super::diagnostic_sink::DiagnosticSink;
use super::lexer::{Lexer, Token};
use super::place::Span;
use super::syntax_error::SyntaxError;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// All of it, brackets and name included.
    pub span: Span,
    /// What it is.
    pub value: RonValue,
}

/// What RON can say, as far as scenarios need it.
#[derive(Debug, Clone)]
pub enum RonValue {
    /// `"text"`
    Text(String),
    /// `12`, `0.5`
    Number {
        /// Its value; may be infinite or not a number.
        value: f64,
        /// Written without a decimal point or exponent.
        whole: bool,
    },
    /// `true`, `false`
    Truth(bool),
    /// `Crisis`
    Word(String),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{"a": 1}`
    Map(Vec<(Node, Node)>),
    /// `(a: 1)`, `Name(a: 1)`, `(1, 2)`, `Name(1, 2)`
    Group(Group),
    /// A kind of value that no scenario uses.
    Foreign(&'static str),
    /// Could not be read; already reported.
    Broken,
}

/// What stands in round brackets.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// The word before the bracket.
    pub name: Option<String>,
    /// Where that word stands.
    pub name_span: Option<Span>,
    /// `name: value`
    pub fields: Vec<Field>,
    /// Values without a name.
    pub items: Vec<Node>,
    /// Part of it could not be read; already reported.
    pub broken: bool,
}

/// `name: value`
#[derive(Debug, Clone)]
pub struct Field {
    /// The name.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// The value.
    pub value: Node,
}

/// Reads a whole file.
pub fn read(out: &mut DiagnosticSink) -> Node {
    let mut lexer = Lexer::new(out.text());
    skip_attributes(&mut lexer, out);
    let (token, span) = lexer.next(out);
    let mut parser = Parser {
        lexer,
        token,
        span,
        before: Span::new(0, 0),
        open: Brackets::default(),
        out,
        given_up: false,
    };
    let node = parser.value();
    if !parser.given_up && parser.token != Token::End {
        let found = parser.span;
        parser.trouble(found, SyntaxError::AfterTheEnd);
    }
    node
}

fn skip_attributes(lexer: &mut Lexer, out: &mut DiagnosticSink) {
    while lexer.take("#!", out) {
        let mut depth = 0_usize;
        loop {
            let (token, span) = lexer.next(out);
            match token {
                Token::Open(_) => depth += 1,
                Token::Close(_) if depth <= 1 => break,
                Token::Close(_) => depth -= 1,
                Token::Word(word)
                    if depth > 1
                        && !["enable", "implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes"]
                            .contains(&word.as_str()) =>
                {
                    syntax::report(out, span, SyntaxError::UnknownExtension(word));
                }
                Token::End => return,
                _ => {}
            }
        }
    }
}

struct Parser<'a, 'f, 't> {
    lexer: Lexer<'a>,
    token: Token,
    span: Span,
    before: Span,
    open: Brackets,
    out: &'f mut DiagnosticSink<'t>,
    given_up: bool,
}

/// What one place inside brackets held.
enum Entry {
    Value(Node),
    Field(Field),
    Pair(Node, Node),
}

impl Parser<'_, '_, '_> {
    /// Nothing more is read after it.
    fn trouble(&mut self, span: Span, trouble: SyntaxError) {
        if !self.given_up {
            syntax::report(self.out, span, trouble);
            self.give_up();
        }
    }

    fn give_up(&mut self) {
        self.out.reached(self.span.start as usize, self.open.list());
        self.given_up = true;
        self.token = Token::End;
    }

    fn bump(&mut self) -> (Token, Span) {
        let (token, span) = if self.given_up {
            (Token::End, self.span)
        } else {
            self.lexer.next(self.out)
        };
        self.before = self.span;
        let old = std::mem::replace(&mut self.token, token);
        let old = (old, std::mem::replace(&mut self.span, span));
        if !self.given_up && self.out.trouble().is_some() {
            self.give_up();
        }
        old
    }

    fn value(&mut self) -> Node {
        let (token, span) = self.bump();
        let value = match token {
            Token::Text(text) => {
                control_character::check(&text, span, self.out);
                RonValue::Text(text)
            }
            Token::Number { value, whole } => RonValue::Number { value, whole },
            Token::Foreign(what) => RonValue::Foreign(what),
            Token::Word(word) => return self.word(word, span),
            Token::Open(Bracket::Round) => return self.group(Group::default(), span, span),
            Token::Open(bracket) => return self.list_or_map(bracket, span),
            Token::End => {
                self.trouble(span, SyntaxError::NothingThere);
                RonValue::Broken
            }
            Token::Close(_) | Token::Comma | Token::Colon | Token::Wrong(_) => {
                let found = self.out.slice(span).to_owned();
                self.trouble(span, SyntaxError::NoValue(found));
                RonValue::Broken
            }
        };
        Node { span, value }
    }

    fn word(&mut self, word: String, span: Span) -> Node {
        match word.as_str() {
            "true" => {
                return Node {
                    span,
                    value: RonValue::Truth(true),
                };
            }
            "false" => {
                return Node {
                    span,
                    value: RonValue::Truth(false),
                };
            }
            _ => {}
        }
        if self.token == Token::Open(Bracket::Round) {
            let (_, open) = self.bump();
            return self.group(
                Group {
                    name: Some(word),
                    name_span: Some(span),
                    ..Group::default()
                },
                span,
                open,
            );
        }
        Node {
            span,
            value: RonValue::Word(word),
        }
    }

    fn group(&mut self, mut group: Group, start: Span, open: Span) -> Node {
        let mut entries = Vec::new();
        let (end, broken) = self.entries(Bracket::Round, open, &mut entries);
        group.broken = broken;
        for entry in entries {
            match entry {
                Entry::Value(node) => group.items.push(node),
                Entry::Field(field) => group.fields.push(field),
                Entry::Pair(..) => {}
            }
        }
        Node {
            span: start.to(end),
            value: RonValue::Group(group),
        }
    }

    fn list_or_map(&mut self, bracket: Bracket, open: Span) -> Node {
        let mut entries = Vec::new();
        let (end, _) = self.entries(bracket, open, &mut entries);
        let (mut items, mut pairs) = (Vec::new(), Vec::new());
        for entry in entries {
            match entry {
                Entry::Value(node) => items.push(node),
                Entry::Pair(key, value) => pairs.push((key, value)),
                Entry::Field(_) => {}
            }
        }
        let value = if bracket == Bracket::Square {
            RonValue::List(items)
        } else {
            RonValue::Map(pairs)
        };
        Node {
            span: open.to(end),
            value,
        }
    }

    /// Everything up to the closing bracket; its place, and whether something could not be read.
    fn entries(&mut self, bracket: Bracket, open: Span, entries: &mut Vec<Entry>) -> (Span, bool) {
        if self.open.depth() == nesting::DEEPEST {
            nesting::report(self.out, open);
            self.out.order_is_lost();
            self.give_up();
            return (open, true);
        }
        self.open.open(bracket, open);
        let mut broken = false;
        let mut closed = None;
        let end = loop {
            match self.token {
                Token::Close(found) if found == bracket => {
                    let end = self.bump().1;
                    closed = Some(end);
                    break end;
                }
                Token::Close(found) => {
                    broken = true;
                    let span = self.span;
                    self.trouble(
                        span,
                        SyntaxError::WrongBracket {
                            found,
                            wanted: bracket,
                            line: self.line(open),
                        },
                    );
                    break self.span;
                }
                Token::End => {
                    if !self.given_up {
                        let (bracket, place) = self.open.forgotten((bracket, open));
                        self.trouble(place, SyntaxError::NeverClosed(bracket));
                    }
                    broken = true;
                    break self.span;
                }
                Token::Comma | Token::Wrong(';') => {
                    let (_, span) = self.bump();
                    broken = true;
                    self.trouble(span, SyntaxError::CommaTooMany);
                }
                _ => {
                    if let Some(entry) = self.entry(bracket) {
                        self.check_name(entries.last(), &entry);
                        entries.push(entry);
                    } else {
                        broken = true;
                    }
                    broken |= !self.separator();
                }
            }
        };
        self.open.close(self.out.text(), closed);
        (end, broken)
    }

    fn entry(&mut self, bracket: Bracket) -> Option<Entry> {
        if bracket == Bracket::Curly {
            let key = self.value();
            if !self.colon() {
                let span = self.span;
                self.trouble(span, SyntaxError::NoColon);
                return None;
            }
            return Some(Entry::Pair(key, self.value()));
        }
        if bracket == Bracket::Round && matches!(self.token, Token::Word(_)) {
            let (token, span) = self.bump();
            let Token::Word(word) = token else { return None };
            if self.colon() {
                return Some(Entry::Field(Field {
                    name: word,
                    span,
                    value: self.value(),
                }));
            }
            return Some(Entry::Value(self.word(word, span)));
        }
        Some(Entry::Value(self.value()))
    }

    /// In the same brackets all values have names, or none.
    fn check_name(&mut self, before: Option<&Entry>, entry: &Entry) {
        let ((Some(Entry::Field(field)), Entry::Value(item)) | (Some(Entry::Value(item)), Entry::Field(field))) =
            (before, entry)
        else {
            return;
        };
        self.trouble(item.span, SyntaxError::NameMissing(field.name.clone()));
    }

    fn colon(&mut self) -> bool {
        if self.token == Token::Wrong('=') {
            let span = self.span;
            self.trouble(span, SyntaxError::EqualSign);
        }
        let found = self.token == Token::Colon;
        if found {
            self.bump();
        }
        found
    }

    /// Takes the comma; without one, goes on as well as it can. False when something was skipped.
    fn separator(&mut self) -> bool {
        match &self.token {
            Token::Comma => {
                self.bump();
                true
            }
            Token::Close(_) | Token::End => true,
            Token::Wrong(';') => {
                let span = self.span;
                self.trouble(span, SyntaxError::Semicolon);
                false
            }
            _ if self.quote_runs_on() => {
                let start = self.before.start as usize;
                self.trouble(Span::new(start, start + 1), SyntaxError::QuoteRunsOn);
                false
            }
            Token::Text(_) | Token::Number { .. } | Token::Word(_) | Token::Open(_) | Token::Foreign(_) => {
                let end = self.before.end as usize;
                self.trouble(Span::new(end.saturating_sub(1), end), SyntaxError::CommaMissing);
                false
            }
            Token::Colon | Token::Wrong(_) => {
                let span = self.span;
                let found = self.out.slice(span).to_owned();
                self.trouble(span, SyntaxError::Unexpected(found));
                false
            }
        }
    }

    /// A text over several lines, directly followed by something: it has swallowed the quote of the next text.
    fn quote_runs_on(&self) -> bool {
        let between = self.out.slice(Span {
            start: self.before.end,
            end: self.span.start,
        });
        let text = self.out.slice(self.before);
        text.starts_with('"') && text.contains('\n') && !between.contains('\n')
    }

    fn line(&self, span: Span) -> usize {
        self.out.text()[..span.start as usize].matches('\n').count() + 1
    }
}
