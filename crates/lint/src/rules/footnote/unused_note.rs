//! A note that no mark in the text calls.
#![doc = include_str!("unused-note.md")]

use draft::{Draft, Footnote, Role};
use text::Span;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, excerpt};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/unused-note",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("unused-note.md"), ru: include_str!("unused-note.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    let mut called = vec![false; draft.footnotes.len()];
    for note in draft.marks.iter().filter_map(|mark| mark.note) {
        if let Some(slot) = called.get_mut(note) {
            *slot = true;
        }
    }
    let uncalled: Vec<&Footnote> =
        draft.footnotes.iter().zip(called).filter(|(_, called)| !called).map(|(n, _)| n).collect();
    if uncalled.is_empty() {
        return;
    }
    let excerpt = excerpt::is_excerpt(draft);
    let (figures, marks) = (Figures::of(draft), Marks::of(draft));
    for footnote in uncalled {
        if figures.may_call(&marks, footnote) {
            continue;
        }
        let message = Message::new("unused-note").with("label", footnote.label.as_str());
        let finding = Finding::new(&RULE, footnote.label_span, message);
        sink.push(match excerpt {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}

/// Figures of the text that may be marks although nothing says so: «the Covenant, 2  the»,
/// "for 2025–20283". Sorted by number, then by place.
struct Figures(Vec<(u32, u32)>);

impl Figures {
    fn of(draft: &Draft<'_>) -> Self {
        let mut figures = Vec::new();
        let texts = draft.paragraphs.iter().filter(|paragraph| paragraph.role != Role::Footnote);
        for paragraph in texts {
            let text = paragraph.flow.text();
            let bytes = text.as_bytes();
            let mut at = 0;
            while let Some(found) = bytes[at..].iter().position(u8::is_ascii_digit) {
                let start = at + found;
                let length = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                at = start + length;
                // A number of its own, or what follows the four figures of a year.
                let mark = match length {
                    1..=3 => &text[start..at],
                    5..=6 => &text[start + 4..at],
                    _ => continue,
                };
                let place = paragraph.flow.to_source(Span::at(start)).start;
                figures.extend(mark.parse().ok().map(|number: u32| (number, place)));
            }
        }
        figures.sort_unstable();
        Self(figures)
    }

    /// Whether one of them stands where the mark of the note would: between the marks of the
    /// notes before and after it.
    fn may_call(&self, marks: &Marks, note: &Footnote) -> bool {
        let Ok(number) = note.label.parse::<u32>() else { return false };
        let first = self.0.partition_point(|figure| figure.0 < number);
        let mut same = self.0[first..].iter().take_while(|figure| figure.0 == number).peekable();
        if same.peek().is_none() {
            return false;
        }
        let (from, to) = marks.around(number);
        same.any(|figure| (from..to).contains(&figure.1))
    }
}

/// The marks of the text by number, each with the end of the last mark up to it and the start
/// of the first mark from it on.
struct Marks(Vec<(u32, u32, u32)>);

impl Marks {
    fn of(draft: &Draft<'_>) -> Self {
        let mut marks: Vec<(u32, u32, u32)> = draft
            .marks
            .iter()
            .filter_map(|mark| Some((mark.label.parse().ok()?, mark.span.end, mark.span.start)))
            .collect();
        marks.sort_unstable();
        let mut last = 0;
        for mark in &mut marks {
            last = last.max(mark.1);
            mark.1 = last;
        }
        let mut first = u32::MAX;
        for mark in marks.iter_mut().rev() {
            first = first.min(mark.2);
            mark.2 = first;
        }
        Self(marks)
    }

    /// The bytes between the marks before and after a number; the whole text where the marks
    /// are in no order.
    fn around(&self, number: u32) -> (u32, u32) {
        let at = self.0.partition_point(|mark| mark.0 < number);
        let from = self.0[..at].last().map_or(0, |mark| mark.1);
        let to = self.0.get(at).map_or(u32::MAX, |mark| mark.2);
        if from < to { (from, to) } else { (0, u32::MAX) }
    }
}
