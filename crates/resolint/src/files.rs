//! Which files a command is about: those that are named, and the drafts of the folders that are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::WalkBuilder;
use knowledge::Knowledge;
use lint::Message;

use crate::arguments::DraftArguments;
use crate::configuration::{Configuration, Configurations, has_draft_extension};
use crate::environment::{Environment, io_message, shown};
use crate::packs;
use crate::source::has_extension;

/// One draft to be read.
pub(crate) struct Input {
    /// Its name in reports.
    pub(crate) name: String,
    /// Its name for programs, as in [`report::File::address`].
    pub(crate) address: String,
    /// Its path; `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// Whether it is Markdown.
    pub(crate) markdown: bool,
    /// The settings that hold for it.
    pub(crate) configuration: Arc<Configuration>,
    /// What it is judged by.
    pub(crate) knowledge: &'static Knowledge<'static>,
}

impl Input {
    /// Whether it is the file at `path`, by whatever way that leads there.
    pub(crate) fn is(&self, path: &Path) -> bool {
        let same = |own: &PathBuf| {
            own.canonicalize().ok().is_some_and(|own| path.canonicalize().is_ok_and(|it| it == own))
        };
        self.path.as_ref().is_some_and(same)
    }
}

/// Every draft that the arguments name, each file once, folders in the order of their names.
pub(crate) fn inputs(arguments: &DraftArguments, environment: &Environment) -> Vec<Input> {
    let configurations =
        Configurations::new(environment, arguments.config.as_deref(), arguments.no_config);
    let mut gathered = Gathered::new(environment, configurations, &arguments.pack);
    let here = [PathBuf::from(".")];
    let paths = if arguments.paths.is_empty() { &here[..] } else { &arguments.paths };
    for path in paths {
        if path.as_os_str() == "-" {
            gathered.stdin(arguments.stdin_filename.as_deref());
            continue;
        }
        match std::fs::metadata(path) {
            Err(error) => environment.fail(&shown(path), &io_message("file-unreadable", &error)),
            Ok(metadata) if metadata.is_dir() => gathered.folder(path),
            Ok(_) => gathered.file(path, path),
        }
    }
    gathered.inputs
}

/// The draft or folder that the arguments name, and the settings that hold for it; `None` when
/// there is no such file, which has been said then.
pub(crate) fn settings(
    arguments: &DraftArguments,
    environment: &Environment,
) -> Option<(String, Arc<Configuration>)> {
    let path = arguments.paths.first().map_or(Path::new("."), PathBuf::as_path);
    let mut configurations =
        Configurations::new(environment, arguments.config.as_deref(), arguments.no_config);
    let metadata = std::fs::metadata(path);
    if let Err(error) = &metadata {
        environment.fail(&shown(path), &io_message("file-unreadable", error));
        return None;
    }
    if metadata.is_ok_and(|metadata| metadata.is_dir()) {
        let folder = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        return Some((shown(path), configurations.of(&folder)));
    }
    let folder = folder_of(path);
    let configuration = configurations.of(&folder);
    let in_full = folder.join(path.file_name().unwrap_or_default());
    Some((shown(path), configurations.for_file(&configuration, &in_full)))
}

/// The text files of a folder that may be drafts, in full, in the order of their names.
pub(crate) fn text_files(folder: &Path, environment: &Environment) -> Vec<PathBuf> {
    let mut gathered =
        Gathered::new(environment, Configurations::new(environment, None, false), &[]);
    gathered.folder(folder);
    let paths = gathered.inputs.into_iter().filter_map(|input| input.path);
    paths.filter(|path| !has_extension(path, "docx")).collect()
}

struct Gathered<'e> {
    environment: &'e Environment,
    /// The packs of the command line, over those of the configuration.
    packs: &'e [PathBuf],
    configurations: Configurations<'e>,
    /// The real paths of what is there already: a file named twice is checked once.
    seen: BTreeSet<PathBuf>,
    inputs: Vec<Input>,
    /// A folder as it was named, in full, and its configuration.
    last: Option<(PathBuf, PathBuf, Arc<Configuration>)>,
}

impl<'e> Gathered<'e> {
    fn new(
        environment: &'e Environment,
        configurations: Configurations<'e>,
        packs: &'e [PathBuf],
    ) -> Self {
        let (seen, inputs) = (BTreeSet::new(), Vec::new());
        Self { environment, packs, configurations, seen, inputs, last: None }
    }

