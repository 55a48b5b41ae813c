//! The packs of a project, over the built-in knowledge: those of `[corpus] packs` and of `--pack`.
//!
//! A pack is mapped into memory, each file once, and stays mapped to the end of the run. Building a
//! pack again puts a new file in the place of the old one, so that what is mapped never changes.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

use knowledge::{Knowledge, Pack, PackError};
use lint::Message;

use crate::arguments::corpus::PackArguments;
use crate::configuration::Configurations;
use crate::environment::{Environment, io_message, shown};

/// The packs that were asked for so far, and what they give together.
#[derive(Default)]
struct Shelf {
    /// `None` for a file that could not be used, which has been said.
    packs: BTreeMap<PathBuf, (Stamp, Option<Pack<'static>>)>,
    layered: BTreeMap<Vec<PathBuf>, &'static Knowledge<'static>>,
}

/// What tells one state of a file from another.
type Stamp = Option<(SystemTime, u64)>;

static SHELF: OnceLock<Mutex<Shelf>> = OnceLock::new();

/// Has packs opened again that have changed since they were.
pub(crate) fn forget() {
    let mut shelf =
        SHELF.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let before = shelf.packs.len();
    shelf.packs.retain(|path, (stamp, pack)| pack.is_some() && *stamp == stamp_of(path));
    if shelf.packs.len() < before {
        shelf.layered.clear();
    }
}

fn stamp_of(path: &Path) -> Stamp {
    let metadata = std::fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// The built-in knowledge with the packs at `paths` over it. A file that cannot be used is said
/// once and left out.
pub(crate) fn knowledge(
    paths: &[PathBuf],
    environment: &Environment,
) -> &'static Knowledge<'static> {
    if paths.is_empty() {
        return builtin::knowledge();
    }
    let mut shelf =
        SHELF.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let Shelf { packs, layered } = &mut *shelf;
    if let Some(known) = layered.get(paths) {
        return known;
    }
    let mut layers = vec![builtin::pack()];
    for path in paths {
        let (_, pack) = packs.entry(path.clone()).or_insert_with(|| match mapped(path) {
            Ok((_, pack)) => (stamp_of(path), Some(pack)),
            Err(message) => {
                environment.fail(&shown(path), &message);
                (None, None)
            }
        });
        layers.extend(*pack);
    }
    let knowledge: &'static Knowledge<'static> = Box::leak(Box::new(Knowledge::new(layers)));
    layered.insert(paths.to_owned(), knowledge);
    knowledge
}

/// The built-in knowledge with the packs of this folder's `resolint.toml` and of the options.
pub(crate) fn of_folder(
    arguments: &PackArguments,
    environment: &Environment,
) -> &'static Knowledge<'static> {
    knowledge(&paths_of_folder(arguments, environment), environment)
}

/// The packs of this folder's `resolint.toml` and of the options.
pub(crate) fn paths_of_folder(
    arguments: &PackArguments,
    environment: &Environment,
) -> Vec<PathBuf> {
    let mut configurations =
        Configurations::new(environment, arguments.config.as_deref(), arguments.no_config);
    let here = std::env::current_dir().unwrap_or_default();
    configurations.of(&here).packs_and(&arguments.pack)
}

/// The bytes of a pack and the pack itself, or why it is not used.
pub(crate) fn mapped(path: &Path) -> Result<(&'static [u8], Pack<'static>), Message> {
    let bytes = bytes(path)?;
    Ok((bytes, Pack::open(bytes).map_err(said)?))
}

/// The bytes of a file, mapped for the rest of the run.
pub(crate) fn bytes(path: &Path) -> Result<&'static [u8], Message> {
    let unreadable = |error: std::io::Error| io_message("file-unreadable", &error);
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(Message::new("pack-not-regular"));
    }
    if metadata.len() == 0 {
        return Err(Message::new("file-empty"));
    }
    let file = File::open(path).map_err(unreadable)?;
    let map = map(&file).map_err(unreadable)?;
    Ok(Box::leak(Box::new(map)))
}

/// Maps a file.
#[expect(unsafe_code, reason = "a mapped file is memory that other programs may write to")]
pub(crate) fn map(file: &File) -> std::io::Result<memmap2::Mmap> {
    // SAFETY: resolint never writes into a pack; it puts a new file in its place. Who writes into
    // one in place meanwhile gets wrong facts, or a signal when the file is cut.
    unsafe { memmap2::Mmap::map(file) }
}

/// Why bytes are no pack that can be used.
pub(crate) fn said(error: PackError) -> Message {
    match error {
        PackError::NotAPack => Message::new("pack-not"),
        PackError::Version(found) => {
            let newer = found > knowledge::format::VERSION;
            Message::new(if newer { "pack-newer" } else { "pack-older" })
        }
        PackError::Truncated => Message::new("pack-truncated"),
        PackError::Damaged => Message::new("pack-damaged"),
    }
}
