//! What is told of a text: of the thing under the pointer, of its days, of its outline.
//!
//! In: a document, and a position or a range. Out: Markdown, hints, symbols.

use lsp_types::{
    DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, Hover, HoverContents, HoverParams, InlayHint,
    InlayHintLabel, InlayHintParams, MarkupContent, MarkupKind, SymbolKind,
};

use super::answers::RefusedRequest;
use super::convert::PlacedText;
use super::documents::{OpenDocument, OpenDocuments};
use super::family::Family;
use crate::scenario::Diagnostics;
use crate::scenario::editor::{IdSort, OutlineEntry, day_hints, id_at, id_places, named, outline, walk, word_page};
use crate::scenario::explain::explain;

/// What a word means, what an id names, and the page of the rule that is broken at a position.
pub(super) fn hover(open: &OpenDocuments, asked: &HoverParams) -> Result<Option<Hover>, RefusedRequest> {
    let at = &asked.text_document_position_params;
    let document = open.get(&at.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    let byte = document.text.byte(at.position);
    let walked = walk(document.text.body(), &document.name());
    let mut said = Vec::new();
    let mut span = None;
    let places = id_places(&walked);
    if let Some(place) = id_at(&places, byte) {
        let family = Family::of(document, open);
        if let Some(scenario) = family.scenario() {
            let whole = walk(scenario.text.body(), &scenario.name);
            said.extend(named(&whole, &id_places(&whole), place));
            span = Some(place.span);
        }
    } else if let Some((word, page)) = word_page(&walked, byte) {
        said.push(page);
        span = Some(word);
    }
    said.extend(broken_rules(document, byte));
    if said.is_empty() {
        return Ok(None);
    }
    Ok(Some(Hover {
        contents: HoverContents::Markup(MarkupContent {
            kind: MarkupKind::Markdown,
            value: said.join("\n---\n\n"),
        }),
        range: span.map(|span| document.text.range(span)),
    }))
}

/// The pages of the rules that are broken at a byte, as `stepback explain` prints them; once each.
fn broken_rules(document: &OpenDocument, byte: usize) -> Vec<String> {
    let mut codes: Vec<&str> = Vec::new();
    for finding in document.findings.iter().flat_map(Diagnostics::list) {
        let range = finding.span.range();
        if range.start <= byte && byte <= range.end && !codes.contains(&finding.code) {
            codes.push(finding.code);
        }
    }
    let pages = codes.into_iter().filter_map(|code| explain(code).ok());
    pages
        .map(|page| format!("**{}**: {}\n\n{}\n", page.code, page.title, page.text))
        .collect()
}

/// Every day of a range said the other way.
pub(super) fn inlay_hints(open: &OpenDocuments, asked: &InlayHintParams) -> Result<Vec<InlayHint>, RefusedRequest> {
    let document = open.get(&asked.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    let text = &document.text;
    let shown = text.byte(asked.range.start)..=text.byte(asked.range.end);
    let hints = day_hints(&walk(text.body(), &document.name())).into_iter();
    Ok(hints
        .filter(|hint| shown.contains(&hint.at))
        .map(|hint| InlayHint {
            position: text.position(hint.at),
            label: InlayHintLabel::String(hint.said),
            kind: None,
            text_edits: None,
            tooltip: None,
            padding_left: Some(true),
            padding_right: None,
            data: None,
        })
        .collect())
}

/// The outline.
pub(super) fn symbols(
    open: &OpenDocuments,
    asked: &DocumentSymbolParams,
) -> Result<DocumentSymbolResponse, RefusedRequest> {
    let document = open.get(&asked.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    let walked = walk(document.text.body(), &document.name());
    let entries = outline(&walked);
    Ok(DocumentSymbolResponse::Nested(
        entries.iter().map(|entry| symbol(&document.text, entry)).collect(),
    ))
}

#[expect(deprecated, reason = "the protocol's type has a field that nobody uses any longer")]
fn symbol(text: &PlacedText, entry: &OutlineEntry) -> DocumentSymbol {
    DocumentSymbol {
        name: entry.name.clone(),
        detail: Some(entry.detail.clone()),
        kind: match entry.sort {
            None => SymbolKind::ARRAY,
            Some(IdSort::Person | IdSort::Party) => SymbolKind::CLASS,
            Some(IdSort::Project) => SymbolKind::PACKAGE,
            Some(IdSort::Task | IdSort::DeskTask) => SymbolKind::FIELD,
            Some(IdSort::Moment | IdSort::OwnText) => SymbolKind::EVENT,
            Some(IdSort::Choice) => SymbolKind::ENUM_MEMBER,
            Some(IdSort::Ending | IdSort::Cut | IdSort::Domain) => SymbolKind::CONSTANT,
        },
        tags: None,
        deprecated: None,
        range: text.range(entry.span),
        selection_range: text.range(entry.named_at),
        children: Some(entry.below.iter().map(|below| symbol(text, below)).collect()),
    }
}
