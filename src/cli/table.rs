//! Tables on the screen: names to the left, figures to the right, two spaces between.

use std::fmt::Write as _;

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
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let width = widths[column];
                let gap = if column == 0 { "  " } else { "   " };
                let _ = if column < self.words {
                    write!(line, "{gap}{cell:<width$}")
                } else {
                    write!(line, "{gap}{cell:>width$}")
                };
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}
