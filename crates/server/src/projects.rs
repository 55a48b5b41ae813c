//! Which settings hold for which draft: the nearest `resolint.toml` first, then what the editor
//! has set for the folder that the draft stands in.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use analysis::Library;
use lsp_types::Url;
use serde_json::Value;

use crate::corpus_files::CorpusFiles;
use crate::project::{Project, Standing, is_called_draft};
use crate::settings::EditorSettings;
use crate::surroundings::Surroundings;

/// Whoever knows files, for the owner and for workers.
pub(crate) type Shared = Arc<Mutex<dyn Surroundings>>;

/// Every folder of the editor, with what is set for it.
#[derive(Clone)]
pub(crate) struct Projects {
    folders: Vec<Folder>,
    /// What is set for what stands in none of them.
    anywhere: EditorSettings,
    surroundings: Shared,
    corpus: Arc<CorpusFiles>,
}

/// A folder of the editor.
#[derive(Clone)]
struct Folder {
    uri: Url,
    path: Option<PathBuf>,
    settings: EditorSettings,
}

impl Projects {
    /// Those of an editor that has said nothing yet.
    pub(crate) fn new(surroundings: Shared, corpus: Arc<CorpusFiles>) -> Self {
        Self { folders: Vec::new(), anywhere: EditorSettings::default(), surroundings, corpus }
    }

    /// The files around the drafts.
    pub(crate) fn surroundings(&self) -> MutexGuard<'_, dyn Surroundings + 'static> {
        self.surroundings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a folder in.
    pub(crate) fn add(&mut self, uri: Url) {
        self.remove(&uri);
        let path = uri.to_file_path().ok();
        self.folders.push(Folder { uri, path, settings: self.anywhere.clone() });
    }

    /// Leaves a folder out.
    pub(crate) fn remove(&mut self, uri: &Url) {
        self.folders.retain(|folder| folder.uri != *uri);
    }

    /// The folders, in the order in which settings are asked for and given.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &Url> {
        self.folders.iter().map(|folder| &folder.uri)
    }

    /// Takes what the editor has set: for all, then for each folder. Gives what is wrong with it.
    pub(crate) fn set(&mut self, values: &[Value]) -> Vec<lint::Message> {
        let Some((anywhere, of_folders)) = values.split_first() else { return Vec::new() };
        let (settings, mut problems) = EditorSettings::read(anywhere);
        self.anywhere = settings;
        for (index, folder) in self.folders.iter_mut().enumerate() {
            let (settings, wrong) = EditorSettings::read(of_folders.get(index).unwrap_or(anywhere));
            folder.settings = settings;
            problems.extend(wrong);
        }
        problems.dedup();
        problems
    }

    /// What is set for all.
    pub(crate) fn anywhere(&self) -> &EditorSettings {
        &self.anywhere
    }

    /// What is set for a draft: by its innermost folder.
    pub(crate) fn set_for(&self, path: Option<&Path>) -> &EditorSettings {
        let holds = |folder: &&Folder| match (&folder.path, path) {
            (Some(folder), Some(path)) => path.starts_with(folder),
            _ => false,
        };
        let depth = |folder: &&Folder| folder.path.as_ref().map_or(0, |it| it.components().count());
        let innermost = self.folders.iter().filter(holds).max_by_key(depth);
        innermost.map_or(&self.anywhere, |folder| &folder.settings)
    }

    /// What holds for a draft, with what could not be used. A draft that is in no file yet
    /// belongs to the first folder.
    pub(crate) fn of(&self, uri: &Url, language: &str) -> (Project, Vec<String>) {
        let path = uri.to_file_path().ok();
        let beside = || Some(self.folders.first()?.path.as_ref()?.join("untitled.md"));
        let near = path.clone().or_else(beside).unwrap_or_default();
        let around = self.surroundings().of(&near);
        let standing = match &path {
            Some(path) if self.corpus.has(path) => Standing::Corpus,
            _ if around.is_draft || is_called_draft(uri.path(), language) => Standing::Draft,
            _ => Standing::Any,
        };
        let options = around.options.over(self.set_for(path.as_deref()).options.clone());
        (Project { options, library: around.library, standing }, around.problems)
    }

    /// What is known in the first folder.
    pub(crate) fn library(&self) -> Arc<dyn Library> {
        let folder = self.folders.first().and_then(|folder| folder.path.clone());
        let near = folder.unwrap_or_default().join("untitled.md");
        self.surroundings().of(&near).library
    }

    /// The drafts of the folders, each once, in the order of their names.
    pub(crate) fn drafts(&self) -> Vec<PathBuf> {
        let folders: Vec<&PathBuf> =
            self.folders.iter().filter_map(|folder| folder.path.as_ref()).collect();
        let mut surroundings = self.surroundings();
        let mut all: Vec<PathBuf> =
            folders.iter().flat_map(|folder| surroundings.files(folder)).collect();
        all.sort();
        all.dedup();
        all.retain(|path| {
            is_called_draft(&path.to_string_lossy(), "") || surroundings.of(path).is_draft
        });
        all
    }
}
