//! The title at the head of a page: "Question of Pitcairn" beside "A/RES/80/99", page after page.
//!
//! It stands directly above or below the symbol, may run over several lines, and says what the
//! head of the document says. Where a list of resolutions goes on over the page, nothing else
//! would tell it from the text.

use text::Span;

use crate::lines::{Line, LineKind};

/// The most lines a running title takes.
const LONGEST: usize = 8;
/// How much of a text is its head, in bytes.
const HEAD: usize = 4096;

/// Marks the lines of running titles beside running heads as page furniture.
pub(crate) fn mark(source: &str, lines: &mut [Line]) {
    let mut head: Option<Head> = None;
    for index in 0..lines.len() {
        let is_symbol = |text: &str| text.starts_with(char::is_alphabetic) && text.contains('/');
        if lines[index].kind != LineKind::Furniture || !is_symbol(lines[index].text.of(source)) {
            continue;
        }
        let above = touching(lines, (0..index).rev());
        let head = head.get_or_insert_with(|| Head::of(source, lines[index - above].whole));
        // Empty lines may part the symbol from the title below it.
        let blank =
            (index + 1..lines.len()).take(4).take_while(|at| lines[*at].kind == LineKind::Blank);
        let first = index + 1 + blank.count();
        let below = first..first + touching(lines, first..lines.len());
        if (1..=LONGEST).contains(&below.len()) && head.says(source, &lines[below.clone()]) {
            furnish(&mut lines[below]);
        }
        let title = (1..=above.min(LONGEST))
            .rev()
            .find(|count| head.says(source, &lines[index - count..index]));
        if let Some(count) = title {
            furnish(&mut lines[index - count..index]);
        }
    }
}

/// The head of the document, up to the lines directly above the first running head at most,
/// without spaces and line breaks: a title is broken differently on its own page.
struct Head {
    folded: String,
    /// Where its lines begin.
    starts: Vec<usize>,
}

impl Head {
    fn of(source: &str, above: Span) -> Self {
        let mut end = (above.start as usize).min(HEAD);
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        let mut head = Self { folded: String::new(), starts: Vec::new() };
        for line in source[..end].lines() {
            head.starts.push(head.folded.len());
            head.folded.extend(line.chars().filter(|c| !c.is_whitespace()));
        }
        head.starts.push(head.folded.len());
        head
    }

    /// Whether `lines` say what whole lines of the head say, a number above the title aside.
    fn says(&self, source: &str, lines: &[Line]) -> bool {
        let characters = lines.iter().flat_map(|line| line.text.of(source).chars());
        let title: String = characters.filter(|c| !c.is_whitespace()).collect();
        let mut places = memchr::memmem::find_iter(self.folded.as_bytes(), title.as_bytes());
        places.any(|start| {
            let begins = self.starts.contains(&start) || self.folded[..start].ends_with('.');
            begins && self.starts.contains(&(start + title.len()))
        })
    }
}

/// How many lines of text stand in `range` before another kind of line, one more than the
/// longest title at most.
fn touching(lines: &[Line], range: impl Iterator<Item = usize>) -> usize {
    range.take(LONGEST + 1).take_while(|index| lines[*index].kind == LineKind::Text).count()
}

fn furnish(lines: &mut [Line]) {
    for line in lines {
        line.kind = LineKind::Furniture;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn furniture(source: &str) -> Vec<&str> {
        let mut lines = crate::lines::split(source);
        let words = crate::language::words(text::Language::English);
        crate::furniture::mark(source, &mut lines, words);
        mark(source, &mut lines);
        crate::furniture::spans(&lines, LineKind::Furniture).map(|span| span.of(source)).collect()
    }

    const HEAD: &str = "80/191. Rights of Indigenous Peoples in\nthe modern world\n\nThe General Assembly,\n\nRecalling its resolutions 48/11 of 8 October 2021,\n\n";

    // A left page has the symbol above the title, a right page below it.
    #[test]
    fn the_title_beside_a_running_head_is_furniture() {
        let left = format!(
            "{HEAD}A/RES/80/191\nRights of Indigenous Peoples\nin the modern world\n\n25-20889\n2/16\n\n51/18 of 6 October 2022,"
        );
        assert_eq!(
            furniture(&left),
            [
                "A/RES/80/191",
                "Rights of Indigenous Peoples",
                "in the modern world",
                "25-20889",
                "2/16"
            ]
        );
        let right = format!(
            "{HEAD}Rights of Indigenous Peoples in the modern world\nA/RES/80/191\n\n3/16\n25-20889\n\nconscious of"
        );
        assert_eq!(
            furniture(&right),
            [
                "Rights of Indigenous Peoples in the modern world",
                "A/RES/80/191",
                "3/16",
                "25-20889"
            ]
        );
    }

    // Footnotes directly above the running head of the next page are no title.
    #[test]
    fn notes_above_a_running_head_stay() {
        let source = format!(
            "{HEAD}_____\n 1 See A/67/53, chap. III.\n 2 Ibid.\nA/RES/80/191\n25-20889 2/16\n"
        );
        assert_eq!(furniture(&source), ["A/RES/80/191", "25-20889 2/16"]);
    }

    // The last lines of the first page stand above the first running head, and are no title.
    #[test]
    fn notes_at_the_foot_of_the_first_page_stay() {
        let source =
            format!("{HEAD}_______________\n1 See A/67/469.\nA/RES/80/191\n25-20951 2/6\n");
        assert_eq!(furniture(&source), ["A/RES/80/191", "25-20951 2/6"]);
    }

    // Text goes on directly below the running head.
    #[test]
    fn text_below_a_running_head_stays() {
        let source = format!("{HEAD}A/RES/80/191\n25-20889 2/16\n51/18 of 6 October 2022,\n");
        assert_eq!(furniture(&source), ["A/RES/80/191", "25-20889 2/16"]);
    }
}
