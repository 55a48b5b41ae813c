//! The comma after the name of the body that speaks.
#![doc = include_str!("enacting-comma.md")]

use draft::{Paragraph, ParagraphId, Role};
use knowledge::OpenerPart;
use text::Language;

use crate::ending::{self, Ending};
use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/enacting-comma",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("enacting-comma.md"), ru: include_str!("enacting-comma.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.language, Language::Russian | Language::English) {
        return;
    }
    for statement in reading.statements.iter().filter(|it| it.first) {
        let Some(index) = (statement.paragraph.0 as usize).checked_sub(1) else { continue };
        let line = &reading.draft.paragraphs[index];
        if line.role == Role::EnactingLine {
            let id = ParagraphId(index as u32);
            sink.findings.extend(finding(reading, id, line, statement));
        }
    }
}

/// What follows must be known by its opener: then it is sure whether a preamble does.
fn finding(
    reading: &Reading<'_>,
    id: ParagraphId,
    line: &Paragraph<'_>,
    statement: &Statement<'_>,
) -> Option<Finding> {
    let follows = statement.opening?.opener.part();
    let ending = ending::of(line.flow.text());
    if follows != OpenerPart::Preambular || ending.mark == Some(',') {
        return None;
    }
    let ending = Ending { mark: ending.mark.filter(|mark| *mark == ':'), ..ending };
    let place = reading.place(id, text::Span::new(0, line.flow.text().len()));
    let fix = ending::fix(reading, id, ending, ",");
    Some(Finding::new(&RULE, place, Message::new("enacting-comma")).offering(fix))
}
