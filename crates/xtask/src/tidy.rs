//! Tidiness that no compiler checks: every file says what it is for, stays short, and has its
//! place on a map.

use std::path::Path;

use anyhow::{Result, bail};

use crate::workspace;

/// The longest file that reads as one idea, in lines.
const LONGEST: usize = 400;

/// Files that are longer for a good reason.
const LONGER: &[(&str, &str)] = &[];

/// The folders whose README.md names everything directly in them.
const MAPS: &[&str] = &["crates", "seeds", "tests"];

/// Looks at every file of the project.
pub(crate) fn check(root: &Path) -> Result<()> {
    let files = workspace::files(root)?;
    let mut faults = Vec::new();
    for name in files.iter().filter(|name| is_ours(name)) {
        let Ok(text) = std::fs::read_to_string(root.join(name)) else {
            faults.push(format!("{name}: not UTF-8"));
            continue;
        };
        faults.extend(faults_of(name, &text).into_iter().map(|fault| format!("{name}{fault}")));
    }
    for (name, _) in LONGER.iter().filter(|(name, _)| !files.iter().any(|file| file == name)) {
        faults.push(format!("{name}: listed as a long file, and is not there"));
    }
    for map in MAPS {
        let readme = std::fs::read_to_string(root.join(map).join("README.md")).unwrap_or_default();
        let missing = entries(&files, map).into_iter().filter(|entry| !names(&readme, entry));
        faults.extend(missing.map(|entry| format!("{map}/README.md does not name `{entry}`")));
    }
    if !faults.is_empty() {
        bail!("untidy:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

/// Written by hand for this project: what is kept byte for byte (documents, damaged inputs,
/// golden output) and generated files are not looked at.
fn is_ours(name: &str) -> bool {
    let ours =
        [".rs", ".md", ".toml", ".ftl", ".csv", ".tsv"].iter().any(|end| name.ends_with(end));
    let as_it_came = ["seeds/documents/", "tests/bad/", "tests/adopted/", "tests/drafts/"];
    let kept = as_it_came.iter().any(|folder| name.starts_with(folder))
        && !name.ends_with("README.md")
        && !name.ends_with(".rs");
    ours && !kept
}

/// The faults of one file, each beginning with `:line: ` or `: `.
fn faults_of(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        // In code, rustfmt sees to it, and what it leaves stands in a fixture; in a table, a tab
        // ends a line whose last cell is empty.
        let prose = [".md", ".toml", ".ftl"].iter().any(|end| name.ends_with(end));
        if prose && line.ends_with([' ', '\t', '\r']) {
            faults.push(format!(":{number}: space at the end of the line"));
        }
        for word in [concat!("todo", "!("), concat!("unimplemented", "!(")] {
            if name.ends_with(".rs") && line.contains(word) {
                faults.push(format!(":{number}: {word}) promises what is not there"));
            }
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        faults.push(": no line break at the end of the file".to_owned());
    }
    if name.ends_with(".rs") {
        if !text.starts_with("//! ") {
            faults.push(": does not open with `//!` and what it is for".to_owned());
        }
        let lines = text.lines().count();
        if lines > LONGEST && !LONGER.iter().any(|(listed, _)| *listed == name) {
            faults.push(format!(": {lines} lines; one idea takes {LONGEST} at most"));
        }
    }
    faults
}

/// What stands directly in `folder`, its README apart: files and folders that hold files.
fn entries<'f>(files: &'f [String], folder: &str) -> Vec<&'f str> {
    let inside = files.iter().filter_map(|name| name.strip_prefix(folder)?.strip_prefix('/'));
    let mut entries: Vec<&str> =
        inside.map(|name| name.split_once('/').map_or(name, |(first, _)| first)).collect();
    entries.dedup();
    entries.retain(|&entry| entry != "README.md");
    entries
}

/// Whether a map names an entry: in code quotes or as a link, with or without a slash.
fn names(readme: &str, entry: &str) -> bool {
    readme.split(|c: char| "`()[]/ |\n".contains(c)).any(|word| word == entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tidy_file_has_no_faults() {
        assert!(faults_of("a.rs", "//! Why it is here.\n\nfn a() {}\n").is_empty());
    }

    #[test]
    fn each_fault_is_named_with_its_place() {
        assert_eq!(
            faults_of("a.rs", "fn a() {}\nfn b() {}"),
            [
                ": no line break at the end of the file",
                ": does not open with `//!` and what it is for",
            ]
        );
        assert_eq!(faults_of("a.md", "# A \n"), [":1: space at the end of the line"]);
    }

    #[test]
    fn maps_name_crates_in_quotes_or_links() {
        let files: Vec<String> =
            ["crates/README.md", "crates/text/src/lib.rs", "crates/text/Cargo.toml"]
                .map(str::to_owned)
                .to_vec();
        assert_eq!(entries(&files, "crates"), ["text"]);
        assert!(names("| `text` | Offsets. |", "text"));
        assert!(names("the [spans](text/src/span.rs)", "text"));
        assert!(!names("contexts of words", "text"));
    }
}
