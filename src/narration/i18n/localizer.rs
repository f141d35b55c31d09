//! The program's own words: the only door to Fluent.
//!
//! In: locale files (`assets/locales/<language>/*.ftl`). Out: sentences by key. A key that has no words shows as
//! `⟦key⟧`, so that a hole is seen and never stops a play-through. Below another language lies English, for what it lacks.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::narration::i18n::{nesting, pseudo};
use crate::platform::embedded;
use crate::platform::terminal_text::isolated;

/// The messages of one language.
type Bundle = FluentBundle<FluentResource>;

/// The locale files, by stem.
pub const FILES: [&str; 27] = [
    "common",
    "title",
    "history",
    "plan",
    "day",
    "moment",
    "meeting",
    "week",
    "people",
    "debrief",
    "hints",
    "terminal",
    "systems",
    "window",
    "settings",
    "help",
    "glossary",
    "facilitator",
    "divided",
    "sound",
    "ledger",
    "judgement",
    "workshop",
    "outcome",
    "yourself",
    "report",
    "remarks",
];

/// Why a file is not parsed further.
const TOO_DEEP: &str = "brackets inside brackets lie too deep";

/// What is filled into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageValue<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A number, which may choose between singular and plural.
    Number(f64),
}

impl<'a> From<&'a str> for MessageValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for MessageValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<Cow<'a, str>> for MessageValue<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<String> for MessageValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u32> for MessageValue<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for MessageValue<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// A locale file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// Not a language.
    #[error("{0:?} is not the name of a language")]
    Language(String),
    /// A file that is not there.
    #[error("the words in {0} are missing")]
    Missing(String),
    /// Mistakes in a file.
    #[error("the words in {file} cannot be read: {what}")]
    Unreadable {
        /// Which file.
        file: String,
        /// What is wrong with it.
        what: String,
    },
}

/// All words of one language.
pub struct Localizer {
    language: String,
    bundle: Bundle,
    /// Where a key is looked for that is not in the bundle, or does not fit.
    floor: Option<Box<Localizer>>,
    /// The pseudo-language: brackets stand around every sentence.
    made: bool,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .field("floor", &self.floor)
            .finish_non_exhaustive()
    }
}

impl Localizer {
    /// Words from the texts of locale files, given as label and text.
    ///
    /// # Errors
    /// The first file that cannot be read, or in which a key stands that another has already.
    pub fn from_texts(language: &str, files: &[(&str, &str)]) -> Result<Self, LocaleError> {
        if !is_language(language) {
            return Err(LocaleError::Language(language.to_owned()));
        }
        let mut words = Self::empty(language);
        for (file, text) in files {
            let unreadable = |what: String| LocaleError::Unreadable {
                file: (*file).to_owned(),
                what,
            };
            let (text, is_cut) = nesting::shallow(text);
            if is_cut {
                return Err(unreadable(TOO_DEEP.to_owned()));
            }
            let resource = FluentResource::try_new(text.to_owned())
                .map_err(|(_, errors)| unreadable(errors.first().map(ToString::to_string).unwrap_or_default()))?;
            words
                .bundle
                .add_resource(resource)
                .map_err(|errors| unreadable(errors.first().map(ToString::to_string).unwrap_or_default()))?;
        }
        Ok(words)
    }

