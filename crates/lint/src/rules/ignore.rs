//! Comments that say which findings are agreed to stay.

use crate::Rule;

pub mod unknown_rule;
pub mod unused;
pub mod without_reason;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[&unknown_rule::RULE, &unused::RULE, &without_reason::RULE];
