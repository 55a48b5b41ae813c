//! Every rule has faults in Russian and in English, or there is a reason why it has none.

use lint::{FixKind, rules};
use text::Language;

use super::record::Scores;

/// The languages that rules are tried in.
const LANGUAGES: [Language; 2] = [Language::Russian, Language::English];

/// A rule, the language in which it has no faults, and why.
pub(super) const NONE: &[(&str, Language, &str)] = &[
    ("name/acronym-form", Language::Russian, "Russian acronyms have no full stops to lose"),
    ("name/apposition-dash", Language::English, "the dash is Russian"),
    ("phrase/addressee-case", Language::English, "English nouns have no cases"),
    ("phrase/calls-on", Language::Russian, "the preposition is English"),
    ("phrase/gendered-office", Language::Russian, "Russian has one word for an office"),
    ("phrase/incomplete-pair", Language::English, "the pair is Russian"),
    ("phrase/spelling", Language::Russian, "Russian has one spelling"),
    ("phrase/stray-pronoun", Language::English, "the phrase is Russian"),
    ("session/case", Language::English, "English nouns have no cases"),
    ("typography/figure-at-start", Language::Russian, "Russian sentences may begin so"),
    ("typography/hyphen-for-dash", Language::English, "the spaced dash is Russian"),
    ("typography/quotation-marks", Language::English, "both kinds of marks are in use"),
    ("typography/yo", Language::English, "the letter is Russian"),
];

/// Rules without faults, and reasons that are none.
pub(super) fn problems(scores: &Scores) -> Vec<String> {
    let mut problems = Vec::new();
    for rule in rules::ALL {
        let score = |language| scores.get(&(rule.name, language)).cloned().unwrap_or_default();
        for language in LANGUAGES {
            let excused = NONE.iter().any(|(name, it, _)| (*name, *it) == (rule.name, language));
            match (score(language).planted, excused) {
                (0, false) => problems.push(format!("{}: no fault in {language}", rule.name)),
                (1.., true) => problems.push(format!("{}: has faults in {language}", rule.name)),
                _ => {}
            }
        }
        let mended = LANGUAGES.map(|language| score(language).mended);
        if rule.fix == FixKind::Safe && mended == [0, 0] {
            problems.push(format!("{}: no fault was mended", rule.name));
        }
    }
    let unknown = NONE.iter().filter(|(name, ..)| rules::ALL.iter().all(|rule| rule.name != *name));
    problems.extend(unknown.map(|(name, ..)| format!("{name}: no such rule")));
    problems
}
