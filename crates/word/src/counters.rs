//! What Word prints before the paragraphs of lists, counted through the document.

use std::collections::HashMap;

use crate::numbering::{LEVELS, Level, List, Numbering, Shape};
use crate::numerals::numeral;
use crate::properties::Numbered;
use crate::styles::Styles;
use crate::symbols;

/// Counts the paragraphs of lists, in the order of the document.
pub(crate) struct Counters<'n> {
    numbering: &'n Numbering,
    styles: &'n Styles,
    /// The last number of each level, by shape; `None` for a level that has not begun.
    counts: HashMap<u32, [Option<u32>; LEVELS]>,
    /// The lists that have begun, and their levels that took the start of their own.
    begun: HashMap<u32, [bool; LEVELS]>,
}

impl<'n> Counters<'n> {
    pub(crate) fn new(numbering: &'n Numbering, styles: &'n Styles) -> Self {
        Self { numbering, styles, counts: HashMap::new(), begun: HashMap::new() }
    }

    /// What is printed before the next paragraph, with the space after it; empty for none.
    pub(crate) fn next(&mut self, numbered: Numbered, style: Option<&str>) -> String {
        let by_style = self.styles.numbered(style);
        let Some(id) = numbered.list.or(by_style.and_then(|(_, numbered)| numbered.list)) else {
            return String::new();
        };
        let Some(list) = self.numbering.lists.get(&id) else { return String::new() };
        let Some((shape_id, shape)) = self.shape(list) else { return String::new() };
        let level = numbered
            .level
            .or_else(|| by_style.and_then(|(_, numbered)| numbered.level))
            .or_else(|| by_style.and_then(|(style, _)| level_of_style(shape, style)))
            .unwrap_or(0)
            .min(LEVELS - 1);
        let at = |level: usize| list.own.get(&level).unwrap_or(&shape.levels[level]);
        let counts = self.counts.entry(shape_id).or_default();
        let begun = self.begun.entry(id).or_default();
        let fresh = list.starts[level].filter(|_| !begun[level]);
        begun[level] = true;
        counts[level] = Some(match (fresh, counts[level]) {
            (Some(start), _) => start,
            (None, Some(last)) => last.saturating_add(1),
            (None, None) => at(level).start,
        });
        for (deeper, count) in counts.iter_mut().enumerate().skip(level + 1) {
            let begins_anew = match at(deeper).restart {
                Some(0) => false,
                Some(restart) => level < restart,
                None => true,
            };
            if begins_anew {
                *count = None;
            }
        }
        for (higher, count) in counts.iter_mut().enumerate().take(level) {
            let start = list.starts[higher].unwrap_or(at(higher).start);
            count.get_or_insert(start);
        }
        printed(at(level), level, |level| {
            (counts[level].unwrap_or(at(level).start), at(level).format.as_str())
        })
    }

    /// The shape of a list, through the style that holds it where one does.
    fn shape(&self, list: &List) -> Option<(u32, &'n Shape)> {
        let shape = self.numbering.shapes.get(&list.shape)?;
        let Some(style) = &shape.style else { return Some((list.shape, shape)) };
        let (_, numbered) = self.styles.numbered(Some(style))?;
        let id = self.numbering.lists.get(&numbered.list?)?.shape;
        Some((id, self.numbering.shapes.get(&id)?))
    }
}

fn level_of_style(shape: &Shape, style: &str) -> Option<usize> {
    shape.levels.iter().position(|level| level.style.as_deref() == Some(style))
}

/// The text of `level`, with the numbers of the levels that it names.
fn printed<'f>(level: &Level, own: usize, count: impl Fn(usize) -> (u32, &'f str)) -> String {
    if level.format == "bullet" {
        return symbols::bullet(&level.text);
    }
    let mut out = String::new();
    let mut characters = level.text.chars().peekable();
    while let Some(character) = characters.next() {
        let named = characters.peek().and_then(|next| next.to_digit(10)).filter(|it| *it > 0);
        match (character, named) {
            ('%', Some(named)) => {
                characters.next();
                let named = named as usize - 1;
                let (value, format) = count(named);
                let format = if level.legal && named < own { "decimal" } else { format };
                out.push_str(&numeral(value, format));
            }
            _ => out.push(character),
        }
    }
    if level.spaced && !out.is_empty() {
        out.push(' ');
    }
    out
}
