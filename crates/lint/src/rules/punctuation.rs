//! What is wrong with the marks between and inside paragraphs.

use crate::Rule;

pub mod closing_marks;
pub mod footnote_mark_place;
pub mod inner_stop;
pub mod quotation_stop;
pub mod serial_comma;
pub mod space_before;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &footnote_mark_place::RULE,
    &inner_stop::RULE,
    &closing_marks::LAST,
    &closing_marks::OPERATIVE,
    &closing_marks::PREAMBULAR,
    &quotation_stop::RULE,
    &serial_comma::RULE,
    &space_before::RULE,
    &closing_marks::SUBPARAGRAPH,
];
