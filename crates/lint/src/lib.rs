//! Findings: what a draft says that what is known contradicts.
//!
//! [`check`] reads one text and gives its references with their verdicts and its findings.
//! A rule is a `static` with its metadata, its page in both languages and one function; the
//! rules are listed in `rules.rs`. What they say is data ([`Message`]), put into words by
//! [`Messages`] in English or Russian.
//!
//! This crate knows no configuration file, no terminal and no clock: the date of the draft is
//! a setting.
#![warn(clippy::disallowed_methods)]

mod beside;
mod check;
mod dates;
pub mod definition;
mod ending;
mod evidence;
mod excerpt;
mod figures;
mod finding;
mod fingerprint;
mod format;
mod ignores;
mod look_alike;
mod memory;
mod mend;
mod mentions;
mod message;
mod messages;
mod naming;
mod nearest;
mod offer;
mod own_paragraphs;
mod paired;
mod participle;
mod prose;
mod quoted;
mod reading;
mod rule;
pub mod rules;
mod run;
mod selector;
mod sitting;
mod sources;
mod statements;
mod weight;
mod wording;

pub use beside::Beside;
pub use check::{
    Checked, Settings, Version, check, check_again, compare, own_body as speaking_body,
};
pub use dates::in_words as date_in_words;
pub use finding::{Applicability, Evidence, Finding, Fix, ReferenceSummary, Severity};
pub use fingerprint::{Fingerprint, fingerprints, marked};
pub use format::format;
pub use ignores::ignore_comments;
pub use memory::Memory;
pub use mend::{Mended, mend};
pub use mentions::{Introduced, Mentions, Named};
pub use message::{Locale, Message, Value};
pub use messages::Messages;
pub use naming::number as spoken_number;
pub use nearest::nearest;
pub use offer::{date_insertion, span_for_edit};
pub use own_paragraphs::{OwnParagraph, Side, find as own_paragraphs};
pub use participle::entitled;
pub use reading::{Reading, Reference};
pub use rule::{Confidence, FixKind, Page, Rule, Sink};
pub use selector::Selector;
pub use statements::{Statement, find as statements};
