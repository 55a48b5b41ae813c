//! The paragraphs of all parts, put together to one text.
//!
//! Paragraphs are parted by empty lines; notes stand at the end as `[^1]: …`, each after its
//! first paragraph indented. What Markdown would take for syntax has a backslash before it.

use std::collections::{BTreeMap, BTreeSet};

use text::Span;

use crate::Refused;
use crate::counters::Counters;
use crate::document::{Document, Paragraph, Story};
use crate::numbering::Numbering;
use crate::paragraphs::{NoteReference, Piece, Raw, Run, TextElement};
use crate::styles::Styles;

/// The text, growing.
pub(crate) struct Assembly<'n> {
    counters: Counters<'n>,
    text: String,
    paragraphs: Vec<Paragraph>,
    emphasis: Vec<Span>,
    pieces: Vec<(u32, Piece)>,
    /// The marks of notes in the body, by what they show.
    marks: BTreeMap<String, Span>,
    /// Paragraphs with text, by story.
    counted: [u32; 5],
}

impl<'n> Assembly<'n> {
    pub(crate) fn new(numbering: &'n Numbering, styles: &'n Styles) -> Self {
        Self {
            counters: Counters::new(numbering, styles),
            text: String::new(),
            paragraphs: Vec::new(),
            emphasis: Vec::new(),
            pieces: Vec::new(),
            marks: BTreeMap::new(),
            counted: [0; 5],
        }
    }

    /// Adds the body.
    pub(crate) fn body(&mut self, paragraphs: &[Raw]) {
        for raw in paragraphs {
            let style = raw.properties.style.as_deref();
            let label = self.counters.next(raw.properties.numbered, style);
            self.paragraph(raw, Story::Body, &label, None, None);
            self.body(&raw.boxes);
        }
    }

    /// Adds what stands at the head or the foot of pages: each text once, and no page numbers.
    pub(crate) fn furniture(
        &mut self,
        story: Story,
        paragraphs: &[Raw],
        seen: &mut BTreeSet<String>,
    ) {
        for raw in paragraphs {
            let says = raw.text.chars().any(char::is_alphabetic);
            if says && seen.insert(raw.text.clone()) {
                self.paragraph(raw, story, "", None, None);
            }
            self.furniture(story, &raw.boxes, seen);
        }
    }

    /// Adds the notes that `references` call, in their order.
    pub(crate) fn notes(
        &mut self,
        references: &[NoteReference],
        footnotes: &[Raw],
        endnotes: &[Raw],
    ) {
        let marks = std::mem::take(&mut self.marks);
        for (story, notes) in [(Story::Footnotes, footnotes), (Story::Endnotes, endnotes)] {
            let of_id = by_note(notes);
            let endnote = story == Story::Endnotes;
            for reference in references.iter().filter(|reference| reference.endnote == endnote) {
                let paragraphs = of_id.get(reference.id.as_str()).copied().unwrap_or_default();
                let mark = format!("[^{}]", reference.label);
                let called = marks.get(&mark).copied();
                let mut head = mark + ": ";
                for raw in paragraphs.iter().filter(|raw| !raw.text.trim().is_empty()) {
                    self.paragraph(raw, story, &head, Some(reference), called);
                    head = "    ".to_owned();
                }
            }
        }
    }

    /// Adds one paragraph, with `label` before it. One without text leaves no trace.
    fn paragraph(
        &mut self,
        raw: &Raw,
        story: Story,
        label: &str,
        note: Option<&NoteReference>,
        called: Option<Span>,
    ) {
        let mut from = raw.text.len() - raw.text.trim_start_matches([' ', '\t', '\n']).len();
        if let Some(note) = note.filter(|note| note.chosen) {
            // The note opens with the mark that its writer chose, which stands in `label` already.
            let rest = raw.text[from..].replace('*', "∗");
            if rest.starts_with(&note.label) {
                let signs = note.label.chars().count();
                let width: usize = raw.text[from..].chars().take(signs).map(char::len_utf8).sum();
                from += width;
                from = raw.text.len() - raw.text[from..].trim_start_matches([' ', '\t']).len();
            }
        }
        if raw.text[from..].trim().is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(label);
        self.pieces_of(raw, from, story);
        let number = &mut self.counted[story as usize];
        *number += 1;
        self.paragraphs.push(Paragraph {
            span: Span::new(start, self.text.len()),
            story,
            number: *number,
            note: note.map(|note| note.label.clone()),
            called,
        });
    }

