//! The sign № or "No." before a number.
#![doc = include_str!("numero.md")]

use memchr::memmem::Finder;
use text::{Language, Span};

use crate::{
    Applicability, Confidence, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose::{self, Prose, is_cyrillic, is_space},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/numero",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("numero.md"), ru: include_str!("numero.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let (forms, right): (&[&str], &str) = match reading.draft.language {
        Language::Russian => (&["№", "N", "No"], "№ "),
        Language::English => (&["No", "no"], "No. "),
        _ => return,
    };
    let forms: Vec<(&str, Finder<'_>)> =
        forms.iter().map(|form| (*form, Finder::new(form))).collect();
    let english = reading.draft.language == Language::English;
    for prose in prose::paragraphs(reading) {
        for (form, finder) in &forms {
            for at in finder.find_iter(prose.text().as_bytes()) {
                let Some(sign) = sign(&prose, at, form, english) else { continue };
                let Some(edit) = prose.edit(sign, right) else { continue };
                let written = sign.of(prose.text());
                let message = Message::new("numero")
                    .with("written", written.trim_end())
                    .with("right", right.trim_end());
                let title = Message::new("respell-numero").with("right", right.trim_end());
                let fix = (title, Applicability::Safe, vec![edit]);
                sink.findings.extend(prose.finding(&RULE, sign, message, fix));
            }
        }
    }
}

/// The sign that begins with `form` at `at`, up to its number, when it is not as it should be.
fn sign(prose: &Prose<'_>, at: usize, form: &str, english: bool) -> Option<Span> {
    let text = prose.text();
    let rest = &text[at + form.len()..];
    let stop = rest.starts_with('.');
    let after_stop = rest.strip_prefix('.').unwrap_or(rest);
    let spaced = after_stop.starts_with(is_space);
    let number = after_stop.trim_start_matches(is_space);
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let end = text.len() - number.len();
    let word_before = text[..at].trim_end_matches(is_space).chars().next_back().filter(|_| at > 0);
    let apart = at == 0 || prose.before(at).is_some_and(|c| is_space(c) || c == '(');
    let wrong = match form {
        "№" => !spaced,
        // Treaty Series and other English titles keep their own sign in a Russian text.
        "N" | "No" if word_before.is_some_and(is_cyrillic) => true,
        "No" if english => {
            !(stop && spaced) && word_before.is_some_and(|c| c.is_lowercase() || c == ',')
        }
        "no" => stop && !spaced,
        _ => false,
    };
    (wrong && (apart || form == "№")).then(|| Span::new(at, end))
}
