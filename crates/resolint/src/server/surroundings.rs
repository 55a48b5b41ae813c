//! The files around a draft, for the language server: found, read and understood as `check` does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use analysis::Builtin;
use server::{Around, Surroundings};

use crate::configuration::{Configuration, Configurations};
use crate::environment::Environment;
use crate::files;

/// The files, with what was read of the configurations.
pub(crate) struct Files {
    environment: &'static Environment,
    configurations: Configurations<'static>,
}

impl Files {
    /// Files of which nothing is read yet. The environment must be one that listens.
    pub(crate) fn new(environment: &'static Environment) -> Self {
        Self { environment, configurations: Configurations::new(environment, None, false) }
    }

    fn configuration(&mut self, path: &Path) -> Arc<Configuration> {
        let folder = path.parent().unwrap_or(path);
        let configuration = self.configurations.of(folder);
        self.configurations.for_file(&configuration, path)
    }
}

impl Surroundings for Files {
    fn of(&mut self, path: &Path) -> Around {
        let folder = path.parent().unwrap_or(path);
        let of_folder = self.configurations.of(folder);
        let configuration = self.configuration(path);
        Around {
            options: configuration.options.clone(),
            is_draft: of_folder.file.is_some() && of_folder.takes(path),
            library: Arc::new(Builtin(builtin::knowledge())),
            problems: self.environment.heard(),
        }
    }

    fn files(&mut self, folder: &Path) -> Vec<PathBuf> {
        let files = files::text_files(folder, self.environment);
        // Of what cannot be read in a folder, `check` tells.
        self.environment.heard();
        files
    }

    fn text(&mut self, path: &Path) -> Option<String> {
        let bytes = crate::bytes::of_file(path).ok()?;
        Some(crate::bytes::decode(&bytes).ok()?.text.into_owned())
    }

    fn forget(&mut self) {
        self.configurations = Configurations::new(self.environment, None, false);
    }
}
