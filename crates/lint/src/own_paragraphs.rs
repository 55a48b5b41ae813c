//! Where a draft points at its own paragraphs: «пункт 3 выше», "paragraph 7 (b) of the present
//! resolution". What moves a paragraph can follow these to keep them right.

use citation::{Citation, PinpointPart, Target, Unit};
use draft::{Draft, ParagraphId, Role};
use rustc_hash::FxHashMap;
use text::Span;

use crate::Reference;

/// One paragraph that a draft points at, of a list one member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnParagraph {
    /// The paragraph in which the reference stands.
    pub stands_in: ParagraphId,
    /// Where the number (or the letter, where there is no number) stands, in the source.
    pub span: Span,
    /// The number as written.
    pub number: u32,
    /// The letter of the subparagraph, if one is meant.
    pub letter: Option<String>,
    /// Paragraphs of the preamble are meant, counted from 1.
    pub preamble: bool,
    /// Where it is said to be.
    pub side: Side,
    /// The paragraph meant, if the draft has it.
    pub target: Option<ParagraphId>,
}

/// Where a paragraph is said to stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// «выше», "above"
    Above,
    /// «ниже», "below"
    Below,
    /// «настоящей резолюции»: anywhere in the draft.
    Anywhere,
}

/// Every reference of a draft to its own numbered paragraphs, in order.
pub fn find(draft: &Draft<'_>, references: &[Reference]) -> Vec<OwnParagraph> {
    let mut found = Vec::new();
    let own = |reference: &Reference| reference.citation.target == Target::Own;
    if !references.iter().any(own) {
        return found;
    }
    let index = Index::new(draft);
    for reference in references {
        let Citation { target: Target::Own, pinpoint, .. } = &reference.citation else { continue };
        let [part] = pinpoint.parts.as_slice() else { continue };
        if matches!(part.unit, Unit::Paragraph | Unit::PreambularParagraph) {
            members(draft, &index, reference, part, &mut found);
        }
    }
    found
}

fn members(
    draft: &Draft<'_>,
    index: &Index<'_>,
    reference: &Reference,
    part: &PinpointPart,
    found: &mut Vec<OwnParagraph>,
) {
    let Some(paragraph) = draft.paragraphs.get(reference.paragraph.0 as usize) else { return };
    let text = paragraph.flow.text();
    let side = side(text.get(reference.citation.span.range()).unwrap_or_default());
    let preamble = part.unit == Unit::PreambularParagraph;
    let mut at = part.span.start as usize;
    for item in part.label.split([',', '–', '-']) {
        let digits = item.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = item.split_at(digits);
        let Ok(value) = number.parse() else { continue };
        let within = text.get(at..part.span.end as usize).unwrap_or_default();
        let Some(start) = within.find(number).map(|found| at + found) else { continue };
        at = start + digits;
        let letter = rest.trim_start_matches('(').split(')').next();
        let letter = letter.filter(|letter| !letter.is_empty()).map(str::to_owned);
        let annex = paragraph.path.first().filter(|first| first.starts_with("annex"));
        let annex = annex.filter(|_| side != Side::Anywhere).map(String::as_str);
        let target = match preamble {
            true => index.preambular(value),
            false => index.numbered(annex, number, letter.as_deref()),
        };
        found.push(OwnParagraph {
            stands_in: reference.paragraph,
            span: paragraph.flow.to_source(Span::new(start, at)),
            number: value,
            letter,
            preamble,
            side,
            target,
        });
    }
}

fn side(words: &str) -> Side {
    let ends = |endings: [&str; 2]| endings.iter().any(|ending| words.ends_with(ending));
    if ends(["выше", "above"]) {
        Side::Above
    } else if ends(["ниже", "below"]) {
        Side::Below
    } else {
        Side::Anywhere
    }
}

