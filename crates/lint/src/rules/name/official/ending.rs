//! The case of a Russian name of one word, by its ending.

/// Endings of the six cases, the nominative first, which tells the paradigm. The first that fits
/// is taken.
const PARADIGMS: [[&str; 6]; 7] = [
    ["ия", "ии", "ии", "ию", "ией", "ии"],
    ["ка", "ки", "ке", "ку", "кой", "ке"],
    ["а", "ы", "е", "у", "ой", "е"],
    ["я", "и", "е", "ю", "ей", "е"],
    ["ы", "ов", "ам", "ы", "ами", "ах"],
    ["н", "на", "ну", "н", "ном", "не"],
    ["р", "ра", "ру", "р", "ром", "ре"],
];

/// The cases in which `nominative` is written as `written`; none where the ending of the
/// nominative is not one of the table.
pub(super) fn cases(nominative: &str, written: &str) -> Vec<usize> {
    let Some((stem, endings)) =
        PARADIGMS.iter().find_map(|endings| Some((nominative.strip_suffix(endings[0])?, endings)))
    else {
        return Vec::new();
    };
    let Some(ending) = written.strip_prefix(stem) else { return Vec::new() };
    (0..endings.len()).filter(|case| endings[*case] == ending).collect()
}

#[cfg(test)]
mod tests {
    use super::cases;

    // «Белоруссии» is a genitive, a dative or a prepositional.
    #[test]
    fn an_ending_tells_the_cases() {
        assert_eq!(cases("Белоруссия", "Белоруссией"), [4]);
        assert_eq!(cases("Белоруссия", "Белоруссии"), [1, 2, 5]);
        assert_eq!(cases("Свазиленд", "Свазиленда"), []);
        assert_eq!(cases("Цейлон", "Цейлона"), [1]);
        assert_eq!(cases("США", "США"), []);
    }
}
