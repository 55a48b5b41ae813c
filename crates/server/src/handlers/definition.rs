//! Definition: where a citation, a mark or a name leads.

use analysis::Destination;
use lsp_types::{GotoDefinitionParams, GotoDefinitionResponse, Location, LocationLink};
use tower_lsp::jsonrpc::Result;

use crate::world::World;

/// Answers it, with the words that lead there where the editor can show them.
pub(crate) fn answer(
    world: &World,
    params: GotoDefinitionParams,
) -> Result<Option<GotoDefinitionResponse>> {
    let at = params.text_document_position_params;
    let uri = at.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let found = analysis::definition(snapshot, places.offset(at.position));
    let Some((origin, destination)) = found else { return Ok(None) };
    let location = match destination {
        Destination::Here(span) => Some(Location::new(uri, places.range(span))),
        Destination::Corpus(symbol, paragraph) => {
            let text = paragraph.map(|paragraph| paragraph.text);
            world.in_corpus(snapshot, symbol, None, text)
        }
    };
    let links = world.client.can("textDocument/definition/linkSupport");
    Ok(location.map(|location| match links {
        true => GotoDefinitionResponse::Link(vec![LocationLink {
            origin_selection_range: Some(places.range(origin)),
            target_uri: location.uri,
            target_range: location.range,
            target_selection_range: location.range,
        }]),
        false => GotoDefinitionResponse::Scalar(location),
    }))
}
