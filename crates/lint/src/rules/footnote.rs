//! What is wrong with a footnote.

use crate::Rule;

pub mod dangling_mark;
pub mod form;
pub mod ibid_without_antecedent;
pub mod instrument_without_source;
pub mod out_of_order;
pub mod unused_note;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &dangling_mark::RULE,
    &form::RULE,
    &ibid_without_antecedent::RULE,
    &instrument_without_source::RULE,
    &out_of_order::RULE,
    &unused_note::RULE,
];
