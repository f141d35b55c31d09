//! A table as RFC 4180 writes it: quotes doubled, each line ended by CR and LF; in the dialect of programs or of spreadsheets.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.

use std::fmt::Write as _;

use crate::narration::Localizer;

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

    fn write(&self, dialect: Dialect, line: &mut String) {
        match self {
            Self::Count(count) => {
                let _ = write!(line, "{count}");
            }
            Self::Number(number, places) if number.is_finite() => {
                let written = format!("{number:.places$}");
                match dialect.decimal {
                    '.' => line.push_str(&written),
                    // In quotes, because a reader may take more than one sign for a separator.
                    mark => {
                        let _ = write!(line, "\"{}\"", written.replace('.', &mark.to_string()));
                    }
                }
            }
            Self::Empty | Self::Number(..) => {}
            Self::Text(text) => quoted(&escape_formula(text), line),
        }
    }
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    separator: char,
    decimal: char,
    has_byte_order_mark: bool,
}

impl Dialect {
    /// For programs: commas, a decimal point, no byte order mark; the same in every language.
    pub const PROGRAMS: Self = Self {
        separator: ',',
        decimal: '.',
        has_byte_order_mark: false,
    };

    /// For spreadsheets that are set to the language of these words: its decimal mark, semicolons where that is the comma, and a
    /// byte order mark, without which Excel reads UTF-8 as something else.
    #[must_use]
    pub fn of_spreadsheets(words: &Localizer) -> Self {
        let decimal = words.get("decimal-mark").chars().next().unwrap_or('.');
        Self {
            separator: if decimal == ',' { ';' } else { ',' },
            decimal,
            has_byte_order_mark: true,
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

/// Heads and rows.
#[derive(Debug, Clone, PartialEq)]
pub struct CsvTable {
    head: Vec<String>,
    rows: Vec<Vec<CsvCell>>,
}

impl CsvTable {
    /// A table.
    #[must_use]
    pub fn new(head: &[String], rows: &[Vec<CsvCell>]) -> Self {
        Self {
            head: head.to_vec(),
            rows: rows.to_vec(),
        }
    }

    /// As one text.
    #[must_use]
    pub fn text(&self, dialect: Dialect) -> String {
        let mut text = String::new();
        if dialect.has_byte_order_mark {
            text.push('\u{feff}');
        }
        let mut row = |cells: &mut dyn Iterator<Item = &CsvCell>| {
            for (column, cell) in cells.enumerate() {
                if column > 0 {
                    text.push(dialect.separator);
                }
                cell.write(dialect, &mut text);
            }
            text.push_str("\r\n");
        };
        let head: Vec<CsvCell> = self.head.iter().map(|name| CsvCell::from(name.as_str())).collect();
        row(&mut head.iter());
        for cells in &self.rows {
            row(&mut cells.iter());
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{CsvCell, CsvTable, Dialect};
    use crate::narration::Localizer;

    fn line(cell: impl Into<CsvCell>) -> String {
        CsvTable::new(&[], &[vec![cell.into()]])
            .text(Dialect::PROGRAMS)
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

    #[test]
    fn a_spreadsheet_gets_the_signs_of_its_language() {
        let rows = [vec![CsvCell::fine(3.4172), "a;b".into(), CsvCell::Count(7)]];
        let table = CsvTable::new(&["x", "y", "z"].map(str::to_owned), &rows);
        let text = |language: &str| {
            let words = Localizer::from_texts(
                language,
                &[(
                    "own",
                    if language == "en" {
                        "decimal-mark = ."
                    } else {
                        "decimal-mark = ,"
                    },
                )],
            );
            table.text(Dialect::of_spreadsheets(&words.unwrap()))
        };
        assert_eq!(text("de"), "\u{feff}x;y;z\r\n\"3,4172\";\"a;b\";7\r\n");
        assert_eq!(text("en"), "\u{feff}x,y,z\r\n3.4172,\"a;b\",7\r\n");
        assert_eq!(table.text(Dialect::PROGRAMS), "x,y,z\r\n3.4172,\"a;b\",7\r\n");
    }
}