    fn stdin(&mut self, name: Option<&Path>) {
        if !self.seen.insert(PathBuf::from("-")) {
            return;
        }
        let folder = folder_of(name.unwrap_or(Path::new("")));
        let configuration = self.configurations.of(&folder);
        let path = name.and_then(Path::file_name).map(|name| folder.join(name));
        let configuration = match path {
            Some(path) => self.configurations.for_file(&configuration, &path),
            None => configuration,
        };
        let markdown = name.is_some_and(is_markdown);
        let path = name.unwrap_or(Path::new("<stdin>"));
        self.inputs.push(Input {
            name: shown(path),
            address: self.environment.here.address(path),
            path: None,
            markdown,
            knowledge: self.knowledge(&configuration),
            configuration,
        });
    }

    fn file(&mut self, path: &Path, shown_as: &Path) {
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if !self.seen.insert(real) {
            return;
        }
        let (folder, configuration) = self.surroundings(path);
        let in_full = folder.join(path.file_name().unwrap_or_default());
        let configuration = self.configurations.for_file(&configuration, &in_full);
        self.inputs.push(Input {
            name: shown(shown_as),
            address: self.environment.here.address(path),
            path: Some(path.to_owned()),
            markdown: is_markdown(path),
            knowledge: self.knowledge(&configuration),
            configuration,
        });
    }

    fn knowledge(&self, configuration: &Configuration) -> &'static Knowledge<'static> {
        packs::knowledge(&configuration.packs_and(self.packs), self.environment)
    }

    /// The folder of a file, in full, and its configuration. Files come folder by folder: the
    /// last answer is kept.
    fn surroundings(&mut self, path: &Path) -> (PathBuf, Arc<Configuration>) {
        let named = path.parent().unwrap_or(Path::new(""));
        if let Some((last, folder, configuration)) = &self.last
            && last == named
        {
            return (folder.clone(), configuration.clone());
        }
        let folder = folder_of(path);
        let configuration = self.configurations.of(&folder);
        self.last = Some((named.to_owned(), folder.clone(), configuration.clone()));
        (folder, configuration)
    }

    /// The drafts of a folder. Hidden files and what `.gitignore` names are left out; symbolic
    /// links are followed, and one that leads back is said.
    fn folder(&mut self, folder: &Path) {
        let before = (self.inputs.len(), self.seen.len());
        let mut failed = false;
        let walk = WalkBuilder::new(folder)
            .follow_links(true)
            .require_git(false)
            .sort_by_file_path(|a, b| a.cmp(b))
            .build();
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    failed = true;
                    self.walk_error(&error, folder);
                    continue;
                }
            };
            let kind = entry.file_type();
            if kind.is_none_or(|kind| kind.is_dir()) {
                continue;
            }
            let path = entry.path();
            let (folder, configuration) = self.surroundings(path);
            if !configuration.takes(&folder.join(entry.file_name())) {
                continue;
            }
            if !kind.is_some_and(|kind| kind.is_file()) {
                failed = true;
                self.environment.fail(&shown(path), &Message::new("file-not-regular"));
                continue;
            }
            self.file(path, path.strip_prefix("./").unwrap_or(path));
        }
        let nothing_new = before == (self.inputs.len(), self.seen.len());
        if nothing_new && !failed && !self.holds_known_drafts(folder) {
            self.environment.fail(&shown(folder), &Message::new("folder-without-drafts"));
        }
    }

    /// Whether drafts of this folder were named before it.
    fn holds_known_drafts(&self, folder: &Path) -> bool {
        let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        self.seen.iter().any(|seen| seen.starts_with(&real) && has_draft_extension(seen))
    }

    fn walk_error(&self, error: &ignore::Error, folder: &Path) {
        let (path, message) = walk_message(error);
        self.environment.fail(&shown(path.unwrap_or(folder)), &message);
    }
}

/// The path and the sentence of an error met on a walk.
pub(crate) fn walk_message(error: &ignore::Error) -> (Option<&Path>, Message) {
    match error {
        ignore::Error::WithPath { path, err } => {
            let (inner, message) = walk_message(err);
            (inner.or(Some(path)), message)
        }
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            walk_message(err)
        }
        ignore::Error::Loop { child, .. } => {
            (Some(child), Message::new("file-unreadable").with("reason", Message::new("io-loop")))
        }
        ignore::Error::Io(error) => (None, io_message("file-unreadable", error)),
        other => (None, Message::new("file-unreadable").with("reason", other.to_string())),
    }
}

fn is_markdown(path: &Path) -> bool {
    has_extension(path, "md")
}

/// The absolute folder that a file stands in.
fn folder_of(path: &Path) -> PathBuf {
    let folder =
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    folder
        .canonicalize()
        .or_else(|_| std::path::absolute(folder))
        .unwrap_or_else(|_| folder.to_owned())
}
