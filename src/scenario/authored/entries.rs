//! Pairs in `{ }`, such as `{"writing": 35}`, in the order in which they were written.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::scenario::check::{twice, wrong_type};
use crate::scenario::convert::FromTree;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::{Located, Span};
use crate::scenario::tree::{Node, RonValue};

/// Pairs of a name and a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entries<V>(pub Vec<(Located<String>, V)>);

impl<V> Default for Entries<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V: FromTree> FromTree for Entries<V> {
    fn wanted() -> String {
        "pairs in { } such as {\"writing\": 35}".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        let RonValue::Map(pairs) = &node.value else {
            wrong_type::report(out, node, &Self::wanted());
            return None;
        };
        let mut seen = BTreeSet::new();
        let mut entries = Vec::new();
        for (key, value) in pairs {
            let name = Located::<String>::from_tree(key, out);
            let value = V::from_tree(value, out);
            let Some((name, value)) = name.zip(value) else { continue };
            if seen.insert(name.value.clone()) {
                entries.push((name, value));
            } else {
                twice::report(out, name.span, &name.value);
            }
        }
        Some(Self(entries))
    }

    fn stand_in() -> Option<Self> {
        Some(Self::default())
    }

    fn each_number(&self, span: Span, visit: &mut dyn FnMut(f64, Span)) {
        for (_, value) in &self.0 {
            value.each_number(span, visit);
        }
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Pairs<V> {
            type Value = Entries<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("pairs in { }")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    entries.push(pair);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Pairs(PhantomData))
    }
}
