//! The title of a cited act: «озаглавленную «…»», `entitled "…"`, `, "Uniting for peace"`.

use text::Span;

use crate::CitedTitle;
use crate::scan::{Scan, TokenKind};
use crate::words::Meaning;

/// The longest title looked for, in bytes.
const LONGEST: usize = 800;

/// The title whose words begin at token `at` («, озаглавленную» and the like), and the token
/// after it. Without such a word a comma or a bracket must stand before the quotation mark.
pub(crate) fn at(scan: &Scan, at: usize) -> Option<(CitedTitle, usize)> {
    let mut next = at;
    if matches!(scan.kind(next), TokenKind::Comma | TokenKind::Open) {
        next += 1;
    }
    let apart = next > at;
    let mut said = false;
    while next < at + 6 && matches!(scan.meaning(next), Meaning::Entitled | Meaning::Preposition) {
        said |= scan.meaning(next) == Meaning::Entitled;
        next += 1;
    }
    if !apart && !said {
        return None;
    }
    quoted(scan, next)
}

/// The words between the quotation mark at token `at` and its fellow, and the token after.
pub(crate) fn quoted(scan: &Scan, at: usize) -> Option<(CitedTitle, usize)> {
    let token = scan.get(at).filter(|token| token.kind == TokenKind::Quote)?;
    let open = scan.text[token.start as usize..].chars().next()?;
    let start = token.end as usize;
    let mut depth = 0;
    for (place, character) in
        scan.text[start..].char_indices().take_while(|(place, _)| *place < LONGEST)
    {
        let closes = match open {
            '«' => character == '»',
            '“' => character == '”',
            '„' | '‟' => character == '“' || character == '”',
            _ => character == open,
        };
        if closes && depth == 0 {
            let span = Span::new(start, start + place);
            let next = scan.after(at + 1, start + place + character.len_utf8());
            return (place > 0).then_some((CitedTitle { span }, next));
        }
        if closes {
            depth -= 1;
        } else if open == '«' && character == '«' || open == '“' && character == '“' {
            depth += 1;
        }
    }
    None
}
