//! A date as a drafter wrote it: any part may be missing, and it need not exist.

use jiff::civil::Date;
use text::Span;

/// A written date. «31 февраля 2003 года» is one too, although no calendar has it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WrittenDate {
    /// The year, in full.
    pub year: u16,
    /// The month, 1 to 12, where one is named.
    pub month: Option<u8>,
    /// The day of the month as written, where one is.
    pub day: Option<u8>,
    /// Where the words of the date stand, without «от» or "of"; a glued footnote mark is not
    /// part of it. Bytes of the text it was found in.
    pub span: Span,
}

impl WrittenDate {
    /// The day of the calendar, when day and month are written and the calendar has it.
    pub fn to_date(&self) -> Option<Date> {
        Date::new(self.year as i16, self.month? as i8, self.day? as i8).ok()
    }

    /// Whether day, month and year are all written.
    pub fn is_full(&self) -> bool {
        self.month.is_some() && self.day.is_some()
    }
}
