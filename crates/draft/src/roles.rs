//! The part that each paragraph plays, and its place as people cite it.

use text::{Language, Span};

use crate::blocks::{Block, End};
use crate::characters::{equals_folded, is_lower, opening_word, word_at};
use crate::label::{self, Kind as Counter, Printed, latin, roman_value};
use crate::language::{Words, begins_with_one_of, words};
use crate::{Heading, Kind, Organ, Role};

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
    let enacting = enacting(source, blocks, words);
    let opening = blocks.iter().take(64).position(|block| is_opening(source, block, words));
    let fragment = enacting.is_none()
        && blocks.iter().take(3).any(|block| is_preambular(source, block, words));
    let organ = enacting.and_then(|index| organ(source, &blocks[index], words));
    let kind = kind(source, blocks, words, enacting, opening, fragment);
    let title = title(source, blocks, words, enacting, kind);
    let heading = heading(source, blocks, words, title, enacting);
    let mut walk = Walk {
        source,
        words,
        part: match (kind, fragment) {
            (Kind::Resolution | Kind::Declaration, _) if fragment => Stage::Preamble,
            (Kind::Resolution | Kind::Declaration, _) => Stage::Head,
            _ => Stage::Report,
        },
        path: PathState::default(),
    };
    let parts = (0..blocks.len()).map(|index| walk.part(blocks, index, enacting, title)).collect();
    Reading { parts, kind, organ, heading }
}

/// The line that says who speaks. The masthead may name the Assembly too, above «Distr.:
/// General», and even in a resolution of the Human Rights Council; the one with a comma speaks.
fn enacting(source: &str, blocks: &[Block], words: &Words) -> Option<usize> {
    let head = || blocks.iter().take(64).enumerate();
    let speaks = |block: &Block| organ(source, block, words).is_some();
    let comma = |block: &Block| End::of(source, block.span()) == End::Comma;
    head()
        .find(|(_, block)| speaks(block) && comma(block))
        .or_else(|| head().find(|(_, block)| speaks(block)))
        .map(|(index, _)| index)
}

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

/// The counters that make a path.
#[derive(Clone, Default, Debug)]
struct PathState {
    /// «annex I», «part B».
    division: Option<String>,
    /// The headings above, by rank: «II», «A», «1».
    sections: Vec<(Rank, String)>,
    preambular: u32,
    /// Operative paragraphs without a number.
    unnumbered: u32,
    /// The number of the paragraph that subparagraphs belong to.
    paragraph: Option<String>,
    /// The letter and the figure below it.
    letter: Option<String>,
    roman: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rank {
    Roman,
    Letter,
    Number,
}

struct Walk<'t> {
    source: &'t str,
    words: &'static Words,
    part: Stage,
    path: PathState,
}

