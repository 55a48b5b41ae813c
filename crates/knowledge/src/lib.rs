//! What is known: acts with their dates and titles, documents with their paragraphs, and how
//! far that knowledge reaches.
//!
//! Knowledge is bytes: a [`Pack`] is read in place, embedded or mapped from a file, and
//! nothing is parsed when it is opened. Packs are layered in a [`Knowledge`]. What may be
//! said of a citation is a [`Verdict`] with its reasons, never a boolean.
//!
//! This crate does not know files, drafts, or how the bytes were made (`corpus` does).
#![warn(clippy::disallowed_methods)]

mod pack;
mod verdict;

pub use pack::{Knowledge, Pack};
pub use verdict::{Certainty, Claim, Judgement, Reason, Verdict};
