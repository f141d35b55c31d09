//! This cannot be read
//!
//! A scenario is a RON file: values in brackets, with commas between them.
//!
//! ```ron
//! (id: "mira", name: "Mira", skill: {"writing": 35}, wants: ["writing"])
//! ```
//!
//! - `( )` hold one thing with named parts, or a few values in a fixed order.
//! - `[ ]` hold a list, `{ }` hold pairs such as `"writing": 35`.
//! - Texts stand in straight double quotes. A quote inside a text is written `\"`.
//! - Between two parts stands a comma; one after the last does no harm.
//! - What follows `//` on a line is a comment.
//!
//! One wrong bracket can make everything after it look wrong: correct the first mistake and look again.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

pub const RULE: Rule = Rule {
    code: "SB104",
    severity: Severity::Error,
    page: page!("syntax"),
};

pub const WHY: &str = "What stands here cannot be read, so the file cannot be played.";

/// The first place at which a text cannot be read; what comes after it is not judged.
pub fn report(out: &mut DiagnosticSink, span: Span, trouble: SyntaxError) {
    if out.trouble().is_some() {
        return;
    }
    out.order_is_lost();
    out.stopped_at(span, trouble.clone());
    let (what, remedy) = words(trouble);
    out.report(&RULE, span, Message { what, why: WHY, remedy });
}

fn words(trouble: SyntaxError) -> (String, String) {
    let (what, remedy) = match trouble {
        SyntaxError::OpenComment => ("this comment is never closed".into(), "write */ where it ends".into()),
        SyntaxError::OpenQuote => (
            "the text that begins here has no closing quote".into(),
            "write \" where it ends".into(),
        ),
        SyntaxError::QuoteRunsOn => (
            "the text that begins here runs over the end of its line; its closing quote is probably missing".into(),
            "write \" where it ends; a quote inside a text is written \\\"".into(),
        ),
        SyntaxError::CurlyQuote(text) => (
            "these are curly quotes, as word processors make them".into(),
            format!(
                "write straight quotes: \"{}\"",
                super::super::diagnostic_sink::shortened(&text)
            ),
        ),
        SyntaxError::Escape => (
            "a backslash in a text must be followed by one of n t r 0 \\ \" ' or by u{...}".into(),
            "write \\\\ if you mean a backslash".into(),
        ),
        SyntaxError::StrangeCharacter(c) => (
            format!("the character {c:?} means nothing here"),
            "take it out, or put it into a text in quotes".into(),
        ),
        SyntaxError::NoNumber(text) => (
            format!("{text:?} is not a number"),
            "write a number such as 60 or 1.5".into(),
        ),
        SyntaxError::UnknownExtension(word) => (
            format!("the RON extension {word:?} is not known"),
            "take this line out; nothing needs it".into(),
        ),
        SyntaxError::AfterTheEnd => (
            "the scenario has ended before this".into(),
            "look for a closing bracket too many above; one pair of ( ) encloses everything".into(),
        ),
        SyntaxError::NothingThere => ("the file ends where a value should stand".into(), String::new()),
        SyntaxError::NoValue(found) => (format!("a value should stand here, not {found:?}"), String::new()),
        SyntaxError::NameMissing(field) => (
            "this value has no name, while others in the same brackets have one".into(),
            format!("write the name of the part and a colon before it, as in `{field}: ...`"),
        ),
        SyntaxError::WrongBracket { found, wanted, line } => (
            format!(
                "this {} does not fit the {} opened in line {line}",
                found.closing(),
                wanted.opening()
            ),
            format!("write {} here, or close it earlier", wanted.closing()),
        ),
        SyntaxError::NeverClosed(bracket) => (
            format!("this {} is never closed", bracket.opening()),
            format!("write {} where it ends", bracket.closing()),
        ),
        SyntaxError::CommaTooMany => ("there is a comma too many".into(), "take it out".into()),
        SyntaxError::CommaMissing => (
            "a comma is missing after this".into(),
            "write a comma between the two".into(),
        ),
        SyntaxError::Semicolon => ("a semicolon stands where a comma belongs".into(), "write ,".into()),
        SyntaxError::EqualSign => ("an equal sign stands where a colon belongs".into(), "write :".into()),
        SyntaxError::NoColon => (
            "a colon and a value are missing here".into(),
            "write pairs such as \"writing\": 35".into(),
        ),
        SyntaxError::Unexpected(found) => (format!("{found:?} is not expected here"), String::new()),
    };
    (what, remedy)
}
