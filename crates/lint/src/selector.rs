//! The name that a person gives: a rule, or all rules of a group.

use crate::{Rule, nearest, rules};

/// A rule, or all rules of a group.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Selector {
    /// A group: `reference`.
    Group(&'static str),
    /// A rule: `reference/wrong-date`.
    Rule(&'static Rule),
}

impl Selector {
    /// The rule or group of this name, if there is one. A rule may be called without its group,
    /// as long as no other is called the same.
    pub fn of(name: &str) -> Option<Selector> {
        let group = || rules::ALL.iter().map(|rule| rule.group()).find(|group| *group == name);
        group().map(Selector::Group).or_else(|| rules::by_name(name).map(Selector::Rule))
    }

    /// The name of a rule or a group, with or without its group, that was probably meant.
    pub fn nearest(name: &str) -> Option<&'static str> {
        let full = rules::ALL.iter().map(|rule| rule.name);
        let short = full.clone().filter_map(|name| Some(name.split_once('/')?.1));
        nearest(name, full.chain(rules::groups()).chain(short))
    }

    /// The name in full.
    pub fn name(&self) -> &'static str {
        match self {
            Selector::Group(group) => group,
            Selector::Rule(rule) => rule.name,
        }
    }

    /// Whether it means `rule`.
    pub fn covers(&self, rule: &Rule) -> bool {
        match self {
            Selector::Group(group) => rule.group() == *group,
            Selector::Rule(one) => **one == *rule,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_that_of_a_rule_or_a_group() {
        let name = |name: &str| Selector::of(name).map(|selector| selector.name());
        assert_eq!(name("reference"), Some("reference"));
        assert_eq!(name("wrong-date"), Some("reference/wrong-date"));
        assert_eq!(name("wrong"), None);
        assert_eq!(Selector::nearest("referense/wrong-date"), Some("reference/wrong-date"));
        assert_eq!(Selector::nearest("wrongdate"), Some("wrong-date"));
        assert_eq!(Selector::nearest("typografy"), Some("typography"));
    }
}
