//! Documents of the corpus: their paragraphs, and what they cite.

use citation::{ActKind, Symbol};
use jiff::civil::Date;
use text::{Language, Span};

use crate::format::{DocumentRow, EdgeRow, ParagraphRow, u32_at, u64_at};
use crate::pack::partition_point;
use crate::{ActKey, Knowledge, Pack, day};

/// A document that is at hand, paragraph by paragraph.
#[derive(Clone, Copy)]
pub struct Document<'k> {
    pack: Pack<'k>,
    row: DocumentRow,
    index: usize,
}

/// A paragraph of a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DocumentParagraph<'k> {
    path: &'k str,
    /// What part it plays.
    pub role: ParagraphRole,
    /// Its running text, without its number.
    pub text: &'k str,
}

/// The part that a paragraph plays in a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ParagraphRole {
    /// A preambular paragraph.
    Preambular,
    /// A numbered paragraph.
    Numbered,
    /// A lettered subparagraph.
    Subparagraph,
    /// A note.
    Footnote,
    /// Title, heading, closing line or any other.
    Other,
}

/// A citation of an act or a document in a document of the corpus.
#[derive(Clone, Copy, Debug)]
pub struct Citing<'k> {
    /// The document that cites.
    pub document: Document<'k>,
    /// The paragraph that cites.
    pub paragraph: DocumentParagraph<'k>,
    /// Year, month and day written with it; what is not written is 0.
    pub date: Option<(u16, u8, u8)>,
    /// Where it stands in the paragraph's text.
    pub span: Span,
}

impl ParagraphRole {
    /// The byte that packs store.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The role of a byte of a pack; what no version wrote is [`ParagraphRole::Other`].
    pub fn of(code: u8) -> ParagraphRole {
        match code {
            0 => ParagraphRole::Preambular,
            1 => ParagraphRole::Numbered,
            2 => ParagraphRole::Subparagraph,
            3 => ParagraphRole::Footnote,
            _ => ParagraphRole::Other,
        }
    }
}

impl<'k> DocumentParagraph<'k> {
    /// Its place as people cite it: `10`, `b`; `preamble`, `2`; `annex I`, `3`.
    pub fn path(&self) -> impl Iterator<Item = &'k str> + Clone + use<'k> {
        self.path.split('\n')
    }

    /// The path in one piece: `preamble 2`, `10 b`.
    pub fn label(&self) -> String {
        self.path.replace('\n', " ")
    }
}

impl Citing<'_> {
    /// The date, when day, month and year are written and the calendar has it.
    pub fn full_date(&self) -> Option<Date> {
        let (year, month, day) = self.date?;
        Date::new(i16::try_from(year).ok()?, month as i8, day as i8).ok()
    }
}

impl<'k> Document<'k> {
    pub(crate) fn at(pack: Pack<'k>, index: usize) -> Option<Self> {
        Some(Self { pack, row: pack.documents.get(index)?, index })
    }

    /// Its symbol as printed: `A/58/98`.
    pub fn symbol(&self) -> &'k str {
        self.pack.text(self.row.symbol)
    }

    /// Its title.
    pub fn title(&self) -> &'k str {
        self.pack.text(self.row.title)
    }

    /// Its date.
    pub fn date(&self) -> Option<Date> {
        day::unpack(self.row.date)
    }

    /// The act that it prints.
    pub fn act(&self) -> Option<ActKey> {
        ActKey::from_bits(self.row.act).filter(|_| self.row.act != 0)
    }

    /// Its language.
    pub fn language(&self) -> Language {
        Language::ALL.get(usize::from(self.row.language)).copied().unwrap_or_default()
    }

    /// Its paragraphs, in reading order, notes last.
    pub fn paragraphs(&self) -> impl Iterator<Item = DocumentParagraph<'k>> + use<'k> {
        let pack = self.pack;
        let rows = self.row.paragraphs as usize..self.row.paragraphs_end as usize;
        rows.map_while(move |index| paragraph(pack, index))
    }

    /// The citations of this document with the symbols they cite, in the order of its text.
    pub fn cites(&self) -> impl Iterator<Item = (&'k str, Citing<'k>)> + use<'k> {
        let (pack, own) = (self.pack, self.index as u32);
        let order = pack.edges_by_document;
        let edge = move |at: usize| pack.edges.get(u32_at(order, at * 4) as usize);
        let first =
            partition_point(order.len() / 4, |at| edge(at).is_some_and(|edge| edge.document < own));
        (first..order.len() / 4)
            .map_while(move |at| edge(at).filter(|edge| edge.document == own))
            .filter_map(move |edge| Some((pack.text(edge.target), citing(pack, edge)?)))
    }
}

impl std::fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.symbol())
    }
}

fn paragraph<'k>(pack: Pack<'k>, index: usize) -> Option<DocumentParagraph<'k>> {
    let row: ParagraphRow = pack.paragraphs.get(index)?;
    Some(DocumentParagraph {
        path: pack.text(row.path),
        role: ParagraphRole::of(row.role),
        text: pack.texts.text(row.text),
    })
}

fn citing<'k>(pack: Pack<'k>, edge: EdgeRow) -> Option<Citing<'k>> {
    let written = ((edge.date >> 9) as u16, (edge.date >> 5 & 15) as u8, (edge.date & 31) as u8);
    Some(Citing {
        document: Document::at(pack, edge.document as usize)?,
        paragraph: paragraph(pack, edge.paragraph as usize)?,
        date: (edge.date != 0).then_some(written),
        span: Span::new(edge.start as usize, edge.end as usize),
    })
}

impl<'k> Knowledge<'k> {
    /// A document of the corpus by its symbol as printed, in Latin letters.
    pub fn document(&self, symbol: &str) -> Option<Document<'k>> {
        self.packs.iter().rev().find_map(|pack| Document::at(*pack, pack.document_at(symbol)?))
    }

    /// Every document of the corpus, pack by pack, by symbol.
    pub fn documents(&self) -> impl Iterator<Item = Document<'k>> + '_ {
        self.packs.iter().flat_map(|pack| {
            (0..pack.documents.len()).filter_map(move |index| Document::at(*pack, index))
        })
    }

    /// The document that prints an act or bears a symbol, if it is at hand.
    pub fn document_of(&self, symbol: &Symbol) -> Option<Document<'k>> {
        match symbol {
            Symbol::Document(symbol) => self.document(symbol),
            Symbol::Act(act) if act.kind != ActKind::PresidentialStatement => {
                let key = ActKey::of(act)?.bits();
                self.packs.iter().rev().find_map(|pack| {
                    let first = pack.printed.partition_point(|row| u64_at(row, 0) < key);
                    let row = pack.printed.get(first).filter(|row| row.act == key)?;
                    Document::at(*pack, row.document as usize)
                })
            }
            _ => None,
        }
    }

    /// Who in the corpus cites a symbol (in its canonical form), by document and paragraph.
    pub fn citing<'s>(&'s self, symbol: &'s str) -> impl Iterator<Item = Citing<'k>> + use<'s, 'k> {
        self.packs.iter().flat_map(move |pack| {
            let first = pack.edges.partition_point(|row| pack.text(u32_at(row, 0)) < symbol);
            (first..pack.edges.len())
                .map_while(move |index| {
                    pack.edges.get(index).filter(|edge| pack.text(edge.target) == symbol)
                })
                .filter_map(move |edge| citing(*pack, edge))
        })
    }
}
