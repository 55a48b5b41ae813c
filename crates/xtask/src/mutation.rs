//! `cargo xtask mutate`: one fault is put into a draft in which its rule finds nothing, to see that
//! the rule finds it, and that a safe fix gives back the draft byte for byte.
//!
//! The drafts are adopted texts, the documents of the corpus and generated ones. The faults are
//! written apart from the rules: words in `words.tsv`, the rest in `parts.rs` and `citations.rs`. The table is shown
//! in `tests/README.md`; a test holds its floors on a part of it.

mod citations;
mod hosts;
mod parts;
mod record;
mod words;

use std::path::Path;

use anyhow::{Result, bail};
use lint::{Applicability, FixKind, Rule};
use text::Edit;

use crate::generator::Random;

use hosts::Host;
use record::Score;

/// What every rule must reach: faults found of those put in, drafts given back by safe fixes.
const FLOOR: f64 = 0.98;

/// What `cargo xtask mutate` was asked for.
pub(crate) struct Wish {
    /// The most faults of one rule.
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

/// Measures and prints; fails when the whole falls below its floor.
pub(crate) fn run(root: &Path, wish: &Wish) -> Result<()> {
    let hosts = hosts::all(root, 60)?;
    let scores = measure(&hosts, wish.faults, wish.rule.as_deref());
    print!("{}", record::table(&scores));
    for (name, score) in &scores {
        for note in score.notes.iter().take(wish.show) {
            println!("{name}: {note}");
        }
    }
    if wish.write {
        record::write(root, &scores)?;
    }
    let below = record::below(&scores, FLOOR);
    if !below.is_empty() {
        bail!("below the floor:\n  {}", below.join("\n  "));
    }
    Ok(())
}

/// The faults of every rule that has some, in order of name.
fn faults() -> Vec<Fault> {
    let mut faults: Vec<Fault> = words::faults().into_iter().chain(parts::faults()).collect();
    faults.sort_by_key(|fault| fault.rule.name);
    faults
}

/// Puts at most so many faults of each rule into the drafts, one at a time.
fn measure(hosts: &[Host], most: usize, only: Option<&str>) -> Vec<(&'static str, Score)> {
    let mut scores: Vec<(&'static str, Score)> = Vec::new();
    for fault in faults() {
        let name = fault.rule.name;
        if only.is_some_and(|only| only != name) {
            continue;
        }
        if scores.last().is_none_or(|(last, _)| *last != name) {
            scores.push((name, Score::default()));
        }
        let Some((_, score)) = scores.last_mut() else { continue };
        let mut random = Random::new(name.len() as u64);
        for host in hosts {
            if asks_for_whole(fault.rule) && !host.is_whole {
                continue;
            }
            let places = (fault.places)(host);
            if score.planted >= most || places.is_empty() || !host.is_silent(fault.rule) {
                continue;
            }
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
        let scores = measure(&hosts, 6, None);
        let whole = record::whole(&scores);
        let notes: Vec<String> = scores
            .iter()
            .flat_map(|(name, score)| score.notes.iter().map(move |note| format!("{name}: {note}")))
            .collect();
        assert!(whole.found_share() >= FLOOR, "{}", notes.join("\n"));
        assert!(whole.restored_share() >= FLOOR, "{}", notes.join("\n"));
    }

    // A fault of a rule that does not exist would never be put in.
    #[test]
    fn every_fault_has_its_rule() {
        let unknown: Vec<&str> =
            words::unknown_rules().into_iter().chain(parts::unknown_rules()).collect();
        assert_eq!(unknown, Vec::<&str>::new());
    }
}
