//! One JSON object for the whole run, schema `resolint.check/1`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::statistics::WireStatistics;
use crate::wire::{WireDiagnostic, kind_name, to_json};
use crate::{File, Reporter, Summary, Words};

/// One object: `schema`, `files`, `summary`.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "json",
    open: "{\"schema\":\"resolint.check/1\",\"files\":[\n",
    file,
    between: ",\n",
    close,
    for_people: false,
    counts: true,
};

#[derive(Serialize)]
struct WireFile<'f> {
    path: &'f str,
    language: &'static str,
    kind: &'static str,
    encoding: &'static str,
    references: usize,
    diagnostics: Vec<WireDiagnostic<'f>>,
}

#[derive(Serialize)]
struct WireSummary<'s> {
    files: usize,
    failed: usize,
    references: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    hints: usize,
    fixable: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<usize>,
    rules: BTreeMap<&'static str, usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statistics: Option<WireStatistics<'s>>,
}

fn file(file: &File<'_>, words: &Words) -> String {
    let draft = file.draft;
    to_json(&WireFile {
        path: file.path,
        language: draft.language.code(),
        kind: kind_name(draft.kind),
        encoding: file.encoding.name(),
        references: file.references,
        diagnostics: file
            .findings
            .iter()
            .map(|finding| WireDiagnostic::of(finding, file, words))
            .collect(),
    })
}

fn close(summary: &Summary, _: &Words) -> String {
    let wire = WireSummary {
        files: summary.artifacts.len(),
        failed: summary.failures.len(),
        references: summary.references,
        errors: summary.errors,
        warnings: summary.warnings,
        infos: summary.infos,
        hints: summary.hints,
        fixable: summary.fixable,
        known: summary.known,
        rules: summary.by_rule.iter().map(|(name, it)| (*name, it.findings)).collect(),
        statistics: WireStatistics::of(summary),
    };
    format!("\n],\"summary\":{}}}\n", to_json(&wire))
}
