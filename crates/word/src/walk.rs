//! The way through a part: which of its text a reader sees.
//!
//! Left out are what tracked changes took away, hidden text, the instructions of fields, the
//! second copy of a text box, and what a form shows while it is empty.

use std::borrow::Cow;
use std::ops::Range;

use crate::paragraphs::{NoteReference, Piece, Raw, Run, TextElement, Walked, Within};
use crate::properties::{self, RunProperties};
use crate::styles::Styles;
use crate::xml::{Item, Space, Start, Xml};
use crate::{Refused, Tracked, numerals, symbols};

/// Reads the part `source`.
pub(crate) fn walk(source: &str, styles: &Styles, tracked: Tracked) -> Result<Walked, Refused> {
    let mut walk = Walk {
        xml: Xml::new(source),
        styles,
        tracked,
        found: Walked::default(),
        open: Vec::new(),
        runs: Vec::new(),
        fields: Vec::new(),
        alternatives: Vec::new(),
        scopes: Vec::new(),
        text: None,
        note: None,
        joins: false,
        counted: [0; 2],
    };
    while let Some(item) = walk.xml.next()? {
        match item {
            Item::Start(start) => walk.start(start)?,
            Item::End(space, name, at) => walk.end(space, &name, &at),
            Item::Text { text, at, plain } => walk.text(&text, &at, plain),
        }
    }
    Ok(walk.found)
}

struct Walk<'x> {
    xml: Xml<'x>,
    styles: &'x Styles,
    tracked: Tracked,
    found: Walked,
    /// The paragraphs that are open, the innermost last.
    open: Vec<Raw>,
    runs: Vec<OpenRun>,
    /// The fields that are open: whether their result has begun.
    fields: Vec<bool>,
    /// The alternatives that are open: whether one of them was taken.
    alternatives: Vec<bool>,
    /// Depths of the rows of tables and of the controls that are open.
    scopes: Vec<usize>,
    /// The element of text that is open, and how long its paragraph was before it.
    text: Option<(u32, usize)>,
    note: Option<String>,
    /// Whether the end of the last paragraph was taken away, so that the next one goes on with it.
    joins: bool,
    /// Footnotes and endnotes called so far.
    counted: [u32; 2],
}

struct OpenRun {
    index: u32,
    hidden: bool,
    italic: bool,
    own: RunProperties,
    /// A mark that the writer chose, being read.
    chosen: Option<NoteReference>,
}

