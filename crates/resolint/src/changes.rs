//! Which lines changed, as git tells: `--since REV` and `--staged` report findings on these only.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use lint::{Finding, Message};
use text::LineIndex;

use crate::arguments::CheckArguments;
use crate::bytes::{self, LARGEST};
use crate::environment::{Environment, io_message, shown};
use crate::files::Input;
use crate::task::{self, Notice};

/// What the lines are compared with.
#[derive(Clone, Copy, Debug)]
enum Against<'a> {
    /// The commit where the work branched off from this revision.
    Since(&'a str),
    /// What was committed last; the text is what is staged.
    Staged,
}

/// The changed lines of the drafts of a run.
#[derive(Debug)]
pub(crate) struct Changes {
    /// By the real path of the file.
    of_file: BTreeMap<PathBuf, Lines>,
    /// Drafts are read from the index, not from the folder.
    staged: bool,
}

/// Lines of one file, from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Lines {
    /// A new file, or one that git does not compare by lines (a Word file).
    All,
    Some(Vec<RangeInclusive<u32>>),
}

impl Changes {
    /// What changed in the repositories of `inputs`; `Ok(None)` when nobody asked. `Err` when git
    /// could not tell; that has been said then.
    pub(crate) fn asked(
        arguments: &CheckArguments,
        inputs: &[Input],
        environment: &Environment,
    ) -> Result<Option<Self>, ()> {
        let against = match (&arguments.since, arguments.staged) {
            (Some(revision), _) => Against::Since(revision),
            (None, true) => Against::Staged,
            (None, false) => return Ok(None),
        };
        let staged = matches!(against, Against::Staged);
        let mut changes = Self { of_file: BTreeMap::new(), staged };
        let mut known: Vec<PathBuf> = Vec::new();
        for input in inputs {
            let Some(root) = repository(input) else {
                environment.fail(&input.name, &Message::new("changes-no-repository"));
                return Err(());
            };
            if known.contains(&root) {
                continue;
            }
            if let Err(message) = changes.read(&root, against) {
                environment.fail(&shown(&root), &message);
                return Err(());
            }
            known.push(root);
        }
        Ok(Some(changes))
    }

    /// Whether any line of a draft changed: the others need not be read.
    pub(crate) fn touch(&self, input: &Input) -> bool {
        real(input).is_some_and(|path| self.of_file.contains_key(&path))
    }

    /// Whether a finding of `input` stands on lines that changed.
    pub(crate) fn cover<'c>(
        &'c self,
        input: &Input,
        index: &'c LineIndex<'_>,
    ) -> impl Fn(&Finding) -> bool + 'c {
        let lines = real(input).and_then(|path| self.of_file.get(&path));
        move |finding| {
            let first = index.line_of(finding.span.start as usize) as u32 + 1;
            let last = index.line_of(finding.span.end as usize) as u32 + 1;
            match lines {
                None => false,
                Some(Lines::All) => true,
                Some(Lines::Some(changed)) => {
                    changed.iter().any(|lines| *lines.start() <= last && first <= *lines.end())
                }
            }
        }
    }

    /// The bytes of a draft as it is staged, or as it stands in its folder.
    pub(crate) fn bytes_of(&self, input: &Input) -> Result<Vec<u8>, Notice> {
        match (self.staged, &input.path) {
            (true, Some(path)) => staged(path).map_err(Notice::failure),
            _ => task::bytes_of(input),
        }
    }

    fn read(&mut self, root: &Path, against: Against<'_>) -> Result<(), Message> {
        let base = match against {
            Against::Since(revision) => merge_base(root, revision)?,
            Against::Staged => "--cached".to_owned(),
        };
        let diff = git(root, &DIFF, &[&base, "--"])?;
        self.of_file.extend(changed(&diff).map(|(path, lines)| (root.join(path), lines)));
        if matches!(against, Against::Since(_)) {
            let untracked = git(root, &["ls-files", "--others", "--exclude-standard", "-z"], &[])?;
            let names = untracked.split('\0').filter(|name| !name.is_empty());
            self.of_file.extend(names.map(|name| (root.join(name), Lines::All)));
        }
        Ok(())
    }
}

/// Changed lines without context, whatever the person has set git to show.
const DIFF: [&str; 10] = [
    "-c",
    "core.quotePath=false",
    "diff",
    "--unified=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--src-prefix=a/",
    "--dst-prefix=b/",
];

/// The folder above a draft that git keeps.
fn repository(input: &Input) -> Option<PathBuf> {
    let path = real(input)?;
    path.ancestors().skip(1).find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

fn real(input: &Input) -> Option<PathBuf> {
    input.path.as_ref()?.canonicalize().ok()
}

fn merge_base(root: &Path, revision: &str) -> Result<String, Message> {
    // A revision that looks like an option is none.
    let commit = format!("{revision}^{{commit}}");
    let known = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    if !known.status.success() {
        return Err(Message::new("changes-unknown-revision").with("revision", revision));
    }
    let commit = String::from_utf8_lossy(&known.stdout).trim().to_owned();
    let base = run(root, &["merge-base", &commit, "HEAD"])?;
    match base.status.success() {
        true => Ok(String::from_utf8_lossy(&base.stdout).trim().to_owned()),
        false => Err(Message::new("changes-no-common-commit").with("revision", revision)),
    }
}

/// A file as it is staged.
fn staged(path: &Path) -> Result<Vec<u8>, Message> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let output = run(folder.unwrap_or(Path::new(".")), &["show", &format!(":./{name}")])?;
    match (output.status.success(), output.stdout) {
        (false, _) => Err(failed(&output.stderr)),
        (true, found) if found.is_empty() => Err(Message::new("file-empty")),
        (true, found) if found.len() as u64 > LARGEST => Err(bytes::too_large(found.len() as u64)),
        (true, found) => Ok(found),
    }
}

