//! `--diff`: what `--fix` would change, as a unified diff.

use std::fmt::Write as _;

/// Lines around a change.
const CONTEXT: usize = 3;

/// The difference between two texts of one draft; empty when there is none.
///
/// Fixes keep line breaks but for a hyphen's, so the texts are compared line by line between
/// their common beginning and end; a run of lines that agree joins them again.
pub(crate) fn unified(name: &str, before: &str, after: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut out = String::new();
    for hunk in hunks(&old, &new) {
        if out.is_empty() {
            // Writing into a string cannot fail.
            let _ = write!(out, "--- {name}\n+++ {name}\n");
        }
        write_hunk(&mut out, &hunk, &old, &new);
    }
    out
}

/// Lines of the old text that become lines of the new one.
#[derive(Clone, Debug, PartialEq)]
struct Change {
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
}

/// Changes near enough to share their context.
fn hunks(old: &[&str], new: &[&str]) -> Vec<Vec<Change>> {
    let mut hunks: Vec<Vec<Change>> = Vec::new();
    for change in changes(old, new) {
        match hunks.last_mut() {
            Some(hunk)
                if hunk
                    .last()
                    .is_some_and(|last| change.old.start <= last.old.end + 2 * CONTEXT) =>
            {
                hunk.push(change);
            }
            _ => hunks.push(vec![change]),
        }
    }
    hunks
}

/// Walks both texts; where they part, looks for the nearest place where they meet again.
fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    let mut changes = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if old.get(i) == new.get(j) {
            i += 1;
            j += 1;
            continue;
        }
        let (to_i, to_j) = meeting(&old[i..], &new[j..]);
        changes.push(Change { old: i..i + to_i, new: j..j + to_j });
        i += to_i;
        j += to_j;
    }
    changes
}

/// The nearest lines, counted on both sides, that agree; the ends when none do within reach.
fn meeting(old: &[&str], new: &[&str]) -> (usize, usize) {
    const REACH: usize = 32;
    for distance in 1..=2 * REACH {
        for from_old in distance.saturating_sub(REACH)..=distance.min(REACH) {
            let from_new = distance - from_old;
            if let (Some(a), Some(b)) = (old.get(from_old), new.get(from_new))
                && a == b
            {
                return (from_old, from_new);
            }
        }
    }
    (old.len(), new.len())
}

fn write_hunk(out: &mut String, hunk: &[Change], old: &[&str], new: &[&str]) {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else { return };
    let lead = first.old.start.min(CONTEXT);
    let trail = (old.len() - last.old.end).min(CONTEXT);
    let old_range = first.old.start - lead..last.old.end + trail;
    let new_range = first.new.start - lead..last.new.end + trail;
    let _ = writeln!(out, "@@ -{} +{} @@", header(&old_range), header(&new_range));
    let mut at = old_range.start;
    for change in hunk {
        old[at..change.old.start].iter().for_each(|line| push_line(out, ' ', line));
        old[change.old.clone()].iter().for_each(|line| push_line(out, '-', line));
        new[change.new.clone()].iter().for_each(|line| push_line(out, '+', line));
        at = change.old.end;
    }
    old[at..old_range.end].iter().for_each(|line| push_line(out, ' ', line));
}

fn header(range: &std::ops::Range<usize>) -> String {
    match range.len() {
        0 => format!("{},0", range.start),
        1 => format!("{}", range.start + 1),
        length => format!("{},{length}", range.start + 1),
    }
}

fn push_line(out: &mut String, sign: char, line: &str) {
    out.push(sign);
    out.push_str(line);
    if !line.ends_with('\n') {
        out.push_str("\n\\ No newline at end of file\n");
    }
}

#[cfg(test)]
mod tests {
    use super::unified;

    // The form that `patch` and every editor reads.
    #[test]
    fn a_changed_line_stands_between_its_neighbours() {
        let before = "1\n2\n3\n4\nА/58/98\n6\n7\n8\n9\n";
        let after = "1\n2\n3\n4\nA/58/98\n6\n7\n8\n9\n";
        let expected =
            "--- d.txt\n+++ d.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-А/58/98\n+A/58/98\n 6\n 7\n 8\n";
        assert_eq!(unified("d.txt", before, after), expected);
        assert_eq!(unified("d.txt", before, before), "");
    }

    // A joined hyphen takes a line away; the last line may lack its end.
    #[test]
    fn lines_may_go_and_the_last_may_be_open() {
        let diff = unified("d.txt", "резо-\nлюция\nпункт", "резолюция\nпункт");
        let expected = "--- d.txt\n+++ d.txt\n@@ -1,3 +1,2 @@\n-резо-\n-люция\n+резолюция\n пункт\n\\ No newline at end of file\n";
        assert_eq!(diff, expected);
    }
}
