//! What is wrong with the parts of a draft and their order.

use crate::Rule;

pub mod annex_heading;
pub mod closing_lines;
pub mod declaration_opening;
pub mod enacting_comma;
pub mod enacting_line;
pub mod heading;
pub mod last_agenda;
pub mod lone_number;
pub mod no_such_own_paragraph;
pub mod numbered_preamble;
pub mod numbering;
pub mod opener_case;
pub mod operative_opener;
pub mod part_order;
pub mod preambular_opener;
pub mod subparagraph_case;
pub mod subparagraph_colon;
pub mod subparagraph_letters;
pub mod subparagraph_sequence;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &annex_heading::RULE,
    &closing_lines::RULE,
    &declaration_opening::RULE,
    &enacting_comma::RULE,
    &enacting_line::RULE,
    &heading::RULE,
    &last_agenda::RULE,
    &lone_number::RULE,
    &no_such_own_paragraph::RULE,
    &numbered_preamble::RULE,
    &numbering::RULE,
    &opener_case::RULE,
    &operative_opener::RULE,
    &part_order::RULE,
    &preambular_opener::RULE,
    &subparagraph_case::RULE,
    &subparagraph_colon::RULE,
    &subparagraph_letters::RULE,
    &subparagraph_sequence::RULE,
];
