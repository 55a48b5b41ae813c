//! GitLab's Code Quality report: one array of problems, which GitLab shows in merge requests.
//!
//! Lines and columns are those of characters, from 1: the end is the last character. GitLab takes
//! problems with one fingerprint for one problem, so that the file is part of it.

use lint::{Finding, Fingerprint, Severity};
use serde::Serialize;
use text::ColumnUnit;

use crate::region::Region;
use crate::wire::to_json;
use crate::{Failure, File, Reporter, Summary, Words, details};

/// One array for the run.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "gitlab",
    open: "[\n",
    file,
    between: ",\n",
    close,
    for_people: false,
    counts: false,
};

/// What is said of a file that could not be used, in the place of a rule.
const UNREADABLE: &str = "unreadable";

#[derive(Serialize)]
struct WireProblem<'p> {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: WireLocation<'p>,
}

#[derive(Serialize)]
struct WireLocation<'p> {
    path: &'p str,
    positions: WirePositions,
}

#[derive(Serialize)]
struct WirePositions {
    begin: WirePosition,
    end: WirePosition,
}

#[derive(Serialize)]
struct WirePosition {
    line: u32,
    column: u32,
}

fn file(file: &File<'_>, words: &Words) -> String {
    let problems: Vec<String> = file
        .known_by()
        .map(|(finding, fingerprint)| to_json(&problem(file, finding, fingerprint, words)))
        .collect();
    problems.join(",\n")
}

fn problem<'p>(
    file: &File<'p>,
    finding: &Finding,
    fingerprint: Fingerprint,
    words: &Words,
) -> WireProblem<'p> {
    let region = Region::of(finding.span, file.lines, ColumnUnit::CodePoint);
    WireProblem {
        description: details::message(file, finding, words),
        check_name: finding.rule.name,
        fingerprint: fingerprint.within(file.address).to_string(),
        severity: match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info | Severity::Hint => "info",
        },
        location: WireLocation {
            path: file.address,
            positions: WirePositions {
                begin: WirePosition { line: region.line, column: region.column },
                end: WirePosition { line: region.end_line, column: region.last_column() },
            },
        },
    }
}

fn close(summary: &Summary, words: &Words) -> String {
    let failures = summary.failures.iter().map(|it| to_json(&unreadable(it, words)));
    let failures: Vec<String> = failures.collect();
    let between = if failures.is_empty() || summary.findings() == 0 { "" } else { ",\n" };
    format!("{between}{}\n]\n", failures.join(",\n"))
}

fn unreadable<'p>(failure: &'p Failure, words: &Words) -> WireProblem<'p> {
    let start = || WirePosition { line: 1, column: 1 };
    WireProblem {
        description: words.say(&failure.message),
        check_name: UNREADABLE,
        fingerprint: Fingerprint::of(UNREADABLE).within(&failure.address).to_string(),
        severity: "critical",
        location: WireLocation {
            path: &failure.address,
            positions: WirePositions { begin: start(), end: start() },
        },
    }
}
