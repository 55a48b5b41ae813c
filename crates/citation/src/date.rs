//! A date as a drafter wrote it: any part may be missing, and it need not exist.

use jiff::civil::Date;
use text::Span;

use crate::cursor::Cursor;
use crate::glyph;

mod chinese;
mod month;

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

/// The date that begins at byte `offset`: «23 декабря 2003 года», "December 23, 2003",
/// «23.12.2003», «2003-12-23», «декабря 2003 года», «2003 года», in any of the six languages
/// whatever the language of the text, since notes and mastheads keep their own.
///
/// The year must be written: «14» of «14 и 15 сентября 2006 года» begins no date, «15» does. A
/// bare number is no year: «2003» needs its «года», «г.» or 年.
pub fn at(text: &str, offset: usize) -> Option<WrittenDate> {
    read(text, offset).map(|reading| reading.date)
}

/// Every date of `text` that names at least its month, in order.
pub fn find(text: &str) -> Vec<WrittenDate> {
    let bytes = text.as_bytes();
    let mut dates: Vec<WrittenDate> = Vec::new();
    let mut at = 0;
    while let Some(start) = next_figure(bytes, at) {
        let with_month = |reading: &Reading| reading.date.month.is_some();
        let before = || read(text, word_before(text, start)?).filter(with_month);
        match read(text, start).filter(with_month).or_else(before) {
            Some(reading) => {
                at = reading.end.max(start + 1);
                dates.push(reading.date);
            }
            None => at = figures_end(text, start),
        }
    }
    dates
}

/// A date and the place where reading goes on: after the footnote mark glued to it, if any.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    /// The date.
    pub(crate) date: WrittenDate,
    /// Byte after the date, its footnote mark, and the «года» that may follow the mark.
    pub(crate) end: usize,
}

/// As [`at`], with the place where reading goes on.
pub(crate) fn read(text: &str, offset: usize) -> Option<Reading> {
    let start = Cursor::new(text, offset)?;
    if start.behind().is_some_and(|before| glyph::digit(before).is_some()) {
        return None;
    }
    let first = start.peek()?;
    if glyph::digit(first).is_none() {
        return month_first(start).or_else(|| chinese::read(start));
    }
    let mut after = start;
    let (value, count) = after.digits()?;
    match count {
        1 | 2 => numeric(start).or_else(|| day_first(start, after, value as u8)),
        3 => None,
        _ => numeric(start).or_else(|| chinese::read(start)).or_else(|| year_alone(start)),
    }
}

/// «23 декабря 2003 года», "23rd of December, 2003", «1er juillet 2003», «23 كانون الأول/ديسمبر 2003».
fn day_first(start: Cursor, mut cursor: Cursor, day: u8) -> Option<Reading> {
    day_ending(&mut cursor);
    cursor.spaces();
    let month = month::read(&mut cursor)?;
    finish(start, cursor, Some(month), Some(day))
}

/// "December 23, 2003", «декабря 2003 года», "December 2003".
fn month_first(start: Cursor) -> Option<Reading> {
    if start.behind().is_some_and(char::is_alphabetic) {
        return None;
    }
    let mut cursor = start;
    let month = month::read(&mut cursor)?;
    let mut with_day = cursor;
    with_day.spaces();
    if let Some((day, 1 | 2)) = with_day.digits() {
        day_ending(&mut with_day);
        return finish(start, with_day, Some(month), Some(day as u8));
    }
    finish(start, cursor, Some(month), None)
}

/// «2003 года», «2003 г.»
fn year_alone(start: Cursor) -> Option<Reading> {
    let reading = finish(start, start, None, None)?;
    let mut bare = start;
    bare.digits_exactly(4);
    (reading.date.span.end as usize > bare.offset()).then_some(reading)
}

/// The year, its word and its footnote mark, after day and month have been read.
fn finish(
    start: Cursor,
    mut cursor: Cursor,
    month: Option<u8>,
    day: Option<u8>,
) -> Option<Reading> {
    cursor.spaces();
    if cursor.eat(|next| matches!(next, ',' | '،')).is_some() {
        cursor.spaces();
    }
    let mut connector = cursor;
    if connector.word().is_some_and(|word| {
        matches!(word.as_str(), "de" | "del" | "of" | "من" | "عام" | "سنه" | "سنة")
    }) {
        connector.spaces();
        cursor = connector;
    }
    let year = year(&mut cursor)?;
    let mut span = Span::new(start.offset(), cursor.offset());
    let marked = cursor.digits().is_some();
    let mut end = cursor.offset();
    if let Some(after) = year_word(cursor) {
        end = after.offset();
        if !marked {
            span = Span::new(start.offset(), end);
        }
    }
    Some(Reading { date: WrittenDate { year, month, day, span }, end })
}

