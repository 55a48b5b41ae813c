//! Text as a drafter's file holds it: where things stand in it, and how bytes become it.
//!
//! Everything above this crate carries byte offsets into one decoded UTF-8 text. This crate
//! gives those offsets their type ([`Span`]), turns them into lines and columns at the edge
//! ([`LineIndex`]), joins broken lines into running text without losing where each byte came
//! from ([`Flow`]), applies edits ([`Edit`]) and reads the encodings that drafts come in
//! ([`decode`]).
//!
//! It knows no files and no regular expressions.
#![warn(clippy::disallowed_methods)]

mod decode;
mod difference;
mod edit;
mod flow;
mod language;
mod line_ending;
mod line_index;
mod span;

pub use decode::{Decoded, Encoding, LONGEST, Refused, Unencodable, decode, encode};
pub use difference::edits_between;
pub use edit::{Edit, EditError, apply};
pub use flow::{Flow, FlowBuilder};
pub use language::Language;
pub use line_ending::LineEnding;
pub use line_index::{ColumnUnit, LineIndex, Position};
pub use span::Span;
