//! Findings as comments in a copy of a Word file.
//!
//! The copy differs from the file by what comments need, and in nothing else: parts that do not
//! change are taken over as they are packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use text::Span;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::anchors::{self, Place};
use crate::archive::Package;
use crate::document::Document;
use crate::relations::{self, Relations};
use crate::{Refused, comments};

/// A comment to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comment {
    /// What it is about, in the text of the document.
    pub span: Span,
    /// What it says, a paragraph each.
    pub lines: Vec<String>,
}

/// A copy of the file `bytes`, which was read as `document`, with `comments` in it.
pub fn annotate(
    bytes: &[u8],
    document: &Document,
    comments: &[Comment],
) -> Result<Vec<u8>, Refused> {
    let mut package = Package::open(bytes)?;
    let body = package.needed(&document.main)?;
    let relations = Relations::read(&mut package, &document.main)?;
    let known = relations.of_kind("comments").map(str::to_owned);
    let target = known.clone().unwrap_or_else(|| free_part(&package, &document.main));
    let part = package.part(&target)?.unwrap_or_else(comments::empty);
    let first = comments::first_free(&part)?;

    let mut changed = BTreeMap::new();
    changed.insert(target.clone(), comments::with(&part, comments, first)?);
    changed.insert(document.main.clone(), marked(&body, document, comments, first)?);
    if known.is_none() {
        let name = relations::part_of(&document.main);
        let part = package.part(&name)?.unwrap_or_else(comments::no_relations);
        changed.insert(name, comments::related(&part, &relations.free_name(), &target)?);
        let types = package.needed(TYPES)?;
        changed.insert(TYPES.to_owned(), comments::typed(&types, &target)?);
    }
    packed(package, changed)
}

/// The part that lists the types of all the others.
const TYPES: &str = "[Content_Types].xml";

/// A name for the part of the comments that no part has.
fn free_part(package: &Package<'_>, main: &str) -> String {
    let folder = main.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut name = format!("{folder}comments.xml");
    let mut number = 1;
    while package.zip.index_for_name(&name).is_some() {
        number += 1;
        name = format!("{folder}comments{number}.xml");
    }
    name
}

/// Something that goes into the body at a place of it.
struct Insertion {
    at: usize,
    /// At one place, comments end before others begin.
    begins: bool,
    text: String,
}

/// The body with the marks of `comments`.
fn marked(
    body: &str,
    document: &Document,
    comments: &[Comment],
    first: u32,
) -> Result<String, Refused> {
    let mut insertions = Vec::new();
    let mut kept = BTreeMap::new();
    for (id, comment) in (first..).zip(comments) {
        let Some((begin, end)) = anchors::anchor(document, comment.span) else { continue };
        for (place, begins) in [(begin, true), (end, false)] {
            let run = &document.runs[place.run as usize].name;
            let w = run.split_once(':').map_or("", |(prefix, _)| &run[..=prefix.len()]);
            let a = comments::attribute_prefix(w);
            let mark = match begins {
                true => format!("<{w}commentRangeStart {a}id=\"{id}\"/>"),
                false => format!(
                    "<{w}commentRangeEnd {a}id=\"{id}\"/>\
                     <{run}><{w}commentReference {a}id=\"{id}\"/></{run}>"
                ),
            };
            let text = around(body, document, place, &mark).ok_or(Refused::Damaged)?;
            insertions.push(Insertion { at: place.at, begins, text });
            if let Some(element) = place.parts.map(|index| &document.texts[index as usize])
                && !element.preserve
            {
                kept.insert(element.tag.end - 1, ());
            }
        }
    }
    let keep = |at| Insertion { at, begins: true, text: " xml:space=\"preserve\"".to_owned() };
    insertions.extend(kept.into_keys().map(keep));
    insertions.sort_by_key(|insertion| (insertion.at, insertion.begins));
    let mut out = String::with_capacity(body.len() + insertions.len() * 200);
    let mut from = 0;
    for insertion in insertions {
        out.push_str(body.get(from..insertion.at).ok_or(Refused::Damaged)?);
        out.push_str(&insertion.text);
        from = insertion.at;
    }
    out.push_str(body.get(from..).ok_or(Refused::Damaged)?);
    Ok(out)
}

/// `mark`, with the end of one run before it and the beginning of another after it where the
/// place is inside a run.
fn around(body: &str, document: &Document, place: Place, mark: &str) -> Option<String> {
    let Some(element) = place.parts else { return Some(mark.to_owned()) };
    let run = &document.runs[place.run as usize];
    let text = &document.texts[element as usize].name;
    let properties = match &run.properties {
        Some(properties) => body.get(properties.clone())?,
        None => "",
    };
    let run = &run.name;
    Some(format!("</{text}></{run}>{mark}<{run}>{properties}<{text} xml:space=\"preserve\">"))
}

/// The archive with `changed` parts in the place of its own, and new ones at its end.
fn packed(
    mut package: Package<'_>,
    mut changed: BTreeMap<String, String>,
) -> Result<Vec<u8>, Refused> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let put = |out: &mut ZipWriter<_>, name: &str, text: &str, options| {
        out.start_file(name, options).map_err(|_| Refused::Damaged)?;
        out.write_all(text.as_bytes()).map_err(|_| Refused::Damaged)
    };
    for index in 0..package.zip.len() {
        let file = package.zip.by_index_raw(index).map_err(|_| Refused::Damaged)?;
        let name = file.name().map_err(|_| Refused::Damaged)?.into_owned();
        match changed.remove(&name) {
            Some(text) => {
                let modified = file.last_modified().unwrap_or_default();
                put(&mut out, &name, &text, options.last_modified_time(modified))?;
            }
            None => out.raw_copy_file(file).map_err(|_| Refused::Damaged)?,
        }
    }
    for (name, text) in changed {
        put(&mut out, &name, &text, options)?;
    }
    Ok(out.finish().map_err(|_| Refused::Damaged)?.into_inner())
}
