//! What is wrong with a session, a year or a number.

use crate::Rule;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[];
