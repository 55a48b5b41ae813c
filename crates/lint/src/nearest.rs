//! «Perhaps you meant»: the known word nearest to a mistyped one.

/// The word of `known` nearest to `word`; `None` when none is near enough to be a slip of the
/// fingers. Of equally near words the first counts.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let likeness = |candidate: &str| strsim::normalized_damerau_levenshtein(word, candidate);
    let mut best: Option<(f64, &str)> = None;
    for candidate in known {
        let score = likeness(candidate);
        if score >= 0.5 && best.is_none_or(|(so_far, _)| score > so_far) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_near_and_other_words_are_not() {
        let known = ["body", "session", "language", "as-of"];
        assert_eq!(nearest("sesion", known), Some("session"));
        assert_eq!(nearest("as_of", known), Some("as-of"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }
}
