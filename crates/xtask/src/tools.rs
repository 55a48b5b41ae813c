//! Programs of other people that a test drives, from the package registries, at fixed versions,
//! below `target/tools`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// What is wanted.
pub(crate) struct Wanted {
    /// The folder below `target/tools`.
    pub(crate) name: &'static str,
    /// How much is loaded.
    pub(crate) size: &'static str,
    /// From the Python registry, as lines of a requirements file.
    pub(crate) python: &'static [&'static str],
    /// From the npm registry.
    pub(crate) node: &'static [&'static str],
}

/// Where they are.
pub(crate) struct Tools {
    folder: PathBuf,
}

impl Tools {
    /// Installs what is wanted unless it is there.
    pub(crate) fn install(root: &Path, wanted: &Wanted) -> Result<Self> {
        let tools = Self { folder: root.join("target/tools").join(wanted.name) };
        let listed = [wanted.python, wanted.node].concat().join("\n");
        let mark = tools.folder.join("installed");
        if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == listed) {
            return Ok(tools);
        }
        let Wanted { name, size, python, node } = wanted;
        println!("   installing into target/tools/{name} ({size}): {}", listed.replace('\n', ", "));
        std::fs::create_dir_all(&tools.folder)?;
        if !python.is_empty() {
            let requirements = tools.folder.join("requirements.txt");
            std::fs::write(&requirements, python.join("\n"))?;
            let environment = tools.folder.join("python");
            done(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
            let quietly = ["install", "--quiet", "--disable-pip-version-check", "--requirement"];
            done(tools.python("pip").args(quietly).arg(&requirements))?;
        }
        if !node.is_empty() {
            let quietly = ["install", "--no-save", "--no-audit", "--no-fund", "--silent"];
            let prefix = tools.folder.join("node");
            done(Command::new("npm").args(quietly).arg("--prefix").arg(prefix).args(*node))?;
        }
        std::fs::write(&mark, listed).context("target/tools cannot be written")?;
        Ok(tools)
    }

    /// A program of the Python packages.
    pub(crate) fn python(&self, program: &str) -> Command {
        Command::new(self.folder.join("python/bin").join(program))
    }

    /// A script, run by Node with the npm packages.
    pub(crate) fn node(&self, script: &Path) -> Command {
        let mut command = Command::new("node");
        command.arg(script).env("NODE_PATH", self.folder.join("node/node_modules"));
        command
    }
}

/// Runs a command that has to succeed.
pub(crate) fn done(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("{command:?} could not be run"))?;
    ensure!(
        output.status.success(),
        "{command:?} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}
