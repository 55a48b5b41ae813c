//! «Кроме того» or "In addition" in the place of «также».
#![doc = include_str!("synonym.md")]

use text::{Language, Span};

use crate::wording::with_capital_of;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, offer, run,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequence/synonym",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("synonym.md"), ru: include_str!("synonym.ru.md") },
    check,
};

/// Words that drafts put before a verb instead of an adverb beside it.
const SYNONYMS: &[&str] = &[
    "кроме того",
    "помимо этого",
    "помимо того",
    "наряду с этим",
    "вместе с тем",
    "in addition",
    "additionally",
    "moreover",
    "furthermore",
    "besides",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (before, statement) in run::pairs(reading) {
        sink.findings.extend(before.and_then(|before| finding(reading, before, statement)));
    }
}

fn finding(
    reading: &Reading<'_>,
    before: &Statement<'_>,
    statement: &Statement<'_>,
) -> Option<Finding> {
    let text = reading.text(statement.paragraph);
    let start: String = text.chars().take(16).flat_map(char::to_lowercase).collect();
    let synonym = SYNONYMS.iter().find(|synonym| start.starts_with(**synonym))?;
    let rest = text.get(synonym.len()..)?.trim_start_matches([',', ' ']);
    let (language, part) = (reading.draft.language, statement.part);
    let opening = reading.knowledge.opening_words(rest, language, part)?;
    let same = before.opening.is_some_and(|it| run::same(&it.opener, &opening.opener));
    let adverb = match before.opening.as_ref().and_then(run::adverb) {
        Some(_) => knowledge::Adverb::Further,
        None => knowledge::Adverb::Also,
    };
    let skipped = text.len() - rest.len();
    let span = Span::new(0, opening.span.shifted(skipped).end as usize);
    let words = if same { opening.opener.with(adverb) } else { opening.opener.text() };
    // The capital is that of the words which go.
    let capital = if language == Language::English { "A" } else { "а" };
    let small = words.to_lowercase();
    let words = with_capital_of(capital, small);
    let message = Message::new("sequence-synonym")
        .with("written", Span::new(0, synonym.len()).of(text))
        .with("expected", words.as_str());
    let place = reading.place(statement.paragraph, Span::new(0, synonym.len()));
    let fix = offer::text(reading, statement.paragraph, span, &words, Applicability::Unsafe);
    Some(Finding::new(&RULE, place, message).offering(fix))
}
