//! One place of a scenario as a field of a form, with all the fields in it.
//!
//! In: the text, its tree, a path. Out: a [`FormField`]: its name, what the language says of it, and what stands there.

use super::path::{Path, PathStep, stepped};
use super::shape::Shape;
use crate::scenario::reference::{left_out, paragraphs, taken};
use crate::scenario::tree::{Group, Node, RonValue};
use crate::scenario::type_page::{Argument, PageKind, TypeField, TypePage};

/// A place of a scenario, as a field of a form.
#[derive(Debug, Clone)]
pub struct FormField {
    /// Where it stands.
    pub path: Path,
    /// The name of the part; empty of what has none.
    pub name: String,
    /// What the language says of it.
    pub about: String,
    /// What it takes, for example "a number from 0 to 100".
    pub takes: Option<String>,
    /// What holds when it is left out; nothing where it has to be there.
    pub left_out: Option<String>,
    /// What can be written there.
    pub shape: Shape,
    /// What stands there.
    pub editor: FormEditor,
}

/// What stands at a place.
#[derive(Debug, Clone)]
pub enum FormEditor {
    /// Nothing: it is left out.
    Absent,
    /// A text.
    Text(String),
    /// A number, as it is written.
    Number(String),
    /// `true` or `false`.
    Truth(bool),
    /// One of the systems.
    System(String),
    /// One of some words, with what stands in its brackets.
    Word {
        /// As it is written; the language may not have it.
        chosen: String,
        /// What stands in its brackets.
        arguments: Vec<FormField>,
    },
    /// Named parts, those left out too.
    Parts(Vec<FormField>),
    /// Items of a list, or the values of a tuple.
    Items(Vec<FormField>),
    /// Pairs of a key and a value.
    Pairs(Vec<(String, FormField)>),
    /// Something that no form fits: its RON.
    Source(String),
}

/// The field at the end of a path.
pub(super) fn at(text: &str, root: &Node, path: &Path) -> Option<FormField> {
    let whole = crate::scenario::reference::page("Scenario")?;
    let mut field = Described {
        name: String::new(),
        about: String::new(),
        takes: None,
        left_out: None,
        shape: Shape::Page(whole),
    };
    let mut node = Some(root);
    let mut walked = Path::default();
    for step in &path.0 {
        field = field.step(node, step)?;
        node = node.and_then(|node| stepped(node, step));
        walked = walked.join(step.clone());
    }
    Some(field.built(text, walked, node))
}

/// A field before it is known what stands there.
struct Described {
    name: String,
    about: String,
    takes: Option<String>,
    left_out: Option<String>,
    shape: Shape,
}

impl Described {
    fn part(page: &TypePage, part: &TypeField) -> Self {
        Self {
            name: part.name.to_owned(),
            about: paragraphs(part.about).join(" "),
            takes: taken(page, part),
            left_out: left_out(part),
            shape: Shape::of_part(part),
        }
    }

    fn argument(argument: &Argument) -> Self {
        Self {
            name: argument.name.to_owned(),
            about: String::new(),
            takes: Some(crate::scenario::type_words::argument(&Argument {
                name: "",
                ..*argument
            })),
            left_out: None,
            shape: Shape::of(argument),
        }
    }

    fn unnamed(shape: Shape) -> Self {
        Self {
            name: String::new(),
            about: String::new(),
            takes: None,
            left_out: None,
            shape,
        }
    }

    /// The field one step into this one.
    fn step(&self, node: Option<&Node>, step: &PathStep) -> Option<Self> {
        match (&self.shape, step) {
            (Shape::Page(page), PathStep::Part(name)) if page.kind == PageKind::Parts => {
                let part = page.parts.iter().find(|part| part.name == *name)?;
                Some(Self::part(page, part))
            }
            (Shape::Page(page), step) => {
                let word = page
                    .parts
                    .iter()
                    .find(|word| Some(word.name) == node.and_then(word_of))?;
                let argument = match step {
                    PathStep::Part(name) => word.takes.iter().find(|argument| argument.name == *name)?,
                    PathStep::Item(number) => word.takes.get(*number)?,
                    PathStep::Key(_) => return None,
                };
                Some(Self::argument(argument))
            }
            (Shape::List(inner) | Shape::Pairs(inner), PathStep::Item(_)) => Some(Self::unnamed((**inner).clone())),
            (Shape::Pairs(_), PathStep::Key(_)) => Some(Self::unnamed(Shape::Text)),
            (Shape::Tuple(values), PathStep::Item(number)) => Some(Self::unnamed(values.get(*number)?.clone())),
            _ => None,
        }
    }

