//! The editor's view of a draft: what may be asked of one version of it.
//!
//! A [`Snapshot`] is a text, read and checked; it never changes. Each feature of an editor is a
//! file here and a function over a snapshot: it takes byte offsets and gives spans and plain data.
//!
//! This crate knows no protocol, no file, no thread.
#![warn(clippy::disallowed_methods)]

mod actions;
mod completion;
mod format;
mod governor;
mod library;
mod notes;
mod numbering;
mod rename;
mod snapshot;
#[cfg(test)]
mod testing;
mod tokens;
mod words;

pub use actions::{Action, ActionKind, Change, Choice, actions, change};
pub use completion::{About, Completions, Item, ItemKind, Piece, completions, documentation};
pub use format::{after_line_break, format, format_range};
pub use library::{Builtin, Library};
pub use rename::{Renamable, renamable, rename};
pub use snapshot::Snapshot;
pub use tokens::{Token, TokenKind, tokens};
pub use words::messages;

use snapshot::touches;
