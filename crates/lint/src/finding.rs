//! A finding: what is seen, where, the evidence, and the offer.

use knowledge::Verdict;
use text::{Edit, Span};

use crate::{Confidence, Message, Reference, Rule};

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

impl Severity {
    /// Its name in settings and in JSON: `hint`, `info`, `warning`, `error`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The severity of a name.
    pub fn from_name(name: &str) -> Option<Severity> {
        [Severity::Hint, Severity::Info, Severity::Warning, Severity::Error]
            .into_iter()
            .find(|severity| severity.name() == name)
    }
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

impl Finding {
    /// What `rule` says of `span`, as serious and as sure as the rule usually is.
    pub fn new(rule: &'static Rule, span: Span, message: Message) -> Self {
        Self {
            rule,
            severity: rule.severity,
            confidence: rule.confidence,
            span,
            message,
            evidence: Vec::new(),
            fixes: Vec::new(),
            reference: None,
            help: None,
        }
    }

    /// The same, as serious and as sure as its evidence is.
    #[must_use]
    pub fn weighed(mut self, severity: Severity, confidence: Confidence) -> Self {
        self.severity = severity;
        self.confidence = confidence;
        self
    }

    /// The same, about this reference.
    #[must_use]
    pub fn about(mut self, reference: &Reference) -> Self {
        self.reference = reference.judgement.as_ref().map(|judgement| ReferenceSummary {
            symbol: judgement.symbol.to_string(),
            verdict: judgement.verdict,
        });
        self
    }

    /// The same with more to rest on.
    #[must_use]
    pub fn because(mut self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    /// The same with more to offer.
    #[must_use]
    pub fn offering(mut self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }

    /// The same with a sentence of advice.
    #[must_use]
    pub fn advising(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }
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

impl Evidence {
    /// Evidence from elsewhere: a record, a document of the corpus.
    pub fn elsewhere(symbol: impl Into<Option<String>>, text: Message) -> Self {
        Self { symbol: symbol.into(), paragraph: None, text, span: None }
    }

    /// Evidence at another place of the same draft.
    pub fn here(span: Span, text: Message) -> Self {
        Self { symbol: None, paragraph: None, text, span: Some(span) }
    }
}

impl Fix {
    /// A fix of one edit.
    pub fn new(title: Message, applicability: Applicability, edit: Edit) -> Self {
        Self { title, applicability, edits: vec![edit] }
    }
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

impl Applicability {
    /// Its name in JSON: `shown`, `unsafe`, `safe`.
    pub fn name(self) -> &'static str {
        match self {
            Applicability::Shown => "shown",
            Applicability::Unsafe => "unsafe",
            Applicability::Safe => "safe",
        }
    }
}
