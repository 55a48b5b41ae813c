//! One fact of a definition: a key and a value.

use jiff::civil::Date;
use text::Language;

/// What a fact tells. The keys are promises of the JSON of `lookup`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FactKey {
    /// What sort of thing it is: a regional commission, a treaty.
    Type,
    /// The full name of a State.
    FormalName,
    /// A name that it bore, and until which year.
    FormerName,
    /// The act that founded a body.
    FoundedBy,
    /// What a body rests on, where no act of the registry founded it.
    Basis,
    /// When it was founded.
    Founded,
    /// When it ended.
    Ended,
    /// What it belongs to.
    Parent,
    /// Where it sits.
    Seat,
    /// The act that adopted an instrument, or endorsed it.
    AdoptedBy,
    /// When it was adopted.
    Adopted,
    /// The act that convened a conference.
    ConvenedBy,
    /// Where it was adopted or held.
    Place,
    /// The first day of a conference.
    Opened,
    /// Its last day.
    Closed,
    /// When a treaty was opened for signature.
    Signature,
    /// When it entered into force.
    InForce,
    /// Its volume in the Treaty Series.
    TreatyVolume,
    /// Its registration number there.
    TreatyNumber,
    /// The report, or the act, that holds the outcome of a conference.
    Report,
    /// Under which number its report is sold.
    SalesNumber,
    /// What the symbols of its documents begin with.
    Series,
    /// How sure all this is.
    Status,
}

impl FactKey {
    /// The key as JSON has it.
    pub fn name(self) -> &'static str {
        match self {
            FactKey::Type => "type",
            FactKey::FormalName => "formal_name",
            FactKey::FormerName => "former_name",
            FactKey::FoundedBy => "founded_by",
            FactKey::Basis => "basis",
            FactKey::Founded => "founded",
            FactKey::Ended => "ended",
            FactKey::Parent => "parent",
            FactKey::Seat => "seat",
            FactKey::AdoptedBy => "adopted_by",
            FactKey::Adopted => "adopted",
            FactKey::ConvenedBy => "convened_by",
            FactKey::Place => "place",
            FactKey::Opened => "opened",
            FactKey::Closed => "closed",
            FactKey::Signature => "opened_for_signature",
            FactKey::InForce => "in_force",
            FactKey::TreatyVolume => "treaty_series_volume",
            FactKey::TreatyNumber => "treaty_series_number",
            FactKey::Report => "report",
            FactKey::SalesNumber => "sales_number",
            FactKey::Series => "series",
            FactKey::Status => "status",
        }
    }
}

/// A fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fact<'k> {
    /// What it tells.
    pub key: FactKey,
    english: &'k str,
    russian: &'k str,
}

/// What a fact tells, read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactValue<'k> {
    /// A day.
    Date(Date),
    /// A month of a year, 1 to 12.
    Month(u16, u8),
    /// A year.
    Year(u16),
    /// Words in the language that was asked for.
    Words(&'k str),
}

impl<'k> Fact<'k> {
    pub(super) fn new(key: FactKey, english: &'k str, russian: &'k str) -> Self {
        Self { key, english, russian }
    }

    /// The words of the table in a language, English for those that it does not have; a date as
    /// `2003-12-23`, `2002-11` or `1998`.
    pub fn words(&self, language: Language) -> &'k str {
        if language == Language::Russian { self.russian } else { self.english }
    }

    /// The value, in a language.
    pub fn value(&self, language: Language) -> FactValue<'k> {
        let is_date = matches!(
            self.key,
            FactKey::Founded
                | FactKey::Ended
                | FactKey::Adopted
                | FactKey::Opened
                | FactKey::Closed
                | FactKey::Signature
                | FactKey::InForce
        );
        let date = if is_date { written(self.english) } else { None };
        date.unwrap_or(FactValue::Words(self.words(language)))
    }
}

/// A date as the tables have it: a day, a month or a year.
fn written<'k>(field: &str) -> Option<FactValue<'k>> {
    if let Ok(date) = field.parse() {
        return Some(FactValue::Date(date));
    }
    match field.split_once('-') {
        Some((year, month)) => Some(FactValue::Month(year.parse().ok()?, month.parse().ok()?)),
        None => field.parse().ok().map(FactValue::Year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Of a forum the month is known, of a department the year, of a treaty the day.
    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        let value = |words| Fact::new(FactKey::Adopted, words, words).value(Language::Russian);
        assert_eq!(value("2002-11"), FactValue::Month(2002, 11));
        assert_eq!(value("1998"), FactValue::Year(1998));
        assert!(matches!(value("2003-12-23"), FactValue::Date(_)));
        assert_eq!(value("при открытии"), FactValue::Words("при открытии"));
    }
}
