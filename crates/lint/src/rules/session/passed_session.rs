//! Something is asked for at a session that has passed.
#![doc = include_str!("passed-session.md")]

use citation::{Body, Session};
use draft::Role;

use crate::sitting::Named;
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, wording};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/passed-session",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("passed-session.md"), ru: include_str!("passed-session.ru.md") },
    check,
};

/// How far before the session the request may stand, in bytes.
const REACH: usize = 1000;

/// Openings that ask or decide; what is recalled or welcomed is done.
const ASKS: [&str; 16] = [
    "Requests",
    "Decides",
    "Invites",
    "Urges",
    "Calls",
    "Encourages",
    "Recommends",
    "requests",
    "decides",
    "invites",
    "просит",
    "постановляет",
    "предлагает",
    "призывает",
    "рекомендует",
    "поручает",
];

/// What is still to be done, in the words of requests and decisions.
const AHEAD: [&str; 26] = [
    "to submit",
    "to report",
    "to present",
    "to include",
    "to consider",
    "to continue",
    "to provide",
    "to update",
    "to inform",
    "to review",
    "to revert",
    "to convene",
    "to hold",
    "shall submit",
    "shall report",
    "представить",
    "доложить",
    "включить",
    "рассмотреть",
    "продолжить",
    "информировать",
    "вернуться",
    "провести",
    "сообщить",
    "созвать",
    "представлять",
];

/// What is done already: «доклад, представленный на ее шестьдесят первой сессии».
const BEHIND: [&str; 27] = [
    "adopted",
    "submitted",
    "requested",
    "held",
    "decided",
    "considered",
    "established",
    "presented",
    "decision",
    "recall",
    "as contained",
    "report of",
    "reports of",
    "work of",
    "deliberations",
    "принят",
    "представленн",
    "состоявш",
    "созданн",
    "рассмотренн",
    "изложенн",
    "начат",
    "о работе",
    "доклад Комитета",
    "решени",
    "ссыла",
    "напомина",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let Some(assembly) = reading.sitting.assembly else { return };
    for named in &reading.sitting.named {
        let Session::Regular(session) = named.mention.session else { continue };
        if session > assembly || named.mention.resumed || !is_asked_for(reading, named) {
            continue;
        }
        let message =
            Message::new(if session == assembly { "present-session" } else { "passed-session" })
                .with("session", u32::from(session))
                .with("own", u32::from(assembly));
        let place = reading.place(named.paragraph, named.mention.span);
        let finding = Finding::new(&RULE, place, message);
        sink.push(match session == assembly {
            // Budgets are revisited in the main part of the same session.
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}

/// A paragraph from its verb on.
fn opening(text: &str) -> &str {
    let adverbs = ["Also ", "Further ", "Strongly ", "настоятельно "];
    adverbs.iter().find_map(|adverb| text.strip_prefix(adverb)).unwrap_or(text)
}

/// Whether an operative paragraph asks for something at this session of the Assembly.
fn is_asked_for(reading: &Reading<'_>, named: &Named) -> bool {
    let Some(paragraph) = reading.draft.paragraphs.get(named.paragraph.0 as usize) else {
        return false;
    };
    let text = paragraph.flow.text();
    let asks = match paragraph.role {
        Role::Operative => ASKS.iter().any(|verb| opening(text).starts_with(verb)),
        Role::Subparagraph(_) => true,
        _ => false,
    };
    if !asks || !named.is_possessive(reading) {
        return false;
    }
    let before = wording::tail(&text[..named.mention.span.start as usize], REACH);
    let clause = before.rfind([';', ',']).map_or(before, |at| &before[at + 1..]);
    let sentence = before.rfind(". ").map_or(before, |at| &before[at + 1..]);
    let has = |words: &str, list: &[&str]| list.iter().any(|word| words.contains(word));
    let part = ["part", "part of", "част"];
    has(sentence, &AHEAD)
        && !has(clause, &BEHIND)
        && !has(clause, &part)
        && named.body(reading) == Some(Body::GeneralAssembly)
}
