//! The series of documents: what a symbol may open with, and the words inside it.

/// First components of the document series of the United Nations and of the bodies whose
/// documents its resolutions cite, sorted.
const FIRST: [&str; 74] = [
    "A", "ACABQ", "ACC", "APLC", "AT", "BWC", "CAC", "CAT", "CBD", "CCM", "CCPR", "CCW", "CD",
    "CEB", "CED", "CEDAW", "CERD", "CLCS", "CMW", "CRC", "CRPD", "CTOC", "DP", "DPI", "E", "ECA",
    "ECE", "ECLAC", "ESCAP", "ESCWA", "FCCC", "GATT", "GC", "GOV", "HRI", "HS", "HSP", "IAEA",
    "ICC", "ICC-ASP", "ICCD", "ICEF", "ICTR", "ID", "IDB", "IMO", "INFCIRC", "IPBES", "ISBA",
    "ITC", "JIU", "LC", "MAG", "NGO", "NPT", "OECPR", "PBC", "PCNICC", "S", "SG", "SPLOS", "ST",
    "T", "TD", "TRANS", "UNEP", "UNFPA", "UNICEF", "UNIDO", "UNOPS", "UNW", "WFP", "WHA", "WT",
];

/// Words that are printed with small letters inside a symbol.
const MIXED: [&str; 10] =
    ["Rev", "Add", "Corr", "Amend", "Sub", "Summary", "Excerpt", "Supp", "OzL", "Pro"];

/// Whether a symbol may open with `first`, in Latin capitals.
pub(super) fn is_first(first: &str) -> bool {
    FIRST.binary_search(&first).is_ok()
}

/// Whether `second`, the component after `first`, can be of that series: the General Assembly
/// has six Main Committees.
pub(super) fn may_follow(first: &str, second: &str) -> bool {
    match (first, second.strip_prefix("C.")) {
        ("A", Some(committee)) => matches!(committee, "1" | "2" | "3" | "4" | "5" | "6"),
        _ => true,
    }
}

/// A word of a symbol as it is printed: capitals, but «Rev», «Add», «Corr» …; `None` when small
/// letters stand in any other word.
pub(super) fn printed(word: &str) -> Option<&str> {
    if word.eq_ignore_ascii_case("res") {
        return Some("RES");
    }
    match MIXED.iter().find(|mixed| mixed.eq_ignore_ascii_case(word)) {
        Some(mixed) => Some(mixed),
        None => word.bytes().all(|letter| letter.is_ascii_uppercase()).then_some(word),
    }
}

/// A word that a number follows after a full stop, so that «Add. 1» is one suffix.
pub(super) fn is_numbered(word: &str) -> bool {
    is_suffix(word)
        || matches!(
            word,
            "L" | "WP"
                | "CRP"
                | "PV"
                | "SR"
                | "C"
                | "CN"
                | "AC"
                | "CONF"
                | "WG"
                | "SC"
                | "Sub"
                | "R"
        )
}

/// A suffix that may be written alone after the symbol it belongs to: «и Add.1».
pub(super) fn is_suffix(word: &str) -> bool {
    matches!(word, "Rev" | "Add" | "Corr" | "Amend" | "Supp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_series_are_sorted() {
        assert!(FIRST.is_sorted());
        assert!(is_first("UNEP") && is_first("A") && !is_first("ISO") && !is_first("HIV"));
    }

    #[test]
    fn small_letters_stand_in_known_words_only() {
        assert_eq!(printed("REV"), Some("Rev"));
        assert_eq!(printed("Res"), Some("RES"));
        assert_eq!((printed("CONF"), printed("conf")), (Some("CONF"), None));
    }
}
