//! What is wrong with runs of one opener.

use crate::Rule;

pub mod adverb_position;
pub mod also_further;
pub mod order;
pub mod orphan_also;
pub mod synonym;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &adverb_position::RULE,
    &also_further::RULE,
    &order::RULE,
    &orphan_also::RULE,
    &synonym::RULE,
];
