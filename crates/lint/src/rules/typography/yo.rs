//! The letter «ё» in a Russian text.
#![doc = include_str!("yo.md")]

use memchr::memmem::Finder;
use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose::{self, Prose, is_cyrillic},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/yo",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("yo.md"), ru: include_str!("yo.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    let letters = ["ё", "Ё"].map(|letter| (letter, Finder::new(letter)));
    for prose in prose::paragraphs(reading) {
        let mut done = 0;
        for (letter, finder) in &letters {
            for at in finder.find_iter(prose.text().as_bytes()) {
                let word = word_at(prose.text(), at);
                if *letter == "ё" && (word.start as usize) < done {
                    continue;
                }
                done = word.end as usize;
                sink.findings.extend(finding(&prose, word));
            }
        }
    }
}

fn finding(prose: &Prose<'_>, span: Span) -> Option<Finding> {
    let word = span.of(prose.text());
    let without: String = word
        .chars()
        .map(|c| match c {
            'ё' => 'е',
            'Ё' => 'Е',
            other => other,
        })
        .collect();
    let named = span.start > 0 && word.starts_with(char::is_uppercase);
    let applicability = if named { Applicability::Unsafe } else { Applicability::Safe };
    let edit = prose.edit(span, without.as_str())?;
    let message = Message::new("yo").with("word", word);
    let title = Message::new("respell-word").with("word", without);
    let finding = prose.finding(&RULE, span, message, (title, applicability, vec![edit]))?;
    // A name is spelled as its bearer spells it.
    Some(if named { finding.weighed(Severity::Hint, Confidence::Low) } else { finding })
}

/// The word around byte `at`.
fn word_at(text: &str, at: usize) -> Span {
    let letters = |c: &char| is_cyrillic(*c);
    let before: usize = text[..at].chars().rev().take_while(letters).map(char::len_utf8).sum();
    let after: usize = text[at..].chars().take_while(letters).map(char::len_utf8).sum();
    Span::new(at - before, at + after)
}
