//! `cargo xtask dist`: the archive of a release, with what an installation needs beside the
//! program, and what the other packages are made from.

use std::fs::File;
use std::io::{Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest as _, Sha256};

mod archive;
pub(crate) mod formula;
pub(crate) mod notes;

use archive::Entry;

/// The version of every crate.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The shells that get completions, and the name that each looks for.
const SHELLS: [(&str, &str); 4] = [
    ("bash", "resolint.bash"),
    ("zsh", "_resolint"),
    ("fish", "resolint.fish"),
    ("powershell", "resolint.ps1"),
];

/// Builds for `target`, or for this machine, and writes `target/dist/resolint-VERSION-TARGET.…`
/// with its checksum.
pub(crate) fn run(root: &Path, target: Option<&str>) -> Result<()> {
    let host = host()?;
    let target = target.unwrap_or(&host);
    build(root, target)?;
    // Completions and manual come from the program, which may be for another machine.
    let here = if target == host { program(root, target) } else { build(root, &host)? };
    let archive = pack(root, &program(root, target), &here, target, &root.join("target/dist"))?;
    println!("{}", archive.display());
    Ok(())
}

/// Puts the archive of `target` together: `program` is for it, `here` runs on this machine.
pub(crate) fn pack(
    root: &Path,
    program: &Path,
    here: &Path,
    target: &str,
    into: &Path,
) -> Result<PathBuf> {
    let folder = format!("resolint-{VERSION}-{target}");
    let entries = entries(root, program, here)?;
    std::fs::create_dir_all(into).context("the folder for archives")?;
    let zip = target.contains("windows");
    let path = into.join(format!("{folder}.{}", if zip { "zip" } else { "tar.gz" }));
    match zip {
        true => archive::zip(&path, &folder, &entries)?,
        false => archive::tar_gz(&path, &folder, &entries)?,
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut sum = File::create(into.join(format!("{name}.sha256")))?;
    writeln!(sum, "{}  {name}", checksum(&path)?)?;
    Ok(path)
}

/// What stands in an archive, the program first.
fn entries(root: &Path, program: &Path, here: &Path) -> Result<Vec<Entry>> {
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = std::fs::read(program).with_context(|| program.display().to_string())?;
    let mut entries = vec![Entry { name, bytes, program: true }];
    for file in ["README.md", "LICENSE"] {
        entries.push(Entry::text(file, std::fs::read(root.join(file))?));
    }
    let changes = std::fs::read(root.join(notes::CHANGELOG))?;
    entries.push(Entry::text("CHANGELOG.md", changes));
    for (shell, file) in SHELLS {
        entries.push(Entry::text(
            &format!("completions/{file}"),
            said(here, &["completions", shell])?,
        ));
    }
    entries.push(Entry::text("man/resolint.1", said(here, &["man"])?));
    for command in commands(here)? {
        let page = said(here, &["man", &command])?;
        entries.push(Entry::text(&format!("man/resolint-{command}.1"), page));
    }
    Ok(entries)
}

/// The commands that have a manual page, as the page of the program lists them.
fn commands(program: &Path) -> Result<Vec<String>> {
    let page = String::from_utf8(said(program, &["man"])?).context("the manual is not UTF-8")?;
    let listed = |line: &str| {
        let name = line.strip_prefix("resolint\\-")?.strip_suffix("(1)")?;
        (name != "help").then(|| name.to_owned())
    };
    let commands: Vec<String> = page.lines().filter_map(listed).collect();
    ensure!(!commands.is_empty(), "the manual lists no command");
    Ok(commands)
}

/// What the program prints, in English.
fn said(program: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C.UTF-8").output()?;
    ensure!(output.status.success(), "resolint {} failed", arguments.join(" "));
    Ok(output.stdout)
}

fn build(root: &Path, target: &str) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--locked", "--package", "resolint", "--target", target])
        .current_dir(root)
        .status()?;
    if !status.success() {
        bail!("resolint does not build for {target}");
    }
    Ok(program(root, target))
}

fn program(root: &Path, target: &str) -> PathBuf {
    let name = if target.contains("windows") { "resolint.exe" } else { "resolint" };
    root.join("target").join(target).join("release").join(name)
}

/// The target that rustc builds for unless told otherwise.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("rustc")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc names no host")?.to_owned())
}

/// SHA-256 in hexadecimal figures.
pub(crate) fn checksum(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}
