//! A table of facts: a CSV file with a header, whose faults are told with file and line.

use std::path::{Path, PathBuf};

use csv::StringRecord;
use jiff::civil::Date;

use crate::CorpusError;

/// A table, read.
pub struct Table {
    path: PathBuf,
    header: StringRecord,
    records: Vec<StringRecord>,
}

/// A line of a table.
#[derive(Clone, Copy)]
pub struct Record<'t> {
    table: &'t Table,
    fields: &'t StringRecord,
}

impl Table {
    /// Reads `registry/name.csv`.
    ///
    /// # Errors
    /// When the file cannot be read, or a line has more or fewer fields than the header.
    pub fn read(folder: &Path, name: &str) -> Result<Table, CorpusError> {
        let path = folder.join(format!("{name}.csv"));
        let text = std::fs::read_to_string(&path).map_err(CorpusError::read(&path))?;
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let fault = |error: &csv::Error| CorpusError::Table {
            path: path.clone(),
            line: error.position().map_or(1, csv::Position::line),
            what: error.to_string(),
        };
        let header = reader.headers().map_err(|error| fault(&error))?.clone();
        let records: Result<Vec<_>, _> = reader.records().collect();
        let records = records.map_err(|error| fault(&error))?;
        Ok(Table { path, header, records })
    }

    /// Its lines, in order.
    pub fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.records.iter().map(|fields| Record { table: self, fields })
    }
}

impl<'t> Record<'t> {
    /// The field of a column; empty when the table has no such column.
    pub fn get(&self, column: &str) -> &'t str {
        let index = self.table.header.iter().position(|name| name == column);
        index.and_then(|index| self.fields.get(index)).unwrap_or_default().trim()
    }

    /// Every column with its field, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.table.header.iter().zip(self.fields.iter().map(str::trim))
    }

    /// A date in the field of a column, if there is one.
    ///
    /// # Errors
    /// When the field is no date.
    pub fn date(&self, column: &str) -> Result<Option<Date>, CorpusError> {
        match self.get(column) {
            "" => Ok(None),
            field => field
                .parse()
                .map(Some)
                .map_err(|error| self.fault(format!("{column}: {field:?} is no date ({error})"))),
        }
    }

    /// Dates set apart by semicolons.
    ///
    /// # Errors
    /// When one of them is no date.
    pub fn dates(&self, column: &str) -> Result<Vec<Date>, CorpusError> {
        let fields = self.get(column).split(';').filter(|field| !field.is_empty());
        fields
            .map(|field| {
                field.parse().map_err(|_| self.fault(format!("{column}: {field:?} is no date")))
            })
            .collect()
    }

    /// A whole number in the field of a column.
    ///
    /// # Errors
    /// When the field is no number.
    pub fn number(&self, column: &str) -> Result<u32, CorpusError> {
        let field = self.get(column);
        field.parse().map_err(|_| self.fault(format!("{column}: {field:?} is no number")))
    }

    /// A part letter, or none.
    ///
    /// # Errors
    /// When the field is not one capital letter.
    pub fn part(&self, column: &str) -> Result<Option<u8>, CorpusError> {
        match self.get(column).as_bytes() {
            [] => Ok(None),
            [letter @ b'A'..=b'Z'] => Ok(Some(*letter)),
            _ => Err(self.fault(format!("{column}: {:?} is no part", self.get(column)))),
        }
    }

    /// An error about this line.
    pub fn fault(&self, what: String) -> CorpusError {
        let line = self.fields.position().map_or(0, csv::Position::line);
        CorpusError::Table { path: self.table.path.clone(), line, what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever adds a row is told where it is wrong.
    #[test]
    fn a_fault_names_file_and_line() {
        let folder = std::env::temp_dir().join(format!("resolint-table-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("acts.csv"), "symbol,adopted\nA/RES/1 (I),1946-13-01\n")
            .unwrap();
        let table = Table::read(&folder, "acts").unwrap();
        let fault = table.records().next().unwrap().date("adopted").unwrap_err().to_string();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(fault.contains("acts.csv:2: adopted: \"1946-13-01\" is no date"), "{fault}");
    }
}
