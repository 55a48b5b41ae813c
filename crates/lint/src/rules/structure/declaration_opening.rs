//! The line «Мы, …,» of a declaration ends with a colon.
#![doc = include_str!("declaration-opening.md")]

use draft::{ParagraphId, Role};

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, ending};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/declaration-opening",
    severity: Severity::Info,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("declaration-opening.md"),
        ru: include_str!("declaration-opening.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let paragraphs = (0u32..).map(ParagraphId).zip(&reading.draft.paragraphs);
    for (id, paragraph) in paragraphs.filter(|(_, it)| it.role == Role::DeclarationOpening) {
        let text = paragraph.flow.text();
        let ending = ending::of(text);
        // «Мы, …, заявляем следующее:» opens a list rightly.
        let follows = text.contains("следующее") || text.contains("following");
        if ending.mark != Some(':') || follows {
            continue;
        }
        let Some(place) = ending::place(reading, id, ending) else { continue };
        let fix = ending::fix(reading, id, ending, ",");
        sink.push(Finding::new(&RULE, place, Message::new("declaration-opening")).offering(fix));
    }
}
