//! The letters of subparagraphs have a gap, or one stands twice.
#![doc = include_str!("subparagraph-sequence.md")]

use draft::{Label, Role};
use text::Edit;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    excerpt,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/subparagraph-sequence",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("subparagraph-sequence.md"),
        ru: include_str!("subparagraph-sequence.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if excerpt::is_excerpt(reading.draft) {
        return;
    }
    for statement in reading.statements {
        let below = &reading.draft.paragraphs[statement.subparagraphs.clone()];
        let labels: Vec<(&Label, u8)> = below
            .iter()
            .filter(|it| it.role == Role::Subparagraph(1))
            .filter_map(|it| {
                let label = it.label.as_ref()?;
                let [letter @ b'a'..=b'z'] = label.value.as_bytes() else { return None };
                Some((label, *letter))
            })
            .collect();
        // Roman figures of one letter, and lists that go on from elsewhere, are told by their
        // beginning.
        if labels.first().is_none_or(|(_, letter)| *letter != b'a') {
            continue;
        }
        // The one letter that is not between its neighbours, or the first that is not the next.
        let stray = labels.windows(3).position(|three| {
            let (before, letter, after) = (three[0].1, three[1].1, three[2].1);
            after == before + 2 && letter != before + 1
        });
        let fault = labels.windows(2).position(|pair| {
            let (before, next) = (pair[0].1, pair[1].1);
            next == before || next == before + 2
        });
        if let Some(before) = stray.or(fault) {
            let (label, letter) = labels[before + 1];
            let message = if letter <= labels[before].1 { "letter-repeated" } else { "letter-gap" };
            let said = Message::new(message)
                .with("letter", char::from(letter).to_string())
                .with("expected", char::from(labels[before].1 + 1).to_string());
            let fix = reletter(reading, &labels, before + 1);
            sink.push(Finding::new(&RULE, label.span, said).offering([fix]));
        }
    }
}

/// Gives the letters from `first` on anew.
fn reletter(reading: &Reading<'_>, labels: &[(&Label, u8)], first: usize) -> Fix {
    let edits = (b'a'..=b'z')
        .zip(labels)
        .skip(first)
        .filter(|(letter, (_, written))| letter != written)
        .filter_map(|(letter, (label, written))| {
            let printed = label.span.of(reading.draft.source);
            let at = printed.find(char::from(*written))? + label.span.start as usize;
            Some(Edit::replace(text::Span::new(at, at + 1), char::from(letter).to_string()))
        })
        .collect();
    Fix { title: Message::new("reletter"), applicability: Applicability::Unsafe, edits }
}
