//! The model's numbers, from `assets/model.ron`: each with its unit, its range and its reason.
//!
//! In: bytes, and the names that the program needs. Out: a [`Model`] in which every one of them has a value, or every
//! mistake. Names are `group.name`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::authored;
use super::check::{not_text, out_of_range, parameter};
use super::diagnostic::Diagnostics;
use super::diagnostic_sink::DiagnosticSink;
use super::encoder::Encoder;
use super::load;
use super::place::{Located, Span};

/// One number of the model.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The number, within `low..=high`.
    pub value: f64,
    /// What it counts.
    pub unit: String,
    /// The least it may be changed to.
    pub low: f64,
    /// The most it may be changed to.
    pub high: f64,
    /// Why it is this number, or where it is from.
    pub why: String,
}

/// All numbers of the model, by `group.name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    parameters: BTreeMap<String, Parameter>,
    digest: String,
    /// What it was read from; `None` once a value was changed.
    text: Option<Arc<str>>,
}

impl Model {
    /// Reads the file. `required` are the names, `group.name`, that the program needs and knows.
    ///
    /// # Errors
    /// Every mistake: syntax, numbers outside their own range, names that are missing or unknown.
    pub fn from_bytes(file: &str, bytes: &[u8], required: &[&str]) -> Result<Self, Diagnostics> {
        let text = not_text::text(file, bytes)?;
        let mut out = DiagnosticSink::new(file, text);
        let parameters = load::authored(&mut out).map(|model| collect(&model, required, &mut out));
        match parameters {
            Some(parameters) if !out.has_errors() => Ok(Self {
                digest: digest_of(&parameters),
                parameters,
                text: Some(text.into()),
            }),
            _ => Err(out.into_mistakes()),
        }
    }

    /// The value of `group.name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        self.parameters.get(name).map(|parameter| parameter.value)
    }

    /// Everything about `group.name`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.get(name)
    }

    /// All of them, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Parameter)> {
        self.parameters
            .iter()
            .map(|(name, parameter)| (name.as_str(), parameter))
    }

    /// The same model with one value changed, for sensitivity runs; `None` when it has no such parameter.
    #[must_use]
    pub fn with(&self, name: &str, value: f64) -> Option<Self> {
        let mut changed = self.clone();
        let parameter = changed.parameters.get_mut(name)?;
        parameter.value = value.clamp(parameter.low, parameter.high);
        changed.digest = digest_of(&changed.parameters);
        changed.text = None;
        Some(changed)
    }

    /// Digest of every name and value, in hex: units, ranges and reasons change nothing.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The text that it was read from; `None` when a value was changed.
    #[must_use]
    pub fn text(&self) -> Option<&Arc<str>> {
        self.text.as_ref()
    }
}

fn digest_of(parameters: &BTreeMap<String, Parameter>) -> String {
    let mut encoder = Encoder::new("model", 1);
    encoder.list(parameters, |e, (name, parameter)| {
        e.str(name).f64(parameter.value);
    });
    encoder.hex()
}

fn collect(model: &authored::Model, required: &[&str], out: &mut DiagnosticSink) -> BTreeMap<String, Parameter> {
    let mut given: Vec<(String, Span, &Located<authored::Parameter>)> = Vec::new();
    for (group, entries) in &model.groups.value.0 {
        for (name, entry) in &entries.0 {
            given.push((format!("{}.{}", group.value, name.value), name.span, entry));
        }
    }
    let names: BTreeSet<&str> = given.iter().map(|(name, ..)| name.as_str()).collect();
    let missing: Vec<&str> = required.iter().copied().filter(|name| !names.contains(name)).collect();
    let known: BTreeSet<&str> = required.iter().copied().collect();
    for (name, span, _) in given.iter().filter(|(name, ..)| !known.contains(name.as_str())) {
        parameter::unknown(out, *span, name, &missing, required);
    }
    if out.whole() {
        for name in missing {
            parameter::missing(out, model.groups.span.first_byte(), name);
        }
    }
    given
        .into_iter()
        .map(|(name, _, entry)| (name.clone(), checked(&name, entry, out)))
        .collect()
}

fn checked(name: &str, entry: &Located<authored::Parameter>, out: &mut DiagnosticSink) -> Parameter {
    let authored::Parameter {
        value,
        unit,
        range,
        why,
    } = &entry.value;
    let (low, high) = (range.value.0.value, range.value.1.value);
    if low.is_finite() && high.is_finite() && low < high {
        out_of_range::check(out, value.span, name, value.value, low, high);
    } else {
        parameter::bad_range(out, range.span, low, high);
    }
    if why.value.trim().is_empty() {
        parameter::no_reason(out, why.span, name);
    }
    Parameter {
        value: value.value,
        unit: unit.clone(),
        low,
        high,
        why: why.value.clone(),
    }
}
