//! Completion, in the protocol's form.
//!
//! In: a document and a position. Out: parts, words and ids that can stand there. An editor that knows snippets is told where the
//! cursor stands afterwards.

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionParams, CompletionResponse, CompletionTextEdit, Documentation,
    InsertTextFormat, MarkupContent, MarkupKind, Range, TextEdit,
};

use super::answers::RefusedRequest;
use super::documents::OpenDocuments;
use super::family::Family;
use crate::scenario::SCRIPT;
use crate::scenario::editor::{Offer, OfferKind, completions};

/// What can be written at a position.
pub(super) fn completion(
    open: &OpenDocuments,
    asked: &CompletionParams,
    snippets: bool,
) -> Result<CompletionResponse, RefusedRequest> {
    let at = &asked.text_document_position;
    let document = open.get(&at.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    let family = document.name().ends_with(SCRIPT).then(|| Family::of(document, open));
    let scenario = family.as_ref().and_then(Family::scenario);
    // A script whose scenario is not there is its own family.
    let scenario = scenario.filter(|scenario| scenario.uri != document.uri);
    let text = &document.text;
    let byte = text.byte(at.position);
    let found = completions(
        text.body(),
        byte,
        &document.name(),
        scenario.map(|scenario| scenario.text.body()),
    );
    let Some(replaced) = found.replaced else {
        return Ok(CompletionResponse::Array(Vec::new()));
    };
    let range = text.range(replaced);
    let items = found.offers.into_iter().enumerate();
    Ok(CompletionResponse::Array(
        items.map(|(at, offer)| item(at, offer, range, snippets)).collect(),
    ))
}

fn item(at: usize, offer: Offer, range: Range, snippets: bool) -> CompletionItem {
    let with_cursor = snippets && offer.cursor < offer.text.len();
    let text = if with_cursor { snippet(&offer) } else { offer.text };
    CompletionItem {
        label: offer.label.clone(),
        kind: Some(match offer.kind {
            OfferKind::Part => CompletionItemKind::FIELD,
            OfferKind::Word => CompletionItemKind::ENUM_MEMBER,
            OfferKind::Id => CompletionItemKind::REFERENCE,
            OfferKind::Whole => CompletionItemKind::STRUCT,
        }),
        detail: Some(offer.detail).filter(|detail| !detail.is_empty()),
        documentation: (!offer.about.is_empty()).then_some(Documentation::MarkupContent(MarkupContent {
            kind: MarkupKind::Markdown,
            value: offer.about,
        })),
        // In the order of the language, which is the order in which a file is written.
        sort_text: Some(format!("{at:04}")),
        filter_text: Some(offer.label),
        insert_text_format: with_cursor.then_some(InsertTextFormat::SNIPPET),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, text))),
        ..CompletionItem::default()
    }
}

/// A text with the place of the cursor in it; what means something in snippets is written so that it does not.
fn snippet(offer: &Offer) -> String {
    let plain = |text: &str| text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
    let (before, behind) = offer.text.split_at_checked(offer.cursor).unwrap_or((&offer.text, ""));
    format!("{}$0{}", plain(before), plain(behind))
}
