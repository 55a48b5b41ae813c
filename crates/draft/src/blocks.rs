//! Lines become paragraphs: which lines run on, and what stands between them.
//!
//! A paragraph may go on after a page turn, a block of footnotes or a stray empty line. A
//! block is one paragraph or one note, as the list of the stretches of text it is made of.

use text::Span;

use crate::characters::{is_letter, is_lower, is_upper, opening_word};
use crate::language::Words;
use crate::lines::{Lead, Line, LineKind};
use crate::{label, notes, page_turn};

/// A paragraph or a note before it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Block {
    /// Its stretches of text, in order; never empty.
    pub(crate) pieces: Vec<Piece>,
    /// The label of the note, when it is one.
    pub(crate) note: Option<notes::NoteLabel>,
    /// Whether the number it opens with stood on the line of the paragraph before.
    pub(crate) unglued: bool,
}

/// A stretch of text on one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    /// Its bytes.
    pub(crate) span: Span,
    /// What parts it from the piece before.
    pub(crate) gap: Gap,
    /// What it repeats of the piece before; stands directly before `span`.
    pub(crate) repeated: Option<Span>,
}

/// What stands between two pieces of a paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Gap {
    /// Empty lines.
    pub(crate) blank: bool,
    /// A page number or running head.
    pub(crate) furniture: bool,
    /// A block of footnotes.
    pub(crate) notes: bool,
}

impl Gap {
    fn any(self) -> bool {
        self.blank || self.furniture || self.notes
    }

    fn page(self) -> bool {
        self.furniture || self.notes
    }
}

impl Block {
    /// A block of one piece.
    pub(crate) fn new(span: Span) -> Self {
        let piece = Piece { span, gap: Gap::default(), repeated: None };
        Self { pieces: vec![piece], note: None, unglued: false }
    }

    /// From its first byte to its last one.
    pub(crate) fn span(&self) -> Span {
        self.pieces[0].span.join(self.pieces[self.pieces.len() - 1].span)
    }

    /// Bytes of text in it.
    pub(crate) fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.span.len()).sum()
    }
}

/// The paragraphs and notes of a text, each in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    /// Paragraphs.
    pub(crate) body: Vec<Block>,
    /// Notes.
    pub(crate) notes: Vec<Block>,
}

/// Groups `lines` into blocks.
pub(crate) fn assemble(
    source: &str,
    lines: &[Line],
    words: &'static Words,
    markdown: bool,
) -> Blocks {
    let layout = Layout::of(source, lines);
    let mut reader =
        Reader { source, lines, words, layout, blocks: Blocks::default(), open: false, width: 0 };
    let mut gap = Gap::default();
    let mut last: Option<usize> = None;
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        match line.kind {
            LineKind::Blank => gap.blank = true,
            LineKind::Furniture => gap.furniture = true,
            LineKind::Markup => reader.open = false,
            LineKind::Rule => {
                let setting = notes::Setting::Rule { open: reader.open };
                if let Some(end) =
                    notes::read(source, lines, index + 1, setting, &mut reader.blocks.notes)
                {
                    gap.notes = true;
                    index = end;
                    continue;
                }
                reader.open = false;
            }
            LineKind::Text if markdown && notes::defines(source, line) => {
                index = notes::read_markdown(source, lines, index, &mut reader.blocks.notes);
                gap.notes = true;
                continue;
            }
            LineKind::Text if gap.blank && notes::opens(source, line.text, words) => {
                let setting = notes::Setting::Rule { open: reader.open };
                if let Some(end) =
                    notes::read(source, lines, index, setting, &mut reader.blocks.notes)
                {
                    gap.notes = true;
                    index = end;
                    continue;
                }
            }
            LineKind::Text if words.heads_notes(line.text.of(source)) => {
                reader.open = false;
                reader.take(index, last, gap);
                reader.open = false;
                last = Some(index);
                gap = Gap::default();
                let notes = &mut reader.blocks.notes;
                if let Some(end) =
                    notes::read(source, lines, index + 1, notes::Setting::List, notes)
                {
                    index = end;
                    continue;
                }
            }
            LineKind::Text => {
                reader.take(index, last, gap);
                last = Some(index);
                gap = Gap::default();
            }
        }
        index += 1;
    }
    reader.blocks
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// The usual length of a full line, in characters.
    width: usize,
    /// Whether paragraphs are broken into lines (else each line is a paragraph).
    wrapped: bool,
}