    /// Adds the text of `raw` after its first `from` bytes.
    fn pieces_of(&mut self, raw: &Raw, from: usize, story: Story) {
        let mut at = 0;
        let mut emphasis = raw.emphasis.iter().peekable();
        let mut head = true;
        for piece in &raw.pieces {
            let range = at.max(from)..(piece.end as usize).max(from);
            let skipped = range.start - at.min(range.start);
            at = piece.end as usize;
            if range.is_empty() {
                continue;
            }
            let shown_from = self.text.len();
            let mut stretch = range.start;
            if !piece.is_mark {
                for (index, sign) in raw.text[range.clone()].char_indices() {
                    let index = range.start + index;
                    if needs_backslash(&raw.text, index, sign, head) {
                        self.piece(
                            raw,
                            piece,
                            stretch..index,
                            skipped + stretch - range.start,
                            story,
                        );
                        self.text.push('\\');
                        stretch = index;
                    }
                    head = sign == '\n' || (head && sign.is_whitespace());
                }
            }
            self.piece(raw, piece, stretch..range.end, skipped + stretch - range.start, story);
            if piece.is_mark && story == Story::Body {
                let span = Span::new(shown_from, self.text.len());
                self.marks.entry(self.text[shown_from..].to_owned()).or_insert(span);
            }
            while emphasis.next_if(|stretch| stretch.end <= range.start).is_some() {}
            if emphasis.peek().is_some_and(|stretch| stretch.start < range.end) {
                self.emphasise(shown_from);
            }
        }
    }

    /// Adds a stretch of `piece`, which begins `skipped` bytes after the piece does.
    fn piece(
        &mut self,
        raw: &Raw,
        piece: &Piece,
        range: std::ops::Range<usize>,
        skipped: usize,
        story: Story,
    ) {
        if range.is_empty() {
            return;
        }
        let start = self.text.len() as u32;
        self.text.push_str(&raw.text[range]);
        if story == Story::Body {
            let mut piece = Piece { end: self.text.len() as u32, ..*piece };
            if let Some(within) = &mut piece.within {
                within.from += skipped as u32;
            }
            self.pieces.push((start, piece));
        }
    }

    /// Marks the text from `from` on as set in italics.
    fn emphasise(&mut self, from: usize) {
        let span = Span::new(from, self.text.len());
        match self.emphasis.last_mut() {
            Some(last) if last.end == span.start => last.end = span.end,
            _ => self.emphasis.push(span),
        }
    }

    /// The document.
    pub(crate) fn finish(
        self,
        main: String,
        runs: Vec<Run>,
        texts: Vec<TextElement>,
    ) -> Result<Document, Refused> {
        let Self { mut text, paragraphs, emphasis, pieces, .. } = self;
        text.push('\n');
        Ok(Document { text, paragraphs, emphasis, pieces, runs, texts, main })
    }
}

/// The paragraphs of each note; those of one note stand together.
fn by_note(notes: &[Raw]) -> BTreeMap<&str, &[Raw]> {
    let groups = notes.chunk_by(|one, next| one.note == next.note);
    groups.filter_map(|group| Some((group[0].note.as_deref()?, group))).collect()
}

/// Whether Markdown would take `sign` at `at` for syntax; `head` says that it opens a line.
fn needs_backslash(text: &str, at: usize, sign: char, head: bool) -> bool {
    let left = || text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let rest = &text[at + sign.len_utf8()..];
    match sign {
        '*' | '`' => true,
        '_' => !(left() && rest.starts_with(char::is_alphanumeric)),
        '[' => rest.starts_with('^'),
        ']' => rest.starts_with('('),
        '<' => rest.starts_with("!--"),
        '#' | '>' | '-' | '+' | '~' | '=' => head,
        _ => false,
    }
}
