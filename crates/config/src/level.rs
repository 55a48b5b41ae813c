//! How serious a project takes a rule: `"reference/wrong-date" = "warning"`.

use lint::{Selector, Severity};

use crate::Place;

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

    /// The word of this level.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::At(severity) => severity.name(),
        }
    }

    /// The level of a word.
    pub fn from_name(name: &str) -> Option<Level> {
        match name {
            "off" => Some(Level::Off),
            _ => Severity::from_name(name).map(Level::At),
        }
    }
}

/// One line of `[rules]`.
#[derive(Clone, PartialEq, Debug)]
pub struct RuleLevel {
    /// Which rules.
    pub selector: Selector,
    /// How serious.
    pub level: Level,
    /// Where that is said.
    pub place: Place,
}