impl Layout {
    /// Looks at the first lines that follow each other without a gap.
    fn of(source: &str, lines: &[Line]) -> Self {
        let mut lengths = Vec::new();
        let mut pairs = 0;
        let mut broken = 0;
        for pair in lines.windows(2).filter(|pair| pair[0].kind == LineKind::Text).take(512) {
            lengths.push(width(source, &pair[0]));
            if pair[1].kind == LineKind::Text {
                pairs += 1;
                let runs_on = matches!(End::of(source, pair[0].text), End::Open | End::Hyphen);
                broken += usize::from(runs_on && label::at(source, pair[1].text).is_none());
            }
        }
        lengths.sort_unstable();
        let width = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0);
        Self { width, wrapped: broken * 3 >= pairs }
    }
}

fn width(source: &str, line: &Line) -> usize {
    line.text.of(source).chars().count()
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// With a full stop, semicolon, colon, question or exclamation mark.
    Stop,
    /// With a comma.
    Comma,
    /// With a hyphen.
    Hyphen,
    /// In the middle of a sentence.
    Open,
}

impl End {
    /// How `span` ends; closing quotation marks, brackets and emphasis are looked through.
    pub(crate) fn of(source: &str, span: Span) -> End {
        let closing = |c: char| "*_»”\"’".contains(c);
        let bare = without_mark(span.of(source)).trim_end_matches(closing);
        match bare.chars().next_back() {
            Some('.' | ';' | ':' | '!' | '?' | '…' | '。' | '；' | '：' | '؛' | '؟') => {
                End::Stop
            }
            Some(',' | '،' | '，') => End::Comma,
            Some('-' | '\u{2010}' | '\u{ad}') => End::Hyphen,
            _ => End::Open,
        }
    }
}

/// `text` without a footnote mark after its last comma or stop: "of 6 October 2020,3".
fn without_mark(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let mark = text.len() - bare.len();
    if (1..=3).contains(&mark) && bare.ends_with([',', ';', '.', ':']) { bare } else { text }
}

struct Reader<'t> {
    source: &'t str,
    lines: &'t [Line],
    words: &'static Words,
    layout: Layout,
    blocks: Blocks,
    /// Whether the last body block may go on.
    open: bool,
    /// The longest line of the stretch of lines being read, in characters.
    width: usize,
}

