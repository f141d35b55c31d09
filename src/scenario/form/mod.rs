//! A scenario as a form: for each place of its text what can be written there, and the edits that write it.
//!
//! In: a scenario's text, and the pages of the language ([`super::reference`]). Out: a [`FormField`] for every part, written or not, and for
//! each [`Change`] the edits of the text that make it: all else stays byte for byte as it was, comments too.

mod change;
mod field;
mod path;
mod shape;

use super::diagnostic_sink::DiagnosticSink;
use super::tree::{self, Node, RonValue};

pub use change::{Change, ChangeError};
pub use field::{FormEditor, FormField};
pub use path::{Path, PathError, PathStep};
pub use shape::{Shape, empty_value};

/// A scenario's text, read as far as its brackets, for forms.
#[derive(Debug, Clone)]
pub struct FormText {
    text: String,
    root: Node,
}

impl FormText {
    /// Reads a text; nothing where its syntax is broken: then only the text itself can be edited.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut out = DiagnosticSink::new("", text);
        let root = tree::read(&mut out);
        (!out.has_errors() && out.in_order()).then(|| Self {
            text: text.to_owned(),
            root,
        })
    }

    /// The form of the place at the end of a path, with all that stands in it; nothing where the language knows no such place.
    #[must_use]
    pub fn field(&self, path: &Path) -> Option<FormField> {
        field::at(&self.text, &self.root, path)
    }

    /// What is written at the end of a path: a text without its quotes, anything else as it stands; nothing where nothing is written.
    #[must_use]
    pub fn written(&self, path: &Path) -> Option<String> {
        let node = path.node(&self.root)?;
        Some(match &node.value {
            RonValue::Text(text) => text.clone(),
            _ => self.text.get(node.span.range())?.to_owned(),
        })
    }

    /// How many items the list at the end of a path has; 0 where there is no list.
    #[must_use]
    pub fn count(&self, path: &Path) -> usize {
        match path.node(&self.root).map(|node| &node.value) {
            Some(RonValue::List(items)) => items.len(),
            _ => 0,
        }
    }

    /// The text with a change made.
    ///
    /// # Errors
    /// A place that is not there, or a value that cannot be read.
    pub fn changed(&self, change: &Change) -> Result<String, ChangeError> {
        change::made(&self.text, &self.root, change)
    }

    /// The innermost place that holds a byte of the text.
    #[must_use]
    pub fn path_at(&self, byte: usize) -> Path {
        path::at(&self.root, byte)
    }

    /// Where in the text the value at the end of a path stands, as bytes.
    #[must_use]
    pub fn range_of(&self, path: &Path) -> Option<std::ops::Range<usize>> {
        path.node(&self.root).map(|node| node.span.range())
    }
}
