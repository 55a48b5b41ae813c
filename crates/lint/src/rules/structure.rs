//! What is wrong with the parts of a draft and their order.

use crate::Rule;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[];
