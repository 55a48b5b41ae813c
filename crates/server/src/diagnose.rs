//! Findings become diagnostics: the rule with its page, the evidence one can open, and what the
//! editor needs to offer the fixes.

use analysis::Snapshot;
use lint::{Evidence, Finding, Severity};
use std::sync::Arc;

use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    Location, NumberOrString, Url,
};
use serde_json::json;

use crate::convert::Places;
use crate::world::{OpenDraft, World};

/// The diagnostics of one version of a draft.
pub(crate) struct Diagnosed {
    /// The version of it that was checked.
    pub(crate) of: Arc<OpenDraft>,
    /// What was found, or the words with which a rule panicked.
    pub(crate) diagnostics: Result<Vec<Diagnostic>, String>,
}

/// Checks a draft.
pub(crate) fn diagnose(world: &World, draft: &OpenDraft) -> Vec<Diagnostic> {
    let snapshot = draft.snapshot(world);
    let writer = Writer { draft, snapshot, places: world.places(snapshot), world };
    draft.findings(world).iter().map(|finding| writer.diagnostic(finding)).collect()
}

struct Writer<'w> {
    draft: &'w OpenDraft,
    snapshot: &'w Snapshot,
    places: Places<'w>,
    world: &'w World,
}

impl Writer<'_> {
    fn diagnostic(&self, finding: &Finding) -> Diagnostic {
        let (related, rest) = self.evidence(finding);
        Diagnostic {
            range: self.places.range(finding.span),
            severity: Some(severity(finding.severity)),
            code: Some(NumberOrString::String(finding.rule.name.to_owned())),
            code_description: page(finding).map(|href| CodeDescription { href }),
            source: Some("resolint".to_owned()),
            message: self.message(finding, &rest),
            related_information: (!related.is_empty()).then_some(related),
            tags: unnecessary(finding).then(|| vec![DiagnosticTag::UNNECESSARY]),
            data: Some(json!({
                "rule": finding.rule.name,
                "span": [finding.span.start, finding.span.end],
                "fixes": finding.fixes.len(),
            })),
        }
    }

    /// The message, the evidence that has no place to open, and the advice.
    fn message(&self, finding: &Finding, rest: &[&Evidence]) -> String {
        let mut words = self.world.words.say(&finding.message);
        for evidence in rest {
            words.push_str("\n• ");
            if let Some(symbol) = &evidence.symbol {
                words.push_str(symbol);
                words.push_str(": ");
            }
            words.push_str(&self.world.words.say(&evidence.text));
        }
        if let Some(help) = &finding.help {
            words.push('\n');
            words.push_str(&self.world.words.say(help));
        }
        words
    }

    /// The evidence that can be opened, in this draft or in the corpus, and the rest.
    fn evidence<'f>(
        &self,
        finding: &'f Finding,
    ) -> (Vec<DiagnosticRelatedInformation>, Vec<&'f Evidence>) {
        let shows = self.world.client.can("textDocument/publishDiagnostics/relatedInformation");
        let (mut related, mut rest) = (Vec::new(), Vec::new());
        for evidence in &finding.evidence {
            match self.place(finding, evidence).filter(|_| shows) {
                Some(location) => {
                    let message = self.world.words.say(&evidence.text);
                    related.push(DiagnosticRelatedInformation { location, message });
                }
                None => rest.push(evidence),
            }
        }
        (related, rest)
    }

    fn place(&self, finding: &Finding, evidence: &Evidence) -> Option<Location> {
        if let Some(span) = evidence.span {
            return Some(Location::new(self.draft.uri.clone(), self.places.range(span)));
        }
        let symbol = evidence.symbol.as_deref()?;
        let label = evidence.paragraph.as_deref()?;
        // Several paragraphs may have one label: the one meant cites what the finding is about.
        let cited = finding.reference.as_ref().map(|reference| reference.symbol.as_str());
        let mut citing =
            cited.into_iter().flat_map(|cited| self.snapshot.knowledge().citing(cited));
        let meant = citing
            .find(|it| it.document.symbol() == symbol && it.paragraph.label() == label)
            .map(|it| it.paragraph.text);
        self.world.in_corpus(self.snapshot, symbol, Some(label), meant)
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Info => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

/// Where the page of the rule is read.
fn page(finding: &Finding) -> Option<Url> {
    let file = finding.rule.name.replace('-', "_");
    let repository = env!("CARGO_PKG_REPOSITORY");
    Url::parse(&format!("{repository}/blob/main/crates/lint/src/rules/{file}.md")).ok()
}

/// Whether the offer is to take away what is marked: editors fade it.
fn unnecessary(finding: &Finding) -> bool {
    finding.fixes.iter().any(|fix| {
        let [edit] = fix.edits.as_slice() else { return false };
        edit.text.is_empty() && !edit.span.is_empty() && edit.span == finding.span
    })
}
