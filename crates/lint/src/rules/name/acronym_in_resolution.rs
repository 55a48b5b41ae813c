//! A resolution calls a body by its acronym.
#![doc = include_str!("acronym-in-resolution.md")]

use draft::{Kind, Organ, Role};
use text::Language;

use super::acronyms;
use super::own_words::Name;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-in-resolution",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("acronym-in-resolution.md"),
        ru: include_str!("acronym-in-resolution.ru.md"),
    },
    check,
};

/// Words after which a name has its article: no adjective is among them.
const BEFORE_ARTICLE: [&str; 24] = [
    "and",
    "as",
    "by",
    "for",
    "from",
    "in",
    "of",
    "or",
    "that",
    "through",
    "to",
    "under",
    "upon",
    "with",
    "commends",
    "encourages",
    "invites",
    "notes",
    "requests",
    "supports",
    "thanks",
    "urges",
    "welcomes",
    "within",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.kind, Kind::Resolution | Kind::Declaration | Kind::Decision) {
        return;
    }
    // The Security Council calls missions and partners by their acronyms.
    let severity = match reading.draft.organ {
        Some(Organ::SecurityCouncil) => Severity::Hint,
        _ => RULE.severity,
    };
    for used in acronyms::uses(reading) {
        let in_text = !matches!(used.name.role, Role::Title | Role::SectionHeading);
        if in_text && !used.introduced {
            sink.push(finding(reading, &used.name).weighed(severity, RULE.confidence));
        }
    }
}

fn finding(reading: &Reading<'_>, name: &Name<'_>) -> Finding {
    let language = reading.draft.language;
    let names: Vec<&str> = name.entities(reading).map(|entity| entity.name(language)).collect();
    let message = Message::new("acronym-in-resolution").with("acronym", name.written);
    let fixes = names.iter().filter(|full| !full.is_empty()).map(|full| {
        // Which case a Russian acronym stands in, its letters do not show.
        let sure = language == Language::English && names.len() == 1;
        let text = sure.then(|| in_words(full, name.before(reading))).flatten();
        let instead = text.and_then(|text| {
            offer::text(reading, name.paragraph, name.span, &text, Applicability::Unsafe)
        });
        instead.unwrap_or_else(|| {
            let title = Message::new("official-name").with("name", *full);
            Fix { title, applicability: Applicability::Shown, edits: Vec::new() }
        })
    });
    Finding::new(&RULE, reading.place(name.paragraph, name.span), message).offering(fixes)
}

/// The full name behind the words `before`, with the article that an acronym does without; `None`
/// where a word stands before that may be an adjective.
fn in_words(full: &str, before: &str) -> Option<String> {
    let last = before.rsplit(' ').nth(1)?;
    match last {
        "the" | "The" => Some(full.to_owned()),
        _ if BEFORE_ARTICLE.contains(&last.to_lowercase().as_str()) => Some(format!("the {full}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_full_name_has_its_article() {
        let name = "United Nations Development Programme";
        let with_article = format!("the {name}");
        assert_eq!(in_words(name, "Requests "), Some(with_article.clone()));
        assert_eq!(in_words(name, "in cooperation with "), Some(with_article));
        assert_eq!(in_words(name, "Invites the ").as_deref(), Some(name));
        assert_eq!(in_words(name, "by all relevant "), None);
    }
}