impl Walk<'_> {
    fn part(
        &mut self,
        blocks: &[Block],
        index: usize,
        enacting: Option<usize>,
        title: Option<(usize, usize)>,
    ) -> Part {
        let block = &blocks[index];
        let first = block.pieces[0].span;
        let printed = label::at(self.source, first).map(|printed| (printed, self.value(printed)));
        // Each part of a composite resolution has its own enacting line.
        let again = self.part != Stage::Head
            && organ(self.source, block, self.words).is_some()
            && End::of(self.source, block.span()) == End::Comma;
        if enacting == Some(index) || (again && enacting.is_some()) {
            self.part = Stage::Preamble;
            self.path = PathState { division: self.path.division.take(), ..PathState::default() };
            return part(Role::EnactingLine, None, vec![]);
        }
        if self.part == Stage::Head {
            if let Some(letter) = self.composite(blocks, index, enacting) {
                self.path.division = Some(letter.clone());
                return part(Role::SectionHeading, None, vec![letter]);
            }
            let is_title = title.is_some_and(|(from, to)| (from..to).contains(&index));
            return part(if is_title { Role::Title } else { Role::Masthead }, None, vec![]);
        }
        if let Some(name) = self.annex(block) {
            self.part = Stage::Annex;
            self.path = PathState { division: Some(name.clone()), ..PathState::default() };
            return part(Role::AnnexHeading, None, vec![name]);
        }
        if let Some(letter) = self.composite(blocks, index, enacting) {
            self.part = Stage::Preamble;
            self.path = PathState { division: Some(letter.clone()), ..PathState::default() };
            return part(Role::SectionHeading, None, vec![letter]);
        }
        if self.is_closing(block) || self.part == Stage::Closed {
            self.part = Stage::Closed;
            return part(Role::Closing, None, vec![]);
        }
        if is_opening(self.source, block, self.words) {
            return part(Role::DeclarationOpening, None, self.path.place(&[]));
        }
        match self.part {
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
            self.part = Stage::Operative;
            return self.text(blocks, index, printed);
        }
        if !preambular && self.is_heading(blocks, index, printed.as_ref()) {
            return self.heading(block, printed);
        }
        match printed {
            Some((p, value)) if matches!(p.kind, Counter::Letter | Counter::Roman) => {
                self.path.paragraph = Some(self.path.preambular.to_string());
                let level = self.path.descend(&p, &value);
                let mut below = vec!["preamble".to_owned(), self.path.preambular.to_string()];
                below.extend(self.path.below());
                part(Role::Subparagraph(level), Some((p, value)), self.path.place(&below))
            }
            printed => {
                self.path.preambular += 1;
                self.path.letter = None;
                let place = ["preamble".to_owned(), self.path.preambular.to_string()];
                part(Role::Preambular, printed, self.path.place(&place))
            }
        }
    }

    /// A paragraph of the operative part, of an annex or of a report.
    fn text(&mut self, blocks: &[Block], index: usize, printed: Option<(Printed, String)>) -> Part {
        let block = &blocks[index];
        let operative = self.part == Stage::Operative;
        let role = if operative { Role::Operative } else { Role::Body };
        if self.is_heading(blocks, index, printed.as_ref()) {
            return self.heading(block, printed);
        }
        match printed {
            Some((p, value)) if matches!(p.kind, Counter::Number(_)) => {
                self.path.paragraph = Some(value.clone());
                self.path.letter = None;
                self.path.roman = None;
                let place = self.path.place(std::slice::from_ref(&value));
                part(role, Some((p, value)), place)
            }
            Some((p, value))
                if matches!(
                    p.kind,
                    Counter::Letter | Counter::Roman | Counter::BracketedNumber(_)
                ) =>
            {
                let level = self.path.descend(&p, &value);
                let mut place: Vec<String> = self.path.paragraph.iter().cloned().collect();
                place.extend(self.path.below());
                part(Role::Subparagraph(level), Some((p, value)), self.path.place(&place))
            }
            printed if operative && self.path.paragraph.is_none() => {
                self.path.unnumbered += 1;
                let place = ["operative".to_owned(), self.path.unnumbered.to_string()];
                part(role, printed, self.path.place(&place))
            }
            printed => {
                let place = self.path.unlabelled();
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
                self.path.enter(Rank::Roman, bare.chars().map(latin).collect());
            }
            return part(Role::SectionHeading, None, self.path.unlabelled());
        };
        self.path.enter(rank, value.clone());
        let place = self.path.unlabelled();
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
                self.part != Stage::Operative
                    && self.part != Stage::Preamble
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
        opening_word(self.source, start)
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
    fn composite(&self, blocks: &[Block], index: usize, enacting: Option<usize>) -> Option<String> {
        let text = blocks[index].pieces[0].span.of(self.source);
        let mut letters = text.chars();
        let letter = letters.next().map(latin).filter(char::is_ascii_uppercase)?;
        let follows = blocks[index + 1..]
            .iter()
            .take(2)
            .any(|block| organ(self.source, block, self.words).is_some());
        (letters.next().is_none() && enacting.is_some() && follows)
            .then(|| format!("part {letter}"))
    }

    fn is_closing(&self, block: &Block) -> bool {
        crate::closing::meeting(block.pieces[0].span.of(self.source), self.words).is_some()
    }
}

impl PathState {
    /// `place` within the annex or part that the walk is in.
    fn place(&self, place: &[String]) -> Vec<String> {
        self.division.iter().chain(place).cloned().collect()
    }

    /// The place of a paragraph without a number: that of the paragraph or heading above it.
    fn unlabelled(&self) -> Vec<String> {
        if let Some(paragraph) = &self.paragraph {
            return self.place(std::slice::from_ref(paragraph));
        }
        if self.sections.is_empty() {
            return self.place(&[]);
        }
        let names: Vec<&str> = self.sections.iter().map(|(_, name)| name.as_str()).collect();
        self.place(&[format!("section {}", names.join("."))])
    }

