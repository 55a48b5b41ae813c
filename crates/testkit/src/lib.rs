//! Small drafts with places marked in them, for tests that read as text.
//!
//! A fixture is a piece of a draft as a person would type it. Two marks may stand in it:
//!
//! - `$0` is the cursor; it is taken out.
//! - A line of carets under a line marks a span of that line: `^^^^ label`. Carets are counted
//!   in characters, so they stand under the letters as they are seen in an editor. Several
//!   spans may stand in one such line, and several such lines under one line of text.
//!
//! [`Fixture::parse`] takes the marks out and gives byte offsets; [`annotate`] puts marks back,
//! so that what a test shows has the same form as what it was given.
//!
//! ```
//! let fixture = testkit::Fixture::parse("
//!     ссылаясь на резолюцию 58/208$0,
//!                           ^^^^^^ symbol
//! ");
//! assert_eq!(fixture.text, "ссылаясь на резолюцию 58/208,\n");
//! assert_eq!(fixture.marked("symbol"), ["58/208"]);
//! assert!(fixture.text[..fixture.cursor.unwrap()].ends_with("208"));
//! ```
//!
//! This crate knows no other crate of resolint.

mod annotate;
mod fixture;

pub use annotate::annotate;
pub use fixture::{Fixture, Marked, dedent};
