//! What is known of a document beyond its paragraphs.

use citation::Body;
use jiff::civil::Date;
use text::Language;

/// Symbol, title, date, body and language, as far as they are told.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Details {
    /// The symbol, in its canonical form.
    pub symbol: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The date, and who says so.
    pub date: Option<(Date, DateSource)>,
    /// Whose document it is.
    pub body: Option<Body>,
    /// Its language.
    pub language: Option<Language>,
}

/// Who tells the date of a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DateSource {
    /// A list, the data of the file, or one line of a text against another.
    Stated,
    /// The document prints the day it was adopted.
    Printed,
}

impl Details {
    /// These details, and those of `other` where these are silent.
    #[must_use]
    pub fn or(self, other: Details) -> Details {
        Details {
            symbol: self.symbol.or(other.symbol),
            title: self.title.or(other.title),
            date: self.date.or(other.date),
            body: self.body.or(other.body),
            language: self.language.or(other.language),
        }
    }
}
