//! Where the cache stands: where the system keeps such things, or where the person says.

use std::path::PathBuf;

/// The folder of this version's cache. A relative folder of the system's is none: it would be made
/// in the folder of the drafts.
pub(crate) fn folder() -> Option<PathBuf> {
    let said = variable("RESOLINT_CACHE_DIR").and_then(|folder| std::path::absolute(folder).ok());
    said.or_else(|| Some(of_system()?.join("resolint")))
}

#[cfg(windows)]
fn of_system() -> Option<PathBuf> {
    variable("LOCALAPPDATA").filter(|folder| folder.is_absolute())
}

#[cfg(target_os = "macos")]
fn of_system() -> Option<PathBuf> {
    home().map(|home| home.join("Library/Caches"))
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> Option<PathBuf> {
    let said = variable("XDG_CACHE_HOME").filter(|folder| folder.is_absolute());
    said.or_else(|| home().map(|home| home.join(".cache")))
}

#[cfg(not(windows))]
fn home() -> Option<PathBuf> {
    variable("HOME").filter(|folder| folder.is_absolute())
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
