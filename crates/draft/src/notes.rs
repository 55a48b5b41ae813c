//! Notes: blocks of numbered footnotes below a rule, and lists of notes at the end.
//!
//! A block begins under a line of underscores and ends at an empty line, at the foot of the
//! page, or where the text above goes on: the first line of a new page is indented, or takes
//! up a sentence that the block cut. A list stands below a heading («Примечания») and may
//! have full stops after its numbers and empty lines between its notes.

use text::Span;

use crate::Style;
use crate::blocks::{Block, End, Gap, Piece};
use crate::characters::{after, is_lower, word_at};
use crate::language::{Words, begins_with_one_of};
use crate::lines::{Lead, Line, LineKind, skip_space};
use crate::markdown;

/// The number or sign of a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NoteLabel {
    /// Its bytes.
    pub(crate) span: Span,
    /// How it is set.
    pub(crate) style: Style,
}

/// Where notes stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Setting {
    /// Below a rule; `open` says that the rule cuts a paragraph.
    Rule { open: bool },
    /// Below a heading.
    List,
}

/// Whether `line` begins a note although no rule stands above it: a raised number, or a
/// number before words that notes open with («См.», «Резолюция», "Ibid.").
pub(crate) fn opens(source: &str, line: Span, words: &Words) -> bool {
    start(source, line, None, false).is_some_and(|start| match start.label.style {
        Style::Superscript => true,
        _ => {
            let word = word_at(source, start.text.start as usize);
            start.number.is_some() && begins_with_one_of(word, words.note_stems)
        }
    })
}

/// Reads the notes from line `from` on into `notes`. Gives the first line after them, or
/// `None` when no note stands there.
pub(crate) fn read(
    source: &str,
    lines: &[Line],
    from: usize,
    setting: Setting,
    notes: &mut Vec<Block>,
) -> Option<usize> {
    let list = setting == Setting::List;
    let open = setting == Setting::Rule { open: true };
    let first = (from..lines.len()).find(|index| lines[*index].kind != LineKind::Blank)?;
    start(source, lines[first].text, None, list)?;
    let indent = lines[first].indent();
    let mut index = first;
    let mut previous: Option<u32> = None;
    let mut last_text: Option<Span> = None;
    let mut gap = Gap::default();
    while let Some(line) = lines.get(index) {
        match line.kind {
            LineKind::Blank => gap.blank = true,
            LineKind::Furniture => gap.furniture = true,
            LineKind::Rule | LineKind::Markup => break,
            LineKind::Text => {
                if let Some(found) = start(source, line.text, previous, list) {
                    notes.push(Block { note: Some(found.label), ..Block::new(found.text) });
                    previous = found.number.or(previous);
                } else if gap != Gap::default() || resumes(source, line, indent, last_text, open) {
                    break;
                } else if let Some(note) = notes.last_mut() {
                    note.pieces.push(Piece {
                        span: line.text,
                        gap: Gap::default(),
                        repeated: None,
                    });
                }
                last_text = Some(line.text);
                gap = Gap::default();
            }
        }
        index += 1;
    }
    // Empty lines and furniture below the last note belong to the text.
    while index > first && matches!(lines[index - 1].kind, LineKind::Blank | LineKind::Furniture) {
        index -= 1;
    }
    Some(index)
}

/// Whether `line` is the definition of a Markdown note: `[^1]: text`.
pub(crate) fn defines(source: &str, line: &Line) -> bool {
    markdown::note(source, line.text).is_some()
}

/// Reads the Markdown note on line `from` into `notes`: its line, those directly below it, and
/// indented ones after an empty line. Gives the first line after it.
pub(crate) fn read_markdown(
    source: &str,
    lines: &[Line],
    from: usize,
    notes: &mut Vec<Block>,
) -> usize {
    let Some((span, text)) = markdown::note(source, lines[from].text) else { return from + 1 };
    let label = NoteLabel { span, style: Style::Markdown };
    let mut note = Block { note: Some(label), ..Block::new(text) };
    let mut index = from + 1;
    let mut gap = Gap::default();
    while let Some(line) = lines.get(index) {
        let goes_on = line.lead == Lead::Plain
            && !defines(source, line)
            && (!gap.blank || line.indent() >= 2);
        match line.kind {
            LineKind::Blank => gap.blank = true,
            LineKind::Text if goes_on => {
                note.pieces.push(Piece { span: line.text, gap, repeated: None });
                gap = Gap::default();
            }
            _ => break,
        }
        index += 1;
    }
    while lines[index - 1].kind == LineKind::Blank {
        index -= 1;
    }
    notes.push(note);
    index
}

