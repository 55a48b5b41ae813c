//! The lines at the end of an adopted text.
#![doc = include_str!("closing-lines.md")]

use draft::Role;
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/closing-lines",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("closing-lines.md"), ru: include_str!("closing-lines.ru.md") },
    check,
};

/// How drafts of other organizations close.
const ADOPTED: [&str; 4] = ["Принято ", "Принята ", "Принят ", "Adopted "];

/// The longest such line, in bytes.
const LONGEST: usize = 64;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.statements.is_empty() {
        return;
    }
    let running = reading.draft.paragraphs.iter().rev().filter(|it| it.role != Role::Footnote);
    if let Some(last) = running.take(1).next() {
        let text = last.flow.text().trim_end();
        let said = ADOPTED.iter().any(|word| text.starts_with(word));
        if said && text.len() < LONGEST && text.bytes().filter(u8::is_ascii_digit).count() > 3 {
            sink.push(Finding::new(&RULE, last.span, Message::new("closing-adopted")));
        }
    }
    if reading.draft.language == Language::Russian {
        sink.findings.extend(comma(reading));
        sink.findings.extend(stop(reading));
    }
}

/// «78-е пленарное заседание 23 декабря 2003 года»: comma, and the date on a line of its own.
fn comma(reading: &Reading<'_>) -> Option<Finding> {
    let closing = reading.draft.closing?;
    let ((_, meeting), date) = (closing.meeting?, closing.date?);
    let between = Span::new(meeting.end as usize, date.start as usize);
    let written = between.of(reading.draft.source);
    if written.contains(',') || !written.chars().all(char::is_whitespace) {
        return None;
    }
    let text = if written.contains('\n') { format!(",{written}") } else { ",\n".to_owned() };
    let title = Message::new("close-meeting");
    let fix = Fix::new(title, Applicability::Safe, Edit::replace(between, text));
    let finding = Finding::new(&RULE, meeting, Message::new("closing-comma")).offering([fix]);
    Some(finding.weighed(Severity::Info, Confidence::High))
}

/// «23 декабря 2003 года.»
fn stop(reading: &Reading<'_>) -> Option<Finding> {
    let date = reading.draft.closing?.date?;
    let text = date.of(reading.draft.source).trim_end();
    if !text.ends_with("года.") {
        return None;
    }
    let end = date.start as usize + text.len();
    let place = Span::new(end - 1, end);
    let fix = Fix::new(Message::new("drop-stop"), Applicability::Safe, Edit::replace(place, ""));
    let finding = Finding::new(&RULE, place, Message::new("closing-stop")).offering([fix]);
    Some(finding.weighed(Severity::Info, Confidence::High))
}
