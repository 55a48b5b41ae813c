//! Suffixes written without the symbol they belong to: «A/58/98 и Add.1 и 2 и Corr.1».

use text::Span;

use super::component::{self, Spelling};
use super::{DocumentMatch, kind, series};
use crate::cursor::Cursor;
use crate::glyph;
use crate::symbol::Symbol;

/// The most documents that «Add.1–9» is spelled out to.
const LONGEST_RANGE: u32 = 20;

/// The documents that follow `base`, which ends at byte `end`, as suffixes alone. Each takes the
/// whole of `base` before it: «A/79/12/Add.1 and Corr.1» is a corrigendum to the addendum.
pub fn suffixes(text: &str, end: usize, base: &str) -> Vec<DocumentMatch> {
    let mut found = Vec::new();
    let Some(mut cursor) = Cursor::new(text, end) else { return found };
    let mut word: Option<Spelling> = None;
    let mut number = 0;
    while let Some(joint) = joint(&mut cursor) {
        let start = cursor;
        let named = named(&mut cursor);
        match (named, &word) {
            (Some(suffix), _) => {
                let stem = suffix.as_str().rfind('.').map_or("", |dot| &suffix.as_str()[..dot]);
                number = suffix.as_str()[stem.len()..].trim_start_matches('.').parse().unwrap_or(0);
                let mut kept = suffix.clone();
                kept.truncate(stem.len());
                found.push(document(base, suffix.as_str(), start, cursor, suffix.wrong));
                word = Some(kept);
            }
            (None, Some(stem)) => {
                let Some(last) = bare(&mut cursor) else { break };
                let first = if joint == Joint::Range { number + 1 } else { last };
                if first > last || last - first > LONGEST_RANGE {
                    break;
                }
                for each in first..=last {
                    found.push(document(
                        base,
                        &format!("{}.{each}", stem.as_str()),
                        start,
                        cursor,
                        false,
                    ));
                }
                number = last;
            }
            (None, None) => break,
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    And,
    Range,
}

/// «и», "and", a comma, a dash. Leaves `cursor` alone when there is none.
fn joint(cursor: &mut Cursor) -> Option<Joint> {
    let mut ahead = *cursor;
    ahead.spaces();
    let joint = if ahead.eat(glyph::is_dash).is_some() {
        Joint::Range
    } else {
        let comma = ahead.eat(|next| next == ',').is_some();
        ahead.spaces();
        let mut word = ahead;
        match word.word() {
            Some(and) if matches!(and.as_str(), "и" | "and" | "et" | "y") => ahead = word,
            Some(to) if matches!(to.as_str(), "to" | "по" | "a") => {
                word.spaces();
                *cursor = word;
                return Some(Joint::Range);
            }
            _ if !comma => return None,
            _ => {}
        }
        Joint::And
    };
    ahead.spaces();
    *cursor = ahead;
    Some(joint)
}

/// «Add.1», «Corr. 2», «Add.1/Corr.1».
fn named(cursor: &mut Cursor) -> Option<Spelling> {
    let mut ahead = *cursor;
    let mut spelling = Spelling::default();
    suffix(&mut ahead, &mut spelling)?;
    loop {
        let mut further = ahead;
        let mut longer = spelling.clone();
        longer.push_str("/");
        if further.eat(glyph::is_slash).is_none() || suffix(&mut further, &mut longer).is_none() {
            break;
        }
        ahead = further;
        spelling = longer;
    }
    *cursor = ahead;
    Some(spelling)
}

fn suffix(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<()> {
    let start = spelling.len();
    let before = *cursor;
    let mut word = Spelling::default();
    component::word(cursor, &mut word)?;
    if !series::is_suffix(word.as_str()) {
        return None;
    }
    *cursor = before;
    component::read(cursor, spelling)?;
    spelling.as_str()[start..].ends_with(|last: char| last.is_ascii_digit()).then_some(())
}

/// A figure that goes on with the suffix before it: nothing but a mark or a conjunction follows.
fn bare(cursor: &mut Cursor) -> Option<u32> {
    let mut ahead = *cursor;
    let (value, 1 | 2) = ahead.digits()? else { return None };
    let mut after = ahead;
    if after.peek().is_some_and(|next| next.is_alphanumeric() || glyph::is_slash(next)) {
        return None;
    }
    after.spaces();
    if after.peek().is_some_and(|next| next.is_alphabetic() && !next.is_uppercase()) {
        let word = after.word()?;
        if !matches!(word.as_str(), "и" | "and" | "et" | "y" | "to" | "по" | "или" | "or") {
            return None;
        }
    }
    *cursor = ahead;
    Some(value)
}

fn document(base: &str, suffix: &str, start: Cursor, end: Cursor, wrong: bool) -> DocumentMatch {
    let symbol = format!("{base}/{suffix}");
    DocumentMatch {
        span: Span::new(start.offset(), end.offset()),
        kind: kind(&symbol),
        respelled: wrong.then(|| suffix.to_owned()),
        symbol: Symbol::Document(symbol),
        series_known: true,
    }
}
