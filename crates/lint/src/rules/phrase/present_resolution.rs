//! A resolution calls itself the present one.
#![doc = include_str!("present-resolution.md")]

use draft::{Kind, Organ};

use crate::wording::{Hit, Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/present-resolution",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("present-resolution.md"),
        ru: include_str!("present-resolution.ru.md"),
    },
    check,
};

/// «данной», «этой» and "this", in every case of the singular.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "this resolution", offer: "the present resolution" },
    Phrase {
        words: "данная резолюция", offer: "настоящая резолюция"
    },
    Phrase {
        words: "данной резолюци*", offer: "настоящей резолюци*"
    },
    Phrase {
        words: "данную резолюцию", offer: "настоящую резолюцию"
    },
    Phrase {
        words: "данною резолюцией", offer: "настоящей резолюцией"
    },
    Phrase { words: "эта резолюция", offer: "настоящая резолюция" },
    Phrase { words: "этой резолюци*", offer: "настоящей резолюци*" },
    Phrase { words: "эту резолюцию", offer: "настоящую резолюцию" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // A report speaks of the resolutions of others; the Security Council says "this resolution".
    let draft = reading.draft;
    let speaks = matches!(draft.kind, Kind::Resolution | Kind::Declaration | Kind::Decision);
    if !speaks || draft.organ == Some(Organ::SecurityCouncil) {
        return;
    }
    for hit in reading.phrases(Topic::PresentResolution) {
        let finding = hit.finding(reading, &RULE, "present-resolution", Applicability::Safe);
        match last_cited(reading, hit) {
            Cited::InParagraph => {}
            Cited::Before => {
                let mut finding = finding.weighed(Severity::Hint, Confidence::Low);
                for fix in &mut finding.fixes {
                    fix.applicability = Applicability::Unsafe;
                }
                sink.push(finding);
            }
            Cited::Nowhere => sink.push(finding),
        }
    }
}

/// Where the last act cited before a phrase stands: «этой резолюции» may mean it.
enum Cited {
    /// In the same paragraph.
    InParagraph,
    /// In the paragraph before.
    Before,
    /// Further back, or nowhere.
    Nowhere,
}

fn last_cited(reading: &Reading<'_>, hit: &Hit) -> Cited {
    let place = (hit.paragraph, hit.span.start);
    let before = reading
        .references
        .partition_point(|reference| (reference.paragraph, reference.citation.span.start) < place);
    let near = reading.references[..before]
        .iter()
        .rev()
        .take_while(|reference| reference.paragraph.0 + 1 >= hit.paragraph.0);
    match near.filter(|reference| reference.act().is_some()).map(|it| it.paragraph).next() {
        Some(paragraph) if paragraph == hit.paragraph => Cited::InParagraph,
        Some(_) => Cited::Before,
        None => Cited::Nowhere,
    }
}
