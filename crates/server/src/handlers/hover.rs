//! Hover: what is known of the words under the pointer.

use lsp_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind};
use tower_lsp::jsonrpc::Result;

use crate::world::World;

/// Answers it.
pub(crate) fn answer(world: &World, params: HoverParams) -> Result<Option<Hover>> {
    let at = params.text_document_position_params;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let reference = snapshot.reference_at(places.offset(at.position));
    let known = reference.and_then(|reference| Some((reference, reference.judgement.as_ref()?)));
    let markdown = world.client.lists("textDocument/hover/contentFormat", "markdown");
    let kind = if markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
    Ok(known.map(|(reference, judgement)| Hover {
        contents: HoverContents::Markup(MarkupContent {
            kind,
            value: judgement.symbol.to_string(),
        }),
        range: Some(places.range(reference.span)),
    }))
}
