//! What keeps a text from being read as RON: [`SyntaxError`].
//!
//! In: what the lexer and the reader of the tree found. Out: a kind of mistake, for the words that tell it and for what was meant.

use super::brackets::Bracket;

/// What exactly cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub enum SyntaxError {
    OpenComment,
    OpenQuote,
    QuoteRunsOn,
    CurlyQuote(String),
    Escape,
    StrangeCharacter(char),
    NoNumber(String),
    UnknownExtension(String),
    AfterTheEnd,
    NothingThere,
    NoValue(String),
    NameMissing(String),
    WrongBracket {
        found: Bracket,
        wanted: Bracket,
        line: usize,
    },
    NeverClosed(Bracket),
    CommaTooMany,
    CommaMissing,
    Semicolon,
    EqualSign,
    NoColon,
    Unexpected(String),
}
