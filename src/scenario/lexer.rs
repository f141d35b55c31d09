//! Cuts RON text into tokens, each with its place.
//!
//! In: the text of a file. Out: [`Token`]s, comments left out. What is no token of RON is reported as syntax (SB104)
//! and the nearest token that makes sense is given instead, so that reading goes on.

use super::brackets::Bracket;
use super::check::syntax;
use super::diagnostic_sink::DiagnosticSink;
use super::place::Span;
use super::syntax_error::SyntaxError;

/// What stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// `(`, `[` or `{`.
    Open(Bracket),
    /// `)`, `]` or `}`.
    Close(Bracket),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A text in quotes, its escapes resolved.
    Text(String),
    /// A number.
    Number {
        /// Its value; may be infinite or not a number.
        value: f64,
        /// Written without a decimal point or exponent.
        whole: bool,
    },
    /// A word without quotes.
    Word(String),
    /// A kind of value that no scenario uses.
    Foreign(&'static str),
    /// Something that means nothing here; already reported when it is no character of RON.
    Wrong(char),
    /// The end of the file.
    End,
}

/// Reads tokens from the front.
pub struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// At the start of a text.
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Takes `prefix` if it comes next, after spaces and comments.
    pub fn take(&mut self, prefix: &str, out: &mut DiagnosticSink) -> bool {
        self.skip_blank(out);
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    /// The next token and its place.
    pub fn next(&mut self, out: &mut DiagnosticSink) -> (Token, Span) {
        self.skip_blank(out);
        let start = self.at;
        let token = self.token(out);
        (token, Span::new(start, self.at))
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn skip_blank(&mut self, out: &mut DiagnosticSink) {
        loop {
            self.take_while(char::is_whitespace);
            if self.rest().starts_with("//") {
                self.take_while(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.skip_block_comment(out);
            } else {
                return;
            }
        }
    }

    fn skip_block_comment(&mut self, out: &mut DiagnosticSink) {
        let start = self.at;
        let mut depth = 0_usize;
        while !self.rest().is_empty() {
            if self.rest().starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.bump();
            }
        }
        syntax::report(out, Span::new(start, start + 2), SyntaxError::OpenComment);
    }

    fn token(&mut self, out: &mut DiagnosticSink) -> Token {
        let start = self.at;
        let Some(c) = self.bump() else { return Token::End };
        let next = self.peek();
        match c {
            '(' => Token::Open(Bracket::Round),
            '[' => Token::Open(Bracket::Square),
            '{' => Token::Open(Bracket::Curly),
            ')' => Token::Close(Bracket::Round),
            ']' => Token::Close(Bracket::Square),
            '}' => Token::Close(Bracket::Curly),
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => self.quoted(start, out),
            '“' | '”' | '„' | '«' | '»' => self.curly_quoted(start, out),
            '\'' => self.character(start, out),
            'r' if next == Some('"') => self.raw(start, out),
            'r' if next == Some('#') && self.rest().trim_start_matches('#').starts_with('"') => self.raw(start, out),
            'r' if next == Some('#') => {
                self.bump();
                Token::Word(
                    self.take_while(|c| c.is_alphanumeric() || "_.+-".contains(c))
                        .to_owned(),
                )
            }
            'b' if next == Some('"') => {
                self.bump();
                self.quoted(start, out);
                Token::Foreign("bytes")
            }
            'b' if next == Some('\'') => {
                self.bump();
                self.character(start, out)
            }
            '0'..='9' => self.number(start, out),
            '.' if next.is_some_and(|n| n.is_ascii_digit()) => self.number(start, out),
            '+' | '-' if next.is_some_and(|n| n.is_ascii_digit() || n == '.' || n == 'i' || n == 'N') => {
                self.number(start, out)
            }
            c if c.is_alphabetic() || c == '_' => {
                self.take_while(|c| c.is_alphanumeric() || c == '_');
                match &self.text[start..self.at] {
                    "inf" => Token::Number {
                        value: f64::INFINITY,
                        whole: false,
                    },
                    "NaN" => Token::Number {
                        value: f64::NAN,
                        whole: false,
                    },
                    word => Token::Word(word.to_owned()),
                }
            }
            '=' | ';' => Token::Wrong(c),
            c => {
                syntax::report(out, Span::new(start, self.at), SyntaxError::StrangeCharacter(c));
                Token::Wrong(c)
            }
        }
    }

    fn number(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        let mut before = ' ';
        let based = self.text[start..].trim_start_matches(['+', '-']).starts_with("0x");
        while let Some(c) = self.peek() {
            let sign = matches!(c, '+' | '-') && matches!(before, 'e' | 'E') && !based;
            if !(c.is_alphanumeric() || c == '_' || c == '.' || sign) {
                break;
            }
            before = c;
            self.bump();
        }
        let written = &self.text[start..self.at];
        parse_number(written).unwrap_or_else(|| {
            syntax::report(
                out,
                Span::new(start, self.at),
                SyntaxError::NoNumber(written.to_owned()),
            );
            Token::Foreign("a number that cannot be read")
        })
    }

    fn quoted(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        let mut text = String::new();
        loop {
            let piece = self.take_while(|c| c != '"' && c != '\\');
            text.push_str(piece);
            let escape = self.at;
            match self.bump() {
                Some('"') => return Token::Text(text),
                Some(_) => match self.escape() {
                    Some(c) => text.push(c),
                    None => syntax::report(out, Span::new(escape, self.at), SyntaxError::Escape),
                },
                None => return self.unclosed(start, out),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.bump()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            c @ ('\\' | '"' | '\'') => c,
            'x' => {
                let digits = self.rest().get(..2)?;
                let c = u8::from_str_radix(digits, 16).ok().filter(u8::is_ascii)?;
                self.at += 2;
                char::from(c)
            }
            'u' if self.peek() == Some('{') => {
                self.bump();
                let digits = self.take_while(|c| c.is_ascii_hexdigit());
                let c = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?;
                (self.bump()? == '}').then_some(c)?
            }
            _ => return None,
        })
    }

    fn raw(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        let hashes = self.take_while(|c| c == '#');
        self.bump();
        let end = format!("\"{hashes}");
        if let Some(length) = self.rest().find(&end) {
            let text = self.rest()[..length].to_owned();
            self.at += length + end.len();
            return Token::Text(text);
        }
        self.unclosed(start, out)
    }

    fn unclosed(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        syntax::report(out, Span::new(start, start + 1), SyntaxError::OpenQuote);
        let line = self.text[start..].find('\n').unwrap_or(self.text.len() - start);
        self.at = start + line;
        Token::Text(self.text[start + 1..self.at].to_owned())
    }

    fn curly_quoted(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        let text = self.take_while(|c| !"”“»«\"\n".contains(c)).to_owned();
        if self.peek().is_some_and(|c| c != '\n') {
            self.bump();
        }
        syntax::report(out, Span::new(start, self.at), SyntaxError::CurlyQuote(text.clone()));
        Token::Text(text)
    }

    fn character(&mut self, start: usize, out: &mut DiagnosticSink) -> Token {
        let rest = self.rest();
        let line = rest.find('\n').unwrap_or(rest.len());
        let Some(length) = rest[..line].find('\'') else {
            syntax::report(out, Span::new(start, start + 1), SyntaxError::StrangeCharacter('\''));
            return Token::Wrong('\'');
        };
        self.at += length + 1;
        Token::Foreign("something in single quotes")
    }
}

fn parse_number(written: &str) -> Option<Token> {
    let clean = written.replace('_', "");
    let (negative, unsigned) = match clean.strip_prefix(['+', '-']) {
        Some(rest) => (clean.starts_with('-'), rest),
        None => (false, clean.as_str()),
    };
    let signed = |value: f64| if negative { -value } else { value };
    match unsigned {
        "inf" => {
            return Some(Token::Number {
                value: signed(f64::INFINITY),
                whole: false,
            });
        }
        "NaN" => {
            return Some(Token::Number {
                value: f64::NAN,
                whole: false,
            });
        }
        _ => {}
    }
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] {
        if let Some(digits) = unsigned.strip_prefix(prefix) {
            let value = u64::from_str_radix(digits, radix).ok()?;
            #[expect(clippy::cast_precision_loss, reason = "no scenario needs more than 53 bits")]
            return Some(Token::Number {
                value: signed(value as f64),
                whole: true,
            });
        }
    }
    let suffixes = [
        "f32", "f64", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128",
    ];
    let digits = suffixes
        .iter()
        .find_map(|suffix| unsigned.strip_suffix(suffix))
        .unwrap_or(unsigned);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let whole = digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().map(|value| Token::Number {
        value: signed(value),
        whole,
    })
}
