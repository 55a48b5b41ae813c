//! The outline of a draft: its title, its preamble, its paragraphs with their subparagraphs, its
//! annexes, its notes.

use draft::{Draft, Kind, Paragraph, Role};
use lint::{Message, Messages};
use text::Span;

use crate::Snapshot;

/// Letters of a paragraph that an outline shows.
const SHOWN: usize = 72;

/// A part of a draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What it is called: its number and its first words.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
    /// All of it, its parts included.
    pub span: Span,
    /// Where its name stands.
    pub name_span: Span,
    /// Its parts.
    pub parts: Vec<Entry>,
}

/// What a part of a draft is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum EntryKind {
    /// Number and title.
    Title,
    /// The preambular paragraphs, with the enacting line.
    Preamble,
    /// The operative paragraphs.
    OperativePart,
    /// An annex.
    Annex,
    /// A section under a heading.
    Section,
    /// A paragraph.
    Paragraph,
    /// A lettered subparagraph.
    Subparagraph,
    /// A note.
    Note,
}

/// The outline, in order of the text.
pub fn outline(snapshot: &Snapshot, messages: &Messages) -> Vec<Entry> {
    let mut entries = tree(&snapshot.checked().draft);
    for entry in &mut entries {
        let id = match entry.kind {
            EntryKind::Preamble => "outline-preamble",
            EntryKind::OperativePart => "outline-operative",
            _ => continue,
        };
        entry.name = messages.say(&Message::new(id));
    }
    entries
}

/// The same, its preamble and operative part without a name.
pub(crate) fn tree(draft: &Draft<'_>) -> Vec<Entry> {
    let mut tree = Tree { open: Vec::new(), done: Vec::new() };
    let resolution = matches!(draft.kind, Kind::Resolution | Kind::Declaration);
    for paragraph in &draft.paragraphs {
        let (level, kind) = match paragraph.role {
            Role::Masthead | Role::Closing => continue,
            Role::Title => (0, EntryKind::Title),
            Role::EnactingLine => (0, EntryKind::Preamble),
            Role::AnnexHeading => (0, EntryKind::Annex),
            Role::SectionHeading => (1, EntryKind::Section),
            Role::Subparagraph(depth) => (2 + usize::from(depth), EntryKind::Subparagraph),
            Role::Footnote => (0, EntryKind::Note),
            Role::DeclarationOpening | Role::Preambular | Role::Operative | Role::Body => {
                (2, EntryKind::Paragraph)
            }
        };
        let group = match paragraph.role {
            Role::Preambular if resolution => Some(EntryKind::Preamble),
            Role::Operative if resolution => Some(EntryKind::OperativePart),
            _ => None,
        };
        tree.group(group, paragraph.span);
        tree.add(level, entry(paragraph, kind));
    }
    tree.close(0);
    tree.done.sort_by_key(|entry| entry.span);
    tree.done
}

fn entry(paragraph: &Paragraph<'_>, kind: EntryKind) -> Entry {
    let text = paragraph.flow.text().trim();
    let mut name = match &paragraph.label {
        Some(label) if kind == EntryKind::Subparagraph => format!("{}) ", label.value),
        Some(label) => format!("{}. ", label.value),
        None => match paragraph.path.as_slice() {
            [note, label] if note == "note" => format!("{label} "),
            _ => String::new(),
        },
    };
    let end = text.char_indices().nth(SHOWN).map_or(text.len(), |(at, _)| at);
    let cut = text[..end].rfind(' ').filter(|_| end < text.len()).unwrap_or(end);
    name.push_str(&text[..cut]);
    name.push_str(if cut < text.len() { "…" } else { "" });
    // An editor shows no entry without a name.
    if name.trim().is_empty() {
        name = "…".to_owned();
    }
    let label = paragraph.label.as_ref().map(|label| label.span);
    let text = paragraph.flow.to_source(Span::new(0, cut));
    let name_span = label.filter(|it| paragraph.span.covers(*it)).unwrap_or(text);
    let name_span = Some(name_span).filter(|it| paragraph.span.covers(*it));
    let span = paragraph.span;
    Entry { name, kind, span, name_span: name_span.unwrap_or(span), parts: Vec::new() }
}

/// An outline as far as it is read.
struct Tree {
    /// Entries to which parts may still be added, each deeper than the one before.
    open: Vec<(usize, Entry)>,
    done: Vec<Entry>,
}

impl Tree {
    /// Opens the preamble or the operative part, where a paragraph of it stands outside.
    fn group(&mut self, group: Option<EntryKind>, span: Span) {
        let Some(kind) = group else { return };
        let outermost = self.open.first().map(|(_, entry)| entry.kind);
        if matches!(outermost, Some(EntryKind::Annex)) || outermost == Some(kind) {
            return;
        }
        let entry = Entry { name: String::new(), kind, span, name_span: span, parts: Vec::new() };
        self.add(0, entry);
    }

    fn add(&mut self, level: usize, entry: Entry) {
        self.close(level);
        self.open.push((level, entry));
    }

    /// Closes what is as deep as `level` or deeper.
    fn close(&mut self, level: usize) {
        while self.open.last().is_some_and(|(open, _)| *open >= level) {
            let Some((_, entry)) = self.open.pop() else { return };
            match self.open.last_mut() {
                Some((_, parent)) => {
                    parent.span = parent.span.join(entry.span);
                    parent.parts.push(entry);
                }
                None => self.done.push(entry),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use lint::Locale;

    use super::*;
    use crate::testing::snapshot;

    fn check(text: &str, locale: Locale, expected: Expect) {
        let (snapshot, _) = snapshot(text);
        let mut messages = Messages::new(locale);
        messages.add(crate::messages(locale));
        let mut shown = String::new();
        for entry in outline(&snapshot, &messages) {
            show(&entry, 0, &mut shown);
        }
        expected.assert_eq(&shown);
    }

    fn show(entry: &Entry, depth: usize, out: &mut String) {
        assert!(entry.span.covers(entry.name_span), "{entry:?}");
        out.push_str(&format!("{}{:?} {}\n", "  ".repeat(depth), entry.kind, entry.name));
        for part in &entry.parts {
            assert!(entry.span.covers(part.span), "{part:?}");
            show(part, depth + 1, out);
        }
    }

    #[test]
    fn a_resolution_with_an_annex_and_a_note() {
        check(
            "58/208. Международная миграция и развитие\n\nГенеральная Ассамблея,\n\nссылаясь на \
             доклад¹,\n\n1. просит государства:\n\na) учить;\n\nb) лечить;\n\n2. постановляет \
             рассмотреть этот вопрос на своей пятьдесят девятой сессии в рамках пункта повестки \
             дня.\n\n_______________\n¹ A/58/98.\n\nПриложение\n\n1. Введение.",
            Locale::Russian,
            expect![[r#"
                Title 58/208. Международная миграция и развитие
                Preamble Преамбула
                  Paragraph ссылаясь на доклад,
                OperativePart Постановляющая часть
                  Paragraph 1. просит государства:
                    Subparagraph a) учить;
                    Subparagraph b) лечить;
                  Paragraph 2. постановляет рассмотреть этот вопрос на своей пятьдесят девятой сессии…
                Note 1. A/58/98.
                Annex Приложение
                  Paragraph 1. Введение.
            "#]],
        );
    }

    #[test]
    fn a_draft_that_has_hardly_begun() {
        check(
            "The General Assembly,\r\n\r\nRecalling\r\n",
            Locale::English,
            expect![[r#"
            Preamble Preamble
              Paragraph Recalling
        "#]],
        );
        check("", Locale::English, expect![[""]]);
    }
}
