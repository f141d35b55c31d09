//! Where something stands in a scenario: `moments.3.choices.0.text`.
//!
//! In: names of parts and numbers of items, counted from 0. Out: the value there.

use std::fmt;
use std::str::FromStr;

use crate::scenario::tree::{Node, RonValue};

/// Longer paths lead nowhere that a scenario could go.
const LONGEST: usize = 200;

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathStep {
    /// To a part with this name.
    Part(String),
    /// To an item of a list, a value in brackets, or the value of a pair.
    Item(usize),
    /// To the key of a pair.
    Key(usize),
}

/// The way from the whole scenario to a value in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(pub Vec<PathStep>);

/// A text that is no path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no place in a scenario; a place is written as `moments.3.title`")]
pub struct PathError(String);

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            match step {
                PathStep::Part(name) => f.write_str(name)?,
                PathStep::Item(number) => write!(f, "{number}")?,
                PathStep::Key(number) => write!(f, "{number}~key")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let refused = || PathError(text.chars().take(LONGEST).collect());
        if text.len() > LONGEST {
            return Err(refused());
        }
        let step = |written: &str| {
            let name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            match (written.parse(), written.strip_suffix("~key").map(str::parse)) {
                (Ok(number), _) => Some(PathStep::Item(number)),
                (_, Some(Ok(number))) => Some(PathStep::Key(number)),
                _ if !written.is_empty() && written.chars().all(name) => Some(PathStep::Part(written.to_owned())),
                _ => None,
            }
        };
        let steps: Option<Vec<PathStep>> = text.split('.').map(step).collect();
        steps.map(Self).ok_or_else(refused)
    }
}

impl Path {
    /// One step further.
    #[must_use]
    pub fn join(&self, step: PathStep) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The part of this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Self {
        self.join(PathStep::Part(name.to_owned()))
    }

    /// The item with this number.
    #[must_use]
    pub fn item(&self, number: usize) -> Self {
        self.join(PathStep::Item(number))
    }

    /// Without its last step, and that step; nothing for the whole scenario.
    #[must_use]
    pub fn split(&self) -> Option<(Self, &PathStep)> {
        let (last, before) = self.0.split_last()?;
        Some((Self(before.to_vec()), last))
    }

    /// The value there; nothing where none is written.
    pub(super) fn node<'a>(&self, root: &'a Node) -> Option<&'a Node> {
        self.0.iter().try_fold(root, |node, step| stepped(node, step))
    }
}

/// The value one step into another.
pub(super) fn stepped<'a>(node: &'a Node, step: &PathStep) -> Option<&'a Node> {
    match (&node.value, step) {
        (RonValue::Group(group), PathStep::Part(name)) => {
            let field = group.fields.iter().find(|field| field.name == *name)?;
            Some(&field.value)
        }
        (RonValue::Group(group), PathStep::Item(number)) => group.items.get(*number),
        (RonValue::List(items), PathStep::Item(number)) => items.get(*number),
        (RonValue::Map(pairs), PathStep::Item(number)) => pairs.get(*number).map(|(_, value)| value),
        (RonValue::Map(pairs), PathStep::Key(number)) => pairs.get(*number).map(|(key, _)| key),
        _ => None,
    }
}

/// The innermost place that holds a byte.
pub(super) fn at(root: &Node, byte: usize) -> Path {
    let mut path = Path::default();
    let mut node = root;
    while let Some((step, inner)) = inside(node, byte) {
        path = path.join(step);
        node = inner;
    }
    path
}

fn inside(node: &Node, byte: usize) -> Option<(PathStep, &Node)> {
    let holds = |node: &Node| (node.span.start as usize..=node.span.end as usize).contains(&byte);
    let numbered = |items: &'_ [Node]| items.iter().position(holds);
    match &node.value {
        RonValue::Group(group) => {
            let within = |field: &&crate::scenario::tree::Field| {
                (field.span.start as usize..=field.value.span.end as usize).contains(&byte)
            };
            if let Some(field) = group.fields.iter().find(within) {
                return Some((PathStep::Part(field.name.clone()), &field.value));
            }
            let number = numbered(&group.items)?;
            Some((PathStep::Item(number), group.items.get(number)?))
        }
        RonValue::List(items) => {
            let number = numbered(items)?;
            Some((PathStep::Item(number), items.get(number)?))
        }
        RonValue::Map(pairs) => {
            let number = pairs.iter().position(|(key, value)| holds(key) || holds(value))?;
            let (key, value) = pairs.get(number)?;
            Some(if holds(key) {
                (PathStep::Key(number), key)
            } else {
                (PathStep::Item(number), value)
            })
        }
        _ => None,
    }
}
