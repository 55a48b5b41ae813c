//! What is wrong with the name of a body, an instrument, a State or a conference.

use crate::Rule;

pub mod acronym_form;
pub mod acronym_in_resolution;
pub mod acronym_in_title;
pub mod acronym_redefined;
pub mod acronym_undefined;
pub mod acronym_unused;
mod acronyms;
pub mod apposition_dash;
pub mod capitals;
pub mod former_name;
pub mod member_states;
mod official;
mod own_words;
pub mod state_name;
pub mod two_names_one_draft;
mod unofficial;
pub mod unofficial_body;
pub mod unofficial_conference;
pub mod unofficial_instrument;

/// The rules of the group, in order of name.
pub(super) const ALL: &[&Rule] = &[
    &acronym_form::RULE,
    &acronym_in_resolution::RULE,
    &acronym_in_title::RULE,
    &acronym_redefined::RULE,
    &acronym_undefined::RULE,
    &acronym_unused::RULE,
    &apposition_dash::RULE,
    &capitals::RULE,
    &former_name::RULE,
    &member_states::RULE,
    &state_name::RULE,
    &two_names_one_draft::RULE,
    &unofficial_body::RULE,
    &unofficial_conference::RULE,
    &unofficial_instrument::RULE,
];
