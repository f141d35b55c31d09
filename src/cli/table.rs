//! Tables on the screen: names to the left, figures to the right, two spaces between.

use std::fmt::Write as _;

use crate::narration::plain::columns;
use crate::platform::terminal_text::isolated;

/// A table in the making.
#[derive(Debug, Default)]
pub(super) struct TextTable {
    rows: Vec<Vec<String>>,
    /// How many columns from the left hold words.
    words: usize,
}

impl TextTable {
    /// With a first row of headings; so many columns from the left are words, the others figures.
    pub fn new<S: Into<String>>(words: usize, headings: impl IntoIterator<Item = S>) -> Self {
        let mut table = Self {
            rows: Vec::new(),
            words,
        };
        table.row(headings);
        table
    }

    /// Adds a row.
    pub fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Whether there is anything but headings.
    pub fn is_empty(&self) -> bool {
        self.rows.len() < 2
    }

    /// As text, each line with its end.
    pub fn text(&self) -> String {
        let most = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| columns(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..most).map(width).collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let width = widths[column];
                let gap = if column == 0 { "  " } else { "   " };
                let room = " ".repeat(width.saturating_sub(columns(cell)));
                let _ = if column < self.words {
                    write!(line, "{gap}{}{room}", isolated(cell))
                } else {
                    write!(line, "{gap}{room}{cell}")
                };
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}
