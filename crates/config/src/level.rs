//! How serious a project takes a rule: `"reference/wrong-date" = "warning"`.

use lint::{Rule, Severity};

/// What a project says of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// Its findings are not reported.
    Off,
    /// Its findings are this serious, however sure they are.
    At(Severity),
}

impl Level {
    /// The words that stand in `[rules]`.
    pub const NAMES: [&'static str; 5] = ["off", "hint", "info", "warning", "error"];

    /// The level of a word.
    pub fn from_name(name: &str) -> Option<Level> {
        match name {
            "off" => Some(Level::Off),
            _ => Severity::from_name(name).map(Level::At),
        }
    }
}

/// A rule, or all rules of a group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Selector {
    /// A group: `reference`.
    Group(String),
    /// A rule: `reference/wrong-date`.
    Rule(String),
}

impl Selector {
    /// The rule or group of this name, if there is one. A rule may be called without its group,
    /// as long as no other is called the same.
    pub fn of(name: &str) -> Option<Selector> {
        if lint::rules::ALL.iter().copied().any(|rule| rule.group() == name) {
            return Some(Selector::Group(name.to_owned()));
        }
        let called = |rule: &&Rule| rule.name == name || short_name(rule) == name;
        let mut rules = lint::rules::ALL.iter().copied().filter(called);
        let rule = rules.next()?;
        rules.next().is_none().then(|| Selector::Rule(rule.name.to_owned()))
    }

    /// Every name that [`Selector::of`] knows: rules, then groups.
    pub fn known() -> Vec<&'static str> {
        let mut names: Vec<&'static str> =
            lint::rules::ALL.iter().copied().map(|rule| rule.name).collect();
        let mut groups: Vec<&'static str> =
            lint::rules::ALL.iter().copied().map(Rule::group).collect();
        groups.sort_unstable();
        groups.dedup();
        names.extend(groups);
        names
    }

    /// Whether it means `rule`.
    pub fn covers(&self, rule: &Rule) -> bool {
        match self {
            Selector::Group(group) => rule.group() == group,
            Selector::Rule(name) => rule.name == name,
        }
    }
}

/// The name of a rule without its group.
fn short_name(rule: &Rule) -> &'static str {
    rule.name.split_once('/').map_or(rule.name, |(_, short)| short)
}

/// One line of `[rules]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleLevel {
    /// Which rules.
    pub selector: Selector,
    /// How serious.
    pub level: Level,
}
