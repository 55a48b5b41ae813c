//! Reading a Word file: its parts in the order in which a reader meets them.

use std::collections::BTreeSet;

use crate::archive::Package;
use crate::assemble::Assembly;
use crate::document::{Document, Story};
use crate::numbering::Numbering;
use crate::paragraphs::Walked;
use crate::relations::Relations;
use crate::styles::Styles;
use crate::{Refused, walk};

/// How tracked changes are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tracked {
    /// As accepted: the text with the changes.
    #[default]
    Accepted,
    /// As refused: the text before the changes.
    Original,
}

/// Reads the bytes of a .docx file. The cost is linear in the size of its parts.
pub fn read(bytes: &[u8], tracked: Tracked) -> Result<Document, Refused> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package)?;
    let relations = Relations::read(&mut package, &main)?;
    let mut related = |kind: &str| match relations.of_kind(kind) {
        Some(name) => package.part(name),
        None => Ok(None),
    };
    let styles = related("styles")?.map(|part| Styles::read(&part)).transpose()?;
    let styles = styles.unwrap_or_default();
    let numbering = related("numbering")?.map(|part| Numbering::read(&part)).transpose()?;
    let numbering = numbering.unwrap_or_default();
    let walked = |part: Option<String>| match part {
        Some(part) => walk::walk(&part, &styles, tracked),
        None => Ok(Walked::default()),
    };
    let footnotes = walked(related("footnotes")?)?;
    let endnotes = walked(related("endnotes")?)?;
    let body = walked(Some(package.needed(&main)?))?;

    let mut assembly = Assembly::new(&numbering, &styles);
    let furniture = furniture(&body, &relations);
    for (story, kind) in [(Story::Headers, "header"), (Story::Footers, "footer")] {
        let mut seen = BTreeSet::new();
        if story == Story::Footers {
            assembly.body(&body.paragraphs);
        }
        for (name, _) in furniture.iter().filter(|(_, of)| *of == kind) {
            let part = walked(package.part(name)?)?;
            assembly.furniture(story, &part.paragraphs, &mut seen);
        }
    }
    assembly.notes(&body.notes, &footnotes.paragraphs, &endnotes.paragraphs);
    assembly.finish(main, body.runs, body.texts)
}

/// The name of the part that holds the body.
pub(crate) fn main_part(package: &mut Package<'_>) -> Result<String, Refused> {
    let relations = Relations::read(package, "")?;
    match relations.of_kind("officeDocument") {
        Some(name) if name.ends_with(".xml") && package.zip.index_for_name(name).is_some() => {
            Ok(name.to_owned())
        }
        _ => Err(Refused::NotWord),
    }
}

/// The headers and footers, each once: the name of the part and its kind.
fn furniture<'r>(body: &Walked, relations: &'r Relations) -> Vec<(&'r str, &'r str)> {
    let mut seen = BTreeSet::new();
    let parts = body.furniture.iter().filter_map(|id| relations.named(id));
    parts.filter(|(name, _)| seen.insert(*name)).collect()
}
