//! «Революция» typed for «резолюция».
#![doc = include_str!("misspelt-resolution.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/misspelt-resolution",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("misspelt-resolution.md"),
        ru: include_str!("misspelt-resolution.ru.md"),
    },
    check,
};

/// The slip, in every case.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "revolution", offer: "resolution" },
    Phrase { words: "revolutions", offer: "resolutions" },
    Phrase { words: "революци*", offer: "резолюци*" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::MisspeltResolution) {
        let after = &reading.text(hit.paragraph)[hit.span.end as usize..];
        if number_follows(after) {
            let finding = hit.finding(reading, &RULE, "misspelt-resolution", Applicability::Safe);
            // A slip is a slip in a text of any age.
            sink.push(finding.weighed(RULE.severity, RULE.confidence));
        }
    }
}

/// Whether the number of a resolution follows: 58/208, 1722 (XVI), 1325 (2000). «Революция 1917
/// года» is a revolution.
fn number_follows(after: &str) -> bool {
    let number = after.trim_start();
    let session = number.strip_prefix("ES-").or_else(|| number.strip_prefix("S-"));
    let number = session.unwrap_or(number);
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &number[digits..];
    let slash =
        rest.strip_prefix('/').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    // «311 B (IV)»: a part may stand before the session.
    let part = rest.trim_start().strip_prefix(|c: char| c.is_ascii_uppercase());
    let rest = part.filter(|rest| rest.starts_with(' ')).unwrap_or(rest);
    let bracket = rest.trim_start().strip_prefix('(').is_some_and(|rest| {
        rest.starts_with(['I', 'V', 'X', 'L', 'C', 'Х'])
            || rest.starts_with("19")
            || rest.starts_with("20")
    });
    digits > 0 && after.len() > number.len() && (slash || bracket)
}
