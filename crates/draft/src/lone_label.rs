//! A number that stands on a line of its own above its paragraph, as text taken from a page
//! of the Official Document System has it: "1." and below it "Welcomes the report …".

use crate::characters::{after, is_letter};
use crate::lines::{Line, LineKind};

/// Joins each such line to the one below it.
pub(crate) fn join(source: &str, lines: &mut Vec<Line>) {
    let lone = |index: usize| is_lone(source, lines, index);
    let found: Vec<usize> = (0..lines.len()).filter(|index| lone(*index)).collect();
    if found.is_empty() {
        return;
    }
    for index in &found {
        let below = lines[index + 1];
        let label = &mut lines[*index];
        label.whole = label.whole.join(below.whole);
        label.text = label.text.join(below.text);
    }
    let mut index = 0;
    let mut found = found.into_iter().peekable();
    lines.retain(|_| {
        let joined = found.next_if(|label| label + 1 == index).is_some();
        index += 1;
        !joined
    });
}

/// Whether the line is a label that the line below belongs to. A number at the end of a broken
/// sentence is none: the line above it would not have ended.
fn is_lone(source: &str, lines: &[Line], index: usize) -> bool {
    let line = &lines[index];
    if line.text.len() > 8 || line.kind != LineKind::Text || !is_label(line.text.of(source)) {
        return false;
    }
    let parted = index.checked_sub(1).is_none_or(|above| {
        lines[above].kind != LineKind::Text
            || lines[above].text.of(source).ends_with([',', ';', '.', ':'])
    });
    let below = lines.get(index + 1).filter(|below| below.kind == LineKind::Text);
    parted
        && below
            .is_some_and(|below| after(source, below.text.start as usize).is_some_and(is_letter))
}

/// "1.", «12.», "(a)", «b)», "(iv)"
fn is_label(text: &str) -> bool {
    if let Some(number) = text.strip_suffix('.') {
        return (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some(letters) = text.strip_suffix(')') else { return false };
    let letters = letters.strip_prefix('(').unwrap_or(letters);
    let roman = letters.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    !letters.is_empty() && (roman || letters.chars().count() == 1 && letters.chars().all(is_letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &str) -> Vec<&str> {
        let mut lines = crate::lines::split(source);
        join(source, &mut lines);
        lines.iter().map(|line| line.text.of(source)).collect()
    }

    #[test]
    fn a_number_alone_belongs_to_the_line_below() {
        assert_eq!(
            lines("in 2025,\n\n1. \nWelcomes the report;\n \n(a) \nTo continue;\n"),
            ["in 2025,", "", "1. \nWelcomes the report;", "", "(a) \nTo continue;"]
        );
    }

    // The end of a sentence, a page number, a number above a number.
    #[test]
    fn other_numbers_stay() {
        for source in ["as set out in resolution\n5.\nThe Council", "7\nThe", "5.\n12 May"] {
            assert_eq!(lines(source), source.lines().collect::<Vec<_>>());
        }
    }
}
