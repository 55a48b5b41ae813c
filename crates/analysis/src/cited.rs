//! What a reference names: the act or document, and the paragraphs of it.

use citation::{PinpointPart, Symbol, Target, Unit};
use knowledge::{Document, DocumentParagraph};
use lint::Reference;

/// Paragraphs of a range («пункты 10–20») that are looked at.
const MOST_OF_A_RANGE: u32 = 5;

/// The act or document, completed by what is known, through a back-reference too.
pub(crate) fn symbol(reference: &Reference) -> Option<&Symbol> {
    match (&reference.judgement, &reference.citation.target) {
        (Some(judgement), _) => Some(&judgement.symbol),
        (None, Target::Symbol(symbol)) => Some(symbol),
        (None, _) => None,
    }
}

/// The paragraphs of `document` that a reference points at, in the order in which it does.
pub(crate) fn paragraphs<'k>(
    reference: &Reference,
    document: Document<'k>,
) -> Vec<DocumentParagraph<'k>> {
    let paths = paths(&reference.citation.pinpoint.parts);
    let find = |path: &String| document.paragraphs().find(|it| it.label() == *path);
    paths.iter().filter_map(find).collect()
}

/// What a pinpoint names, as [`DocumentParagraph::label`] has it: `10 b`, `preamble 2`,
/// `annex I 3`.
fn paths(parts: &[PinpointPart]) -> Vec<String> {
    let annex = parts.iter().find(|part| part.unit == Unit::Annex);
    let annex = annex.map(|part| format!("annex {}", part.label));
    let annex = annex.map(|annex| annex.trim_end().to_owned());
    let of = |unit: Unit| parts.iter().find(|part| part.unit == unit);
    let items = match (of(Unit::Paragraph), of(Unit::PreambularParagraph)) {
        (Some(part), _) => items(&part.label),
        (None, Some(part)) => {
            items(&part.label).iter().map(|item| format!("preamble {item}")).collect()
        }
        (None, None) => return annex.into_iter().collect(),
    };
    match annex {
        Some(annex) => items.iter().map(|item| format!("{annex} {item}")).collect(),
        None => items,
    }
}

/// The members of a label: `10–12,15(d)` is `10`, `11`, `12` and `15 d`.
fn items(label: &str) -> Vec<String> {
    let mut items = Vec::new();
    for item in label.split(',').map(str::trim) {
        let numbers: Option<Vec<u32>> =
            item.split(['–', '-']).map(|end| end.trim().parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[first, last]) if first < last => {
                let last = last.min(first.saturating_add(MOST_OF_A_RANGE - 1));
                items.extend((first..=last).map(|number| number.to_string()));
            }
            _ => {
                let steps = item.split(['(', ')', ' ']).filter(|step| !step.is_empty());
                items.push(steps.collect::<Vec<&str>>().join(" "));
            }
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn a_label_names_its_members() {
        assert_eq!(items("10–12,15(d)"), ["10", "11", "12", "15 d"]);
        // A range of a whole report is not read out.
        assert_eq!(items("1–400").len(), 5);
        assert_eq!(items("5(b)(ii)"), ["5 b ii"]);
        assert_eq!(items(""), [""]);
    }
}
