//! The styles of a document: what they hide, number and set in italics.

use std::collections::HashMap;

use crate::Refused;
use crate::properties::{Numbered, RunProperties};
use crate::xml::{Item, Xml};

/// How far styles are followed to those that they are based on.
const LONGEST_CHAIN: usize = 32;

/// The styles, by their identifiers.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    styles: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    default: Option<String>,
}

#[derive(Clone, Debug, Default)]
struct Style {
    based_on: Option<String>,
    run: RunProperties,
    numbered: Numbered,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(crate) fn read(part: &str) -> Result<Self, Refused> {
        let mut styles = Self::default();
        let mut xml = Xml::new(part);
        while let Some(item) = xml.next()? {
            let Item::Start(start) = item else { continue };
            if start.word() != "style" {
                continue;
            }
            let id = start.attribute("styleId").unwrap_or_default();
            let is_default = start.attribute("default").is_some_and(|it| it == "1" || it == "true");
            if is_default && start.attribute("type").as_deref() == Some("paragraph") {
                styles.default = Some(id.clone());
            }
            let mut style = Style::default();
            xml.inside(|start, _| {
                match start.word() {
                    "basedOn" => style.based_on = start.attribute("val"),
                    "numId" => style.numbered.list = start.number(),
                    "ilvl" => style.numbered.level = start.number().map(|level| level as usize),
                    _ => style.run.take(start),
                }
                matches!(start.word(), "rPr" | "pPr" | "numPr")
            })?;
            styles.styles.insert(id, style);
        }
        Ok(styles)
    }

    /// A style and those it is based on, nearest first.
    fn chain(&self, id: Option<&str>) -> impl Iterator<Item = (&String, &Style)> {
        let first = id.and_then(|id| self.styles.get_key_value(id));
        std::iter::successors(first, |(_, style)| {
            self.styles.get_key_value(style.based_on.as_ref()?)
        })
        .take(LONGEST_CHAIN)
    }

    /// The style that a paragraph has that names `style`.
    fn of_paragraph<'s>(&'s self, style: Option<&'s str>) -> Option<&'s str> {
        style.or(self.default.as_deref())
    }

    /// The numbering that a style gives, and the style that gives it.
    pub(crate) fn numbered(&self, style: Option<&str>) -> Option<(&str, Numbered)> {
        self.chain(self.of_paragraph(style))
            .find(|(_, style)| style.numbered.list.is_some())
            .map(|(id, style)| (id.as_str(), style.numbered))
    }

    /// What holds for a run with `own` properties in a paragraph of `style`.
    pub(crate) fn run(&self, own: &RunProperties, style: Option<&str>) -> RunProperties {
        let named = self.chain(own.style.as_deref()).map(|(_, style)| style);
        let around = self.chain(self.of_paragraph(style)).map(|(_, style)| style);
        named.chain(around).fold(own.clone(), |found, style| found.over(&style.run))
    }
}
