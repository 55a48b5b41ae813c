//! Completion: what may be typed next.

use analysis::{About, Item, ItemKind, Piece};
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionParams, CompletionResponse,
    CompletionTextEdit, Documentation, InsertTextFormat, TextEdit, Url,
};
use serde::{Deserialize, Serialize};
use text::Span;
use tower_lsp::jsonrpc::Result;

use crate::convert::Places;
use crate::world::World;

/// What an item carries to the editor and back.
#[derive(Serialize, Deserialize)]
struct Data {
    uri: Url,
    about: String,
}

/// What may be typed at a position.
pub(crate) fn answer(
    world: &World,
    params: CompletionParams,
) -> Result<Option<CompletionResponse>> {
    let at = params.text_document_position;
    let Some(draft) = world.draft(&at.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let found = analysis::completions(snapshot, places.offset(at.position));
    let snippets = world.client.can("textDocument/completion/completionItem/snippetSupport");
    let writer = Writer { uri: &draft.uri, source: snapshot.text(), places, snippets };
    let items = found.items.iter().enumerate();
    let items = items.map(|(rank, item)| writer.item(rank, item)).collect();
    let list = CompletionList { is_incomplete: found.incomplete, items };
    Ok(Some(CompletionResponse::List(list)))
}

/// What can be told of an item.
pub(crate) fn resolve(world: &World, mut item: CompletionItem) -> Result<CompletionItem> {
    let data = item.data.clone().and_then(|data| serde_json::from_value::<Data>(data).ok());
    let about = data.and_then(|data| Some((data.uri, About::from_code(&data.about)?)));
    if let Some((uri, about)) = about
        && let Some(draft) = world.draft(&uri)
    {
        let text = analysis::documentation(draft.snapshot(world), &about, &world.words);
        item.documentation = (!text.is_empty()).then_some(Documentation::String(text));
    }
    Ok(item)
}

struct Writer<'w> {
    uri: &'w Url,
    source: &'w str,
    places: Places<'w>,
    /// Whether the editor knows places to fill in.
    snippets: bool,
}

impl Writer<'_> {
    fn item(&self, rank: usize, item: &Item) -> CompletionItem {
        let slots = item.pieces.iter().any(|piece| matches!(piece, Piece::Slot(_)));
        let (text, format) = match self.snippets && slots {
            true => (snippet(&item.pieces), InsertTextFormat::SNIPPET),
            false => (item.text(), InsertTextFormat::PLAIN_TEXT),
        };
        // An editor replaces on one line only: what was typed above it is taken away beside.
        let typed = item.replaced.of(self.source);
        let above = typed.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let start = item.replaced.start as usize + above;
        let here = Span::new(start, item.replaced.end as usize);
        let before = Span::new(item.replaced.start as usize, start);
        let erased = TextEdit::new(self.places.range(before), String::new());
        let filter = item.filter.get(above..).filter(|_| item.filter.starts_with(typed));
        let about = item.about.as_ref().map(About::code);
        let data = about.map(|about| Data { uri: self.uri.clone(), about });
        CompletionItem {
            label: item.label.clone(),
            detail: (!item.detail.is_empty()).then(|| item.detail.clone()),
            kind: Some(kind(item.kind)),
            sort_text: Some(format!("{rank:04}")),
            filter_text: Some(filter.unwrap_or(&item.filter).to_owned()),
            insert_text_format: Some(format),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(self.places.range(here), text))),
            additional_text_edits: (above > 0).then(|| vec![erased]),
            data: data.and_then(|data| serde_json::to_value(data).ok()),
            ..CompletionItem::default()
        }
    }
}

fn kind(kind: ItemKind) -> CompletionItemKind {
    match kind {
        ItemKind::Opening => CompletionItemKind::KEYWORD,
        ItemKind::Phrase => CompletionItemKind::SNIPPET,
        ItemKind::Act => CompletionItemKind::REFERENCE,
        ItemKind::Name => CompletionItemKind::CLASS,
        ItemKind::Note => CompletionItemKind::TEXT,
    }
}

/// The pieces in the syntax of snippets, with a stop for each place to fill in.
fn snippet(pieces: &[Piece]) -> String {
    let escaped = |text: &str| {
        let mut out = String::with_capacity(text.len());
        for letter in text.chars() {
            if matches!(letter, '\\' | '$' | '}') {
                out.push('\\');
            }
            out.push(letter);
        }
        out
    };
    let mut stop = 0;
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(&escaped(text)),
            Piece::Slot(text) => {
                stop += 1;
                out.push_str(&format!("${{{stop}:{}}}", escaped(text)));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_to_fill_in_are_stops() {
        let text = |words: &str| Piece::Text(words.to_owned());
        let slot = |words: &str| Piece::Slot(words.to_owned());
        let pieces = [text("vol. "), slot("1"), text(", $5 {a}, No. "), slot("…"), text(".")];
        assert_eq!(snippet(&pieces), "vol. ${1:1}, \\$5 {a\\}, No. ${2:…}.");
    }
}
