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
    let figures = Figures::of(draft);
    for footnote in uncalled {
        if figures.may_call(draft, footnote) {
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
    fn may_call(&self, draft: &Draft<'_>, note: &Footnote) -> bool {
        let Ok(number) = note.label.parse::<u32>() else { return false };
        let first = self.0.partition_point(|figure| figure.0 < number);
        let mut same = self.0[first..].iter().take_while(|figure| figure.0 == number).peekable();
        if same.peek().is_none() {
            return false;
        }
        let marks = || {
            draft.marks.iter().filter_map(|mark| Some((mark.label.parse::<u32>().ok()?, mark.span)))
        };
        let from = marks().filter(|mark| mark.0 < number).map(|mark| mark.1.end).max().unwrap_or(0);
        let to = marks().filter(|mark| mark.0 > number).map(|mark| mark.1.start).min();
        let to = to.filter(|to| from < *to).unwrap_or(u32::MAX);
        let from = if to == u32::MAX && marks().any(|mark| mark.0 > number) { 0 } else { from };
        same.any(|figure| (from..to).contains(&figure.1))
    }
}
