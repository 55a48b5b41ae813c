//! The layers: a crate uses what its row in `crates/README.md` allows, and no other crate of
//! ours.
//!
//! The table is the picture that people read, so the test reads the same one. Only what a
//! crate needs to be used counts; its tests and its build script may look further up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// The crates of ours that each crate of ours names.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Compares the table with the manifests.
pub(crate) fn check(root: &Path) -> Result<()> {
    let readme = std::fs::read_to_string(root.join("crates/README.md"))?;
    let allowed = table(&readme).context("crates/README.md")?;
    let metadata = MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()?;
    let faults = compare(&allowed, &used(&metadata));
    if !faults.is_empty() {
        bail!("the layers do not hold:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

/// The rows of the table whose header is `| crate | … | may use |`.
fn table(readme: &str) -> Result<Uses> {
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim().trim_matches('|');
        line.split('|').map(|cell| cell.trim().replace('`', "")).collect()
    };
    let mut lines = readme.lines();
    let column = lines
        .by_ref()
        .filter(|line| line.starts_with("| crate |"))
        .find_map(|line| cells(line).iter().position(|cell| cell == "may use"))
        .context("no table with the columns `crate` and `may use`")?;
    let mut allowed = Uses::new();
    for line in lines.skip(1).take_while(|line| line.starts_with('|')) {
        let cells = cells(line);
        let uses = cells.get(column).map_or("", String::as_str);
        let uses = uses.split(',').map(|name| name.trim().to_owned());
        allowed.insert(cells[0].clone(), uses.filter(|name| !name.is_empty()).collect());
    }
    Ok(allowed)
}

/// What the manifests name among their normal dependencies.
fn used(metadata: &Metadata) -> Uses {
    let ours: BTreeSet<&str> =
        metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let uses = metadata.packages.iter().map(|package| {
        let normal = package.dependencies.iter();
        let normal = normal.filter(|dependency| dependency.kind == DependencyKind::Normal);
        let names = normal.map(|dependency| dependency.name.clone());
        (package.name.to_string(), names.filter(|name| ours.contains(name.as_str())).collect())
    });
    uses.collect()
}

/// What the manifests have and the table has not, in the order of the table.
fn compare(allowed: &Uses, used: &Uses) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, uses) in used {
        let Some(may_use) = allowed.get(name) else {
            faults.push(format!("`{name}` has no row in crates/README.md"));
            continue;
        };
        for other in uses.difference(may_use) {
            faults.push(format!("`{name}` uses `{other}`; its row does not allow it"));
        }
    }
    for name in allowed.keys().filter(|name| !used.contains_key(*name)) {
        faults.push(format!("crates/README.md has a row for `{name}`, which is no crate"));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "\
| crate | in one sentence | may use |
| --- | --- | --- |
| `text` | Offsets. | |
| `draft` | Structure. | text |
";

    fn uses(rows: &[(&str, &[&str])]) -> Uses {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        rows.iter().map(|(name, uses)| ((*name).to_owned(), names(uses))).collect()
    }

    #[test]
    fn the_layers_hold() {
        check(&crate::workspace::root()).unwrap();
    }

    #[test]
    fn the_table_is_read_as_people_read_it() {
        assert_eq!(table(README).unwrap(), uses(&[("text", &[]), ("draft", &["text"])]));
    }

    /// `draft` must not know citations: naming the crate is enough to fail.
    #[test]
    fn a_dependency_outside_the_row_is_a_fault() {
        let found = uses(&[("text", &[]), ("draft", &["citation", "text"])]);
        let faults = compare(&table(README).unwrap(), &found);
        assert_eq!(faults, ["`draft` uses `citation`; its row does not allow it"]);
    }

    #[test]
    fn every_crate_has_its_row_and_every_row_its_crate() {
        let faults = compare(&table(README).unwrap(), &uses(&[("text", &[]), ("lint", &[])]));
        assert_eq!(
            faults,
            [
                "`lint` has no row in crates/README.md",
                "crates/README.md has a row for `draft`, which is no crate"
            ]
        );
    }
}
