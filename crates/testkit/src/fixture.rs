//! A marked draft becomes its text, its cursor and its spans.

use std::ops::Range;

/// A draft without its marks, and where they stood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fixture {
    /// The text alone, the common indentation of its lines taken off.
    pub text: String,
    /// Where `$0` stood, in bytes of [`Fixture::text`].
    pub cursor: Option<usize>,
    /// The spans that carets mark, in order of their marks.
    pub marks: Vec<Marked>,
}

/// A span that carets mark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Marked {
    /// In bytes of [`Fixture::text`].
    pub range: Range<usize>,
    /// The words after the carets; may be empty.
    pub label: String,
}

impl Fixture {
    /// Reads a marked draft. A line break right after the opening quote is dropped, as is the
    /// indentation that all lines share.
    ///
    /// # Panics
    /// When the marks do not fit the text: carets beyond the end of their line or above the
    /// first line, or two cursors. A fixture is part of a test, and a wrong one should fail it.
    pub fn parse(marked: &str) -> Self {
        let mut fixture = Fixture { text: String::new(), cursor: None, marks: Vec::new() };
        // The bytes of `text` that each column of the line above stands for.
        let mut columns: Vec<usize> = Vec::new();
        for line in dedent(marked).split_inclusive('\n') {
            if is_mark_line(line) {
                fixture.read_marks(line, &columns);
            } else {
                columns = fixture.read_text(line);
            }
        }
        fixture
    }

    /// The words that the carets with this label cover, in order.
    pub fn marked(&self, label: &str) -> Vec<&str> {
        let with_label = self.marks.iter().filter(|mark| mark.label == label);
        with_label.map(|mark| &self.text[mark.range.clone()]).collect()
    }

    /// The spans with this label, in order, in bytes of [`Fixture::text`].
    pub fn ranges(&self, label: &str) -> Vec<Range<usize>> {
        let with_label = self.marks.iter().filter(|mark| mark.label == label);
        with_label.map(|mark| mark.range.clone()).collect()
    }

    /// Appends a line of text; gives the byte that stands at each of its columns as typed.
    fn read_text(&mut self, line: &str) -> Vec<usize> {
        let (before, after) = match line.split_once("$0") {
            Some((before, after)) => (before, Some(after)),
            None => (line, None),
        };
        let mut columns = self.push_columns(before);
        if let Some(after) = after {
            assert!(self.cursor.is_none(), "a second $0 in the fixture: {line:?}");
            assert!(!after.contains("$0"), "a second $0 in the fixture: {line:?}");
            self.cursor = Some(self.text.len());
            columns.extend([self.text.len(); 2]);
            columns.extend(self.push_columns(after));
        }
        columns.push(self.text.trim_end_matches('\n').len());
        columns
    }

    fn push_columns(&mut self, piece: &str) -> Vec<usize> {
        let start = self.text.len();
        self.text.push_str(piece);
        piece.trim_end_matches('\n').char_indices().map(|(at, _)| start + at).collect()
    }

    fn read_marks(&mut self, line: &str, columns: &[usize]) {
        let line: Vec<char> = line.trim_end().chars().collect();
        let mut at = 0;
        while at < line.len() {
            if line[at] != '^' {
                at += 1;
                continue;
            }
            let carets = line[at..].iter().take_while(|&&c| c == '^').count();
            let label_start = at + carets;
            let label_len = line[label_start..].iter().take_while(|&&c| c != '^').count();
            let label: String = line[label_start..label_start + label_len].iter().collect();
            let (Some(&start), Some(&end)) = (columns.get(at), columns.get(at + carets)) else {
                panic!("carets stand beyond the line above: {}", line.iter().collect::<String>());
            };
            self.marks.push(Marked { range: start..end, label: label.trim().to_owned() });
            at = label_start + label_len;
        }
    }
}

/// A line whose first character is a caret, spaces apart.
fn is_mark_line(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with('^')
}

/// A text without the indentation that all its lines share, and without the line break after
/// the opening quote and the spaces before the closing one.
pub fn dedent(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let text = match text.rsplit_once('\n') {
        Some((body, last)) if last.trim_start_matches(' ').is_empty() => &text[..body.len() + 1],
        _ => text,
    };
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let filled = text.lines().filter(|line| !line.trim_matches(' ').is_empty());
    let common = filled.map(indent).min().unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        out.push_str(line.get(common..).unwrap_or(line.trim_start_matches(' ')));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cyrillic letters take two bytes and one column.
    #[test]
    fn carets_are_counted_in_characters() {
        let fixture = Fixture::parse(
            "
            резолюция 58/208 Генеральной Ассамблеи
                      ^^^^^^ symbol
                             ^^^^^^^^^^^^^^^^^^^^^ body
            ",
        );
        assert_eq!(fixture.text, "резолюция 58/208 Генеральной Ассамблеи\n");
        assert_eq!(fixture.marked("symbol"), ["58/208"]);
        assert_eq!(fixture.marked("body"), ["Генеральной Ассамблеи"]);
    }

    /// Two citations of one line are marked in one line of carets.
    #[test]
    fn one_line_of_carets_may_mark_several_spans() {
        let fixture = Fixture::parse("резолюции 49/127 и 50/123\n          ^^^^^^ a ^^^^^^ b\n");
        assert_eq!(fixture.marked("a"), ["49/127"]);
        assert_eq!(fixture.marked("b"), ["50/123"]);
    }

    /// The cursor is seen on the line, so the carets count its two characters as typed.
    #[test]
    fn the_cursor_is_taken_out() {
        let fixture = Fixture::parse("«$0той же» резолюции\n ^^^^^^^^ back\n");
        assert_eq!(fixture.text, "«той же» резолюции\n");
        assert_eq!(fixture.cursor, Some("«".len()));
        assert_eq!(fixture.marked("back"), ["той же"]);
    }

    /// Indentation inside the draft is the draft's own.
    #[test]
    fn only_the_common_indentation_goes() {
        let fixture = Fixture::parse("\n    1. просит:\n      a) доклад;\n\n    2. решает\n    ");
        assert_eq!(fixture.text, "1. просит:\n  a) доклад;\n\n2. решает\n");
    }

    /// A span may reach to the very end of its line.
    #[test]
    fn a_span_may_end_the_line() {
        assert_eq!(Fixture::parse("A/58/98\n^^^^^^^ doc").marked("doc"), ["A/58/98"]);
    }

    #[test]
    #[should_panic(expected = "beyond the line above")]
    fn carets_beyond_the_line_fail_the_test() {
        Fixture::parse("58/208\n     ^^^ symbol\n");
    }
}
