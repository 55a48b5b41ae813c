//! The public pages of the acts and documents that a draft cites.

use knowledge::Verdict;
use text::Span;

use crate::{Snapshot, cited};

/// A number that opens a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The number or symbol.
    pub span: Span,
    /// The page, in the language of the draft.
    pub address: String,
    /// The symbol as the page has it.
    pub symbol: String,
}

/// The links of a draft, in order: of every act and document that is published by its symbol, but
/// for those that do not exist or may be another's.
pub fn links(snapshot: &Snapshot) -> Vec<Link> {
    let checked = snapshot.checked();
    let language = checked.draft.language;
    let mut links: Vec<Link> = Vec::new();
    for reference in &checked.references {
        let verdict = reference.judgement.as_ref().map(|judgement| judgement.verdict);
        if matches!(verdict, None | Some(Verdict::Absent | Verdict::Ambiguous)) {
            continue;
        }
        let Some(symbol) = cited::symbol(reference).map(ToString::to_string) else { continue };
        if let Some(address) = knowledge::page_in(&symbol, language) {
            links.push(Link { span: reference.number, address, symbol });
        }
    }
    links.sort_by_key(|link| link.span);
    links.dedup_by_key(|link| link.span);
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::snapshot;

    fn addresses(text: &str) -> Vec<String> {
        let (snapshot, _) = snapshot(text);
        links(&snapshot).into_iter().map(|link| link.address).collect()
    }

    #[test]
    fn pages_in_the_language_of_the_draft() {
        assert_eq!(
            addresses("ссылаясь на резолюцию 58/208 Генеральной Ассамблеи и на доклад (A/58/98)"),
            ["https://undocs.org/ru/A/RES/58/208", "https://undocs.org/ru/A/58/98"]
        );
        assert_eq!(
            addresses("Recalling Security Council resolution 1325 (2000) of 31 October 2000"),
            ["https://undocs.org/en/S/RES/1325(2000)"]
        );
        // What does not exist has no page.
        assert!(addresses("резолюция 58/999 Генеральной Ассамблеи").is_empty());
    }
}
