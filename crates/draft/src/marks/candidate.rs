//! A figure or sign that may be a footnote mark, by what stands around it.

use text::Span;

use crate::Style;
use crate::characters::{after, before, is_letter, is_lower, word_at, word_before};
use crate::language::{Words, begins_with_one_of};
use crate::lines::skip_space;
use crate::notes::superscript;

/// How much the place of a figure speaks for a mark.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Strength {
    /// It stands like a number of the text: «Rights 12 can».
    Faint,
    /// It may as well be a number of the text: «развитии 2,», "2012,1", "20207".
    Weak,
    /// Hardly anything else stands there: «развитию1», «годы»1», "women,3".
    Strong,
    /// Raised, or a sign that a note has.
    Certain,
}

/// A possible mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Candidate {
    pub(crate) span: Span,
    /// The label of the note it calls, inside brackets or tags.
    pub(crate) name: Span,
    /// Its number; `None` for a sign.
    pub(crate) number: Option<u32>,
    pub(crate) strength: Strength,
    /// Whether a space parts it from its word.
    pub(crate) spaced: bool,
    pub(crate) style: Style,
}

impl Candidate {
    /// The label of the note it calls.
    pub(crate) fn label(&self, source: &str) -> String {
        self.number.map_or_else(|| self.name.of(source).to_owned(), |number| number.to_string())
    }
}

/// Finds the candidates in `span`, one line of a paragraph; `head` says that it is the first.
pub(crate) fn find(
    source: &str,
    span: Span,
    head: bool,
    words: &Words,
    signs: &[&str],
    found: &mut impl FnMut(Candidate),
) {
    let bytes = &source.as_bytes()[..span.end as usize];
    let mut at = span.start as usize;
    let start = at;
    while let Some(next) = bytes[at..].iter().position(|byte| ANCHOR[*byte as usize]) {
        at += next;
        let end = at + run(source, at, span.end as usize);
        if end == at {
            at += 1;
            while !source.is_char_boundary(at) {
                at += 1;
            }
            continue;
        }
        // A figure at the head of a line has its word on the line before; it is left alone.
        if at > start || !head {
            let candidate = match bytes[at] {
                b'0'..=b'9' => figure(source, start, at, end, words),
                b'*' => sign(source, at, end, signs),
                _ => raised(source, at, end),
            };
            candidate.into_iter().for_each(&mut *found);
        }
        at = end;
    }
}

/// Digits, stars, and the first bytes of raised digits.
const ANCHOR: [bool; 256] = {
    let mut table = [false; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        table[digit as usize] = true;
        digit += 1;
    }
    table[b'*' as usize] = true;
    table[0xC2] = true;
    table[0xE2] = true;
    table
};

/// Bytes of the run of figures, raised figures or stars at `at`.
fn run(source: &str, at: usize, end: usize) -> usize {
    let text = &source[at..end];
    let first = text.chars().next().unwrap_or(' ');
    let same = |c: char| match first {
        '0'..='9' => c.is_ascii_digit(),
        '*' => c == '*',
        _ => superscript(c).is_some(),
    };
    text.find(|c| !same(c)).unwrap_or(text.len())
}

fn raised(source: &str, at: usize, end: usize) -> Option<Candidate> {
    let digits = source[at..end].chars().filter_map(superscript);
    let number = digits.fold(0_u32, |value, digit| value.saturating_mul(10).saturating_add(digit));
    let left = before(source, at)?;
    let unit = matches!(word_before(source, at), "м" | "км" | "см" | "m" | "km" | "cm");
    let marks = (is_letter(left) && !unit)
        || CLOSING.contains(left)
        || ",.;:".contains(left)
        || left.is_ascii_digit();
    (marks && number > 0).then_some(Candidate {
        span: Span::new(at, end),
        name: Span::new(at, end),
        number: Some(number),
        strength: Strength::Certain,
        spaced: false,
        style: Style::Superscript,
    })
}

fn sign(source: &str, at: usize, end: usize, signs: &[&str]) -> Option<Candidate> {
    let text = &source[at..end];
    let called = signs.contains(&text);
    let glued = before(source, at).is_some_and(|c| !c.is_whitespace());
    (called && glued).then_some(Candidate {
        span: Span::new(at, end),
        name: Span::new(at, end),
        number: None,
        strength: Strength::Certain,
        spaced: false,
        style: Style::Plain,
    })
}

const CLOSING: &str = "»”’)]";

