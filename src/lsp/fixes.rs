//! Remedies that can be applied: of each finding one, all at once, and the layout of a text.
//!
//! In: a document, and a range. Out: code actions and edits. A remedy that needs a decision of the author has no edit and is no action.

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, DocumentChanges, DocumentFormattingParams,
    OptionalVersionedTextDocumentIdentifier, Range, TextDocumentEdit, TextEdit, WorkspaceEdit,
};

use super::answers::RefusedRequest;
use super::documents::{OpenDocument, OpenDocuments};
use super::findings::diagnostics;
use crate::scenario::editor::layout;
use crate::scenario::{CorrectedText, Diagnostic, Edit, Kinds, SCRIPT};

/// What can be done about the findings of a range, and about all of them.
pub(super) fn code_actions(
    open: &mut OpenDocuments,
    asked: &CodeActionParams,
    kinds: &Kinds,
) -> Result<Vec<CodeActionOrCommand>, RefusedRequest> {
    let document = open
        .checked(&asked.text_document.uri, kinds)
        .ok_or(RefusedRequest::NotOpen)?;
    let wanted = |kind: &CodeActionKind| {
        let only = asked.context.only.as_ref();
        only.is_none_or(|only| only.iter().any(|only| is_below(kind, only)))
    };
    let mut actions = Vec::new();
    if wanted(&CodeActionKind::QUICKFIX) {
        actions.extend(remedies(document, asked.range));
    }
    if wanted(&CodeActionKind::SOURCE_FIX_ALL) {
        actions.extend(all_remedies(document, kinds));
    }
    Ok(actions.into_iter().map(CodeActionOrCommand::CodeAction).collect())
}

/// Whether a kind is another or belongs to it: `source.fixAll` to `source`.
fn is_below(kind: &CodeActionKind, other: &CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(other.as_str());
    other.as_str().is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn remedies(document: &OpenDocument, range: Range) -> Vec<CodeAction> {
    let Some(findings) = &document.findings else {
        return Vec::new();
    };
    let told = diagnostics(&document.text, findings);
    let pairs = findings.list().iter().zip(told);
    pairs
        .filter(|(finding, told)| {
            let touches = told.range.start <= range.end && range.start <= told.range.end;
            touches && !finding.fix.is_empty()
        })
        .map(|(finding, told)| CodeAction {
            title: title(finding),
            kind: Some(CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![told]),
            edit: Some(edit(document, &finding.fix)),
            is_preferred: Some(true),
            ..CodeAction::default()
        })
        .collect()
}

/// The remedy as a title: "Write `minutes`".
fn title(finding: &Diagnostic) -> String {
    let asked = finding.remedy.strip_prefix("did you mean ");
    if let Some(meant) = asked.and_then(|rest| rest.strip_suffix('?')) {
        return format!("Write {meant}");
    }
    let mut signs = finding.remedy.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => format!("Correct this: {}", finding.what),
    }
}

/// What `stepback fix` would do. It does nothing to play-scripts.
fn all_remedies(document: &OpenDocument, kinds: &Kinds) -> Option<CodeAction> {
    let findings = document.findings.as_ref()?;
    if document.name().ends_with(SCRIPT) || findings.list().iter().all(|finding| finding.fix.is_empty()) {
        return None;
    }
    let corrected = CorrectedText::of(&document.name(), document.text.whole().as_bytes(), kinds);
    let edits: Vec<Edit> = corrected.made.iter().flat_map(|made| made.fix.clone()).collect();
    let things = if corrected.made.len() == 1 {
        "mistake"
    } else {
        "mistakes"
    };
    (!edits.is_empty()).then(|| CodeAction {
        title: format!("Correct {} {things} that need no decision", corrected.made.len()),
        kind: Some(CodeActionKind::SOURCE_FIX_ALL),
        edit: Some(edit(document, &edits)),
        ..CodeAction::default()
    })
}

fn edit(document: &OpenDocument, edits: &[Edit]) -> WorkspaceEdit {
    let edits = document.text.edits(edits).into_iter().map(lsp_types::OneOf::Left);
    WorkspaceEdit {
        document_changes: Some(DocumentChanges::Edits(vec![TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier {
                uri: document.uri.clone(),
                version: Some(document.version),
            },
            edits: edits.collect(),
        }])),
        ..WorkspaceEdit::default()
    }
}

/// The layout of a text: indentation and blanks at the ends of lines.
pub(super) fn formatting(
    open: &OpenDocuments,
    asked: &DocumentFormattingParams,
) -> Result<Vec<TextEdit>, RefusedRequest> {
    let document = open.get(&asked.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    Ok(document.text.edits(&layout(document.text.body())))
}
