//! Semantic tokens: opening verbs, citations, names and marks of notes, for an editor to colour.

use analysis::{Token, TokenKind};
use lsp_types::{
    SemanticToken, SemanticTokenType, SemanticTokens, SemanticTokensDelta,
    SemanticTokensDeltaParams, SemanticTokensEdit, SemanticTokensFullDeltaResult,
    SemanticTokensParams, SemanticTokensRangeParams, SemanticTokensRangeResult,
    SemanticTokensResult, Url,
};
use text::Span;
use tower_lsp::jsonrpc::Result;

use crate::convert::Places;
use crate::world::World;

/// What the kinds are called, in their order: names that every theme has colours for.
pub(crate) fn legend() -> Vec<SemanticTokenType> {
    TokenKind::ALL.into_iter().map(name).collect()
}

fn name(kind: TokenKind) -> SemanticTokenType {
    match kind {
        TokenKind::Opening => SemanticTokenType::KEYWORD,
        TokenKind::Citation => SemanticTokenType::NUMBER,
        TokenKind::Body => SemanticTokenType::CLASS,
        TokenKind::Instrument => SemanticTokenType::TYPE,
        TokenKind::Conference => SemanticTokenType::EVENT,
        TokenKind::State => SemanticTokenType::NAMESPACE,
        TokenKind::NoteMark => SemanticTokenType::DECORATOR,
    }
}

/// Of the whole draft.
pub(crate) fn full(
    world: &World,
    params: SemanticTokensParams,
) -> Result<Option<SemanticTokensResult>> {
    let uri = params.text_document.uri;
    let Some(data) = of_draft(world, &uri) else { return Ok(None) };
    let (_, id) = world.coloured.replace(&uri, &data);
    Ok(Some(SemanticTokensResult::Tokens(SemanticTokens { result_id: Some(id), data })))
}

/// What has changed in them since they were given.
pub(crate) fn delta(
    world: &World,
    params: SemanticTokensDeltaParams,
) -> Result<Option<SemanticTokensFullDeltaResult>> {
    let uri = params.text_document.uri;
    let Some(data) = of_draft(world, &uri) else { return Ok(None) };
    let (before, id) = world.coloured.replace(&uri, &data);
    let before = before.filter(|before| before.id == params.previous_result_id);
    Ok(Some(match before {
        Some(before) => SemanticTokensFullDeltaResult::TokensDelta(SemanticTokensDelta {
            result_id: Some(id),
            edits: difference(&before.tokens, &data),
        }),
        None => {
            let tokens = SemanticTokens { result_id: Some(id), data };
            SemanticTokensFullDeltaResult::Tokens(tokens)
        }
    }))
}

/// Of the lines that are seen.
pub(crate) fn range(
    world: &World,
    params: SemanticTokensRangeParams,
) -> Result<Option<SemanticTokensRangeResult>> {
    let Some(draft) = world.draft(&params.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let (start, end) = (places.offset(params.range.start), places.offset(params.range.end));
    let data = encoded(&places, &analysis::tokens(snapshot, Span::new(start, end)));
    Ok(Some(SemanticTokensRangeResult::Tokens(SemanticTokens { result_id: None, data })))
}

fn of_draft(world: &World, uri: &Url) -> Option<Vec<SemanticToken>> {
    let snapshot = world.draft(uri)?.snapshot(world);
    let whole = Span::new(0, snapshot.text().len());
    Some(encoded(&world.places(snapshot), &analysis::tokens(snapshot, whole)))
}

/// Each token by its distance from the one before.
fn encoded(places: &Places<'_>, tokens: &[Token]) -> Vec<SemanticToken> {
    let (mut line, mut column) = (0, 0);
    let token = |token: &Token| {
        let range = places.range(token.span);
        let (start, end) = (range.start, range.end);
        let delta_start =
            if start.line == line { start.character - column } else { start.character };
        let written = SemanticToken {
            delta_line: start.line - line,
            delta_start,
            length: end.character - start.character,
            token_type: token.kind as u32,
            token_modifiers_bitset: 0,
        };
        (line, column) = (start.line, start.character);
        written
    };
    tokens.iter().map(token).collect()
}

/// Numbers that a token is written in.
const NUMBERS: u32 = 5;

/// One edit from the first token that differs to the last one.
fn difference(before: &[SemanticToken], after: &[SemanticToken]) -> Vec<SemanticTokensEdit> {
    let alike = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let (before, after) = (&before[alike..], &after[alike..]);
    let same = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
    let (before, after) = (&before[..before.len() - same], &after[..after.len() - same]);
    if before.is_empty() && after.is_empty() {
        return Vec::new();
    }
    vec![SemanticTokensEdit {
        start: alike as u32 * NUMBERS,
        delete_count: before.len() as u32 * NUMBERS,
        data: Some(after.to_vec()),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(delta_start: u32) -> SemanticToken {
        let (delta_line, length, token_type, token_modifiers_bitset) = (0, 3, 1, 0);
        SemanticToken { delta_line, delta_start, length, token_type, token_modifiers_bitset }
    }

    #[test]
    fn only_what_differs_is_sent_again() {
        let before = [token(1), token(2), token(3)];
        let after = [token(1), token(9), token(8), token(3)];
        let edits = difference(&before, &after);
        assert_eq!((edits[0].start, edits[0].delete_count), (5, 5));
        assert_eq!(edits[0].data.as_deref(), Some(&after[1..3]));
        assert_eq!(difference(&before, &before), []);
    }
}
