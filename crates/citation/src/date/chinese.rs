//! Chinese dates, 2003年12月23日, in figures or in Chinese numerals, the year first.

use text::Span;

use super::{Reading, WrittenDate};
use crate::cursor::Cursor;

/// A year with 年, then the month with 月 and the day with 日 or 号 where they are written.
pub(super) fn read(start: Cursor) -> Option<Reading> {
    let mut cursor = start;
    let year = year(&mut cursor)?;
    let mut date = WrittenDate {
        year,
        month: None,
        day: None,
        span: Span::new(start.offset(), cursor.offset()),
    };
    if let Some(month) = number_before(&mut cursor, &['月']) {
        date.month = Some(month);
        date.day = number_before(&mut cursor, &['日', '号']);
        date.span = Span::new(start.offset(), cursor.offset());
    }
    Some(Reading { date, end: cursor.offset() })
}

fn year(cursor: &mut Cursor) -> Option<u16> {
    let mut ahead = *cursor;
    let year = match ahead.digits() {
        Some((year, 4)) => year,
        Some(_) => return None,
        None => (0..4)
            .try_fold(0, |year, _| Some(year * 10 + u32::from(figure(ahead.eat(|_| true)?)?)))?,
    };
    ahead.spaces();
    ahead.eat(|next| next == '年')?;
    *cursor = ahead;
    (1000..3000).contains(&year).then_some(year as u16)
}

/// A number up to 99 followed by one of `units`; leaves `cursor` alone when there is none.
fn number_before(cursor: &mut Cursor, units: &[char]) -> Option<u8> {
    let mut ahead = *cursor;
    ahead.spaces();
    let number = match ahead.digits() {
        Some((number, 1 | 2)) => number as u8,
        Some(_) => return None,
        None => numeral(&mut ahead)?,
    };
    ahead.spaces();
    ahead.eat(|next| units.contains(&next))?;
    *cursor = ahead;
    Some(number)
}

/// 三, 十二, 二十, 二十三.
fn numeral(cursor: &mut Cursor) -> Option<u8> {
    let tens = cursor.eat(|next| figure(next).is_some()).and_then(figure);
    if cursor.eat(|next| next == '十').is_none() {
        return tens;
    }
    let ones = cursor.eat(|next| figure(next).is_some()).and_then(figure);
    Some(tens.unwrap_or(1) * 10 + ones.unwrap_or(0))
}

fn figure(character: char) -> Option<u8> {
    let place = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
        .iter()
        .position(|known| *known == character);
    match character {
        '零' | '○' => Some(0),
        _ => place.map(|value| value as u8),
    }
}
