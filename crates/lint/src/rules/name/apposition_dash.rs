//! A hyphen in «государств-членов Европейского союза», where a dash belongs.
#![doc = include_str!("apposition-dash.md")]

use std::sync::LazyLock;

use draft::ParagraphId;
use memchr::memmem::Finder;
use text::{Edit, Language, Span};

use crate::quoted::Quoted;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/apposition-dash",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("apposition-dash.md"),
        ru: include_str!("apposition-dash.ru.md"),
    },
    check,
};

/// A pair of nouns that a hyphen joins: the stem of the second, with its hyphen, and the stems
/// that the first may have.
struct Pair {
    second: LazyLock<Finder<'static>>,
    firsts: &'static [&'static str],
    /// What the name that follows may begin with where it has no capital.
    dependants: &'static [&'static str],
    severity: Severity,
}

static PAIRS: [Pair; 3] = [
    Pair {
        second: LazyLock::new(|| Finder::new("-член")),
        firsts: &["государств", "учрежден", "организаци", "стран"],
        dependants: &[],
        severity: Severity::Warning,
    },
    Pair {
        second: LazyLock::new(|| Finder::new("-участни")),
        firsts: &["государств", "учрежден", "организаци", "стран"],
        dependants: &[],
        severity: Severity::Warning,
    },
    Pair {
        second: LazyLock::new(|| Finder::new("-жертв")),
        firsts: &["дет", "женщин", "ребен"],
        dependants: &["торговли ", "насилия", "эксплуатации", "контрабанды"],
        severity: Severity::Info,
    },
];

/// Endings of a name in the genitive: «Союза», «Организации», «Движения неприсоединения»,
/// «Европейского».
const GENITIVE: [&str; 9] = ["ого", "его", "ой", "ей", "а", "я", "и", "ы", "их"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        for pair in &PAIRS {
            for hyphen in pair.second.find_iter(text.as_bytes()) {
                let Some(span) = pair.joined(text, hyphen) else { continue };
                if !quoted.holds(span) {
                    let finding = finding(reading, ParagraphId(index as u32), span, hyphen);
                    sink.push(finding.weighed(pair.severity, RULE.confidence));
                }
            }
        }
    }
}

impl Pair {
    /// Both words, when the pair stands around the hyphen and a dependent name follows.
    fn joined(&self, text: &str, hyphen: usize) -> Option<Span> {
        let letters = |c: &char| c.is_alphabetic();
        let before: usize =
            text[..hyphen].chars().rev().take_while(letters).map(char::len_utf8).sum();
        let first = text[hyphen - before..hyphen].to_lowercase();
        if !self.firsts.iter().any(|stem| first.starts_with(stem)) {
            return None;
        }
        let second: usize =
            text[hyphen + 1..].chars().take_while(letters).map(char::len_utf8).sum();
        let end = hyphen + 1 + second;
        let next = text[end..].strip_prefix(' ')?;
        let named = self.dependants.iter().any(|word| next.starts_with(word));
        let word = next.split(|c: char| !c.is_alphabetic()).next()?;
        // «СНГ» and «ООН» are not declined.
        let name = word.chars().all(char::is_uppercase)
            || GENITIVE.iter().any(|ending| word.ends_with(ending));
        // «государства-члены Организации», said of the United Nations, is one of the old phrases:
        // the Universal Declaration of Human Rights has it.
        let alone = word == "Организации" && !next.starts_with("Организации Объединенных");
        let capital = !alone
            && word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().count() > 2
            && self.dependants.is_empty();
        (named || (capital && name)).then(|| Span::new(hyphen - before, end))
    }
}

fn finding(reading: &Reading<'_>, paragraph: ParagraphId, span: Span, hyphen: usize) -> Finding {
    let words = span.of(reading.text(paragraph));
    let apart = words.replace('-', " — ");
    let message =
        Message::new("apposition-dash").with("words", words).with("apart", apart.as_str());
    let place = offer::in_source(reading, paragraph, Span::new(hyphen, hyphen + 1));
    let fix = place.map(|place| {
        // A hyphen at the end of a line has its space in the line end.
        let breaks = reading.draft.source[place.end as usize..].starts_with(['\n', '\r', ' ']);
        let dash = if breaks { " —" } else { " — " };
        let title = Message::new("write-instead").with("text", apart);
        Fix::new(title, Applicability::Unsafe, Edit::replace(place, dash))
    });
    Finding::new(&RULE, reading.place(paragraph, span), message).offering(fix)
}
