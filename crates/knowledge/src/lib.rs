//! What is known: acts with their dates and titles, documents with their paragraphs, and how
//! far that knowledge reaches.
//!
//! Knowledge is bytes: a [`Pack`] is read in place, embedded or mapped from a file, and
//! nothing is parsed when it is opened. Packs are layered in a [`Knowledge`]. What may be
//! said of a citation is a [`Verdict`] with its reasons, never a boolean.
//!
//! This crate does not know files, drafts, or how the bytes were made (`corpus` does).
#![warn(clippy::disallowed_methods)]

mod archive;
pub mod day;
mod definition;
mod document;
pub mod format;
pub mod glossary;
mod judge;
mod key;
mod knowledge;
mod near;
mod openers;
mod pack;
pub mod phrases;
mod record;
mod search;
mod series;
mod session;
mod title;
mod verdict;
mod verify;

pub use archive::{Archive, LeftOut};
pub use definition::{Definition, DefinitionKind, Fact, FactKey, FactValue, Place, page_in};
pub use document::{Citing, Document, DocumentParagraph, ParagraphRole};
pub use key::{ActKey, Series};
pub use knowledge::Knowledge;
pub use openers::{Adverb, Opener, OpenerForm, OpenerPart, Opening, fold_opener};
pub use pack::{Pack, PackError};
pub use record::{DateStatus, Existence, Record, Sureness, TitleSource};
pub use search::Hit;
pub use series::DocumentSeries;
pub use session::{Coverage, Extent};
pub use title::fold_title;
pub use verdict::{Certainty, Claim, Judgement, Reason, Verdict};
pub use verify::{Flaw, FlawKind};
