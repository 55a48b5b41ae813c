//! Findings for people and for programs: a code frame, one line, JSON, and what CI systems read.
//!
//! A [`Reporter`] turns one checked file into text, independently of all other files, so that
//! files can be checked and put into words in parallel and written in order. [`REPORTERS`]
//! lists them all. `refs`, `lookup` and `explain` have their own pages here.
//!
//! This crate prints nothing and does not know how findings were made.
#![warn(clippy::disallowed_methods)]

mod checkstyle;
mod comment;
mod concise;
mod details;
mod explain;
mod frame;
mod framed;
mod github;
mod gitlab;
mod json;
mod jsonl;
mod junit;
mod lookup;
mod phrases;
mod place;
mod refs;
mod region;
mod reporter;
mod sarif;
mod statistics;
mod summary;
mod uri;
mod wire;
mod words;
mod xml;

pub use comment::comment_lines;
pub use explain::{explain_json, explain_list, explain_page};
pub use lookup::{Candidate, lookup_json, lookup_text};
pub use phrases::{phrases_json, phrases_text};
pub use refs::{REFS_CLOSE, REFS_OPEN, refs_json, refs_text};
pub use reporter::{File, REPORTERS, Reporter, reporter};
pub use summary::{Artifact, Failure, OfRule, Summary};
pub use words::{Words, messages};
