//! One document of an archive, read.

use citation::{Body, Symbol};
use draft::Draft;
use jiff::civil::Date;
use knowledge::{ActKey, DateStatus, TitleSource};
use text::Language;

use crate::documents::{self, Document};
use crate::phrases::{self, Clauses};

/// What is known of a document beyond its paragraphs.
#[derive(Clone, PartialEq, Debug)]
pub struct Described {
    /// Its symbol.
    pub symbol: Symbol,
    /// Its title; empty when none is known.
    pub title: String,
    /// Whether a list gives the title, rather than the place where it stands in the text.
    pub title_listed: bool,
    /// Its date; of an act, the day of adoption.
    pub date: Option<Date>,
    /// Whether the document prints that date as the day of its adoption.
    pub date_printed: bool,
    /// Whose document it is.
    pub body: Option<Body>,
}

/// A document, read: its paragraphs, what they cite, and what it tells of itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    pub(crate) document: Document,
    /// The year of a Security Council resolution; 0 for others.
    pub(crate) year: u16,
    pub(crate) date_status: DateStatus,
    pub(crate) title_source: TitleSource,
    /// The meeting that adopted it, as printed; 0 when none is.
    pub(crate) meeting: u32,
}

/// A reading with the clauses of its paragraphs, ready for the pack.
pub struct Prepared {
    pub(crate) reading: Reading,
    pub(crate) clauses: Clauses,
}

impl Reading {
    /// Cuts its paragraphs into clauses.
    pub fn prepare(self) -> Prepared {
        Prepared { clauses: phrases::clauses(&self.document), reading: self }
    }

    /// Reads a draft as the document that `described` says it is.
    pub fn of(draft: &Draft<'_>, described: Described) -> Self {
        let (act, year) = match &described.symbol {
            Symbol::Act(act) => {
                let year = match act.number {
                    citation::ActNumber::WithYear { year, .. } => year.unwrap_or(0),
                    _ => 0,
                };
                (ActKey::of(act), year)
            }
            _ => (None, 0),
        };
        let date_status = match (described.date, described.date_printed) {
            (None, _) => DateStatus::Undated,
            (Some(_), true) => DateStatus::Text,
            (Some(_), false) => DateStatus::Listed,
        };
        let title_source = match (described.title.is_empty(), described.title_listed) {
            (true, _) => TitleSource::None,
            (false, true) => TitleSource::Document,
            (false, false) => TitleSource::Heading,
        };
        let meeting = draft.closing.and_then(|closing| closing.meeting);
        Self {
            document: Document {
                symbol: described.symbol.to_string(),
                title: described.title,
                date: described.date,
                language: draft.language,
                act,
                paragraphs: documents::paragraphs(draft, described.body),
            },
            year,
            date_status,
            title_source,
            meeting: meeting.map_or(0, |(number, _)| number),
        }
    }

    /// Its symbol, in the canonical form.
    pub fn symbol(&self) -> &str {
        &self.document.symbol
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.document.language
    }

    /// What documents of an archive are sorted by: the symbol, then the language in the order of
    /// [`Language::ALL`]. Two documents of one order are one document twice.
    pub fn order(&self) -> (String, u8) {
        (self.document.symbol.clone(), crate::graph::language_code(self.document.language))
    }
}