/// The paragraphs of a draft by what people call them.
struct Index<'d> {
    /// By annex (if they stand in one), number and letter; the first of several.
    numbered: FxHashMap<(Option<&'d str>, &'d str, Option<&'d str>), ParagraphId>,
    preambular: Vec<ParagraphId>,
}

impl<'d> Index<'d> {
    fn new(draft: &'d Draft<'_>) -> Self {
        let mut index = Self { numbered: FxHashMap::default(), preambular: Vec::new() };
        for (at, paragraph) in draft.paragraphs.iter().enumerate() {
            let id = ParagraphId(at as u32);
            if paragraph.role == Role::Preambular {
                index.preambular.push(id);
            }
            let mut path = paragraph.path.iter().map(String::as_str).peekable();
            let annex = path.next_if(|step| step.starts_with("annex"));
            let (Some(number), letter) = (path.next(), path.next()) else { continue };
            index.numbered.entry((annex, number, letter)).or_insert(id);
        }
        index
    }

    /// The paragraph of this number and letter, in the annex if one is given.
    fn numbered(
        &self,
        annex: Option<&str>,
        number: &str,
        letter: Option<&str>,
    ) -> Option<ParagraphId> {
        self.numbered.get(&(annex, number, letter)).copied()
    }

    /// The preambular paragraph of this number, counted from 1.
    fn preambular(&self, number: u32) -> Option<ParagraphId> {
        self.preambular.get(number.checked_sub(1)? as usize).copied()
    }
}

/// The last number of the text's own paragraphs, where they are numbered 1, 2, 3 …: only then is it
/// known that the text is whole. One number left out is a slip, as is one that stands twice; more
/// are passages that were left out.
pub(crate) fn last_number(draft: &Draft<'_>) -> Option<u32> {
    let mut last = 0;
    let mut slips = 0;
    for paragraph in &draft.paragraphs {
        let numbered = matches!(paragraph.role, Role::Operative | Role::Body);
        let ([only], true, Some(_)) = (paragraph.path.as_slice(), numbered, &paragraph.label)
        else {
            continue;
        };
        let number: u32 = only.parse().ok()?;
        match number.checked_sub(last)? {
            1 => {}
            0 | 2 if last > 0 && slips == 0 => slips += 1,
            _ => return None,
        }
        last = number;
    }
    (last > 1).then_some(last)
}

/// The letters of the subparagraphs of a numbered paragraph, in order.
pub(crate) fn letters<'d>(draft: &'d Draft<'_>, number: &str) -> Vec<&'d str> {
    let subparagraphs = draft.paragraphs.iter().filter_map(|it| match it.path.as_slice() {
        [first, letter] if first == number => Some(letter.as_str()),
        _ => None,
    });
    subparagraphs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each reference as `number letter → the first words of its paragraph`.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let settings = crate::Settings::on(jiff::civil::date(2026, 11, 20));
        let known = knowledge::Knowledge::new(Vec::new());
        let checked = crate::check(text, &known, &settings, &[]);
        let shown: Vec<String> = find(&checked.draft, &checked.references)
            .iter()
            .map(|own| {
                let target = own.target.map_or("-", |target| {
                    let words = checked.draft.paragraphs[target.0 as usize].flow.text();
                    words.split(' ').next().unwrap_or_default()
                });
                let letter = own.letter.as_deref().unwrap_or_default();
                format!("{} {}{letter} → {target}", own.span.of(text), own.number)
            })
            .collect();
        assert_eq!(shown, expected);
    }

    // Every member of a list has its own place, so that each can follow its paragraph.
    #[test]
    fn members_of_a_list_are_told_apart() {
        check(
            "Генеральная Ассамблея,\n\n1. приветствует доклад;\n\n2. призывает государства:\n\n\
             a) обучать;\n\nb) лечить;\n\n3. просит доложить о пунктах 1 и 2 b) выше и пункте 7 ниже.",
            &["1 1 → приветствует", "2 2b → лечить;", "7 7 → -"],
        );
    }
}
