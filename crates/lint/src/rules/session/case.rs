//! The case of a session in Russian.
#![doc = include_str!("case.md")]

use citation::Session;
use citation::session::{self, Form};
use text::{Language, Span};

use crate::sitting::Named;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/case",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("case.md"), ru: include_str!("case.ru.md") },
    check,
};

/// A session stands in the accusative behind these: «перенести на ее … сессию».
const MOTION: [&str; 14] = [
    "перенес",
    "перенос",
    "отлож",
    "отсроч",
    "вынес",
    "внес",
    "приглас",
    "приглаш",
    "созв",
    "созыв",
    "направ",
    "делегир",
    "переда",
    "назнач",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    for (index, named) in reading.sitting.named.iter().enumerate() {
        let next = reading.sitting.named.get(index + 1);
        let last = index.checked_sub(1).and_then(|last| reading.sitting.named.get(last));
        let in_list = next.is_some_and(|next| shares_noun(named, next))
            || last.is_some_and(|last| shares_noun(last, named));
        if !named.mention.words || in_list {
            continue;
        }
        if let Some(finding) = finding(reading, named) {
            sink.push(finding);
        }
    }
}

/// Whether two numbers belong to one noun: «на пятой и шестой сессиях».
fn shares_noun(first: &Named, second: &Named) -> bool {
    first.paragraph == second.paragraph
        && second.mention.span.start.saturating_sub(first.mention.span.end) < 40
}

fn finding(reading: &Reading<'_>, named: &Named) -> Option<Finding> {
    let text = reading.text(named.paragraph);
    let span = named.mention.span;
    let ordinal = text.get(span.range())?;
    let (gap, noun) = noun_after(text, span.end as usize)?;
    // An adjective between them has a case of its own.
    if gap.trim() != "" {
        return None;
    }
    let whole = Span::new(span.start as usize, noun.end as usize);
    let before = text.get(..span.start as usize)?;
    let disagree = !agrees(ordinal, noun.of(text));
    if !disagree && !should_be_prepositional(before, noun.of(text)) {
        return None;
    }
    let Session::Regular(number) = named.mention.session else { return None };
    let words = session::in_words(number, Language::Russian, Form::Oblique)?;
    let right = format!("{words} сессии");
    let message = Message::new(if disagree { "case-agreement" } else { "case" })
        .with("written", whole.of(text))
        .with("right", right.as_str());
    let fix = offer::text(reading, named.paragraph, whole, &right, Applicability::Unsafe);
    Some(Finding::new(&RULE, reading.place(named.paragraph, whole), message).offering(fix))
}

/// The noun behind the number, and what stands between.
fn noun_after(text: &str, at: usize) -> Option<(&str, Span)> {
    let start = at + text.get(at..)?.find("сесси")?;
    let rest = &text[start..];
    let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    Some((&text[at..start], Span::new(start, start + length)))
}

/// Whether an ordinal of one session may stand before this form of the noun.
fn agrees(ordinal: &str, noun: &str) -> bool {
    let endings: &[&str] = match noun {
        "сессия" => &["ая", "ья"],
        "сессию" => &["ую", "ью"],
        "сессии" | "сессией" => &["ой", "ей", "ую", "ью", "ая", "ья", "ые", "ьи"],
        _ => return true,
    };
    // «пятую сессии» and «пятая сессии» never agree; «первые сессии» do.
    let plural_or_oblique = ["ой", "ей", "ые", "ьи"];
    let single = match noun {
        "сессии" | "сессией" => &plural_or_oblique[..],
        _ => endings,
    };
    single.iter().any(|ending| ordinal.ends_with(ending))
}

/// Whether «на ее … сессию» stands where something is done at the session.
fn should_be_prepositional(before: &str, noun: &str) -> bool {
    if noun != "сессию" {
        return false;
    }
    let clause = before.rfind([';', '.', ':']).map_or(before, |at| &before[at + 1..]);
    let mut words = clause.split_whitespace().rev();
    let possessive = matches!(words.next(), Some("ее" | "его" | "своей" | "свою"));
    let at = words.next() == Some("на");
    let done = ["представ", "долож", "рассмотр", "доклад", "включ"];
    let has = |stems: &[&str]| {
        clause.split_whitespace().any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    possessive && at && has(&done) && !has(&MOTION)
}
