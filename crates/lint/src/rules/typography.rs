//! What is wrong with a letter or a sign.

use crate::Rule;

pub mod appositive_hyphen;
pub mod day_range;
pub mod double_space;
pub mod hyphen_for_dash;
pub mod line_hyphen;
pub mod mixed_script;
pub mod numero;
pub mod quotation_marks;
pub mod replacement_character;
pub mod symbol_letters;
pub mod yo;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &appositive_hyphen::RULE,
    &day_range::RULE,
    &double_space::RULE,
    &hyphen_for_dash::RULE,
    &line_hyphen::RULE,
    &mixed_script::RULE,
    &numero::RULE,
    &quotation_marks::RULE,
    &replacement_character::RULE,
    &symbol_letters::RULE,
    &yo::RULE,
];
