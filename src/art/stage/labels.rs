//! Names that fit: wrapped once, then shortened.
//!
//! In: a name, the widest a line may be and the size of type, in pixels. Out: one or two lines. Widths are estimated from Inter's
//! letters, generously, so that a name that is said to fit does.

/// A name as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FittedName {
    /// One line, or two with a line break between them.
    pub text: String,
    /// Whether something was left out.
    pub shortened: bool,
}

/// Fits a name into two lines of this width, or into one.
#[must_use]
pub fn fit(name: &str, width: f64, size: f64, wraps: bool) -> FittedName {
    if measure(name, size) <= width {
        return FittedName {
            text: name.to_owned(),
            shortened: false,
        };
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    for first in (1..words.len()).rev().filter(|_| wraps) {
        let (head, tail) = words.split_at(first);
        let (head, tail) = (head.join(" "), tail.join(" "));
        if measure(&head, size) <= width && measure(&tail, size) <= width {
            return FittedName {
                text: format!("{head}\n{tail}"),
                shortened: false,
            };
        }
    }
    if let [first, .., last] = words.as_slice()
        && let Some(initial) = last.chars().next()
    {
        let short = format!("{first} {initial}.");
        if measure(&short, size) <= width {
            return FittedName {
                text: short,
                shortened: true,
            };
        }
    }
    if let [first, _, ..] = words.as_slice()
        && measure(first, size) <= width
    {
        return FittedName {
            text: (*first).to_owned(),
            shortened: true,
        };
    }
    FittedName {
        text: cut(name, width, size),
        shortened: true,
    }
}

/// As much of a line as fits, with an ellipsis if something was left out.
#[must_use]
pub fn cut(line: &str, width: f64, size: f64) -> String {
    if measure(line, size) <= width {
        return line.to_owned();
    }
    let mut short = String::new();
    let mut long = 0.9 * size;
    for letter in line.chars() {
        long += letter_width(letter) * size;
        if long > width {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}

/// The width of a line in the same unit as the size of type.
#[must_use]
pub fn measure(line: &str, size: f64) -> f64 {
    line.chars().map(letter_width).sum::<f64>() * size
}

fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | ' ' | '’' => 0.3,
        'f' | 'r' | 't' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' => 0.93,
        _ if letter.is_uppercase() => 0.74,
        _ if letter.is_ascii() => 0.6,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_stays() {
        assert_eq!(
            fit("Priya", 120.0, 20.0, true),
            FittedName {
                text: "Priya".into(),
                shortened: false
            }
        );
    }

    #[test]
    fn a_line_is_cut_where_it_no_longer_fits() {
        assert_eq!(cut("Parser", 200.0, 20.0), "Parser");
        let short = cut("Help screens for the depots", 200.0, 20.0);
        assert!(short.starts_with("Help screen") && short.ends_with('…'), "{short}");
        assert!(measure(&short, 20.0) <= 206.0);
    }

    #[test]
    fn a_long_name_wraps_once() {
        assert_eq!(
            fit("Anna Katharina", 110.0, 20.0, true),
            FittedName {
                text: "Anna\nKatharina".into(),
                shortened: false
            }
        );
    }

    #[test]
    fn a_longer_name_is_shortened_and_says_so() {
        assert_eq!(
            fit("Maximilian Wolfeschlegelsteinhausen", 160.0, 20.0, true),
            FittedName {
                text: "Maximilian W.".into(),
                shortened: true
            }
        );
        assert_eq!(
            fit("Anna Katharina", 110.0, 20.0, false),
            FittedName {
                text: "Anna K.".into(),
                shortened: true
            }
        );
        assert_eq!(
            fit("Maximilian Wolf", 118.0, 20.0, false),
            FittedName {
                text: "Maximilian".into(),
                shortened: true
            }
        );
        assert_eq!(
            fit("Wolfeschlegelsteinhausen", 110.0, 20.0, true),
            FittedName {
                text: "Wolfesc…".into(),
                shortened: true
            }
        );
    }
}
