//! A State is not called by its official short name.
#![doc = include_str!("state-name.md")]

use jiff::civil::Date;
use knowledge::glossary::{Entity, EntityKind, Form, Standing};
use text::Language;

use super::official::Official;
use super::own_words::{self, Name};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/state-name",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("state-name.md"), ru: include_str!("state-name.ru.md") },
    check,
};

/// What stands before the name of a State where it is the name of a currency.
const CURRENCY: [&str; 4] = ["долл. ", "доллара ", "долларов ", "доллар "];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for name in own_words::names(reading) {
        let Form::Variant(standing) = name.form else { continue };
        let Some(state) = name.entity(reading).filter(|it| it.kind() == EntityKind::State) else {
            continue;
        };
        let before = name.before(reading);
        let currency = CURRENCY.iter().any(|currency| before.ends_with(currency));
        if currency || ends_a_name(before) {
            continue;
        }
        if let Some(severity) = severity(reading, &name, &state, standing) {
            sink.push(finding(reading, &name, &state).weighed(severity, RULE.confidence));
        }
    }
}

/// Whether the State ends the name of something else: "the United Nations Mission in East Timor".
fn ends_a_name(before: &str) -> bool {
    let mut words = before.trim_end().rsplit(' ');
    let preposition = words.next().is_some_and(|word| ["in", "for", "в"].contains(&word));
    preposition && words.next().is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// How serious the name is; `None` for one that is right.
fn severity(
    reading: &Reading<'_>,
    name: &Name<'_>,
    state: &Entity<'_>,
    standing: Standing,
) -> Option<Severity> {
    match standing {
        Standing::Accepted => None,
        Standing::Former => {
            let since: Date = state.fact("renamed").parse().ok()?;
            (since <= reading.day()).then_some(Severity::Warning)
        }
        // «Боливия» for «Боливия (Многонациональное Государство)», "Syria": a part of the
        // official name, usual in running text.
        _ if shortened(reading, name, state, reading.draft.language) => None,
        _ => Some(Severity::Warning),
    }
}

/// Whether the words are some of those of the official name or of the formal one: «Молдова» for
/// «Республика Молдова», «Сирия» for «Сирийская Арабская Республика».
fn shortened(
    reading: &Reading<'_>,
    name: &Name<'_>,
    state: &Entity<'_>,
    language: Language,
) -> bool {
    let formal = match language {
        Language::Russian => state.fact("formal_ru"),
        _ => state.fact("formal_en"),
    };
    let official = format!("{} {formal}", state.name(language)).to_lowercase();
    let known = reading.knowledge.glossary().name_of(name.mention).to_lowercase();
    let adjective = |official: &str, word: &str| {
        let root: String = word.chars().take(3).collect();
        let russian = official.ends_with("ская") && official.starts_with(&root);
        russian || official.starts_with(word)
    };
    let stands = |word: &str| {
        let mut words = official.split([' ', '(', ')']);
        words.any(|official| official == word || adjective(official, word))
    };
    known.split(' ').all(stands)
}

fn finding(reading: &Reading<'_>, name: &Name<'_>, state: &Entity<'_>) -> Finding {
    let language = reading.draft.language;
    let message = Message::new("state-name")
        .with("written", name.written)
        .with("official", state.name(language));
    let official = Official::of(state, language, name, reading);
    let fix = official.and_then(|official| official.instead(reading, name.paragraph, name.span));
    Finding::new(&RULE, reading.place(name.paragraph, name.span), message).offering(fix)
}
