//! A paragraph becomes lines: spaces of several kinds, words broken at line ends, emphasis.

use crate::generator::random::Random;
use crate::generator::truth;

/// The text with other spaces: no-break and thin ones beside figures, doubled ones anywhere.
pub(super) fn respaced(text: &str, no_break: bool, doubled: bool, random: &mut Random) -> String {
    let mut out = String::with_capacity(text.len());
    let seen: Vec<char> = text.chars().collect();
    let beside = |at: usize, step: isize| {
        let mut at = at as isize + step;
        while let Some(&c) = usize::try_from(at).ok().and_then(|at| seen.get(at)) {
            if !truth::is_mark(c) {
                return c;
            }
            at += step;
        }
        ' '
    };
    for (at, &c) in seen.iter().enumerate() {
        if c != ' ' {
            out.push(c);
            continue;
        }
        let figures = beside(at, -1).is_ascii_digit() || beside(at, 1).is_ascii_digit();
        if no_break && figures && random.percent(50) {
            out.push(*random.pick(&['\u{a0}', '\u{a0}', '\u{202f}', '\u{2009}']));
        } else if doubled && random.percent(6) {
            out.push_str("  ");
        } else {
            out.push(' ');
        }
    }
    out
}

/// The text with its first word in italics, as Markdown has openers.
pub(super) fn emphasised(text: &str) -> String {
    match text.find([' ', ',']) {
        Some(end) => format!("*{}*{}", &text[..end], &text[end..]),
        None => text.to_owned(),
    }
}

/// Lines of at most `width` characters, the first one indented; marks take no room.
pub(super) fn wrapped(
    text: &str,
    width: usize,
    indent: usize,
    hyphens: bool,
    random: &mut Random,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = " ".repeat(indent);
    let mut used = indent;
    for (word, at) in text.split(' ').zip(0..) {
        let length = visible(word);
        if at == 0 {
            line += word;
            used += length;
            continue;
        }
        if used + 1 + length <= width {
            line.push(' ');
            line += word;
            used += 1 + length;
            continue;
        }
        let room = width.saturating_sub(used + 2);
        let broken = if hyphens && random.percent(60) { split(word, room) } else { None };
        let (rest, taken) = match broken {
            Some((head, tail)) => {
                line += &format!(" {head}-");
                (tail, visible(tail))
            }
            None => (word, length),
        };
        lines.push(std::mem::take(&mut line));
        line += rest;
        used = taken;
    }
    lines.push(line);
    lines
}

fn visible(word: &str) -> usize {
    word.chars().filter(|&c| !truth::is_mark(c)).count()
}

/// A word of letters in two, the first with `room` letters at most: after a vowel, with at
/// least two letters before and three after.
fn split(word: &str, room: usize) -> Option<(&str, &str)> {
    let letters = word.chars().take_while(|c| c.is_lowercase()).count();
    let vowel = |c: char| "аеиоуыэюяaeiou".contains(c);
    let cut = word
        .char_indices()
        .enumerate()
        .filter(|(at, (_, c))| *at >= 1 && *at < room && letters >= at + 4 && vowel(*c))
        .map(|(_, (at, c))| at + c.len_utf8())
        .last()?;
    Some(word.split_at(cut))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks of places are on the line and do not count.
    #[test]
    fn lines_are_counted_without_marks() {
        let text = format!("на {} от", truth::number(0, "58/208"));
        let lines = wrapped(&text, 12, 0, false, &mut Random::new(1));
        assert_eq!(lines, [text]);
    }

    /// Hyphens stand after a vowel and leave three letters for the next line.
    #[test]
    fn words_are_split_as_print_splits_them() {
        assert_eq!(split("Ассамблеи", 9), None);
        assert_eq!(split("резолюции", 5), Some(("резо", "люции")));
        assert_eq!(split("58/208", 5), None);
    }
}
