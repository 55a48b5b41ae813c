//! The part that each paragraph plays, and its place as people cite it.

use std::ops::Range;

use text::Language;

use crate::blocks::{Block, End};
use crate::characters::{equals_folded, is_lower, opening_word, word_at};
use crate::head::{self, Head, Start};
use crate::label::{self, Kind as Counter, Printed, latin, roman_value};
use crate::language::{Words, begins_with_one_of, words};
use crate::place::{Place, Rank};
use crate::{Heading, Kind, Organ, Role, title};

/// What was read of the whole draft.
#[derive(Debug)]
pub(crate) struct Reading {
    /// One for each block, in the same order.
    pub(crate) parts: Vec<Part>,
    pub(crate) kind: Kind,
    pub(crate) organ: Option<Organ>,
    pub(crate) heading: Option<Heading>,
}

/// What was read of one block.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) role: Role,
    /// The number or letter it opens with, and its value in Latin letters.
    pub(crate) label: Option<(Printed, String)>,
    pub(crate) path: Vec<String>,
}

/// Reads the roles of `blocks`, the body of the draft.
pub(crate) fn read(source: &str, blocks: &[Block], language: Language) -> Reading {
    let words = words(language);
    let head = Head::read(source, blocks, words);
    let begins = head.begins();
    let title = begins.and_then(|begins| title::find(source, &blocks[..begins], words));
    let heading = title.clone().map(|title| title::heading(source, &blocks[title], words));
    let stage = match head.start {
        Start::Line(_) | Start::RunIn(_) => Stage::Head,
        Start::Fragment => Stage::Preamble,
        Start::None => Stage::Report,
    };
    let mut walk = Walk { source, words, stage, start: head.start, place: Place::default() };
    let title = title.unwrap_or_default();
    let parts = (0..blocks.len()).map(|index| walk.part(blocks, index, &title)).collect();
    Reading { parts, kind: head.kind, organ: head.organ, heading }
}

/// Words that may stand before the verb of a paragraph: «также просит», «с признательностью
/// отмечая», "Also recalling".
const LEADS: &[&str] = &["также", "далее", "с", "also", "further"];

/// The longest heading in bytes: five lines of Russian.
const LONGEST_HEADING: usize = 640;

/// Where in the draft the walk is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Head,
    Preamble,
    Operative,
    Report,
    Annex,
    Closed,
}

struct Walk<'t> {
    source: &'t str,
    words: &'static Words,
    stage: Stage,
    start: Start,
    place: Place,
}

