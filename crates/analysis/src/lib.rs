//! The editor's view of a draft: what may be asked of one version of it.
//!
//! A [`Snapshot`] is a text, read and checked; it never changes. Each feature of an editor is a
//! file here and a function over a snapshot: it takes byte offsets and gives spans and plain data.
//!
//! This crate knows no protocol, no file, no thread.
#![warn(clippy::disallowed_methods)]

mod actions;
mod calls;
mod cited;
mod completion;
mod destination;
mod folding;
mod format;
mod governor;
mod hints;
mod hover;
mod lenses;
mod library;
mod links;
mod notes;
mod numbering;
mod outline;
mod page;
mod places;
mod rename;
mod selection;
mod snapshot;
mod subject;
#[cfg(test)]
mod testing;
mod tokens;
mod words;

pub use actions::{Action, ActionKind, Change, Choice, actions, change};
pub use calls::{Cited, cited_by, cites, cites_of, item, own_symbol};
pub use completion::{About, Completions, Item, ItemKind, Piece, completions, documentation};
pub use destination::{Destination, definition};
pub use folding::{Fold, FoldKind, folds};
pub use format::{after_line_break, format, format_range};
pub use hints::{Hint, hints};
pub use hover::{Hover, hover};
pub use lenses::{Lens, lenses};
pub use library::{Builtin, Library};
pub use links::{Link, links};
pub use outline::{Entry, EntryKind, outline};
pub use page::Markup;
pub use places::{CorpusPlace, Sought, highlights, places, places_in_corpus, sought, titled};
pub use rename::{Renamable, renamable, rename};
pub use selection::selection;
pub use snapshot::Snapshot;
pub use tokens::{Token, TokenKind, tokens};
pub use words::messages;

use snapshot::touches;
