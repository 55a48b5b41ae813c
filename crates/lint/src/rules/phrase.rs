//! What is wrong with the wording of a paragraph.

use crate::Rule;

pub mod calls_on;
pub mod capital_resolution;
pub mod doubled_including;
pub mod entitled;
pub mod gendered_office;
pub mod incomplete_pair;
pub mod migration_term;
pub mod misspelt_resolution;
pub mod present_resolution;
pub mod report_on;
pub mod session_possessive;
pub mod so_that;
pub mod spelling;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &calls_on::RULE,
    &capital_resolution::RULE,
    &doubled_including::RULE,
    &entitled::RULE,
    &gendered_office::RULE,
    &incomplete_pair::RULE,
    &migration_term::RULE,
    &misspelt_resolution::RULE,
    &present_resolution::RULE,
    &report_on::RULE,
    &session_possessive::RULE,
    &so_that::RULE,
    &spelling::RULE,
];
