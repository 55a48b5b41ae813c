//! The lists of a document: how each level is numbered and what is printed before a paragraph.

use std::collections::HashMap;

use crate::Refused;
use crate::xml::{Item, Start, Xml};

/// Levels of a list.
pub(crate) const LEVELS: usize = 9;

/// The lists.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    /// What lists share, by `abstractNumId`.
    pub(crate) shapes: HashMap<u32, Shape>,
    /// The lists that paragraphs name, by `numId`.
    pub(crate) lists: HashMap<u32, List>,
}

/// The levels of a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) levels: [Level; LEVELS],
    /// The style that holds the levels instead.
    pub(crate) style: Option<String>,
}

/// A list that paragraphs name.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    /// Its shape; lists of one shape count on from each other.
    pub(crate) shape: u32,
    /// Levels that begin anew with this list, and the number they begin with.
    pub(crate) starts: [Option<u32>; LEVELS],
    /// Levels that are its own.
    pub(crate) own: HashMap<usize, Level>,
}

/// One level.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Level {
    pub(crate) start: u32,
    /// `decimal`, `lowerLetter` …
    pub(crate) format: String,
    /// What is printed, with `%1` for the number of the first level.
    pub(crate) text: String,
    /// Whether anything stands between number and text.
    pub(crate) spaced: bool,
    /// Numbers of higher levels are printed in figures.
    pub(crate) legal: bool,
    /// The level, from 1, that makes it begin anew; 0 for none; the one above when not said.
    pub(crate) restart: Option<usize>,
    /// The style whose paragraphs stand on this level.
    pub(crate) style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 1,
            format: "decimal".to_owned(),
            text: String::new(),
            spaced: true,
            legal: false,
            restart: None,
            style: None,
        }
    }
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(crate) fn read(part: &str) -> Result<Self, Refused> {
        let mut numbering = Self::default();
        let mut xml = Xml::new(part);
        while let Some(item) = xml.next()? {
            let Item::Start(start) = item else { continue };
            match start.word() {
                "abstractNum" => {
                    let id = number(&start, "abstractNumId");
                    let shape = shape(&mut xml)?;
                    numbering.shapes.insert(id, shape);
                }
                "num" => {
                    let id = number(&start, "numId");
                    let list = list(&mut xml)?;
                    numbering.lists.insert(id, list);
                }
                _ => {}
            }
        }
        Ok(numbering)
    }
}

fn number(start: &Start<'_>, name: &str) -> u32 {
    start.attribute(name).and_then(|value| value.parse().ok()).unwrap_or(u32::MAX)
}

/// The level that an element names, within those there are.
fn level_of(start: &Start<'_>) -> usize {
    (number(start, "ilvl") as usize).min(LEVELS - 1)
}

fn shape(xml: &mut Xml<'_>) -> Result<Shape, Refused> {
    let mut shape = Shape::default();
    let mut at = 0;
    xml.inside(|start, _| {
        match start.word() {
            "lvl" => at = level_of(start),
            "numStyleLink" => shape.style = start.attribute("val"),
            _ => shape.levels[at].take(start),
        }
        start.word() == "lvl"
    })?;
    Ok(shape)
}

fn list(xml: &mut Xml<'_>) -> Result<List, Refused> {
    let mut list = List::default();
    let mut at = 0;
    let mut inside_level = false;
    xml.inside(|start, depth| {
        match start.word() {
            "abstractNumId" => list.shape = start.number().unwrap_or(u32::MAX),
            "lvlOverride" => {
                at = level_of(start);
                inside_level = false;
            }
            "startOverride" => list.starts[at] = start.number(),
            "lvl" => {
                inside_level = true;
                list.own.insert(at, Level::default());
            }
            _ if inside_level && depth == 3 => {
                if let Some(level) = list.own.get_mut(&at) {
                    level.take(start);
                }
            }
            _ => {}
        }
        matches!(start.word(), "lvlOverride" | "lvl")
    })?;
    Ok(list)
}

impl Level {
    fn take(&mut self, start: &Start<'_>) {
        let value = || start.attribute("val").unwrap_or_default();
        match start.word() {
            "start" => self.start = start.number().unwrap_or(1),
            "numFmt" => self.format = value(),
            "lvlText" => self.text = value(),
            "suff" => self.spaced = value() != "nothing",
            "isLgl" => self.legal = start.switch(),
            "lvlRestart" => self.restart = start.number().map(|level| level as usize),
            "pStyle" => self.style = Some(value()),
            _ => {}
        }
    }
}
