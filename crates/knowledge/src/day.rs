//! Dates as packs store them and as drafts write them: a day in one integer, and the days
//! that an incomplete date may mean.

use citation::WrittenDate;
use jiff::civil::Date;

/// A date in four bytes: year, month, day; 0 when there is none.
pub fn pack(date: Option<Date>) -> u32 {
    date.map_or(0, |date| {
        (date.year() as u32 & 0x7fff) << 9 | (date.month() as u32) << 5 | date.day() as u32
    })
}

/// The date of four bytes, if the calendar has it.
pub fn unpack(bits: u32) -> Option<Date> {
    Date::new((bits >> 9 & 0x7fff) as i16, (bits >> 5 & 15) as i8, (bits & 31) as i8).ok()
}

/// The days that a written date may mean, first and last included: one day when it is full,
/// a month or a year when it is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Days {
    pub(crate) first: Date,
    pub(crate) last: Date,
}

impl Days {
    /// `None` for a date that no calendar has.
    pub(crate) fn of(date: &WrittenDate) -> Option<Days> {
        let year = i16::try_from(date.year).ok()?;
        let (first, last) = match (date.month, date.day) {
            (Some(month), Some(day)) => {
                let day = Date::new(year, month as i8, i8::try_from(day).ok()?).ok()?;
                (day, day)
            }
            (Some(month), None) => {
                let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
                (first, first.last_of_month())
            }
            (None, _) => {
                let first = Date::new(year, 1, 1).ok()?;
                (first, first.last_of_year())
            }
        };
        Some(Days { first, last })
    }

    /// Whether the written date may mean `day`.
    pub(crate) fn may_be(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether none of the days lies in `window`, whose ends are included.
    pub(crate) fn outside(self, window: (Date, Date)) -> bool {
        self.last < window.0 || window.1 < self.first
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use text::Span;

    use super::*;

    #[test]
    fn a_date_survives_four_bytes() {
        for day in [date(1946, 1, 24), date(2003, 12, 23), date(2026, 11, 20)] {
            assert_eq!(unpack(pack(Some(day))), Some(day));
        }
        assert_eq!(unpack(pack(None)), None);
    }

    #[test]
    fn a_year_alone_may_be_any_of_its_days() {
        let year = WrittenDate { year: 2003, month: None, day: None, span: Span::default() };
        let days = Days::of(&year).unwrap();
        assert!(days.may_be(date(2003, 12, 23)));
        assert!(days.outside((date(2004, 1, 1), date(2004, 12, 31))));
    }

    #[test]
    fn the_thirty_first_of_february_is_no_day() {
        let written =
            WrittenDate { year: 2003, month: Some(2), day: Some(31), span: Span::default() };
        assert_eq!(Days::of(&written), None);
    }
}
