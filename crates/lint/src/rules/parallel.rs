//! Where two language versions of one draft differ.

use crate::Rule;

pub mod date;
pub mod footnote;
pub mod number;
pub mod paragraph;
pub mod pinpoint;
pub mod reference;
pub mod session;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &date::RULE,
    &footnote::RULE,
    &number::RULE,
    &paragraph::RULE,
    &pinpoint::RULE,
    &reference::RULE,
    &session::RULE,
];
