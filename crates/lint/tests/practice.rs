//! What practice says, row by row: `practice.tsv` states each practice, then shows it in small
//! drafts. A wrong one is reported by the rule named, at any severity; a right one is silent for
//! that rule, and for every rule from a warning up. A practice that no rule holds has a line of
//! kind `off` that says why.
//!
//! Columns: practice, rule, language, kind (`practice`, `wrong`, `right`, `off`), text with `\n`
//! for a line end and `\_` for a no-break space.

use std::collections::BTreeMap;

use jiff::civil::date;
use lint::{Finding, Locale, Messages, Settings, Severity, check, rules};
use text::Language;

/// A line of the table.
struct Row {
    line: usize,
    practice: &'static str,
    rule: &'static str,
    language: &'static str,
    kind: &'static str,
    text: String,
}

fn rows() -> Vec<Row> {
    let lines = include_str!("practice.tsv").lines().enumerate().skip(1);
    lines
        .map(|(index, line)| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [practice, rule, language, kind, text] = fields[..] else {
                panic!("line {}: five columns are needed: {line}", index + 1);
            };
            let text = text.replace("\\n", "\n").replace("\\_", "\u{A0}");
            Row { line: index + 1, practice, rule, language, kind, text }
        })
        .collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let language = Language::from_code(row.language);
    let settings = Settings { language, ..Settings::on(date(2026, 11, 20)) };
    check(&row.text, builtin::knowledge(), &settings, rules::ALL).findings
}

/// What is wrong with a row, if anything.
fn problem(row: &Row) -> Option<String> {
    let found = findings(row);
    let named = found.iter().any(|finding| finding.rule.name == row.rule);
    let accused = found.iter().any(|finding| finding.severity >= Severity::Warning);
    let problem = match row.kind {
        "wrong" if !named => "is not reported",
        "right" if named || accused => "is reported",
        _ => return None,
    };
    let messages = Messages::new(Locale::English);
    let said: String = found
        .iter()
        .map(|f| {
            format!("\n    {} {}: {}", f.severity.name(), f.rule.name, messages.say(&f.message))
        })
        .collect();
    Some(format!("line {}, {} ({}) {problem}:{said}\n", row.line, row.practice, row.rule))
}

#[test]
fn wrong_drafts_are_reported_and_right_ones_are_silent() {
    let problems: String = rows().iter().filter_map(problem).collect();
    assert!(problems.is_empty(), "{problems}");
}

// A misspelt rule, language or kind would make a row say nothing.
#[test]
fn every_row_is_well_formed() {
    let mut last = "";
    for row in rows() {
        let line = row.line;
        match row.kind {
            "practice" => last = row.practice,
            "off" => assert!(!row.text.is_empty(), "line {line}: why is it off?"),
            "wrong" | "right" => {
                let known = rules::ALL.iter().any(|rule| rule.name == row.rule);
                assert!(known, "line {line}: no rule {}", row.rule);
                let language = Language::from_code(row.language);
                assert!(language.is_some(), "line {line}: no language {}", row.language);
            }
            kind => panic!("line {line}: no kind {kind}"),
        }
        assert_eq!(row.practice, last, "line {line}: examples stand below their practice");
    }
}

// A practice is shown by a wrong draft and a right one, or it says why no rule holds it.
#[test]
fn every_practice_has_its_examples() {
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows() {
        kinds.entry(row.practice).or_default().push(row.kind);
    }
    assert_eq!(kinds.len(), 138);
    let bare: Vec<&str> = kinds
        .iter()
        .filter(|(_, kinds)| {
            let shown = kinds.contains(&"wrong") && kinds.contains(&"right");
            !shown && !kinds.contains(&"off")
        })
        .map(|(practice, _)| *practice)
        .collect();
    assert!(bare.is_empty(), "without examples: {bare:?}");
}
