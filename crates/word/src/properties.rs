//! What the properties of a paragraph and of a run say that matters for reading.

use std::ops::Range;

use crate::Refused;
use crate::xml::{Start, Xml};

/// The numbering of a paragraph; what it does not say, its style says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Numbered {
    /// The list; 0 takes the paragraph out of every list.
    pub(crate) list: Option<u32>,
    /// The level, from 0.
    pub(crate) level: Option<usize>,
}

/// Properties of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct ParagraphProperties {
    pub(crate) style: Option<String>,
    pub(crate) numbered: Numbered,
    /// Its end was deleted with tracking on.
    pub(crate) end_deleted: bool,
    /// Its end was inserted with tracking on.
    pub(crate) end_inserted: bool,
    /// Parts with headers and footers, by the names of their relations, in order.
    pub(crate) furniture: Vec<String>,
}

/// Properties of a run, or of a style for runs. What is `None` is not said.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct RunProperties {
    pub(crate) style: Option<String>,
    pub(crate) hidden: Option<bool>,
    pub(crate) italic: Option<bool>,
}

impl RunProperties {
    /// These, over those of a style.
    pub(crate) fn over(&self, base: &RunProperties) -> RunProperties {
        RunProperties {
            style: self.style.clone(),
            hidden: self.hidden.or(base.hidden),
            italic: self.italic.or(base.italic),
        }
    }

    /// Takes what the element `start` says.
    pub(crate) fn take(&mut self, start: &Start<'_>) {
        match start.word() {
            "rStyle" => self.style = start.attribute("val"),
            "vanish" | "webHidden" => self.hidden = Some(start.switch()),
            "i" => self.italic = Some(start.switch()),
            _ => {}
        }
    }
}

/// Reads `w:pPr`, which has just begun.
pub(crate) fn paragraph(xml: &mut Xml<'_>) -> Result<ParagraphProperties, Refused> {
    let mut found = ParagraphProperties::default();
    xml.inside(|start, level| {
        match (start.word(), level) {
            ("pStyle", 1) => found.style = start.attribute("val"),
            ("numId", 2) => found.numbered.list = start.number(),
            ("ilvl", 2) => found.numbered.level = start.number().map(|level| level as usize),
            ("del" | "moveFrom", 2) => found.end_deleted = true,
            ("ins" | "moveTo", 2) => found.end_inserted = true,
            _ => take_furniture(start, &mut found.furniture),
        }
        matches!(start.word(), "numPr" | "rPr" | "sectPr")
    })?;
    Ok(found)
}

/// Reads `w:sectPr`, which has just begun: the headers and footers of a section.
pub(crate) fn section(xml: &mut Xml<'_>) -> Result<Vec<String>, Refused> {
    let mut found = Vec::new();
    xml.inside(|start, _| {
        take_furniture(start, &mut found);
        false
    })?;
    Ok(found)
}

fn take_furniture(start: &Start<'_>, found: &mut Vec<String>) {
    if matches!(start.word(), "headerReference" | "footerReference") {
        found.extend(start.attribute("id"));
    }
}

/// Reads `w:rPr`, which began at `from`; gives its bytes, too.
pub(crate) fn run(
    xml: &mut Xml<'_>,
    from: usize,
) -> Result<(RunProperties, Range<usize>), Refused> {
    let mut found = RunProperties::default();
    let end = xml.inside(|start, _| {
        found.take(start);
        false
    })?;
    Ok((found, from..end))
}
