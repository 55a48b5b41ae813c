//! A body that no longer exists is asked to act.
#![doc = include_str!("former-name.md")]

use draft::Role;
use knowledge::glossary::{Entity, Form};

use super::own_words::{self, Name};
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/former-name",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page { en: include_str!("former-name.md"), ru: include_str!("former-name.ru.md") },
    check,
};

/// Bodies that were replaced, and what by, as the glossary calls them. Source: General Assembly
/// resolutions 60/251, 64/289 and 66/288; decision of the Secretary-General of 2018 on the
/// Network on Migration.
const SUCCESSORS: [(&str, &str); 6] = [
    ("acc", "ceb"),
    ("chr", "hrc"),
    ("csd", "hlpf"),
    ("daw", "unwomen"),
    ("gmg", "unnm"),
    ("unifem", "unwomen"),
];

/// What stands before the body when it is asked to do something.
const ASKED: &[&str] = &[
    "requests the ",
    "invites the ",
    "calls upon the ",
    "encourages the ",
    "urges the ",
    "recommends that the ",
    "decides that the ",
    "просит ",
    "просит также ",
    "предлагает ",
    "предлагает также ",
    "призывает ",
    "призывает также ",
    "поручает ",
    "рекомендует ",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for name in own_words::names(reading) {
        let acting = matches!(name.role, Role::Operative | Role::Subparagraph(_));
        if !acting || matches!(name.form, Form::Short) || !is_asked(reading, &name) {
            continue;
        }
        let Some(body) = name.entity(reading) else { continue };
        // Only the year may be known: until it is over, the body may still act.
        let ended = body.fact("ended");
        let ended = ended.get(..4).and_then(|year| year.parse::<i16>().ok());
        if ended.is_some_and(|year| year < reading.day().year()) {
            sink.push(finding(reading, &name, &body));
        }
    }
}

fn is_asked(reading: &Reading<'_>, name: &Name<'_>) -> bool {
    // The longest phrase with a capital, in bytes.
    let before = name.before(reading);
    let mut start = before.len().saturating_sub(64);
    while !before.is_char_boundary(start) {
        start += 1;
    }
    let near = before[start..].to_lowercase();
    ASKED.iter().any(|words| near.ends_with(words))
}

fn finding(reading: &Reading<'_>, name: &Name<'_>, body: &Entity<'_>) -> Finding {
    let language = reading.draft.language;
    let message =
        Message::new("former-name").with("written", name.written).with("ended", body.fact("ended"));
    let successor = SUCCESSORS.iter().find(|(former, _)| *former == body.called());
    let successor =
        successor.and_then(|(_, called)| reading.knowledge.glossary().entity_called(called));
    let fix = successor.map(|successor| {
        let title = Message::new("successor").with("name", successor.name(language));
        Fix { title, applicability: Applicability::Shown, edits: Vec::new() }
    });
    Finding::new(&RULE, reading.place(name.paragraph, name.span), message).offering(fix)
}
