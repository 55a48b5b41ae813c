//! Numbers as they are typed: look-alike letters, other hyphens, stray spaces.

use super::random::Random;

/// A number or symbol as a Russian keyboard or a text copied from a page may have it.
pub(crate) fn russian(number: &str, random: &mut Random) -> String {
    let typed = typed(number, random);
    if !random.percent(12) {
        return typed;
    }
    // Whole words such as Add. and Rev. are typed in Latin letters.
    let mut out = String::with_capacity(typed.len());
    let mut letters = typed.chars().peekable();
    while let Some(letter) = letters.next() {
        let alone = letters.peek().is_none_or(|next| !next.is_lowercase());
        out.push(match letter {
            'A' if alone => 'А',
            'B' if alone => 'В',
            'C' if alone => 'С',
            'E' if alone => 'Е',
            'H' if alone => 'Н',
            'X' => 'Х',
            other => other,
        });
    }
    out
}

/// A number or symbol as any text may have it.
pub(crate) fn typed(number: &str, random: &mut Random) -> String {
    match random.below(100) {
        0..12 if number.contains("S-") => number.replace('-', "\u{2011}"),
        12..15 if number.contains("S-") => number.replace('-', "–"),
        15..17 if number.starts_with("A/RES/") => number.replacen("A/RES/", "A/RES/ ", 1),
        _ => number.to_owned(),
    }
}
