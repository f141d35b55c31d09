//! Which languages there are, which one is meant, and its words, whatever is missing or broken in them.
//!
//! In: a wish such as `de-AT`, or none and the system's. Out: [`LoadedLanguage`], which always holds words: what a language lacks
//! is said in English, with a sentence about it, and English is built in.

use std::sync::OnceLock;

use crate::narration::i18n::localizer::{FILES, Localizer, is_language};
use crate::platform::embedded;

pub use crate::narration::i18n::pseudo::PSEUDO;

/// The language that the others fall back to.
const FLOOR: &str = "en";

/// A language that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its name for the program, for example `de`.
    pub tag: String,
    /// Its name in its own words, for example "Deutsch".
    pub name: String,
}

/// Words, and how they came about.
#[derive(Debug)]
pub struct LoadedLanguage {
    /// The words.
    pub words: Localizer,
    /// A sentence for each thing that is in English because it is missing or broken.
    pub warnings: Vec<String>,
}

/// The languages that have words, by tag, and the pseudo-language at the end.
#[must_use]
pub fn languages() -> Vec<Language> {
    let text = text("locales/languages.ftl", embedded::asset).unwrap_or_default();
    let (names, _) = Localizer::above(None, FLOOR, vec![(String::new(), text)]);
    let name = |tag: &str| {
        let key = format!("language-{tag}");
        if names.says(&key) {
            names.get(&key)
        } else {
            tag.to_owned()
        }
    };
    let mut tags = embedded::folders_in("locales");
    tags.retain(|tag| tag != PSEUDO && is_language(tag));
    tags.push(PSEUDO.to_owned());
    tags.into_iter().map(|tag| Language { name: name(&tag), tag }).collect()
}

/// The language that is meant by a wish: `de-AT` is `de` where there is nothing nearer. `None` when there is none like it.
#[must_use]
pub fn negotiated<'a>(wish: &str, there: &'a [Language]) -> Option<&'a str> {
    // As systems name them: de_AT.UTF-8@euro.
    let bare = wish.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut wanted = bare.as_str();
    loop {
        let same = |one: &&Language| one.tag.eq_ignore_ascii_case(wanted);
        if let Some(found) = there.iter().find(same) {
            return Some(&found.tag);
        }
        (wanted, _) = wanted.rsplit_once('-')?;
    }
}

/// The words that are wished for; with an empty wish those of the `system`, and else English.
#[must_use]
pub fn spoken(wish: &str, system: Option<&str>) -> LoadedLanguage {
    let there = languages();
    let meant = negotiated(if wish.is_empty() { system.unwrap_or(FLOOR) } else { wish }, &there);
    let mut spoken = words_of(meant.unwrap_or(FLOOR));
    if meant.is_none() && !wish.is_empty() {
        let shown: String = wish.chars().take(40).collect();
        let warning = spoken.words.with("language-unknown", &[("language", shown.into())]);
        spoken.warnings.push(warning);
    }
    spoken
}

/// The words that fill the gaps of a text written in a language: `words` themselves where they are of it, and where
/// there are none in that language.
pub(in crate::narration) fn told<'a>(words: &'a Localizer, language: &str) -> &'a Localizer {
    static OTHERS: OnceLock<Vec<Localizer>> = OnceLock::new();
    if let Some(own) = words.of(language) {
        return own;
    }
    let load = || {
        languages()
            .iter()
            .map(|language| words_of(&language.tag).words)
            .collect()
    };
    let others: &'static Vec<Localizer> = OTHERS.get_or_init(load);
    let there = languages();
    let meant = negotiated(language, &there).unwrap_or_default();
    others.iter().find_map(|other| other.of(meant)).unwrap_or(words)
}

/// The words of a language that is there.
fn words_of(tag: &str) -> LoadedLanguage {
    let folder = if tag == PSEUDO { FLOOR } else { tag };
    let mut missing = Vec::new();
    let mut files = Vec::new();
    for stem in FILES {
        let path = format!("locales/{folder}/{stem}.ftl");
        match text(&path, embedded::asset) {
            Some(text) => files.push((path, text)),
            None => missing.push(path),
        }
    }
    let there: Vec<String> = files.iter().map(|(path, _)| path.clone()).collect();
    let (words, broken) = Localizer::above(Some(built_in()), folder, files);
    let mut warnings = Vec::new();
    for (path, why) in broken {
        let values = [("file", embedded::label(&path).into()), ("why", why.into())];
        warnings.push(words.with("language-broken", &values));
    }
    for path in &missing {
        warnings.push(words.with("language-file-missing", &[("file", path.into())]));
    }
    let holes = there.iter().flat_map(|path| untranslated(&words, path)).count();
    if holes > 0 {
        warnings.push(words.with("language-incomplete", &[("count", holes.into())]));
    }
    let words = if tag == PSEUDO { words.made() } else { words };
    LoadedLanguage { words, warnings }
}

/// The English that is built in.
fn built_in() -> Localizer {
    let shipped = |path: &str| embedded::shipped(path).map(Into::into);
    let read = |stem| {
        let path = format!("locales/{FLOOR}/{stem}.ftl");
        text(&path, shipped).map(|text| (path, text))
    };
    let files = FILES.into_iter().filter_map(read).collect();
    Localizer::above(None, FLOOR, files).0
}

/// The keys of the English file of this name that a language has no words for.
fn untranslated(words: &Localizer, path: &str) -> Vec<String> {
    let stem = path.rsplit_once('/').map_or(path, |(_, stem)| stem);
    let english = embedded::shipped(&format!("locales/{FLOOR}/{stem}")).unwrap_or_default();
    let keys = String::from_utf8_lossy(english);
    let key = |line: &str| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|c: char| c.is_ascii_lowercase())
            .then(|| key.to_owned())
    };
    keys.lines().filter_map(key).filter(|key| !words.says(key)).collect()
}

fn text<'a>(path: &str, asset: impl Fn(&str) -> Option<std::borrow::Cow<'a, [u8]>>) -> Option<String> {
    asset(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
