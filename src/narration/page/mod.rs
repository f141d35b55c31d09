//! A screen as data in reading order: what the terminal prints, the window draws, and tests snapshot.
//!
//! A page holds no pixels and no colours. A control carries the command that using it gives, so that every face acts
//! alike.

mod command;
pub(in crate::narration) mod control;
mod curtain;
mod divided;
pub(in crate::narration) mod figures;
mod hours;
mod person_summary;
mod person_tag;
pub mod plain;
mod postcard;
mod qr_picture;
mod scenario_facts;
mod small_stage;

use serde::{Deserialize, Serialize};

use crate::insight::Tendency;
pub use crate::narration::page::command::{Command, HistoryCommand, HostCommand, ResumeWay, Voting};
pub use crate::narration::page::curtain::{CurtainCall, CurtainPerson};
pub use crate::narration::page::divided::{
    DividedPage, DividedSidePage, PartingFace, PartingPage, PartingSide, Payer, RoomSplit,
};
pub use crate::narration::page::figures::{ChartData, ChartMark, Series, TableData};
pub use crate::narration::page::hours::{HourKind, HourShare, ReadyWeek};
pub use crate::narration::page::person_summary::{FactKind, LastHeard, PersonFact, PersonProfile, PersonSummary};
pub use crate::narration::page::person_tag::PersonTag;
pub use crate::narration::page::postcard::{Postcard, Station};
pub use crate::narration::page::qr_picture::QrPicture;
pub use crate::narration::page::scenario_facts::{PlayState, ScenarioFacts};
pub use crate::narration::page::small_stage::{SmallStage, StageTag};
pub use crate::narration::screens::Screen;
use crate::scenario::{Appearance, PersonId, TipTarget};

/// One screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The screen that this is a page of.
    pub screen: Screen,
    /// The heading.
    pub title: String,
    /// Beside the heading: day, week, hours.
    pub subtitle: String,
    /// What sets the whole play-through apart, in a few words; empty mostly.
    pub mark: String,
    /// Which one of how many this is, where there is a row of them.
    pub step: Option<(u32, u32)>,
    /// What a tip on it points at.
    pub points_at: Option<TipTarget>,
    /// Everything else in reading order.
    pub items: Vec<Item>,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A heading inside the page; what follows belongs to it.
    Heading(String),
    /// A paragraph.
    Text(Style, String),
    /// A labelled bar, 0..1.
    Meter {
        /// What it shows.
        label: String,
        /// 0..1.
        value: f64,
        /// A mark on it, for example where it stood on the first day.
        mark: Option<f64>,
        /// The same in words, read aloud.
        reads: String,
        /// What its colour would say.
        tone: Sentiment,
    },
    /// Lines over weeks.
    Chart(ChartData),
    /// Rows of words.
    Table(TableData),
    /// A person with a face.
    Person {
        /// Index of the person in the scenario.
        id: PersonId,
        /// How they are drawn.
        look: Appearance,
        /// Name.
        name: String,
        /// What is said of them, one line each.
        lines: Vec<String>,
        /// A short remark at the right.
        badge: Option<(Sentiment, String)>,
    },
    /// A person at a glance.
    Summary(Box<PersonSummary>),
    /// A place with a course over time.
    Postcard(Postcard),
    /// The team at the end, on one stage.
    CurtainCall(Box<CurtainCall>),
    /// A stage beside another one.
    Stage(Box<SmallStage>),
    /// A code that a phone's camera reads.
    Qr(QrPicture),
    /// Something to use.
    Control(Control),
}

/// How a paragraph is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// The story.
    Body,
    /// Said by somebody.
    Speech,
    /// A signal that can be seen.
    Signal(Sentiment),
    /// An aside.
    Quiet,
    /// What matters most on the page.
    Strong,
    /// The name of what follows, under a heading: a setting, a licence.
    Label,
    /// The kind of a moment, on a tag.
    Tag(Sentiment),
    /// How it went, in a word: what is read first.
    Verdict(Sentiment),
    /// Guidance for somebody who has not played before; stands at the top.
    Tip,
}

/// Whether something is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sentiment {
    /// Neither.
    #[default]
    Neutral,
    /// Going well.
    Good,
    /// Trouble.
    Trouble,
    /// The leader's.
    Leader,
    /// Autonomy.
    Autonomy,
}

