//! Sessions: when each was held, which numbers it used, and how far the registry covers it.

use citation::{ActKind, Body, Part, Session};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};

use crate::format::{SAT, SessionRow};
use crate::{ActKey, Knowledge, Series, day};

/// How far the registry covers a body's acts of one session or year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Extent {
    /// Nothing is known.
    None,
    /// Some acts are known: one that is not listed may well exist.
    Partial,
    /// Every number is known: one that is not listed does not exist.
    Complete,
}

/// What the registry covers, and to which day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// How far.
    pub extent: Extent,
    /// The last day for which that holds.
    pub until: Option<Date>,
}

impl Extent {
    /// The byte that packs store.
    pub fn code(self) -> u8 {
        self as u8
    }

    fn of(code: u8) -> Extent {
        match code {
            1 => Extent::Partial,
            2 => Extent::Complete,
            _ => Extent::None,
        }
    }

    /// Its name in JSON and in the tables: `complete`, `partial`, `none`.
    pub fn name(self) -> &'static str {
        match self {
            Extent::None => "none",
            Extent::Partial => "partial",
            Extent::Complete => "complete",
        }
    }
}

impl SessionRow {
    pub(crate) fn opens(&self) -> Option<Date> {
        day::unpack(self.opens)
    }

    /// First and last possible day of adoption; a session that may be resumed at any time has
    /// no last one.
    pub(crate) fn window(&self) -> Option<(Date, Date)> {
        Some((self.opens()?, day::unpack(self.until).unwrap_or(Date::MAX)))
    }

    pub(crate) fn extent(&self) -> Extent {
        Extent::of(self.extent)
    }

    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// Whether the session used `number`, or may have: only a number that lies outside every
    /// run of a complete session never was.
    pub(crate) fn rules_out(&self, number: u32) -> bool {
        let inside = |low: u32, high: u32| low != 0 && low <= number && number <= high;
        self.extent() == Extent::Complete
            && self.low != 0
            && !inside(self.low, self.high)
            && !inside(self.second_low, self.second_high)
    }
}

impl Knowledge<'_> {
    /// The row of a session, a year or a whole run of numbers.
    pub(crate) fn session_row(
        &self,
        body: Body,
        kind: ActKind,
        series: Series,
    ) -> Option<SessionRow> {
        let key = ActKey::new(body, kind, series, 0, Part(None))?.bits();
        self.packs.iter().rev().find_map(|pack| pack.sessions.with_key(key))
    }

    /// What the registry covers of a body's acts of one series.
    pub fn coverage(&self, body: Body, kind: ActKind, series: Series) -> Coverage {
        match self.session_row(body, kind, series) {
            Some(row) => Coverage { extent: row.extent(), until: day::unpack(row.known_until) },
            None => Coverage { extent: Extent::None, until: None },
        }
    }

    /// The lowest and the highest number that a series is known to have used.
    pub fn range(&self, body: Body, kind: ActKind, series: Series) -> Option<(u32, u32)> {
        let row = self.session_row(body, kind, series).filter(|row| row.low != 0)?;
        Some((row.low, row.high))
    }

    /// The days on which a session may have adopted an act: from its opening to the opening
    /// of the next one, since a regular session may be resumed until then.
    pub fn session_window(&self, body: Body, session: Session) -> Option<(Date, Date)> {
        self.session_row(body, ActKind::Resolution, Series::Session(session))?.window()
    }

    /// The day a session of the General Assembly opened, or opens by rule 1 of its rules of
    /// procedure; `None` for a special session that is not known.
    pub fn opening(&self, session: Session) -> Option<Date> {
        let body = Body::GeneralAssembly;
        match self.session_row(body, ActKind::Resolution, Series::Session(session)) {
            Some(row) => row.opens(),
            None => regular_opening(session),
        }
    }

    /// The regular session of the General Assembly that is open, or was last, on a day.
    pub fn assembly_session_on(&self, day: Date) -> Option<u16> {
        let guess = u16::try_from(day.year().checked_sub(1945)?).ok()?;
        (guess.saturating_sub(1)..=guess)
            .rev()
            .find(|session| self.opening(Session::Regular(*session)).is_some_and(|o| o <= day))
    }

    /// Whether a special or emergency special session of the Assembly is known to have sat.
    pub(crate) fn sat(&self, session: Session) -> bool {
        let body = Body::GeneralAssembly;
        self.session_row(body, ActKind::Resolution, Series::Session(session))
            .is_some_and(|row| row.has(SAT))
    }
}

/// The Tuesday of the second week of September, counted from the first week with a working
/// day (rule 1 of the rules of procedure as it stands since 2023).
fn regular_opening(session: Session) -> Option<Date> {
    let Session::Regular(session) = session else { return None };
    let year = i16::try_from(session).ok()?.checked_add(1945)?;
    if session < 78 || year > 9000 {
        return None;
    }
    let first = date(year, 9, 1);
    let days_from_sunday = i64::from(first.weekday().to_sunday_zero_offset());
    let first_week = if first.weekday() == Weekday::Saturday {
        first + 1.day()
    } else {
        first - days_from_sunday.days()
    };
    Some(first_week + 9.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_open_on_the_tuesday_of_the_second_week() {
        let known = [(78, date(2023, 9, 5)), (79, date(2024, 9, 10)), (80, date(2025, 9, 9))];
        for (session, opened) in known {
            assert_eq!(regular_opening(Session::Regular(session)), Some(opened));
        }
        assert_eq!(regular_opening(Session::Regular(82)), Some(date(2027, 9, 7)));
        assert_eq!(regular_opening(Session::Special(33)), None);
    }
}
