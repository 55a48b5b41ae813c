//! One draft calls the same body, treaty or meeting by two names.
#![doc = include_str!("two-names-one-draft.md")]

mod levels;

use knowledge::glossary::{EntityId, EntityKind, Form, Standing};
use rustc_hash::FxHashMap;

use super::own_words::{self, Name};
use crate::{Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/two-names-one-draft",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("two-names-one-draft.md"),
        ru: include_str!("two-names-one-draft.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    levels::check(reading, sink);
    let mut first: FxHashMap<EntityId, Name<'_>> = FxHashMap::default();
    let mut told: Vec<EntityId> = Vec::new();
    for name in own_words::names(reading) {
        if !matches!(name.form, Form::Official | Form::Variant(Standing::Accepted)) {
            continue;
        }
        let Some(entity) = name.entity(reading) else { continue };
        if entity.kind() == EntityKind::State || told.contains(&entity.id) {
            continue;
        }
        let before = *first.entry(entity.id).or_insert(name);
        if is_other(reading, &before, &name) && !introduces(reading, &before, &name) {
            told.push(entity.id);
            sink.push(finding(reading, &before, &name));
        }
    }
}

/// Whether neither name is a part of the other, in whatever case each stands.
fn is_other(reading: &Reading<'_>, one: &Name<'_>, other: &Name<'_>) -> bool {
    let known = |name: &Name<'_>| reading.knowledge.glossary().name_of(name.mention);
    let (one, other) = (known(one), known(other));
    if one == other {
        return false;
    }
    let words = |name: &str| name.to_lowercase().split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (words(one), words(other));
    let within = |part: &[String], whole: &[String]| part.iter().all(|word| whole.contains(word));
    !within(&one, &other) && !within(&other, &one)
}

/// Whether the second name stands in brackets after the first, or with «или», "also known as".
fn introduces(reading: &Reading<'_>, first: &Name<'_>, second: &Name<'_>) -> bool {
    let text = reading.text(second.paragraph);
    let between = text.get(first.span.end as usize..second.span.start as usize);
    first.paragraph == second.paragraph && between.is_some_and(|between| between.len() < 48)
}

fn finding(reading: &Reading<'_>, first: &Name<'_>, second: &Name<'_>) -> Finding {
    let message =
        Message::new("two-names").with("written", second.written).with("first", first.written);
    let there = Message::new("evidence-other-name");
    let place = |name: &Name<'_>| reading.place(name.paragraph, name.span);
    Finding::new(&RULE, place(second), message).because([Evidence::here(place(first), there)])
}