    fn enter(&mut self, rank: Rank, name: String) {
        self.sections.retain(|(above, _)| *above < rank);
        self.sections.push((rank, name));
        self.paragraph = None;
        self.letter = None;
        self.roman = None;
    }

    /// Notes a letter or a figure below the paragraph; its level.
    fn descend(&mut self, printed: &Printed, value: &str) -> u8 {
        let roman = match (printed.kind, roman_value(value)) {
            (Counter::Roman, _) => true,
            // «(i)» after «(h)» is a letter; otherwise it opens a list of figures.
            (Counter::Letter, Some(figure)) => self.letter.as_ref().is_some_and(|letter| {
                let follows = letter
                    .chars()
                    .next()
                    .zip(value.chars().next())
                    .is_some_and(|(a, b)| a as u32 + 1 == b as u32);
                let counts_on = self
                    .roman
                    .as_deref()
                    .and_then(roman_value)
                    .map_or(figure == 1, |last| last + 1 == figure);
                counts_on && !(follows && self.roman.is_none())
            }),
            _ => false,
        };
        if roman {
            self.roman = Some(value.to_owned());
            return 2;
        }
        self.letter = Some(value.to_owned());
        self.roman = None;
        1
    }

    fn below(&self) -> impl Iterator<Item = String> + '_ {
        self.letter.iter().chain(&self.roman).cloned()
    }
}

fn part(role: Role, label: Option<(Printed, String)>, path: Vec<String>) -> Part {
    Part { role, label, path }
}

fn organ(source: &str, block: &Block, words: &Words) -> Option<Organ> {
    match block.pieces[..] {
        [piece] => words.organ(piece.span.of(source)),
        _ => None,
    }
}

/// «Мы, главы государств и правительств, …,»
fn is_opening(source: &str, block: &Block, words: &Words) -> bool {
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

fn kind(
    source: &str,
    blocks: &[Block],
    words: &Words,
    enacting: Option<usize>,
    opening: Option<usize>,
    fragment: bool,
) -> Kind {
    if enacting.is_some() {
        return if opening.is_some() { Kind::Declaration } else { Kind::Resolution };
    }
    if fragment {
        return Kind::Resolution;
    }
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

/// The blocks that are the title: the one with the number, or the last before the enacting line.
fn title(
    source: &str,
    blocks: &[Block],
    words: &Words,
    enacting: Option<usize>,
    kind: Kind,
) -> Option<(usize, usize)> {
    if !matches!(kind, Kind::Resolution | Kind::Declaration) {
        return None;
    }
    let end = enacting?;
    // The letter of the first part of a composite resolution stands below the title.
    let end = match end.checked_sub(1).map(|last| blocks[last].span().of(source)) {
        Some(letter) if letter.chars().count() == 1 => end - 1,
        _ => end,
    };
    let numbered = blocks[..end]
        .iter()
        .rposition(|block| number(source, block.pieces[0].span, words).is_some());
    if let Some(start) = numbered {
        return Some((start, end));
    }
    let last = end.checked_sub(1)?;
    let text = blocks[last].span().of(source);
    let heading = End::of(source, blocks[last].span()) == End::Open
        && !text.ends_with([')', ']'])
        && !text.starts_with('[');
    heading.then_some((last, end))
}

fn heading(
    source: &str,
    blocks: &[Block],
    words: &Words,
    title: Option<(usize, usize)>,
    enacting: Option<usize>,
) -> Option<Heading> {
    let (from, to) = title?;
    enacting?;
    let first = &blocks[from];
    let last = blocks[to - 1].span();
    let Some(number) = number(source, first.pieces[0].span, words) else {
        return Some(Heading { number: None, title: Some(first.span().join(last)) });
    };
    let start = crate::lines::skip_space(source, number.end as usize, last.end as usize);
    let start = start + usize::from(source[start..].starts_with('.'));
    let start = crate::lines::skip_space(source, start, last.end as usize);
    let text = Span::new(start, last.end as usize);
    // «Резолюция 1325 (2000), принятая Советом …» has a number and no title.
    let own = text.of(source).chars().next().is_some_and(|c| !is_lower(c) && !",;[(".contains(c));
    Some(Heading { number: Some(number), title: own.then_some(text) })
}

/// The number at the head of a title: «58/208.», «S-27/2.», «Резолюция 1325 (2000)».
fn number(source: &str, line: Span, words: &Words) -> Option<Span> {
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
