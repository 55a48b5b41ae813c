//! The shapes that JSON promises: positions, ranges, diagnostics. Schema `resolint.check/1`.

use lint::{Evidence, Finding, Fix};
use serde::Serialize;
use text::{ColumnUnit, LineIndex, Span};

use crate::{File, Words};

/// A place: bytes of UTF-8 in the decoded text; line and column in code points, from 1.
#[derive(Serialize)]
pub(crate) struct WirePosition {
    offset: u32,
    line: u32,
    column: u32,
}

/// A half-open range.
#[derive(Serialize)]
pub(crate) struct WireRange {
    start: WirePosition,
    end: WirePosition,
}

impl WireRange {
    pub(crate) fn of(span: Span, lines: &LineIndex<'_>) -> Self {
        Self { start: position(span.start, lines), end: position(span.end, lines) }
    }
}

fn position(offset: u32, lines: &LineIndex<'_>) -> WirePosition {
    let place = lines.position(offset as usize, ColumnUnit::CodePoint);
    WirePosition { offset, line: place.line + 1, column: place.column + 1 }
}

/// One finding.
#[derive(Serialize)]
pub(crate) struct WireDiagnostic<'f> {
    rule: &'static str,
    severity: &'static str,
    confidence: &'static str,
    message: String,
    range: WireRange,
    #[serde(flatten)]
    place: Option<WirePlace<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<WireReference<'f>>,
    evidence: Vec<WireEvidence<'f>>,
    fixes: Vec<WireFix<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
}

/// A place in a Word file: the paragraph, from 1, among those of its story that have text.
#[derive(Serialize)]
pub(crate) struct WirePlace<'f> {
    paragraph: u32,
    story: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'f str>,
}

impl<'f> WirePlace<'f> {
    /// `None` in a draft that is no Word file.
    pub(crate) fn of(span: Span, file: &File<'f>) -> Option<Self> {
        let paragraph = file.word?.paragraph_at(span.start)?;
        Some(Self {
            paragraph: paragraph.number,
            story: paragraph.story.name(),
            note: paragraph.note.as_deref(),
        })
    }
}

#[derive(Serialize)]
struct WireReference<'f> {
    symbol: &'f str,
    verdict: &'static str,
}

#[derive(Serialize)]
struct WireEvidence<'f> {
    symbol: Option<&'f str>,
    paragraph: Option<&'f str>,
    text: String,
    /// The place in the draft itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<WireRange>,
}

#[derive(Serialize)]
struct WireFix<'f> {
    title: String,
    applicability: &'static str,
    edits: Vec<WireEdit<'f>>,
}

#[derive(Serialize)]
struct WireEdit<'f> {
    range: WireRange,
    text: &'f str,
}

impl<'f> WireDiagnostic<'f> {
    pub(crate) fn of(finding: &'f Finding, file: &File<'f>, words: &Words) -> Self {
        let reference = finding.reference.as_ref().map(|reference| WireReference {
            symbol: &reference.symbol,
            verdict: verdict_name(reference.verdict),
        });
        Self {
            rule: finding.rule.name,
            severity: finding.severity.name(),
            confidence: finding.confidence.name(),
            message: words.say(&finding.message),
            range: WireRange::of(finding.span, file.lines),
            place: WirePlace::of(finding.span, file),
            reference,
            evidence: finding
                .evidence
                .iter()
                .map(|evidence| wire_evidence(evidence, file, words))
                .collect(),
            fixes: finding.fixes.iter().map(|fix| wire_fix(fix, file, words)).collect(),
            help: finding.help.as_ref().map(|help| words.say(help)),
        }
    }
}

fn wire_evidence<'f>(evidence: &'f Evidence, file: &File<'_>, words: &Words) -> WireEvidence<'f> {
    WireEvidence {
        symbol: evidence.symbol.as_deref(),
        paragraph: evidence.paragraph.as_deref(),
        text: words.say(&evidence.text),
        range: evidence.span.map(|span| WireRange::of(span, file.lines)),
    }
}

fn wire_fix<'f>(fix: &'f Fix, file: &File<'_>, words: &Words) -> WireFix<'f> {
    let edits = fix
        .edits
        .iter()
        .map(|edit| WireEdit { range: WireRange::of(edit.span, file.lines), text: &edit.text });
    WireFix {
        title: words.say(&fix.title),
        applicability: fix.applicability.name(),
        edits: edits.collect(),
    }
}

/// A verdict's name in JSON.
pub(crate) fn verdict_name(verdict: knowledge::Verdict) -> &'static str {
    match verdict {
        knowledge::Verdict::Confirmed => "confirmed",
        knowledge::Verdict::Contradicted => "contradicted",
        knowledge::Verdict::Absent => "absent",
        knowledge::Verdict::OutsideCoverage => "outside-coverage",
        knowledge::Verdict::Ambiguous => "ambiguous",
    }
}

/// What kind of text a draft is, in JSON.
pub(crate) fn kind_name(kind: draft::Kind) -> &'static str {
    match kind {
        draft::Kind::Resolution => "resolution",
        draft::Kind::Declaration => "declaration",
        draft::Kind::Decision => "decision",
        draft::Kind::Report => "report",
        draft::Kind::Other => "other",
    }
}

/// A value as JSON on one line. The values of this crate have string keys and no failing parts.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
