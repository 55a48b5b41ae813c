//! A preambular paragraph opens as an operative one does.
#![doc = include_str!("preambular-opener.md")]

use knowledge::{OpenerForm, OpenerPart};
use text::Span;

use crate::wording::with_capital_of;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, ending, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/preambular-opener",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("preambular-opener.md"),
        ru: include_str!("preambular-opener.ru.md"),
    },
    check,
};

/// The body named again at the beginning of a paragraph, before its verb.
const SUBJECTS: &[&str] = &[
    "генеральная ассамблея ",
    "ассамблея ",
    "совет безопасности ",
    "совет ",
    "the general assembly ",
    "the assembly ",
    "the security council ",
    "the council ",
];

/// The endings of verbs in the present: «ссылается», «отмечает», "recalls".
const PRESENT: &[&str] = &["ет", "ит", "ется", "ится", "s"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let statements = reading.statements;
    let label = |it: &Statement<'_>| &reading.draft.paragraphs[it.paragraph.0 as usize].label;
    let Some(first_numbered) =
        statements.iter().position(|it| it.part == OpenerPart::Operative && label(it).is_some())
    else {
        return;
    };
    for statement in &statements[..first_numbered] {
        if label(statement).is_some() || !ends_with_comma(reading, statement) {
            continue;
        }
        let finding = names_the_body(reading, statement).or_else(|| present(reading, statement));
        sink.findings.extend(finding);
    }
}

fn ends_with_comma(reading: &Reading<'_>, statement: &Statement<'_>) -> bool {
    ending::of(reading.text(statement.paragraph)).mark == Some(',')
}

/// «Ассамблея ссылается на …»
fn names_the_body(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<Finding> {
    let text = reading.text(statement.paragraph);
    let head: String = text.chars().take(64).flat_map(char::to_lowercase).collect();
    let subject = SUBJECTS.iter().find(|subject| head.starts_with(**subject))?;
    let verb = head[subject.len()..].split(' ').next()?;
    PRESENT.iter().find(|ending| verb.ends_with(**ending))?;
    let place = reading.place(statement.paragraph, Span::new(0, subject.len() + verb.len()));
    Some(Finding::new(&RULE, place, Message::new("preambular-subject")))
}

/// «отмечает …,» before the first numbered paragraph.
fn present(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<Finding> {
    let opening = statement.opening.filter(|it| it.form != OpenerForm::Declaration)?;
    if opening.opener.part() != OpenerPart::Operative {
        return None;
    }
    let span = opening.span;
    let written = span.of(reading.text(statement.paragraph));
    let wanted = opening.opener.id().strip_prefix("op.")?;
    let (language, part) = (reading.draft.language, OpenerPart::Preambular);
    let same = |id: &str| id.strip_prefix("pre.") == Some(wanted);
    let counterpart = reading.knowledge.openers(language, part).find(|it| same(it.id()));
    let fix = counterpart.and_then(|opener| {
        let words = match opening.adverb {
            None => opener.text(),
            Some((adverb, _)) => opener.with(adverb),
        };
        let words = with_capital_of(written, words.to_lowercase());
        offer::text(reading, statement.paragraph, span, &words, Applicability::Unsafe)
    });
    let message = Message::new("preambular-opener").with("written", written);
    let place = reading.place(statement.paragraph, span);
    Some(Finding::new(&RULE, place, message).offering(fix))
}
