//! English clauses with a place for names. The case is of no account.

use super::Words;
use crate::generator::russian::words::Case::Nominative;

pub(super) const WORDS: Words = Words {
    openers: &[
        ("Recalling {} and earlier discussions", Nominative),
        ("Noting the report on {}", Nominative),
        ("Taking into account {}", Nominative),
        ("Mindful of the outcome of {}", Nominative),
        ("Recognizing that {} has a part in this work", Nominative),
        ("Expressing its appreciation to {} for cooperation", Nominative),
        ("Noting the measures connected with {}", Nominative),
        ("Bearing in mind what was said in {}", Nominative),
        ("Welcoming {}’s contribution to these efforts", Nominative),
    ],
    orders: &[
        ("Welcomes the contribution of {} to this work", Nominative),
        ("Invites {} to consider the matter", Nominative),
        ("Requests all States to take {} into account", Nominative),
        ("Notes the progress made in cooperation with {}", Nominative),
        ("Takes note of the changes in {} over the past year", Nominative),
        ("Stresses the importance of measures under {}", Nominative),
        ("Calls upon donors to support {}", Nominative),
    ],
    openers_without: &[
        "Noting that international organizations, committees and local councils do more each year",
        "Aware that conventions and protocols in this field are few",
        "Recognizing that economic and social rights and human rights are interrelated",
        "Noting the reports of rapporteurs, experts and working groups on migration and development",
        "Welcoming the preparation of conferences and forums at the ministerial level",
    ],
    orders_without: &[
        "Calls upon Governments to set up national commissions on refugees and the rights of women",
        "Requests States to prepare plans of action and development strategies",
        "Decides to consider the matter at one of its coming sessions",
        "Invites development banks and funds to assist countries in Africa and in Asia",
    ],
    and: "and",
};
