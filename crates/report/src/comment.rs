//! A finding as the text of a comment in a Word file.

use lint::Finding;

use crate::{File, Words, details};

/// What the comment on `finding` says, a paragraph each: the message, what it rests on, the
/// offers, the advice, and the name of the rule.
pub fn comment_lines(file: &File<'_>, finding: &Finding, words: &Words) -> Vec<String> {
    let severity = words.severity(finding.severity);
    let mut lines = vec![format!("{severity}: {}", words.say(&finding.message))];
    lines.extend(details::lines(file, finding, words));
    lines.push(finding.rule.name.to_owned());
    lines
}
