//! Akoma Ntoso, the XML of legislative documents: its text, and what its data say of it.
//!
//! Elements are known by their local names, so that any version and any prefix is read. Nothing
//! outside the file is looked up: the entities of XML itself are all there are.

use std::borrow::Cow;

use jiff::civil::Date;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use text::Language;

use crate::page::Page;
use crate::{DateSource, Details, Read, Refused};

/// Elements that begin and end a paragraph.
const BLOCKS: [&str; 20] = [
    "p",
    "block",
    "heading",
    "subheading",
    "longTitle",
    "preface",
    "preamble",
    "formula",
    "recital",
    "citation",
    "paragraph",
    "point",
    "item",
    "blockList",
    "listIntroduction",
    "li",
    "tr",
    "conclusions",
    "attachment",
    "container",
];
/// Levels of nesting: a document of paragraphs, lists and tables has a few dozen.
const DEEPEST: usize = 512;

/// Reads a document.
pub(crate) fn read(source: &str) -> Result<Read<'static>, Refused> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_end_names = true;
    let mut taken = Taken::default();
    loop {
        match reader.read_event().map_err(|_| Refused::Xml)? {
            Event::Start(tag) => taken.start(&tag)?,
            Event::Empty(tag) => {
                taken.start(&tag)?;
                taken.end();
            }
            Event::End(_) => taken.end(),
            Event::Text(text) => taken.words(&text),
            Event::CData(text) => taken.words(&text),
            Event::GeneralRef(entity) => {
                let character = match entity.resolve_char_ref().map_err(|_| Refused::Xml)? {
                    Some(character) => character,
                    None => named(&entity).ok_or(Refused::Xml)?,
                };
                taken.words(character.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => return Err(Refused::Xml),
            Event::Eof => break,
            _ => {}
        }
    }
    if !taken.is_akoma_ntoso {
        return Err(Refused::NotAkomaNtoso);
    }
    if !taken.open.is_empty() {
        return Err(Refused::Xml);
    }
    Ok(taken.finish())
}

/// The five entities of XML.
fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[derive(Default)]
struct Taken {
    is_akoma_ntoso: bool,
    page: Page,
    data: Details,
    /// The local names of the elements that are open.
    open: Vec<String>,
    /// A number was just read: the paragraph after it goes on in its line.
    numbered: bool,
    /// The words of `docNumber` and `docTitle`.
    number: String,
    title: String,
}

impl Taken {
    fn inside(&self, name: &str) -> bool {
        self.open.iter().any(|open| open == name)
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Refused> {
        let name = tag.local_name().into_inner();
        self.is_akoma_ntoso |= self.open.is_empty() && name.eq_ignore_ascii_case("akomaNtoso");
        if self.open.len() >= DEEPEST || (self.open.is_empty() && !self.is_akoma_ntoso) {
            return Err(if self.is_akoma_ntoso { Refused::Xml } else { Refused::NotAkomaNtoso });
        }
        match name {
            _ if self.inside("meta") => self.data_of(name, tag),
            "num" => self.page.end(),
            "eol" | "br" | "td" | "th" => self.page.line(),
            "authorialNote" => {
                let label = attribute(tag, "marker").unwrap_or_default();
                let label = label.trim_matches(['[', ']', '(', ')', ' ']);
                self.page.mark(label);
                self.page.begin_note(label);
            }
            "docDate" => {
                let date = attribute(tag, "date").and_then(|date| date.parse().ok());
                date.into_iter().for_each(|date| self.state(date));
            }
            _ if BLOCKS.contains(&name) && !std::mem::take(&mut self.numbered) => self.page.end(),
            _ => {}
        }
        self.open.push(name.to_owned());
        Ok(())
    }

    fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        if self.inside("meta") || name == "meta" {
            return;
        }
        if name == "num" {
            self.numbered = self.page.is_begun();
            self.page.words(" ");
        } else if BLOCKS.contains(&name.as_str()) {
            self.numbered = false;
            self.page.end();
        } else if name == "authorialNote" {
            self.page.end_note();
        }
    }

    fn words(&mut self, words: &str) {
        if self.inside("meta") {
            return;
        }
        if self.inside("docNumber") {
            self.number.push_str(words);
        }
        if self.inside("docTitle") {
            self.title.push_str(words);
        }
        self.page.words(words);
    }

    /// What the data of the document say: those of the work, which is one in all languages, and
    /// the language of the expression.
    fn data_of(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "FRBRdate" if self.inside("FRBRWork") => {
                if let Some(date) = attribute(tag, "date").and_then(|date| date.parse().ok()) {
                    self.state(date);
                }
            }
            "FRBRnumber" if self.inside("FRBRWork") => {
                let value = attribute(tag, "value").unwrap_or_default();
                let symbol = value.parse::<citation::Symbol>().ok().filter(|_| value.contains('/'));
                self.data.symbol = self.data.symbol.take().or(symbol.map(|it| it.to_string()));
            }
            "FRBRlanguage" => {
                let code = attribute(tag, "language").unwrap_or_default();
                self.data.language = self.data.language.or_else(|| language(&code));
            }
            _ => {}
        }
    }

    fn state(&mut self, date: Date) {
        self.data.date = self.data.date.or(Some((date, DateSource::Stated)));
    }

    fn finish(mut self) -> Read<'static> {
        let number = self.number.trim();
        let symbol = number.parse::<citation::Symbol>().ok().filter(|_| number.contains('/'));
        let title = self.title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.data.symbol = symbol.map(|symbol| symbol.to_string()).or(self.data.symbol);
        self.data.title = Some(title).filter(|title| !title.is_empty());
        Read { text: Cow::Owned(self.page.finish()), markdown: true, data: self.data }
    }
}

