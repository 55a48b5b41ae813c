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
    include: Option<Gitignore>,
    exclude: Option<Gitignore>,
}

impl Configuration {
    /// Silence on everything.
    fn empty() -> Self {
        Self { options: config::Options::default(), broken: false, include: None, exclude: None }
    }

    /// Whether a file that was met in a folder is a draft.
    pub(crate) fn takes(&self, path: &Path) -> bool {
        let matches =
            |patterns: &Gitignore| patterns.matched_path_or_any_parents(path, false).is_ignore();
        let inside = |patterns: &Gitignore| path.starts_with(patterns.path());
        if self.exclude.as_ref().is_some_and(|patterns| inside(patterns) && matches(patterns)) {
            return false;
        }
        match &self.include {
            Some(patterns) => inside(patterns) && matches(patterns),
            None => has_draft_extension(path),
        }
    }
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
}

impl<'e> Configurations<'e> {
    /// Those that the options ask for: one file for all, none at all, or the nearest.
    pub(crate) fn new(environment: &'e Environment, file: Option<&Path>, none: bool) -> Self {
        let mut configurations =
            Self { environment, fixed: None, of_folder: BTreeMap::new(), of_file: BTreeMap::new() };
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
        let options = self.options(file, &mut Vec::new(), &mut broken);
        let folder =
            file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let include = self.patterns(&folder, &options.files.include, file, &mut broken);
        let exclude = self.patterns(&folder, &options.files.exclude, file, &mut broken);
        Configuration { options, broken, include, exclude }
    }

    /// The settings of a file, over those that it extends.
    fn options(&self, file: &Path, above: &mut Vec<PathBuf>, broken: &mut bool) -> config::Options {
        let name = name_of(file);
        let canonical = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        if above.contains(&canonical) {
            *broken = true;
            self.environment.fail(&name, &Message::new("config-extends-itself"));
            return config::Options::default();
        }
        let text = match text_of(file) {
            Ok(text) => text,
            Err(message) => {
                *broken = true;
                self.environment.fail(&name, &message);
                return config::Options::default();
            }
        };
        let (options, problems) = config::read(&text, &name);
        for problem in problems {
            *broken = true;
            self.environment
                .fail(&format!("{name}:{}:{}", problem.line, problem.column), &problem.message);
        }
        let Some(base) = &options.extends else { return options };
        let base = file.parent().unwrap_or(Path::new("")).join(base);
        above.push(canonical);
        let base = self.options(&base, above, broken);
        options.over(base)
    }

    fn patterns(
        &self,
        folder: &Path,
        patterns: &[String],
        file: &Path,
        broken: &mut bool,
    ) -> Option<Gitignore> {
        if patterns.is_empty() {
            return None;
        }
        let mut builder = GitignoreBuilder::new(folder);
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
