//! Days as a coach writes them: `Day(12)` or `Week(3, Tuesday)`.

use serde::Deserialize;

use super::declare::authored;
use crate::scenario::convert::{FromTree, word};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;
use crate::scenario::tree::Node;
use crate::scenario::type_page::vocabulary;

authored! {
    /// A working day.
    enum Date {
        /// Counted from 1, the first Monday; five days a week.
        Day(Located<u32>),
        /// A day of a week; weeks are counted from 1.
        Week(Located<u32>, Weekday),
    }
}

vocabulary! {
    /// The working days.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
    pub enum Weekday {
        /// The first.
        Monday,
        /// The second.
        Tuesday,
        /// The third.
        Wednesday,
        /// The fourth.
        Thursday,
        /// The last.
        Friday,
    }
}

impl FromTree for Weekday {
    fn wanted() -> String {
        "a day from Monday to Friday".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        word(node, out)
    }
}
