//! The table of planted faults, as it is printed and published.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use text::Language;

use super::coverage;

/// What came of the faults of each rule in each language.
pub(super) type Scores = BTreeMap<(&'static str, Language), Score>;

/// What came of the faults of one rule in one language.
#[derive(Clone, Default, Debug)]
pub(super) struct Score {
    /// Faults put in.
    pub(super) planted: usize,
    /// Found by the rule.
    pub(super) found: usize,
    /// Found with a safe fix.
    pub(super) mended: usize,
    /// Given back byte for byte by that fix.
    pub(super) restored: usize,
    /// What was not, in words.
    pub(super) notes: Vec<String>,
}

impl Score {
    /// Found of those put in.
    pub(super) fn found_share(&self) -> f64 {
        share(self.found, self.planted)
    }

    /// Given back of those mended.
    pub(super) fn restored_share(&self) -> f64 {
        share(self.restored, self.mended)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

const README: &str = "tests/README.md";
const BEGIN: &str = "<!-- mutation: written by `cargo xtask mutate --write` -->\n";
const END: &str = "<!-- end of mutation -->\n";

/// Of all scores that `is` chooses, together.
fn sum(scores: &Scores, is: impl Fn(&str, Language) -> bool) -> Score {
    let mut whole = Score::default();
    for (_, score) in scores.iter().filter(|((rule, language), _)| is(rule, *language)) {
        whole.planted += score.planted;
        whole.found += score.found;
        whole.mended += score.mended;
        whole.restored += score.restored;
    }
    whole
}

/// The table, in Markdown, and under it the reasons why a rule has no faults in a language.
pub(super) fn table(scores: &Scores) -> String {
    let mut out = String::from(
        "| rule | Russian: found of | English: found of | share | safely mended | given back |\n",
    );
    out += "| --- | ---: | ---: | ---: | ---: | ---: |\n";
    let mut rules: Vec<&str> = scores.keys().map(|(rule, _)| *rule).collect();
    rules.dedup();
    for rule in rules.into_iter().chain(["all"]) {
        let of = |rule: &str, it: &str| rule == "all" || rule == it;
        let cell = |language| {
            let score = sum(scores, |it, spoken| of(rule, it) && spoken == language);
            match score.planted {
                0 => "–".to_owned(),
                planted => format!("{} / {planted}", score.found),
            }
        };
        let (russian, english) = (cell(Language::Russian), cell(Language::English));
        let whole = sum(scores, |it, _| of(rule, it));
        let share = (whole.found_share() * 1000.0).floor() / 10.0;
        let (mended, restored) = match whole.mended {
            0 => ("–".to_owned(), "–".to_owned()),
            mended => (mended.to_string(), whole.restored.to_string()),
        };
        let _ = writeln!(
            out,
            "| {rule} | {russian} | {english} | {share:.1} % | {mended} | {restored} |"
        );
    }
    out += "\n| no faults of | in | because |\n| --- | --- | --- |\n";
    for (rule, language, reason) in coverage::NONE {
        let _ = writeln!(out, "| {rule} | {} | {reason} |", name(*language));
    }
    out
}

fn name(language: Language) -> &'static str {
    if language == Language::Russian { "Russian" } else { "English" }
}

/// Puts the table between its marks in `tests/README.md`.
pub(super) fn write(root: &Path, scores: &Scores) -> Result<()> {
    let readme = std::fs::read_to_string(root.join(README)).context(README)?;
    let (before, rest) = readme.split_once(BEGIN).context("no mark for the mutation table")?;
    let (_, after) = rest.split_once(END).context("no end of the mutation table")?;
    let readme = format!("{before}{BEGIN}\n{}\n{END}{after}", table(scores));
    std::fs::write(root.join(README), readme).context(README)
}

/// What does not reach the floor of all, or that of one rule in one language, in a line each.
pub(super) fn below(scores: &Scores, of_all: f64, of_one: f64) -> Vec<String> {
    let all = sum(scores, |_, _| true);
    let one = |((rule, language), score): (&(&'static str, Language), &Score)| {
        // A share says little of a few faults: one of them may be missed.
        let one_missed = score.planted > 1 && score.planted - score.found == 1;
        if one_missed && score.restored == score.mended {
            return None;
        }
        short(&format!("{rule} ({language})"), score, of_one)
    };
    short("all", &all, of_all).into_iter().chain(scores.iter().filter_map(one)).collect()
}

fn short(name: &str, score: &Score, floor: f64) -> Option<String> {
    let shares = (score.found_share(), score.restored_share());
    (shares.0.min(shares.1) < floor)
        .then(|| format!("{name}: found {:.3}, given back {:.3}", shares.0, shares.1))
}
