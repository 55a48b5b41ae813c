//! The files around a draft, as the program that runs the server knows them: the same settings,
//! packs and drafts that its command line would find.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use analysis::Library;
use config::Options;

/// Whoever knows files.
pub trait Surroundings: Send {
    /// What holds for the file at `path`, which is absolute and need not exist.
    fn of(&mut self, path: &Path) -> Around;

    /// The text files of a folder and below that may be drafts, in the order of their names.
    fn files(&mut self, folder: &Path) -> Vec<PathBuf>;

    /// The text of a file; `None` where there is none to be had.
    fn text(&mut self, path: &Path) -> Option<String>;

    /// What builds the packs of a folder again.
    fn rebuild(&mut self, folder: &Path) -> Vec<Rebuild>;

    /// Forgets what was read, since files have changed.
    fn forget(&mut self);
}

/// What holds for a file.
#[derive(Clone)]
pub struct Around {
    /// What `resolint.toml` says, down to this file.
    pub options: Options,
    /// Whether there is a `resolint.toml` that counts the file among its drafts.
    pub is_draft: bool,
    /// What is known there.
    pub library: Arc<dyn Library>,
    /// What could not be used, a sentence each, in the reader's language.
    pub problems: Vec<String>,
}

/// How a pack is built again.
#[derive(Debug)]
pub struct Rebuild {
    /// The pack.
    pub pack: PathBuf,
    /// What builds it: it puts the pack in its place whole or not at all, fails where it does
    /// not, and says why on standard error, which is piped.
    pub command: Command,
}
