//! Rules explained: the page of one, the list of all.

use std::fmt::Write as _;

use lint::{Locale, Rule};
use serde::Serialize;

use crate::wire::to_json;

#[derive(Serialize)]
struct WireRules {
    schema: &'static str,
    rules: Vec<WireRule>,
}

#[derive(Serialize)]
struct WireRule {
    name: &'static str,
    group: &'static str,
    summary: &'static str,
    severity: &'static str,
    confidence: &'static str,
    fix: &'static str,
    since: &'static str,
}

/// The page of a rule, without the tags that make its examples tests.
pub fn explain_page(rule: &Rule, locale: Locale) -> String {
    format!("{}\n{}\n\n{}", rule.name, "=".repeat(rule.name.len()), page(rule, locale))
}

/// The same without its name above.
pub(crate) fn page(rule: &Rule, locale: Locale) -> String {
    let mut out = String::new();
    for line in rule.page(locale).lines() {
        let fence = line.starts_with("```");
        out.push_str(if fence { "```" } else { line });
        out.push('\n');
    }
    out
}

/// Every rule with its summary, one a line, under the names of the groups.
pub fn explain_list<'r>(rules: impl Iterator<Item = &'r Rule>, locale: Locale) -> String {
    let mut out = String::new();
    let mut group = "";
    for rule in rules {
        if rule.group() != group {
            group = rule.group();
            let gap = if out.is_empty() { "" } else { "\n" };
            // Writing into a string cannot fail.
            let _ = writeln!(out, "{gap}{group}");
        }
        let _ = writeln!(
            out,
            "  {:<34} {:<8} {}",
            rule.name,
            rule.severity.name(),
            rule.summary(locale)
        );
    }
    out
}

/// The list as JSON, schema `resolint.rules/1`.
pub fn explain_json(rules: impl Iterator<Item = &'static Rule>, locale: Locale) -> String {
    let rules = rules.map(|rule| WireRule {
        name: rule.name,
        group: rule.group(),
        summary: rule.summary(locale),
        severity: rule.severity.name(),
        confidence: rule.confidence.name(),
        fix: rule.fix.name(),
        since: rule.since,
    });
    to_json(&WireRules { schema: "resolint.rules/1", rules: rules.collect() }) + "\n"
}
