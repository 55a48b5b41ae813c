//! A draft set as practice sets it, as `resolint fmt` does, and the number of the next paragraph
//! at the end of a line.

use draft::Role;
use lint::Finding;
use text::{Edit, Span};

use crate::Snapshot;
use crate::numbering::{self, Numbered};

/// The edits that set the draft. `keep` gives those of the findings of a text that are to be
/// mended: a rule that a project has turned off changes nothing.
pub fn format(snapshot: &Snapshot, keep: impl Fn(&str, Vec<Finding>) -> Vec<Finding>) -> Vec<Edit> {
    let text = snapshot.text();
    let set = lint::format(text, snapshot.knowledge(), snapshot.settings(), keep);
    text::edits_between(text, &set)
}

/// Those edits of [`format()`] that stand wholly in `within`.
pub fn format_range(
    snapshot: &Snapshot,
    within: Span,
    keep: impl Fn(&str, Vec<Finding>) -> Vec<Finding>,
) -> Vec<Edit> {
    let mut edits = format(snapshot, keep);
    edits.retain(|edit| within.covers(edit.span));
    edits
}

/// What follows a line break behind a numbered operative paragraph that ends with a semicolon: the
/// next number, where the drafter is about to write the paragraph, and one more for each paragraph
/// behind it with the references to them. `at` is the caret on the new, empty line.
pub fn after_line_break(snapshot: &Snapshot, at: usize) -> Vec<Edit> {
    next_number(snapshot, at).unwrap_or_default()
}

fn next_number(snapshot: &Snapshot, at: usize) -> Option<Vec<Edit>> {
    let lines = snapshot.lines();
    let text = snapshot.text();
    let line = lines.line(lines.line_of(at))?;
    if !text.get(line.range())?.trim().is_empty() {
        return None;
    }
    let above = text.get(..line.start as usize)?;
    let end = above.trim_end().len();
    let breaks = line_breaks(&above[end..]);
    let (index, paragraph) = snapshot.paragraph_at(end.checked_sub(1)?)?;
    if paragraph.role != Role::Operative || !above[..end].ends_with(';') {
        return None;
    }
    let runs = numbering::runs(snapshot);
    let place = |run: &Vec<Numbered>| run.iter().position(|it| it.paragraph.0 as usize == index);
    let (run, here) = runs.iter().find_map(|run| Some((run, place(run)?)))?;
    // A draft that parts its paragraphs by an empty line has the number below that line.
    let parted = here.checked_sub(1).is_none_or(|before| {
        let between = run[before].figures.end as usize..run[here].figures.start as usize;
        let between = text.get(between).unwrap_or_default();
        line_breaks(&between[between.trim_end().len()..]) > 1
    });
    if parted != (breaks > 1) || breaks > 2 {
        return None;
    }
    let next = run[here].number + 1;
    let behind = &run[here + 1..];
    let moves = behind.first().is_some_and(|it| it.number == next);
    let moved: Vec<(Numbered, u32)> = match moves {
        true => behind.iter().map(|it| (*it, it.number + 1)).collect(),
        false => Vec::new(),
    };
    let mut edits = vec![Edit::replace(Span::at(at), format!("{next}. "))];
    edits.extend(numbering::edits(snapshot, &moved));
    Some(edits)
}

/// How many lines end in white space.
fn line_breaks(blank: &str) -> usize {
    let bytes = blank.as_bytes();
    let ends = |at: &usize| {
        bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
    };
    (0..bytes.len()).filter(ends).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{apply, snapshot};

    #[test]
    fn setting_a_draft_is_what_fmt_does() {
        let (snapshot, _) =
            snapshot("Генеральная Ассамблея,\n\n1.  просит \"всех\" ;\n\n3. решает.\n");
        let all = |_: &str, findings: Vec<Finding>| findings;
        let edits = format(&snapshot, all);
        let set = lint::format(snapshot.text(), snapshot.knowledge(), snapshot.settings(), all);
        assert_eq!(apply(&snapshot, &edits), set);
        let first = Span::new(0, snapshot.text().find("3.").unwrap());
        let edits = format_range(&snapshot, first, all);
        assert!(!edits.is_empty() && edits.iter().all(|edit| first.covers(edit.span)));
        assert!(apply(&snapshot, &edits).contains("\n\n3. решает"));
    }

    #[track_caller]
    fn check(marked: &str, expected: &str) {
        let (snapshot, at) = snapshot(marked);
        let edits = after_line_break(&snapshot, at);
        assert_eq!(apply(&snapshot, &edits), expected);
    }

    // The paragraphs behind make room, and what points at them goes with them.
    #[test]
    fn the_next_number_stands_on_the_new_line() {
        check(
            "Генеральная Ассамблея,\n\n1. просит;\n\n$0\n\n2. решает;\n\n3. просит доложить о пункте 2 выше.",
            "Генеральная Ассамблея,\n\n1. просит;\n\n2. \n\n3. решает;\n\n4. просит доложить о пункте 3 выше.",
        );
    }

    // After the first of two line breaks, after a full stop, in the preamble: nothing.
    #[test]
    fn elsewhere_nothing_is_written() {
        for marked in [
            "Генеральная Ассамблея,\n\n1. просит;\n\n2. решает;\n$0\n",
            "Генеральная Ассамблея,\n\n1. просит;\n\n2. решает.\n\n$0",
            "Генеральная Ассамблея,\n\nотмечая доклад,\n\n$0\n",
            "$0",
        ] {
            let (snapshot, at) = snapshot(marked);
            assert_eq!(after_line_break(&snapshot, at), [], "{marked:?}");
        }
    }
}
