//! Places in a text as editors count them: lines from 0, and in a line units of UTF-16 from 0.
//!
//! In: a text. Out: [`TextLines`], which turns bytes into places and back. A line ends with `\n`, `\r\n` or `\r`. A place past
//! the end of its line is the end of that line, and one past the last line the end of the text, as the protocol asks.

/// Where the lines of a text begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLines {
    starts: Vec<usize>,
}

impl TextLines {
    /// Of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = |at: usize| match bytes.get(at) {
            Some(b'\n') => true,
            Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let after = (0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1);
        Self {
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// Line and unit of a byte.
    #[must_use]
    pub fn place(&self, text: &str, byte: usize) -> (u32, u32) {
        let byte = floor(text, byte);
        let line = self.starts.partition_point(|start| *start <= byte).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let before = text.get(start..byte).unwrap_or_default();
        (small(line), small(before.encode_utf16().count()))
    }

    /// The byte at a line and unit. In the middle of a character it is the character's first.
    #[must_use]
    pub fn byte(&self, text: &str, line: u32, unit: u32) -> usize {
        let Some(start) = self.starts.get(line as usize).copied() else {
            return text.len();
        };
        let next = self.starts.get(line as usize + 1).copied().unwrap_or(text.len());
        let whole = text.get(start..next).unwrap_or_default();
        let content = whole.trim_end_matches(['\r', '\n']);
        let mut units = 0;
        for (at, sign) in content.char_indices() {
            units += small(sign.len_utf16());
            if units > unit {
                return start + at;
            }
        }
        start + content.len()
    }

    /// The bytes of each line with its end.
    pub(super) fn ranges(&self, length: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
        let ends = self.starts.iter().skip(1).copied().chain([length]);
        self.starts.iter().copied().zip(ends).map(|(start, end)| start..end)
    }
}

fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
