//! A list of a world's own words without a text
//!
//! In `words`, a list that is given has at least one text. Leave it out, and the program says it in its own words.

use crate::scenario::authored::{Scenario, WorldWords};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB419",
    severity: Severity::Error,
    page: page!("own_words"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    for (entry, texts) in scenario.words.iter().flat_map(lists) {
        if texts.value.is_empty() {
            out.report(
                &RULE,
                texts.span.first_byte(),
                Message {
                    what: format!("`{entry}` is empty"),
                    why: "Nothing would be told where it belongs.",
                    remedy: "write a text, or leave it out".to_owned(),
                },
            );
        }
    }
}

/// What in a text of the words can be spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntrySubject {
    Nothing,
    Somebody,
    SomebodysTask,
}

/// An entry of the words: its name, and what it speaks of.
pub(super) type Entry = (&'static str, EntrySubject);

/// The lists that are given, each with its name.
pub(super) fn lists(words: &WorldWords) -> impl Iterator<Item = (&'static str, &Located<Vec<Located<String>>>)> {
    entries(words).map(|((name, _), texts)| (name, texts))
}

/// The lists that are given, each with what it speaks of.
pub(super) fn entries(words: &WorldWords) -> impl Iterator<Item = (Entry, &Located<Vec<Located<String>>>)> {
    use EntrySubject::{Nothing, Somebody, SomebodysTask};
    let all = [
        (("left", Somebody), &words.left),
        (("goes_away", Nothing), &words.goes_away),
        (("comes_back", Nothing), &words.comes_back),
        (("silence", Nothing), &words.silence),
        (("finished", SomebodysTask), &words.finished),
        (("finished_late", SomebodysTask), &words.finished_late),
        (("slipped", SomebodysTask), &words.slipped),
        (("saved", SomebodysTask), &words.saved),
        (("broke", SomebodysTask), &words.broke),
        (("promise_broken", Somebody), &words.promise_broken),
        (("own_start", SomebodysTask), &words.own_start),
    ];
    all.into_iter()
        .filter_map(|(entry, texts)| Some((entry, texts.as_ref()?)))
}
