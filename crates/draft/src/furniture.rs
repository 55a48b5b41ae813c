//! What a page carries besides its text: page numbers, running heads, job numbers.
//!
//! «7», «A/58/98», "25-20951 2/16", "A/RES/80/208" and "Page 3" stand alone on their lines,
//! where a page turns. A line is taken for one of them when its shape and its neighbours
//! both say so; a symbol above the title is the masthead, not a running head.

use text::Span;

use crate::characters::equals_folded;
use crate::language::Words;
use crate::lines::{Line, LineKind};

/// Marks the lines that are page furniture, and the rules above footnotes.
pub(crate) fn mark(source: &str, lines: &mut [Line], words: &Words) {
    let mut body_seen = false;
    for index in 0..lines.len() {
        let line = lines[index];
        if line.kind != LineKind::Text {
            continue;
        }
        let text = line.text.of(source);
        if text.len() > 64 {
            body_seen = true;
            continue;
        }
        if is_rule(text) {
            lines[index].kind = LineKind::Rule;
            continue;
        }
        let furniture = match shape(text, words) {
            Some(Shape::Job) => true,
            Some(Shape::Page) => stands_apart(source, lines, index, words),
            Some(Shape::Symbol) => body_seen && stands_apart(source, lines, index, words),
            None => false,
        };
        if furniture {
            lines[index].kind = LineKind::Furniture;
        } else {
            body_seen |= words.organ(text).is_some();
        }
    }
}

/// What the characters of a short line look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    /// «7», «- 7 -», "Page 7", «стр. 7», "7/16"
    Page,
    /// "25-20951 2/16", "03-50634 (R)", "*2520951*"
    Job,
    /// "A/RES/80/208", «А/58/98»
    Symbol,
}

fn shape(text: &str, words: &Words) -> Option<Shape> {
    let bare = text.trim_matches(|c: char| "-–— ".contains(c));
    let last = bare.bytes().next_back()?;
    // Of the short lines nearly all end in a letter or a full stop.
    if !(last.is_ascii_digit() || last.is_ascii_uppercase() || matches!(last, b')' | b'*')) {
        return None;
    }
    if is_page_number(bare) {
        return Some(Shape::Page);
    }
    if is_job_number(bare) {
        return Some(Shape::Job);
    }
    if is_symbol(bare) {
        return Some(Shape::Symbol);
    }
    let (word, number) = bare.rsplit_once(' ')?;
    let word = word.trim_end_matches('.');
    (is_page_number(number) && words.page.iter().any(|page| equals_folded(word, page)))
        .then_some(Shape::Page)
}

fn is_page_number(text: &str) -> bool {
    let number = |part: &str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.split_once('/') {
        Some((page, pages)) => number(page) && number(pages),
        None => number(text),
    }
}

/// `25-20951`, alone or with a page, a language letter or the dates of printing beside it.
fn is_job_number(text: &str) -> bool {
    let mut jobs = 0;
    for part in text.split_whitespace() {
        let bare = part.trim_matches('*');
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_job =
            bare.split_once('-').is_some_and(|(year, number)| {
                year.len() == 2 && (5..=6).contains(&number.len()) && digits(year) && digits(number)
            }) || part.starts_with('*') && part.ends_with('*') && bare.len() >= 6 && digits(bare);
        let is_beside = is_page_number(part)
            || (bare.len() == 6 && digits(bare))
            || matches!(part, "(E)" | "(R)" | "(F)" | "(S)" | "(A)" | "(C)");
        if !is_job && !is_beside {
            return false;
        }
        jobs += usize::from(is_job);
    }
    jobs > 0
}

/// What stands in symbols besides digits and capitals: punctuation, the small letters of
/// Add., Corr. and Rev., and the Cyrillic capitals that pass for Latin ones.
const SYMBOL_EXTRA: &str = ".-()* dorevАВСЕНКМОРТХ";

/// A document symbol and nothing else; look-alike Cyrillic letters pass.
fn is_symbol(text: &str) -> bool {
    let mut parts = 0;
    let mut digits = false;
    for part in text.split('/') {
        let fits = !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || SYMBOL_EXTRA.contains(c));
        if !fits {
            return false;
        }
        digits |= part.bytes().any(|byte| byte.is_ascii_digit());
        parts += 1;
    }
    let first = text.chars().next().is_some_and(|c| c.is_ascii_uppercase() || "АЕ".contains(c));
    parts >= 2 && digits && first && !text.contains("  ")
}

/// Whether the line has an empty line, other furniture or the edge of the text on one side
/// at least; a number that would be a label or a broken date stays text.
fn stands_apart(source: &str, lines: &[Line], index: usize, words: &Words) -> bool {
    let apart = |line: Option<&Line>| {
        line.is_none_or(|line| match line.kind {
            LineKind::Blank | LineKind::Furniture | LineKind::Rule | LineKind::Markup => true,
            LineKind::Text => line.text.len() <= 64 && shape(line.text.of(source), words).is_some(),
        })
    };
    let before = index.checked_sub(1).and_then(|before| lines.get(before));
    let turned =
        source.as_bytes().get((lines[index].whole.start as usize).wrapping_sub(1)) == Some(&0x0c);
    turned
        || (before.is_some() && apart(before))
        || (lines.get(index + 1).is_some() && apart(lines.get(index + 1)))
}

/// A line of underscores or dashes that is not a thematic break of Markdown.
fn is_rule(text: &str) -> bool {
    text.len() >= 5
        && text.chars().all(|c| matches!(c, '_' | '—' | '–' | '―' | '─' | '-' | '⎯' | ' '))
        && text.chars().filter(|c| *c != ' ').count() >= 5
}

/// The furniture and rules as spans without the spaces around them, in order.
pub(crate) fn spans(lines: &[Line], kind: LineKind) -> impl Iterator<Item = Span> + '_ {
    lines.iter().filter(move |line| line.kind == kind).map(|line| line.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words;
    use text::Language;

    fn furniture(source: &str) -> Vec<&str> {
        let mut lines = crate::lines::split(source);
        mark(source, &mut lines, words(Language::Russian));
        spans(&lines, LineKind::Furniture).map(|span| span.of(source)).collect()
    }

    // The page turn of A/58/98, page 7.
    #[test]
    fn a_page_number_and_a_running_head_are_furniture() {
        let source = "представлены на различных региональных встречах, включая двадцать \n \n 7 \n \n A/58/98\n\nдевятую сессию";
        assert_eq!(furniture(source), ["7", "A/58/98"]);
    }

    // Text copied from the pages of a recent resolution has no empty lines there.
    #[test]
    fn a_job_number_vouches_for_the_head_beside_it() {
        let source = "подтверждая резолюции Совета по правам человека 7/34 от 28 марта 2008 года,\nA/RES/80/208\n25-20951 2/6\n18/15 от 29 сентября 2011 года";
        assert_eq!(furniture(source), ["A/RES/80/208", "25-20951 2/6"]);
    }

    // The symbol above the title, a broken line that is a number, a numbered heading: text.
    #[test]
    fn the_masthead_and_lines_of_text_stay() {
        assert_eq!(furniture("A/C.2/58/L.28\n\nГенеральная Ассамблея,\n"), Vec::<&str>::new());
        assert_eq!(
            furniture(
                "просит представить доклад к сессии\n59\nАссамблеи в соответствии с порядком"
            ),
            Vec::<&str>::new()
        );
    }
}