    fn built(self, text: &str, path: Path, node: Option<&Node>) -> FormField {
        let editor = node.map_or(FormEditor::Absent, |node| editor(text, &self.shape, &path, node));
        FormField {
            path,
            name: self.name,
            about: self.about,
            takes: self.takes,
            left_out: self.left_out,
            shape: self.shape,
            editor,
        }
    }
}

/// The word that a value is, or that stands before its brackets.
fn word_of(node: &Node) -> Option<&str> {
    match &node.value {
        RonValue::Word(word) => Some(word),
        RonValue::Group(group) => group.name.as_deref(),
        _ => None,
    }
}

fn editor(text: &str, shape: &Shape, path: &Path, node: &Node) -> FormEditor {
    let source = || text.get(node.span.range()).unwrap_or_default().to_owned();
    let items = |inner: &Shape, items: &[Node]| {
        let one = |(number, item): (usize, &Node)| {
            Described::unnamed(inner.clone()).built(text, path.item(number), Some(item))
        };
        items.iter().enumerate().map(one).collect()
    };
    match (shape, &node.value) {
        (Shape::Text, RonValue::Text(value)) => FormEditor::Text(value.clone()),
        (Shape::Number { .. }, RonValue::Number { .. }) => FormEditor::Number(source()),
        (Shape::Truth, RonValue::Truth(value)) => FormEditor::Truth(*value),
        (Shape::System, RonValue::Word(word)) => FormEditor::System(word.clone()),
        (Shape::Page(page), value) if page.kind == PageKind::Words => match value {
            RonValue::Word(word) => FormEditor::Word {
                chosen: word.clone(),
                arguments: Vec::new(),
            },
            RonValue::Group(group) => word(text, page, path, group),
            _ => FormEditor::Source(source()),
        },
        (Shape::Page(page), RonValue::Group(group)) if group.items.is_empty() => {
            let part = |part: &TypeField| {
                let step = PathStep::Part(part.name.to_owned());
                let inner = stepped(node, &step);
                Described::part(page, part).built(text, path.join(step), inner)
            };
            FormEditor::Parts(page.parts.iter().map(part).collect())
        }
        (Shape::List(inner), RonValue::List(list)) => FormEditor::Items(items(inner, list)),
        (Shape::Pairs(inner), RonValue::Map(pairs)) => {
            let pair = |(number, (key, value)): (usize, &(Node, Node))| {
                let name = match &key.value {
                    RonValue::Text(name) => name.clone(),
                    _ => text.get(key.span.range()).unwrap_or_default().to_owned(),
                };
                let field = Described::unnamed((**inner).clone()).built(text, path.item(number), Some(value));
                (name, field)
            };
            FormEditor::Pairs(pairs.iter().enumerate().map(pair).collect())
        }
        (Shape::Tuple(values), RonValue::Group(group)) if values.len() == group.items.len() => {
            let one = |(number, (shape, item)): (usize, (&Shape, &Node))| {
                Described::unnamed(shape.clone()).built(text, path.item(number), Some(item))
            };
            FormEditor::Items(values.iter().zip(&group.items).enumerate().map(one).collect())
        }
        _ => FormEditor::Source(source()),
    }
}

fn word(text: &str, page: &TypePage, path: &Path, group: &Group) -> FormEditor {
    let chosen = group.name.clone().unwrap_or_default();
    let takes = page
        .parts
        .iter()
        .find(|word| word.name == chosen)
        .map_or(&[][..], |word| word.takes);
    let argument = |(number, argument): (usize, &Argument)| {
        let (step, node) = if argument.name.is_empty() {
            (PathStep::Item(number), group.items.get(number))
        } else {
            let field = group.fields.iter().find(|field| field.name == argument.name);
            (
                PathStep::Part(argument.name.to_owned()),
                field.map(|field| &field.value),
            )
        };
        Described::argument(argument).built(text, path.join(step), node)
    };
    FormEditor::Word {
        chosen,
        arguments: takes.iter().enumerate().map(argument).collect(),
    }
}
