//! Spans of a text shown as carets under its lines.

use std::ops::Range;

/// The lines of `text` that hold a mark, each with its carets and labels below: the form that
/// [`crate::Fixture::parse`] reads. Marks are byte ranges; one that runs over several lines is
/// drawn to the end of its first line, with `…` after its label; an empty one is one caret.
/// Marks that would overlap stand in lines of their own. Lines without marks are left out.
pub fn annotate(text: &str, marks: &[(Range<usize>, &str)]) -> String {
    let mut sorted: Vec<&(Range<usize>, &str)> = marks.iter().collect();
    sorted.sort_by_key(|(range, label)| (range.start, range.end, *label));
    let mut out = String::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let content = line.trim_end_matches(['\n', '\r']);
        let is_last = end == text.len();
        let here: Vec<_> = sorted
            .iter()
            .filter(|(range, _)| range.start >= start && (range.start < end || is_last))
            .collect();
        if !here.is_empty() {
            out.push_str(content);
            out.push('\n');
        }
        let mut rows: Vec<String> = Vec::new();
        for (range, label) in here {
            let from = (range.start - start).min(content.len());
            let to = (range.end - start).clamp(from, content.len());
            let column = content[..from].chars().count();
            let carets = content[from..to].chars().count().max(1);
            let more = if range.end > start + content.len() { " …" } else { "" };
            let drawn = format!("{} {label}{more}", "^".repeat(carets));
            let free = |row: &String| row.chars().count() < column || row.is_empty();
            let index = rows.iter().position(free).unwrap_or(rows.len());
            if index == rows.len() {
                rows.push(String::new());
            }
            let row = &mut rows[index];
            let blank = column - row.chars().count();
            row.push_str(&" ".repeat(blank));
            row.push_str(&drawn);
        }
        for row in rows {
            out.push_str(row.trim_end());
            out.push('\n');
        }
        start = end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fixture;

    /// What is shown can be given back as a fixture.
    #[test]
    fn shown_marks_read_back() {
        let text = "на резолюции 49/127 и 50/123,\nв пункте 3\n";
        let first = text.find("49/127").unwrap();
        let second = text.find("50/123").unwrap();
        let marks = [(second..second + 6, "b"), (first..first + 6, "a")];
        let shown = annotate(text, &marks);
        assert_eq!(shown, "на резолюции 49/127 и 50/123,\n             ^^^^^^ a ^^^^^^ b\n");
        assert_eq!(Fixture::parse(&shown).marked("b"), ["50/123"]);
    }

    /// A label that would run into the next span moves it to a line of its own.
    #[test]
    fn long_labels_take_lines_of_their_own() {
        let shown = annotate("58/208, 68/4", &[(0..6, "A/RES/58/208"), (8..12, "A/RES/68/4")]);
        assert_eq!(shown, "58/208, 68/4\n^^^^^^ A/RES/58/208\n        ^^^^ A/RES/68/4\n");
    }

    /// A citation broken over a line end is drawn on its first line.
    #[test]
    fn a_span_over_two_lines_says_so() {
        assert_eq!(annotate("от 2\nиюля", &[(5..13, "date")]), "от 2\n   ^ date …\n");
    }
}
