//! U+FFFD: the mark that a converter left where it could not read a character.
//!
//! What stood there is told from its neighbours: a dash of a range between figures, a dash
//! between spaces, quotation marks around words.

use text::Span;

use crate::characters::{after, before, is_letter};
use crate::cuts::Cut;

/// How far an opening mark waits for its closing one, in bytes.
const QUOTATION: usize = 600;

/// The reading of each U+FFFD in `source` that has one, in order.
pub(crate) fn read(source: &str) -> Vec<Cut> {
    let mut opened: Option<usize> = None;
    let finder = memchr::memmem::Finder::new("\u{fffd}");
    let places = finder.find_iter(source.as_bytes());
    let read = |at: usize| {
        let end = at + '\u{fffd}'.len_utf8();
        opened = opened.filter(|start| at - start < QUOTATION);
        let text = meaning(source, at, end, opened.is_some())?;
        match text {
            "“" => opened = Some(at),
            "”" => opened = None,
            _ => {}
        }
        Some(Cut { span: Span::new(at, end), text })
    };
    places.filter_map(read).collect()
}

fn meaning(source: &str, at: usize, end: usize, opened: bool) -> Option<&'static str> {
    let left = before(source, at).unwrap_or(' ');
    let right = after(source, end).unwrap_or(' ');
    let (space_before, space_after) = (left.is_whitespace(), right.is_whitespace());
    if left.is_ascii_digit() && right.is_ascii_digit() {
        return Some("–");
    }
    if space_before && space_after {
        return Some("—");
    }
    // «29 июня �3 июля»: a range that kept only its first space.
    if space_before && right.is_ascii_digit() && follows_a_date(source, at) {
        return Some("– ");
    }
    let opens = space_before || matches!(left, '(' | '[' | '«' | '“');
    if opens && (is_letter(right) || right.is_ascii_digit()) && !opened {
        return Some("“");
    }
    let closes = space_after
        || matches!(right, ',' | '.' | ';' | ':' | ')' | ']' | '»')
        || right.is_ascii_digit();
    if opened && !space_before && closes {
        return Some("”");
    }
    // "Côte d�Ivoire", "Member States� efforts"
    let latin =
        left.is_ascii_alphabetic() && (right.is_ascii_alphabetic() || (left == 's' && space_after));
    latin.then_some("’")
}

/// Whether the word before `at`, or the one before it, is a number: «29 июня », «1995 ».
fn follows_a_date(source: &str, at: usize) -> bool {
    let head = source[..at].trim_end();
    let reach = head.char_indices().rev().nth(20).map_or(0, |(start, _)| start);
    let words = head[reach..].split_whitespace().rev().take(2);
    words.into_iter().any(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(source: &str) -> String {
        let mut text = source.to_owned();
        for cut in read(source).into_iter().rev() {
            text.replace_range(cut.span.range(), cut.text);
        }
        text
    }

    // Each from A/58/98 or A/RES/58/208.
    #[test]
    fn the_neighbours_tell_what_stood_there() {
        for (damaged, read) in [
            ("1980�1999 годы", "1980–1999 годы"),
            (
                "и �Levels and Trends in Asia� («Масштабы",
                "и “Levels and Trends in Asia” («Масштабы",
            ),
            ("Европейской комиссии � \nЕВРОСТАТ", "Европейской комиссии — \nЕВРОСТАТ"),
            ("в Гааге 29 июня �3 \nиюля", "в Гааге 29 июня – 3 \nиюля"),
            ("кадров, � необходима", "кадров, — необходима"),
            ("Côte d�Ivoire", "Côte d’Ivoire"),
        ] {
            assert_eq!(repaired(damaged), read);
        }
    }

    // Nothing tells which letter was lost.
    #[test]
    fn a_lost_letter_stays_unread() {
        assert_eq!(repaired("миг�ация"), "миг�ация");
    }
}
