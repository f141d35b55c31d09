//! Licences of the program and of everything that is built into it.
//!
//! In: the files with the licences, built in. Out: one [`Licence`] after another, the program's own first. A folder
//! named with `--assets` changes nothing here: what is in the program stays under its terms.

use std::borrow::Cow;

use super::embedded;

/// The list of crates and the texts of their licences, as `tools/notices` writes it.
const THIRD_PARTY: &str = "THIRD-PARTY-NOTICES.txt";
const INTER: &str = "fonts/LICENSE-Inter.txt";
const EMOJI: &str = "fonts/LICENSE-NotoEmoji.txt";

/// Stands alone on the line between two parts of [`THIRD_PARTY`].
const RULE: &str = "================================================================================";

const OWN: &str = "\
Stepback is licensed under the MIT License or the Apache License, Version 2.0,
at your choice. Both stand below, then the licence of the fonts, then those of
third-party software.

Scenarios, sounds, figures and portraits were made for this program: sounds and
pictures by its own code, without recordings or pictures of others. They come
under the same terms.

The fonts are Inter and Noto Emoji, under the SIL Open Font License, Version 1.1.";

/// A licence with what comes under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// For example `MIT: strsim 0.11.1`.
    pub heading: String,
    /// For example the whole of the MIT License.
    pub text: Cow<'static, str>,
}

/// All licences: of the program, the fonts, and the libraries, with the list of libraries before theirs.
#[must_use]
pub fn licences() -> Vec<Licence> {
    let own = [
        ("Stepback", OWN.into()),
        ("Stepback: MIT License", include_str!("../../LICENSE-MIT").into()),
        ("Stepback: Apache License", include_str!("../../LICENSE-APACHE").into()),
        ("Inter: SIL Open Font License", shipped(INTER)),
        ("Noto Emoji: SIL Open Font License", shipped(EMOJI)),
    ];
    own.into_iter()
        .map(|(heading, text)| Licence {
            heading: heading.to_owned(),
            text,
        })
        .chain(third_party())
        .collect()
}

/// The parts of the list of third-party software: each has its heading first, then an empty line, then its text.
fn third_party() -> Vec<Licence> {
    let all = shipped(THIRD_PARTY);
    all.split(&format!("\n{RULE}\n"))
        .filter_map(|part| part.trim_matches('\n').split_once("\n\n"))
        .map(|(heading, text)| Licence {
            heading: heading.replace('\n', " "),
            text: text.to_owned().into(),
        })
        .collect()
}

fn shipped(path: &str) -> Cow<'static, str> {
    String::from_utf8_lossy(embedded::shipped(path).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::licences;

    #[test]
    fn every_licence_has_a_heading_and_a_text() {
        let all = licences();
        assert!(all.len() > 20, "{}", all.len());
        for licence in all {
            assert!(!licence.heading.is_empty(), "{}", licence.text);
            assert!(licence.text.len() > 40, "{}: {}", licence.heading, licence.text);
        }
    }
}
