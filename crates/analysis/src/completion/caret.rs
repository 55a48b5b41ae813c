//! Where a caret stands: in which paragraph, of which part, behind which words.

use draft::{Kind, Organ, Role};
use knowledge::OpenerPart;
use text::{Language, Span};

use crate::Snapshot;

/// A caret in a draft.
pub(super) struct Caret<'s> {
    pub(super) snapshot: &'s Snapshot,
    /// The byte it stands before.
    pub(super) at: usize,
    /// Where the words of its paragraph begin, number or letter left out.
    pub(super) start: usize,
    /// The part whose paragraph it stands in; `None` in headings, subparagraphs, notes and in texts
    /// that are no resolution.
    pub(super) part: Option<OpenerPart>,
    /// The label of the note in which it stands.
    pub(super) note: Option<String>,
}

/// Bytes before a caret that are looked at: a paragraph may be a megabyte.
const REACH: usize = 600;

impl<'s> Caret<'s> {
    /// The caret at a byte; `None` for one that cuts a letter.
    pub(super) fn new(snapshot: &'s Snapshot, at: usize) -> Option<Self> {
        let text = snapshot.text();
        text.get(..at)?;
        let lines = snapshot.lines();
        let line = lines.line(lines.line_of(at))?.start as usize;
        let head = Head::of(text.get(line..at)?);
        let above = text.get(..line)?.trim_end();
        let parted = above.is_empty()
            || above.ends_with([',', ';', ':', '.'])
            || text.get(above.len()..line)?.lines().count() > 1;
        let mut caret = Self { snapshot, at, start: line + head.length, part: None, note: None };
        caret.note = head.note;
        if caret.note.is_some() {
            return Some(caret);
        }
        if parted || head.label != Label::None {
            caret.part = caret.part_of_new(line, head.label);
            return Some(caret);
        }
        let paragraphs = &snapshot.checked().draft.paragraphs;
        let before = paragraphs.iter().rev().filter(|it| it.span.start as usize <= at);
        let own = before.max_by_key(|it| it.span.start)?;
        caret.start = own.flow.to_source(Span::at(0)).start as usize;
        caret.part = part(own.role);
        Some(caret)
    }

    /// The part of a paragraph that begins on the line which starts at `line`.
    fn part_of_new(&self, line: usize, label: Label) -> Option<OpenerPart> {
        let draft = &self.snapshot.checked().draft;
        if !matches!(draft.kind, Kind::Resolution | Kind::Declaration) || label == Label::Letter {
            return None;
        }
        let above = draft.paragraphs.iter().filter(|it| (it.span.start as usize) < line);
        let above = above.filter(|it| !matches!(it.role, Role::Footnote | Role::Subparagraph(_)));
        match (above.max_by_key(|it| it.span.start)?.role, label) {
            (Role::EnactingLine | Role::Preambular | Role::Operative, Label::Number) => {
                Some(OpenerPart::Operative)
            }
            (Role::EnactingLine | Role::Preambular, _) => Some(OpenerPart::Preambular),
            (role, _) => part(role),
        }
    }

    /// The language of the draft.
    pub(super) fn language(&self) -> Language {
        self.snapshot.checked().draft.language
    }

    /// What stands between the beginning of the paragraph and the caret, or the end of it.
    pub(super) fn before(&self) -> &'s str {
        let text = self.snapshot.text();
        let mut start = self.start.max(self.at.saturating_sub(REACH)).min(self.at);
        while !text.is_char_boundary(start) {
            start += 1;
        }
        &text[start..self.at]
    }

    /// What the paragraph would be up to the caret with `text` in the place of `replaced`.
    pub(super) fn with(&self, replaced: Span, text: &str) -> String {
        let before = self.before();
        let typed = self.at - replaced.start as usize;
        let kept = &before[..before.len().saturating_sub(typed)];
        running(&format!("{kept}{}", text.trim_end()))
    }

    /// The span of the last `length` bytes before the caret.
    pub(super) fn last(&self, length: usize) -> Span {
        Span::new(self.at.saturating_sub(length), self.at)
    }

    /// Whether a council speaks, of which participles are masculine.
    pub(super) fn is_council(&self) -> bool {
        matches!(
            self.snapshot.checked().draft.organ,
            Some(
                Organ::SecurityCouncil
                    | Organ::EconomicAndSocialCouncil
                    | Organ::HumanRightsCouncil
            )
        )
    }
}

fn part(role: Role) -> Option<OpenerPart> {
    match role {
        Role::Preambular => Some(OpenerPart::Preambular),
        Role::Operative => Some(OpenerPart::Operative),
        _ => None,
    }
}

/// White space of any sort as one space each, so that words broken by a line end read on.
pub(super) fn running(text: &str) -> String {
    let mut running = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter.is_whitespace() {
            false => running.push(letter),
            true if !running.ends_with(' ') => running.push(' '),
            true => {}
        }
    }
    running
}

/// What stands at the head of a line.
struct Head {
    /// Bytes of the label and the spaces around it.
    length: usize,
    label: Label,
    /// The label of a note.
    note: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Label {
    None,
    /// «3.»
    Number,
    /// «a)»
    Letter,
}

impl Head {
    fn of(line: &str) -> Head {
        let words = line.trim_start();
        let spaces = line.len() - words.len();
        let rest = |length: usize| {
            let after = &words[length..];
            spaces + length + (after.len() - after.trim_start().len())
        };
        if let Some((label, _)) = words.strip_prefix("[^").and_then(|it| it.split_once("]:")) {
            let length = rest("[^".len() + label.len() + "]:".len());
            return Head { length, label: Label::None, note: Some(label.to_owned()) };
        }
        let digits = words.bytes().take_while(u8::is_ascii_digit).count();
        if (1..4).contains(&digits) && words[digits..].starts_with(". ") {
            return Head { length: rest(digits + 1), label: Label::Number, note: None };
        }
        let inner = words.strip_prefix('(').unwrap_or(words);
        let letter = inner.chars().next().filter(|c| c.is_alphabetic()).map_or(0, char::len_utf8);
        if letter > 0 && inner[letter..].starts_with(')') {
            let length = words.len() - inner.len() + letter + 1;
            return Head { length: rest(length), label: Label::Letter, note: None };
        }
        Head { length: spaces, label: Label::None, note: None }
    }
}
