//! Two language versions of one resolution laid beside each other: what differs is reported, and
//! nothing else.

use std::fmt::Write as _;

use expect_test::expect_file;
use jiff::civil::date;
use lint::{Finding, Locale, Messages, Rule, Settings, Version, compare, rules};
use proptest::prelude::*;

const RUSSIAN: &str = include_str!("../../../seeds/documents/ru/A-RES-58-208.txt");
const ENGLISH: &str = include_str!("../../../tests/parallel/A-RES-58-208.en.txt");

fn differences(one: &str, other: &str) -> Vec<Finding> {
    let settings = Settings::on(date(2026, 11, 20));
    let parallel: Vec<&'static Rule> = rules::select(&["parallel"], &[]).unwrap();
    let other = Version { name: "other.txt", source: other, settings: &settings };
    compare(one, &other, builtin::knowledge(), &settings, &parallel).findings
}

fn report(source: &str, findings: &[Finding]) -> String {
    let messages = Messages::new(Locale::English);
    let mut out = String::new();
    for finding in findings {
        let words = &source[finding.span.range()];
        let said = messages.say(&finding.message);
        writeln!(out, "{} «{words}» {said}", finding.rule.name).unwrap();
        for evidence in &finding.evidence {
            let paragraph = evidence.paragraph.as_deref().unwrap_or_default();
            writeln!(out, "    {paragraph}: {}", messages.say(&evidence.text)).unwrap();
        }
    }
    out
}

// The Russian text has page turns, spaced marks and replacement characters; the English one has
// none. They say the same.
#[test]
fn the_two_versions_of_a_resolution_differ_in_nothing() {
    assert_eq!(report(RUSSIAN, &differences(RUSSIAN, ENGLISH)), "");
    assert_eq!(report(ENGLISH, &differences(ENGLISH, RUSSIAN)), "");
}

/// Ten slips of a translator or a typist.
const SLIPS: [(&str, &str); 10] = [
    ("52/189 of 18 December 1997", "52/198 of 18 December 1997"),
    ("1995/313 of 27 July 1995", "1995/313 of 28 July 1995"),
    ("entered into force in July 2003", "entered into force in June 2003"),
    ("in particular section II.C on", "in particular section II.D on"),
    ("at its sixtieth session a\nreport", "at its sixty-first session a\nreport"),
    ("9. Decides that, in 2006,", "9. Decides that, in 2005,"),
    ("report of the Secretary-General;12", "report of the Secretary-General;"),
    ("10 Resolution 44/25, annex.", "10 Resolution 44/25."),
    ("(c) Round tables and informal exchanges are useful formats for the dialogue;\n\n", ""),
    ("held in Brussels on 16 and 17 October", "held in Brussels on 15 and 17 October"),
];

#[test]
fn ten_slips_are_ten_findings() {
    let slipped = SLIPS.iter().fold(ENGLISH.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let found = differences(RUSSIAN, &slipped);
    assert_eq!(found.len(), SLIPS.len(), "{}", report(RUSSIAN, &found));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/parallel.txt");
    expect_file![path].assert_eq(&report(RUSSIAN, &found));
}

// A paragraph that was added is one finding, and those after it still find their counterparts.
#[test]
fn an_added_paragraph_is_one_finding() {
    let more = ENGLISH.replacen(
        "7. Invites Governments",
        "7. Invites the regional commissions to contribute to this work;\n\n8. Invites Governments",
        1,
    );
    let found = differences(RUSSIAN, &more);
    assert_eq!(found.len(), 1, "{}", report(RUSSIAN, &found));
    assert_eq!(found[0].rule.name, "parallel/missing-paragraph");
}

proptest! {
    // Whatever is laid beside whatever, places are in the text and nothing panics.
    #[test]
    fn any_two_texts_can_be_compared(one in ".{0,400}", other in ".{0,400}") {
        for finding in differences(&one, &other) {
            prop_assert!(one.get(finding.span.range()).is_some());
        }
    }

    // A text differs in nothing from itself.
    #[test]
    fn a_text_equals_itself(from in 0usize..100, paragraphs in 1usize..40) {
        let part: Vec<&str> = ENGLISH.split("\n\n").skip(from % 20).take(paragraphs).collect();
        let part = part.join("\n\n");
        prop_assert_eq!(report(&part, &differences(&part, &part)), "");
    }
}
