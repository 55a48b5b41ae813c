//! The openers of paragraphs: `phrasing/openers.csv`.

use std::path::Path;

use knowledge::format::{OpenerFormRow, OpenerRow};
use knowledge::phrases::Stand;
use knowledge::{OpenerPart, fold_opener};
use text::Language;

use crate::heap::Heap;
use crate::{CorpusError, Table};

/// A row of the table.
pub(crate) struct Opener {
    language: u8,
    part: u8,
    /// Id, text, masculine, declaration, also, further, tone, what it stands for.
    texts: [String; 8],
}

impl Opener {
    pub(crate) fn id(&self) -> &str {
        &self.texts[0]
    }

    pub(crate) fn text(&self) -> &str {
        &self.texts[1]
    }

    pub(crate) fn language(&self) -> Language {
        Language::ALL[usize::from(self.language)]
    }

    /// Where it stands as a phrase.
    pub(crate) fn stand(&self) -> Stand {
        Stand::Opening(match self.part {
            0 => OpenerPart::Preambular,
            _ => OpenerPart::Operative,
        })
    }

    /// Every way to write it: as the General Assembly and as a council do, with its adverbs.
    pub(crate) fn wordings(&self) -> impl Iterator<Item = &str> {
        let texts = [1, 2, 4, 5].map(|column: usize| self.texts[column].as_str());
        texts.into_iter().filter(|text| !text.is_empty())
    }
}

const COLUMNS: [&str; 8] =
    ["id", "text", "masculine", "declaration", "also", "further", "tone", "instead_of"];

/// Reads `openers.csv` of `folder`.
pub(crate) fn read(folder: &Path) -> Result<Vec<Opener>, CorpusError> {
    let table = Table::read(folder, "openers")?;
    let mut openers = Vec::new();
    for record in table.records() {
        let code = record.get("lang");
        let language = Language::ALL.iter().position(|language| language.code() == code);
        let language = language.ok_or_else(|| record.fault(format!("{code:?} is no language")))?;
        let part = match record.get("part") {
            "preambular" => 0,
            "operative" => 1,
            other => return Err(record.fault(format!("{other:?} is no part"))),
        };
        let texts = COLUMNS.map(|column| record.get(column).to_owned());
        if texts[1].is_empty() || texts[4].is_empty() || texts[5].is_empty() {
            return Err(record.fault("an opener needs text, also and further".to_owned()));
        }
        openers.push(Opener { language: language as u8, part, texts });
    }
    Ok(openers)
}

/// The rows of openers, and those of their forms sorted by language and words.
pub(crate) fn rows(openers: &[Opener], heap: &mut Heap) -> (Vec<OpenerRow>, Vec<OpenerFormRow>) {
    let mut table = Vec::new();
    let mut forms: Vec<(u8, String, u32, u8)> = Vec::new();
    for (index, opener) in openers.iter().enumerate() {
        let [id, text, masculine, declaration, also, further, tone, instead_of] =
            opener.texts.each_ref().map(|text| heap.text(text));
        table.push(OpenerRow {
            id,
            text,
            masculine,
            also,
            further,
            tone,
            instead_of,
            declaration,
            language: opener.language,
            part: opener.part,
        });
        for (form, text) in (0u8..).zip(&opener.texts[1..4]) {
            if !text.is_empty() {
                forms.push((opener.language, fold_opener(text), index as u32, form));
            }
        }
    }
    forms.sort();
    let forms = forms.into_iter().map(|(language, words, opener, form)| OpenerFormRow {
        words: heap.text(&words),
        opener,
        language,
        form,
    });
    let forms = forms.collect();
    (table, forms)
}
