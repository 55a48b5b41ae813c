//! Word files as drafts: what a reader of a .docx sees becomes plain text with a map back, and
//! findings in that text become comments in a copy of the file.
//!
//! [`read`] gives the body with its tables, then the notes; numbers that Word computes stand in
//! the text as they are printed, and tracked changes are read as accepted or as refused. The
//! text is Markdown in one respect only, the marks of notes (`[^1]`); what else Markdown would
//! take for syntax has a backslash before it. [`annotate`] puts comments around the exact words
//! and leaves every other byte of the parts as it was.
//!
//! This crate knows no draft, no rule, and no file of the disk: bytes come in, bytes go out.
#![warn(clippy::disallowed_methods)]

mod anchors;
mod annotate;
mod archive;
mod assemble;
mod comments;
mod counters;
mod document;
mod numbering;
mod numerals;
mod paragraphs;
mod properties;
mod read;
mod refused;
mod relations;
mod styles;
mod symbols;
mod walk;
mod xml;

pub use annotate::{Comment, annotate};
pub use archive::claims;
pub use document::{Document, Paragraph, Story};
pub use read::{Tracked, read};
pub use refused::Refused;
