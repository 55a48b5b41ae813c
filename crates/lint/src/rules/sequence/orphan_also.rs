//! «Также» or «далее» where the paragraph before does not use the verb.
#![doc = include_str!("orphan-also.md")]

use knowledge::{Opener, fold_opener};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, run,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequence/orphan-also",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("orphan-also.md"), ru: include_str!("orphan-also.ru.md") },
    check,
};

/// How many paragraphs back a verb may stand for an adverb to go back to it: A/RES/80/16 goes back
/// over two, A/RES/80/90 over one.
const REACH: usize = 5;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (before, statement) in run::pairs(reading) {
        let Some((opening, (_, adverb))) = statement.opening.and_then(|it| Some((it, it.adverb?)))
        else {
            continue;
        };
        let fault = match before {
            Some(before) => !uses(reading, before, &opening.opener),
            None => begins_part(reading, statement),
        };
        if !fault {
            continue;
        }
        let text = reading.text(statement.paragraph);
        let place = reading.place(statement.paragraph, adverb);
        let distant = before.is_some() && opens_above(reading, statement, &opening.opener);
        let message = Message::new(if distant { "distant-also" } else { "orphan-also" })
            .with("adverb", adverb.of(text))
            .with("opener", opening.opener.text());
        let fix = run::fix(reading, statement, &opening, None, Applicability::Unsafe);
        let finding = Finding::new(&RULE, place, message).offering(fix);
        sink.push(match distant {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}

/// Whether a paragraph a little above, in the same run of paragraphs, opens with the verb: some
/// adopted texts go back over the paragraphs between.
fn opens_above(reading: &Reading<'_>, statement: &Statement<'_>, opener: &Opener<'_>) -> bool {
    let index = reading.statements.partition_point(|it| it.paragraph < statement.paragraph);
    let same_part = |it: &&Statement<'_>| it.part == statement.part;
    let mut above = reading.statements[..index].iter().rev().take(REACH).take_while(same_part);
    above.any(|it| it.opening.is_some_and(|opening| run::same(&opening.opener, opener)))
}

/// Whether nothing at all can stand before a statement in its part: after a heading a run may go
/// on from the section above.
fn begins_part(reading: &Reading<'_>, statement: &Statement<'_>) -> bool {
    let index = statement.paragraph.0 as usize;
    let before = reading.draft.paragraphs[..index].iter().rev();
    before
        .map(|it| it.role)
        .find(|role| *role != draft::Role::Footnote)
        .is_some_and(|role| matches!(role, draft::Role::EnactingLine | draft::Role::Preambular))
}

/// Whether a statement, its subparagraphs included, has one of the longer words of an opener:
/// a paragraph may join several verbs, and the run goes on from each.
fn uses(reading: &Reading<'_>, statement: &Statement<'_>, opener: &Opener<'_>) -> bool {
    let folded = fold_opener(opener.text());
    let longest = folded.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    let least = longest.min(5);
    let words: Vec<&str> = folded.split(' ').filter(|word| word.chars().count() >= least).collect();
    let own = reading.text(statement.paragraph);
    let below =
        statement.subparagraphs.clone().map(|at| reading.text(draft::ParagraphId(at as u32)));
    std::iter::once(own).chain(below).any(|text| {
        let text = text.to_lowercase().replace('ё', "е");
        words.iter().any(|word| text.contains(word))
    })
}
