//! The edits that lead from one text to another, small and in place, so that an editor keeps its
//! cursor and its marks.

use crate::{Edit, Span};

/// Bytes of marks and spaces that tell as much as a word.
const MARKS: usize = 3;
/// Pieces on either side within which a meeting is looked for.
const REACH: usize = 48;

/// Edits of `before` that make it `after`: apart, in order, each no longer than the words that
/// differ. Linear where the texts differ little; where they do not meet again, the last edit
/// replaces all the rest.
pub fn edits_between(before: &str, after: &str) -> Vec<Edit> {
    let (old, new): (Vec<&str>, Vec<&str>) = (pieces(before).collect(), pieces(after).collect());
    let mut edits = Vec::new();
    let (mut i, mut j, mut at) = (0, 0, 0);
    while i < old.len() || j < new.len() {
        if old.get(i) == new.get(j) {
            at += old[i].len();
            i += 1;
            j += 1;
            continue;
        }
        let (skipped, written) = meeting(&old[i..], &new[j..]);
        let length: usize = old[i..i + skipped].iter().map(|piece| piece.len()).sum();
        let edit = Edit::replace(Span::new(at, at + length), new[j..j + written].concat());
        edits.push(tightened(before, edit));
        at += length;
        i += skipped;
        j += written;
    }
    edits
}

/// Words, runs of spaces, line ends and single marks: together they are the text.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let alike = |c: char| match first {
            _ if first.is_alphanumeric() => c.is_alphanumeric(),
            ' ' | '\t' | '\u{A0}' => matches!(c, ' ' | '\t' | '\u{A0}'),
            _ => false,
        };
        let length = rest.find(|c| !alike(c)).unwrap_or(rest.len()).max(first.len_utf8());
        let (piece, after) = rest.split_at(length);
        rest = after;
        Some(piece)
    })
}

/// How many pieces of each side come before the nearest place where both go on alike.
fn meeting(old: &[&str], new: &[&str]) -> (usize, usize) {
    for distance in 1..=2 * REACH {
        for skipped in distance.saturating_sub(REACH)..=distance.min(REACH) {
            let written = distance - skipped;
            let (Some(old), Some(new)) = (old.get(skipped..), new.get(written..)) else { continue };
            if agree(old, new) {
                return (skipped, written);
            }
        }
    }
    (old.len(), new.len())
}

/// Whether two texts go on alike: for a word, for some marks, or to their ends.
fn agree(old: &[&str], new: &[&str]) -> bool {
    let mut marks = 0;
    for (one, other) in old.iter().zip(new) {
        if one != other {
            return false;
        }
        marks += one.len();
        if marks >= MARKS || one.starts_with(char::is_alphanumeric) {
            return true;
        }
    }
    old.len() == new.len()
}

/// The edit without the letters that both sides begin and end with.
fn tightened(before: &str, edit: Edit) -> Edit {
    let old = edit.span.of(before);
    let pairs = old.chars().zip(edit.text.chars());
    let head: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (&old[head..], &edit.text[head..]);
    let pairs = old.chars().rev().zip(new.chars().rev());
    let tail: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let start = edit.span.start as usize + head;
    let end = edit.span.end as usize - tail;
    Edit::replace(Span::new(start, end), &new[..new.len() - tail])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(before: &str, after: &str, expected: &[(&str, &str)]) {
        let edits = edits_between(before, after);
        let shown: Vec<(&str, &str)> =
            edits.iter().map(|edit| (edit.span.of(before), edit.text.as_str())).collect();
        assert_eq!(shown, expected);
        assert_eq!(crate::apply(before, &edits).unwrap(), after);
    }

    // Each place by itself, and no more than what differs.
    #[test]
    fn edits_are_small_and_apart() {
        check(
            "1.  просит :\n\n3. решает \"так\".\n",
            "1. просит:\n\n2. решает «так».\n",
            &[(" ", ""), (" ", ""), ("3", "2"), ("\"", "«"), ("\"", "»")],
        );
        check("одно", "одно", &[]);
        check("", "новое\n", &[("", "новое\n")]);
        check("старое", "", &[("старое", "")]);
    }

    proptest! {
        #[test]
        fn the_edits_make_the_other_text(
            before in "[абв «»,.\n\u{A0}12]{0,80}",
            after in "[абв «»,.\n\u{A0}12]{0,80}",
        ) {
            let edits = edits_between(&before, &after);
            prop_assert_eq!(crate::apply(&before, &edits).unwrap(), after);
        }
    }
}
