//! A repository of drafts that a test may do anything with.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{done, said};

/// A temporary repository; gone when it is dropped.
pub(super) struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    /// An empty one.
    pub(super) fn new() -> Result<Self> {
        let repository = Self { folder: tempfile::tempdir()? };
        done(repository.git().args(["init", "--quiet", "--initial-branch=main"]))?;
        Ok(repository)
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<()> {
        Ok(std::fs::write(self.path().join(name), text)?)
    }

    /// Commits everything and gives the commit.
    pub(super) fn commit(&self, message: &str) -> Result<String> {
        done(self.git().args(["add", "--all"]))?;
        done(self.git().args(["commit", "--quiet", "--message", message]))?;
        Ok(said(self.git().args(["rev-parse", "HEAD"]))?.trim().to_owned())
    }

    /// Git, here, whoever runs the test.
    fn git(&self) -> Command {
        let mut git = Command::new("git");
        git.current_dir(self.path());
        git.args(["-c", "user.name=Delegate", "-c", "user.email=delegate@example.org"]);
        git.args(["-c", "commit.gpgsign=false"]);
        git
    }
}
