//! A finding as the text of a comment in a Word file.

use lint::Finding;

use crate::{File, Words, framed};

/// What the comment on `finding` says, a paragraph each: the message, what it rests on, the
/// offers, the advice, and the name of the rule.
pub fn comment_lines(file: &File<'_>, finding: &Finding, words: &Words) -> Vec<String> {
    let labelled = |label: &'static str, text: String| format!("{}: {text}", words.word(label));
    let severity = words.severity(finding.severity);
    let mut lines = vec![format!("{severity}: {}", words.say(&finding.message))];
    let evidence = finding.evidence.iter();
    lines.extend(evidence.map(|it| labelled("label-evidence", framed::note_text(file, it, words))));
    let fixes = finding.fixes.iter();
    lines.extend(fixes.map(|fix| labelled("label-offer", words.say(&fix.title))));
    lines.extend(finding.help.iter().map(|help| labelled("label-help", words.say(help))));
    lines.push(finding.rule.name.to_owned());
    lines
}
