//! The capital at the beginning of a paragraph.
#![doc = include_str!("opener-case.md")]

use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/opener-case",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("opener-case.md"), ru: include_str!("opener-case.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let (capital, message) = match reading.draft.language {
        Language::Russian => (false, "opener-small"),
        Language::English => (true, "opener-capital"),
        _ => return,
    };
    let wrong = reading.statements.iter().filter(|it| !it.first_person).filter(|statement| {
        // What opens with words that are no opener may begin with a name.
        statement.opening.is_some() && starts_with_capital(reading, statement) != Some(capital)
    });
    for statement in wrong {
        let text = reading.text(statement.paragraph);
        let Some(first) = text.chars().next() else { continue };
        let span = Span::new(0, first.len_utf8());
        let letter: String =
            if capital { first.to_uppercase().collect() } else { first.to_lowercase().collect() };
        let word = text.split(' ').next().unwrap_or_default();
        let message = Message::new(message).with("word", word);
        let place = reading.place(statement.paragraph, Span::new(0, word.len()));
        let fix = offer::text(reading, statement.paragraph, span, &letter, Applicability::Safe);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

fn starts_with_capital(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<bool> {
    let text = reading.text(statement.paragraph);
    text.chars().next().filter(|c| c.is_alphabetic()).map(char::is_uppercase)
}
