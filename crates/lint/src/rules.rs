//! The rules, group by group. A new rule is a file in its group's folder, its page in both
//! languages beside it, and its two lines in the file of the group.

use crate::Rule;

pub mod footnote;
pub mod ignore;
pub mod name;
pub mod parallel;
pub mod phrase;
pub mod punctuation;
pub mod reference;
pub mod sequence;
pub mod session;
pub mod structure;
pub mod typography;

/// The groups, in order of name.
const GROUPS: &[&[&Rule]] = &[
    footnote::ALL,
    ignore::ALL,
    name::ALL,
    parallel::ALL,
    phrase::ALL,
    punctuation::ALL,
    reference::ALL,
    sequence::ALL,
    session::ALL,
    structure::ALL,
    typography::ALL,
];

/// Every rule, in order of name.
pub static ALL: &[&Rule] = &joined::<{ count() }>();

const fn count() -> usize {
    let (mut count, mut group) = (0, 0);
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    count
}

const fn joined<const N: usize>() -> [&'static Rule; N] {
    let mut all = [footnote::ALL[0]; N];
    let (mut at, mut group) = (0, 0);
    while group < GROUPS.len() {
        let mut rule = 0;
        while rule < GROUPS[group].len() {
            all[at] = GROUPS[group][rule];
            at += 1;
            rule += 1;
        }
        group += 1;
    }
    all
}

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
        let chosen = names(&["footnote"], &["footnote/out-of-order"]);
        assert_eq!(chosen.len(), footnote::ALL.len() - 1);
        assert_eq!(super::select(&["foot"], &[]), Err("foot".to_owned()));
    }

    #[test]
    fn a_rule_is_found_by_its_name() {
        assert_eq!(by_name("wrong-year").map(|rule| rule.name), Some("reference/wrong-year"));
        assert_eq!(by_name("reference"), None);
    }
}
