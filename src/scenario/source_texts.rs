//! The texts that a scenario was read from, so that a play-through can keep what it was begun with.
//!
//! In: the text of a file, the texts of all kinds. Out: both again, the kinds as one text.

use std::sync::Arc;

/// The language that the kinds of moments are written in.
pub(super) const KINDS_LANGUAGE: &str = "en";

/// What a scenario was read from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceTexts {
    /// The scenario's own text.
    pub scenario: Arc<str>,
    /// The texts of all kinds, in one piece.
    pub kinds: Arc<str>,
}

/// The files of the kinds as one text: a JSON array of names and texts, in the order of the names.
pub(super) fn bundle(files: &[(&str, &str)]) -> String {
    let mut named: Vec<(&str, &str)> = files.iter().map(|(label, text)| (name(label), *text)).collect();
    named.sort_unstable();
    serde_json::to_string(&named).unwrap_or_default()
}

/// The files in a bundle; `None` when it is none.
pub(super) fn unbundle(text: &str) -> Option<Vec<(String, String)>> {
    serde_json::from_str(text).ok()
}

/// A file's name without its folder: where it stood changes nothing.
fn name(label: &str) -> &str {
    label.rsplit(['/', '\\']).next().unwrap_or(label)
}

#[cfg(test)]
mod tests {
    use super::{bundle, unbundle};

    #[test]
    fn a_bundle_forgets_where_its_files_stood_and_nothing_else() {
        let one = bundle(&[("assets/kinds/b.ron", "B\r\n"), ("assets/kinds/a.ron", "\"A\"")]);
        assert_eq!(one, bundle(&[("C:\\own\\a.ron", "\"A\""), ("/x/b.ron", "B\r\n")]));
        let files = unbundle(&one).unwrap();
        assert_eq!(files[0], ("a.ron".to_owned(), "\"A\"".to_owned()));
        assert_eq!(files[1], ("b.ron".to_owned(), "B\r\n".to_owned()));
        assert_eq!(unbundle("Kind(format: 1)"), None);
    }
}
