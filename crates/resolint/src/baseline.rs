//! `--baseline`: findings that a project knows of and has agreed to leave, each by its fingerprint.
//!
//! The file is JSON, sorted, with a line for each finding, so that a difference in git reads well
//! and lines from two branches merge. Its paths are those from its own folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lint::{Finding, Fingerprint, Message};
use serde::{Deserialize, Serialize};

use crate::address;
use crate::bytes;
use crate::environment::{Environment, io_message, shown};
use crate::files::Input;
use crate::output::Output;

const SCHEMA: &str = "resolint.baseline/1";

/// Characters of the marked words that an entry shows.
const LONGEST: usize = 80;

/// A baseline, read.
pub(crate) struct Baseline {
    path: PathBuf,
    /// The folder that it stands in, with nothing symbolic in its path.
    folder: PathBuf,
    /// The entries of each file.
    files: BTreeMap<String, BTreeMap<Fingerprint, Entry>>,
}

/// What an entry tells a reader; the fingerprint alone decides.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Entry {
    rule: String,
    text: String,
}

/// What a baseline has to do with one checked file.
pub(crate) struct Seen {
    file: String,
    /// Findings that it knows.
    pub(crate) known: usize,
    /// Entries that match nothing any more, though their rule has looked.
    unused: Vec<Fingerprint>,
    /// Findings that are to be known from now on.
    new: Vec<(Fingerprint, Entry)>,
}

#[derive(Serialize, Deserialize)]
struct WireFile<'w> {
    #[serde(borrow)]
    schema: std::borrow::Cow<'w, str>,
    #[serde(default)]
    entries: Vec<WireEntry>,
}

#[derive(Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
struct WireEntry {
    path: String,
    rule: String,
    fingerprint: String,
    text: String,
}

impl Entry {
    /// The entry of a finding on `marked` words.
    pub(crate) fn of(finding: &Finding, marked: &str) -> Self {
        let words: Vec<&str> = marked.split_whitespace().collect();
        let text = words.join(" ");
        let text = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        };
        Self { rule: finding.rule.name.to_owned(), text }
    }
}

impl Baseline {
    /// Reads a baseline. One that is to be written need not be there yet.
    pub(crate) fn read(path: &Path, may_be_new: bool) -> Result<Self, Message> {
        let named = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = named.unwrap_or(Path::new("."));
        let folder =
            folder.canonicalize().map_err(|error| io_message("file-unreadable", &error))?;
        let mut baseline = Self { path: path.to_owned(), folder, files: BTreeMap::new() };
        if may_be_new && !path.exists() {
            return Ok(baseline);
        }
        let bytes = bytes::of_file(path)?;
        for entry in entries(&bytes::decode(&bytes)?.text)? {
            let fingerprint = Fingerprint::from_hex(&entry.fingerprint)
                .ok_or_else(|| damaged(entry.fingerprint.as_str()))?;
            let known = Entry { rule: entry.rule, text: entry.text };
            baseline.files.entry(entry.path).or_default().insert(fingerprint, known);
        }
        Ok(baseline)
    }

    /// Parts the findings of a draft from those that are known: what is left, and what it has to do
    /// with the baseline. `has_looked` tells whether a rule of this name was asked.
    pub(crate) fn part(
        &self,
        input: &Input,
        findings: Vec<(Finding, Fingerprint)>,
        has_looked: impl Fn(&str) -> bool,
    ) -> (Vec<(Finding, Fingerprint)>, Seen) {
        let file = self.file_of(input);
        let entries = self.files.get(&file);
        let mut unused = entries.cloned().unwrap_or_default();
        unused.retain(|_, entry| has_looked(&entry.rule));
        let knows = |fingerprint: &Fingerprint| {
            entries.is_some_and(|entries| entries.contains_key(fingerprint))
        };
        let (known, left): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|(_, fingerprint)| knows(fingerprint));
        known.iter().for_each(|(_, fingerprint)| drop(unused.remove(fingerprint)));
        let unused = unused.into_keys().collect();
        (left, Seen { file, known: known.len(), unused, new: Vec::new() })
    }

    /// Takes in what was seen of every file, writes the baseline when that was asked for, and says
    /// what became of it.
    pub(crate) fn settle(
        mut self,
        seen: Vec<Seen>,
        write: bool,
        prune: bool,
        environment: &Environment,
    ) {
        let (mut added, mut unused) = (0, 0);
        for seen in seen {
            unused += seen.unused.len();
            added += seen.new.len();
            let entries = self.files.entry(seen.file).or_default();
            entries.extend(seen.new);
            if prune {
                seen.unused.iter().for_each(|fingerprint| drop(entries.remove(fingerprint)));
            }
        }
        let name = shown(&self.path);
        let say = |id, count: usize| {
            if count > 0 {
                environment.note(&name, &Message::new(id).with("count", count));
            }
        };
        if (write || (prune && unused > 0))
            && let Some(output) = Output::file(environment, &self.path)
        {
            output.finish(self.to_json().as_bytes());
            say("baseline-added", added);
        }
        say(if prune { "baseline-pruned" } else { "baseline-unused" }, unused);
    }

    /// The path of a draft, from the folder of the baseline.
    fn file_of(&self, input: &Input) -> String {
        let path = input.path.as_deref().unwrap_or(Path::new(&input.name));
        let real = path.canonicalize().or_else(|_| std::path::absolute(path));
        address::between(&self.folder, &real.unwrap_or_else(|_| path.to_owned()))
    }

    fn to_json(&self) -> String {
        let mut entries: Vec<WireEntry> = Vec::new();
        for (path, known) in &self.files {
            entries.extend(known.iter().map(|(fingerprint, entry)| WireEntry {
                path: path.clone(),
                rule: entry.rule.clone(),
                fingerprint: fingerprint.to_string(),
                text: entry.text.clone(),
            }));
        }
        entries.sort();
        // Strings alone cannot fail to be JSON.
        let lines = entries.iter().map(|entry| serde_json::to_string(entry).unwrap_or_default());
        let lines: Vec<String> = lines.map(|line| format!("\n    {line}")).collect();
        format!("{{\n  \"schema\": \"{SCHEMA}\",\n  \"entries\": [{}\n  ]\n}}\n", lines.join(","))
    }
}

impl Seen {
    /// Makes every finding that is left known, too.
    pub(crate) fn learn(&mut self, new: Vec<(Fingerprint, Entry)>) {
        self.known += new.len();
        self.new = new;
    }
}

fn entries(text: &str) -> Result<Vec<WireEntry>, Message> {
    let file: WireFile<'_> =
        serde_json::from_str(text).map_err(|error| damaged(&error.to_string()))?;
    match &*file.schema {
        SCHEMA => Ok(file.entries),
        other => Err(Message::new("baseline-foreign").with("schema", other)),
    }
}

fn damaged(details: &str) -> Message {
    Message::new("baseline-damaged").with("details", details)
}
