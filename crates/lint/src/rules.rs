//! The rules, one line each. A new rule is a file in its group's folder, its page in both
//! languages beside it, and a line here.

use crate::Rule;

/// What is wrong with a footnote.
pub mod footnote {
    pub mod dangling_mark;
    pub mod ibid_without_antecedent;
    pub mod out_of_order;
    pub mod unused_note;
}
/// What is wrong with a reference to an act or a document.
pub mod reference {
    pub mod ambiguous_body;
    pub mod future_reference;
    pub mod impossible_date;
    pub mod inconsistent_corpus;
    pub mod inconsistent_date;
    pub mod missing_date;
    pub mod no_such_paragraph;
    pub mod out_of_order_series;
    pub mod repeated_date;
    pub mod unknown_document_series;
    pub mod unknown_resolution;
    pub mod wrong_body;
    pub mod wrong_date;
    pub mod wrong_part;
    pub mod wrong_title;
    pub mod wrong_year;
}
/// What is wrong with a letter or a sign.
pub mod typography {
    pub mod line_hyphen;
    pub mod mixed_script;
    pub mod replacement_character;
    pub mod symbol_letters;
}

/// Every rule, in order of name.
pub static ALL: &[&Rule] = &[
    &footnote::dangling_mark::RULE,
    &footnote::ibid_without_antecedent::RULE,
    &footnote::out_of_order::RULE,
    &footnote::unused_note::RULE,
    &reference::ambiguous_body::RULE,
    &reference::future_reference::RULE,
    &reference::impossible_date::RULE,
    &reference::inconsistent_corpus::RULE,
    &reference::inconsistent_date::RULE,
    &reference::missing_date::RULE,
    &reference::no_such_paragraph::RULE,
    &reference::out_of_order_series::RULE,
    &reference::repeated_date::RULE,
    &reference::unknown_document_series::RULE,
    &reference::unknown_resolution::RULE,
    &reference::wrong_body::RULE,
    &reference::wrong_date::RULE,
    &reference::wrong_part::RULE,
    &reference::wrong_title::RULE,
    &reference::wrong_year::RULE,
    &typography::line_hyphen::RULE,
    &typography::mixed_script::RULE,
    &typography::replacement_character::RULE,
    &typography::symbol_letters::RULE,
];

/// The rule of a name: `reference/wrong-date`, or `wrong-date` alone where one rule has it.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    let mut named = ALL.iter().filter(|rule| is_called(rule, name));
    let first = named.next()?;
    named.next().is_none().then_some(*first)
}

/// The groups, in order of name.
pub fn groups() -> Vec<&'static str> {
    let mut groups: Vec<&str> = ALL.iter().map(|rule| rule.group()).collect();
    groups.dedup();
    groups
}

/// The rules that `select` names (all of them when it names none) without those that `ignore`
/// names; a name is that of a rule or of a group.
///
/// # Errors
/// The first name that is neither.
pub fn select<S: AsRef<str>>(select: &[S], ignore: &[S]) -> Result<Vec<&'static Rule>, String> {
    for name in select.iter().chain(ignore).map(AsRef::as_ref) {
        if !ALL.iter().any(|rule| rule.group() == name || is_called(rule, name)) {
            return Err(name.to_owned());
        }
    }
    let named = |names: &[S], rule: &Rule| {
        names.iter().any(|name| rule.group() == name.as_ref() || is_called(rule, name.as_ref()))
    };
    Ok(ALL
        .iter()
        .copied()
        .filter(|rule| (select.is_empty() || named(select, rule)) && !named(ignore, rule))
        .collect())
}

fn is_called(rule: &Rule, name: &str) -> bool {
    rule.name == name || rule.name.split_once('/').is_some_and(|(_, short)| short == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stand_in_order_of_name() {
        assert!(ALL.is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn rules_are_chosen_by_name_and_by_group() {
        let names = |select: &[&str], ignore: &[&str]| {
            let rules = super::select(select, ignore).unwrap();
            rules.iter().map(|rule| rule.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&[], &[]).len(), ALL.len());
        assert_eq!(names(&["wrong-date"], &[]), ["reference/wrong-date"]);
        let footnote = names(&["footnote"], &["footnote/out-of-order"]);
        assert_eq!(footnote.len(), 3);
        assert_eq!(super::select(&["foot"], &[]), Err("foot".to_owned()));
    }

    #[test]
    fn a_rule_is_found_by_its_name() {
        assert_eq!(by_name("wrong-year").map(|rule| rule.name), Some("reference/wrong-year"));
        assert_eq!(by_name("reference"), None);
    }
}
