//! A hyphen between words in the place of a dash.
#![doc = include_str!("hyphen-for-dash.md")]

use memchr::memmem::{self, Finder};
use text::{Language, Span};

use crate::{
    Applicability, Confidence, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose::{self, is_cyrillic, is_space},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/hyphen-for-dash",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("hyphen-for-dash.md"),
        ru: include_str!("hyphen-for-dash.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    let (hyphen_and_space, mut dash) = (Finder::new("- "), None);
    for prose in prose::paragraphs(reading) {
        let text = prose.text();
        for at in hyphen_and_space.find_iter(text.as_bytes()) {
            let Some(space) = prose.before(at).filter(|c| is_space(*c)) else { continue };
            let word = prose.before(at - space.len_utf8());
            let next = prose.after(at + 2);
            let between_words = word
                .is_some_and(|c| is_cyrillic(c) || matches!(c, '»' | '"' | ')' | '0'..='9'))
                && next.is_some_and(|c| is_cyrillic(c) || matches!(c, '«' | '"'));
            let hyphen = Span::new(at, at + 1);
            // At the beginning of a line it marks an item of a list.
            let in_line = prose.place(Span::new(at - space.len_utf8(), at + 1)).is_some();
            let Some(edit) = (between_words && in_line)
                .then(|| *dash.get_or_insert_with(|| usual(reading.draft.source)))
                .and_then(|dash| prose.edit(hyphen, dash))
            else {
                continue;
            };
            let message = Message::new("hyphen-for-dash");
            let title = Message::new("put-dash").with("dash", edit.text.as_str());
            let fix = (title, Applicability::Safe, vec![edit]);
            sink.findings.extend(prose.finding(&RULE, hyphen, message, fix));
        }
    }
}

/// The dash that the text itself uses between words: the long one unless the short one is used
/// more often.
fn usual(source: &str) -> &'static str {
    let count = |dash: &str| memmem::find_iter(source.as_bytes(), dash).count();
    if count(" – ") > count(" — ") { "–" } else { "—" }
}
