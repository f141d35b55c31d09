//! The reference of the scenario language, made from the doc comments of its types.
//!
//! In: what [`super::authored`] and [`super::vocabulary`] declare, and the shipped files as examples. Out: chapters of pages as data
//! ([`CHAPTERS`]), what a word means ([`find`]), and all of it as Markdown ([`markdown::whole`]).

pub mod examples;
pub mod markdown;
pub mod spoken;

use super::authored as a;
use super::convert::FromTree;
use super::diagnostic_sink::DiagnosticSink;
use super::tree::Node;
use super::type_page::Described;
use super::vocabulary as v;

pub use super::type_page::{Argument, PageKind, TypeField, TypePage};

/// Pages that belong together.
#[derive(Debug)]
pub struct Chapter {
    /// Its heading.
    pub title: &'static str,
    /// What it is about, in a sentence.
    pub about: &'static str,
    /// Its pages.
    pub pages: &'static [TypePage],
    /// What reads each of them from a tree, for the mistakes in it alone.
    reads: &'static [Reads],
}

/// Reads a type from a tree.
type Reads = fn(&Node, &mut DiagnosticSink);

/// A chapter of the pages of these types.
macro_rules! chapter {
    ($title:literal, $about:literal, $($page:path),+ $(,)?) => {
        Chapter {
            title: $title,
            about: $about,
            pages: &[$(<$page>::PAGE),+],
            reads: &[$(|node, out| { <$page>::from_tree(node, out); }),+],
        }
    };
}

/// The whole language.
pub static CHAPTERS: &[Chapter] = &[
    chapter!(
        "A scenario",
        "What stands in a file `scenarios/NAME.ron`, from the whole to its parts.",
        a::Scenario,
        a::Leader,
        a::DeskTask,
        a::Party,
        a::Person,
        a::Look,
        a::Project,
        a::Task,
        a::Moment,
        a::Choice,
        a::Promise,
        a::Fact,
        a::KnownBy,
        a::Date,
        a::Ending,
        a::Reflection,
        a::Tip,
        a::Occasion,
        a::TipTarget,
        a::Note,
        a::Cut,
    ),
    chapter!(
        "Conditions and effects",
        "What makes a scenario answer to its player.",
        a::Condition,
        a::Bound,
        a::Count,
        a::TaskState,
        a::PromiseState,
        v::Outcome,
        a::Effect,
        v::Quantity,
    ),
    chapter!(
        "Words",
        "Words that stand alone.",
        v::Stance,
        v::Tone,
        v::Kind,
        a::Weekday,
        v::Pronouns,
        v::Hair,
        v::Shade,
        v::Aid,
    ),
    chapter!(
        "The story around it",
        "How it ends, the week without the leader, and what a scenario says in its own words.",
        a::Epilogue,
        a::DeliveredText,
        a::PersonEnding,
        a::CallBack,
        a::AwayWeek,
        a::PersonVoice,
        a::WorldWords,
        a::EmergentMoments,
        a::OwnEmergentText,
    ),
    chapter!(
        "Contracts",
        "What a scenario promises about its balance.",
        a::Contract,
        a::ContractPlayer,
        a::AttentivePlayer,
        a::Manager,
        a::DayAct,
        a::Measure,
        a::ChoiceMeasure,
        a::MomentNeed,
    ),
    chapter!(
        "Play-scripts",
        "What stands in a file `scenarios/NAME.play.ron`.",
        a::PlayScript,
        a::ScriptPlan,
        a::ScriptDecision,
        a::MeetingMove,
        a::ScriptFact,
        a::PersonWay,
    ),
    chapter!(
        "Translations",
        "What stands in a file `scenarios/NAME.LANGUAGE.ron`.",
        a::Translation,
        a::TranslatedText,
    ),
];

/// Every page, in the order of the chapters.
pub fn pages() -> impl Iterator<Item = &'static TypePage> {
    CHAPTERS.iter().flat_map(|chapter| chapter.pages)
}

/// The page of this name.
#[must_use]
pub fn page(name: &str) -> Option<&'static TypePage> {
    pages().find(|page| page.name == name)
}

/// What reads the type of this page.
fn reads_of(page: &TypePage) -> Option<Reads> {
    let of = |chapter: &'static Chapter| chapter.pages.iter().zip(chapter.reads);
    let (_, read) = CHAPTERS
        .iter()
        .flat_map(of)
        .find(|(other, _)| other.name == page.name)?;
    Some(*read)
}

/// What a word of the language can mean.
#[derive(Debug, Clone, Copy)]
pub enum Meaning {
    /// A type.
    Page(&'static TypePage),
    /// A part of a type, or one of its words.
    Part(&'static TypePage, &'static TypeField),
}

/// A word that the language does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the language has no word {written:?}{}", .meant.map(|word| format!("; did you mean {word}?")).unwrap_or_default())]
pub struct UnknownWord {
    /// What was asked for.
    pub written: String,
    /// What was probably meant.
    pub meant: Option<&'static str>,
}

/// Everything that a word means, types first; upper or lower case alike.
///
/// # Errors
/// A word that the language does not have.
pub fn find(word: &str) -> Result<Vec<Meaning>, UnknownWord> {
    let named = |name: &str| name.eq_ignore_ascii_case(word);
    let of_types = pages().filter(|page| named(page.name)).map(Meaning::Page);
    let of_parts = pages().flat_map(|page| {
        let parts = page.parts.iter().filter(|part| named(part.name));
        parts.map(move |part| Meaning::Part(page, part))
    });
    let meanings: Vec<Meaning> = of_types.chain(of_parts).collect();
    if meanings.is_empty() {
        let words = pages().flat_map(|page| page.parts.iter().map(|part| part.name).chain([page.name]));
        return Err(UnknownWord {
            written: word.to_owned(),
            meant: super::suggestion::closest(word, words),
        });
    }
    Ok(meanings)
}

/// A doc comment as one line a paragraph.
#[must_use]
pub fn paragraphs(about: &str) -> Vec<String> {
    let joined = |part: &str| part.split_whitespace().collect::<Vec<_>>().join(" ");
    about.trim().split("\n\n").map(joined).collect()
}

/// What a part takes, or what stands in the brackets of a word; `None` of a word that stands alone.
#[must_use]
pub fn taken(page: &TypePage, part: &TypeField) -> Option<String> {
    let takes = spoken::takes(part);
    match page.kind {
        PageKind::Parts => takes.into_iter().next(),
        PageKind::Words => (!takes.is_empty()).then(|| format!("({})", takes.join(", "))),
    }
}

/// What happens when a part is left out: "Left out: 50"; `None` of what has to be there.
#[must_use]
pub fn left_out(part: &TypeField) -> Option<String> {
    match spoken::default(part) {
        Some(default) => Some(format!("Left out: {default}")),
        None => spoken::may_be_left_out(part).then(|| "May be left out".to_owned()),
    }
}
