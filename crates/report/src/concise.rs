//! One line a finding: `draft.txt:3:14: error reference/wrong-date message`.

use std::fmt::Write as _;

use crate::{File, Reporter, Summary, Words, place};

/// One line a finding, for searching and for editors that read such lines.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "concise",
    open: "",
    file,
    between: "",
    close,
    for_people: true,
    counts: true,
};

fn file(file: &File<'_>, words: &Words) -> String {
    let mut out = String::new();
    for finding in file.findings {
        let place = place::shown(file, finding.span.start, words);
        let (severity, rule) = (finding.severity.name(), finding.rule.name);
        let message = words.say(&finding.message);
        // Writing into a string cannot fail.
        let _ = writeln!(out, "{}:{place}: {severity} {rule} {message}", file.path);
    }
    out
}

fn close(summary: &Summary, words: &Words) -> String {
    summary.sentence(words) + "\n"
}
