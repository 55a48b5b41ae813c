//! Annotations of GitHub Actions: `::error file=draft.txt,line=3,…::message`, grouped by file.
//!
//! Columns count code points, the last one included. A finding that goes over several lines has no
//! columns, which GitHub would refuse. A place in a Word file has a name and no line.

use std::fmt::Write as _;

use lint::{Finding, Severity};
use text::ColumnUnit;

use crate::region::Region;
use crate::{File, Reporter, Summary, Words, details};

/// One annotation a finding.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "github",
    open: "",
    file,
    between: "",
    close,
    for_people: false,
    counts: false,
};

fn file(file: &File<'_>, words: &Words) -> String {
    if file.findings.is_empty() {
        return String::new();
    }
    let mut out = format!("::group::{}\n", data(file.path));
    for finding in file.findings {
        out += &annotation(file, finding, words);
    }
    out + "::endgroup::\n"
}

fn annotation(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "notice",
    };
    let mut lines = details::lines(file, finding, words);
    lines.insert(0, details::message(file, finding, words));
    let address = property(file.address);
    let title = property(finding.rule.name);
    let region = region(file, finding);
    format!("::{command} file={address}{region},title={title}::{}\n", data(&lines.join("\n")))
}

fn region(file: &File<'_>, finding: &Finding) -> String {
    if file.word.is_some() {
        return String::new();
    }
    let region = Region::of(finding.span, file.lines, ColumnUnit::CodePoint);
    let mut text = format!(",line={},endLine={}", region.line, region.end_line);
    if region.is_on_one_line() {
        // Writing into a string cannot fail.
        let _ = write!(text, ",col={},endColumn={}", region.column, region.last_column());
    }
    text
}

fn close(summary: &Summary, words: &Words) -> String {
    let mut out = String::new();
    for failure in &summary.failures {
        let message = data(&words.say(&failure.message));
        // Writing into a string cannot fail.
        let _ = writeln!(out, "::error file={}::{message}", property(&failure.address));
    }
    out
}

/// Text after the last `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which a colon or a comma would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
