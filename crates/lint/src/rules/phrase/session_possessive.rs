//! Whose session it is: «на ее», «на его», not «на своей».
#![doc = include_str!("session-possessive.md")]

use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/session-possessive",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("session-possessive.md"),
        ru: include_str!("session-possessive.ru.md"),
    },
    check,
};

/// What stands before «сессии» and what practice has there. A report is submitted to the
/// Assembly at its session, and «своей» would be the session of who submits.
const RUSSIAN: &[(&str, &str)] = &[
    ("Ассамблее на своей", "ее"),
    ("Ассамблее на его", "ее"),
    ("Совету на своей", "его"),
    ("Совету на ее", "его"),
    ("Совету Безопасности на ее", "его"),
    ("Совету по правам человека на своей", "его"),
    ("Совету по правам человека на ее", "его"),
    ("Комитету на ее", "его"),
    ("Комиссии на его", "ее"),
    ("Конференции на его", "ее"),
];
const ENGLISH: &[(&str, &str)] =
    &[("General Assembly at the", "its"), ("the Assembly at the", "its")];

/// Who brings something to the session; «рекомендует Ассамблее на своей … сессии рассмотреть» is
/// right, since there the Assembly acts.
const BROUGHT: [&str; 5] = ["представ", "долож", "доклад", "информир", "сообщ"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let table = match reading.draft.language {
        Language::Russian => RUSSIAN,
        Language::English => ENGLISH,
        _ => return,
    };
    let mut last = None;
    for named in &reading.sitting.named {
        let text = reading.text(named.paragraph);
        let before = text[..named.mention.span.start as usize].trim_end();
        let Some((phrase, right)) = table.iter().find(|(phrase, _)| before.ends_with(phrase))
        else {
            continue;
        };
        let clause = before.rfind([';', '.']).map_or(before, |at| &before[at..]);
        let acts = phrase.ends_with("своей") && !BROUGHT.iter().any(|word| clause.contains(word));
        let of_another = reading.draft.language == Language::English
            && text[named.mention.span.end as usize..].starts_with(" session of ");
        if acts || of_another || last == Some((named.paragraph, before.len())) {
            continue;
        }
        last = Some((named.paragraph, before.len()));
        let written = phrase.rsplit(' ').next().unwrap_or_default();
        let span = Span::new(before.len() - written.len(), before.len());
        let message =
            Message::new("session-possessive").with("written", written).with("right", *right);
        let fix = offer::text(reading, named.paragraph, span, right, Applicability::Safe);
        let place = reading.place(named.paragraph, span);
        let finding = Finding::new(&RULE, place, message).offering(fix);
        sink.push(match reading.sitting.old {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}
