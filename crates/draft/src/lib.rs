//! The structure of a draft: masthead, title, enacting line, preambular and operative
//! paragraphs, subparagraphs, footnotes, annexes, closing lines.
//!
//! [`parse`] never fails: any text, half-finished or damaged, gives a [`Draft`] whose nodes
//! cover every byte once, in order. What a page turn, a hyphen or a footnote block broke
//! apart is joined again in each paragraph's running text ([`text::Flow`]), which keeps the
//! way back to the file; what was joined or left out is recorded as [`Repair`]s.
//!
//! This crate knows no citation and no registry.
#![warn(clippy::disallowed_methods)]

mod blocks;
mod characters;
mod closing;
mod comments;
mod cuts;
mod furniture;
mod glue;
mod head;
mod hyphen;
mod label;
mod language;
mod lines;
mod lone_label;
mod lookup;
mod markdown;
mod marks;
mod nodes;
mod notes;
mod page_turn;
mod parse;
mod place;
mod replacement;
mod roles;
mod running;
mod running_title;
mod structure;
mod title;

pub use parse::parse;

pub use structure::{
    Closing, Draft, Footnote, Heading, Kind, Label, Mark, Node, NodeKind, Options, Organ,
    Paragraph, ParagraphId, Repair, RepairKind, Role, Style,
};
