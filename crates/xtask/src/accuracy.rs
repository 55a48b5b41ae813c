//! `cargo xtask accuracy`: how much of what stands in a text is found, and how much of what is
//! found stands there.
//!
//! Generated drafts are checked as a drafter would check them, and what is reported is compared
//! with what is known to be in them. The figures are kept in `tests/accuracy.json` and shown in
//! `tests/README.md`; a test fails when they fall.

mod found;
pub(crate) mod names;
mod record;
mod score;

use std::path::Path;

use anyhow::{Result, bail};
use lint::Settings;
use text::Language;

use crate::generator::{self, Facts, TODAY};

use record::Record;
use score::Score;

/// Of a hundred acts in a draft with faults, how many are tried with one.
const SPOILT: usize = 25;

/// The first seed that is published: the drafts before it may be looked at while a fault is
/// mended, and are then no longer unseen.
const UNSEEN: u64 = 1_000_000;

/// What `cargo xtask accuracy` was asked for.
pub(crate) struct Wish {
    /// The first seed; the published ones when none is given.
    pub(crate) from: Option<u64>,
    /// Drafts of each language; one in two is clean, the others hold faults.
    pub(crate) drafts: u64,
    /// How many differences to print in words.
    pub(crate) show: usize,
    /// Keep the figures and publish the table.
    pub(crate) write: bool,
}

/// Measures and prints; fails when a figure falls below its floor.
pub(crate) fn run(root: &Path, wish: &Wish) -> Result<()> {
    let record = measure(root, wish.from.unwrap_or(UNSEEN), wish.drafts)?;
    println!("{}", record.table());
    for (language, score) in &record.scores {
        println!("{language}: {} differences", score.notes.len());
        for note in score.notes.iter().take(wish.show) {
            println!("  {note}");
        }
    }
    if wish.write {
        let names = Record::read(root)?.names;
        Record { names, ..record.clone() }.write(root)?;
    }
    let below = record.below_floors();
    if !below.is_empty() {
        bail!("below the floor:\n  {}", below.join("\n  "));
    }
    Ok(())
}

/// Checks so many drafts of each language, of the seeds after `from`.
fn measure(root: &Path, from: u64, drafts: u64) -> Result<Record> {
    let facts = Facts::read(root)?;
    let mut record = Record::default();
    for language in [Language::Russian, Language::English] {
        let mut score = Score::default();
        for seed in from..from + drafts {
            let spoilt = if seed % 2 == 0 { 0 } else { SPOILT };
            let draft = generator::draft(&facts, language, seed, spoilt);
            let settings = Settings { markdown: draft.markdown, ..Settings::on(TODAY) };
            let checked =
                lint::check(&draft.source, builtin::knowledge(), &settings, lint::rules::ALL);
            score.add(&draft, &found::citations(&checked), &found::accusations(&checked));
        }
        record.scores.insert(language.code().to_owned(), score);
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::names::Names;
    use super::*;

    /// Recall, precision and faults stay above their floors and above what was published.
    #[test]
    fn accuracy_does_not_fall() {
        let root = crate::workspace::root();
        let published = Record::read(&root).unwrap();
        let measured = measure(&root, UNSEEN, published.drafts()).unwrap();
        assert_eq!(measured.below_floors(), Vec::<String>::new());
        assert_eq!(measured.fallen_since(&published), Vec::<String>::new());
    }

    /// Names are found as surely as was published.
    #[test]
    fn accuracy_of_names_does_not_fall() {
        let root = crate::workspace::root();
        let published = Record::read(&root).unwrap().names;
        let measured = Names::measure(&root, UNSEEN, published.drafts()).unwrap();
        assert_eq!(measured.below_floors(), Vec::<String>::new());
        assert_eq!(measured.fallen_since(&published), Vec::<String>::new());
    }

    /// The table that people read is the record that the test above compares with.
    #[test]
    fn the_published_table_is_the_record() {
        let root = crate::workspace::root();
        assert!(Record::read(&root).unwrap().is_published(&root).unwrap());
    }
}
