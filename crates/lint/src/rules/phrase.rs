//! What is wrong with the wording of a paragraph.

use crate::Rule;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[];