impl Walk<'_> {
    fn part(&mut self, blocks: &[Block], index: usize, title: &Range<usize>) -> Part {
        let block = &blocks[index];
        let first = block.pieces[0].span;
        let printed = label::at(self.source, first).map(|printed| (printed, self.value(printed)));
        // Each part of a composite resolution has its own enacting line.
        let again = self.stage != Stage::Head
            && head::organ(self.source, block, self.words).is_some()
            && End::of(self.source, block.span()) == End::Comma;
        if self.start == Start::Line(index) || (again && self.start != Start::None) {
            self.stage = Stage::Preamble;
            self.place = Place::at(self.place.division.take());
            return part(Role::EnactingLine, None, vec![]);
        }
        if self.start == Start::RunIn(index) {
            self.stage = Stage::Preamble;
        }
        if self.stage == Stage::Head {
            if let Some(letter) = self.composite(blocks, index) {
                self.place.division = Some(letter.clone());
                return part(Role::SectionHeading, None, vec![letter]);
            }
            let role = if title.contains(&index) { Role::Title } else { Role::Masthead };
            return part(role, None, vec![]);
        }
        if let Some(name) = self.annex(block) {
            self.stage = Stage::Annex;
            self.place = Place::at(Some(name.clone()));
            return part(Role::AnnexHeading, None, vec![name]);
        }
        if let Some(letter) = self.composite(blocks, index) {
            self.stage = Stage::Preamble;
            self.place = Place::at(Some(letter.clone()));
            return part(Role::SectionHeading, None, vec![letter]);
        }
        if self.is_closing(block) {
            self.stage = Stage::Closed;
            return part(Role::Closing, None, vec![]);
        }
        if self.stage == Stage::Closed {
            return part(self.after_closing(block), None, vec![]);
        }
        if head::is_opening(self.source, block, self.words) {
            return part(Role::DeclarationOpening, None, self.place.within(&[]));
        }
        match self.stage {
            Stage::Preamble => self.preamble(blocks, index, printed),
            Stage::Operative | Stage::Annex | Stage::Report => self.text(blocks, index, printed),
            Stage::Head | Stage::Closed => part(Role::Masthead, None, vec![]),
        }
    }

    /// A paragraph between the enacting line and the first operative one.
    fn preamble(
        &mut self,
        blocks: &[Block],
        index: usize,
        printed: Option<(Printed, String)>,
    ) -> Part {
        let block = &blocks[index];
        let word = self.first_word(block, printed.as_ref());
        let numbered = matches!(&printed, Some((p, _)) if matches!(p.kind, Counter::Number(_)));
        let preambular = begins_with_one_of(word, self.words.preambular_stems);
        let operative = !preambular && begins_with_one_of(word, self.words.operative_stems);
        if numbered && !preambular || operative {
            self.stage = Stage::Operative;
            return self.text(blocks, index, printed);
        }
        if !preambular && self.is_heading(blocks, index, printed.as_ref()) {
            return self.heading(block, printed);
        }
        match printed {
            Some((p, value)) if matches!(p.kind, Counter::Letter | Counter::Roman) => {
                self.place.paragraph = Some(self.place.preambular.to_string());
                let level = self.place.descend(&p, &value);
                let mut below = vec!["preamble".to_owned(), self.place.preambular.to_string()];
                below.extend(self.place.below());
                part(Role::Subparagraph(level), Some((p, value)), self.place.within(&below))
            }
            printed => {
                self.place.preambular += 1;
                self.place.letter = None;
                let place = ["preamble".to_owned(), self.place.preambular.to_string()];
                part(Role::Preambular, printed, self.place.within(&place))
            }
        }
    }

    /// A paragraph of the operative part, of an annex or of a report.
    fn text(&mut self, blocks: &[Block], index: usize, printed: Option<(Printed, String)>) -> Part {
        let block = &blocks[index];
        let operative = self.stage == Stage::Operative;
        let role = if operative { Role::Operative } else { Role::Body };
        if self.is_heading(blocks, index, printed.as_ref()) {
            return self.heading(block, printed);
        }
        match printed {
            Some((p, value)) if matches!(p.kind, Counter::Number(_)) => {
                self.place.paragraph = Some(value.clone());
                self.place.letter = None;
                self.place.roman = None;
                let place = self.place.within(std::slice::from_ref(&value));
                part(role, Some((p, value)), place)
            }
            Some((p, value))
                if matches!(
                    p.kind,
                    Counter::Letter | Counter::Roman | Counter::BracketedNumber(_)
                ) =>
            {
                let level = self.place.descend(&p, &value);
                let mut place: Vec<String> = self.place.paragraph.iter().cloned().collect();
                place.extend(self.place.below());
                part(Role::Subparagraph(level), Some((p, value)), self.place.within(&place))
            }
            printed if operative && self.place.paragraph.is_none() => {
                self.place.unnumbered += 1;
                let place = ["operative".to_owned(), self.place.unnumbered.to_string()];
                part(role, printed, self.place.within(&place))
            }
            printed => {
                let place = self.place.unlabelled();
                part(role, printed, place)
            }
        }
    }

    fn heading(&mut self, block: &Block, printed: Option<(Printed, String)>) -> Part {
        let rank = printed.as_ref().and_then(|(p, _)| match p.kind {
            Counter::CapitalRoman => Some(Rank::Roman),
            Counter::CapitalLetter => Some(Rank::Letter),
            Counter::Number(_) => Some(Rank::Number),
            _ => None,
        });
        let Some((rank, (_, value))) = rank.zip(printed.as_ref()) else {
            let bare = block.pieces[0].span.of(self.source);
            if block.pieces.len() == 1 && roman_value(bare).is_some_and(|value| value < 30) {
                self.place.enter(Rank::Roman, bare.chars().map(latin).collect());
            }
            return part(Role::SectionHeading, None, self.place.unlabelled());
        };
        self.place.enter(rank, value.clone());
        let place = self.place.unlabelled();
        part(Role::SectionHeading, printed, place)
    }

    /// Whether a block is a heading: short, without a full stop, and not a sentence.
    fn is_heading(
        &self,
        blocks: &[Block],
        index: usize,
        printed: Option<&(Printed, String)>,
    ) -> bool {
        let block = &blocks[index];
        if block.len() > LONGEST_HEADING {
            return false;
        }
        let end = block.pieces[block.pieces.len() - 1].span;
        if End::of(self.source, end) != End::Open {
            return false;
        }
        let word = self.first_word(block, printed);
        let starts_small = word.chars().next().is_some_and(is_lower);
        match printed.map(|(p, _)| p.kind) {
            Some(Counter::CapitalRoman | Counter::CapitalLetter) => true,
            Some(Counter::Number(_)) => {
                self.stage != Stage::Operative
                    && self.stage != Stage::Preamble
                    && !starts_small
                    && block.len() < 240
            }
            Some(_) => false,
            None => {
                !starts_small
                    && !self.words.is_opener(word)
                    && index + 1 < blocks.len()
                    && block.len() < 300
            }
        }
    }

    fn first_word<'t>(&self, block: &Block, printed: Option<&(Printed, String)>) -> &'t str
    where
        Self: 't,
    {
        let start = printed.map_or(block.pieces[0].span.start as usize, |(p, _)| p.text);
        let first = opening_word(self.source, start);
        if !LEADS.iter().any(|lead| equals_folded(first, lead)) {
            return first;
        }
        let line = &self.source[start..block.pieces[0].span.end as usize];
        let mut next = line.split_ascii_whitespace().skip(1).take(3);
        next.find(|word| self.words.is_opener(word)).unwrap_or(first)
    }

    fn value(&self, printed: Printed) -> String {
        printed.value.of(self.source).chars().map(latin).collect()
    }

    /// «Приложение», «Приложение II», "Annex": the name as paths have it.
    fn annex(&self, block: &Block) -> Option<String> {
        let text = block.pieces[0].span.of(self.source).trim_matches(|c: char| "*#_ ".contains(c));
        let word = word_at(text, 0);
        if text.len() > 48 || word.is_empty() || !begins_with_one_of(word, self.words.annex_stems) {
            return None;
        }
        let rest = text[word.len()..].trim();
        let number: String = rest.trim_end_matches('.').chars().map(latin).collect();
        match rest {
            "" => Some("annex".to_owned()),
            _ if number.len() <= 5 && number.chars().all(|c| c.is_ascii_alphanumeric()) => {
                Some(format!("annex {number}"))
            }
            _ => None,
        }
    }

    /// A lone capital letter above an enacting line or a title: a part of a composite resolution.
    fn composite(&self, blocks: &[Block], index: usize) -> Option<String> {
        let text = blocks[index].pieces[0].span.of(self.source);
        let mut letters = text.chars();
        let letter = letters.next().map(latin).filter(char::is_ascii_uppercase)?;
        let follows = blocks[index + 1..]
            .iter()
            .take(2)
            .any(|block| head::organ(self.source, block, self.words).is_some());
        (letters.next().is_none() && self.start != Start::None && follows)
            .then(|| format!("part {letter}"))
    }

    /// The date below the meeting, or the title of the next resolution in the file.
    fn after_closing(&self, block: &Block) -> Role {
        let first = block.pieces[0].span;
        if title::number(self.source, first, self.words).is_some() {
            return Role::Title;
        }
        let dated = first.of(self.source).contains(|c: char| c.is_ascii_digit());
        if dated && block.len() < 80 { Role::Closing } else { Role::Body }
    }

    fn is_closing(&self, block: &Block) -> bool {
        crate::closing::meeting(block.pieces[0].span.of(self.source), self.words).is_some()
    }
}

fn part(role: Role, label: Option<(Printed, String)>, path: Vec<String>) -> Part {
    Part { role, label, path }
}
