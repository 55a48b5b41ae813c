//! The clauses of one document.

use jiff::civil::Date;
use knowledge::phrases::Stand;
use knowledge::phrases::words::{Slot, Words};
use knowledge::{OpenerPart, ParagraphRole};
use rustc_hash::FxHashMap;
use text::Language;

use crate::documents::Document;

/// The clauses of a document: cheap to keep until the documents before it are read.
pub(crate) struct Clauses {
    pub(crate) language: Language,
    /// Year, month and day as rows have them; 0 when not known.
    pub(crate) date: u32,
    /// Its words: as written, with the comma behind them, and as compared.
    pub(crate) words: Vec<(String, String)>,
    pub(crate) clauses: Vec<Clause>,
}

/// A clause of a paragraph.
pub(crate) struct Clause {
    /// The paragraph it stands in, counted in the document.
    pub(crate) paragraph: u32,
    /// What it opens, if it does.
    pub(crate) stand: Stand,
    /// Numbers of [`Clauses::words`].
    pub(crate) words: Vec<u32>,
}

/// The clauses of the preamble and the operative part of a document, and of its other running
/// text. What opens the numbered paragraphs of a report opens no operative paragraph.
pub(crate) fn clauses(document: &Document) -> Clauses {
    let mut found = Clauses {
        language: document.language,
        date: document.date.map_or(0, packed),
        words: Vec::new(),
        clauses: Vec::new(),
    };
    let preambular = |role: ParagraphRole| role == ParagraphRole::Preambular;
    let resolution =
        document.act.is_some() || document.paragraphs.iter().any(|it| preambular(it.role));
    let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
    for (paragraph, index) in document.paragraphs.iter().zip(0..) {
        let stand = match paragraph.role {
            ParagraphRole::Preambular => Stand::Opening(OpenerPart::Preambular),
            ParagraphRole::Numbered if resolution => Stand::Opening(OpenerPart::Operative),
            ParagraphRole::Numbered | ParagraphRole::Subparagraph => Stand::Inside,
            ParagraphRole::Footnote | ParagraphRole::Other => continue,
        };
        found.add_paragraph(&paragraph.text, index, stand, &mut numbers);
    }
    found
}

/// A day as rows have it.
fn packed(date: Date) -> u32 {
    let (year, month, day) = (date.year() as u32, date.month() as u32, date.day() as u32);
    year << 9 | month << 5 | day
}

impl Clauses {
    fn add_paragraph(
        &mut self,
        text: &str,
        paragraph: u32,
        mut stand: Stand,
        numbers: &mut FxHashMap<String, u32>,
    ) {
        let mut words = Vec::new();
        for word in Words::new(text, 0) {
            let comma = text[word.span.end as usize..].starts_with(',');
            let mut written = match word.slot {
                Some(Slot::Title) => quoted(self.language).to_owned(),
                Some(slot) => slot.name().to_owned(),
                None => word.span.of(text).to_owned(),
            };
            if comma && !word.last {
                written.push(',');
            }
            let number = *numbers.entry(written).or_insert_with_key(|written| {
                self.words.push((written.clone(), word.folded(text)));
                self.words.len() as u32 - 1
            });
            words.push(number);
            if word.last {
                let words = std::mem::take(&mut words);
                self.clauses.push(Clause { paragraph, stand, words });
                stand = Stand::Inside;
            }
        }
        if !words.is_empty() {
            self.clauses.push(Clause { paragraph, stand, words });
        }
    }
}

/// A title in the quotation marks of a language.
fn quoted(language: Language) -> &'static str {
    match language {
        Language::English => "“{title}”",
        _ => "«{title}»",
    }
}
