//! This is not a text file
//!
//! A scenario is a text file in UTF-8, which is what editors save unless told otherwise. Empty files, pictures, word
//! processor documents, UTF-16 files and files larger than 8 MiB are refused before they are read.
//!
//! In Windows Notepad choose "Save as" and the encoding "UTF-8"; from a word processor save as "plain text".

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::{Diagnostics, Severity};
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

/// Larger files are refused before they are read.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

pub const RULE: Rule = Rule {
    code: "SB101",
    severity: Severity::Error,
    page: page!("not_text"),
};

const WHY: &str = "A scenario is a text file in UTF-8; nothing in this one has been read.";

/// The text in some bytes, without a byte order mark.
pub fn text<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str, Diagnostics> {
    let refuse = |what: String, remedy: &str| {
        let mut out = DiagnosticSink::new(file, "");
        out.report(
            &RULE,
            Span::new(0, 0),
            Message {
                what,
                why: WHY,
                remedy: remedy.to_owned(),
            },
        );
        Err(out.into_mistakes())
    };
    if bytes.len() > MAX_BYTES {
        let (size, most) = (mebibytes(bytes.len()), mebibytes(MAX_BYTES));
        return refuse(
            format!("the file is {size} MiB large; the largest that is read is {most} MiB"),
            "take out what is not needed; the largest scenario shipped is far below 1 MiB",
        );
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return refuse(
            "the file is in UTF-16, not in UTF-8".to_owned(),
            "save it again with the encoding UTF-8",
        );
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        if let (false, Ok(text)) = (bytes.starts_with(b"PK"), std::str::from_utf8(bytes)) {
            let what = "a zero byte stands here, which is no character of a text".to_owned();
            return refuse_at(file, text, at, what, "delete what stands around it and write it anew");
        }
        return refuse(
            format!("byte {at} is zero, so this is not a text file"),
            "choose the .ron file itself, or save it again with the encoding UTF-8",
        );
    }
    match std::str::from_utf8(bytes) {
        Err(error) => {
            let at = error.valid_up_to();
            let byte = bytes.get(at).copied().unwrap_or_default();
            let what = format!("this character is not in UTF-8 (its byte is 0x{byte:02X})");
            let shown = String::from_utf8_lossy(bytes);
            refuse_at(file, &shown, at, what, "save the file again with the encoding UTF-8")
        }
        Ok(text) => {
            let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
            if text.trim().is_empty() {
                return refuse(
                    "the file is empty".to_owned(),
                    "begin with Scenario( format: 1, title: \"...\", ... )",
                );
            }
            Ok(text)
        }
    }
}

fn refuse_at<'b>(file: &str, text: &str, at: usize, what: String, remedy: &str) -> Result<&'b str, Diagnostics> {
    let mut out = DiagnosticSink::new(file, text);
    let length = text
        .get(at..)
        .and_then(|rest| rest.chars().next())
        .map_or(1, char::len_utf8);
    out.report(
        &RULE,
        Span::new(at, at + length),
        Message {
            what,
            why: WHY,
            remedy: remedy.to_owned(),
        },
    );
    Err(out.into_mistakes())
}

fn mebibytes(bytes: usize) -> String {
    let tenths = bytes.saturating_mul(10) / (1024 * 1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}
