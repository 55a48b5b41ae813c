//! Formatting: a draft set as `resolint fmt` sets it, and the next number at the end of a line.

use analysis::Snapshot;
use lint::Finding;
use lsp_types::{
    DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams,
    TextEdit, Url,
};
use text::{Edit, Span};
use tower_lsp::jsonrpc::Result;

use crate::convert::Places;
use crate::edits;
use crate::world::{OpenDraft, World};

/// The whole draft.
pub(crate) fn answer(
    world: &World,
    params: DocumentFormattingParams,
) -> Result<Option<Vec<TextEdit>>> {
    Ok(of(world, &params.text_document.uri, |draft, snapshot, _| {
        analysis::format(snapshot, kept(draft))
    }))
}

/// A part of it.
pub(crate) fn range(
    world: &World,
    params: DocumentRangeFormattingParams,
) -> Result<Option<Vec<TextEdit>>> {
    Ok(of(world, &params.text_document.uri, |draft, snapshot, places| {
        let (start, end) = (places.offset(params.range.start), places.offset(params.range.end));
        analysis::format_range(snapshot, Span::new(start, end), kept(draft))
    }))
}

/// What follows a line break.
pub(crate) fn on_type(
    world: &World,
    params: DocumentOnTypeFormattingParams,
) -> Result<Option<Vec<TextEdit>>> {
    let at = params.text_document_position;
    Ok(of(world, &at.text_document.uri, |_, snapshot, places| {
        analysis::after_line_break(snapshot, places.offset(at.position))
    }))
}

/// The edits of an open draft; none of a text that is no draft.
fn of(
    world: &World,
    uri: &Url,
    edits: impl FnOnce(&OpenDraft, &Snapshot, &Places<'_>) -> Vec<Edit>,
) -> Option<Vec<TextEdit>> {
    let draft = world.draft(uri)?;
    let snapshot = draft.snapshot(world);
    if !draft.project.is_draft(snapshot.checked().draft.kind) {
        return None;
    }
    let places = world.places(snapshot);
    let edits = edits(draft, snapshot, &places);
    Some(edits::text_edits(&places, &edits))
}

/// The findings that are mended under the settings of a draft.
fn kept(draft: &OpenDraft) -> impl Fn(&str, Vec<Finding>) -> Vec<Finding> + '_ {
    |text, findings| draft.project.options.judge(text, findings, &[]).findings
}
