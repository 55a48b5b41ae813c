//! The XML of a part, element by element, with the place of each in the part.
//!
//! Nothing is looked up outside: a document type is refused, and so is every entity but the
//! five of XML itself. Nesting has a limit, which bounds what is kept at any time.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use crate::Refused;

/// Levels of nesting. Tables inside tables inside text boxes reach some fifty.
const DEEPEST: usize = 256;

/// The namespaces that say something here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Space {
    /// Text of Word, in the transitional or the strict form of the standard.
    Word,
    /// Alternatives for programs of different age.
    Compatibility,
    /// Everything else.
    Other,
}

const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// The start of an element.
pub(crate) struct Start<'x> {
    pub(crate) space: Space,
    tag: BytesStart<'x>,
    /// The tag itself, in bytes of the part.
    pub(crate) at: Range<usize>,
}

impl Start<'_> {
    /// Its name without the prefix.
    pub(crate) fn name(&self) -> &str {
        let name = self.tag.name().0;
        let from = name.find(':').map_or(0, |colon| colon + 1);
        self.tag.get(from..name.len()).unwrap_or_default()
    }

    /// Its name with the prefix.
    pub(crate) fn qualified(&self) -> String {
        self.tag.name().0.to_owned()
    }

    /// The name, when it is an element of Word.
    pub(crate) fn word(&self) -> &str {
        if self.space == Space::Word { self.name() } else { "" }
    }

    /// The value of the attribute of this name, whatever its prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.tag.attributes();
        attributes.with_checks(false).flatten().find_map(|attribute| {
            let local = attribute.key.local_name();
            (local.as_ref() == name).then(|| unescaped(&attribute.value))
        })
    }

    /// The attribute `val` of a switch: on unless it says otherwise.
    pub(crate) fn switch(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }

    /// The attribute `val` as a number.
    pub(crate) fn number(&self) -> Option<u32> {
        self.attribute("val")?.parse().ok()
    }
}

/// One step through a part.
pub(crate) enum Item<'x> {
    /// An element begins; an empty one ends with the next step.
    Start(Start<'x>),
    /// An element ends: its name without prefix, its namespace, the bytes of its end tag.
    End(Space, String, Range<usize>),
    /// Text, and the bytes it stands in. `plain` says that text and bytes agree one to one.
    Text { text: Cow<'x, str>, at: Range<usize>, plain: bool },
}

/// A part, being read.
pub(crate) struct Xml<'x> {
    reader: NsReader<&'x [u8]>,
    depth: usize,
    roots: usize,
}

impl<'x> Xml<'x> {
    pub(crate) fn new(part: &'x str) -> Self {
        let mut reader = NsReader::from_str(part);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0, roots: 0 }
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The next step; `None` at the end of a part that is whole.
    pub(crate) fn next(&mut self) -> Result<Option<Item<'x>>, Refused> {
        loop {
            let from = self.reader.buffer_position() as usize;
            let (space, event) = self.reader.read_resolved_event().map_err(|_| Refused::Damaged)?;
            let space = space_of(&space);
            let at = from..self.reader.buffer_position() as usize;
            let item = match event {
                Event::Start(tag) | Event::Empty(tag) => {
                    self.roots += usize::from(self.depth == 0);
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(Refused::Bomb);
                    }
                    Item::Start(Start { space, tag, at })
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    Item::End(space, tag.local_name().as_ref().to_owned(), at)
                }
                Event::Text(text) => Item::Text { text: text.into_inner(), at, plain: true },
                Event::CData(text) => Item::Text { text: text.into_inner(), at, plain: false },
                Event::GeneralRef(entity) => {
                    let character = match entity.resolve_char_ref() {
                        Ok(Some(character)) => character,
                        Ok(None) => predefined(&entity).ok_or(Refused::Entities)?,
                        Err(_) => return Err(Refused::Damaged),
                    };
                    Item::Text { text: Cow::Owned(character.to_string()), at, plain: false }
                }
                Event::DocType(_) => return Err(Refused::Entities),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof if self.depth == 0 && self.roots == 1 => return Ok(None),
                Event::Eof => return Err(Refused::Damaged),
            };
            return Ok(Some(item));
        }
    }

    /// Leaves out everything to the end of the element that was the innermost one when `depth`
    /// elements were open; gives where its end tag ends.
    pub(crate) fn leave(&mut self, depth: usize) -> Result<usize, Refused> {
        let mut end = self.reader.buffer_position() as usize;
        while self.depth >= depth {
            match self.next()? {
                Some(Item::End(_, _, at)) => end = at.end,
                Some(_) => {}
                None => break,
            }
        }
        Ok(end)
    }

    /// Calls `each` with every element inside the one that has just begun, and gives where its
    /// end tag ends. An element for which `each` is false is left out with all it holds.
    pub(crate) fn inside(
        &mut self,
        mut each: impl FnMut(&Start<'x>, usize) -> bool,
    ) -> Result<usize, Refused> {
        let depth = self.depth;
        let mut end = self.reader.buffer_position() as usize;
        while self.depth >= depth {
            match self.next()? {
                Some(Item::Start(start)) => {
                    if !each(&start, self.depth - depth) {
                        self.leave(self.depth)?;
                    }
                }
                Some(Item::End(_, _, at)) => end = at.end,
                Some(Item::Text { .. }) => {}
                None => break,
            }
        }
        Ok(end)
    }
}

fn space_of(resolved: &ResolveResult<'_>) -> Space {
    match resolved {
        ResolveResult::Bound(Namespace(name)) if WORD.contains(name) => Space::Word,
        ResolveResult::Bound(Namespace(name)) if *name == COMPATIBILITY => Space::Compatibility,
        _ => Space::Other,
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

fn unescaped(value: &str) -> String {
    quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), Cow::into_owned)
}

/// Text as XML writes it; characters that XML cannot hold are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(character),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}
