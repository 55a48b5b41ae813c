//! `cargo xtask notes`: what changed in a version, as the changelog has it.

use std::path::Path;

use anyhow::{Context, Result};

/// The changelog, from the root of the project.
pub(crate) const CHANGELOG: &str = "crates/resolint/CHANGELOG.md";

/// Prints the notes of `version`.
pub(crate) fn print(root: &Path, version: &str) -> Result<()> {
    let changelog = std::fs::read_to_string(root.join(CHANGELOG))?;
    let notes = notes(&changelog, version);
    println!("{}", notes.with_context(|| format!("{CHANGELOG} has no version {version}"))?);
    Ok(())
}

/// The section under `## [version]`.
fn notes<'c>(changelog: &'c str, version: &str) -> Option<&'c str> {
    let mut sections = changelog.split("\n## ").skip(1);
    let heading = format!("[{version}]");
    let section = sections.find(|section| section.starts_with(&heading))?;
    Some(section.split_once('\n')?.1.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notes_are_those_of_the_version() {
        let changelog = "# Changes\n\n## [0.2.0] - later\n\nNew.\n\n## [0.1.0]\n\nOld.\n";
        assert_eq!(notes(changelog, "0.2.0"), Some("New."));
        assert_eq!(notes(changelog, "0.1.0"), Some("Old."));
        assert_eq!(notes(changelog, "0.3.0"), None);
    }

    // A release without notes would fail on its way out.
    #[test]
    fn the_present_version_has_notes() {
        let path = crate::workspace::root().join(CHANGELOG);
        let changelog = std::fs::read_to_string(path).unwrap();
        assert!(notes(&changelog, super::super::VERSION).is_some_and(|notes| !notes.is_empty()));
    }
}
