//! Who speaks, and what kind of text it is: told from its first paragraphs.

use crate::blocks::{Block, End};
use crate::characters::{equals_folded, opening_word, word_at};
use crate::label::{self, Kind as Counter};
use crate::language::{Words, begins_with_one_of};
use crate::{Kind, Organ};

/// Where a resolution begins to speak.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Start {
    /// At this block, the enacting line.
    Line(usize),
    /// In this block, the first preambular paragraph, which names the body that speaks.
    RunIn(usize),
    /// At once: paragraphs pasted without their head.
    Fragment,
    /// Nowhere: it is no resolution.
    None,
}

/// What the first paragraphs of a text tell of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Head {
    pub(crate) start: Start,
    pub(crate) organ: Option<Organ>,
    pub(crate) kind: Kind,
}

impl Head {
    /// Reads the first of `blocks`.
    pub(crate) fn read(source: &str, blocks: &[Block], words: &Words) -> Head {
        let opening = blocks.iter().take(64).any(|block| is_opening(source, block, words));
        let kind_of = if opening { Kind::Declaration } else { Kind::Resolution };
        if let Some(index) = enacting(source, blocks, words) {
            let organ = organ(source, &blocks[index], words);
            return Head { start: Start::Line(index), organ, kind: kind_of };
        }
        let mut head = blocks.iter().take(16).enumerate();
        let found = head.find_map(|(index, block)| Some((index, run_in(source, block, words)?)));
        if let Some((index, organ)) = found {
            return Head { start: Start::RunIn(index), organ: Some(organ), kind: kind_of };
        }
        if blocks.iter().take(3).any(|block| is_preambular(source, block, words)) {
            return Head { start: Start::Fragment, organ: None, kind: Kind::Resolution };
        }
        Head { start: Start::None, organ: None, kind: kind(source, blocks, words) }
    }

    /// The block in which the resolution begins to speak.
    pub(crate) fn begins(&self) -> Option<usize> {
        match self.start {
            Start::Line(index) | Start::RunIn(index) => Some(index),
            Start::Fragment | Start::None => None,
        }
    }
}

/// The line that says who speaks. The masthead may name the Assembly too, above «Distr.:
/// General», and even in a resolution of the Human Rights Council; the one with a comma, or before
/// a paragraph of the preamble, speaks.
fn enacting(source: &str, blocks: &[Block], words: &Words) -> Option<usize> {
    let head = || blocks.iter().take(64).enumerate();
    let speaks = |block: &Block| organ(source, block, words).is_some();
    let comma = |block: &Block| End::of(source, block.span()) == End::Comma;
    let opens = |block: &Block| {
        let word = opening_word(source, block.pieces[0].span.start as usize);
        begins_with_one_of(word, words.preambular_stems)
    };
    let preamble = |index: usize| blocks.get(index + 1).is_some_and(opens);
    head()
        .find(|(index, block)| speaks(block) && (comma(block) || preamble(*index)))
        .or_else(|| head().find(|(_, block)| speaks(block)))
        .map(|(index, _)| index)
}

pub(crate) fn organ(source: &str, block: &Block, words: &Words) -> Option<Organ> {
    match block.pieces[..] {
        [piece] => words.organ(piece.span.of(source)),
        _ => None,
    }
}

/// «Мы, главы государств и правительств, …,»
pub(crate) fn is_opening(source: &str, block: &Block, words: &Words) -> bool {
    let start = block.pieces[0].span;
    let word = word_at(source, start.start as usize);
    let comma = source[start.start as usize + word.len()..].starts_with([',', '，', '،']);
    let end = block.pieces[block.pieces.len() - 1].span;
    comma
        && words.we.iter().any(|we| equals_folded(word, we))
        && matches!(End::of(source, end), End::Comma | End::Stop)
}

/// Whether a block opens like a preambular paragraph and ends with a comma.
fn is_preambular(source: &str, block: &Block, words: &Words) -> bool {
    let end = block.pieces[block.pieces.len() - 1].span;
    let word = opening_word(source, block.pieces[0].span.start as usize);
    End::of(source, end) == End::Comma && begins_with_one_of(word, words.preambular_stems)
}

/// Whether a block opens with the body that speaks and goes on with the preamble:
/// «Генеральная Ассамблея, ссылаясь на …».
fn run_in(source: &str, block: &Block, words: &Words) -> Option<Organ> {
    let line = block.pieces[0].span;
    let text = line.of(source);
    let comma = text.find([',', '，', '،']).filter(|comma| *comma < 120)?;
    let organ = words.organ(&text[..comma])?;
    let start = text.len() - text[comma..].trim_start_matches([',', ' ', '*', '_']).len();
    begins_with_one_of(word_at(text, start), words.preambular_stems).then_some(organ)
}

/// What kind of text it is, when nobody speaks in it.
fn kind(source: &str, blocks: &[Block], words: &Words) -> Kind {
    let head = || blocks.iter().take(8).map(|block| block.pieces[0].span.of(source));
    let numbered = |line: &str, stems: &[&str]| {
        begins_with_one_of(word_at(line, 0), stems)
            && line.len() < 120
            && line.contains(|c: char| c.is_ascii_digit())
    };
    if head().any(|line| numbered(line, words.decision_stems)) {
        return Kind::Decision;
    }
    let named = head()
        .any(|line| line.len() < 200 && begins_with_one_of(word_at(line, 0), words.report_stems));
    let counted = blocks.iter().filter(|block| {
        let label = label::at(source, block.pieces[0].span);
        label.is_some_and(|label| matches!(label.kind, Counter::Number(_))) && block.len() > 80
    });
    if named || counted.take(2).count() == 2 { Kind::Report } else { Kind::Other }
}
