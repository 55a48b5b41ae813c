//! The label of a pinpoint: `10–12,15`, `5(d)`, `II.C`, `2(4)`.

use crate::scan::{Scan, TokenKind};
use crate::words::Meaning;
use crate::{glyph, roman};

/// The label at token `at`: `10–12,15`, `5(d)`, `II.C`; empty when there is none.
pub(crate) fn label(scan: &Scan, at: usize) -> (String, usize) {
    let mut label = String::new();
    let mut next = at;
    let Some(mut class) = item(scan, &mut next, &mut label) else { return (label, at) };
    loop {
        let mut ahead = next;
        let joint = match (scan.kind(ahead), scan.meaning(ahead)) {
            (TokenKind::Dash, _) | (_, Meaning::To) => '–',
            (TokenKind::Comma, _) | (_, Meaning::And) => ',',
            _ => return (label, next),
        };
        // A figure glued to a comma is a footnote mark.
        let comma = scan.kind(ahead) == TokenKind::Comma;
        ahead += 1;
        if comma && scan.meaning(ahead) == Meaning::And {
            ahead += 1;
        }
        if comma && scan.glued(ahead) {
            return (label, next);
        }
        let len = label.len();
        label.push(joint);
        match item(scan, &mut ahead, &mut label) {
            Some(another) if another == class || another == Class::Letter => class = another,
            _ => {
                label.truncate(len);
                return (label, next);
            }
        }
        next = ahead;
    }
}

/// What kind of label an item is: items of one list are of one kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Figure,
    Roman,
    Letter,
}

/// One item of a label; `next` moves behind it.
fn item(scan: &Scan, next: &mut usize, label: &mut String) -> Option<Class> {
    let at = *next;
    match scan.kind(at) {
        TokenKind::Number { value, digits: 1..=4 } => {
            // 58/208 is no paragraph, nor is «5 мая».
            if scan.kind(at + 1) == TokenKind::Slash && scan.glued(at + 1)
                || scan.date(at).is_some_and(|(date, _)| date.month.is_some())
            {
                return None;
            }
            label.push_str(&value.to_string());
            *next = at + 1;
            if scan.kind(at + 1) == TokenKind::Stop
                && scan.glued(at + 1)
                && scan.glued(at + 2)
                && let TokenKind::Number { value, digits: 1..=2 } = scan.kind(at + 2)
            {
                label.push('.');
                label.push_str(&value.to_string());
                *next = at + 3;
            }
            while letter_in_brackets(scan, next, label) || figure_in_brackets(scan, next, label) {}
            Some(Class::Figure)
        }
        TokenKind::Word { capital: true, .. } => {
            let word = scan.of(at);
            let single = word.chars().count() == 1;
            let roman = roman::parse(word).is_some();
            if !roman && !single || word.len() > 8 {
                return None;
            }
            label.extend(word.chars().map(|letter| glyph::latin(letter).unwrap_or(letter)));
            *next = at + 1;
            if scan.kind(at + 1) == TokenKind::Stop
                && scan.glued(at + 1)
                && scan.glued(at + 2)
                && scan.of(at + 2).chars().count() == 1
            {
                label.push('.');
                label.extend(
                    scan.of(at + 2).chars().map(|letter| glyph::latin(letter).unwrap_or(letter)),
                );
                *next = at + 3;
            }
            Some(Class::Roman)
        }
        TokenKind::Word { .. } | TokenKind::Open => {
            letter_in_brackets(scan, next, label).then_some(Class::Letter)
        }
        _ => None,
    }
}

/// `(b)`, `b)`, `(ii)`, added as `(b)`.
fn letter_in_brackets(scan: &Scan, next: &mut usize, label: &mut String) -> bool {
    let word = if scan.kind(*next) == TokenKind::Open { *next + 1 } else { *next };
    let TokenKind::Word { .. } = scan.kind(word) else { return false };
    let letters = scan.of(word);
    if scan.kind(word + 1) != TokenKind::Close
        || letters.chars().count() > 1
            && (letters.len() > 5 || !letters.bytes().all(|byte| b"ivx".contains(&byte)))
    {
        return false;
    }
    label.push('(');
    label.extend(letters.chars().map(|letter| glyph::latin(letter).unwrap_or(letter)));
    label.push(')');
    *next = word + 2;
    true
}

/// `(4)` glued to a figure, "Article 2(4)": added as it stands. A bracket after a space opens
/// something else: "paragraph 5 (2000)".
fn figure_in_brackets(scan: &Scan, next: &mut usize, label: &mut String) -> bool {
    let at = *next;
    let TokenKind::Number { value, digits: 1..=2 } = scan.kind(at + 1) else { return false };
    let glued = scan.glued(at) && scan.glued(at + 1);
    if scan.kind(at) != TokenKind::Open || scan.kind(at + 2) != TokenKind::Close || !glued {
        return false;
    }
    label.push_str(&format!("({value})"));
    *next = at + 3;
    true
}
