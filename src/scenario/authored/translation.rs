//! Translations: the texts of a scenario, or of a kind of moment, in another language.

use super::declare::authored;
use crate::scenario::place::Located;

authored! {
    /// The texts of a scenario in another language, in a file beside it whose name ends in `.LANGUAGE.ron`; those of a kind of
    /// moment in the same way. `stepback translate` writes it, and brings it up to date after the scenario has changed. What is
    /// not translated is shown as it was written.
    struct Translation {
        /// The version of the language; 1.
        format: Located<u32>,
        /// The name of the file that is translated, without its ending.
        of: Located<String>,
        /// The language of these texts, as a code of two letters.
        language: Located<String>,
        /// The texts, in the order of the scenario.
        texts: Located<Vec<Located<TranslatedText>>>,
        /// What was translated and is not in the scenario any more; it comes back when its text does.
        orphaned: Option<Located<Vec<Located<TranslatedText>>>>,
    }
}

authored! {
    /// A text with its original.
    struct TranslatedText {
        /// Where it stands in the scenario; texts of one list share it.
        id: Located<String>,
        /// The text as the scenario has it.
        original: Located<String>,
        /// The text that was translated, where the scenario has changed it since; take this out once the translation is right
        /// again.
        was: Option<Located<String>>,
        /// The translation; empty until there is one.
        text: Located<String>,
    }
}
