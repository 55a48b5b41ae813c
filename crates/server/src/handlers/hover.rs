//! Hover: what is known of the words under the pointer.

use lsp_types::{Hover, HoverParams};
use tower_lsp::jsonrpc::Result;

use crate::world::World;

/// Answers it.
pub(crate) fn answer(world: &World, params: HoverParams) -> Result<Option<Hover>> {
    let at = params.text_document_position_params;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let lines = text::LineIndex::new(draft.text());
    let places = world.client.places(&lines);
    let offset = places.offset(at.position);
    let checked = draft.check();
    let under = checked.references.iter().find(|reference| reference.span.contains(offset));
    Ok(under.map(|reference| Hover {
        contents: lsp_types::HoverContents::Markup(lsp_types::MarkupContent {
            kind: lsp_types::MarkupKind::PlainText,
            value: reference
                .judgement
                .as_ref()
                .map_or_else(String::new, |judgement| judgement.symbol.to_string()),
        }),
        range: Some(places.range(reference.span)),
    }))
}
