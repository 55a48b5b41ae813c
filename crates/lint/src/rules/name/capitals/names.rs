//! Names of the glossary with other capital letters than the official name has.
//!
//! The first word is not judged: «комиссия по правам человека» may be a national one, and a
//! sentence may begin with it. What is compared is the letters of the words after it.

use knowledge::glossary::{Form, Standing};
use text::Span;

use super::Slip;
use crate::Reading;
use crate::rules::name::own_words::Name;

/// The letters of a name that differ from those of the name in the glossary; `None` where none
/// does, or where the words cannot be compared one by one.
pub(super) fn slip(reading: &Reading<'_>, name: &Name<'_>) -> Option<Slip> {
    let full = matches!(name.form, Form::Official | Form::Variant(Standing::Accepted));
    if !full || !name.written.starts_with(char::is_uppercase) {
        return None;
    }
    let known = reading.knowledge.glossary().name_of(name.mention);
    // A name that begins with a small letter describes; texts write it either way.
    if known.starts_with(char::is_lowercase) {
        return None;
    }
    let pairs = || words(name.written).zip(words(known));
    // Most names are written as they should be, and cost no more than this.
    if pairs().skip(1).all(|((_, word), (_, known))| is_great(word) == is_great(known)) {
        return None;
    }
    // Capitals all through are those of a heading.
    let shouted = words(name.written).all(|(_, word)| !word.contains(char::is_lowercase));
    let count = words(name.written).count();
    if count != words(known).count() || count < 2 || shouted {
        return None;
    }
    let letters: Vec<(Span, String)> = pairs()
        .skip(1)
        .filter_map(|((at, word), (_, known))| {
            let letter = word.chars().next()?;
            let wanted: String = match is_great(known) {
                true => letter.to_uppercase().collect(),
                false => letter.to_lowercase().collect(),
            };
            let span = Span::new(at, at + letter.len_utf8()).shifted(name.span.start as usize);
            (!wanted.starts_with(letter)).then_some((span, wanted))
        })
        .collect();
    (!letters.is_empty()).then_some(Slip { span: name.span, letters })
}

fn is_great(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// The words of a name, each with its place.
fn words(name: &str) -> impl Iterator<Item = (usize, &str)> {
    knowledge::glossary::words::spans(name).map(|span| (span.start as usize, span.of(name)))
}
