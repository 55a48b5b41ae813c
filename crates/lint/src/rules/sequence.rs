//! What is wrong with «также» and «далее», also and further.

use crate::Rule;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[];
