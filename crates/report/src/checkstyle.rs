//! Checkstyle's XML, which Jenkins and many other CI systems read: the findings of each file.
//! Columns count code points.

use lint::{Finding, Severity};
use text::ColumnUnit;

use crate::region::Region;
use crate::xml::escaped;
use crate::{Failure, File, Reporter, Summary, Words, details};

/// One document for the run.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "checkstyle",
    open: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n",
    file,
    between: "",
    close,
    for_people: false,
    counts: false,
};

fn file(file: &File<'_>, words: &Words) -> String {
    let errors: String = file.findings.iter().map(|it| error(file, it, words)).collect();
    format!("  <file name=\"{}\">\n{errors}  </file>\n", escaped(file.address))
}

fn error(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let region = Region::of(finding.span, file.lines, ColumnUnit::CodePoint);
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "info",
    };
    format!(
        "    <error line=\"{}\" column=\"{}\" severity=\"{severity}\" message=\"{}\" \
         source=\"resolint/{}\"/>\n",
        region.line,
        region.column,
        escaped(&details::message(file, finding, words)),
        finding.rule.name
    )
}

fn close(summary: &Summary, words: &Words) -> String {
    let mut out: String = summary.failures.iter().map(|it| unreadable(it, words)).collect();
    out += "</checkstyle>\n";
    out
}

fn unreadable(failure: &Failure, words: &Words) -> String {
    format!(
        "  <file name=\"{}\">\n    <error line=\"1\" severity=\"error\" message=\"{}\" \
         source=\"resolint/unreadable\"/>\n  </file>\n",
        escaped(&failure.address),
        escaped(&words.say(&failure.message))
    )
}