/// Four figures; more than four are a year of the nineteenth century or later with a footnote
/// mark of at most three figures glued to it ("22 June 20207").
fn year(cursor: &mut Cursor) -> Option<u16> {
    let mut run = *cursor;
    let (_, count) = run.digits()?;
    let mut four = *cursor;
    let year = four.digits_exactly(4)?;
    let plausible = match count {
        4 => (1000..3000).contains(&year),
        5..=7 => (1800..2100).contains(&year),
        _ => false,
    };
    plausible.then(|| *cursor = four).map(|()| year as u16)
}

/// «года», «году», «г.» after a year.
fn year_word(mut cursor: Cursor) -> Option<Cursor> {
    cursor.spaces();
    match cursor.word()?.as_str() {
        "года" | "году" | "год" | "годом" => Some(cursor),
        "г" | "гг" => {
            cursor.eat(|next| next == '.');
            Some(cursor)
        }
        _ => None,
    }
}

/// What is glued to a day: "1er", "23rd", «2-го», "1º".
fn day_ending(cursor: &mut Cursor) {
    let mut ahead = *cursor;
    ahead.eat(glyph::is_dash);
    ahead.eat(|next| matches!(next, 'º' | '°'));
    match ahead.word() {
        None if ahead.offset() > cursor.offset() && !ahead.behind().is_some_and(glyph::is_dash) => {
            *cursor = ahead
        }
        Some(word)
            if matches!(
                word.as_str(),
                "er" | "re" | "st" | "nd" | "rd" | "th" | "го" | "е" | "º"
            ) =>
        {
            *cursor = ahead
        }
        _ => {}
    }
}

/// 23.12.2003 and 2003-12-23; the order of other figures is not sure, and they are no date.
fn numeric(start: Cursor) -> Option<Reading> {
    let mut cursor = start;
    let (first, count) = cursor.digits()?;
    let separator = match count {
        1 | 2 => cursor.eat(|next| next == '.')?,
        4 => cursor.eat(glyph::is_dash)?,
        _ => return None,
    };
    let (month, 1 | 2) = cursor.digits()? else { return None };
    cursor.eat(|next| next == separator)?;
    let (year, day) = match count {
        4 => {
            let (day, 2) = cursor.digits()? else { return None };
            (first, day)
        }
        _ => (u32::from(year(&mut cursor)?), first),
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(1800..2100).contains(&year) {
        return None;
    }
    let span = Span::new(start.offset(), cursor.offset());
    cursor.digits();
    let end = year_word(cursor).unwrap_or(cursor).offset();
    Some(Reading {
        date: WrittenDate {
            year: year as u16,
            month: Some(month as u8),
            day: Some(day as u8),
            span,
        },
        end,
    })
}

/// The first byte at or after `from` that may begin a figure.
fn next_figure(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let found = rest.iter().enumerate().position(|(index, byte)| match byte {
        b'0'..=b'9' => true,
        0xD9 => rest.get(index + 1).is_some_and(|next| (0xA0..=0xA9).contains(next)),
        _ => false,
    });
    found.map(|index| from + index)
}

/// The byte after the figures that begin at `start`.
fn figures_end(text: &str, start: usize) -> usize {
    let Some(mut cursor) = Cursor::new(text, start) else { return start + 1 };
    cursor.digits();
    cursor.offset().max(start + 1)
}

/// Where the word before the figures at `start` begins, over spaces and a dot: the month of
/// "December 23, 2003".
fn word_before(text: &str, start: usize) -> Option<usize> {
    let before =
        text.get(..start)?.trim_end_matches(|next: char| next.is_whitespace() || next == '.');
    let letters = before.chars().rev().take(24).take_while(|next| next.is_alphabetic());
    let length: usize = letters.map(char::len_utf8).sum();
    (length > 0).then(|| before.len() - length)
}

#[cfg(test)]
mod tests;
