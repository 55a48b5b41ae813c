//! What an editor shows around a text while it is read: links, folds, growing selections, hints
//! behind numbers, lines above paragraphs.

use analysis::FoldKind;
use lsp_types::{
    CodeLens, CodeLensParams, Command, DocumentLink, DocumentLinkParams, FoldingRange,
    FoldingRangeKind, FoldingRangeParams, InlayHint, InlayHintLabel, InlayHintParams, Range,
    SelectionRange, SelectionRangeParams, Url,
};
use text::Span;
use tower_lsp::jsonrpc::Result;

use crate::settings::EditorSettings;
use crate::world::World;

/// The public pages of what is cited.
pub(crate) fn links(
    world: &World,
    params: DocumentLinkParams,
) -> Result<Option<Vec<DocumentLink>>> {
    let Some(draft) = world.draft(&params.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let tooltips = world.client.can("textDocument/documentLink/tooltipSupport");
    let links = analysis::links(snapshot).into_iter().filter_map(|link| {
        Some(DocumentLink {
            range: places.range(link.span),
            target: Some(Url::parse(&link.address).ok()?),
            tooltip: tooltips.then_some(link.symbol),
            data: None,
        })
    });
    Ok(Some(links.collect()))
}

/// What may be folded away: whole lines, so that every editor can.
pub(crate) fn folds(
    world: &World,
    params: FoldingRangeParams,
) -> Result<Option<Vec<FoldingRange>>> {
    let Some(draft) = world.draft(&params.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let folds = analysis::folds(snapshot).into_iter().map(|fold| {
        let range = places.range(fold.span);
        FoldingRange {
            start_line: range.start.line,
            end_line: range.end.line,
            kind: (fold.kind == FoldKind::Comment).then_some(FoldingRangeKind::Comment),
            ..FoldingRange::default()
        }
    });
    Ok(Some(folds.collect()))
}

/// What grows around each caret.
pub(crate) fn selections(
    world: &World,
    params: SelectionRangeParams,
) -> Result<Option<Vec<SelectionRange>>> {
    let Some(draft) = world.draft(&params.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let around = |position| {
        let spans = analysis::selection(snapshot, places.offset(position));
        let grown = spans.into_iter().rev().fold(None, |parent, span| {
            let parent = Option::map(parent, Box::new);
            Some(SelectionRange { range: places.range(span), parent })
        });
        let caret = Range::new(position, position);
        grown.unwrap_or(SelectionRange { range: caret, parent: None })
    };
    Ok(Some(params.positions.into_iter().map(around).collect()))
}

/// Titles and dates behind numbers, where the editor's settings ask for them.
pub(crate) fn hints(world: &World, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
    let uri = params.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    if !settings(world, &uri).inlay_hints {
        return Ok(None);
    }
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let within = Span::new(places.offset(params.range.start), places.offset(params.range.end));
    let hints = analysis::hints(snapshot, within, &world.words).into_iter().map(|hint| InlayHint {
        position: places.position(hint.offset),
        label: InlayHintLabel::String(hint.text),
        kind: None,
        text_edits: None,
        tooltip: None,
        padding_left: Some(true),
        padding_right: None,
        data: None,
    });
    Ok(Some(hints.collect()))
}

/// Who points at a paragraph or cites the act, where the editor's settings ask for it.
pub(crate) fn lenses(world: &World, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
    let uri = params.text_document.uri;
    let Some(draft) = world.draft(&uri) else { return Ok(None) };
    if !settings(world, &uri).code_lens {
        return Ok(None);
    }
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let lenses = analysis::lenses(snapshot).into_iter().map(|lens| {
        // A line that says something and does nothing has a command without a name.
        let title = world.words.say(&lens.message);
        let command = Command { title, command: String::new(), arguments: None };
        CodeLens { range: places.range(lens.span), command: Some(command), data: None }
    });
    Ok(Some(lenses.collect()))
}

fn settings<'w>(world: &'w World, uri: &Url) -> &'w EditorSettings {
    world.projects.set_for(uri.to_file_path().ok().as_deref())
}
