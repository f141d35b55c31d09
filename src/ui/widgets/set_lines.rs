//! How many lines words take before they are set, so that a layout can choose its type first.
//!
//! In: words, their size, the width of a column. Out: a count of lines. Widths are those of Inter's letters, rather generous, and words are
//! broken as the layout breaks them: greedily, at spaces.

/// Letters of this strength and more take so much more room.
const BOLD: f32 = 1.04;

/// Lines of words of this size in a column of this width, in the same unit; `bold` from semi-bold on.
#[must_use]
pub fn set_lines(words: &str, size: f32, width: f32, bold: bool) -> u32 {
    let size = if bold { size * BOLD } else { size };
    let space = letter_width(' ') * size;
    let (mut lines, mut at) = (1, 0.0);
    for word in words.split_whitespace() {
        let long = set_width(word, size);
        if at > 0.0 && at + space + long > width {
            lines += 1;
            at = long;
        } else {
            at += if at > 0.0 { space + long } else { long };
        }
        // What no line holds is broken inside.
        while at > width && width > 0.0 {
            lines += 1;
            at -= width;
        }
    }
    lines
}

/// The width of words on one line.
#[must_use]
pub fn set_width(words: &str, size: f32) -> f32 {
    words.chars().map(letter_width).sum::<f32>() * size
}

fn letter_width(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | '\'' | '’' | ':' | ';' | '|' | 'í' | 'ì' | 'î' | 'ï' => 0.28,
        ' ' | '\u{a0}' | '\u{202f}' => 0.29,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '-' | '"' | '“' | '”' | '„' => 0.41,
        'm' | 'M' | 'W' | '@' | '—' | '…' => 0.92,
        'w' => 0.8,
        _ if letter.is_uppercase() => 0.72,
        _ if letter.is_ascii() || letter.is_lowercase() => 0.59,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::set_lines;

    #[test]
    fn words_are_broken_where_a_line_is_full() {
        assert_eq!(set_lines("one two", 20.0, 100.0, false), 1);
        assert_eq!(set_lines("one two three four", 20.0, 100.0, false), 2);
    }

    #[test]
    fn a_word_that_no_line_holds_takes_several() {
        assert_eq!(
            set_lines("Rechtsschutzversicherungsgesellschaften", 20.0, 200.0, false),
            3
        );
    }
}