fn figure(source: &str, line: usize, at: usize, end: usize, words: &Words) -> Option<Candidate> {
    let right = after(source, end).unwrap_or(' ');
    // «58/208», «1-е», «2.5», «5-процентный», «10a» are numbers of the text.
    let decimal =
        matches!(right, '.' | ',') && after(source, end + 1).is_some_and(|c| c.is_ascii_digit());
    if is_letter(right)
        || matches!(right, '/' | '-' | '–' | '°' | '%' | '\'' | '\u{2011}' | '\u{fffd}')
        || decimal
    {
        return None;
    }
    let left = before(source, at).filter(|_| at > line)?;
    let (from, strength, spaced) = match end - at {
        5 | 6 if left.is_whitespace() && is_year(&source[at..at + 4]) => {
            (at + 4, Strength::Weak, false)
        }
        1..=3 => {
            let (strength, spaced) = place(source, line, at, end, left, words)?;
            (at, strength, spaced)
        }
        _ => return None,
    };
    let number = source[from..end].parse().ok().filter(|_| !source[from..end].starts_with('0'))?;
    let span = Span::new(from, end);
    Some(Candidate {
        span,
        name: span,
        number: Some(number),
        strength,
        spaced,
        style: Style::Plain,
    })
}

/// What the character before a figure says.
fn place(
    source: &str,
    line: usize,
    at: usize,
    end: usize,
    left: char,
    words: &Words,
) -> Option<(Strength, bool)> {
    if is_letter(left) {
        let long = word_before(source, at).chars().nth(2).is_some();
        return (is_lower(left) && long).then_some((Strength::Strong, false));
    }
    if CLOSING.contains(left)
        || (left == '"' && !before(source, at - 1).is_some_and(char::is_whitespace))
    {
        return Some((Strength::Strong, false));
    }
    if matches!(left, ',' | '.' | ';' | ':') {
        return after_stop(source, at, left, words);
    }
    let strength = left.is_whitespace().then(|| spaced(source, line, at, end, words))??;
    Some((strength, true))
}

/// After a comma or a full stop: "women,3", "(III).1", "2012,1"; but not "No.5" or "3,5".
fn after_stop(source: &str, at: usize, stop: char, words: &Words) -> Option<(Strength, bool)> {
    let before_stop = at - 1;
    let left = before(source, before_stop)?;
    if left.is_ascii_digit() {
        let year = source.get(before_stop.checked_sub(4)?..before_stop)?;
        let whole = before(source, before_stop - 4).is_none_or(|c| !c.is_ascii_digit());
        return (is_year(year) && whole).then_some((Strength::Weak, false));
    }
    let word = word_before(source, before_stop);
    // «A/58/98/Add.1», «и Corr.1»: the figure belongs to a symbol, in whatever language.
    let of_symbol = matches!(word, "Add" | "Corr" | "Rev" | "Amend")
        || before(source, before_stop - word.len()) == Some('/');
    if of_symbol {
        return None;
    }
    let sentence = is_lower(left) && word.chars().nth(2).is_some() && !words.is_numbered(word);
    let fits = CLOSING.contains(left) || sentence || (stop == ',' && is_letter(left));
    fits.then_some((Strength::Strong, false))
}

/// Parted from its word by a space: before a comma of its own («развитии 2 ,»), with more
/// than one space after it («человека 7  и»), after a comma ("2017, 3 39/4"), or among words
/// ("Human Rights 12 can"). «резолюция 1,» and «пункт 3.» are numbers.
fn spaced(source: &str, line: usize, at: usize, end: usize, words: &Words) -> Option<Strength> {
    let head = source[line..at].trim_end();
    let left = head.chars().next_back()?;
    let next = skip_space(source, end, source.len());
    let right = after(source, next).unwrap_or(' ');
    // The line ends after it, or what follows is not counted by it.
    let ended = next >= source.len() || source[end..next].contains(['\n', '\r']);
    let counts = is_lower(right) && !ended;
    if left == ',' {
        let head = &head[..head.len() - 1];
        let year = head.len() >= 4 && head.get(head.len() - 4..).is_some_and(is_year);
        let word = head.chars().next_back().is_some_and(|c| is_lower(c) || CLOSING.contains(c));
        return match (year, word) {
            _ if counts => None,
            (true, _) => Some(Strength::Weak),
            (_, true) => Some(Strength::Faint),
            _ => None,
        };
    }
    let word = word_before(source, line + head.len());
    if !(is_lower(left) || CLOSING.contains(left)) || words.is_numbered(word) {
        return None;
    }
    let set_apart =
        matches!(right, ',' | ';' | '.' | ':' | ')') || (next - end >= 2 && is_letter(right));
    let counted = begins_with_one_of(word_at(source, next), words.counted_stems);
    let among = (ended || (is_lower(right) && !counted)) && word.chars().nth(3).is_some();
    match (set_apart, among) {
        (true, _) => Some(Strength::Weak),
        (_, true) => Some(Strength::Faint),
        _ => None,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(&text[..2], "19" | "20")
}
