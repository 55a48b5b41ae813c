//! What is wrong with the name of a body, an instrument, a State or a conference.

use crate::Rule;

pub mod apposition_dash;
pub mod capitals;
pub mod member_states;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[&apposition_dash::RULE, &capitals::RULE, &member_states::RULE];
