//! Agrees that a finding stays: by a comment above its paragraph in a Markdown draft, or by an
//! entry in the settings.

use lint::{Finding, Message, Messages};
use text::Edit;

use super::{Action, ActionKind, Change, Choice};
use crate::Snapshot;

/// The two ways to ignore a finding; of a text without comments only the settings.
pub(super) fn actions(
    snapshot: &Snapshot,
    at: usize,
    finding: &Finding,
) -> impl Iterator<Item = Action> + use<> {
    let rule = finding.rule.name;
    let here = (snapshot.settings().markdown && finding.rule.group() != "ignore")
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

/// The comment at the paragraph of a finding.
pub(super) fn comment(
    snapshot: &Snapshot,
    finding: &Finding,
    words: &Messages,
) -> Option<Vec<Edit>> {
    let reason = words.say(&Message::new("ignore-reason"));
    let findings = std::slice::from_ref(finding);
    let edits = lint::ignore_comments(&snapshot.checked().draft, findings, &reason);
    (!edits.is_empty()).then_some(edits)
}

/// The entry of the settings, which quotes what the finding marks.
pub(super) fn entry(finding: &Finding, words: &Messages) -> Change {
    let reason = words.say(&Message::new("ignore-reason"));
    Change::Settings { rule: finding.rule.name, passage: finding.span, reason }
}