/// A language by its code of two or of three letters.
fn language(code: &str) -> Option<Language> {
    const THREE: [(&str, &str); 8] = [
        ("eng", "en"),
        ("rus", "ru"),
        ("fra", "fr"),
        ("fre", "fr"),
        ("spa", "es"),
        ("ara", "ar"),
        ("zho", "zh"),
        ("chi", "zh"),
    ];
    let two = THREE.iter().find(|(three, _)| *three == code).map_or(code, |(_, two)| two);
    Language::from_code(two)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r##"<?xml version="1.0"?>
<akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><akn:statement name="resolution">
<akn:meta><akn:identification source="#un"><akn:FRBRWork><akn:FRBRthis value="/akn/un/x"/>
<akn:FRBRdate date="2023-12-19" name="adoption"/><akn:FRBRnumber value="A/RES/78/217"/></akn:FRBRWork>
<akn:FRBRExpression><akn:FRBRlanguage language="eng"/></akn:FRBRExpression></akn:identification></akn:meta>
<akn:preface><akn:p><akn:docNumber>A/RES/78/217</akn:docNumber></akn:p>
<akn:p>78/217. <akn:docTitle>Human rights &amp; migrants</akn:docTitle></akn:p></akn:preface>
<akn:preamble><akn:p>The General Assembly,</akn:p>
<akn:recital><akn:p>Recalling its resolution <akn:ref href="x">77/1</akn:ref><akn:authorialNote marker="1"><akn:p>A note.</akn:p></akn:authorialNote> of 2022,</akn:p></akn:recital></akn:preamble>
<akn:mainBody><akn:paragraph><akn:num>1.</akn:num><akn:content><akn:p>Decides so.</akn:p></akn:content></akn:paragraph></akn:mainBody>
</akn:statement></akn:akomaNtoso>"##;

    #[test]
    fn a_document_gives_its_text_and_its_data() {
        let read = read(DOCUMENT).unwrap();
        assert_eq!(
            read.text,
            "A/RES/78/217\n\n78/217. Human rights & migrants\n\nThe General Assembly,\n\n\
             Recalling its resolution 77/1[^1] of 2022,\n\n1. Decides so.\n\n[^1]: A note.\n\n"
        );
        assert_eq!(read.data.symbol.as_deref(), Some("A/RES/78/217"));
        assert_eq!(read.data.language, Some(Language::English));
        assert_eq!(read.data.title.as_deref(), Some("Human rights & migrants"));
    }

    #[test]
    fn what_is_no_akoma_ntoso_is_refused() {
        assert_eq!(super::read("<html><p>x</p></html>"), Err(Refused::NotAkomaNtoso));
        assert_eq!(super::read("<akomaNtoso><p>x</akomaNtoso>"), Err(Refused::Xml));
        assert_eq!(super::read("<akomaNtoso><p>x</p>"), Err(Refused::Xml));
        let bomb = "<!DOCTYPE a [<!ENTITY b \"b\">]><akomaNtoso>&b;</akomaNtoso>";
        assert_eq!(super::read(bomb), Err(Refused::Xml));
    }
}