/// What git prints; its complaint when it fails.
fn git(root: &Path, arguments: &[&str], more: &[&str]) -> Result<String, Message> {
    let output = run(root, &[arguments, more].concat())?;
    if !output.status.success() {
        return Err(failed(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn run(root: &Path, arguments: &[&str]) -> Result<Output, Message> {
    Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| io_message("changes-no-git", &error))
}

fn failed(stderr: &[u8]) -> Message {
    let said = String::from_utf8_lossy(stderr);
    let line = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
    Message::new("changes-git-failed").with("details", line)
}

/// The files of a diff without context, each with its changed lines.
fn changed(diff: &str) -> impl Iterator<Item = (PathBuf, Lines)> {
    let mut files: Vec<(PathBuf, Lines)> = Vec::new();
    let mut lines = diff.lines();
    while let Some(line) = lines.next() {
        if let Some(path) = line.strip_prefix("+++ ").and_then(new_path) {
            files.push((path, Lines::Some(Vec::new())));
        } else if let Some(hunk) = Hunk::of(line) {
            // What follows is text, whatever it looks like.
            for _ in 0..hunk.text {
                lines.next();
            }
            if let Some((_, Lines::Some(lines))) = files.last_mut() {
                lines.push(hunk.changed);
            }
        } else if let Some(path) = binary(line) {
            files.push((path, Lines::All));
        }
    }
    files.into_iter()
}

/// «b/проект.md», in quotation marks where the name has odd characters; `/dev/null` is no file.
fn new_path(written: &str) -> Option<PathBuf> {
    // Git ends a name that has spaces with a tab.
    let written = written.trim_end_matches('\t');
    let plain = match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => unquoted(quoted),
        None => written.to_owned(),
    };
    plain.strip_prefix("b/").map(PathBuf::from)
}

/// `Binary files a/x.docx and b/x.docx differ`
fn binary(line: &str) -> Option<PathBuf> {
    let names = line.strip_prefix("Binary files ")?.strip_suffix(" differ")?;
    let (_, new) = names.rsplit_once(" and ")?;
    new_path(new)
}

/// One change.
struct Hunk {
    /// The lines as they are now; where lines were taken out, the two around the place.
    changed: RangeInclusive<u32>,
    /// How many lines of text stand below the header.
    text: u32,
}

impl Hunk {
    /// Reads `@@ -5,2 +4,0 @@`.
    fn of(line: &str) -> Option<Hunk> {
        let mut places = line.strip_prefix("@@ -")?.split(' ');
        let (_, old) = place(places.next()?)?;
        let (start, new) = place(places.next()?.strip_prefix('+')?)?;
        let last = if new == 0 { start.saturating_add(1) } else { start.saturating_add(new - 1) };
        Some(Hunk { changed: start..=last, text: old.saturating_add(new) })
    }
}

/// `5,2`: from line 5, two lines; `5`: one.
fn place(written: &str) -> Option<(u32, u32)> {
    match written.split_once(',') {
        Some((start, count)) => Some((start.parse().ok()?, count.parse().ok()?)),
        None => Some((written.parse().ok()?, 1)),
    }
}

/// A name as C writes strings: `\t`, `\"`, `\320\277`.
fn unquoted(quoted: &str) -> String {
    let mut bytes = Vec::with_capacity(quoted.len());
    let mut rest = quoted.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(b't') => bytes.push(b'\t'),
            Some(b'n') => bytes.push(b'\n'),
            Some(b'r') => bytes.push(b'\r'),
            Some(high @ b'0'..=b'3') => {
                let low = rest.by_ref().take(2).fold(0u8, |value, digit| {
                    value.wrapping_mul(8).wrapping_add(digit.wrapping_sub(b'0'))
                });
                bytes.push((high - b'0').wrapping_mul(64).wrapping_add(low));
            }
            Some(other) => bytes.push(other),
            None => {}
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    // Added, changed and removed lines; a new file; a name with a space; a Word file.
    #[test]
    fn a_diff_tells_the_lines_that_changed() {
        let diff = "\
diff --git a/проект.md b/проект.md
--- a/проект.md
+++ b/проект.md
@@ -3 +3 @@ Генеральная Ассамблея,
-старая
+новая
@@ -9,2 +8,0 @@
-раз
-два
@@ -20,0 +19,3 @@
+@@ -1 +1 @@
+++ b/и не имя
+три
diff --git a/my draft.txt b/my draft.txt
--- /dev/null
+++ b/my draft.txt\t
@@ -0,0 +1,2 @@
+а
+б
Binary files a/a.docx and b/a.docx differ
";
        let found: Vec<(PathBuf, Lines)> = changed(diff).collect();
        let lines = |lines: &[(u32, u32)]| {
            Lines::Some(lines.iter().map(|(first, last)| *first..=*last).collect())
        };
        assert_eq!(
            found,
            [
                (PathBuf::from("проект.md"), lines(&[(3, 3), (8, 9), (19, 21)])),
                (PathBuf::from("my draft.txt"), lines(&[(1, 2)])),
                (PathBuf::from("a.docx"), Lines::All),
            ]
        );
    }

    #[test]
    fn a_quoted_name_is_read() {
        assert_eq!(new_path(r#""b/\320\277\"\t.md""#), Some(PathBuf::from("п\"\t.md")));
        assert_eq!(new_path("/dev/null"), None);
    }
}