impl Walk<'_> {
    fn start(&mut self, start: Start<'_>) -> Result<(), Refused> {
        let depth = self.xml.depth();
        if start.space == Space::Compatibility {
            return self.alternative(start.name(), depth);
        }
        let original = self.tracked == Tracked::Original;
        match start.word() {
            "p" => self.open.push(Raw { note: self.note.clone(), ..Raw::default() }),
            "pPr" => {
                let properties = properties::paragraph(&mut self.xml)?;
                self.found.furniture.extend_from_slice(&properties.furniture);
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.properties = properties;
                }
                self.settle_run();
            }
            "sectPr" => self.found.furniture.extend(properties::section(&mut self.xml)?),
            "r" => self.begin_run(&start),
            "rPr" => {
                let (own, at) = properties::run(&mut self.xml, start.at.start)?;
                if let Some(run) = self.runs.last_mut() {
                    run.own = own;
                    self.found.runs[run.index as usize].properties = Some(at);
                }
                self.settle_run();
            }
            "t" => self.begin_text(&start),
            "delText" if original => self.begin_text(&start),
            "del" | "moveFrom" if !original => drop(self.xml.leave(depth)?),
            "ins" | "moveTo" if original => drop(self.xml.leave(depth)?),
            "fldChar" => self.field(&start),
            "tab" | "ptab" => self.sign("\t"),
            "br" | "cr" => self.sign("\n"),
            "noBreakHyphen" => self.sign("\u{2011}"),
            "sym" => {
                let sign = start.attribute("char").and_then(|code| symbols::sign(&code));
                self.sign(&sign.map(String::from).unwrap_or_default());
            }
            "footnoteReference" | "endnoteReference" => self.reference(&start),
            "footnote" | "endnote" => {
                // Besides the notes there are the lines that part them from the text.
                if start.attribute("type").is_some_and(|kind| kind != "normal") {
                    self.xml.leave(depth)?;
                }
                self.note = start.attribute("id");
            }
            "tr" | "sdt" => self.scopes.push(depth),
            "trPr" => {
                let gone = if original { "ins" } else { "del" };
                self.leave_scope_with(gone)?;
            }
            "sdtPr" => self.leave_scope_with("showingPlcHdr")?,
            "rt" | "sectPrChange" | "tblPrChange" | "trPrChange" => drop(self.xml.leave(depth)?),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, space: Space, name: &str, at: &Range<usize>) {
        match (space, name) {
            (Space::Compatibility, "AlternateContent") => drop(self.alternatives.pop()),
            (Space::Word, "p") => self.end_paragraph(),
            (Space::Word, "r") => self.end_run(at.end),
            (Space::Word, "t" | "delText") => self.end_text(),
            (Space::Word, "tr" | "sdt") => drop(self.scopes.pop()),
            (Space::Word, "footnote" | "endnote") => self.note = None,
            _ => {}
        }
    }

    /// Of several alternatives the first one is read: it holds what today's Word shows.
    fn alternative(&mut self, name: &str, depth: usize) -> Result<(), Refused> {
        match (name, self.alternatives.last_mut()) {
            ("AlternateContent", _) => self.alternatives.push(false),
            ("Choice" | "Fallback", Some(taken)) if *taken => drop(self.xml.leave(depth)?),
            ("Choice" | "Fallback", Some(taken)) => *taken = true,
            _ => {}
        }
        Ok(())
    }

    /// Reads the properties of a row or a control, and leaves it out when they name `sign`.
    fn leave_scope_with(&mut self, sign: &str) -> Result<(), Refused> {
        let mut found = false;
        self.xml.inside(|start, _| {
            found |= start.word() == sign;
            false
        })?;
        if found && let Some(depth) = self.scopes.pop() {
            self.xml.leave(depth)?;
        }
        Ok(())
    }

    fn begin_run(&mut self, start: &Start<'_>) {
        let index = self.found.runs.len() as u32;
        self.found.runs.push(Run {
            at: start.at.clone(),
            properties: None,
            name: start.qualified(),
            parent: self.runs.last().map(|run| run.index),
        });
        let own = RunProperties::default();
        self.runs.push(OpenRun { index, hidden: false, italic: false, own, chosen: None });
        self.settle_run();
    }

    /// Works out what holds for the innermost run.
    fn settle_run(&mut self) {
        let (Some(run), Some(paragraph)) = (self.runs.last_mut(), self.open.last()) else { return };
        let properties = self.styles.run(&run.own, paragraph.properties.style.as_deref());
        run.hidden = properties.hidden == Some(true);
        run.italic = properties.italic == Some(true);
    }

    fn end_run(&mut self, end: usize) {
        let Some(run) = self.runs.pop() else { return };
        self.found.runs[run.index as usize].at.end = end;
        let Some(mut reference) = run.chosen else { return };
        // A star would be emphasis.
        reference.label = reference.label.split_whitespace().collect::<String>().replace('*', "∗");
        if reference.label.is_empty() {
            reference.label = "∗".to_owned();
        }
        self.mark(reference, run.index);
    }

    fn begin_text(&mut self, start: &Start<'_>) {
        let before = self.open.last().map_or(0, |paragraph| paragraph.text.len());
        self.text = Some((self.found.texts.len() as u32, before));
        self.found.texts.push(TextElement {
            tag: start.at.clone(),
            name: start.qualified(),
            preserve: start.attribute("space").as_deref() == Some("preserve"),
        });
    }

    fn end_text(&mut self) {
        let Some((element, before)) = self.text.take() else { return };
        let Some(paragraph) = self.open.last_mut() else { return };
        if !self.found.texts[element as usize].preserve {
            let kept = paragraph.text.trim_end_matches([' ', '\t', '\n', '\r']).len().max(before);
            if kept < paragraph.text.len() {
                paragraph.truncate(kept);
            }
        }
    }

    fn text(&mut self, text: &str, at: &Range<usize>, plain: bool) {
        let Some((element, before)) = self.text else { return };
        if let Some(run) = self.runs.last_mut()
            && let Some(reference) = &mut run.chosen
        {
            reference.label.push_str(text);
            return;
        }
        let first = self.open.last().is_some_and(|paragraph| paragraph.text.len() == before);
        let mut text = Cow::Borrowed(text);
        let mut from = at.start;
        if first && !self.found.texts[element as usize].preserve {
            let kept = text.trim_start_matches([' ', '\t', '\n', '\r']).len();
            from += text.len() - kept;
            text = Cow::Owned(text[text.len() - kept..].to_owned());
        }
        if text.contains(['\n', '\r', '\t']) {
            text = Cow::Owned(text.replace(['\n', '\r', '\t'], " "));
        }
        let within = plain.then_some(Within { from: from as u32, element });
        self.push(&text, within);
    }

    /// Something that is no text of the part, and is read as `text`.
    fn sign(&mut self, text: &str) {
        self.push(text, None);
    }

    fn push(&mut self, text: &str, within: Option<Within>) {
        let (Some(run), Some(paragraph)) = (self.runs.last(), self.open.last_mut()) else { return };
        if !run.hidden && self.fields.iter().all(|result| *result) {
            let piece = Piece { end: 0, run: run.index, within, is_mark: false };
            paragraph.push(text, run.italic, piece);
        }
    }

    fn field(&mut self, start: &Start<'_>) {
        match start.attribute("fldCharType").as_deref() {
            Some("begin") => self.fields.push(false),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    *field = true;
                }
            }
            Some("end") => drop(self.fields.pop()),
            _ => {}
        }
    }

    fn reference(&mut self, start: &Start<'_>) {
        let Some(run) = self.runs.last_mut() else { return };
        if run.hidden {
            return;
        }
        let endnote = start.word() == "endnoteReference";
        let id = start.attribute("id").unwrap_or_default();
        let chosen = start
            .attribute("customMarkFollows")
            .is_some_and(|it| !matches!(it.as_str(), "0" | "false" | "off"));
        let mut reference = NoteReference { endnote, id, label: String::new(), chosen };
        if chosen {
            run.chosen = Some(reference);
            return;
        }
        let count = &mut self.counted[usize::from(endnote)];
        *count += 1;
        // Word's own formats: figures for footnotes, small Roman numerals for endnotes.
        reference.label = match endnote {
            true => numerals::numeral(*count, "lowerRoman"),
            false => count.to_string(),
        };
        let index = run.index;
        self.mark(reference, index);
    }

    fn mark(&mut self, reference: NoteReference, run: u32) {
        if let Some(paragraph) = self.open.last_mut() {
            let piece = Piece { end: 0, run, within: None, is_mark: true };
            paragraph.push(&format!("[^{}]", reference.label), false, piece);
            self.found.notes.push(reference);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        if let Some(around) = self.open.last_mut() {
            around.boxes.push(paragraph);
            return;
        }
        let properties = &paragraph.properties;
        let joins = match self.tracked {
            Tracked::Accepted => properties.end_deleted,
            Tracked::Original => properties.end_inserted,
        };
        match self.found.paragraphs.last_mut().filter(|last| last.note == paragraph.note) {
            Some(last) if self.joins => last.join(paragraph),
            _ => self.found.paragraphs.push(paragraph),
        }
        self.joins = joins;
    }
}