impl Reader<'_> {
    fn take(&mut self, index: usize, last: Option<usize>, gap: Gap) {
        let line = &self.lines[index];
        if last.is_none_or(|last| last + 1 != index) {
            self.width = self.stretch_width(index);
        }
        let fresh = line.lead != Lead::Plain;
        let before = last.filter(|_| self.open && !fresh).map(|last| &self.lines[last]);
        if let Some(before) = before
            && let Some(block) = self.blocks.body.last()
            && let Some(skip) = self.runs_on(block, before, line, gap)
        {
            let repeated =
                (skip > line.text.start).then_some(Span { start: line.text.start, end: skip });
            let start =
                crate::lines::skip_space(self.source, skip as usize, line.text.end as usize);
            let span = Span::new(start, line.text.end as usize);
            if let Some(block) = self.blocks.body.last_mut() {
                block.pieces.push(Piece { span, gap, repeated });
            }
            return;
        }
        self.blocks.body.push(Block::new(line.text));
        self.open = line.lead != Lead::Heading;
    }

    fn stretch_width(&self, index: usize) -> usize {
        let stretch = self.lines[index..].iter().take_while(|line| line.kind == LineKind::Text);
        let longest = stretch.take(256).map(|line| width(self.source, line)).max().unwrap_or(0);
        longest.min(self.layout.width.max(24))
    }

    /// Where the text of `line` begins if it goes on with `block`, whose last line is `last`.
    fn runs_on(&self, block: &Block, last: &Line, line: &Line, gap: Gap) -> Option<u32> {
        let turned = gap.any() || line.indent() > 0;
        let repeated =
            if turned { page_turn::repeated(self.source, last.text, line.text) } else { 0 };
        if repeated > 0 {
            return Some(line.text.start + repeated as u32);
        }
        let goes_on = match gap.any() {
            true => self.goes_on_across(block, last, line, gap),
            false => self.goes_on(last, line),
        };
        goes_on.then_some(line.text.start)
    }

    /// Whether `line`, directly below `last`, goes on with its paragraph.
    fn goes_on(&self, last: &Line, line: &Line) -> bool {
        if self.is_enacting(last) || self.is_enacting(line) {
            return false;
        }
        let end = End::of(self.source, last.text);
        let next = self.first_character(line);
        let opener = || self.words.is_opener(opening_word(self.source, line.text.start as usize));
        let label = label::at(self.source, line.text).is_some() || is_bullet(next);
        if !self.layout.wrapped {
            return match end {
                End::Hyphen => !label,
                End::Open => !label && is_lower(next) && !opener(),
                End::Stop | End::Comma => false,
            };
        }
        let short = self.is_short(last, line);
        if label && (end == End::Stop || end == End::Comma || short) {
            return false;
        }
        let indented = line.indent() >= last.indent() + 2;
        if indented && matches!(end, End::Stop | End::Comma) {
            return false;
        }
        let number = next.is_ascii_digit() && end != End::Comma;
        !short || !(end == End::Stop || is_upper(next) || number || opener())
    }

    /// Whether `line`, after empty lines, a page turn or footnotes, goes on with `block`.
    fn goes_on_across(&self, block: &Block, last: &Line, line: &Line, gap: Gap) -> bool {
        if self.is_enacting(last)
            || self.is_enacting(line)
            || label::at(self.source, line.text).is_some()
        {
            return false;
        }
        let next = self.first_character(line);
        let lower = is_lower(next);
        let word = opening_word(self.source, line.text.start as usize);
        let opener = || self.words.is_opener(word);
        // A heading is short; one full line before a page turn is the text of a paragraph.
        let full = || gap.page() && block.len() > 40 && !self.is_short(last, line);
        let long = block.pieces.len() > 1 || block.len() > 80 || full();
        match End::of(self.source, last.text) {
            End::Stop => false,
            End::Hyphen => is_letter(next),
            End::Comma => {
                let number = || next.is_ascii_digit() || self.opens_with_number(line);
                gap.page() && long && (lower || number()) && !opener()
            }
            End::Open if !long => false,
            End::Open if lower => gap.page() || !opener(),
            End::Open => gap.page() && !self.is_short(last, line) && !opener(),
        }
    }

    /// The first character of `line`; marks of emphasis are looked through.
    fn first_character(&self, line: &Line) -> char {
        let text = line.text.of(self.source).trim_start_matches(['*', '_']);
        text.chars().next().unwrap_or(' ')
    }

    /// Whether the first word of `line` is a number with a letter before it: «ES-10/13,».
    fn opens_with_number(&self, line: &Line) -> bool {
        let word = line.text.of(self.source).split(' ').next().unwrap_or("");
        word.len() <= 24 && word.contains('/') && word.bytes().any(|byte| byte.is_ascii_digit())
    }

    fn is_enacting(&self, line: &Line) -> bool {
        line.text.len() <= 120 && self.words.organ(line.text.of(self.source)).is_some()
    }

    /// Whether the first word of `line` would have fitted on `last`: a paragraph ended there.
    fn is_short(&self, last: &Line, line: &Line) -> bool {
        let word = line.text.of(self.source).split(' ').next().unwrap_or("").chars().count();
        // Pages are set ragged; below a numbered line without a full stop, a heading, less
        // of a margin is needed.
        let next = self.first_character(line);
        let heading = is_upper(next)
            && End::of(self.source, last.text) == End::Open
            && label::at(self.source, last.text).is_some()
            && !last.text.of(self.source).contains('\n');
        let margin = if heading { 95 } else { 85 };
        (width(self.source, last) + 1 + word) * 100 < self.width * margin
    }
}

fn is_bullet(character: char) -> bool {
    matches!(character, '•' | '·' | '–' | '—' | '▪' | '◦')
}
