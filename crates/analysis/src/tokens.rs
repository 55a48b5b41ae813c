//! What the words of a draft are, for an editor to colour: opening verbs, citations, names, marks
//! of notes.

use draft::NodeKind;
use knowledge::glossary::EntityKind;
use text::Span;

use crate::Snapshot;

/// A word or words of one line that are something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// On one line, and apart from every other token.
    pub span: Span,
    /// What they are.
    pub kind: TokenKind,
}

/// What words are. The place of each in [`TokenKind::ALL`] is its number for an editor.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TokenKind {
    /// The words that open a paragraph: «ссылаясь на».
    Opening,
    /// Number, date and noun of a cited act or document.
    Citation,
    /// The name of a body.
    Body,
    /// The name of a treaty, a declaration, a programme.
    Instrument,
    /// The name of a conference.
    Conference,
    /// The name of a State.
    State,
    /// The mark of a note.
    NoteMark,
}

impl TokenKind {
    /// Every kind.
    pub const ALL: [TokenKind; 7] = [
        TokenKind::Opening,
        TokenKind::Citation,
        TokenKind::Body,
        TokenKind::Instrument,
        TokenKind::Conference,
        TokenKind::State,
        TokenKind::NoteMark,
    ];
}

/// The tokens that share a byte with `within`, in order; none overlaps another or a line end.
/// Linear in the draft.
pub fn tokens(snapshot: &Snapshot, within: Span) -> Vec<Token> {
    let checked = snapshot.checked();
    let draft = &checked.draft;
    let named = checked.mentions.all.iter().filter_map(|named| {
        let entity = snapshot.knowledge().glossary().entity(*named.mention.entities.first()?)?;
        let kind = match entity.kind() {
            EntityKind::Body => TokenKind::Body,
            EntityKind::Instrument => TokenKind::Instrument,
            EntityKind::Conference => TokenKind::Conference,
            EntityKind::State => TokenKind::State,
        };
        Some(Token { span: named.span, kind })
    });
    let cited = checked.references.iter();
    let cited = cited.map(|it| Token { span: it.span, kind: TokenKind::Citation });
    let statements = lint::statements(draft, snapshot.knowledge());
    let opened = statements.iter().filter_map(|statement| {
        let flow = &draft.paragraph(statement.paragraph).flow;
        let span = flow.to_source(statement.opening?.span);
        Some(Token { span, kind: TokenKind::Opening })
    });
    let marks = draft.marks.iter().map(|it| Token { span: it.span, kind: TokenKind::NoteMark });
    // From what lies below to what lies above: a name inside a citation is shown as a name.
    let layers: [Vec<Token>; 4] =
        [cited.collect(), named.collect(), opened.collect(), marks.collect()];
    let all = layers.into_iter().fold(Vec::new(), |below, above| over(&below, disjoint(above)));
    let near = all.into_iter().filter(|token| token.span.overlaps(within));
    near.flat_map(|token| in_lines(snapshot, token)).collect()
}

/// Tokens in order, of those that overlap the first.
fn disjoint(mut tokens: Vec<Token>) -> Vec<Token> {
    tokens.sort_by_key(|token| (token.span.start, std::cmp::Reverse(token.span.end)));
    let mut end = 0;
    tokens.retain(|token| {
        let free = token.span.start >= end && !token.span.is_empty();
        if free {
            end = token.span.end;
        }
        free
    });
    tokens
}

/// `above`, and what it leaves to be seen of `below`. Both are in order and apart.
fn over(below: &[Token], above: Vec<Token>) -> Vec<Token> {
    let mut seen: Vec<Token> = Vec::with_capacity(below.len() + above.len());
    for token in below {
        let first = above.partition_point(|it| it.span.end <= token.span.start);
        let mut start = token.span.start;
        for cover in above[first..].iter().take_while(|it| it.span.start < token.span.end) {
            if start < cover.span.start {
                let span = Span { start, end: cover.span.start };
                seen.push(Token { span, kind: token.kind });
            }
            start = start.max(cover.span.end);
        }
        if start < token.span.end {
            seen.push(Token { span: Span { start, end: token.span.end }, kind: token.kind });
        }
    }
    seen.extend(above);
    seen.sort_by_key(|token| token.span);
    seen
}

/// A token line by line, without the spaces around and the page numbers and notes between.
fn in_lines(snapshot: &Snapshot, token: Token) -> Vec<Token> {
    let source = snapshot.text();
    let nodes = &snapshot.checked().draft.nodes;
    let first = nodes.partition_point(|node| node.span.end <= token.span.start);
    let texts = nodes[first..].iter().take_while(|node| node.span.start < token.span.end);
    let mut pieces = Vec::new();
    for node in texts.filter(|node| matches!(node.kind, NodeKind::Text | NodeKind::Markup)) {
        let start = node.span.start.max(token.span.start) as usize;
        let end = node.span.end.min(token.span.end) as usize;
        let Some(text) = source.get(start..end) else { continue };
        let mut at = start;
        for line in text.split_inclusive(['\n', '\r']) {
            let begin = at + (line.len() - line.trim_start().len());
            let words = line.trim();
            if !words.is_empty() {
                let span = Span::new(begin, begin + words.len());
                pieces.push(Token { span, kind: token.kind });
            }
            at += line.len();
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    use super::*;
    use crate::testing::snapshot;

    #[track_caller]
    fn check(marked: &str, expected: Expect) {
        let (snapshot, _) = snapshot(marked);
        let text = snapshot.text();
        let all = tokens(&snapshot, Span::new(0, text.len()));
        let lines = all.iter().map(|token| format!("{:?} {}\n", token.kind, token.span.of(text)));
        expected.assert_eq(&lines.collect::<String>());
    }

    // A citation that a line breaks is two tokens; a name inside it stays a name.
    #[test]
    fn words_of_a_draft_are_told_apart() {
        check(
            "Генеральная Ассамблея,\n\nссылаясь также на резолюцию 1325 (2000) Совета\nБезопасности от 31 октября 2000 года и Конвенцию о правах ребенка¹,\n\n1. просит Республику Мали.\n\n_______\n¹ A/58/98.\n",
            expect![[r#"
                Opening ссылаясь также на
                Citation резолюцию 1325 (2000)
                Body Совета
                Body Безопасности
                Citation от 31 октября 2000 года
                Instrument Конвенцию о правах ребенка
                NoteMark ¹
                Opening просит
                State Республику Мали
                Citation A/58/98
            "#]],
        );
    }

    proptest! {
        #[test]
        fn tokens_are_in_order_and_apart(
            words in proptest::collection::vec(
                prop::sample::select(vec![
                    "ссылаясь на ", "резолюцию 58/208 ", "Совета\nБезопасности ", "МОМ", "\n\n1. ",
                    "A/58/98", "¹ ", "[^1]", "Конвенцию о правах ребенка", ", ", "\r\n", "1325 (2000) ",
                ]),
                0..40,
            ),
        ) {
            let (snapshot, _) = snapshot(&format!("Генеральная Ассамблея,\n\n{}", words.concat()));
            let text = snapshot.text();
            let mut end = 0;
            for token in tokens(&snapshot, Span::new(0, text.len())) {
                prop_assert!(token.span.start >= end && !token.span.is_empty());
                prop_assert!(!token.span.of(text).contains(['\n', '\r']));
                end = token.span.end;
            }
        }
    }
}
