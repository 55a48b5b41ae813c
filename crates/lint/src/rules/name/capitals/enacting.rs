//! The line in which the body names itself: «Генеральная Ассамблея,».

use draft::{Draft, ParagraphId, Role};
use text::Span;

use super::Slip;

/// The names of the bodies as they stand in the line.
const NAMES: [&str; 8] = [
    "Генеральная Ассамблея",
    "Совет Безопасности",
    "Экономический и Социальный Совет",
    "Совет по правам человека",
    "The General Assembly",
    "The Security Council",
    "The Economic and Social Council",
    "The Human Rights Council",
];

/// The enacting lines whose capital letters are others. Capitals all through are a way to print.
pub(super) fn find(draft: &Draft<'_>) -> impl Iterator<Item = (ParagraphId, Slip)> {
    let lines = draft.paragraphs().filter(|(_, paragraph)| paragraph.role == Role::EnactingLine);
    lines.filter_map(|(id, paragraph)| Some((id, slip(paragraph.flow.text())?)))
}

fn slip(line: &str) -> Option<Slip> {
    let name = line.trim_end_matches(|c: char| !c.is_alphabetic());
    if !name.contains(char::is_lowercase) {
        return None;
    }
    let same = |a: char, b: char| a == b || a.to_lowercase().eq(b.to_lowercase());
    let known = NAMES.iter().find(|known| {
        known.len() == name.len() && known.chars().zip(name.chars()).all(|(a, b)| same(a, b))
    })?;
    let letters: Vec<(Span, String)> = name
        .char_indices()
        .zip(known.chars())
        .filter(|((_, written), right)| written != right)
        .map(|((at, written), right)| (Span::new(at, at + written.len_utf8()), right.to_string()))
        .collect();
    (!letters.is_empty()).then(|| Slip { span: Span::new(0, name.len()), letters })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, right: Option<&str>) {
        let found = slip(line).map(|slip| slip.repaired(slip.span.of(line)));
        assert_eq!(found.as_deref(), right, "{line}");
    }

    // The most frequent slip of drafts.
    #[test]
    fn the_second_word_has_its_capital() {
        check("Генеральная ассамблея,", Some("Генеральная Ассамблея"));
        check("The Economic and social council,", Some("The Economic and Social Council"));
    }

    // Another body is written as it pleases, and a line in capitals as it was set.
    #[test]
    fn other_lines_are_left_alone() {
        check("Генеральная Ассамблея,", None);
        check("ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ,", None);
        check("Комиссия международного права,", None);
    }
}
