//! Agrees that a finding stays: by a comment above its paragraph in a Markdown draft, or by an
//! entry in the settings.

use lint::{Finding, Message, Messages};
use text::{Edit, LineEnding, Span};

use super::{Action, ActionKind, Change, Choice};
use crate::Snapshot;

/// The two ways to ignore a finding; of a text without comments only the settings.
pub(super) fn actions(
    snapshot: &Snapshot,
    at: usize,
    finding: &Finding,
) -> impl Iterator<Item = Action> + use<> {
    let rule = finding.rule.name;
    let here = (snapshot.settings().markdown && rule.split('/').next() != Some("ignore"))
        .then_some(("action-ignore-here", Choice::IgnoreHere(at)));
    let everywhere = ("action-ignore-in-settings", Choice::IgnoreInSettings(at));
    here.into_iter().chain([everywhere]).map(move |(said, choice)| Action {
        title: Message::new(said).with("rule", rule),
        kind: ActionKind::Fix,
        preferred: false,
        finding: Some(at),
        choice,
    })
}

/// The comment, on a line of its own above the paragraph.
pub(super) fn comment(snapshot: &Snapshot, finding: &Finding, words: &Messages) -> Option<Edit> {
    let (_, paragraph) = snapshot.paragraph_at(finding.span.start as usize)?;
    let lines = snapshot.lines();
    let line = lines.line(lines.line_of(paragraph.span.start as usize))?;
    let before = snapshot.text().get(line.start as usize..paragraph.span.start as usize)?;
    // A comment in the indentation of a list stays a part of the list.
    let indent: String = before.chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
    let reason = words.say(&Message::new("ignore-reason"));
    let rule = finding.rule.name;
    let end = LineEnding::of(snapshot.text()).as_str();
    let text = format!("{indent}<!-- resolint-ignore {rule}: {reason} -->{end}");
    Some(Edit::replace(Span::at(line.start as usize), text))
}

/// The entry of the settings, which quotes what the finding marks.
pub(super) fn entry(snapshot: &Snapshot, finding: &Finding, words: &Messages) -> Change {
    let marked = snapshot.text().get(finding.span.range()).unwrap_or_default();
    let marked: Vec<&str> = marked.split_whitespace().collect();
    let reason = words.say(&Message::new("ignore-reason"));
    Change::Settings { rule: finding.rule.name, passage: marked.join(" "), reason }
}
