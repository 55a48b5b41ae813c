//! JSON Lines: one finding a line, with the path of its file, as soon as the file is checked.

use serde::Serialize;

use crate::wire::{WireDiagnostic, to_json};
use crate::{File, Reporter, Words};

/// One object a finding.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "jsonl",
    open: "",
    file,
    between: "",
    close: |_, _| String::new(),
    for_people: false,
    counts: false,
};

#[derive(Serialize)]
struct WireLine<'f> {
    path: &'f str,
    #[serde(flatten)]
    diagnostic: WireDiagnostic<'f>,
}

fn file(file: &File<'_>, words: &Words) -> String {
    let lines = file.findings.iter().map(|finding| {
        let diagnostic = WireDiagnostic::of(finding, file, words);
        to_json(&WireLine { path: file.path, diagnostic }) + "\n"
    });
    lines.collect()
}
