//! What a node is to somebody who cannot see it.
//!
//! In: a control or a widget's own knowledge. Out: [`Reads`], a component; without it a text is a text, a target a button, and pictures
//! are decoration.

use bevy::prelude::*;

use super::NumberRange;
use crate::narration::HistoryCommand;
use crate::narration::page::{Command, Control, Role};

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NodeKind {
    /// A heading, from level 1.
    Heading(u8),
    /// Words.
    Text,
    /// Something to press.
    Button,
    /// One of several, chosen when true.
    Radio(bool),
    /// On or off.
    Switch(bool),
    /// A tab, in front when true.
    Tab(bool),
    /// The heading of a part, open when true.
    Disclosure(bool),
    /// A number to raise or lower.
    Stepper,
    /// A field for text.
    Field,
    /// A bar, 0..=1.
    Meter(f64),
    /// A picture that says something.
    Picture,
    /// Things that belong together.
    Group,
    /// Several of which one is chosen; named after the heading or words before it.
    Options,
    /// Tabs.
    Tabs,
    /// What the tab in front shows.
    TabPage,
    /// Rows of cells.
    Table,
    /// A row: the cells that follow beside it stand in it.
    Row,
    /// The head of a column.
    Head,
    /// A cell, called after its column where that is not the first.
    Cell,
    /// Decoration, or words that are read elsewhere.
    Hidden,
}

impl NodeKind {
    /// Whether what is inside it is read too.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(
            self,
            Self::Group | Self::Options | Self::Tabs | Self::TabPage | Self::Table
        )
    }

    /// One word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Text => "text",
            Self::Button => "button",
            Self::Radio(_) => "radio",
            Self::Switch(_) => "switch",
            Self::Tab(_) => "tab",
            Self::Disclosure(_) => "disclosure",
            Self::Stepper => "stepper",
            Self::Field => "field",
            Self::Meter(_) => "meter",
            Self::Picture => "picture",
            Self::Group => "group",
            Self::Options => "options",
            Self::Tabs => "tabs",
            Self::TabPage => "tab page",
            Self::Table => "table",
            Self::Row => "row",
            Self::Head => "head",
            Self::Cell => "cell",
            Self::Hidden => "hidden",
        }
    }

    /// Whether somebody can use it.
    #[must_use]
    pub const fn control(self) -> bool {
        matches!(
            self,
            Self::Button
                | Self::Radio(_)
                | Self::Switch(_)
                | Self::Tab(_)
                | Self::Disclosure(_)
                | Self::Stepper
                | Self::Field
        )
    }
}

/// How a node is read.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct Reads {
    /// What it is.
    pub kind: NodeKind,
    /// What it is called; a target's own label when empty.
    pub label: String,
    /// Its value in words.
    pub value: String,
    /// More about it.
    pub note: String,
    /// The number that it is, where it can be set.
    pub number: Option<NumberRange>,
}

impl Reads {
    /// Something with a name.
    #[must_use]
    pub fn new(kind: NodeKind, label: impl Into<String>) -> Self {
        Self {
            kind,
            label: label.into(),
            value: String::new(),
            note: String::new(),
            number: None,
        }
    }

    /// Nothing of it is read.
    #[must_use]
    pub fn hidden() -> Self {
        Self::new(NodeKind::Hidden, "")
    }

    /// The same with a value in words.
    #[must_use]
    pub fn valued(self, value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..self
        }
    }

    /// The same with more about it.
    #[must_use]
    pub fn noted(self, note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..self
        }
    }

    /// A control: a choice is read whole, with its number, its place, its support and its hours; a move has its number, and others have
    /// their note as a remark.
    #[must_use]
    pub fn control(control: &Control) -> Self {
        let kind = match &control.role {
            Role::Primary | Role::Button | Role::Choice { .. } | Role::Move { .. } | Role::Scenario(_) => {
                NodeKind::Button
            }
            Role::Stepper { .. } => NodeKind::Stepper,
            Role::Option(on) if switches(&control.command) => NodeKind::Switch(*on),
            Role::Option(on) | Role::Week { chosen: on, .. } => NodeKind::Radio(*on),
            Role::Tab(on) => NodeKind::Tab(*on),
            Role::Disclosure(open) => NodeKind::Disclosure(*open),
            Role::Field => NodeKind::Field,
        };
        let [answers, helps, gives, costs] = match &control.role {
            Role::Week { week, .. } => {
                let helps = week.helps.as_ref().map_or("", |(_, words)| words.as_str());
                let answers = week.answers.as_deref().unwrap_or_default();
                [answers, helps, &week.gives, &week.costs]
            }
            _ => [""; 4],
        };
        let hints = control.hints.as_ref().map_or("", |hints| hints.reads.as_str());
        let whole = matches!(control.role, Role::Choice { .. });
        let decides = matches!(control.command, Command::Answer(_));
        let numbered = whole || decides || matches!(control.role, Role::Move { .. });
        let number = control.number.filter(|_| numbered);
        let number = number.map_or_else(String::new, |number| format!("{number}. "));
        let (label, note) = if whole {
            let whole = sentences(&[&control.label, &control.note, hints]);
            (format!("{number}{whole}"), String::new())
        } else {
            (
                format!("{number}{}", control.label),
                sentences(&[answers, helps, gives, costs, &control.note, hints]),
            )
        };
        let (value, number) = match &control.role {
            Role::Stepper { value, .. } => (value.clone(), NumberRange::raised_by(&control.command)),
            _ => (String::new(), None),
        };
        Self {
            kind,
            label,
            value,
            note,
            number,
        }
    }
}

/// Whether using it turns something on or off.
fn switches(command: &Command) -> bool {
    match command {
        Command::Recall(HistoryCommand::Mark(_)) => true,
        Command::Set(change) => change.is_switch(),
        _ => false,
    }
}

/// Sentences after each other; each ends as one.
pub(super) fn sentences(said: &[&str]) -> String {
    let mut text = String::new();
    for one in said.iter().map(|one| one.trim()).filter(|one| !one.is_empty()) {
        if !text.is_empty() {
            if !text.ends_with(['.', '!', '?', '…', '”', '"', ':']) {
                text.push('.');
            }
            text.push(' ');
        }
        text.push_str(one);
    }
    text
}
