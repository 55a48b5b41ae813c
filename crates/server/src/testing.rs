//! A world without an editor, for tests of what stands in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use analysis::Builtin;
use lint::Locale;
use serde_json::json;

use crate::client::Client;
use crate::corpus_files::CorpusFiles;
use crate::inbox::Inbox;
use crate::progress::Works;
use crate::projects::Projects;
use crate::publisher::Publisher;
use crate::pulled::FileReports;
use crate::surroundings::{Around, Rebuild, Surroundings};
use crate::words;
use crate::world::World;

/// A world with every rule, no drafts and no files.
pub(crate) fn world() -> World {
    let corpus = Arc::new(CorpusFiles::new(None));
    World {
        client: Arc::new(Client::of(&json!({ "capabilities": {} }))),
        drafts: BTreeMap::new(),
        words: Arc::new(words::of(Locale::English)),
        corpus: corpus.clone(),
        rules: lint::rules::ALL.into(),
        projects: Arc::new(Projects::new(Arc::new(Mutex::new(Nowhere)), corpus)),
        publisher: Publisher::new().0,
        inbox: Inbox::new().0,
        works: Arc::new(Works::default()),
        reports: Arc::new(FileReports::default()),
        coloured: Arc::default(),
    }
}

/// No files, no settings.
struct Nowhere;

impl Surroundings for Nowhere {
    fn of(&mut self, _: &Path) -> Around {
        Around {
            options: config::Options::default(),
            is_draft: true,
            library: Arc::new(Builtin(builtin::knowledge())),
            problems: Vec::new(),
        }
    }

    fn files(&mut self, _: &Path) -> Vec<PathBuf> {
        Vec::new()
    }

    fn text(&mut self, _: &Path) -> Option<String> {
        None
    }

    fn rebuild(&mut self, _: &Path) -> Vec<Rebuild> {
        Vec::new()
    }

    fn forget(&mut self) {}
}
