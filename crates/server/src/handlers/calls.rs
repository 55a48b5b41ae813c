//! Call hierarchy, over citations: who cites an act, and what it cites.

use citation::Symbol;
use knowledge::{Citing, Document, Knowledge};
use lsp_types::{
    CallHierarchyIncomingCall, CallHierarchyIncomingCallsParams, CallHierarchyItem,
    CallHierarchyOutgoingCall, CallHierarchyOutgoingCallsParams, CallHierarchyPrepareParams,
    Location, Range, SymbolKind, Url,
};
use tower_lsp::jsonrpc::Result;

use crate::world::{OpenDraft, World};

/// The act that is cited under the caret; elsewhere the draft itself.
pub(crate) fn prepare(
    world: &World,
    params: CallHierarchyPrepareParams,
) -> Result<Option<Vec<CallHierarchyItem>>> {
    let at = params.text_document_position_params;
    let uri = at.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let item = match analysis::item(snapshot, places.offset(at.position)) {
        Some(cited) => {
            let span = cited.spans.first().copied().unwrap_or_default();
            let here = Location::new(uri, places.range(span));
            let place = world.in_corpus(snapshot, &cited.symbol.to_string(), None, None);
            of_symbol(&cited.symbol.to_string(), cited.title, place.unwrap_or(here))
        }
        None => of_draft(world, draft),
    };
    Ok(Some(vec![item]))
}

/// Who cites it: drafts that are open, and documents of the corpus.
pub(crate) fn incoming(
    world: &World,
    params: CallHierarchyIncomingCallsParams,
) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
    let Some(symbol) = symbol_of(&params.item) else { return Ok(None) };
    let mut calls = Vec::new();
    for draft in world.drafts.values() {
        let snapshot = draft.snapshot(world);
        let places = world.places(snapshot);
        let cited = analysis::cites(snapshot).into_iter().find(|cited| cited.symbol == symbol);
        calls.extend(cited.map(|cited| CallHierarchyIncomingCall {
            from: of_draft(world, draft),
            from_ranges: cited.spans.iter().map(|span| places.range(*span)).collect(),
        }));
    }
    let library = world.library();
    let knowledge = library.knowledge();
    for (document, citing) in analysis::cited_by(knowledge, &symbol) {
        let Some(from) = of_document(world, knowledge, &document) else { continue };
        let from_ranges = ranges(world, knowledge, &document, &citing);
        calls.push(CallHierarchyIncomingCall { from, from_ranges });
    }
    Ok(Some(calls))
}

/// What it cites: a draft that is open, or a document of the corpus.
pub(crate) fn outgoing(
    world: &World,
    params: CallHierarchyOutgoingCallsParams,
) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
    let Some(symbol) = symbol_of(&params.item) else {
        let draft = world.draft(&params.item.uri);
        return Ok(draft.map(|draft| cited_in_draft(world, draft)));
    };
    let library = world.library();
    let knowledge = library.knowledge();
    let Some(document) = knowledge.document_of(&symbol) else { return Ok(Some(Vec::new())) };
    let mut calls = Vec::new();
    for (cited, citing) in analysis::cites_of(&document) {
        let Some(first) = citing.first() else { continue };
        let known = cited.parse().ok().and_then(|symbol| knowledge.document_of(&symbol));
        let to = known.and_then(|it| of_document(world, knowledge, &it)).or_else(|| {
            let text = Some(first.paragraph.text);
            let place = world.corpus.location(knowledge, document.symbol(), None, text)?;
            Some(of_symbol(cited, String::new(), place))
        });
        let Some(to) = to else { continue };
        let from_ranges = ranges(world, knowledge, &document, &citing);
        calls.push(CallHierarchyOutgoingCall { to, from_ranges });
    }
    Ok(Some(calls))
}

fn cited_in_draft(world: &World, draft: &OpenDraft) -> Vec<CallHierarchyOutgoingCall> {
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let cited = analysis::cites(snapshot).into_iter().map(|cited| {
        let ranges: Vec<Range> = cited.spans.iter().map(|span| places.range(*span)).collect();
        let here = Location::new(draft.uri.clone(), ranges.first().copied().unwrap_or_default());
        let symbol = cited.symbol.to_string();
        let place = world.in_corpus(snapshot, &symbol, None, None).unwrap_or(here);
        let to = of_symbol(&symbol, cited.title, place);
        CallHierarchyOutgoingCall { to, from_ranges: ranges }
    });
    cited.collect()
}

/// The symbol that an item stands for; none for a draft.
fn symbol_of(item: &CallHierarchyItem) -> Option<Symbol> {
    item.data.as_ref()?.as_str()?.parse().ok()
}

fn ranges(
    world: &World,
    knowledge: &Knowledge<'_>,
    document: &Document<'_>,
    citing: &[Citing<'_>],
) -> Vec<Range> {
    let place = |citing: &Citing<'_>| {
        let text = Some(citing.paragraph.text);
        world.corpus.location(knowledge, document.symbol(), None, text)
    };
    citing.iter().filter_map(place).map(|location| location.range).collect()
}

fn of_document(
    world: &World,
    knowledge: &Knowledge<'_>,
    document: &Document<'_>,
) -> Option<CallHierarchyItem> {
    let place = world.corpus.location(knowledge, document.symbol(), None, None)?;
    Some(of_symbol(document.symbol(), document.title().to_owned(), place))
}

fn of_symbol(symbol: &str, title: String, place: Location) -> CallHierarchyItem {
    let data = Some(serde_json::Value::String(symbol.to_owned()));
    item(symbol.to_owned(), title, place, data)
}

fn of_draft(world: &World, draft: &OpenDraft) -> CallHierarchyItem {
    let snapshot = draft.snapshot(world);
    let heading = snapshot.checked().draft.heading;
    let title = heading.and_then(|heading| heading.title);
    let words = title.map_or("", |title| title.of(snapshot.text()));
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = world.places(snapshot).range(title.unwrap_or_default());
    let own = analysis::own_symbol(snapshot).map(|symbol| symbol.to_string());
    let data = own.clone().map(serde_json::Value::String);
    let name = own.unwrap_or_else(|| name_of(&draft.uri));
    item(name, words, Location::new(draft.uri.clone(), place), data)
}

/// The name of a file.
fn name_of(uri: &Url) -> String {
    let path = uri.to_file_path().ok();
    let name = path.as_ref().and_then(|path| path.file_name()).map(|name| name.to_string_lossy());
    name.map_or_else(|| uri.to_string(), |name| name.into_owned())
}

fn item(
    name: String,
    title: String,
    place: Location,
    data: Option<serde_json::Value>,
) -> CallHierarchyItem {
    CallHierarchyItem {
        name,
        kind: SymbolKind::FILE,
        tags: None,
        detail: (!title.is_empty()).then_some(title),
        uri: place.uri,
        range: place.range,
        selection_range: place.range,
        data,
    }
}
