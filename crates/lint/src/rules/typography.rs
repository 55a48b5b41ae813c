//! What is wrong with a letter or a sign.

use crate::Rule;

pub mod line_hyphen;
pub mod mixed_script;
pub mod replacement_character;
pub mod symbol_letters;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] =
    &[&line_hyphen::RULE, &mixed_script::RULE, &replacement_character::RULE, &symbol_letters::RULE];
