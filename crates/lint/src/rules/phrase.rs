//! What is wrong with the wording of a paragraph.

use crate::Rule;

pub mod calls_on;
pub mod doubled_including;
pub mod gendered_office;
pub mod migration_term;
pub mod present_resolution;
pub mod report_on;
pub mod so_that;
pub mod spelling;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &calls_on::RULE,
    &doubled_including::RULE,
    &gendered_office::RULE,
    &migration_term::RULE,
    &present_resolution::RULE,
    &report_on::RULE,
    &so_that::RULE,
    &spelling::RULE,
];
