//! `cargo xtask test`: every check, in the order in which a fault is cheapest to find.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::{codegen, layers, tidy};

/// Runs every step and stops at the first that fails, with a line that names it.
pub(crate) fn run(root: &Path) -> Result<()> {
    let started = Instant::now();
    step("format", || cargo(root, &["fmt", "--all", "--", "--check"]))?;
    step("tidy", || tidy::check(root))?;
    step("layers", || layers::check(root))?;
    step("generated files", || codegen::run(root, true))?;
    step("clippy", || {
        let all = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
        cargo(root, &all)
    })?;
    step("tests", || cargo(root, &["test", "--workspace", "--quiet"]))?;
    println!("everything passes  ({})", seconds(started.elapsed()));
    Ok(())
}

/// One step with its name before and its time after.
fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("── {name}");
    let started = Instant::now();
    let result = work().with_context(|| format!("`cargo xtask test` failed at: {name}"));
    println!("── {name}: {}  ({})", outcome(&result), seconds(started.elapsed()));
    result
}

fn outcome<T>(result: &Result<T>) -> &'static str {
    if result.is_ok() { "passed" } else { "FAILED" }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// Runs the cargo that runs this, its output passed through.
fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program)
        .args(arguments)
        .current_dir(root)
        .status()
        .with_context(|| format!("cargo {} could not be run", arguments[0]))?;
    if !status.success() {
        bail!("cargo {} reported faults (above)", arguments[0]);
    }
    Ok(())
}
