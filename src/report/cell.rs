//! A table as RFC 4180 writes it: commas, quotes doubled, each line ended by CR and LF.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.

use std::fmt::Write as _;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum CsvCell {
    /// Nothing.
    Empty,
    /// Words of any kind.
    Text(String),
    /// A whole number.
    Count(u64),
    /// A number, with so many places behind the point; one that is none is an empty cell.
    Number(f64, usize),
}

impl From<&str> for CsvCell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for CsvCell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for CsvCell {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl<T: Into<Self>> From<Option<T>> for CsvCell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl CsvCell {
    /// A share or a level, to four places.
    #[must_use]
    pub const fn fine(number: f64) -> Self {
        Self::Number(number, 4)
    }

    fn written(&self, line: &mut String) {
        match self {
            Self::Count(count) => {
                let _ = write!(line, "{count}");
            }
            Self::Number(number, places) if number.is_finite() => {
                let _ = write!(line, "{number:.places$}");
            }
            Self::Empty | Self::Number(..) => {}
            Self::Text(text) => quoted(&escape_formula(text), line),
        }
    }
}

/// A text that no spreadsheet takes for a formula, or for the separator's line; control characters are left out.
fn escape_formula(text: &str) -> String {
    let mut kept: String = text
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
        .collect();
    if kept.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '%']) {
        kept.insert(0, '\'');
    }
    kept
}

fn quoted(text: &str, line: &mut String) {
    if text.contains(['"', ',', ';', '\n', '\r', '\t']) || text.starts_with(' ') || text.ends_with(' ') {
        line.push('"');
        line.push_str(&text.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(text);
    }
}

/// Heads and rows as one text.
#[must_use]
pub fn table(head: &[String], rows: &[Vec<CsvCell>]) -> String {
    let mut text = String::new();
    let mut row = |cells: &mut dyn Iterator<Item = &CsvCell>| {
        for (column, cell) in cells.enumerate() {
            if column > 0 {
                text.push(',');
            }
            cell.written(&mut text);
        }
        text.push_str("\r\n");
    };
    let head: Vec<CsvCell> = head.iter().map(|name| CsvCell::from(name.as_str())).collect();
    row(&mut head.iter());
    for cells in rows {
        row(&mut cells.iter());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{CsvCell, table};

    fn line(cell: impl Into<CsvCell>) -> String {
        table(&[], &[vec![cell.into()]])
            .trim_start()
            .trim_end_matches("\r\n")
            .to_owned()
    }

    #[test]
    fn what_a_spreadsheet_would_work_out_is_kept_as_words() {
        for formula in [
            "=cmd|' /C calc'!A0",
            "+1",
            "-1+1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
        ] {
            let written = line(formula);
            assert!(written.trim_start_matches('"').starts_with('\''), "{written:?}");
        }
        assert_eq!(line(CsvCell::fine(-0.25)), "-0.2500");
        assert_eq!(line(CsvCell::Count(7)), "7");
        assert_eq!(line(CsvCell::fine(f64::NAN)), "");
    }

    #[test]
    fn quotes_commas_and_line_ends_stay_in_their_cell() {
        assert_eq!(line("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(line("plain"), "plain");
        assert_eq!(line("مريم\u{202e}"), "مريم\u{202e}");
        assert_eq!(line("a\u{0}b"), "ab");
    }
}
