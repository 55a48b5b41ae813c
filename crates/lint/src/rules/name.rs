//! What is wrong with the name of a body, an instrument, a State or a conference.

use crate::Rule;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[];
