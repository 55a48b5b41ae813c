//! The title of a resolution and its number: «58/208. Международная миграция и развитие».

use std::ops::Range;

use text::Span;

use crate::Heading;
use crate::blocks::{Block, End};
use crate::characters::{is_lower, word_at};
use crate::language::{Words, begins_with_one_of};

/// The blocks of `head`, what stands above the enacting line, that are the title: from the one
/// with the number on, or the last.
pub(crate) fn find(source: &str, head: &[Block], words: &Words) -> Option<Range<usize>> {
    // The letter of the first part of a composite resolution stands below the title.
    let end = match head.last().map(|last| last.span().of(source)) {
        Some(letter) if letter.chars().nth(1).is_none() => head.len() - 1,
        _ => head.len(),
    };
    let numbered = |block: &Block| number(source, block.pieces[0].span, words).is_some();
    if let Some(start) = head[..end].iter().rposition(numbered) {
        return Some(start..end);
    }
    let last = &head[..end].last()?.span();
    let text = last.of(source);
    let bracketed = text.ends_with([')', ']']) || text.starts_with('[');
    (End::of(source, *last) == End::Open && !bracketed).then_some(end - 1..end)
}

/// Number and title in the blocks that `find` found; at least one.
pub(crate) fn heading(source: &str, blocks: &[Block], words: &Words) -> Heading {
    let first = &blocks[0];
    let last = blocks[blocks.len() - 1].span();
    let Some(number) = number(source, first.pieces[0].span, words) else {
        return Heading { number: None, title: Some(first.span().join(last)) };
    };
    let start = crate::lines::skip_space(source, number.end as usize, last.end as usize);
    let start = start + usize::from(source[start..].starts_with('.'));
    let start = crate::lines::skip_space(source, start, last.end as usize);
    let text = Span::new(start, last.end as usize);
    // «Резолюция 1325 (2000), принятая Советом …» has a number and no title.
    let own = text.of(source).chars().next().is_some_and(|c| !is_lower(c) && !",;[(".contains(c));
    Heading { number: Some(number), title: own.then_some(text) }
}

/// The number at the head of a title: «58/208.», «S-27/2.», «Резолюция 1325 (2000)».
pub(crate) fn number(source: &str, line: Span, words: &Words) -> Option<Span> {
    let text = line.of(source);
    let start = line.start as usize;
    let word = word_at(text, 0);
    let named = begins_with_one_of(word, words.resolution_stems)
        || begins_with_one_of(word, words.decision_stems);
    let skip = if named { text.len() - text[word.len()..].trim_start().len() } else { 0 };
    let rest = &text[skip..];
    let length = rest
        .bytes()
        .take_while(|b| b.is_ascii_digit() || matches!(b, b'/' | b'-') || b.is_ascii_uppercase())
        .count();
    let mut end = skip + length;
    let digits = rest[..length].bytes().any(|byte| byte.is_ascii_digit());
    let slash = rest[..length].contains('/');
    if !digits || !(slash || named || text[end..].starts_with(" (")) {
        return None;
    }
    // «3201 (S-VI).», «1325 (2000)»
    if let Some(bracket) = text[end..].strip_prefix(" (") {
        let close = bracket.find(')')?;
        if close > 12 {
            return None;
        }
        end += 2 + close + 1;
    } else if !named && !text[end..].starts_with('.') && !text[end..].starts_with(' ') {
        return None;
    }
    let from = if named { start } else { start + skip };
    Some(Span::new(from, start + end))
}
