//! The public page of an act or a document.

use text::Language;

/// The site of the Organization that knows every symbol.
const SITE: &str = "https://undocs.org/";

/// Where the public finds a document by its symbol, in the language of the reader's browser;
/// `None` for what is published in no document of its own (a decision, a draft of another body).
///
/// The site knows symbols without spaces, old resolutions with the session in brackets and the
/// part letter after it: `A/RES/217(III)A`.
pub(super) fn page(symbol: &str) -> Option<String> {
    let published = ["A/", "S/", "E/"].iter().any(|prefix| symbol.starts_with(prefix));
    let in_a_collection =
        symbol.contains("/DEC/") || (symbol.starts_with("E/") && symbol.contains("/RES/"));
    if !published || in_a_collection || symbol.contains(';') {
        return None;
    }
    let symbol = match symbol.split_once(" (") {
        Some((number, session)) => match number.rsplit_once(' ') {
            Some((number, part)) => format!("{number}({session}{part}"),
            None => format!("{number}({session}"),
        },
        None => symbol.replace(' ', ""),
    };
    Some(format!("{SITE}{symbol}"))
}

/// The same page in one language of the Organization.
pub fn page_in(symbol: &str, language: Language) -> Option<String> {
    let page = page(symbol)?;
    Some(page.replacen(SITE, &format!("{SITE}{}/", language.code()), 1))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_are_named_as_the_site_names_them() {
        for (symbol, expected) in [
            ("A/RES/58/208", Some("https://undocs.org/A/RES/58/208")),
            ("A/RES/57/270 B", Some("https://undocs.org/A/RES/57/270B")),
            ("A/RES/217 A (III)", Some("https://undocs.org/A/RES/217(III)A")),
            ("S/RES/1325 (2000)", Some("https://undocs.org/S/RES/1325(2000)")),
            ("A/58/98", Some("https://undocs.org/A/58/98")),
            // A decision stands in a volume with others, as do the resolutions of the Council and
            // of its commissions.
            ("A/DEC/58/402", None),
            ("E/RES/5 (I)", None),
            ("E/CN.7/RES/68/4", None),
        ] {
            assert_eq!(page(symbol).as_deref(), expected, "{symbol}");
        }
    }
}
