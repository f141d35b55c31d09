//! Text that cannot become markup.

use std::fmt::Write as _;

/// A text for inside an element or a quoted attribute. Control characters are left out: HTML has no place for them.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(c),
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A text in which lines stay lines, for inside an element. What is foreign in it cannot turn the direction of what
/// follows.
pub(super) fn isolate_bidi(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text.trim()).replace('\n', "<br>"))
}

/// A number for a drawing, at most two places.
pub(super) fn at(number: f64) -> String {
    let number = if number.is_finite() { number } else { 0.0 };
    let mut text = String::new();
    let _ = write!(text, "{:.2}", libm::round(number * 100.0) / 100.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{at, escape, isolate_bidi};

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("<script>\"'&\u{0}"), "&lt;script&gt;&quot;&#39;&amp;");
        assert_eq!(isolate_bidi(" a\nb "), "<bdi>a<br>b</bdi>");
    }

    #[test]
    fn a_number_is_short() {
        assert_eq!([at(1.0), at(0.126), at(-0.004), at(f64::NAN)], ["1", "0.13", "-0", "0"]);
    }
}
