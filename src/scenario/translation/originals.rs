//! Every text of a file that can be translated, with its id and where it is written.
//!
//! In: an authored scenario or kind. Out: [`OriginalText`]s in the order of the file. The same text twice at one id is one.

use crate::scenario::authored;
use crate::scenario::check::texts::{self, Text};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::names::Names;
use crate::scenario::place::{Located, Span};

/// A text that can be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginalText {
    /// Where it stands: ids and names of parts, with dots between them. Texts of one list share it.
    pub id: String,
    /// As it is written.
    pub text: String,
    /// Up to how many characters its place holds.
    pub longest: Option<usize>,
    /// Everywhere that it must be replaced; nowhere for the name of a sort of work, which is a name in the file.
    pub(super) spans: Vec<Span>,
}

/// Those of a scenario.
pub fn of_scenario(written: &authored::Scenario) -> Vec<OriginalText> {
    let mut ignored = DiagnosticSink::new("", "");
    let names = Names::of(written, &mut ignored);
    let mut all = of_texts(texts::of_scenario(written, &names));
    for moment in &written.moments.value {
        for option in &moment.options {
            let facts = moment.facts.iter().map(|fact| &fact.points_to);
            // An option is a name, too: what points to it says it again.
            let same = facts.filter(|pointed| pointed.value == option.value);
            let spans = same.map(|at| at.span).collect();
            let id = format!("moments.{}.options", moment.id.value);
            all.extend(original(id, option, None, spans));
        }
    }
    all.sort_by_key(|text| text.spans.iter().max().copied());
    let domains = names.domains.iter().map(|name| OriginalText {
        id: format!("domains.{name}"),
        text: (*name).to_owned(),
        longest: None,
        spans: Vec::new(),
    });
    all.extend(domains);
    each_once(all)
}

/// Those of a kind.
pub fn of_kind(written: &authored::Kind) -> Vec<OriginalText> {
    let mut all = of_texts(texts::of_kind(written));
    all.sort_by_key(|text| text.spans.iter().max().copied());
    each_once(all)
}

fn of_texts(texts: Vec<Text<'_>>) -> Vec<OriginalText> {
    let one = |text: Text<'_>| original(text.id, text.at, text.longest, vec![text.at.span]);
    texts.into_iter().filter_map(one).collect()
}

/// What nobody wrote and what is empty has no translation.
fn original(id: String, at: &Located<String>, longest: Option<usize>, spans: Vec<Span>) -> Option<OriginalText> {
    let is_there = !at.span.is_nowhere() && !at.value.trim().is_empty();
    is_there.then(|| OriginalText {
        id,
        text: at.value.clone(),
        longest,
        spans,
    })
}

fn each_once(all: Vec<OriginalText>) -> Vec<OriginalText> {
    let mut once: Vec<OriginalText> = Vec::with_capacity(all.len());
    for text in all {
        let known = once
            .iter_mut()
            .find(|known| known.id == text.id && known.text == text.text);
        match known {
            Some(known) => {
                known.spans.extend(text.spans);
                known.longest = known.longest.or(text.longest);
            }
            None => once.push(text),
        }
    }
    once
}
