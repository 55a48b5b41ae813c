//! Files of an archive become documents: plain text, Markdown, HTML, Word and Akoma Ntoso in,
//! running text and what a document prints of itself out.
//!
//! [`read`] gives the text of a file, with notes as Markdown has them where the file sets them
//! apart; [`printed()`] tells symbol, title, date and body from the masthead, the number line, the
//! line of adoption and the closing lines; [`List`] is what a `documents.toml` says instead.
//!
//! This crate knows no registry and no file of the disk: bytes come in, text goes out.
#![warn(clippy::disallowed_methods)]

mod akoma;
mod details;
mod format;
mod html;
mod list;
mod page;
mod printed;
mod read;

pub use details::{DateSource, Details};
pub use format::Format;
pub use list::{List, Listed};
pub use printed::printed;
pub use read::{Read, Refused, read};