/// Something to use, by number, key, mouse or speech.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// Stable name for tests and accessibility, for example `choice.2`, `plan.start`.
    pub id: String,
    /// The number that chooses it, if it is one of the numbered answers.
    pub number: Option<u32>,
    /// Its words.
    pub label: String,
    /// A second line.
    pub note: String,
    /// What kind of control it is.
    pub role: Role,
    /// What using it gives.
    pub command: Command,
    /// What it would probably lead to, where hints are shown.
    pub hints: Option<Box<Hints>>,
}

/// What a choice would probably lead to, against the other choices: directions and how sure they are, never a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hints {
    /// One for each thing at stake.
    pub marks: Vec<HintMark>,
    /// All of it in sentences, a gain and a cost among them.
    pub reads: String,
}

/// A direction for one thing at stake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HintMark {
    /// What is at stake.
    pub label: String,
    /// Which way, and how sure.
    pub lean: Tendency,
    /// The direction and how sure it is, in words.
    pub words: String,
}

/// Kinds of controls.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The one that goes on.
    Primary,
    /// Any other button.
    Button,
    /// A choice of a moment: its place between in and back, its support, its hours.
    Choice {
        /// 0 (back) .. 1 (in).
        control: f64,
        /// 0 alone, 1 with you.
        support: f64,
        /// "alone", "backed", "with you".
        support_word: String,
        /// "3 h".
        hours: String,
    },
    /// A move of a meeting beside others about the same: drawn as a short word after what it is about.
    Move {
        /// What it is about: an option, or what is common to several people.
        about: String,
        /// "decide", or a name.
        word: String,
    },
    /// A number to raise or lower; the command raises, `lower` lowers.
    Stepper {
        /// As shown.
        value: String,
        /// What lowering gives.
        lower: Box<Command>,
    },
    /// A ready-made week, one of several.
    Week {
        /// It is the one that is being made.
        chosen: bool,
        /// What its card says of it.
        week: Box<ReadyWeek>,
    },
    /// A scenario that can be played.
    Scenario(Box<ScenarioFacts>),
    /// One of several, chosen when true.
    Option(bool),
    /// One of the tabs, chosen when true.
    Tab(bool),
    /// The heading of a part that can be opened and closed; what stands below it is seen when true.
    Disclosure(bool),
    /// A field for a line of text.
    Field,
}

impl Control {
    /// The heading of a part that can be opened and closed.
    #[must_use]
    pub fn disclosure(id: impl Into<String>, label: impl Into<String>, open: bool) -> Self {
        let id = id.into();
        Self {
            id: id.clone(),
            number: None,
            label: label.into(),
            note: String::new(),
            role: Role::Disclosure(open),
            command: Command::Disclose(id),
            hints: None,
        }
    }
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new(screen: Screen, title: impl Into<String>, subtitle: impl Into<String>) -> Self {
        Self {
            screen,
            title: title.into(),
            subtitle: subtitle.into(),
            mark: String::new(),
            step: None,
            points_at: None,
            items: Vec::new(),
        }
    }

    /// Adds a paragraph.
    pub fn text(&mut self, style: Style, text: impl Into<String>) {
        self.items.push(Item::Text(style, text.into()));
    }

    /// Adds a heading.
    pub fn heading(&mut self, text: impl Into<String>) {
        self.items.push(Item::Heading(text.into()));
    }

    /// Adds a control.
    pub fn control(&mut self, control: Control) {
        self.items.push(Item::Control(control));
    }

    /// Closes every part that can be opened but the one with this id: its heading stays, and what stands below it goes, up to the next
    /// heading or control.
    pub fn close_parts(&mut self, open: Option<&str>) {
        let mut closed = false;
        self.items.retain_mut(|item| {
            match item {
                Item::Control(control) => {
                    closed = matches!(control.role, Role::Disclosure(_)) && open != Some(control.id.as_str());
                    if matches!(control.role, Role::Disclosure(_)) {
                        control.role = Role::Disclosure(!closed);
                    }
                    return true;
                }
                Item::Heading(_) => closed = false,
                _ => {}
            }
            !closed
        });
    }

    /// All controls in reading order.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.items.iter().filter_map(|item| match item {
            Item::Control(control) => Some(control),
            _ => None,
        })
    }

    /// All controls in reading order, to be changed.
    pub fn controls_mut(&mut self) -> impl Iterator<Item = &mut Control> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Control(control) => Some(control),
            _ => None,
        })
    }

    /// The control with this number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Control> {
        self.controls().find(|c| c.number == Some(number))
    }

    /// The highest number of a control.
    #[must_use]
    pub fn highest_number(&self) -> u32 {
        self.controls().filter_map(|control| control.number).max().unwrap_or(0)
    }
}
