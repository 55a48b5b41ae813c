//! What is said of a draft beyond its text: by its folder's `resolint.toml`, and by the editor's
//! settings where that is silent.

use std::sync::Arc;

use analysis::{Library, Snapshot};
use draft::Kind;
use jiff::civil::Date;
use lint::{Finding, Settings};
use lsp_types::Url;

/// The language id of a draft, whatever its name.
const LANGUAGE: &str = "un-resolution";

/// What is said of one draft.
#[derive(Clone)]
pub(crate) struct Project {
    /// The settings that hold for it.
    pub(crate) options: config::Options,
    /// What is known there.
    pub(crate) library: Arc<dyn Library>,
    /// Whose text it is.
    pub(crate) standing: Standing,
}

/// Whose text it is, by all that is said of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Standing {
    /// A draft, whatever it looks like.
    Draft,
    /// A draft if it reads as one.
    Any,
    /// A document of the corpus: nobody's draft.
    Corpus,
}

impl Project {
    /// What a draft is checked with.
    pub(crate) fn settings(&self, uri: &Url) -> Settings {
        let draft = &self.options.draft;
        Settings {
            as_of: draft.as_of().unwrap_or_else(today),
            body: draft.body(),
            session: draft.session(),
            language: draft.language(),
            markdown: uri.path().to_ascii_lowercase().ends_with(".md"),
        }
    }

    /// What is reported of a text. Where nobody says that it is a draft and it does not look
    /// like one, only its references are spoken of.
    pub(crate) fn judge(&self, snapshot: &Snapshot) -> Vec<Finding> {
        let checked = snapshot.checked();
        self.reported(snapshot.text(), checked.draft.kind, checked.findings.clone())
    }

    /// What is reported of the findings of a text of some kind.
    pub(crate) fn reported(
        &self,
        text: &str,
        kind: Kind,
        mut findings: Vec<Finding>,
    ) -> Vec<Finding> {
        if self.standing == Standing::Corpus {
            return Vec::new();
        }
        let whole = self.is_draft(kind);
        findings.retain(|finding| whole || finding.rule.group() == "reference");
        self.options.judge(text, findings, &[]).findings
    }

    /// Whether a text of some kind is a draft here: because somebody says so, or by its looks.
    pub(crate) fn is_draft(&self, kind: Kind) -> bool {
        match self.standing {
            Standing::Draft => true,
            Standing::Any => reads_as_draft(kind),
            Standing::Corpus => false,
        }
    }
}

/// Whether its name or the editor says that it is a draft.
pub(crate) fn is_called_draft(path: &str, language: &str) -> bool {
    let path = path.to_ascii_lowercase();
    language == LANGUAGE
        || [".resolution.md", ".resolution.txt"].iter().any(|ending| path.ends_with(ending))
}

fn reads_as_draft(kind: Kind) -> bool {
    matches!(kind, Kind::Resolution | Kind::Declaration | Kind::Decision)
}

/// The day of the clock, in universal time.
fn today() -> Date {
    jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date()
}
