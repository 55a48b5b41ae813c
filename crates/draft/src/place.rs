//! The place of a paragraph as people cite it: «преамбула 2», «10 b)», «annex I, 3».

use crate::label::{Kind as Counter, Printed, roman_value};

/// The counters that make a path.
#[derive(Clone, Default, Debug)]
pub(crate) struct Place {
    /// «annex I», «part B».
    pub(crate) division: Option<String>,
    /// The headings above, by rank: «II», «A», «1».
    sections: Vec<(Rank, String)>,
    pub(crate) preambular: u32,
    /// Operative paragraphs without a number.
    pub(crate) unnumbered: u32,
    /// The number of the paragraph that subparagraphs belong to.
    pub(crate) paragraph: Option<String>,
    /// The letter and the figure below it.
    pub(crate) letter: Option<String>,
    pub(crate) roman: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Rank {
    Roman,
    Letter,
    Number,
}

impl Place {
    /// At the beginning of an annex or a part, or of the draft itself.
    pub(crate) fn at(division: Option<String>) -> Self {
        Self { division, ..Self::default() }
    }

    /// `place` within the annex or part that the walk is in.
    pub(crate) fn within(&self, place: &[String]) -> Vec<String> {
        self.division.iter().chain(place).cloned().collect()
    }

    /// The place of a paragraph without a number: that of the paragraph or heading above it.
    pub(crate) fn unlabelled(&self) -> Vec<String> {
        if let Some(paragraph) = &self.paragraph {
            return self.within(std::slice::from_ref(paragraph));
        }
        if self.sections.is_empty() {
            return self.within(&[]);
        }
        let names: Vec<&str> = self.sections.iter().map(|(_, name)| name.as_str()).collect();
        self.within(&[format!("section {}", names.join("."))])
    }

    pub(crate) fn enter(&mut self, rank: Rank, name: String) {
        self.sections.retain(|(above, _)| *above < rank);
        self.sections.push((rank, name));
        self.paragraph = None;
        self.letter = None;
        self.roman = None;
    }

    /// Notes a letter or a figure below the paragraph; its level.
    pub(crate) fn descend(&mut self, printed: &Printed, value: &str) -> u8 {
        let roman = match (printed.kind, roman_value(value)) {
            (Counter::Roman, _) => true,
            // «(i)» after «(h)» is a letter; otherwise it opens a list of figures.
            (Counter::Letter, Some(figure)) => self.letter.as_ref().is_some_and(|letter| {
                let follows = letter
                    .chars()
                    .next()
                    .zip(value.chars().next())
                    .is_some_and(|(a, b)| a as u32 + 1 == b as u32);
                let counts_on = self
                    .roman
                    .as_deref()
                    .and_then(roman_value)
                    .map_or(figure == 1, |last| last + 1 == figure);
                counts_on && !(follows && self.roman.is_none())
            }),
            _ => false,
        };
        if roman {
            self.roman = Some(value.to_owned());
            return 2;
        }
        self.letter = Some(value.to_owned());
        self.roman = None;
        1
    }

    pub(crate) fn below(&self) -> impl Iterator<Item = String> + '_ {
        self.letter.iter().chain(&self.roman).cloned()
    }
}
