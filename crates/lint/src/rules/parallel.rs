//! Where two language versions of one draft differ.

use crate::Rule;

pub mod missing_note;
pub mod missing_paragraph;
pub mod opener;
pub mod other_citation;
pub mod other_date;
pub mod other_number;
pub mod other_pinpoint;
pub mod other_session;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &missing_note::RULE,
    &missing_paragraph::RULE,
    &opener::RULE,
    &other_citation::RULE,
    &other_date::RULE,
    &other_number::RULE,
    &other_pinpoint::RULE,
    &other_session::RULE,
];
