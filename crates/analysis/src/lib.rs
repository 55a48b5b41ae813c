//! The editor's view of a draft: what may be asked of one version of it.
//!
//! A [`Snapshot`] is a text, read and checked; it never changes. Each feature of an editor is a
//! file here and a function over a snapshot: it takes byte offsets and gives spans and plain data.
//!
//! This crate knows no protocol, no file, no thread.
#![warn(clippy::disallowed_methods)]

mod library;
mod snapshot;
#[cfg(test)]
mod testing;

pub use library::{Builtin, Library};
pub use snapshot::Snapshot;
