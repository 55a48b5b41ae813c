//! What is wrong with a letter or a sign.

use crate::Rule;

pub mod appositive_hyphen;
pub mod date_form;
pub mod day_range;
pub mod double_space;
pub mod figure_at_start;
pub mod heading_capitals;
pub mod hyphen_for_dash;
pub mod large_number;
pub mod line_hyphen;
pub mod mixed_script;
pub mod numero;
pub mod percent_sign;
pub mod quotation_marks;
pub mod replacement_character;
pub mod small_figure;
pub mod symbol_letters;
pub mod yo;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &appositive_hyphen::RULE,
    &date_form::RULE,
    &day_range::RULE,
    &double_space::RULE,
    &figure_at_start::RULE,
    &heading_capitals::RULE,
    &hyphen_for_dash::RULE,
    &large_number::RULE,
    &line_hyphen::RULE,
    &mixed_script::RULE,
    &numero::RULE,
    &percent_sign::RULE,
    &quotation_marks::RULE,
    &replacement_character::RULE,
    &small_figure::RULE,
    &symbol_letters::RULE,
    &yo::RULE,
];
