//! Renaming an acronym or a short form of the draft's own.

use lint::Message;
use lsp_types::{PrepareRenameResponse, RenameParams, TextDocumentPositionParams, WorkspaceEdit};
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};

use crate::edits;
use crate::world::World;

/// The protocol's number for a request that was right and could not be done.
const REQUEST_FAILED: i64 = -32803;

/// What stands at a position, if it can be renamed.
pub(crate) fn prepare(
    world: &World,
    at: TextDocumentPositionParams,
) -> Result<Option<PrepareRenameResponse>> {
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    match analysis::renamable(snapshot, places.offset(at.position)) {
        Ok(found) => Ok(Some(PrepareRenameResponse::RangeWithPlaceholder {
            range: places.range(found.span),
            placeholder: found.name,
        })),
        Err(reason) => Err(refused(world, &reason)),
    }
}

/// The edits of a new name.
pub(crate) fn answer(world: &World, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
    let at = params.text_document_position;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    match analysis::rename(snapshot, places.offset(at.position), &params.new_name) {
        Ok(changes) => {
            let changes = edits::text_edits(&places, &changes);
            Ok(Some(edits::of_draft(world, draft, changes)))
        }
        Err(reason) => Err(refused(world, &reason)),
    }
}

fn refused(world: &World, reason: &Message) -> Error {
    Error {
        code: ErrorCode::ServerError(REQUEST_FAILED),
        message: world.words.say(reason).into(),
        data: None,
    }
}
