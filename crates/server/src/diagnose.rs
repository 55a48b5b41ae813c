//! Findings become diagnostics: the rule with its page, the evidence one can open, and what the
//! editor needs to offer the fixes.

use lint::{Finding, Messages, Severity};
use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    Location, NumberOrString, Url,
};
use serde_json::json;

use crate::convert::Places;
use crate::world::{OpenDraft, World};

/// The diagnostics of one version of a draft.
#[derive(Debug)]
pub(crate) struct Diagnosed {
    /// The draft.
    pub(crate) uri: Url,
    /// Its version.
    pub(crate) version: i32,
    /// What was found, or the words with which a rule panicked.
    pub(crate) diagnostics: Result<Vec<Diagnostic>, String>,
}

/// Checks a draft.
pub(crate) fn diagnose(world: &World, draft: &OpenDraft) -> Vec<Diagnostic> {
    let checked = draft.check();
    let lines = text::LineIndex::new(draft.text());
    let writer = Writer { draft, places: world.client.places(&lines), words: &world.words, world };
    checked.findings.iter().map(|finding| writer.diagnostic(finding)).collect()
}

struct Writer<'w> {
    draft: &'w OpenDraft,
    places: Places<'w>,
    words: &'w Messages,
    world: &'w World,
}

impl Writer<'_> {
    fn diagnostic(&self, finding: &Finding) -> Diagnostic {
        let related = self.related(finding);
        Diagnostic {
            range: self.places.range(finding.span),
            severity: Some(severity(finding.severity)),
            code: Some(NumberOrString::String(finding.rule.name.to_owned())),
            code_description: page(finding).map(|href| CodeDescription { href }),
            source: Some("resolint".to_owned()),
            message: self.message(finding, related.is_some()),
            related_information: related,
            tags: unnecessary(finding).then(|| vec![DiagnosticTag::UNNECESSARY]),
            data: Some(json!({
                "rule": finding.rule.name,
                "span": [finding.span.start, finding.span.end],
                "version": self.draft.version,
                "fixes": finding.fixes.len(),
            })),
        }
    }

    /// The message, the advice, and the evidence that has no place to open.
    fn message(&self, finding: &Finding, related: bool) -> String {
        let mut words = self.words.say(&finding.message);
        for evidence in &finding.evidence {
            if !(related && evidence.span.is_some()) {
                words.push_str("\n• ");
                if let Some(symbol) = &evidence.symbol {
                    words.push_str(symbol);
                    words.push_str(": ");
                }
                words.push_str(&self.words.say(&evidence.text));
            }
        }
        if let Some(help) = &finding.help {
            words.push('\n');
            words.push_str(&self.words.say(help));
        }
        words
    }

    /// The evidence at other places of the draft.
    fn related(&self, finding: &Finding) -> Option<Vec<DiagnosticRelatedInformation>> {
        if !self.world.client.can("textDocument/publishDiagnostics/relatedInformation") {
            return None;
        }
        let places = finding.evidence.iter().filter_map(|evidence| {
            let location = Location::new(self.draft.uri.clone(), self.places.range(evidence.span?));
            let message = self.words.say(&evidence.text);
            Some(DiagnosticRelatedInformation { location, message })
        });
        Some(places.collect())
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
