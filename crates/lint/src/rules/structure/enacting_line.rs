//! The body that speaks is not called by its full name.
#![doc = include_str!("enacting-line.md")]

use draft::{Kind, ParagraphId, Role};
use text::Span;

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/enacting-line",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("enacting-line.md"), ru: include_str!("enacting-line.ru.md") },
    check,
};

/// What drafts write in the place of the full name, in small letters, and the full name.
const NAMES: &[(&str, &str)] = &[
    ("га оон", "Генеральная Ассамблея"),
    ("генассамблея", "Генеральная Ассамблея"),
    ("генассамблея оон", "Генеральная Ассамблея"),
    ("генеральная ассамблея оон", "Генеральная Ассамблея"),
    ("генеральная ассамблея организации объединенных наций", "Генеральная Ассамблея"),
    ("ассамблея", "Генеральная Ассамблея"),
    ("совбез", "Совет Безопасности"),
    ("совбез оон", "Совет Безопасности"),
    ("сб оон", "Совет Безопасности"),
    ("совет безопасности оон", "Совет Безопасности"),
    ("экосос", "Экономический и Социальный Совет"),
    ("спч", "Совет по правам человека"),
    ("совет по правам человека оон", "Совет по правам человека"),
    ("the un general assembly", "The General Assembly"),
    ("un general assembly", "The General Assembly"),
    ("the united nations general assembly", "The General Assembly"),
    ("unga", "The General Assembly"),
    ("the assembly", "The General Assembly"),
    ("the un security council", "The Security Council"),
    ("un security council", "The Security Council"),
    ("the united nations security council", "The Security Council"),
    ("unsc", "The Security Council"),
    ("ecosoc", "The Economic and Social Council"),
    ("the ecosoc", "The Economic and Social Council"),
    ("the un human rights council", "The Human Rights Council"),
    ("the united nations human rights council", "The Human Rights Council"),
];

/// How many paragraphs may stand above the line.
const HEAD: usize = 24;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    if !matches!(draft.kind, Kind::Resolution | Kind::Declaration) {
        return;
    }
    for (index, paragraph) in draft.paragraphs.iter().enumerate().take(HEAD) {
        if !matches!(paragraph.role, Role::EnactingLine | Role::Preambular | Role::Masthead) {
            continue;
        }
        let text = paragraph.flow.text();
        let name = text.trim_end().trim_end_matches([',', ':']);
        let folded = name.to_lowercase().replace('ё', "е");
        let comma = text.trim_end().ends_with(',') || paragraph.role == Role::EnactingLine;
        let Some((_, full)) = NAMES.iter().find(|(short, _)| *short == folded).filter(|_| comma)
        else {
            continue;
        };
        let id = ParagraphId(index as u32);
        let span = Span::new(0, name.len());
        let message = Message::new("enacting-line").with("name", *full);
        let fix = offer::text(reading, id, span, full, Applicability::Unsafe);
        sink.push(Finding::new(&RULE, reading.place(id, span), message).offering(fix));
        return;
    }
}
