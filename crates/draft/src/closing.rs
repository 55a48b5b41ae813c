//! The lines at the end of an adopted text: «78-е пленарное заседание, 23 декабря 2003 года».

use text::Span;

use crate::blocks::Block;
use crate::characters::{is_letter, starts_with_folded, word_at};
use crate::language::Words;
use crate::roles::Part;
use crate::{Closing, Role};

/// The number of the meeting when `line` names one: it begins with the number and says
/// «заседание» within a few words.
pub(crate) fn meeting(line: &str, words: &Words) -> Option<(u32, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=5).contains(&digits) || line.len() > 160 || line.as_bytes().get(digits) == Some(&b'.')
    {
        return None;
    }
    let number = line[..digits].parse().ok()?;
    let mut rest = digits;
    while let Some(letter) = line[rest..].find(is_letter) {
        let word = word_at(line, rest + letter);
        rest += letter + word.len();
        if words.meeting_stems.iter().any(|stem| starts_with_folded(word, stem)) {
            return Some((number, rest));
        }
    }
    None
}

/// The closing lines among `blocks`, whose parts are `parts`.
pub(crate) fn read(
    source: &str,
    blocks: &[Block],
    parts: &[Part],
    words: &Words,
) -> Option<Closing> {
    let lines: Vec<Span> = (blocks.iter().zip(parts))
        .filter(|(_, part)| part.role == Role::Closing)
        .flat_map(|(block, _)| block.pieces.iter().map(|piece| piece.span))
        .collect();
    let first = lines.first()?;
    let (number, end) = meeting(first.of(source), words)?;
    let start = first.start as usize;
    let rest = Span::new(start + end, first.end as usize);
    let after = rest.of(source).find(|c: char| c.is_ascii_digit());
    let date = match after {
        Some(digit) => Some(Span::new(start + end + digit, first.end as usize)),
        None => lines
            .get(1)
            .copied()
            .filter(|line| line.of(source).contains(|c: char| c.is_ascii_digit())),
    };
    Some(Closing { meeting: Some((number, Span::new(start, start + end))), date })
}
