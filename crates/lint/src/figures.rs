//! The figures of a text: every run of digits, found once for the rules about dates and numbers.

use draft::{Draft, Kind, ParagraphId, Role};
use text::{Language, Span};

use crate::Reading;
use crate::quoted::Quotations;

/// A run of digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Figure {
    pub(crate) paragraph: ParagraphId,
    /// Bytes of the running text of the paragraph.
    pub(crate) span: Span,
}

/// Every run of digits in the running text and the notes, in order.
pub(crate) fn find(draft: &Draft<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    if !matches!(draft.language, Language::Russian | Language::English) {
        return figures;
    }
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        if matches!(paragraph.role, Role::Masthead | Role::Title | Role::Closing) {
            continue;
        }
        let paragraph_id = ParagraphId(index as u32);
        let bytes = paragraph.flow.text().as_bytes();
        let mut at = 0;
        while let Some(found) = bytes[at..].iter().position(u8::is_ascii_digit) {
            let start = at + found;
            let length = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            at = start + length;
            figures.push(Figure { paragraph: paragraph_id, span: Span::new(start, at) });
        }
    }
    figures
}

impl Figure {
    /// The digits.
    pub(crate) fn digits<'r>(&self, reading: &Reading<'r>) -> &'r str {
        reading.text(self.paragraph).get(self.span.range()).unwrap_or_default()
    }

    /// The running text before it.
    pub(crate) fn before<'r>(&self, reading: &Reading<'r>) -> &'r str {
        reading.text(self.paragraph).get(..self.span.start as usize).unwrap_or_default()
    }

    /// The running text behind it.
    pub(crate) fn after<'r>(&self, reading: &Reading<'r>) -> &'r str {
        reading.text(self.paragraph).get(self.span.end as usize..).unwrap_or_default()
    }

    /// Whether it stands in a quotation, or in a row of a table.
    pub(crate) fn is_foreign(&self, reading: &Reading<'_>, quotations: &mut Quotations) -> bool {
        reading.text(self.paragraph).starts_with('|')
            || quotations.hold(reading, self.paragraph, self.span.start)
    }

    /// Whether it stands in running text, not in a note or a heading.
    pub(crate) fn is_in_prose(&self, reading: &Reading<'_>) -> bool {
        let paragraph = reading.draft.paragraphs.get(self.paragraph.0 as usize);
        paragraph.is_some_and(crate::wording::is_prose)
    }

    /// Whether the text is one whose numbers are written by custom: a report has tables.
    pub(crate) fn is_of_a_resolution(reading: &Reading<'_>) -> bool {
        reading.draft.kind != Kind::Report
    }
}

/// Until about then adopted texts followed other customs: «г.» after a year, openings that nobody
/// uses today.
const TODAY: u16 = 1990;

/// Whether a text names years, and none of them is of the last decades: then it was written by
/// the customs of its time.
pub(crate) fn is_old(draft: &Draft<'_>, figures: &[Figure]) -> bool {
    let years = figures.iter().filter(|figure| figure.span.len() == 4).filter_map(|figure| {
        let text = draft.paragraphs.get(figure.paragraph.0 as usize)?.flow.text();
        text.get(figure.span.range())?.parse::<u16>().ok()
    });
    years.filter(|year| (1945..2100).contains(year)).max().is_some_and(|last| last < TODAY)
}

/// The last word of a text, and where it begins.
pub(crate) fn last_word(text: &str) -> (&str, usize) {
    let end = text.trim_end_matches(|c: char| !c.is_alphabetic()).len();
    let letters = text[..end].chars().rev().take_while(|c| c.is_alphabetic() || *c == '-');
    let start = end - letters.map(char::len_utf8).sum::<usize>();
    (&text[start..end], start)
}

/// The first word of a text, spaces before it left out.
pub(crate) fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_alphabetic() && c != '-').unwrap_or(text.len());
    &text[..end]
}

/// Words whose number stands behind them: «пункт 5», "article 2". Small letters, stems.
const UNITS: [&str; 46] = [
    "пункт",
    "подпункт",
    "стать",
    "раздел",
    "глав",
    "приложени",
    "част",
    "цел",
    "задач",
    "таблиц",
    "сноск",
    "резолюци",
    "решени",
    "правил",
    "групп",
    "этап",
    "уровн",
    "фаз",
    "позици",
    "том",
    "номер",
    "документ",
    "paragraph",
    "para",
    "subparagraph",
    "article",
    "section",
    "chapter",
    "annex",
    "part",
    "goal",
    "target",
    "table",
    "note",
    "resolution",
    "decision",
    "rule",
    "phase",
    "step",
    "level",
    "item",
    "figure",
    "volume",
    "number",
    "document",
    "session",
];

/// Whether a number behind `word` is its label, or the end of a range or a list of labels.
pub(crate) fn is_label_noun(word: &str) -> bool {
    let word = word.to_lowercase();
    let joins = ["и", "или", "по", "до", "and", "or", "to"].contains(&word.as_str());
    joins || UNITS.iter().any(|unit| word.starts_with(unit))
}
