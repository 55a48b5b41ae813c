//! The files around a draft, for the language server: found, read and understood as `check` does.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use analysis::Builtin;
use knowledge::Knowledge;
use server::{Around, Rebuild, Surroundings};

use crate::configuration::{Configuration, Configurations};
use crate::environment::Environment;
use crate::{files, packs};

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

    fn knowledge(&self, configuration: &Configuration) -> &'static Knowledge<'static> {
        packs::knowledge(&configuration.packs_and(&[]), self.environment)
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
            library: Arc::new(Builtin(self.knowledge(&configuration))),
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

    /// A pack `archive.pack` is built from the folder `archive` beside it.
    fn rebuild(&mut self, folder: &Path) -> Vec<Rebuild> {
        let Ok(program) = std::env::current_exe() else { return Vec::new() };
        let configuration = self.configurations.of(folder);
        let packs = configuration.packs_and(&[]).into_iter();
        let sources = packs.map(|pack| (pack.with_extension(""), pack));
        let built = sources.filter(|(source, pack)| source != pack && source.is_dir());
        let built = built.map(|(source, pack)| {
            let mut command = Command::new(&program);
            command.args(["corpus", "build", "--quiet", "--messages"]);
            command.arg(self.environment.locale().code());
            command.arg("-o").arg(&pack).arg("--").arg(source);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
            Rebuild { pack, command }
        });
        built.collect()
    }

    fn forget(&mut self) {
        packs::forget();
        self.configurations = Configurations::new(self.environment, None, false);
    }
}
