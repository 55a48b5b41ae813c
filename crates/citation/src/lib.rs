//! Citations: where a text names an act, a document or a treaty, and which one.
//!
//! Two honest stages. [`find()`] is a grammar over one piece of running text: it recognises and
//! normalises, and never guesses. [`resolve()`] joins back-references («той же резолюции»,
//! "ibid.") to an antecedent over the whole draft, only when exactly one remains. Even what
//! nobody can check is recognised, since it may be the antecedent.
//!
//! This crate knows no draft structure and no registry: whether a cited act exists is
//! `knowledge`'s to say.
#![warn(clippy::disallowed_methods)]

mod anchors;
mod body;
mod citation;
mod cursor;
pub mod date;
pub mod document;
mod find;
mod folding;
mod forms;
mod furniture;
mod glyph;
mod language;
mod number;
mod pinpoint;
mod resolve;
mod roman;
mod scan;
pub mod session;
mod symbol;
mod witness;
mod words;

pub use body::Body;
pub use citation::{
    Antecedent, BackReference, BodyMention, Citation, CitedTitle, Kind, Naming, Target,
};
pub use date::WrittenDate;
pub use find::{Context, find};
pub use pinpoint::{Pinpoint, PinpointPart, Unit};
pub use resolve::{Placed, resolve};
pub use symbol::{Act, ActKind, ActNumber, Part, Session, Symbol, SymbolError};
