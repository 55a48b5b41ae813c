//! What is wrong with a session, a year or a number.

use crate::Rule;

pub mod case;
pub mod figures;
pub mod missed_cycle;
pub mod passed_session;
pub mod symbol_year;
pub mod year_mismatch;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &case::RULE,
    &figures::RULE,
    &missed_cycle::RULE,
    &passed_session::RULE,
    &symbol_year::RULE,
    &year_mismatch::RULE,
];
