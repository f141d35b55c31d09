//! Where an id is given and used, and giving it another name, across a scenario and the files beside it.
//!
//! In: a document and a position. Out: places and edits. A name that is misspelled or taken is refused with the reason.

use lsp_types::{
    DocumentChanges, DocumentHighlight, DocumentHighlightParams, GotoDefinitionParams, GotoDefinitionResponse,
    Location, OptionalVersionedTextDocumentIdentifier, PrepareRenameResponse, ReferenceParams, RenameParams,
    TextDocumentEdit, TextDocumentPositionParams, TextEdit, WorkspaceEdit,
};

use super::answers::RefusedRequest;
use super::documents::{OpenDocument, OpenDocuments};
use super::family::{Family, FamilyFile};
use crate::scenario::Span;
use crate::scenario::editor::{IdPlace, IdSort, giving, id_at, id_places, is_spelled_right, walk};

/// Where the id at a position is given.
pub(super) fn definition(
    open: &OpenDocuments,
    asked: &GotoDefinitionParams,
) -> Result<Option<GotoDefinitionResponse>, RefusedRequest> {
    let Some(asked) = under(open, &asked.text_document_position_params)? else {
        return Ok(None);
    };
    let family = Family::of(asked.document, open);
    let found = family.scenario().and_then(|scenario| {
        let places = scenario.places();
        let place = giving(&places, &asked.place).or_else(|| {
            // A domain that nobody has a skill in is where it is named first.
            places
                .iter()
                .find(|place| place.sort == IdSort::Domain && place.same(&asked.place))
        })?;
        Some(location(scenario, place.span))
    });
    Ok(found.map(GotoDefinitionResponse::Scalar))
}

/// Every place of the id at a position, in the scenario and beside it.
pub(super) fn references(open: &OpenDocuments, asked: &ReferenceParams) -> Result<Vec<Location>, RefusedRequest> {
    let Some(found) = under(open, &asked.text_document_position)? else {
        return Ok(Vec::new());
    };
    let with_given = asked.context.include_declaration;
    let mut all = Vec::new();
    for member in &Family::of(found.document, open).members {
        for place in member.places() {
            if place.same(&found.place) && (with_given || !place.gives) {
                all.push(location(member, place.span));
            }
        }
    }
    Ok(all)
}

/// Every place of the id at a position in its own document.
pub(super) fn highlights(
    open: &OpenDocuments,
    asked: &DocumentHighlightParams,
) -> Result<Vec<DocumentHighlight>, RefusedRequest> {
    let Some(found) = under(open, &asked.text_document_position_params)? else {
        return Ok(Vec::new());
    };
    let document = found.document;
    let places = id_places(&walk(document.text.body(), &document.name()));
    let same = places.iter().filter(|place| place.same(&found.place));
    Ok(same
        .map(|place| DocumentHighlight {
            range: document.text.range(place.span),
            kind: None,
        })
        .collect())
}

/// What would be renamed; nothing where no id stands.
pub(super) fn prepare_rename(
    open: &OpenDocuments,
    asked: &TextDocumentPositionParams,
) -> Result<Option<PrepareRenameResponse>, RefusedRequest> {
    let found = under(open, asked)?;
    Ok(found.map(|found| PrepareRenameResponse::RangeWithPlaceholder {
        range: found.document.text.range(found.place.span),
        placeholder: found.place.id.clone(),
    }))
}

/// Gives what an id names another id, wherever it is named.
pub(super) fn rename(open: &OpenDocuments, asked: &RenameParams) -> Result<Option<WorkspaceEdit>, RefusedRequest> {
    let Some(found) = under(open, &asked.text_document_position)? else {
        return Err(RefusedRequest::Impossible(
            "no id stands here: put the cursor on one, in its quotes".to_owned(),
        ));
    };
    let new = asked.new_name.trim();
    if !is_spelled_right(new) && found.place.sort != IdSort::Domain {
        return Err(RefusedRequest::Impossible(format!(
            "{new:?} is no id: write 1 to 60 lower-case letters, digits and _, and none of leader, owner, other, task, party"
        )));
    }
    if new.is_empty() || new.contains(['"', '\\', '\n', '\r']) {
        return Err(RefusedRequest::Impossible(format!(
            "{new:?} cannot be written in quotes: leave out marks and ends of lines"
        )));
    }
    let family = Family::of(found.document, open);
    let all: Vec<(&FamilyFile, Vec<IdPlace>)> = family.members.iter().map(|member| (member, member.places())).collect();
    let wanted = IdPlace {
        id: new.to_owned(),
        ..found.place.clone()
    };
    if let Some((member, places)) = all.first()
        && let Some(taken) = places
            .iter()
            .find(|place| place.same(&wanted) && !place.same(&found.place))
    {
        let line = member.text.position(taken.span.start as usize).line + 1;
        let sort = found.place.sort.word();
        return Err(RefusedRequest::Impossible(format!(
            "line {line} names a {sort} {new:?} already: write a name that is free"
        )));
    }
    let changes = all.iter().filter_map(|(member, places)| {
        let edits = renamed(member, places, &found.place, new);
        (!edits.is_empty()).then(|| TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier {
                uri: member.uri.clone(),
                version: member.version,
            },
            edits: edits.into_iter().map(lsp_types::OneOf::Left).collect(),
        })
    });
    Ok(Some(WorkspaceEdit {
        document_changes: Some(DocumentChanges::Edits(changes.collect())),
        ..WorkspaceEdit::default()
    }))
}

fn renamed(member: &FamilyFile, places: &[IdPlace], old: &IdPlace, new: &str) -> Vec<TextEdit> {
    let same = places.iter().filter(|place| place.same(old));
    same.map(|place| TextEdit::new(member.text.range(place.span), new.to_owned()))
        .collect()
}

/// The id under the cursor.
struct UnderCursor<'d> {
    document: &'d OpenDocument,
    place: IdPlace,
}

fn under<'d>(
    open: &'d OpenDocuments,
    asked: &TextDocumentPositionParams,
) -> Result<Option<UnderCursor<'d>>, RefusedRequest> {
    let document = open.get(&asked.text_document.uri).ok_or(RefusedRequest::NotOpen)?;
    let places = id_places(&walk(document.text.body(), &document.name()));
    let place = id_at(&places, document.text.byte(asked.position)).cloned();
    Ok(place.map(|place| UnderCursor { document, place }))
}

fn location(member: &FamilyFile, span: Span) -> Location {
    Location::new(member.uri.clone(), member.text.range(span))
}
