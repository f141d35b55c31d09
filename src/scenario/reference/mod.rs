//! The reference of the scenario language, made from the doc comments of its types.
//!
//! In: what [`super::authored`] and [`super::vocabulary`] declare, and the shipped files as examples. Out: chapters of pages as data
//! ([`CHAPTERS`]), what a word means ([`find`]), and all of it as Markdown ([`markdown::whole`]).

pub mod examples;
pub mod markdown;
pub mod spoken;

use super::authored as a;
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
}

/// The whole language.
pub static CHAPTERS: &[Chapter] = &[
    Chapter {
        title: "A scenario",
        about: "What stands in a file `scenarios/NAME.ron`, from the whole to its parts.",
        pages: &[
            a::Scenario::PAGE,
            a::Leader::PAGE,
            a::DeskTask::PAGE,
            a::Party::PAGE,
            a::Person::PAGE,
            a::Look::PAGE,
            a::Project::PAGE,
            a::Task::PAGE,
            a::Moment::PAGE,
            a::Choice::PAGE,
            a::Promise::PAGE,
            a::Fact::PAGE,
            a::KnownBy::PAGE,
            a::Date::PAGE,
            a::Ending::PAGE,
            a::Reflection::PAGE,
            a::Tip::PAGE,
            a::Occasion::PAGE,
            a::TipTarget::PAGE,
            a::Note::PAGE,
            a::Cut::PAGE,
        ],
    },
    Chapter {
        title: "Conditions and effects",
        about: "What makes a scenario answer to its player.",
        pages: &[
            a::Condition::PAGE,
            a::Bound::PAGE,
            a::Count::PAGE,
            a::TaskState::PAGE,
            a::PromiseState::PAGE,
            v::Outcome::PAGE,
            a::Effect::PAGE,
            v::Quantity::PAGE,
        ],
    },
    Chapter {
        title: "Words",
        about: "Words that stand alone.",
        pages: &[
            v::Stance::PAGE,
            v::Tone::PAGE,
            v::Kind::PAGE,
            a::Weekday::PAGE,
            v::Pronouns::PAGE,
            v::Hair::PAGE,
            v::Shade::PAGE,
            v::Aid::PAGE,
        ],
    },
    Chapter {
        title: "The story around it",
        about: "How it ends, the week without the leader, and what a scenario says in its own words.",
        pages: &[
            a::Epilogue::PAGE,
            a::DeliveredText::PAGE,
            a::PersonEnding::PAGE,
            a::CallBack::PAGE,
            a::AwayWeek::PAGE,
            a::PersonVoice::PAGE,
            a::WorldWords::PAGE,
            a::EmergentMoments::PAGE,
            a::OwnEmergentText::PAGE,
        ],
    },
    Chapter {
        title: "Contracts",
        about: "What a scenario promises about its balance.",
        pages: &[
            a::Contract::PAGE,
            a::ContractPlayer::PAGE,
            a::AttentivePlayer::PAGE,
            a::Manager::PAGE,
            a::DayAct::PAGE,
            a::Measure::PAGE,
            a::ChoiceMeasure::PAGE,
            a::MomentNeed::PAGE,
        ],
    },
    Chapter {
        title: "Play-scripts",
        about: "What stands in a file `scenarios/NAME.play.ron`.",
        pages: &[
            a::PlayScript::PAGE,
            a::ScriptPlan::PAGE,
            a::ScriptDecision::PAGE,
            a::MeetingMove::PAGE,
            a::ScriptFact::PAGE,
            a::PersonWay::PAGE,
        ],
    },
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
