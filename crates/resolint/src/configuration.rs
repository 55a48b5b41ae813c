//! Which `resolint.toml` holds for which draft: the nearest one from the file upward.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use lint::Message;

use crate::environment::{Environment, shown};
use crate::source::has_extension;

/// The settings of one folder, ready to be used.
pub(crate) struct Configuration {
    /// What they say.
    pub(crate) options: config::Options,
    /// Whether something in them could not be used; then no draft is changed.
    pub(crate) broken: bool,
    /// The file that says so.
    pub(crate) file: Option<PathBuf>,
    /// That file and those that it extends, in full.
    pub(crate) files: Vec<PathBuf>,
    include: Option<Gitignore>,
    exclude: Option<Gitignore>,
    /// Which files each of the overrides is about.
    overrides: Vec<Option<Gitignore>>,
}

/// What a file says with those that it extends.
#[derive(Default)]
struct Layers {
    options: config::Options,
    /// Which files each of the overrides is about.
    overrides: Vec<Option<Gitignore>>,
}

impl Configuration {
    /// Silence on everything.
    fn empty() -> Self {
        Self {
            options: config::Options::default(),
            broken: false,
            file: None,
            files: Vec::new(),
            include: None,
            exclude: None,
            overrides: Vec::new(),
        }
    }

    /// Whether a file that was met in a folder is a draft.
    pub(crate) fn takes(&self, path: &Path) -> bool {
        if self.exclude.as_ref().is_some_and(|patterns| names(patterns, path)) {
            return false;
        }
        match &self.include {
            Some(patterns) => names(patterns, path),
            None => has_draft_extension(path),
        }
    }

    /// The packs that it names, and `more` over them.
    pub(crate) fn packs_and(&self, more: &[PathBuf]) -> Vec<PathBuf> {
        let named = self.options.corpus.packs.iter().flat_map(|said| &said.value);
        named.map(PathBuf::from).chain(more.iter().cloned()).collect()
    }

    /// The overrides that are about a file, by index.
    fn overriding(&self, path: &Path) -> Vec<usize> {
        let about = |patterns: &Option<Gitignore>| {
            patterns.as_ref().is_some_and(|patterns| names(patterns, path))
        };
        let overrides = self.overrides.iter().enumerate();
        overrides.filter(|(_, patterns)| about(patterns)).map(|(index, _)| index).collect()
    }
}

/// Whether `patterns` name the file at `path`, which is absolute.
fn names(patterns: &Gitignore, path: &Path) -> bool {
    path.starts_with(patterns.path())
        && patterns.matched_path_or_any_parents(path, false).is_ignore()
}

/// `.txt`, `.md` and `.docx`, in small letters or capitals.
pub(crate) fn has_draft_extension(path: &Path) -> bool {
    // Word puts `~$draft.docx` beside a draft while it is open; it holds the name of the writer.
    let lock = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"~$"));
    !lock && ["txt", "md", "docx"].into_iter().any(|known| has_extension(path, known))
}

/// Finds configurations and keeps them, one for each folder that was asked for.
pub(crate) struct Configurations<'e> {
    environment: &'e Environment,
    fixed: Option<Arc<Configuration>>,
    of_folder: BTreeMap<PathBuf, Arc<Configuration>>,
    of_file: BTreeMap<PathBuf, Arc<Configuration>>,
    /// By the file and its overrides that are about a draft.
    overridden: BTreeMap<(PathBuf, Vec<usize>), Arc<Configuration>>,
}

impl<'e> Configurations<'e> {
    /// Those that the options ask for: one file for all, none at all, or the nearest.
    pub(crate) fn new(environment: &'e Environment, file: Option<&Path>, none: bool) -> Self {
        let mut configurations = Self {
            environment,
            fixed: None,
            of_folder: BTreeMap::new(),
            of_file: BTreeMap::new(),
            overridden: BTreeMap::new(),
        };
        if none {
            configurations.fixed = Some(Arc::new(Configuration::empty()));
        } else if let Some(file) = file {
            configurations.fixed = Some(configurations.load(file));
        }
        configurations
    }

    /// The configuration for files that stand in `folder`, an absolute path.
    pub(crate) fn of(&mut self, folder: &Path) -> Arc<Configuration> {
        if let Some(fixed) = &self.fixed {
            return fixed.clone();
        }
        if let Some(known) = self.of_folder.get(folder) {
            return known.clone();
        }
        let file = folder.join(config::FILE_NAME);
        let found = match std::fs::symlink_metadata(&file) {
            Ok(_) => self.load(&file),
            Err(_) => match folder.parent() {
                Some(parent) => self.of(parent),
                None => Arc::new(Configuration::empty()),
            },
        };
        self.of_folder.insert(folder.to_owned(), found.clone());
        found
    }

