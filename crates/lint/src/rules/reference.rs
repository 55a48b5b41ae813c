//! What is wrong with a reference to an act or a document.

use crate::Rule;

pub mod ambiguous_body;
pub mod form;
pub mod future_reference;
pub mod impossible_date;
pub mod inconsistent_corpus;
pub mod inconsistent_date;
pub mod instrument_act_mismatch;
pub mod missing_date;
pub mod no_such_paragraph;
pub mod out_of_order_series;
pub mod repeated_date;
pub mod unknown_document_series;
pub mod unknown_resolution;
pub mod wrong_body;
pub mod wrong_date;
pub mod wrong_part;
pub mod wrong_title;
pub mod wrong_year;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &ambiguous_body::RULE,
    &form::RULE,
    &future_reference::RULE,
    &impossible_date::RULE,
    &inconsistent_corpus::RULE,
    &inconsistent_date::RULE,
    &instrument_act_mismatch::RULE,
    &missing_date::RULE,
    &no_such_paragraph::RULE,
    &out_of_order_series::RULE,
    &repeated_date::RULE,
    &unknown_document_series::RULE,
    &unknown_resolution::RULE,
    &wrong_body::RULE,
    &wrong_date::RULE,
    &wrong_part::RULE,
    &wrong_title::RULE,
    &wrong_year::RULE,
];
