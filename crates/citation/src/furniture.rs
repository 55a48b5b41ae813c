//! The running head of a page that stands between two lines of a paragraph: symbol, job
//! number, page number (`A/RES/80/208` / `25-20951 2/6`). It is no citation.
//!
//! A text read by `draft` has lost its running heads already; a paragraph pasted alone has not.

/// The byte after the running head whose lines begin at byte `at`, or `at` when none does.
///
/// A running head is a group of short lines of which each is a symbol, a job number or a page
/// number, and one at least is a job number.
pub(crate) fn end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut line_start = at;
    let mut job = false;
    for line in text[at..].split_inclusive('\n').take(6) {
        let trimmed = line.trim();
        let kind = line_kind(trimmed);
        if kind.is_none() && !trimmed.is_empty() {
            break;
        }
        line_start += line.len();
        job |= kind == Some(Line::JobNumber);
        if kind.is_some() && job {
            end = line_start;
        }
    }
    end
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Symbol,
    JobNumber,
    Page,
}

fn line_kind(line: &str) -> Option<Line> {
    if line.is_empty() || line.len() > 40 || !line.is_ascii() {
        return None;
    }
    let mut pieces = line.split_ascii_whitespace();
    let first = pieces.next()?;
    if is_job_number(first) {
        let furniture = |piece: &str| {
            is_page(piece) || piece.len() == 3 && piece.starts_with('(') && piece.ends_with(')')
        };
        return pieces.all(furniture).then_some(Line::JobNumber);
    }
    if is_page(first) {
        // «2/16 25-20951»: the job number stands at either end of the line.
        return match pieces.next() {
            None => Some(Line::Page),
            Some(job) if is_job_number(job) => Some(Line::JobNumber),
            Some(_) => None,
        };
    }
    let symbol = first.contains('/')
        && first.starts_with(|letter: char| letter.is_ascii_uppercase())
        && first.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/.-()".contains(&byte))
        && !first.ends_with('.');
    (symbol && pieces.next().is_none()).then_some(Line::Symbol)
}

/// `25-20951`
fn is_job_number(piece: &str) -> bool {
    let bytes = piece.as_bytes();
    bytes.len() == 8
        && bytes[2] == b'-'
        && bytes.iter().enumerate().all(|(at, byte)| at == 2 || byte.is_ascii_digit())
}

/// `2/16` or `2`
fn is_page(piece: &str) -> bool {
    let number = |part: &str| {
        !part.is_empty() && part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match piece.split_once('/') {
        Some((page, pages)) => number(page) && number(pages),
        None => number(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The three lines of a page turn in an English text of the eightieth session.
    #[test]
    fn a_running_head_is_passed() {
        assert_eq!(end("A/RES/80/208\n25-20951 2/6\n18/15 of 29", 0), 26);
        assert_eq!(end("25-20951 2/16", 0), 13);
        assert_eq!(end("2/16 25-20951\nA/RES/80/208\nand", 0), 27);
    }

    // A symbol alone is the text of a note, not a running head.
    #[test]
    fn a_symbol_alone_stays() {
        assert_eq!(end("A/58/98.", 0), 0);
        assert_eq!(end("A/58/98\n", 0), 0);
        assert_eq!(end("5/14\nand 7/3", 0), 0);
    }
}
