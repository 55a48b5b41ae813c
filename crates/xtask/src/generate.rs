//! `cargo xtask generate`: drafts to look at, with what is known of them.

use std::path::Path;

use anyhow::{Context, Result};
use text::Language;

use crate::generator::names::{self, Glossary, Named};
use crate::generator::{self, DateTruth, Expected, Facts};

/// Prints one draft and its citations; of a hundred acts, `spoilt` are tried with a fault.
pub(crate) fn print(root: &Path, language: &str, seed: u64, spoilt: usize) -> Result<()> {
    let language = Language::from_code(language).context("the language is `ru` or `en`")?;
    let draft = generator::draft(&Facts::read(root)?, language, seed, spoilt);
    println!("{}", draft.source);
    for expected in &draft.expected {
        println!("{}", describe(expected, &draft.source));
    }
    Ok(())
}

/// Prints one draft that names a hundred entities, and the names that stand in it.
pub(crate) fn print_names(root: &Path, language: &str, seed: u64) -> Result<()> {
    let language = Language::from_code(language).context("the language is `ru` or `en`")?;
    let draft = names::draft(&Glossary::read(root)?, language, seed);
    println!("{}", draft.source);
    for named in &draft.names {
        println!("{}", describe_name(named, &draft.source));
    }
    Ok(())
}

/// One name in a line: what it names, in which case, and how it is written.
pub(crate) fn describe_name(named: &Named, source: &str) -> String {
    let case = named.case.map(|case| format!(" {case:?}")).unwrap_or_default();
    format!("{} {}{case}  ({:?})", named.kind, named.id, &source[named.span.clone()])
}

/// One citation as the table of the pairs writes it: `A/RES/60/227@2005-12-23¶23`.
pub(crate) fn describe(expected: &Expected, source: &str) -> String {
    let date = match expected.date {
        DateTruth::None => String::new(),
        DateTruth::Exactly((year, month, day)) => format!("@{year:04}-{month:02}-{day:02}"),
        DateTruth::Shared((year, month, day)) => format!("@({year:04}-{month:02}-{day:02})"),
    };
    let pinpoint = match expected.pinpoint.as_str() {
        "" => String::new(),
        pinpoint => format!("¶{pinpoint}"),
    };
    let fault = expected.fault.map(|fault| format!("  [{}]", fault.name())).unwrap_or_default();
    let symbol = expected.symbol.as_deref().unwrap_or("no symbol");
    let shown = &source[expected.number.clone()];
    format!("{} {symbol}{date}{pinpoint}  ({shown:?}){fault}", expected.kind)
}
