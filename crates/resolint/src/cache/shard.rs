//! A file of the cache: entries one after another, each under a checksum.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::Key;

/// What a file begins with; another form has another number.
const MAGIC: &[u8] = b"resolint cache 1\n";
/// Bytes before the contents of an entry: key, day, length, checksum.
const HEAD: usize = 16 + 4 + 4 + 8;
/// The largest file, in bytes; the entries longest unused make room.
const LARGEST: usize = 2 << 20;
/// Larger entries are not kept.
const LARGEST_ENTRY: usize = LARGEST / 8;

/// One file, read when it is first asked.
pub(super) struct Shard {
    path: PathBuf,
    kept: OnceLock<Kept>,
    fresh: Mutex<Vec<(Key, Vec<u8>)>>,
}

/// What the file holds.
#[derive(Default)]
struct Kept {
    bytes: Vec<u8>,
    entries: BTreeMap<Key, Entry>,
}

struct Entry {
    /// The day it was last needed, counted from 1970.
    day: u32,
    sum: u64,
    contents: Range<usize>,
    needed: AtomicBool,
}

impl Shard {
    /// The file at `path`, whether there is one or not.
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, kept: OnceLock::new(), fresh: Mutex::default() }
    }

    /// The contents of an entry, when it is there and whole.
    pub(super) fn find(&self, key: Key) -> Option<&[u8]> {
        let kept = self.kept.get_or_init(|| Kept::read(&self.path));
        let entry = kept.entries.get(&key)?;
        let contents = kept.bytes.get(entry.contents.clone())?;
        let whole = sum(key, contents) == entry.sum;
        entry.needed.store(whole, Ordering::Relaxed);
        whole.then_some(contents)
    }

    /// Adds an entry, to be written by [`Shard::save`].
    pub(super) fn add(&self, key: Key, contents: Vec<u8>) {
        if contents.len() <= LARGEST_ENTRY {
            self.fresh.lock().unwrap_or_else(PoisonError::into_inner).push((key, contents));
        }
    }

    /// Whether there is anything to write.
    pub(super) fn has_fresh(&self) -> bool {
        !self.fresh.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Writes the new entries and as many of the old ones as there is room for, into a new file
    /// that takes the place of the old one.
    pub(super) fn save(&self, folder: &Path) -> std::io::Result<()> {
        let today = today();
        let fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = self.kept.get_or_init(|| Kept::read(&self.path));
        let mut entries: Vec<(u32, Key, &[u8])> =
            fresh.iter().map(|(key, contents)| (today, *key, &contents[..])).collect();
        let mut old: Vec<(u32, Key, &[u8])> = Vec::with_capacity(kept.entries.len());
        for (key, entry) in &kept.entries {
            let contents = kept.bytes.get(entry.contents.clone()).unwrap_or_default();
            let day = if entry.needed.load(Ordering::Relaxed) { today } else { entry.day };
            let again = fresh.iter().any(|(fresh, _)| fresh == key);
            if !again && sum(*key, contents) == entry.sum {
                old.push((day, *key, contents));
            }
        }
        old.sort_unstable_by_key(|(day, key, _)| std::cmp::Reverse((*day, *key)));
        entries.extend(old);
        let mut bytes = MAGIC.to_vec();
        for (day, key, contents) in entries {
            if bytes.len() + HEAD + contents.len() > LARGEST {
                break;
            }
            bytes.extend(key.to_le_bytes());
            bytes.extend(day.to_le_bytes());
            bytes.extend((contents.len() as u32).to_le_bytes());
            bytes.extend(sum(key, contents).to_le_bytes());
            bytes.extend(contents);
        }
        let mut temporary = tempfile::Builder::new().prefix(".").tempfile_in(folder)?;
        temporary.write_all(&bytes)?;
        temporary.persist(&self.path)?;
        Ok(())
    }
}

impl Kept {
    /// What can be read of a file; the rest of a damaged one is as good as absent.
    fn read(path: &Path) -> Self {
        let size = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
        if size > LARGEST as u64 {
            return Self::default();
        }
        let bytes = std::fs::read(path).unwrap_or_default();
        let mut entries = BTreeMap::new();
        let mut at = if bytes.starts_with(MAGIC) { MAGIC.len() } else { bytes.len() };
        while let Some((key, entry)) = entry(&bytes, at) {
            at = entry.contents.end;
            entries.insert(key, entry);
        }
        Self { bytes, entries }
    }
}

fn entry(bytes: &[u8], at: usize) -> Option<(Key, Entry)> {
    let head = bytes.get(at..at + HEAD)?;
    let key = Key::from_le_bytes(head[..16].try_into().ok()?);
    let day = u32::from_le_bytes(head[16..20].try_into().ok()?);
    let length = u32::from_le_bytes(head[20..24].try_into().ok()?) as usize;
    let sum = u64::from_le_bytes(head[24..].try_into().ok()?);
    let contents = at + HEAD..at + HEAD + length;
    bytes.get(contents.clone())?;
    Some((key, Entry { day, sum, contents, needed: AtomicBool::new(false) }))
}

fn sum(key: Key, contents: &[u8]) -> u64 {
    xxh3_64_with_seed(contents, key as u64)
}

fn today() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (since.as_secs() / 86_400) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shard(folder: &Path) -> Shard {
        Shard::new(folder.join("00"))
    }

    #[test]
    fn entries_are_found_again_and_damaged_ones_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let first = shard(folder.path());
        first.add(1, b"one".to_vec());
        first.add(2, b"two".to_vec());
        first.save(folder.path()).unwrap();
        let second = shard(folder.path());
        assert_eq!(
            (second.find(1), second.find(2), second.find(3)),
            (Some(&b"one"[..]), Some(&b"two"[..]), None)
        );
        second.add(3, b"three".to_vec());
        second.save(folder.path()).unwrap();
        let whole = std::fs::read(folder.path().join("00")).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x41;
            std::fs::write(folder.path().join("00"), &damaged).unwrap();
            let damaged = shard(folder.path());
            for (key, contents) in [(1, &b"one"[..]), (2, b"two"), (3, b"three")] {
                assert!(damaged.find(key).is_none_or(|found| found == contents));
            }
            std::fs::write(folder.path().join("00"), &whole[..at]).unwrap();
            shard(folder.path()).find(1);
        }
    }

    // What was not needed for longest goes first.
    #[test]
    fn a_file_has_a_largest_size() {
        let folder = tempfile::tempdir().unwrap();
        for round in 0..4u128 {
            let shard = shard(folder.path());
            shard.find(0);
            for key in 0..6 {
                shard.add(round * 6 + key, vec![7; LARGEST_ENTRY - HEAD]);
            }
            shard.add(100, vec![7; LARGEST_ENTRY + 1]);
            shard.save(folder.path()).unwrap();
        }
        let size = std::fs::metadata(folder.path().join("00")).unwrap().len();
        assert!(size <= LARGEST as u64 && size > LARGEST as u64 / 2, "{size}");
        assert!(
            shard(folder.path()).find(23).is_some() && shard(folder.path()).find(100).is_none()
        );
    }
}
