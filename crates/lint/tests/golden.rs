//! The documents of the corpus, checked as they stand: every finding readable in
//! `golden/<document>/<group of rules>.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test -p lint --test golden` writes the files anew; read the difference
//! before keeping it.

use std::fmt::Write as _;

use expect_test::expect_file;
use jiff::civil::date;
use lint::{Finding, Locale, Messages, Settings, Severity, check, rules};
use text::{ColumnUnit, LineIndex};

fn findings(source: &str) -> Vec<Finding> {
    let settings = Settings::on(date(2026, 11, 20));
    check(source, builtin::knowledge(), &settings, rules::ALL).findings
}

/// The findings of each group, as its file of this document has them.
fn assert_golden(document: &str, source: &str) {
    let all = findings(source);
    for group in rules::groups() {
        let of_group = all.iter().filter(|finding| finding.rule.group() == group);
        let path = format!("{}/tests/golden/{document}/{group}.txt", env!("CARGO_MANIFEST_DIR"));
        expect_file![path].assert_eq(&report(source, of_group));
    }
}

/// One line a finding, what it rests on below it.
fn report<'f>(source: &str, findings: impl Iterator<Item = &'f Finding>) -> String {
    let messages = Messages::new(Locale::Russian);
    let index = LineIndex::new(source);
    let mut out = String::new();
    for finding in findings {
        let place = index.position(finding.span.start as usize, ColumnUnit::CodePoint);
        let severity = finding.severity.name();
        let said = messages.say(&finding.message);
        writeln!(
            out,
            "{}:{} {severity} {} {said}",
            place.line + 1,
            place.column + 1,
            finding.rule.name
        )
        .unwrap();
        for evidence in &finding.evidence {
            let symbol = evidence.symbol.as_deref().unwrap_or("—");
            let paragraph = evidence.paragraph.as_deref().unwrap_or_default();
            writeln!(out, "    {symbol} {paragraph}: {}", messages.say(&evidence.text)).unwrap();
        }
        for fix in &finding.fixes {
            let applicability = fix.applicability.name();
            writeln!(out, "    [{applicability}] {}", messages.say(&fix.title)).unwrap();
        }
    }
    out
}

const REPORT_2003: &str = include_str!("../../../seeds/documents/ru/A-58-98.txt");
const RESOLUTION_2003: &str = include_str!("../../../seeds/documents/ru/A-RES-58-208.txt");
const SUMMARY_2006: &str = include_str!("../../../seeds/documents/ru/A-61-515.txt");
const DECLARATION_2013: &str = include_str!("../../../seeds/documents/ru/A-RES-68-4.txt");
const EXCERPT_2013: &str = include_str!("../../../seeds/documents/ru/A-68-190.txt");

#[test]
fn the_report_of_2003() {
    assert_golden("A-58-98", REPORT_2003);
}

#[test]
fn the_resolution_of_2003() {
    assert_golden("A-RES-58-208", RESOLUTION_2003);
}

#[test]
fn the_summary_of_2006() {
    assert_golden("A-61-515", SUMMARY_2006);
}

#[test]
fn the_declaration_of_2013() {
    assert_golden("A-RES-68-4", DECLARATION_2013);
}

#[test]
fn the_excerpt_of_2013() {
    assert_golden("A-68-190", EXCERPT_2013);
}

// The report dates 56/203 to its distribution in February 2002 at three places; the resolution
// was adopted on 21 December 2001, as the resolution of 2003 says.
#[test]
fn the_date_of_56_203_is_wrong_at_three_places() {
    let wrong: Vec<Finding> = findings(REPORT_2003)
        .into_iter()
        .filter(|finding| finding.rule.name == "reference/wrong-date")
        .collect();
    assert_eq!(wrong.len(), 3);
    for finding in wrong {
        assert_eq!(finding.severity, Severity::Error);
        let said = Messages::new(Locale::English).say(&finding.message);
        assert_eq!(
            said,
            "Resolution 56/203 was adopted on 21 December 2001, not on 21 February 2002."
        );
        assert!(finding.evidence.iter().any(|e| e.symbol.as_deref() == Some("A/RES/58/208")));
    }
}

// Six marks of the report have lost their notes.
#[test]
fn six_marks_of_the_report_have_no_notes() {
    let all = findings(REPORT_2003);
    let dangling = all.iter().filter(|f| f.rule.name == "footnote/dangling-mark");
    assert_eq!(dangling.count(), 6);
}

// A/57/107 is probably A/57/170 with two figures exchanged; nobody can be sure.
#[test]
fn a_symbol_that_is_only_suspect_is_a_hint_at_most() {
    let at = REPORT_2003.find("57/107").unwrap();
    assert!(
        findings(REPORT_2003)
            .iter()
            .filter(|finding| finding.span.contains(at))
            .all(|finding| finding.severity == Severity::Hint)
    );
}

// An adopted text is not accused.
#[test]
fn the_declaration_has_no_error_and_no_warning_about_its_references() {
    let all = findings(DECLARATION_2013);
    assert!(all.iter().all(|finding| finding.severity < Severity::Error));
    let references = all.iter().filter(|finding| finding.rule.group() == "reference");
    assert!(references.clone().all(|finding| finding.severity < Severity::Warning));
}
