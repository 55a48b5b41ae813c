//! Diagnostics that the editor asks for: of an open draft, and of the drafts of its folders that
//! are not open.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use lsp_types::{Diagnostic, Url};

use crate::diagnose::diagnose;
use crate::world::{OpenDraft, World};

/// Diagnostics, and the id by which they are known again: the same diagnostics, the same id.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// The id.
    pub(crate) id: String,
    /// The diagnostics.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Report {
    fn new(diagnostics: Vec<Diagnostic>) -> Self {
        let mut hasher = DefaultHasher::new();
        serde_json::to_string(&diagnostics).unwrap_or_default().hash(&mut hasher);
        Self { id: format!("{:016x}", hasher.finish()), diagnostics }
    }

    /// Of an open draft; nothing is known of one that is not open.
    pub(crate) fn of_open(world: &World, uri: &Url) -> Self {
        Self::new(world.draft(uri).map_or_else(Vec::new, |draft| diagnose(world, draft)))
    }
}

/// The reports of files that are not open, kept until they change.
#[derive(Debug, Default)]
pub(crate) struct FileReports(Mutex<HashMap<PathBuf, (Stamp, Arc<Report>)>>);

/// What tells one state of a file from another.
type Stamp = Option<(SystemTime, u64)>;

impl FileReports {
    /// Forgets all, since settings have changed.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Of a file that is not open.
    pub(crate) fn of(&self, world: &World, path: &Path, uri: &Url) -> Arc<Report> {
        let stamp = stamp(path);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
        if let Some((at, report)) = known
            && at == stamp
        {
            return report;
        }
        let draft = OpenDraft::on_disk(world, path, uri);
        let report = Arc::new(Report::new(diagnose(world, &draft)));
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(path.to_owned(), (stamp, report.clone()));
        report
    }
}

fn stamp(path: &Path) -> Stamp {
    let metadata = std::fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}
