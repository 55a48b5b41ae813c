//! What is established without a corpus: the tables of `phrasing/`.

use std::path::Path;

use knowledge::OpenerPart;
use knowledge::phrases::{Stand, key};
use rustc_hash::FxHashMap;
use text::Language;

use super::{Counted, Phrases, join};
use crate::openers::Opener;
use crate::{CorpusError, Record, Table};

/// Openers, formulas and counted phrases, by their keys.
pub(crate) type Established = Phrases;

/// What a formula counts for in ranking where nothing was counted, and what an opener does.
const FORMULA: u32 = 4;
const OPENER: u32 = 2;

/// Reads `formulas.csv` and `counts.csv` of `folder`, and takes `openers` to them. An opener of
/// a language in which little was counted ranks as its English counterpart does.
pub(crate) fn read(folder: &Path, openers: &[Opener]) -> Result<Established, CorpusError> {
    let mut phrases = Phrases::new();
    counts(folder, &mut phrases)?;
    formulas(folder, &mut phrases)?;
    let mut ranks: FxHashMap<&str, u32> = FxHashMap::default();
    for opener in openers.iter().filter(|it| it.language() == Language::English) {
        let begin = key(Language::English, opener.stand(), opener.text());
        let counted = phrases.range(begin.clone()..).take_while(|it| it.0.starts_with(&begin));
        let most = counted.map(|(_, phrase)| phrase.documents).max().unwrap_or(0);
        ranks.insert(opener.id(), most);
    }
    for opener in openers {
        let rank = ranks.get(opener.id()).copied().unwrap_or(0).max(OPENER);
        for text in opener.wordings() {
            let phrase = Counted { text: text.to_owned(), source: 1, rank, ..Counted::default() };
            join(&mut phrases, key(opener.language(), opener.stand(), text), phrase);
        }
    }
    Ok(phrases)
}

fn formulas(folder: &Path, phrases: &mut Phrases) -> Result<(), CorpusError> {
    let table = Table::read(folder, "formulas")?;
    for record in table.records() {
        let Some(stand) = stand(&record)? else { continue };
        for (language, column) in [(Language::Russian, "ru"), (Language::English, "en")] {
            let text = record.get(column);
            if text.is_empty() {
                return Err(record.fault(format!("no {column}")));
            }
            let phrase =
                Counted { text: text.to_owned(), source: 2, rank: FORMULA, ..Counted::default() };
            join(phrases, key(language, stand, text), phrase);
        }
    }
    Ok(())
}

fn counts(folder: &Path, phrases: &mut Phrases) -> Result<(), CorpusError> {
    let table = Table::read(folder, "counts")?;
    for record in table.records() {
        let language = Language::from_code(record.get("lang"))
            .ok_or_else(|| record.fault("which language?".to_owned()))?;
        let number = |column: &str| {
            let written = record.get(column);
            written.parse::<u32>().map_err(|_| record.fault(format!("{written:?} is no number")))
        };
        let Some(stand) = stand(&record)? else { continue };
        let text = record.get("phrase").to_owned();
        let key = key(language, stand, &text);
        let phrase = Counted {
            text,
            documents: number("documents")?,
            occurrences: number("occurrences")?,
            first: number("first_year")? << 9,
            last: number("last_year")? << 9,
            ..Counted::default()
        };
        if phrase.occurrences < phrase.documents || phrase.last < phrase.first {
            return Err(record.fault("more documents than places, or years turned".to_owned()));
        }
        join(phrases, key, phrase);
    }
    Ok(())
}

/// Where a phrase stands; headings are none of a clause.
fn stand(record: &Record<'_>) -> Result<Option<Stand>, CorpusError> {
    match record.get("place") {
        "preambular" => Ok(Some(Stand::Opening(OpenerPart::Preambular))),
        "operative" => Ok(Some(Stand::Opening(OpenerPart::Operative))),
        "inside" => Ok(Some(Stand::Inside)),
        "heading" => Ok(None),
        other => Err(record.fault(format!("{other:?} is no place"))),
    }
}
