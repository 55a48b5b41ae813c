//! The names that generated drafts use, read from the tables of `seeds/glossary`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use text::Language;

use super::{declension, state};
use crate::generator::facts::rows;

/// The tables that name entities, with the word for a row of each.
const TABLES: [(&str, &str); 4] = [
    ("bodies.csv", "body"),
    ("instruments.csv", "instrument"),
    ("conferences.csv", "conference"),
    ("states.csv", "State"),
];

/// A name in the forms of its language.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) id: String,
    /// Six in Russian; in English six times the same.
    pub(super) forms: [String; 6],
    /// Whether English sets "the" before it.
    pub(super) article: bool,
}

/// What drafts of one language may name.
#[derive(Default)]
struct Names {
    by_kind: BTreeMap<&'static str, Vec<Entry>>,
    /// Identifier and acronym.
    acronyms: Vec<(String, String)>,
}

/// What generated drafts may name.
pub(crate) struct Glossary {
    russian: Names,
    english: Names,
}

impl Glossary {
    /// Reads the tables. A name that two rows share, that has no certain case forms, or that
    /// holds quotation marks or brackets, is left out: no test can say what it should be.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let folder = root.join("seeds/glossary");
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut found = Vec::new();
        for (table, kind) in TABLES {
            for row in rows(&folder, table)? {
                // «две конвенции Международной организации труда» describes and names nothing.
                if row.get("type") == "collective name" {
                    continue;
                }
                let cells = ["name_ru", "name_en", "acronyms_ru", "acronyms_en"];
                let [name_ru, name_en, short_ru, short_en] =
                    cells.map(|cell| row.get(cell).to_owned());
                let names = [name_ru.as_str(), name_en.as_str()].into_iter();
                for name in names.chain(short_ru.split(';')).chain(short_en.split(';')) {
                    *seen.entry(name.trim().to_lowercase()).or_default() += 1;
                }
                found.push((kind, row.get("id").to_owned(), name_ru, name_en, short_ru, short_en));
            }
        }
        let once = |name: &str| seen.get(&name.to_lowercase()) == Some(&1);
        let plain = |name: &str| once(name) && !name.contains(['(', '«', '“', '"', ':']);
        let (mut russian, mut english) = (Names::default(), Names::default());
        for (kind, id, name_ru, name_en, short_ru, short_en) in found {
            let declined = match kind {
                "State" => state::forms(&name_ru),
                _ => declension::forms(&name_ru),
            };
            if let Some(forms) = declined.filter(|_| plain(&name_ru)) {
                russian.add(kind, Entry { id: id.clone(), forms, article: false });
            }
            if plain(&name_en) {
                let forms = [(); 6].map(|()| name_en.clone());
                english.add(
                    kind,
                    Entry {
                        id: id.clone(),
                        forms,
                        article: kind != "State"
                            && !["The ", "A "].iter().any(|word| name_en.starts_with(word)),
                    },
                );
            }
            for (names, acronyms) in [(&mut russian, short_ru), (&mut english, short_en)] {
                let acronyms = acronyms.split(';').map(str::trim).filter(|acronym| {
                    acronym.chars().count() > 2 && !acronym.contains([' ', '«']) && once(acronym)
                });
                names.acronyms.extend(acronyms.map(|acronym| (id.clone(), acronym.to_owned())));
            }
        }
        Ok(Self { russian, english })
    }

    pub(super) fn entries(&self, language: Language, kind: &str) -> &[Entry] {
        self.of(language).by_kind.get(kind).map_or(&[], Vec::as_slice)
    }

    pub(super) fn acronyms(&self, language: Language) -> &[(String, String)] {
        &self.of(language).acronyms
    }

    fn of(&self, language: Language) -> &Names {
        match language {
            Language::Russian => &self.russian,
            _ => &self.english,
        }
    }
}

impl Names {
    fn add(&mut self, kind: &'static str, entry: Entry) {
        self.by_kind.entry(kind).or_default().push(entry);
    }
}
