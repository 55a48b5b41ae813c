//! The number of a session is written in words.
#![doc = include_str!("figures.md")]

use citation::Session;
use citation::session::{self, Form};
use draft::Kind;

use crate::sitting::Named;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/figures",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("figures.md"), ru: include_str!("figures.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // A report has tables and lists in which figures are at home.
    if reading.draft.kind == Kind::Report {
        return;
    }
    for named in &reading.sitting.named {
        if !named.mention.words
            && let Some(finding) = finding(reading, named)
        {
            sink.push(finding);
        }
    }
}

fn finding(reading: &Reading<'_>, named: &Named) -> Option<Finding> {
    let text = reading.text(named.paragraph);
    let written = text.get(named.mention.span.range())?;
    let after = text.get(named.mention.span.end as usize..)?;
    let number = match named.mention.session {
        Session::Regular(number) | Session::Special(number) | Session::EmergencySpecial(number) => {
            number
        }
    };
    let words = session::in_words(number, reading.draft.language, form(written, after))?;
    let place = reading.place(named.paragraph, named.mention.span);
    let message = Message::new("figures").with("written", written).with("words", words.as_str());
    let fix =
        offer::text(reading, named.paragraph, named.mention.span, &words, Applicability::Safe);
    let finding = Finding::new(&RULE, place, message).offering(fix);
    Some(match reading.sitting.old {
        true => finding.weighed(Severity::Hint, Confidence::Low),
        false => finding,
    })
}

/// The case of the session, by the ending of the figure («59-ю»), otherwise by that of the noun.
fn form(written: &str, after: &str) -> Form {
    if written.ends_with('ю') {
        return Form::Accusative;
    }
    if written.ends_with('я') {
        return Form::Nominative;
    }
    let noun = after.split_whitespace().find(|word| word.starts_with("сесси")).unwrap_or_default();
    let noun = noun.trim_end_matches(|c: char| !c.is_alphabetic());
    match noun {
        "сессия" => Form::Nominative,
        "сессию" => Form::Accusative,
        _ => Form::Oblique,
    }
}
