//! The words of each language that the grammar of citations knows. The grammar itself is one
//! for all: a text in Russian cites in English too («United Nations, Treaty Series»).
//!
//! Words are listed in any one case form (Russian endings fall away), short ones in all of
//! them. Chinese has a grammar of its own, in [`crate::forms`].

use crate::Body;
use crate::words::Meaning;

mod ar;
mod en;
mod es;
mod fr;
mod ru;

/// Words of one meaning, parted by spaces.
pub(crate) type Words = &'static [(&'static str, Meaning)];

/// Names of bodies, as they stand in running text.
pub(crate) type Names = &'static [(&'static str, Body)];

/// The words of every language.
pub(crate) const WORDS: &[Words] = &[ru::WORDS, en::WORDS, fr::WORDS, es::WORDS, ar::WORDS];

/// The names of every language.
pub(crate) const NAMES: &[Names] = &[ru::NAMES, en::NAMES, fr::NAMES, es::NAMES, ar::NAMES];
