//! An acronym is introduced and never used.
#![doc = include_str!("acronym-unused.md")]

use aho_corasick::{AhoCorasick, MatchKind};
use draft::Kind;
use rustc_hash::FxHashMap;
use text::Edit;

use super::acronyms;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Introduced, Message, Page, Reading, Rule,
    Severity, Sink, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-unused",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("acronym-unused.md"), ru: include_str!("acronym-unused.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // A resolution may give the acronym for those who know the body by nothing else: "(UN-Women)".
    let introductions = &reading.mentions.introduced;
    if introductions.is_empty() || !matches!(reading.draft.kind, Kind::Report | Kind::Other) {
        return;
    }
    let mut uses = times_written(reading);
    for introduced in introductions {
        if let Some(times) = uses.get_mut(introduced.acronym.as_str()) {
            *times = times.saturating_sub(1);
        }
    }
    for introduced in introductions {
        // A second introduction is a rule's of its own.
        if uses.remove(introduced.acronym.as_str()) == Some(0) {
            sink.push(finding(reading, introduced));
        }
    }
}

/// How often each acronym that the draft introduces stands in it, by one pass over the text.
fn times_written<'r>(reading: &Reading<'r>) -> FxHashMap<&'r str, usize> {
    let introduced = &reading.mentions.introduced;
    let mut times: FxHashMap<&str, usize> =
        introduced.iter().map(|it| (it.acronym.as_str(), 0)).collect();
    let mut acronyms: Vec<&str> = times.keys().copied().collect();
    acronyms.sort_unstable();
    let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&acronyms);
    let Ok(automaton) = automaton else { return times };
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    for paragraph in &reading.draft.paragraphs {
        let text = paragraph.flow.text();
        for found in automaton.find_iter(text) {
            let (before, after) = (&text[..found.start()], &text[found.end()..]);
            let whole = !part(before.chars().next_back()) && !part(after.chars().next());
            if let Some(times) = times.get_mut(acronyms[found.pattern().as_usize()])
                && whole
            {
                *times += 1;
            }
        }
    }
    times
}

fn finding(reading: &Reading<'_>, introduced: &Introduced) -> Finding {
    let acronym = introduced.acronym.as_str();
    let message = Message::new("acronym-unused").with("acronym", acronym);
    let fix = acronyms::brackets(reading, introduced).and_then(|brackets| {
        let place = offer::in_source(reading, introduced.paragraph, brackets)?;
        let title = Message::new("take-out").with("words", acronym);
        Some(Fix::new(title, Applicability::Unsafe, Edit::replace(place, "")))
    });
    Finding::new(&RULE, introduced.span, message).offering(fix)
}