    /// A language without words.
    fn empty(language: &str) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        Self {
            language: language.to_owned(),
            bundle,
            floor: None,
            made: false,
        }
    }

    /// Words from whatever can be read of the texts of locale files, given as label and text, above those of `floor`;
    /// and for each file in which something could not be read, its label and why.
    pub(in crate::narration) fn above(
        floor: Option<Self>,
        language: &str,
        files: Vec<(String, String)>,
    ) -> (Self, Vec<(String, String)>) {
        let mut words = Self::empty(language);
        words.floor = floor.map(Box::new);
        let mut broken = Vec::new();
        for (file, text) in files {
            let (shallow, is_cut) = nesting::shallow(&text);
            let (resource, mistake) = match FluentResource::try_new(shallow.to_owned()) {
                Ok(resource) if is_cut => (resource, Some(TOO_DEEP.to_owned())),
                Ok(resource) => (resource, None),
                Err((resource, errors)) => (resource, errors.first().map(ToString::to_string)),
            };
            let twice = words.bundle.add_resource(resource).err();
            let twice = twice.and_then(|errors| errors.first().map(ToString::to_string));
            broken.extend(mistake.or(twice).map(|why| (file, why)));
        }
        (words, broken)
    }

    /// These words in the pseudo-language.
    pub(in crate::narration) fn made(mut self) -> Self {
        pseudo::PSEUDO.clone_into(&mut self.language);
        self.bundle.set_transform(Some(pseudo::lengthened));
        self.made = true;
        self
    }

    /// The language, for example `de`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The English words, from the program or the folder that goes before it.
    ///
    /// # Errors
    /// As [`Localizer::load`].
    pub fn english() -> Result<Self, LocaleError> {
        Self::load("en", embedded::asset)
    }

    /// The words of a language, read through `asset`, which is given paths such as `locales/en/common.ftl`.
    ///
    /// # Errors
    /// The first file that is missing or cannot be read.
    pub fn load<'a>(language: &str, asset: impl Fn(&str) -> Option<Cow<'a, [u8]>>) -> Result<Self, LocaleError> {
        let mut texts: Vec<(String, String)> = Vec::with_capacity(FILES.len());
        for stem in FILES {
            let path = format!("locales/{language}/{stem}.ftl");
            let bytes = asset(&path).ok_or_else(|| LocaleError::Missing(path.clone()))?;
            let text = String::from_utf8(bytes.into_owned()).map_err(|error| LocaleError::Unreadable {
                file: path.clone(),
                what: error.to_string(),
            })?;
            texts.push((path, text));
        }
        let files: Vec<(&str, &str)> = texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect();
        Self::from_texts(language, &files)
    }

    /// These words or those below them, if they are plainly of the language.
    pub(in crate::narration) fn of(&self, language: &str) -> Option<&Self> {
        let own = (self.language == language && !self.made).then_some(self);
        own.or_else(|| self.floor.as_ref()?.of(language))
    }

    /// A sentence without gaps.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A sentence with its gaps filled.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, MessageValue<'_>)]) -> String {
        let floor = || self.floor.as_ref().map(|floor| floor.filled(key, values));
        match self.filled(key, values) {
            Ok(text) => text,
            Err(hole) => floor().and_then(Result::ok).unwrap_or(hole),
        }
    }

    /// A sentence, or what shows that there is none or that a gap stayed open.
    fn filled(&self, key: &str, values: &[(&str, MessageValue<'_>)]) -> Result<String, String> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return Err(format!("⟦{key}⟧"));
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                MessageValue::Text(text) => {
                    args.set((*name).to_owned(), FluentValue::from(isolated(text).into_owned()));
                }
                MessageValue::Number(number) => args.set((*name).to_owned(), FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        match errors.is_empty() {
            true if self.made => Ok(pseudo::bracketed(key, text)),
            true => Ok(text),
            false => Err(format!("⟦{key}: {text}⟧")),
        }
    }

    /// Whether a key has words.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.says(key) || self.floor.as_ref().is_some_and(|floor| floor.has(key))
    }

    /// Whether a key has words in this very language.
    pub(in crate::narration) fn says(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// "Priya, Tom and Aiko"; empty for none.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, rest)) = items.split_last() else {
            return String::new();
        };
        let Some((first, middle)) = rest.split_first() else {
            return last.clone();
        };
        let before = middle.iter().fold(first.clone(), |sum, item| {
            self.with("comma", &[("first", sum.into()), ("last", item.into())])
        });
        self.with("and", &[("first", before.into()), ("last", last.into())])
    }
}

/// Whether this is the name of a language.
pub(in crate::narration) fn is_language(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok()
}
