//! The parts that a Word file needs to have comments: the comments themselves, the relation to
//! them, and their type.

use crate::Refused;
use crate::annotate::Comment;
use crate::xml::{Item, Xml, escaped};

/// The type of the part, and of the relation to it.
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

/// The namespace of Word, as its transitional files have it.
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A part without comments.
pub(crate) fn empty() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:comments xmlns:w=\"{WORD}\"></w:comments>"
    )
}

/// The first number that no comment of `part` has.
pub(crate) fn first_free(part: &str) -> Result<u32, Refused> {
    let mut free = 0;
    let mut xml = Xml::new(part);
    while let Some(item) = xml.next()? {
        let Item::Start(start) = item else { continue };
        if start.word() == "comment"
            && let Some(id) = start.attribute("id").and_then(|id| id.parse::<u32>().ok())
        {
            free = free.max(id.saturating_add(1));
        }
    }
    Ok(free)
}

/// `part` with `comments` added, which are numbered from `first`.
pub(crate) fn with(part: &str, comments: &[Comment], first: u32) -> Result<String, Refused> {
    grown(part, |w| {
        let numbered = (first..).zip(comments);
        numbered.map(|(id, comment)| element(comment, id, w)).collect()
    })
}

fn element(comment: &Comment, id: u32, w: &str) -> String {
    let paragraphs: String = comment
        .lines
        .iter()
        .map(|line| {
            let text = escaped(line);
            format!("<{w}p><{w}r><{w}t xml:space=\"preserve\">{text}</{w}t></{w}r></{w}p>")
        })
        .collect();
    let attribute = attribute_prefix(w);
    format!(
        "<{w}comment {attribute}id=\"{id}\" {attribute}author=\"resolint\" \
         {attribute}initials=\"r\">{paragraphs}</{w}comment>"
    )
}

/// Attributes always have a prefix; where elements have none, the usual one is bound besides.
pub(crate) fn attribute_prefix(w: &str) -> &str {
    if w.is_empty() { "w:" } else { w }
}

/// The relations `part` with one to the comments at `target`, a path from the root.
pub(crate) fn related(part: &str, name: &str, target: &str) -> Result<String, Refused> {
    grown(part, |prefix| {
        format!("<{prefix}Relationship Id=\"{name}\" Type=\"{RELATION}\" Target=\"/{target}\"/>")
    })
}

/// Relations without one.
pub(crate) fn no_relations() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
     xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
        .to_owned()
}

/// The list of types `part` with that of the comments at `target`.
pub(crate) fn typed(part: &str, target: &str) -> Result<String, Refused> {
    grown(part, |prefix| {
        format!("<{prefix}Override PartName=\"/{target}\" ContentType=\"{TYPE}\"/>")
    })
}

/// `part` with more at the end of its root; `more` is told the prefix of the root's name.
fn grown(part: &str, more: impl Fn(&str) -> String) -> Result<String, Refused> {
    let mut xml = Xml::new(part);
    let (mut name, mut opened, mut closed) = (String::new(), 0..0, 0..0);
    while let Some(item) = xml.next()? {
        match item {
            Item::Start(start) if xml.depth() == 1 => {
                (name, opened) = (start.qualified(), start.at);
            }
            Item::End(_, _, at) if xml.depth() == 0 => closed = at,
            _ => {}
        }
    }
    let more = more(name.split_once(':').map_or("", |(prefix, _)| &name[..=prefix.len()]));
    let root = &part[opened.clone()];
    Ok(match root.strip_suffix("/>") {
        Some(root) => {
            let (before, after) = (&part[..opened.start], &part[opened.end..]);
            format!("{before}{root}>{more}</{name}>{after}")
        }
        None => format!("{}{more}{}", &part[..closed.start], &part[closed.start..]),
    })
}
