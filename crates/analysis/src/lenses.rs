//! Who points here: shown above a paragraph that others refer to, and above the number of an act
//! that the corpus cites.

use std::collections::BTreeMap;

use lint::Message;
use text::Span;

use crate::{Snapshot, own_symbol};

/// A line above a place.
#[derive(Clone, PartialEq, Debug)]
pub struct Lens {
    /// The place.
    pub span: Span,
    /// What is shown.
    pub message: Message,
}

/// The lines, in order.
pub fn lenses(snapshot: &Snapshot) -> Vec<Lens> {
    let checked = snapshot.checked();
    let mut lenses = Vec::new();
    let number = checked.draft.heading.and_then(|heading| heading.number);
    if let (Some(span), Some(symbol)) = (number, own_symbol(snapshot)) {
        let count = snapshot.knowledge().citing(&symbol.to_string()).count();
        let message = Message::new("hover-cited").with("count", count);
        lenses.extend((count > 0).then_some(Lens { span, message }));
    }
    let mut pointed_at: BTreeMap<_, usize> = BTreeMap::new();
    for target in checked.own_paragraphs.iter().filter_map(|own| own.target) {
        *pointed_at.entry(target).or_default() += 1;
    }
    for (target, count) in pointed_at {
        let span = checked.draft.paragraph(target).span;
        let message = Message::new("lens-pointed-at").with("count", count);
        lenses.push(Lens { span, message });
    }
    lenses.sort_by_key(|lens| lens.span);
    lenses
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::snapshot;

    #[test]
    fn a_paragraph_that_others_point_at() {
        let (snapshot, _) = snapshot(
            "The General Assembly,\n\n1. Decides to convene a dialogue;\n\n2. Requests a report on \
             paragraph 1 above;\n\n3. Recalls paragraph 1 above.\n",
        );
        let found = lenses(&snapshot);
        assert_eq!(found.len(), 1);
        assert!(found[0].span.of(snapshot.text()).starts_with("1. Decides"));
        assert_eq!(found[0].message, Message::new("lens-pointed-at").with("count", 2_usize));
    }
}
