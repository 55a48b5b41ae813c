//! References: every place that cites the same act or names the same body, in the draft, in the
//! other drafts and in the corpus; and those of one draft, to be marked.

use analysis::Sought;
use lsp_types::{DocumentHighlight, DocumentHighlightParams, Location, ReferenceParams, Url};
use tower_lsp::jsonrpc::Result;

use crate::world::{OpenDraft, World};

/// Places of the corpus that are given at most.
const MOST: usize = 500;

/// In all that is at hand: this draft first, then the others by their names, then the corpus.
pub(crate) fn answer(world: &World, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
    let at = params.text_document_position;
    let uri = at.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let offset = world.places(snapshot).offset(at.position);
    let Some(sought) = analysis::sought(snapshot, offset) else { return Ok(None) };
    let mut found = in_draft(world, draft, &sought);
    for other in world.drafts.values().filter(|other| other.uri != uri) {
        found.extend(in_draft(world, other, &sought));
    }
    for path in world.projects.drafts() {
        let Ok(uri) = Url::from_file_path(&path) else { continue };
        if world.draft(&uri).is_none() {
            let closed = OpenDraft::on_disk(world, &path, &uri);
            found.extend(in_draft(world, &closed, &sought));
        }
    }
    for place in analysis::places_in_corpus(snapshot.knowledge(), &sought, MOST) {
        let text = Some(place.paragraph.text);
        found.extend(world.in_corpus(snapshot, place.document.symbol(), None, text));
    }
    Ok(Some(found))
}

fn in_draft(world: &World, draft: &OpenDraft, sought: &Sought) -> Vec<Location> {
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let spans = analysis::places(snapshot, sought).into_iter();
    spans.map(|span| Location::new(draft.uri.clone(), places.range(span))).collect()
}

/// In this draft.
pub(crate) fn highlight(
    world: &World,
    params: DocumentHighlightParams,
) -> Result<Option<Vec<DocumentHighlight>>> {
    let at = params.text_document_position_params;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let spans = analysis::highlights(snapshot, places.offset(at.position));
    let mark = |span| DocumentHighlight { range: places.range(span), kind: None };
    Ok(Some(spans.into_iter().map(mark).collect()))
}
