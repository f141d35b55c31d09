//! Text that cannot become markup.
//!
//! In: a text, in which passages of another language may be marked (`narration::foreign`). Out: markup that shows it and nothing
//! else, or the same as a string for those who write markup by hand.

use std::fmt::Write as _;

use maud::{Markup, PreEscaped, html};

use crate::narration::foreign::{Passage, passages};

/// A text on its own, in one language and one direction: an attribute, a title.
pub(super) fn plain(text: &str) -> Markup {
    PreEscaped(escape(text))
}

/// A text within an element. Lines stay lines, what is written from right to left cannot turn what follows, and a passage in another
/// language says so.
pub(super) fn inline(text: &str) -> Markup {
    html! {
        bdi {
            @for passage in passages(text.trim()) {
                @match passage {
                    Passage::Own(words) => (lines(words)),
                    Passage::Foreign { language, words } => span lang=(plain(language)) { (lines(words)) },
                }
            }
        }
    }
}

/// A text with its line feeds as elements.
fn lines(text: &str) -> Markup {
    PreEscaped(escape(text).replace('\n', "<br>"))
}

/// A text without control characters, for which HTML has no place, and without marks of language.
pub(super) fn bare(text: &str) -> String {
    let is_kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    passages(text)
        .flat_map(|passage| {
            let (Passage::Own(words) | Passage::Foreign { words, .. }) = passage;
            words.chars().filter(is_kept)
        })
        .collect()
}

/// The same for inside an element, or an attribute in double quotes, of markup that is written by hand.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let written = maud::Escaper::new(&mut safe).write_str(&bare(text));
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
    safe
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
    use super::{at, escape, inline};
    use crate::narration::foreign::marked;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("<script>\"'&\u{0}"), "&lt;script&gt;&quot;'&amp;");
        assert_eq!(inline(" a\nb ").into_string(), "<bdi>a<br>b</bdi>");
    }

    #[test]
    fn a_passage_in_another_language_says_so() {
        let text = format!("She said: {}.", marked("de\"><b>", "Gut <so>"));
        assert_eq!(
            inline(&text).into_string(),
            "<bdi>She said: <span lang=\"de&quot;&gt;&lt;b&gt;\">Gut &lt;so&gt;</span>.</bdi>"
        );
        assert_eq!(escape(&text), "She said: Gut &lt;so&gt;.");
    }

    #[test]
    fn a_number_is_short() {
        assert_eq!([at(1.0), at(0.126), at(-0.004), at(f64::NAN)], ["1", "0.13", "-0", "0"]);
    }
}
