//! Russian titles of the most cited resolutions, to be shown.

use std::path::Path;

use knowledge::TitleSource;

use super::Registry;
use crate::{CorpusError, Table};

/// Titles are given to acts by their symbols as the tables of acts write them.
pub(super) fn read(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "titles_ru")?;
    let mut by_symbol = std::collections::HashMap::new();
    for (key, entry) in &registry.acts {
        by_symbol.insert(entry.symbol.clone(), *key);
    }
    for record in table.records() {
        let symbol = record.get("symbol");
        let Some(entry) = by_symbol.get(symbol).and_then(|key| registry.acts.get_mut(key)) else {
            return Err(record.fault(format!("{symbol} is in no table of acts")));
        };
        entry.title_ru = (record.get("title_ru").to_owned(), TitleSource::Unsourced);
        if entry.title_en.0.is_empty() {
            entry.title_en = (record.get("title_en").to_owned(), TitleSource::Unsourced);
        }
    }
    Ok(())
}
