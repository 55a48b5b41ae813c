//! What is wrong with the parts of a draft and their order.

use crate::Rule;

pub mod no_such_own_paragraph;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[&no_such_own_paragraph::RULE];
