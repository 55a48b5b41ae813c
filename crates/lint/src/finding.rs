//! A finding: what is seen, where, the evidence, and the offer.

use knowledge::Verdict;
use text::{Edit, Span};

use crate::{Confidence, Message, Rule};

/// How serious a finding is. Ordered from the mildest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Worth knowing.
    Hint,
    /// Custom that a drafter may have reason to leave.
    Info,
    /// Probably wrong.
    Warning,
    /// Contradicted by what is known.
    Error,
}

/// One finding in one text.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How serious; the rule's own severity unless the evidence is weaker or settings differ.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Where, in bytes of the source.
    pub span: Span,
    /// What is seen and what practice expects.
    pub message: Message,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// What can be done.
    pub fixes: Vec<Fix>,
    /// The citation it is about, if it is about one.
    pub reference: Option<ReferenceSummary>,
    /// One sentence of advice.
    pub help: Option<Message>,
}

/// The citation that a finding is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReferenceSummary {
    /// Its symbol.
    pub symbol: String,
    /// Its verdict.
    pub verdict: Verdict,
}

/// Something that supports a finding: a record of the registry, a place in a document of the
/// corpus, another place of the same draft.
#[derive(Clone, PartialEq, Debug)]
pub struct Evidence {
    /// The act or document that says it.
    pub symbol: Option<String>,
    /// Its paragraph, as people cite it.
    pub paragraph: Option<String>,
    /// What it says: a sentence of ours about a record, or the words of the document.
    pub text: Message,
    /// The place in the draft itself, when it is there.
    pub span: Option<Span>,
}

/// A change that is offered.
#[derive(Clone, PartialEq, Debug)]
pub struct Fix {
    /// What it does, in the imperative.
    pub title: Message,
    /// Who may apply it.
    pub applicability: Applicability,
    /// The change; empty for [`Applicability::Shown`] when there is nothing to insert.
    pub edits: Vec<Edit>,
}

/// Who may apply a fix.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Applicability {
    /// Only shown, to choose from; never applied by a command.
    Shown,
    /// Changes what the text says (a date, a title): only when asked for.
    Unsafe,
    /// Typography and the form of symbols: `--fix` applies it.
    Safe,
}
