//! The number or letter that a paragraph opens with: «10.», «b)», "(iv)", «II.».

use text::Span;

use crate::characters::{after, is_letter, is_upper};
use crate::lines::skip_space;

/// A number or letter at the head of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Printed {
    /// What it counts with.
    pub(crate) kind: Kind,
    /// With its full stop or brackets.
    pub(crate) span: Span,
    /// The number or letter alone.
    pub(crate) value: Span,
    /// Where the text begins after it.
    pub(crate) text: usize,
}

/// What a label counts with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// «10.»
    Number(u32),
    /// «1)» or "(1)": a number in brackets.
    BracketedNumber(u32),
    /// «b)» or "(b)"; a letter that is also a Roman figure is told apart by its neighbours.
    Letter,
    /// "(iv)", more than one letter.
    Roman,
    /// «II.» before a heading.
    CapitalRoman,
    /// «A.» before a heading.
    CapitalLetter,
}

/// The label that `line` begins with, if text follows it on the line.
pub(crate) fn at(source: &str, line: Span) -> Option<Printed> {
    let bytes = &source.as_bytes()[..line.end as usize];
    let start = line.start as usize;
    // The marks of emphasis around a label: «**1.** Просит».
    let marks = bytes[start..].iter().take_while(|byte| matches!(byte, b'*' | b'_')).count().min(3);
    let start = start + marks;
    let open = bytes.get(start) == Some(&b'(');
    let from = start + usize::from(open);
    let digits = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let end = if digits > 0 { from + digits } else { from + letters(source, from, bytes.len()) };
    // `1\.` is how Markdown writes a number that opens no list.
    let value_end = end;
    let end = end + usize::from(digits > 0 && bytes.get(end) == Some(&b'\\'));
    let closing = match bytes.get(end) {
        Some(b')') => b')',
        Some(b'.') if !open => b'.',
        _ => return None,
    };
    let closed =
        bytes[end + 1..].iter().take(marks).take_while(|byte| matches!(byte, b'*' | b'_')).count();
    let text = skip_space(source, end + 1 + closed, bytes.len());
    if text >= bytes.len() {
        return None;
    }
    let value = Span::new(from, value_end);
    let kind = kind(value.of(source), digits, closing)?;
    let spaced = text > end + 1;
    let fits = match kind {
        // «1.Просит» is a label, «12.5» and «1.2.» are not.
        Kind::Number(_) => {
            spaced || after(source, text).is_some_and(|c| !c.is_ascii_digit() && c != '.')
        }
        Kind::CapitalRoman | Kind::CapitalLetter => spaced,
        _ => true,
    };
    fits.then_some(Printed { kind, span: Span::new(start, end + 1), value, text })
}

fn kind(value: &str, digits: usize, closing: u8) -> Option<Kind> {
    if digits > 0 {
        let number = if digits <= 3 {
            value.parse().ok()?
        } else {
            return None;
        };
        return Some(if closing == b'.' {
            Kind::Number(number)
        } else {
            Kind::BracketedNumber(number)
        });
    }
    let first = value.chars().next()?;
    let single = value.chars().nth(1).is_none();
    let small = !is_upper(first);
    match (closing, small, single) {
        (b')', true, true) => Some(Kind::Letter),
        (b')', true, false) if is_roman(value) => Some(Kind::Roman),
        (b'.', false, true) if matches!(first, 'I' | 'V' | 'X') => Some(Kind::CapitalRoman),
        (b'.', false, true) => Some(Kind::CapitalLetter),
        (b'.', false, false) if is_roman(value) => Some(Kind::CapitalRoman),
        _ => None,
    }
}

/// Bytes of the letters from `from`, when they could be a label: at most six of them.
fn letters(source: &str, from: usize, end: usize) -> usize {
    let mut length = 0;
    for (count, character) in source[from..end].chars().enumerate() {
        if !is_letter(character) {
            break;
        }
        if count == 6 {
            return 0;
        }
        length += character.len_utf8();
    }
    length
}

/// Whether `value` is made of the letters of Roman figures; Cyrillic «і», «х» and capital
/// «Х», «І» pass for Latin.
fn is_roman(value: &str) -> bool {
    value.chars().all(|c| matches!(latin(c).to_ascii_lowercase(), 'i' | 'v' | 'x' | 'l'))
}

/// The value of a Roman figure such as `xiv`; `None` for other letters.
pub(crate) fn roman_value(value: &str) -> Option<u32> {
    let mut total = 0;
    let mut last = 0;
    for character in value.chars().rev() {
        let digit = match latin(character).to_ascii_lowercase() {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => return None,
        };
        if digit < last {
            total -= digit.min(total)
        } else {
            total += digit
        }
        last = last.max(digit);
    }
    (total > 0).then_some(total)
}

/// `character`, or the Latin letter that looks like it.
pub(crate) fn latin(character: char) -> char {
    match character {
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'і' => 'i',
        'о' => 'o',
        'р' => 'p',
        'х' => 'x',
        'у' => 'y',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Kind, &str)> {
        at(line, Span::new(0, line.len())).map(|printed| (printed.kind, printed.value.of(line)))
    }

    #[test]
    fn numbers_and_letters_are_labels() {
        assert_eq!(read("10. просит"), Some((Kind::Number(10), "10")));
        assert_eq!(read("1.Просит"), Some((Kind::Number(1), "1")));
        assert_eq!(read("а) цель"), Some((Kind::Letter, "а")));
        assert_eq!(read("(b) To report"), Some((Kind::Letter, "b")));
        assert_eq!(read("(iv) To report"), Some((Kind::Roman, "iv")));
        assert_eq!(read("2) поощрение"), Some((Kind::BracketedNumber(2), "2")));
        assert_eq!(read("II. Ключевые вопросы"), Some((Kind::CapitalRoman, "II")));
        assert_eq!(read("С. Организации"), Some((Kind::CapitalLetter, "С")));
    }

    // Dates, decimals, symbols and words before a bracket are text.
    #[test]
    fn numbers_of_the_text_are_not() {
        for line in [
            "5 сентября",
            "12.5 процента",
            "58/208. Миграция",
            "2003. Год",
            "см.) и",
            "1. ",
            "(МОМ) и",
            "м. Киев",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn roman_figures_have_values() {
        assert_eq!(roman_value("xiv"), Some(14));
        assert_eq!(roman_value("ХІ"), Some(11));
        assert_eq!(roman_value("b"), None);
    }
}
