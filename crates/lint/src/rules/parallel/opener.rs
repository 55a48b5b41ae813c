//! The two language versions open a paragraph with words that do not answer each other.
#![doc = include_str!("opener.md")]

use knowledge::Opener;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/opener",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("opener.md"), ru: include_str!("opener.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let Some(beside) = reading.beside else { return };
    for (here, there) in beside.pairs() {
        let ours = reading.statements.iter().find(|it| it.paragraph == here.id);
        let theirs = beside.other.statements.iter().find(|it| it.paragraph == there.id);
        let Some((ours, theirs)) = ours.zip(theirs) else { continue };
        let Some((our, their)) = ours.opening.zip(theirs.opening) else { continue };
        let (one, other) = (meanings(ours, reading), meanings(theirs, beside.other));
        if one.iter().any(|one| other.iter().any(|other| answer(one, other))) {
            continue;
        }
        let message = Message::new("parallel-opener")
            .with("here", our.opener.text())
            .with("there", their.opener.text());
        let place = reading.place(ours.paragraph, our.span);
        let evidence = beside.quoted(there, None);
        sink.push(Finding::new(&RULE, place, message).because([evidence]));
    }
}

/// What the opener of a statement may mean: «отмечает» is “notes” and “acknowledges”.
fn meanings<'r>(statement: &Statement<'_>, reading: &Reading<'r>) -> Vec<&'r str> {
    let Some(opening) = statement.opening else { return Vec::new() };
    let same = |opener: &Opener<'_>| {
        opener.text() == opening.opener.text() || opener.masculine() == Some(opening.opener.text())
    };
    let part = opening.opener.part();
    let all = reading.knowledge.openers(reading.draft.language, part);
    all.filter(same).filter_map(|opener| Some(opener.id().split_once('.')?.1)).collect()
}

/// Whether two openers say the same, as translators put it.
fn answer(one: &str, other: &str) -> bool {
    let strength = |id: &str| STRENGTHS.iter().find(|it| id.ends_with(**it)).copied();
    let stem = |id: &str| id.split('.').next().map(str::to_owned);
    let near = |family: &&[&str]| {
        let holds = |id: &str| stem(id).is_some_and(|stem| family.contains(&stem.as_str()));
        holds(one) && holds(other)
    };
    one == other
        || strength(one) == strength(other)
            && (stem(one) == stem(other) || FAMILIES.iter().any(near))
}

/// The ends of names of openers that are stronger than others.
const STRENGTHS: &[&str] = &[".deep", ".grave", ".serious", ".strong", ".urgent", ".firm"];

/// Openers that one language tells apart and the other does not.
const FAMILIES: &[&[&str]] = &[
    &["note", "acknowledge", "observe", "recognize", "consider"],
    &["emphasize", "stress", "underline", "underscore", "note"],
    &[
        "aware",
        "conscious",
        "cognizant",
        "mind",
        "consideration",
        "account",
        "realize",
        "recognize",
    ],
    &["commend", "appreciate", "appreciation", "gratitude", "thank", "tribute", "note", "welcome"],
    &["recommend", "encourage", "invite", "call"],
    &["affirm", "reaffirm", "confirm", "reiterate"],
    &["recall", "remind", "reaffirm"],
    &["approve", "endorse", "adopt", "accept", "admit"],
    &["direct", "instruct", "entrust", "request", "authorize"],
    &["declare", "proclaim", "affirm", "designate"],
    &["call", "appeal"],
    &["consider", "believe", "convinced", "confident", "conviction"],
    &["concerned", "concern", "alarmed", "disturbed", "note"],
    &["determined", "resolved", "determination", "desire"],
    &["decide", "resolve", "decided"],
    &["deplore", "condemn", "regret"],
    &["hope", "trust", "expect", "forward"],
    &["invite", "suggest", "propose"],
    &["extend", "renew"],
    &["undertake", "pledge", "commit"],
];
