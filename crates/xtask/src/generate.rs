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

/// Drafts in one document: an act of the Assembly has ten kilobytes on the average, a generated
/// draft three or four.
const DRAFTS: u64 = 3;
/// Documents in one folder.
const FOLDER: u64 = 1000;

/// Writes documents as the Assembly prints its acts, one half in English and one in Russian, each
/// act in both languages: an archive to measure with.
pub(crate) fn archive(root: &Path, documents: u64, out: &Path, seed: u64) -> Result<()> {
    let facts = Facts::read(root)?;
    for document in 0..documents {
        let language = if document % 2 == 0 { Language::English } else { Language::Russian };
        let number = document / 2;
        let (session, number) =
            (47 + number / 400 % 33, 1 + number / (400 * 33) * 400 + number % 400);
        let mut text = match language {
            Language::English => format!(
                "United Nations A/RES/{session}/{number}\nGeneral Assembly Distr.: General\n\n\
                 Resolution adopted by the General Assembly on 18 December {year}\n\n",
                year = session + 1945
            ),
            _ => format!(
                "Организация Объединенных Наций A/RES/{session}/{number}\nГенеральная Ассамблея\n\n\
                 Резолюция, принятая Генеральной Ассамблеей 18 декабря {year} года\n\n",
                year = session + 1945
            ),
        };
        for draft in 0..DRAFTS {
            let seed = seed + document * DRAFTS + draft;
            text += &generator::draft(&facts, language, seed, 0).source;
            text += "\n\n";
        }
        let folder = out.join(format!("{:03}", document / FOLDER));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{document:06}.md")), text)?;
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use lint::Settings;

    use super::*;

    /// The letters and figures of a text, the labels of its paragraphs left out.
    fn words(source: &str, settings: &Settings) -> String {
        let draft = lint::check(source, builtin::knowledge(), settings, &[]).draft;
        let mut labels: Vec<_> =
            draft.paragraphs.iter().filter_map(|it| Some(it.label.as_ref()?.span)).collect();
        labels.sort_unstable();
        let (mut rest, mut at) = (String::new(), 0);
        for label in labels {
            rest += source.get(at..label.start as usize).unwrap_or_default();
            at = at.max(label.end as usize);
        }
        rest += &source[at..];
        rest.chars().filter(|letter| letter.is_alphanumeric()).collect()
    }

    // Wrapped, hyphenated, cut by page turns, typed with other signs: setting a draft twice is
    // setting it once, and no word changes.
    #[test]
    fn generated_drafts_are_set_without_a_word_changed() {
        let facts = Facts::read(&crate::workspace::root()).unwrap();
        for seed in 0..120 {
            let language = if seed % 2 == 0 { Language::Russian } else { Language::English };
            let source = generator::draft(&facts, language, seed, 30).source;
            let settings = Settings { markdown: seed % 3 == 0, ..Settings::on(date(2026, 11, 20)) };
            let set = |text: &str| {
                lint::format(text, builtin::knowledge(), &settings, |_, findings| findings)
            };
            let once = set(&source);
            assert_eq!(set(&once), once, "seed {seed}: it changes when it is set again");
            let (before, after) = (words(&source, &settings), words(&once, &settings));
            assert_eq!(before, after, "seed {seed}: words change");
        }
    }
}
