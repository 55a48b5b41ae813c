//! `documents.toml`: what a folder says of its documents, where their texts do not.

use citation::{Body, Symbol};
use jiff::civil::Date;
use serde::Deserialize;
use text::Language;
use toml::Spanned;

use crate::{DateSource, Details};

/// A list of documents, read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct List {
    /// Its documents, in order.
    pub documents: Vec<Listed>,
    /// Entries that say what cannot be: the line, and what is wrong there.
    pub problems: Vec<(usize, String)>,
}

/// A document of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct Listed {
    /// The file, from the folder of the list.
    pub file: String,
    /// What is said of it.
    pub details: Details,
    /// The line of the list, from 1.
    pub line: usize,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    document: Vec<Spanned<RawDocument>>,
}

#[derive(Deserialize)]
struct RawDocument {
    file: String,
    symbol: Option<String>,
    title: Option<String>,
    body: Option<String>,
    date: Option<toml::value::Datetime>,
    /// `text` when the document prints its date.
    date_confidence: Option<String>,
    language: Option<String>,
}

impl List {
    /// The name that the list has in its folder.
    pub const NAME: &'static str = "documents.toml";

    /// Reads a list. An entry that says what cannot be is left out and told; of a text that is no
    /// TOML nothing is read.
    pub fn read(text: &str) -> List {
        let line_of = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
        let raw: Raw = match toml::from_str(text) {
            Ok(raw) => raw,
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(span.start));
                let what = error.message().lines().next().unwrap_or_default().to_owned();
                return List { documents: Vec::new(), problems: vec![(line, what)] };
            }
        };
        let mut list = List::default();
        for entry in raw.document {
            let line = line_of(entry.span().start);
            match entry.into_inner().listed(line) {
                Ok(listed) => list.documents.push(listed),
                Err(what) => list.problems.push((line, what)),
            }
        }
        list
    }
}

impl RawDocument {
    fn listed(self, line: usize) -> Result<Listed, String> {
        let symbol = self.symbol.map(|symbol| {
            symbol.parse::<Symbol>().map(|parsed| parsed.to_string()).map_err(|_| symbol)
        });
        let symbol = symbol.transpose().map_err(|symbol| format!("symbol = {symbol:?}"))?;
        let body = self.body.map(|code| Body::from_code(&code).ok_or(code));
        let language = self.language.map(|code| Language::from_code(&code).ok_or(code));
        let printed = self.date_confidence.as_deref() == Some("text");
        let source = if printed { DateSource::Printed } else { DateSource::Stated };
        let date = self.date.map(|written| {
            let date = written.date.and_then(|date| {
                Date::new(date.year as i16, date.month as i8, date.day as i8).ok()
            });
            date.map(|date| (date, source)).ok_or(written)
        });
        Ok(Listed {
            file: self.file,
            details: Details {
                symbol,
                title: self.title,
                date: date.transpose().map_err(|written| format!("date = {written}"))?,
                body: body.transpose().map_err(|code| format!("body = {code:?}"))?,
                language: language.transpose().map_err(|code| format!("language = {code:?}"))?,
            },
            line,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // One wrong entry spoils itself only, and is told with its line.
    #[test]
    fn a_wrong_entry_is_told_with_its_line() {
        let list = List::read(
            "[[document]]\nfile = \"a.txt\"\nsymbol = \"A/RES/58/208\"\n\n\
             [[document]]\nfile = \"b.txt\"\nlanguage = \"xx\"\n",
        );
        let files: Vec<&str> = list.documents.iter().map(|listed| listed.file.as_str()).collect();
        assert_eq!(files, ["a.txt"]);
        assert_eq!(list.documents[0].details.symbol.as_deref(), Some("A/RES/58/208"));
        assert_eq!(list.problems, [(5, "language = \"xx\"".to_owned())]);
        assert_eq!(List::read("[[document]\n").problems[0].0, 1);
    }
}
