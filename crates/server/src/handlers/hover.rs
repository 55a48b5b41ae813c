//! Hover: what is known of the words under the pointer.

use analysis::Markup;
use lsp_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind};
use tower_lsp::jsonrpc::Result;

use crate::world::World;

/// Answers it, in Markdown where the editor shows it.
pub(crate) fn answer(world: &World, params: HoverParams) -> Result<Option<Hover>> {
    let at = params.text_document_position_params;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let markdown = world.client.lists("textDocument/hover/contentFormat", "markdown");
    let (markup, kind) = match markdown {
        true => (Markup::Markdown, MarkupKind::Markdown),
        false => (Markup::Plain, MarkupKind::PlainText),
    };
    let known = analysis::hover(snapshot, places.offset(at.position), &world.words, markup);
    Ok(known.map(|known| Hover {
        contents: HoverContents::Markup(MarkupContent { kind, value: known.text }),
        range: Some(places.range(known.span)),
    }))
}
