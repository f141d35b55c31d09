//! The whole way of a file: bytes, text, tree, authored, checked, resolved.
//!
//! In: bytes and a label, and of a parallel form the scenario that it names. Out: a [`Scenario`] that can be played with its
//! warnings, or every mistake. Never a panic, and never a scenario of which a part is missing.

use std::path::Path;

use super::authored;
use super::check::not_text::MAX_BYTES;
use super::check::{self, format, not_text};
use super::convert::FromTree;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::diagnostic_sink::DiagnosticSink;
use super::kinds::Kinds;
use super::meaning;
use super::mend;
use super::names::Names;
use super::resolve;
use super::resolved::Scenario;
use super::tree;
use crate::platform::{embedded, files};

impl Scenario {
    /// Reads, checks and resolves a scenario. `name` is the file's stem; `file` its label in messages.
    ///
    /// # Errors
    /// Every mistake and every warning in the file, when at least one mistake keeps it from being played.
    pub fn from_bytes(
        name: &str,
        file: &str,
        bytes: &[u8],
        kinds: &Kinds,
    ) -> Result<(Self, Vec<Diagnostic>), Diagnostics> {
        let (scenario, mistakes) = read(name, file, bytes, kinds);
        match scenario {
            Some(scenario) => Ok((scenario, mistakes.into_list())),
            None => Err(mistakes),
        }
    }

    /// Reads a scenario that was read before and kept since. Of what it is a parallel form was looked at then, and may be
    /// another or gone by now. Nothing when it has mistakes for this program.
    #[must_use]
    pub fn from_kept(name: &str, text: &str, kinds: &Kinds) -> Option<Self> {
        let file = format!("{name}.ron");
        let mut out = DiagnosticSink::new(&file, text);
        let (_, scenario) = resolved(name, text, kinds, &mut out)?;
        (!out.has_errors()).then_some(scenario)
    }

    /// The scenario that this one is a parallel form of: one that is shipped, else one beside its file. Nothing when it is
    /// no form, or when the other is gone or has mistakes.
    #[must_use]
    pub fn first_form(&self, file: &str) -> Option<Self> {
        let kinds = Kinds::current().ok()?;
        named(file, self.parallel_to.as_deref()?, &kinds)
    }

    /// Everything there is to say about a file, mistakes and warnings, whether it can be played or not.
    #[must_use]
    pub fn check(file: &str, bytes: &[u8], kinds: &Kinds) -> Diagnostics {
        read("", file, bytes, kinds).1
    }
}

fn read(name: &str, file: &str, bytes: &[u8], kinds: &Kinds) -> (Option<Scenario>, Diagnostics) {
    let text = match not_text::text(file, bytes) {
        Ok(text) => text,
        Err(mistakes) => return (None, mistakes),
    };
    let mut out = DiagnosticSink::new(file, text);
    let scenario = with_parallel(name, file, kinds, &mut out);
    let scenario = scenario.filter(|_| !out.has_errors());
    let mistakes = mend::mistakes(out, &|out| {
        with_parallel(name, file, kinds, out);
    });
    (scenario, mistakes)
}

fn with_parallel(name: &str, file: &str, kinds: &Kinds, out: &mut DiagnosticSink) -> Option<Scenario> {
    let (written, scenario) = resolved(name, out.text(), kinds, out)?;
    if let Some(name) = &written.parallel_to {
        let of = named(file, &name.value, kinds);
        check::parallel::check(name, &scenario, of.as_ref(), out);
    }
    Some(scenario)
}

/// The scenario of this name: one that is shipped, else one that stands beside a file. It is read by itself: of what it is a parallel
/// form is not looked at. Nothing when it has mistakes.
fn named(file: &str, name: &str, kinds: &Kinds) -> Option<Scenario> {
    let stands_in = format!("{name}.ron");
    if Path::new(&stands_in).file_name()? != stands_in.as_str() {
        return None;
    }
    let read = |bytes: &[u8]| Scenario::from_kept(name, not_text::text(&stands_in, bytes).ok()?, kinds);
    match embedded::scenario(name) {
        Some(bytes) => read(bytes),
        None => read(&files::read(&Path::new(file).with_file_name(&stands_in), MAX_BYTES as u64).ok()?),
    }
}

/// From text to a scenario, with what was written in it; what it is a parallel form of is not looked at.
pub fn resolved(
    name: &str,
    text: &str,
    kinds: &Kinds,
    out: &mut DiagnosticSink,
) -> Option<(authored::Scenario, Scenario)> {
    let written: authored::Scenario = authored(out)?;
    let names = Names::of(&written, out);
    check::scenario(&written, &names, out);
    if !check::team_size::has_room(&written, &names) {
        return None;
    }
    let mut scenario = resolve::scenario(&written, &names, kinds, (name, text), out);
    scenario.digest = meaning::of_all(&scenario);
    Some((written, scenario))
}

/// From text to what was written in it.
pub fn authored<T: FromTree>(out: &mut DiagnosticSink) -> Option<T> {
    let root = tree::read(out);
    (out.in_order() && format::can_be_read(&root, out))
        .then(|| T::from_tree(&root, out))
        .flatten()
}

/// What a scenario's text says, names still names: for translations, the editor, and the test against `ron`.
///
/// # Errors
/// Mistakes of syntax and types; names and rules are not looked at.
pub fn read_authored(file: &str, text: &str) -> Result<authored::Scenario, Diagnostics> {
    read_as(file, text)
}

/// What a play-script's text says, names still names.
///
/// # Errors
/// Mistakes of syntax and types.
pub fn read_authored_script(file: &str, text: &str) -> Result<authored::PlayScript, Diagnostics> {
    read_as(file, text)
}

/// What a kind's text says.
///
/// # Errors
/// Mistakes of syntax and types.
pub fn read_authored_kind(file: &str, text: &str) -> Result<authored::Kind, Diagnostics> {
    read_as(file, text)
}

fn read_as<T: FromTree>(file: &str, text: &str) -> Result<T, Diagnostics> {
    let text = not_text::text(file, text.as_bytes())?;
    let mut out = DiagnosticSink::new(file, text);
    let value = authored(&mut out).filter(|_| !out.has_errors());
    value.ok_or_else(|| out.into_mistakes())
}
