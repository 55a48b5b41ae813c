//! Chinese sessions: 第五十八届会议, 第58届会议, 第二十四届特别会议, 第十届紧急特别会议.

use text::Span;

use super::SessionMention;
use crate::Session;
use crate::cursor::Cursor;

/// Adds every session of `text` in order.
pub(super) fn find(text: &str, mentions: &mut Vec<SessionMention>) {
    for (start, mark) in text.match_indices('第') {
        let Some(mut cursor) = Cursor::new(text, start + mark.len()) else { continue };
        let from = cursor.offset();
        cursor.spaces();
        let (number, words) = match cursor.digits() {
            Some((number, 1..=3)) => (number as u16, false),
            Some(_) => continue,
            None => match numeral(&mut cursor) {
                Some(number) => (number, true),
                None => continue,
            },
        };
        let span = Span::new(from, cursor.offset());
        cursor.spaces();
        if !cursor.eat_str("届") {
            continue;
        }
        let resumed = cursor.eat_str("续会");
        let session = if cursor.eat_str("紧急特别会议") {
            Session::EmergencySpecial(number)
        } else if cursor.eat_str("特别会议") {
            Session::Special(number)
        } else if resumed || cursor.eat_str("会议") || cursor.eat_str("常会") {
            Session::Regular(number)
        } else {
            continue;
        };
        mentions.push(SessionMention { span, session, resumed, words });
    }
}

/// 三, 十二, 五十八, up to 九十九.
fn numeral(cursor: &mut Cursor) -> Option<u16> {
    let ones = |cursor: &mut Cursor| {
        let figures = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
        let figure = cursor.eat(|next| figures.contains(&next))?;
        figures.iter().position(|known| *known == figure).map(|place| place as u16 + 1)
    };
    let first = ones(cursor);
    if cursor.eat(|next| next == '十').is_none() {
        return first;
    }
    Some(first.unwrap_or(1) * 10 + ones(cursor).unwrap_or(0))
}
