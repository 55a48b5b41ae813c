//! The letter of a subparagraph is Cyrillic, or its brackets are those of another language.
#![doc = include_str!("subparagraph-letters.md")]

use draft::{Label, Paragraph, Role};
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/subparagraph-letters",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("subparagraph-letters.md"),
        ru: include_str!("subparagraph-letters.ru.md"),
    },
    check,
};

/// The letters of subparagraphs in Russian counting, and the Latin ones in their place.
const CYRILLIC: &str = "абвгдежзиклмнопрст";

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let language = reading.draft.language;
    for statement in reading.statements {
        let below = &reading.draft.paragraphs[statement.subparagraphs.clone()];
        let lettered: Vec<(&Paragraph<'_>, &Label)> = below
            .iter()
            .filter(|it| it.role == Role::Subparagraph(1))
            .filter_map(|it| Some((it, it.label.as_ref()?)))
            .collect();
        let counted = counts_in_russian(reading, &lettered);
        for (place, (_, label)) in lettered.iter().enumerate() {
            let printed = label.span.of(reading.draft.source);
            if !letters(printed).chars().all(char::is_alphabetic) || letters(printed).is_empty() {
                continue;
            }
            let value = if counted { counted_letter(place) } else { label.value.clone() };
            let (message, expected) = match language {
                Language::Russian => ("subparagraph-letter-ru", format!("{value})")),
                Language::English => ("subparagraph-letter-en", format!("({value})")),
                _ => return,
            };
            let cyrillic = printed.contains(prose::is_cyrillic);
            let latin = value.bytes().all(|byte| byte.is_ascii_lowercase());
            if expected == printed || !latin {
                continue;
            }
            // Brackets of another language are a lesser fault than a letter nobody can search.
            let severity = if cyrillic { Severity::Error } else { Severity::Warning };
            let fix = fix(label.span, &expected);
            let message = Message::new(message).with("expected", expected);
            let finding = Finding::new(&RULE, label.span, message).offering([fix]);
            sink.push(finding.weighed(severity, Confidence::High));
        }
    }
}

fn fix(place: Span, expected: &str) -> Fix {
    let title = Message::new("write-instead").with("text", expected);
    Fix::new(title, Applicability::Safe, Edit::replace(place, expected))
}

fn letters(printed: &str) -> &str {
    printed.trim_matches(['(', ')', '.', '*', '_', ' '])
}

/// Whether the letters are «а, б, в»: one of them has no Latin twin, and all are as the Russian
/// alphabet has them.
fn counts_in_russian(reading: &Reading<'_>, lettered: &[(&Paragraph<'_>, &Label)]) -> bool {
    let printed = lettered.iter().map(|(_, label)| letters(label.span.of(reading.draft.source)));
    lettered.len() > 1
        && CYRILLIC.chars().zip(printed).all(|(letter, printed)| printed.chars().eq([letter]))
}

fn counted_letter(place: usize) -> String {
    (b'a'..=b'z').nth(place).map(|letter| char::from(letter).to_string()).unwrap_or_default()
}
