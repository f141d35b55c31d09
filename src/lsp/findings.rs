//! What is wrong with a document, as diagnostics.
//!
//! In: a text with its file's name. Out: [`Findings`], and their form in the protocol: place, severity, code, and a message that says
//! what is wrong, why it matters and what to write instead.

use std::path::Path;

use lsp_types::{Diagnostic as LspDiagnostic, DiagnosticSeverity, NumberOrString};

use super::convert::PlacedText;
use crate::scenario::{Diagnostic, Diagnostics, Kinds, PlayScriptFile, SCRIPT, Scenario, Severity};

/// What was found in a text.
pub(super) type Findings = Diagnostics;

/// What is wrong with a text. A play-script is held against the scenario that is saved beside it.
pub(super) fn found(name: &str, path: Option<&Path>, text: &PlacedText, kinds: &Kinds) -> Findings {
    let bytes = text.whole().as_bytes();
    if name.ends_with(SCRIPT) {
        return PlayScriptFile::check_text(path.unwrap_or(Path::new(name)), bytes, kinds);
    }
    let label = path.map_or_else(|| name.to_owned(), |path| path.display().to_string());
    Scenario::check(&label, bytes, kinds)
}

/// Findings in the protocol's form.
pub(super) fn diagnostics(text: &PlacedText, findings: &Findings) -> Vec<LspDiagnostic> {
    let one = |finding: &Diagnostic| LspDiagnostic {
        range: text.range(finding.span),
        severity: Some(match finding.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
        }),
        code: Some(NumberOrString::String(finding.code.to_owned())),
        source: Some("stepback".to_owned()),
        message: message(finding),
        ..LspDiagnostic::default()
    };
    findings.list().iter().map(one).collect()
}

fn message(finding: &Diagnostic) -> String {
    let mut said = finding.what.clone();
    if !finding.why.is_empty() {
        said.push_str("\nWhy it matters: ");
        said.push_str(&finding.why);
    }
    if !finding.remedy.is_empty() {
        said.push_str("\nInstead: ");
        said.push_str(&finding.remedy);
    }
    said
}
