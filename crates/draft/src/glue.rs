//! A numbered paragraph that stands on the line of the one before: «…ответные меры. 2.
//! Передвижение населения…».
//!
//! A converter that loses the line break at the head of a page glues two paragraphs. The
//! number must be the very next one, stand after the end of a sentence, and begin another.

use memchr::memmem;
use text::Span;

use crate::blocks::{Block, End, Piece};
use crate::characters::{after, before, is_lower, is_upper, word_before};
use crate::label::{self, Kind};
use crate::language::Words;
use crate::lines::trim;

/// Parts glued paragraphs of `blocks`.
pub(crate) fn part(source: &str, blocks: &mut Vec<Block>, words: &Words) {
    let mut found: Vec<(usize, Block)> = Vec::new();
    let mut last = 0;
    let mut needle = String::new();
    for (index, block) in blocks.iter_mut().enumerate() {
        let Some(number) = number(source, block) else { continue };
        if number != last + 1 && !(number == 1 && End::of(source, block.span()) != End::Open) {
            continue;
        }
        last = number;
        set(&mut needle, last + 1);
        let Some(mut next) = split(source, block, &needle, words) else { continue };
        loop {
            last += 1;
            set(&mut needle, last + 1);
            let after = split(source, &mut next, &needle, words);
            found.push((index, next));
            match after {
                Some(block) => next = block,
                None => break,
            }
        }
    }
    if found.is_empty() {
        return;
    }
    let mut parted = Vec::with_capacity(blocks.len() + found.len());
    let mut found = found.into_iter().peekable();
    for (index, block) in std::mem::take(blocks).into_iter().enumerate() {
        parted.push(block);
        while let Some((_, block)) = found.next_if(|(after, _)| *after == index) {
            parted.push(block);
        }
    }
    *blocks = parted;
}

/// The number that a block opens with.
fn number(source: &str, block: &Block) -> Option<u32> {
    match label::at(source, block.pieces[0].span)?.kind {
        Kind::Number(number) => Some(number),
        _ => None,
    }
}

fn set(needle: &mut String, number: u32) {
    use std::fmt::Write;
    needle.clear();
    // Writing to a string cannot fail.
    let _ = write!(needle, " {number}. ");
}

/// Cuts `block` before `needle` and gives what follows.
fn split(source: &str, block: &mut Block, needle: &str, words: &Words) -> Option<Block> {
    let finder = memmem::Finder::new(needle);
    let (index, at) = block.pieces.iter().enumerate().find_map(|(index, piece)| {
        let text = piece.span.of(source);
        let mut places = finder.find_iter(text.as_bytes()).map(|at| piece.span.start as usize + at);
        places
            .find(|at| begins_paragraph(source, *at, at + needle.len(), words))
            .map(|at| (index, at))
    })?;
    let mut pieces = block.pieces.split_off(index);
    let whole = pieces[0].span;
    let head = trim(source, Span { start: whole.start, end: at as u32 });
    block.pieces.push(Piece { span: head, ..pieces[0] });
    let start = crate::lines::skip_space(source, at, whole.end as usize);
    pieces[0] = Piece {
        span: Span::new(start, whole.end as usize),
        gap: Default::default(),
        repeated: None,
    };
    Some(Block { pieces, note: None, unglued: true })
}

/// Whether a number at byte `at`, with its text from `text` on, begins a paragraph.
fn begins_paragraph(source: &str, at: usize, text: usize, words: &Words) -> bool {
    let end = before(source, at);
    let next = after(source, text).unwrap_or(' ');
    match end {
        Some(';') => is_lower(next) || is_upper(next),
        Some('.') => {
            let word = word_before(source, at - 1);
            let abbreviation = word.chars().nth(2).is_none() || words.is_numbered(word);
            is_upper(next) && !abbreviation
        }
        Some('!' | '?' | '»' | '”' | ')') => is_upper(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words;
    use text::Language;

    fn parts(source: &str) -> Vec<&str> {
        let mut blocks = vec![Block::new(Span::new(0, source.len()))];
        part(source, &mut blocks, words(Language::Russian));
        blocks.iter().map(|block| block.span().of(source)).collect()
    }

    #[test]
    fn the_next_number_begins_a_paragraph() {
        let text = "1. Меры приняты. 2. Передвижение связано с ними. 3. Ясно, что";
        assert_eq!(
            parts(text),
            ["1. Меры приняты.", "2. Передвижение связано с ними.", "3. Ясно, что"]
        );
    }

    // «гл. 2. Общие», a number out of turn and a list inside a sentence are text.
    #[test]
    fn other_numbers_stay() {
        for text in [
            "1. См. гл. 2. Общие положения",
            "1. Меры приняты. 7. Далее",
            "1. меры, указанные в пункте 2. просит",
        ] {
            assert_eq!(parts(text), [text]);
        }
    }
}
