//! Questions about the characters at a place of a text.

/// The last character before byte `at`.
pub(crate) fn before(source: &str, at: usize) -> Option<char> {
    source.get(..at)?.chars().next_back()
}

/// The character at byte `at`.
pub(crate) fn after(source: &str, at: usize) -> Option<char> {
    source.get(at..)?.chars().next()
}

/// A letter of the scripts of the six languages, without a table look-up for the common ones.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' => true,
        '\0'..='\u{7f}' => false,
        other => other.is_alphabetic(),
    }
}

/// A small letter.
pub(crate) fn is_lower(character: char) -> bool {
    match character {
        'a'..='z' | 'а'..='я' | 'ё' => true,
        '\0'..='\u{7f}' => false,
        other => other.is_lowercase(),
    }
}

/// A capital letter.
pub(crate) fn is_upper(character: char) -> bool {
    match character {
        'A'..='Z' | 'А'..='Я' | 'Ё' => true,
        '\0'..='\u{7f}' => false,
        other => other.is_uppercase(),
    }
}

/// A character that Chinese and its punctuation are written with: lines join without a space.
pub(crate) fn is_ideographic(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

/// The word that begins at byte `at`: its letters only.
pub(crate) fn word_at(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or("");
    let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
    &rest[..end]
}

/// The word that a paragraph whose text begins at `at` opens with; marks of emphasis are
/// looked through.
pub(crate) fn opening_word(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or("");
    let marks = rest.len() - rest.trim_start_matches(['*', '_']).len();
    word_at(source, at + marks)
}

/// The word that ends before byte `at`: its letters only.
pub(crate) fn word_before(source: &str, at: usize) -> &str {
    let head = source.get(..at).unwrap_or("");
    let start = head.char_indices().rev().take_while(|(_, c)| is_letter(*c)).last();
    start.map_or("", |(start, _)| &head[start..])
}

/// Whether `word` begins with `stem`, which is given in small letters; case aside.
pub(crate) fn starts_with_folded(word: &str, stem: &str) -> bool {
    let mut letters = word.chars();
    stem.chars().all(|wanted| letters.next().is_some_and(|letter| fold(letter) == wanted))
}

/// Whether `word` is `small`, which is given in small letters; case aside.
pub(crate) fn equals_folded(word: &str, small: &str) -> bool {
    let mut letters = word.chars().peekable();
    small.chars().all(|wanted| {
        let Some(letter) = letters.next() else { return false };
        if wanted != ' ' {
            return fold(letter) == wanted;
        }
        // A space typed twice, or one that does not break, is a space.
        while letters.next_if(|next| next.is_whitespace()).is_some() {}
        letter.is_whitespace()
    }) && letters.next().is_none()
}

/// The small letter of `character`.
pub(crate) fn fold(character: char) -> char {
    match character {
        'A'..='Z' => character.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(character as u32 + 32).unwrap_or(character),
        '\0'..='\u{7f}' | 'а'..='я' => character,
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_and_unbreaking_spaces_are_spaces() {
        assert!(equals_folded("The General  Assembly", "the general assembly"));
        assert!(equals_folded("The\u{a0}General Assembly", "the general assembly"));
        assert!(!equals_folded("The GeneralAssembly", "the general assembly"));
    }

    #[test]
    fn words_are_letters_only() {
        assert_eq!(word_before("в развитии2", "в развитии".len()), "развитии");
        assert_eq!(word_at("ссылаясь,", 0), "ссылаясь");
        assert_eq!(word_before("2", 0), "");
    }

    #[test]
    fn stems_are_compared_without_case() {
        assert!(starts_with_folded("ПРИЛОЖЕНИЕ", "приложени"));
        assert!(!starts_with_folded("при", "приложени"));
    }
}
