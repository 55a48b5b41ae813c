//! What is wrong with the wording of a paragraph.

use crate::Rule;

pub mod addressee_case;
pub mod adopts_adopted;
pub mod calls_on;
pub mod capital_resolution;
pub mod decides_for_states;
pub mod demands;
pub mod doubled_including;
pub mod entitled;
pub mod gendered_office;
pub mod incomplete_pair;
pub mod migration_term;
pub mod misspelt_resolution;
pub mod near_miss;
pub mod nonstandard_opener;
pub mod notes_report;
pub mod present_resolution;
pub mod report_on;
pub mod request_addressee;
pub mod session_possessive;
pub mod so_that;
pub mod spelling;
pub mod stray_pronoun;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &addressee_case::RULE,
    &adopts_adopted::RULE,
    &calls_on::RULE,
    &capital_resolution::RULE,
    &decides_for_states::RULE,
    &demands::RULE,
    &doubled_including::RULE,
    &entitled::RULE,
    &gendered_office::RULE,
    &incomplete_pair::RULE,
    &migration_term::RULE,
    &misspelt_resolution::RULE,
    &near_miss::RULE,
    &nonstandard_opener::RULE,
    &notes_report::RULE,
    &present_resolution::RULE,
    &report_on::RULE,
    &request_addressee::RULE,
    &session_possessive::RULE,
    &so_that::RULE,
    &spelling::RULE,
    &stray_pronoun::RULE,
];
