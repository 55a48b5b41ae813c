//! What was found in a text before, so that a draft that did not change need not be read again.
//!
//! An entry is known by everything that findings depend on: the text, its settings, the rules that
//! were asked, the knowledge and this program. What comes after (`resolint.toml`, a baseline, the
//! words of a report) is done anew each time, so that a report from the cache is the same byte for
//! byte. Entries stand in a few files that are replaced whole: of two runs at once one may lose what
//! it has learnt, and no run ever sees half an entry. A damaged entry is none, and a cache that
//! cannot be written is nobody's fault.

use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use knowledge::Knowledge;
use lint::{Finding, Rule, Settings};
use xxhash_rust::xxh3::Xxh3;

use crate::arguments::CheckArguments;

mod entry;
pub(crate) mod place;
mod shard;

use shard::Shard;

/// Files that entries are spread over, by the first bits of their keys.
const SHARDS: usize = 64;

/// What an entry is known by.
pub(crate) type Key = u128;

/// The entries of earlier runs, and those of this one.
pub(crate) struct Cache {
    folder: PathBuf,
    /// What holds for the whole run, hashed.
    run: Xxh3,
    shards: Vec<Shard>,
}

impl Cache {
    /// The cache of this person; `None` where none is wanted, or where there is no place for one.
    pub(crate) fn open(arguments: &CheckArguments, rules: &[&'static Rule]) -> Option<Self> {
        if arguments.no_cache {
            return None;
        }
        let folder = place::folder()?;
        let mut run = Xxh3::new();
        run.update(env!("CARGO_PKG_VERSION").as_bytes());
        run.update(&program()?);
        for rule in rules {
            run.update(rule.name.as_bytes());
            run.update(b"\0");
        }
        let shards = (0..SHARDS).map(|number| Shard::new(folder.join(format!("{number:02}"))));
        let shards = shards.collect();
        Some(Self { folder, run, shards })
    }

    /// What the findings in a text are known by.
    pub(crate) fn key(&self, text: &str, knowledge: &Knowledge<'_>, settings: &Settings) -> Key {
        let Settings { as_of, body, session, language, markdown } = settings;
        let mut hash = self.run.clone();
        hash.update(&knowledge.fingerprint().to_le_bytes());
        let settings = format!(
            "{as_of} {} {session:?} {} {markdown}\n",
            body.map_or("", citation::Body::code),
            language.map_or("", text::Language::code),
        );
        hash.update(settings.as_bytes());
        hash.update(text.as_bytes());
        hash.digest128()
    }

    /// How many references `text` has, and what was found in it.
    pub(crate) fn find(&self, key: Key, text: &str) -> Option<(usize, Vec<Finding>)> {
        entry::decode(self.shard(key).find(key)?, text)
    }

    /// Keeps what was found.
    pub(crate) fn keep(&self, key: Key, references: usize, findings: &[Finding]) {
        self.shard(key).add(key, entry::encode(references, findings));
    }

    /// Writes what is new.
    pub(crate) fn save(&self) {
        let fresh: Vec<&Shard> = self.shards.iter().filter(|shard| shard.has_fresh()).collect();
        if fresh.is_empty() || std::fs::create_dir_all(&self.folder).is_err() {
            return;
        }
        for shard in fresh {
            // What cannot be kept is found again next time.
            let _ = shard.save(&self.folder);
        }
    }

    fn shard(&self, key: Key) -> &Shard {
        &self.shards[(key >> 122) as usize % SHARDS]
    }
}

/// Size and age of this program: another build may find other things.
fn program() -> Option<[u8; 24]> {
    let metadata = std::env::current_exe().ok()?.metadata().ok()?;
    let age = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    let mut bytes = [0; 24];
    bytes[..8].copy_from_slice(&metadata.len().to_le_bytes());
    bytes[8..].copy_from_slice(&age.to_le_bytes());
    Some(bytes)
}
