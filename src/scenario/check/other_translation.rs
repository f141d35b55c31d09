//! A translation of something else
//!
//! `of` is the name of the file that is translated, without its ending: `of: "first_steps"` in `first_steps.de.ron`. `language` is the
//! language of the translation, and the same as in the file's name; the scenario itself says its own.

use crate::scenario::authored::Translation;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};

pub const RULE: Rule = Rule {
    code: "SB805",
    severity: Severity::Warning,
    page: page!("other_translation"),
};

/// What it says of itself beside the name of its file, and beside the name and the language of what is translated.
pub fn check(translation: &Translation, name: &str, written_in: &str, out: &mut DiagnosticSink) {
    let (of, language) = (&translation.of, &translation.language);
    if of.value != name {
        let what = format!(
            "this is a translation of {:?}, and stands beside {name:?}",
            shortened(&of.value)
        );
        let why = "Its words may belong to another scenario.";
        let remedy = format!("write of: {name:?} if it is the translation of this one");
        out.report(&RULE, of.span, Message::new(what, why, remedy));
    }
    if language.value == written_in {
        let what = format!("the scenario is written in {written_in:?} itself");
        let why = "Nobody would read this translation.";
        let remedy = "write the language into which it is translated, and name the file for it";
        out.report(&RULE, language.span, Message::new(what, why, remedy));
        return;
    }
    let file = out.file().rsplit(['/', '\\']).next().unwrap_or_default();
    let named = file.strip_suffix(".ron").and_then(|stem| stem.rsplit_once('.'));
    if let Some((_, named)) = named
        && named != language.value
    {
        let what = format!(
            "the language is {:?}, and {named:?} in the name of the file",
            shortened(&language.value)
        );
        let why = "It is found by the name of its file.";
        let remedy = format!("write language: {named:?}, or name the file for its language");
        out.report(&RULE, language.span, Message::new(what, why, remedy));
    }
}