    /// What `of` its folder gave for the file at `path`, which is absolute.
    pub(crate) fn for_file(&mut self, of: &Arc<Configuration>, path: &Path) -> Arc<Configuration> {
        let overriding = of.overriding(path);
        let Some(file) = of.file.clone().filter(|_| !overriding.is_empty()) else {
            return of.clone();
        };
        let resolved = || {
            Arc::new(Configuration {
                options: of.options.for_file(&overriding),
                broken: of.broken,
                file: of.file.clone(),
                files: of.files.clone(),
                include: None,
                exclude: None,
                overrides: Vec::new(),
            })
        };
        self.overridden.entry((file, overriding.clone())).or_insert_with(resolved).clone()
    }

    fn load(&mut self, file: &Path) -> Arc<Configuration> {
        if let Some(known) = self.of_file.get(file) {
            return known.clone();
        }
        let loaded = Arc::new(self.read(file));
        self.of_file.insert(file.to_owned(), loaded.clone());
        loaded
    }

    fn read(&self, file: &Path) -> Configuration {
        let mut broken = false;
        let mut files = Vec::new();
        let Layers { options, overrides } = self.layers(file, &mut files, &mut broken);
        let mut patterns = |said: &Option<config::Said<Vec<String>>>| {
            self.patterns(file, &said.as_ref()?.value, &mut broken)
        };
        let include = patterns(&options.files.include);
        let exclude = patterns(&options.files.exclude);
        let file = Some(file.to_owned());
        Configuration { options, broken, file, files, include, exclude, overrides }
    }

    /// The settings of a file, over those that it extends.
    fn layers(&self, file: &Path, above: &mut Vec<PathBuf>, broken: &mut bool) -> Layers {
        let name = name_of(file);
        let canonical = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        if above.contains(&canonical) {
            *broken = true;
            let way = above.iter().chain([&canonical]).map(|file| name_of(file));
            let way = way.collect::<Vec<_>>().join(" → ");
            let message = Message::new("config-extends-itself").with("way", way);
            self.environment.fail(&name, &message);
            return Layers::default();
        }
        above.push(canonical);
        let text = match text_of(file) {
            Ok(text) => text,
            Err(message) => {
                *broken = true;
                self.environment.fail(&name, &message);
                return Layers::default();
            }
        };
        let (mut options, problems) = config::read(&text, &name);
        for problem in problems {
            *broken = true;
            self.environment.fail_at(&name, problem.line, problem.column, &problem.message);
        }
        let folder = file.parent().unwrap_or(Path::new(""));
        // Packs are named from the file that names them, which is not always the nearest one.
        for pack in options.corpus.packs.iter_mut().flat_map(|said| &mut said.value) {
            *pack = folder.join(&*pack).to_string_lossy().into_owned();
        }
        let sections = options.files.overrides.iter();
        let overrides: Vec<Option<Gitignore>> =
            sections.map(|section| self.patterns(file, &section.include, broken)).collect();
        let Some(extended) = &options.extends else { return Layers { options, overrides } };
        let base = folder.join(&extended.value);
        let base = self.layers(&base, above, broken);
        Layers {
            options: options.over(base.options),
            overrides: base.overrides.into_iter().chain(overrides).collect(),
        }
    }

    /// Patterns that `file` names; they count from its folder.
    fn patterns(&self, file: &Path, patterns: &[String], broken: &mut bool) -> Option<Gitignore> {
        if patterns.is_empty() {
            return None;
        }
        let folder =
            file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = folder.canonicalize().or_else(|_| std::path::absolute(folder));
        let mut builder = GitignoreBuilder::new(folder.unwrap_or_default());
        for pattern in patterns {
            if builder.add_line(None, pattern).is_err() {
                *broken = true;
                let message = Message::new("config-bad-pattern").with("pattern", pattern.as_str());
                self.environment.fail(&name_of(file), &message);
            }
        }
        builder.build().ok()
    }
}

/// A configuration's name: from this folder, when it stands in it or below.
fn name_of(file: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    shown(file.strip_prefix(here).unwrap_or(file))
}

/// A configuration is small and UTF-8, with or without a byte order mark.
fn text_of(file: &Path) -> Result<String, Message> {
    let bytes = match crate::bytes::of_file(file) {
        Err(message) if message.id == "file-empty" => Vec::new(),
        bytes => bytes?,
    };
    Ok(crate::bytes::decode(&bytes)?.text.into_owned())
}
