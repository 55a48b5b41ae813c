//! `cargo xtask mutate`: one fault is put into a draft in which its rule finds nothing, to see that
//! the rule finds it, and that a safe fix gives back the draft byte for byte.
//!
//! The drafts are adopted texts, the documents of the corpus, generated ones, and those of
//! `tests/mutation`, which have a place for every rule. The faults are written apart from the rules:
//! words in `words.tsv`, the rest in `parts.rs`, `citations.rs` and `tests/mutation/faults.tsv`. The
//! table is shown in `tests/README.md`; a test holds its floors on a part of it.

mod citations;
mod coverage;
mod hosts;
mod parts;
mod record;
mod words;
mod written;

use std::path::Path;

use anyhow::{Result, bail};
use lint::{Applicability, FixKind, Rule};
use rustc_hash::FxHashMap;
use text::Edit;

use crate::generator::Random;

use hosts::Host;
use record::{Score, Scores};

/// What all rules together must reach: faults found of those put in, drafts given back by safe fixes.
const FLOOR: f64 = 0.98;

/// What every rule must reach in each language.
const FLOOR_OF_A_RULE: f64 = 0.95;

/// What `cargo xtask mutate` was asked for.
pub(crate) struct Wish {
    /// The most faults of one kind in one language.
    pub(crate) faults: usize,
    /// How many misses to print in words.
    pub(crate) show: usize,
    /// Only this rule.
    pub(crate) rule: Option<String>,
    /// Publish the table.
    pub(crate) write: bool,
}

/// The edits that put one fault into a draft.
type Place = Vec<Edit>;

/// Finds every place of a draft where a fault can be put.
type Places = Box<dyn Fn(&Host) -> Vec<Place>>;

/// A way to put one fault of a rule into a draft.
struct Fault {
    rule: &'static Rule,
    places: Places,
}

/// Measures and prints; fails when a rule has no faults, or falls below its floor.
pub(crate) fn run(root: &Path, wish: &Wish) -> Result<()> {
    let hosts = hosts::all(root, 60)?;
    let scores = measure(&hosts, wish.faults, wish.rule.as_deref());
    print!("{}", record::table(&scores));
    for ((rule, language), score) in &scores {
        for note in score.notes.iter().take(wish.show) {
            println!("{rule} ({language}): {note}");
        }
    }
    let mut problems = record::below(&scores, FLOOR, FLOOR_OF_A_RULE);
    if wish.rule.is_none() {
        problems.extend(coverage::problems(&scores));
        problems.extend(written::without_place(&hosts));
    }
    if wish.write && problems.is_empty() {
        record::write(root, &scores)?;
    }
    if !problems.is_empty() {
        bail!("not as it should be:\n  {}", problems.join("\n  "));
    }
    Ok(())
}

/// The faults of every rule.
fn faults() -> Vec<Fault> {
    words::faults().into_iter().chain(parts::faults()).chain(written::faults()).collect()
}

/// Puts at most so many faults of each kind into the drafts of each language, one at a time.
fn measure(hosts: &[Host], most: usize, only: Option<&str>) -> Scores {
    let mut scores = Scores::default();
    for fault in faults() {
        let name = fault.rule.name;
        if only.is_some_and(|only| only != name) {
            continue;
        }
        let mut random = Random::new(name.len() as u64);
        let mut planted = FxHashMap::default();
        for host in hosts {
            if asks_for_whole(fault.rule) && !host.is_whole {
                continue;
            }
            let planted: &mut usize = planted.entry(host.language).or_default();
            if *planted >= most || !host.is_silent(fault.rule) {
                continue;
            }
            let places = (fault.places)(host);
            if places.is_empty() {
                continue;
            }
            *planted += 1;
            let score = scores.entry((name, host.language)).or_default();
            let place = random.pick(&places).clone();
            plant(host, &fault, &place, score);
        }
    }
    scores
}

/// Whether a rule looks at how the parts of a draft follow each other, which a text that lacks some
/// of them does not show: of most adopted texts only passages are kept.
fn asks_for_whole(rule: &Rule) -> bool {
    matches!(rule.group(), "sequence" | "structure")
        || (rule.group() == "punctuation" && rule.name != "punctuation/space-before")
}

/// Puts a fault into `host` and counts what comes of it.
fn plant(host: &Host, fault: &Fault, place: &[Edit], score: &mut Score) {
    let Ok(spoilt) = text::apply(&host.source, place) else { return };
    let findings = host.findings(&spoilt, fault.rule);
    score.planted += 1;
    if findings.is_empty() {
        score.notes.push(format!("not found in {}: {}", host.name, host.around(place)));
        return;
    }
    score.found += 1;
    if fault.rule.fix != FixKind::Safe {
        return;
    }
    let fixes: Vec<_> = findings
        .iter()
        .flat_map(|finding| &finding.fixes)
        .filter(|fix| fix.applicability == Applicability::Safe)
        .collect();
    if fixes.is_empty() {
        return;
    }
    score.mended += 1;
    let gives_back =
        |edits: &[Edit]| text::apply(&spoilt, edits).is_ok_and(|text| text == host.source);
    if fixes.iter().any(|fix| gives_back(&fix.edits)) {
        score.restored += 1;
    } else {
        score.notes.push(format!("not given back in {}: {}", host.name, host.around(place)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // A part of the published table: every rule is tried on a few drafts.
    #[test]
    fn planted_faults_are_found_and_mended() {
        let hosts = hosts::all(&crate::workspace::root(), 10).unwrap();
        let scores = measure(&hosts, 3, None);
        let notes: Vec<String> = scores
            .iter()
            .flat_map(|((rule, language), score)| {
                score.notes.iter().map(move |note| format!("{rule} ({language}): {note}"))
            })
            .collect();
        let mut problems = record::below(&scores, FLOOR, FLOOR_OF_A_RULE);
        problems.extend(coverage::problems(&scores));
        problems.extend(written::without_place(&hosts));
        assert!(problems.is_empty(), "{}\n{}", problems.join("\n"), notes.join("\n"));
    }

    // Faults are put into drafts that are as they should be. An English sentence that could begin
    // with a figure is a second one, and that is a hint.
    #[test]
    fn the_written_drafts_have_no_faults() {
        let hosts = hosts::all(&crate::workspace::root(), 0).unwrap();
        let mut faulty: Vec<(&str, &str)> = Vec::new();
        for host in hosts.iter().filter(|host| host.written.is_some()) {
            let found = host.found().filter(|rule| *rule != "punctuation/inner-stop");
            faulty.extend(found.map(|rule| (host.name.as_str(), rule)));
        }
        assert_eq!(faulty, []);
    }

    // A fault of a rule that does not exist would never be put in.
    #[test]
    fn every_fault_has_its_rule() {
        let unknown: Vec<&str> =
            [words::unknown_rules(), parts::unknown_rules(), written::unknown_rules()].concat();
        assert_eq!(unknown, Vec::<&str>::new());
    }
}
