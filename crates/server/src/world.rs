//! What is known at one moment: the open drafts, the editor, the words to speak in. A question
//! is answered from the world at the moment when it came, whatever is typed meanwhile.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use analysis::{Library, Snapshot};
use lint::{Finding, Memory, Messages, Rule};
use lsp_types::{Location, Url};

use crate::buffer::Buffer;
use crate::client::Client;
use crate::coloured::Coloured;
use crate::convert::Places;
use crate::corpus_files::CorpusFiles;
use crate::inbox::Inbox;
use crate::progress::Works;
use crate::project::Project;
use crate::projects::Projects;
use crate::publisher::Publisher;
use crate::pulled::FileReports;

/// Everything at one moment.
#[derive(Clone)]
pub(crate) struct World {
    /// The editor.
    pub(crate) client: Arc<Client>,
    /// The drafts that are open.
    pub(crate) drafts: BTreeMap<Url, Arc<OpenDraft>>,
    /// The words of the editor's language.
    pub(crate) words: Arc<Messages>,
    /// The documents of the corpus, as files.
    pub(crate) corpus: Arc<CorpusFiles>,
    /// The rules that may run.
    pub(crate) rules: Arc<[&'static Rule]>,
    /// The folders, and what holds in them.
    pub(crate) projects: Arc<Projects>,
    /// Who speaks to the editor.
    pub(crate) publisher: Publisher,
    /// Where the owner of everything is told of what was done.
    pub(crate) inbox: Inbox,
    /// Work that takes long.
    pub(crate) works: Arc<Works>,
    /// What was found in files that are not open.
    pub(crate) reports: Arc<FileReports>,
    /// The semantic tokens that the editor has.
    pub(crate) coloured: Arc<Coloured>,
}

impl World {
    /// An open draft; `None` for one that is not open, of which nothing can be said.
    pub(crate) fn draft(&self, uri: &Url) -> Option<&Arc<OpenDraft>> {
        self.drafts.get(uri)
    }

    /// What is known where the drafts stand: one that is open, else the first folder.
    pub(crate) fn library(&self) -> Arc<dyn Library> {
        let open = self.drafts.values().next().map(|draft| draft.project.library.clone());
        open.unwrap_or_else(|| {
            let folder = self.projects.folders().find_map(|folder| folder.to_file_path().ok());
            self.projects.surroundings().of(&folder.unwrap_or_default()).library
        })
    }

    /// The positions of a text for this editor.
    pub(crate) fn places<'s>(&self, snapshot: &'s Snapshot) -> Places<'s> {
        Places { lines: snapshot.lines(), unit: self.client.unit }
    }

    /// The file of a document of the corpus, at the paragraph with this text or this label.
    pub(crate) fn in_corpus(
        &self,
        snapshot: &Snapshot,
        symbol: &str,
        label: Option<&str>,
        text: Option<&str>,
    ) -> Option<Location> {
        self.corpus.location(snapshot.knowledge(), symbol, label, text)
    }
}

/// One version of an open draft.
pub(crate) struct OpenDraft {
    /// Where the editor has it from.
    pub(crate) uri: Url,
    /// The language that the editor takes it for.
    pub(crate) language: String,
    /// The version, as the editor counts.
    pub(crate) version: i32,
    /// The text.
    pub(crate) buffer: Buffer,
    /// What its folder and the editor say of it.
    pub(crate) project: Arc<Project>,
    /// What was read of the version before.
    pub(crate) memory: Arc<Mutex<Memory>>,
    snapshot: OnceLock<Snapshot>,
}

impl OpenDraft {
    /// A draft that was just opened.
    pub(crate) fn new(
        uri: Url,
        language: String,
        version: i32,
        text: &str,
        project: Arc<Project>,
    ) -> Self {
        let memory = Arc::new(Mutex::new(Memory::of_paragraphs()));
        let buffer = Buffer::new(text);
        Self { uri, language, version, buffer, project, memory, snapshot: OnceLock::new() }
    }

    /// A draft of the folders that is not open, as its file has it.
    pub(crate) fn on_disk(world: &World, path: &Path, uri: &Url) -> Self {
        let text = world.projects.surroundings().text(path).unwrap_or_default();
        let (project, _) = world.projects.of(uri, "");
        Self::new(uri.clone(), String::new(), 0, &text, Arc::new(project))
    }

    /// The same with another text.
    pub(crate) fn edited(&self, version: i32, buffer: Buffer) -> Self {
        Self { version, buffer, ..self.with(self.project.clone()) }
    }

    /// The same under other settings.
    pub(crate) fn with(&self, project: Arc<Project>) -> Self {
        Self {
            uri: self.uri.clone(),
            language: self.language.clone(),
            version: self.version,
            buffer: self.buffer.clone(),
            project,
            memory: self.memory.clone(),
            snapshot: OnceLock::new(),
        }
    }

    /// Its text, read and checked: once, by whoever asks first.
    pub(crate) fn snapshot(&self, world: &World) -> &Snapshot {
        self.snapshot.get_or_init(|| {
            // A rule that panicked may have left it half filled, with what is true nevertheless.
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            let settings = self.project.settings(&self.uri);
            let library = self.project.library.clone();
            let text = Arc::from(self.buffer.text());
            Snapshot::new(text, settings, &world.rules, library, &mut memory)
        })
    }

    /// What would be reported of it with another text.
    pub(crate) fn judged(&self, world: &World, text: &str) -> Vec<Finding> {
        let settings = self.project.settings(&self.uri);
        let knowledge = self.project.library.knowledge();
        let checked = lint::check(text, knowledge, &settings, &world.rules);
        self.project.reported(text, checked.draft.kind, checked.findings)
    }

    /// What is reported of it, under the settings.
    pub(crate) fn findings(&self, world: &World) -> Vec<Finding> {
        self.project.judge(self.snapshot(world))
    }
}

#[cfg(test)]
mod tests {
    use analysis::Builtin;
    use lsp_types::{Position, Range, TextDocumentContentChangeEvent};

    use super::*;
    use crate::project::Standing;
    use crate::testing;

    // What an edit costs is the paragraph that was edited, however long the draft.
    #[test]
    fn only_the_paragraph_that_was_edited_is_analysed_again() {
        let world = testing::world();
        let options = config::Options::default();
        let library = Arc::new(Builtin(builtin::knowledge()));
        let project = Arc::new(Project { options, library, standing: Standing::Draft });
        let text: String = (1..=500)
            .map(|number| format!("{number}. просит учесть резолюцию 60/{number};\n\n"))
            .collect();
        let uri = Url::parse("file:///a.resolution.txt").unwrap();
        let first = OpenDraft::new(uri, "plaintext".to_owned(), 1, &text, project);
        first.snapshot(&world);
        let analysed = || first.memory.lock().unwrap().analysed();
        assert!(analysed() >= 500);
        let mut buffer = first.buffer.clone();
        let place = Position { line: 500, character: 5 };
        let change = TextDocumentContentChangeEvent {
            range: Some(Range { start: place, end: place }),
            range_length: None,
            text: "настоятельно ".to_owned(),
        };
        buffer.apply(&change, world.client.unit).unwrap();
        first.edited(2, buffer).snapshot(&world);
        assert_eq!(analysed(), 1);
    }
}
