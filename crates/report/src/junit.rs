//! JUnit's XML, which nearly every CI system shows: a suite for each file, and a failed case for
//! each finding. A file in which nothing is found is a case that passed.

use std::fmt::Write as _;

use lint::Finding;

use crate::xml::escaped;
use crate::{Failure, File, Reporter, Summary, Words, details, place};

/// One document for the run.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "junit",
    open: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"resolint\">\n",
    file,
    between: "",
    close,
    for_people: false,
    counts: false,
};

fn file(file: &File<'_>, words: &Words) -> String {
    let name = escaped(file.address);
    let count = file.findings.len();
    if count == 0 {
        let case = format!("    <testcase name=\"{name}\" classname=\"{name}\"/>\n");
        return suite(&name, Counts { tests: 1, failures: 0, errors: 0 }, &case);
    }
    let cases: String = file.findings.iter().map(|it| case(file, it, words)).collect();
    suite(&name, Counts { tests: count, failures: count, errors: 0 }, &cases)
}

struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
}

fn suite(name: &str, counts: Counts, cases: &str) -> String {
    let Counts { tests, failures, errors } = counts;
    format!(
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\">\n\
         {cases}  </testsuite>\n"
    )
}

fn case(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let (class, rule) = (escaped(file.address), finding.rule.name);
    let place = escaped(&place::shown(file, finding.span.start, words));
    let (kind, message) = (finding.severity.name(), escaped(&words.say(&finding.message)));
    let mut text = format!("{}:{place}", escaped(file.path));
    for line in details::lines(file, finding, words) {
        text += "\n";
        text += &escaped(&line);
    }
    format!(
        "    <testcase name=\"{rule} {place}\" classname=\"{class}\">\n      \
         <failure type=\"{kind}\" message=\"{message}\">{text}</failure>\n    </testcase>\n"
    )
}

fn close(summary: &Summary, words: &Words) -> String {
    let mut out: String = summary.failures.iter().map(|it| unreadable(it, words)).collect();
    out += "</testsuites>\n";
    out
}

fn unreadable(failure: &Failure, words: &Words) -> String {
    let name = escaped(&failure.address);
    let mut case = format!("    <testcase name=\"{name}\" classname=\"{name}\">\n");
    let message = escaped(&words.say(&failure.message));
    // Writing into a string cannot fail.
    let _ = writeln!(case, "      <error message=\"{message}\"/>\n    </testcase>");
    suite(&name, Counts { tests: 1, failures: 0, errors: 1 }, &case)
}
