//! Symbols: the outline of a draft; drafts and documents of the corpus by words of their titles.

use analysis::{Entry, EntryKind};
use lsp_types::{
    DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, Location, Range,
    SymbolInformation, SymbolKind, WorkspaceSymbolParams, WorkspaceSymbolResponse,
};
use tower_lsp::jsonrpc::Result;

use crate::convert::Places;
use crate::world::World;

/// Documents of the corpus that are given at most.
const MOST: usize = 100;

/// The outline: nested where the editor shows it so, else its entries one after the other.
pub(crate) fn document(
    world: &World,
    params: DocumentSymbolParams,
) -> Result<Option<DocumentSymbolResponse>> {
    let uri = params.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let entries = analysis::outline(snapshot, &world.words);
    let nested = world.client.can("textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
    if nested {
        let symbols = entries.iter().map(|entry| symbol(entry, &places)).collect();
        return Ok(Some(DocumentSymbolResponse::Nested(symbols)));
    }
    let mut flat = Vec::new();
    for entry in &entries {
        flatten(entry, None, &mut |entry, parent| {
            let location = Location::new(uri.clone(), places.range(entry.span));
            flat.push(information(entry.name.clone(), kind(entry.kind), location, parent));
        });
    }
    Ok(Some(DocumentSymbolResponse::Flat(flat)))
}

/// Drafts that are open and documents of the corpus whose title or symbol has the words.
pub(crate) fn workspace(
    world: &World,
    params: WorkspaceSymbolParams,
) -> Result<Option<WorkspaceSymbolResponse>> {
    let query = params.query.to_lowercase();
    let mut found = Vec::new();
    for draft in world.drafts.values() {
        let snapshot = draft.snapshot(world);
        let title = snapshot.checked().draft.heading.and_then(|heading| heading.title);
        let Some(title) = title else { continue };
        let words = title.of(snapshot.text()).split_whitespace().collect::<Vec<_>>().join(" ");
        let lower = words.to_lowercase();
        if query.split_whitespace().all(|word| lower.contains(word)) {
            let range = world.places(snapshot).range(title);
            let location = Location::new(draft.uri.clone(), range);
            found.push(information(words, SymbolKind::FILE, location, None));
        }
    }
    let library = world.library();
    let knowledge = library.knowledge();
    for document in analysis::titled(knowledge, &query, MOST) {
        let Some(location) = world.corpus.location(knowledge, document.symbol(), None, None) else {
            continue;
        };
        let name = format!("{} {}", document.symbol(), document.title());
        found.push(information(name, SymbolKind::FILE, location, None));
    }
    Ok(Some(WorkspaceSymbolResponse::Flat(found)))
}

fn symbol(entry: &Entry, places: &Places<'_>) -> DocumentSymbol {
    let range: Range = places.range(entry.span);
    let parts: Vec<DocumentSymbol> = entry.parts.iter().map(|part| symbol(part, places)).collect();
    // The protocol library still has the field that the protocol has replaced by tags.
    #[expect(deprecated, reason = "a field of the protocol's own type")]
    DocumentSymbol {
        name: entry.name.clone(),
        detail: None,
        kind: kind(entry.kind),
        tags: None,
        deprecated: None,
        range,
        selection_range: places.range(entry.name_span),
        children: (!parts.is_empty()).then_some(parts),
    }
}

fn flatten<'e>(
    entry: &'e Entry,
    parent: Option<&'e Entry>,
    found: &mut impl FnMut(&'e Entry, Option<String>),
) {
    found(entry, parent.map(|parent| parent.name.clone()));
    for part in &entry.parts {
        flatten(part, Some(entry), found);
    }
}

fn information(
    name: String,
    kind: SymbolKind,
    location: Location,
    container_name: Option<String>,
) -> SymbolInformation {
    #[expect(deprecated, reason = "a field of the protocol's own type")]
    SymbolInformation { name, kind, tags: None, deprecated: None, location, container_name }
}

/// The protocol's kinds are those of programs; these have fitting icons.
fn kind(kind: EntryKind) -> SymbolKind {
    match kind {
        EntryKind::Title => SymbolKind::FILE,
        EntryKind::Preamble | EntryKind::OperativePart => SymbolKind::NAMESPACE,
        EntryKind::Annex => SymbolKind::MODULE,
        EntryKind::Section => SymbolKind::PACKAGE,
        EntryKind::Paragraph => SymbolKind::STRING,
        EntryKind::Subparagraph => SymbolKind::FIELD,
        EntryKind::Note => SymbolKind::KEY,
    }
}
