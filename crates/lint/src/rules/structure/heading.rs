//! Number and title of a resolution are not parted by a full stop, or the title ends with one.
#![doc = include_str!("heading.md")]

use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/heading",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("heading.md"), ru: include_str!("heading.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let source = reading.draft.source;
    let Some(heading) = reading.draft.heading else { return };
    let Some(title) = heading.title else { return };
    if let Some(number) = heading.number.filter(|number| number.of(source).contains('/')) {
        let between = Span::new(number.end as usize, title.start as usize);
        let words = title.of(source);
        // A dash may have been taken for the beginning of the title.
        let dash = words.len() - words.trim_start_matches(['-', '–', '—', ' ']).len();
        let place = Span::new(number.end as usize, title.start as usize + dash);
        if !between.of(source).starts_with('.') && !between.of(source).contains('\n') {
            report(sink, place, "heading-number", ". ");
        }
    }
    let words = title.of(source).trim_end();
    if words.ends_with('.') && !words.ends_with("..") {
        let at = title.start as usize + words.len();
        report(sink, Span::new(at - 1, at), "heading-stop", "");
    }
}

fn report(sink: &mut Sink<'_>, place: Span, message: &'static str, text: &str) {
    let title = Message::new(message).with("fix", "yes");
    let fix = Fix::new(title, Applicability::Safe, Edit::replace(place, text));
    sink.push(Finding::new(&RULE, place, Message::new(message).with("fix", "no")).offering([fix]));
}
