//! What can be done about a place of a draft: the fixes of its findings, ignoring them, and
//! rewriting what stands there.
//!
//! An [`Action`] is cheap and carries no edits; they are worked out when the drafter chooses it.

mod acronym;
mod date;
mod ignore;
mod note;
mod order;
mod renumber;
#[cfg(test)]
mod tests;
mod title;

use lint::{Applicability, Finding, Message, Messages};
use text::{Edit, Span};

use crate::Snapshot;

pub(crate) use note::source_of;

/// Something that a drafter may choose.
#[derive(Clone, PartialEq, Debug)]
pub struct Action {
    /// What it does, in the imperative.
    pub title: Message,
    /// What sort of change it is.
    pub kind: ActionKind,
    /// It is safe, and the usual answer to its finding.
    pub preferred: bool,
    /// The finding that it answers, an index among those that were given.
    pub finding: Option<usize>,
    /// What is to be worked out when it is chosen.
    pub choice: Choice,
}

/// What sort of change an action is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ActionKind {
    /// The answer to a finding.
    Fix,
    /// Every safe fix of the draft.
    FixAll,
    /// Rewrites what nobody found fault with.
    Rewrite,
}

/// What an action does, small enough to be sent to an editor and back. It holds for the version
/// of the draft for which it was offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// A fix of a finding, both by their index.
    Fix(usize, usize),
    /// Every safe fix.
    FixAll,
    /// A comment above the paragraph of a finding.
    IgnoreHere(usize),
    /// An entry in the settings for a finding.
    IgnoreInSettings(usize),
    /// A rewriting of this name at this byte.
    Rewrite(&'static str, usize),
}

/// What comes of a choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The draft is edited.
    Draft(Vec<Edit>),
    /// The settings get an `[[ignore]]`.
    Settings {
        /// Its rule.
        rule: &'static str,
        /// The passage of the draft that it is to quote.
        passage: Span,
        /// Its reason, to be written better by the drafter.
        reason: String,
    },
}

/// A way to rewrite what stands at a place.
struct Rewrite {
    title: Message,
    edits: Vec<Edit>,
}

/// Finds what can be rewritten at a byte of the draft.
type Rewriter = fn(&Snapshot, usize) -> Option<Rewrite>;

/// Every way to rewrite, by name.
const REWRITERS: &[(&str, Rewriter)] = &[
    ("add-date", date::rewrite),
    ("add-title", title::rewrite),
    ("add-note", note::rewrite),
    ("in-order", order::rewrite),
    ("renumber", renumber::rewrite),
    ("introduce-acronym", acronym::rewrite),
];

/// What can be done about `span`: of those `findings` that touch it first, then of what stands at
/// its beginning. The findings are those that are reported, in order.
pub fn actions(snapshot: &Snapshot, findings: &[Finding], span: Span) -> Vec<Action> {
    let touches =
        |finding: &Finding| finding.span.start <= span.end && span.start <= finding.span.end;
    let here = || findings.iter().enumerate().filter(|(_, finding)| touches(finding));
    let mut actions: Vec<Action> = here().flat_map(|(at, finding)| fixes(at, finding)).collect();
    for (at, finding) in here() {
        actions.extend(ignore::actions(snapshot, at, finding));
    }
    if findings.iter().flat_map(|finding| &finding.fixes).any(is_safe) {
        actions.push(Action {
            title: Message::new("action-fix-all"),
            kind: ActionKind::FixAll,
            preferred: false,
            finding: None,
            choice: Choice::FixAll,
        });
    }
    let at = span.start as usize;
    actions.extend(REWRITERS.iter().filter_map(|(name, rewrite)| {
        let rewrite = rewrite(snapshot, at)?;
        Some(Action {
            title: rewrite.title,
            kind: ActionKind::Rewrite,
            preferred: false,
            finding: None,
            choice: Choice::Rewrite(name, at),
        })
    }));
    actions
}

/// The fixes of a finding that have edits, each saying who may apply it.
fn fixes(at: usize, finding: &Finding) -> impl Iterator<Item = Action> + '_ {
    let with_edits = |(_, fix): &(usize, &lint::Fix)| !fix.edits.is_empty();
    finding.fixes.iter().enumerate().filter(with_edits).map(move |(index, fix)| {
        let said = match fix.applicability {
            Applicability::Safe => "action-safe",
            Applicability::Unsafe => "action-unsafe",
            Applicability::Shown => "action-shown",
        };
        Action {
            title: Message::new(said).with("fix", fix.title.clone()),
            kind: ActionKind::Fix,
            preferred: is_safe(fix),
            finding: Some(at),
            choice: Choice::Fix(at, index),
        }
    })
}

fn is_safe(fix: &lint::Fix) -> bool {
    fix.applicability == Applicability::Safe && !fix.edits.is_empty()
}

/// What a choice among `findings` comes to; `None` when the draft has no such thing. `judge` gives
/// the findings of a text as they are reported, for what mends the whole draft; `words` writes the
/// reason of an ignore.
pub fn change(
    snapshot: &Snapshot,
    findings: &[Finding],
    choice: Choice,
    words: &Messages,
    judge: impl FnMut(&str) -> Vec<Finding>,
) -> Option<Change> {
    match choice {
        Choice::Fix(finding, fix) => {
            let fix = findings.get(finding)?.fixes.get(fix)?;
            Some(Change::Draft(fix.edits.clone()))
        }
        Choice::FixAll => {
            let mended = lint::mend(snapshot.text(), Applicability::Safe, judge);
            Some(Change::Draft(text::edits_between(snapshot.text(), &mended.text)))
        }
        Choice::IgnoreHere(finding) => {
            Some(Change::Draft(ignore::comment(snapshot, findings.get(finding)?, words)?))
        }
        Choice::IgnoreInSettings(finding) => Some(ignore::entry(findings.get(finding)?, words)),
        Choice::Rewrite(name, at) => {
            let (_, rewrite) = REWRITERS.iter().find(|(known, _)| *known == name)?;
            Some(Change::Draft(rewrite(snapshot, at)?.edits))
        }
    }
}

impl Choice {
    /// Its name and its two numbers, as they are sent to an editor.
    pub fn code(self) -> (&'static str, usize, usize) {
        match self {
            Choice::Fix(finding, fix) => ("fix", finding, fix),
            Choice::FixAll => ("fix-all", 0, 0),
            Choice::IgnoreHere(finding) => ("ignore-here", finding, 0),
            Choice::IgnoreInSettings(finding) => ("ignore-in-settings", finding, 0),
            Choice::Rewrite(name, at) => (name, at, 0),
        }
    }

    /// The choice of a name and two numbers that came back.
    pub fn from_code(name: &str, first: usize, second: usize) -> Option<Choice> {
        Some(match name {
            "fix" => Choice::Fix(first, second),
            "fix-all" => Choice::FixAll,
            "ignore-here" => Choice::IgnoreHere(first),
            "ignore-in-settings" => Choice::IgnoreInSettings(first),
            _ => {
                let (known, _) = REWRITERS.iter().find(|(known, _)| *known == name)?;
                Choice::Rewrite(known, first)
            }
        })
    }
}
