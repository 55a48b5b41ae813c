//! Programs that a test drives and that come as packages of Debian.

use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Sees to it that `program` can be run: installs `packages` where this is run as root, and says
/// in one line what to install otherwise. `what` tells what it is and how large.
pub(crate) fn install(program: &str, packages: &[&str], what: &str) -> Result<()> {
    if found(program) {
        return Ok(());
    }
    let wanted = packages.join(" ");
    ensure!(
        is_root(),
        "{program} is not installed; run `apt-get install --no-install-recommends {wanted}` ({what})"
    );
    println!("   installing {wanted} from Debian's packages: {what}");
    apt(&["update", "--quiet=2"])?;
    let mut arguments = vec!["install", "--yes", "--quiet=2", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)?;
    ensure!(found(program), "{wanted} brought no {program}");
    Ok(())
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
    let output = command.output().context("apt-get could not be run")?;
    ensure!(
        output.status.success(),
        "apt-get {} failed:\n{}",
        arguments[0],
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

fn found(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