/// Whether `line` belongs to the text again.
fn resumes(source: &str, line: &Line, indent: usize, last: Option<Span>, open: bool) -> bool {
    // A semicolon parts two sources of one note: "(A/62/54); and ibid., Sixty-third Session".
    let ended = last
        .is_some_and(|last| End::of(source, last) == End::Stop && !last.of(source).ends_with(';'));
    let lower = after(source, line.text.start as usize).is_some_and(is_lower);
    (line.indent() > 0 && indent == 0) || (ended && open && lower)
}

/// The head of a note.
#[derive(Clone, Copy, Debug)]
struct Start {
    label: NoteLabel,
    number: Option<u32>,
    text: Span,
}

/// The note that begins on `line`: «7 Резолюция 217 A (III).», "¹ See …", "* Adopted …".
/// After the note `previous` only the next number begins one; a number that a sentence broken
/// over the line end begins with is followed by a small letter.
fn start(source: &str, line: Span, previous: Option<u32>, list: bool) -> Option<Start> {
    let text = line.of(source);
    let (mut length, number, style) = label(text)?;
    if let (Some(previous), Some(number)) = (previous, number)
        && number != previous + 1
    {
        return None;
    }
    let label =
        NoteLabel { span: Span::new(line.start as usize, line.start as usize + length), style };
    length += usize::from(list && text[length..].starts_with(['.', ')']));
    let begin = skip_space(source, line.start as usize + length, line.end as usize);
    let spaced = begin > line.start as usize + length;
    let next = after(source, begin).filter(|_| begin < line.end as usize)?;
    let plain = style == Style::Plain;
    if plain && (is_lower(next) || (!spaced && number.is_some())) {
        return None;
    }
    Some(Start { label, number, text: Span::new(begin, line.end as usize) })
}

/// Bytes, number and setting of the label that `text` begins with.
fn label(text: &str) -> Option<(usize, Option<u32>, Style)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=3).contains(&digits) {
        return Some((digits, text[..digits].parse().ok(), Style::Plain));
    }
    let raised = text.find(|c| superscript(c).is_none()).unwrap_or(text.len());
    if raised > 0 {
        let number = text[..raised]
            .chars()
            .filter_map(superscript)
            .fold(0_u32, |n, d| n.saturating_mul(10) + d);
        return Some((raised, Some(number), Style::Superscript));
    }
    let signs = text.bytes().take_while(|byte| *byte == b'*').count();
    (1..=3).contains(&signs).then_some((signs, None, Style::Plain))
}

/// The value of a raised digit.
pub(crate) fn superscript(character: char) -> Option<u32> {
    match character {
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁰' => Some(0),
        '⁴'..='⁹' => Some(character as u32 - '⁰' as u32),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn notes(source: &str) -> String {
        let lines = crate::lines::split(source);
        let mut notes = Vec::new();
        let end = read(source, &lines, 0, Setting::Rule { open: true }, &mut notes);
        let mut shown = String::new();
        for note in &notes {
            let label = note.note.map_or("", |label| label.span.of(source));
            let text: Vec<&str> = note.pieces.iter().map(|piece| piece.span.of(source)).collect();
            shown += &format!("{label}: {}\n", text.join(" / "));
        }
        let rest = end.and_then(|end| lines.get(end)).map_or("", |line| line.text.of(source));
        shown + "then: " + rest + "\n"
    }

    // A/RES/58/208, its first page: «1995 года» opens a line of note 4, «миграции» is text.
    #[test]
    fn notes_end_where_the_text_goes_on() {
        let source = "4  Доклад Всемирной конференции, Пекин, 4–15 сентября \n1995 года (издание), глава I, \nрезолюция 1, приложение II. \n5 Резолюция S-24/2, приложение. \n миграции и Фондом";
        expect![[r#"
            4: Доклад Всемирной конференции, Пекин, 4–15 сентября / 1995 года (издание), глава I, / резолюция 1, приложение II.
            5: Резолюция S-24/2, приложение.
            then: миграции и Фондом
        "#]]
        .assert_eq(&notes(source));
    }

    #[test]
    fn a_rule_without_notes_is_only_a_rule() {
        assert_eq!(notes("просит Генерального секретаря"), "then: \n");
    }
}
