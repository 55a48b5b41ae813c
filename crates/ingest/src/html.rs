//! HTML as text. The tokenizer of a browser reads it, so that whatever a browser shows is read as
//! the browser would; what a reader does not see (scripts, styles, menus) is left out.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
};

use crate::page::Page;

/// Elements that begin and end a paragraph.
const BLOCKS: [&str; 33] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];
/// Elements whose content nobody reads as text of the document.
const HIDDEN: [&str; 7] = ["nav", "button", "select", "svg", "template", "math", "object"];
/// Elements whose content is no mark-up; none of it is text of the document.
const RAW: [&str; 7] = ["script", "style", "title", "textarea", "noscript", "iframe", "xmp"];
/// Labels of notes are shorter than this, brackets included.
const LONGEST_LABEL: usize = 8;

/// The text that a reader of the page sees.
pub(crate) fn text(source: &str) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(source));
    let tokenizer = Tokenizer::new(Sink::default(), Default::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

#[derive(Default)]
struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(words) => reader.words(&words),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let raw = RAW.contains(&&*tag.name) && !tag.self_closing;
                reader.start(&tag);
                if raw {
                    return TokenSinkResult::RawData(match &*tag.name {
                        "script" => RawKind::ScriptData,
                        "title" | "textarea" => RawKind::Rcdata,
                        _ => RawKind::Rawtext,
                    });
                }
            }
            Token::TagToken(tag) => reader.end(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Reader {
    page: Page,
    /// The hidden or raw elements that are open.
    hidden: Vec<String>,
    /// Lists that are open: the number of the last item of an ordered one, and how it is shown.
    lists: Vec<Option<(u32, char)>>,
    /// The link or raised text that is open, and what it holds so far.
    held: Option<Held>,
    /// Where marks of notes lead, and their labels.
    targets: BTreeMap<String, String>,
    /// The element that holds the note being read, and how many of its name are open inside.
    note: Option<(String, usize)>,
}

/// A link inside the page, or raised text: the mark of a note when it holds a label only.
struct Held {
    element: String,
    /// Where the link leads.
    target: Option<String>,
    words: String,
}

impl Reader {
    fn words(&mut self, words: &str) {
        if !self.hidden.is_empty() {
            return;
        }
        match &mut self.held {
            Some(held) => held.words.push_str(words),
            None => self.page.words(words),
        }
    }

    fn start(&mut self, tag: &Tag) {
        let name = &*tag.name;
        if HIDDEN.contains(&name) || RAW.contains(&name) {
            if !tag.self_closing {
                self.hidden.push(name.to_owned());
            }
            return;
        }
        if !self.hidden.is_empty() {
            return;
        }
        if BLOCKS.contains(&name) {
            self.let_go();
            self.page.end();
        }
        match &mut self.note {
            // Whatever begins a paragraph ends the one before it, closed or not.
            Some((element, _)) if element == "p" && BLOCKS.contains(&name) => self.end_note(),
            Some((element, open)) if element == name => *open += 1,
            _ => {}
        }
        self.note_at(tag);
        match name {
            "br" => self.page.line(),
            "td" | "th" => self.page.line(),
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some((first_of(tag), style_of(tag)))),
            "li" => self.label(),
            "a" | "sup" if self.held.is_none() => {
                let target = attribute(tag, "href").and_then(|href| href.strip_prefix('#'));
                if name == "sup" || target.is_some() {
                    self.held = Some(Held {
                        element: name.to_owned(),
                        target: target.map(str::to_owned),
                        words: String::new(),
                    });
                }
            }
            "a" => {
                let target = attribute(tag, "href").and_then(|href| href.strip_prefix('#'));
                if let Some(held) = &mut self.held {
                    held.target = held.target.take().or_else(|| target.map(str::to_owned));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: &Tag) {
        let name = &*tag.name;
        if let Some(place) = self.hidden.iter().rposition(|open| open == name) {
            self.hidden.truncate(place);
            return;
        }
        if !self.hidden.is_empty() {
            return;
        }
        if self.held.as_ref().is_some_and(|held| held.element == name) {
            self.let_go();
        }
        if BLOCKS.contains(&name) {
            self.let_go();
            self.page.end();
        }
        if matches!(name, "ol" | "ul") {
            self.lists.pop();
        }
        if let Some((element, open)) = &mut self.note
            && element == name
        {
            *open -= 1;
            if *open == 0 {
                self.end_note();
            }
        }
    }

    /// A note begins at the element that a mark led to.
    fn note_at(&mut self, tag: &Tag) {
        let id = attribute(tag, "id").or_else(|| attribute(tag, "name"));
        let Some(label) = id.and_then(|id| self.targets.get(id)) else { return };
        let label = label.clone();
        if self.note.is_some() {
            self.end_note();
        }
        let name = &*tag.name;
        let holder = if BLOCKS.contains(&name) || name == "td" { name } else { "p" };
        self.page.begin_note(&label);
        self.note = Some((holder.to_owned(), 1));
    }

    fn end_note(&mut self) {
        self.note = None;
        self.page.end_note();
    }

    /// What a link or raised text held: the mark of a note, the label of the note itself, which
    /// the note has already, or words like any other.
    fn let_go(&mut self) {
        let Some(held) = self.held.take() else { return };
        match (label_of(&held.words), self.note.is_some()) {
            (Some(_), true) => {}
            (Some(label), false) => {
                if let Some(target) = held.target {
                    self.targets.insert(target, label.to_owned());
                }
                self.page.mark(label);
            }
            (None, _) => self.page.words(&held.words),
        }
    }

    /// The number or letter that a browser puts before an item.
    fn label(&mut self) {
        if self.note.is_some() {
            return;
        }
        let Some(Some((number, style))) = self.lists.last_mut() else { return };
        *number += 1;
        let letter = char::from_u32('a' as u32 + (*number - 1) % 26).unwrap_or('a');
        let label = match style {
            'a' => format!("({letter}) "),
            'i' => format!("({}) ", roman(*number)),
            _ => format!("{number}. "),
        };
        self.page.words(&label);
    }

    fn finish(mut self) -> String {
        self.let_go();
        self.page.finish()
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|found| &*found.value)
}

/// The number before the first item of an ordered list.
fn first_of(tag: &Tag) -> u32 {
    let start = attribute(tag, "start").and_then(|start| start.parse::<u32>().ok());
    start.map_or(0, |start| start.saturating_sub(1))
}

fn style_of(tag: &Tag) -> char {
    let style = attribute(tag, "type").and_then(|style| style.chars().next());
    style.map_or('1', |style| style.to_ascii_lowercase())
}

/// The label that a link or raised text consists of: `1`, `[12]`, `*`.
fn label_of(words: &str) -> Option<&str> {
    let trimmed = words.trim();
    let label = trimmed.trim_matches(['[', ']', '(', ')']);
    let figures = !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit());
    let star = !label.is_empty() && label.bytes().all(|byte| byte == b'*');
    (trimmed.len() < LONGEST_LABEL && (figures || star)).then_some(label)
}

/// Roman figures as lists print them.
fn roman(number: u32) -> String {
    const FIGURES: [(u32, &str); 9] = [
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = number.min(399);
    let mut figures = String::new();
    for (value, figure) in FIGURES {
        while rest >= value {
            figures.push_str(figure);
            rest -= value;
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    // As Word saves a page: the mark links to the note, and the note links back.
    #[test]
    fn a_note_is_found_by_its_link() {
        let text = text(
            "<html><head><title>x</title><style>p{}</style></head><body>\
             <table><tr><td>United Nations<td>A/RES/78/217</tr></table>\
             <p>Recalling the\n Covenant,<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> and\
             <p>1.&nbsp;<i>Decides</i> so;\
             <div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Resolution 2200 A (XXI), annex.</p></div>\
             <script>if (a < b) alert('x')</script></body></html>",
        );
        assert_eq!(
            text,
            "United Nations\nA/RES/78/217\n\nRecalling the Covenant,[^1] and\n\n\
             1.\u{a0}Decides so;\n\n[^1]: Resolution 2200 A (XXI), annex.\n\n"
        );
    }

    // The numbers of an ordered list are text to a reader.
    #[test]
    fn lists_are_numbered_as_shown() {
        let text = text("<ol><li>Requests<ol type=a><li>one;<li>two;</ol><li>Decides</ol>");
        assert_eq!(text, "1. Requests\n\n(a) one;\n\n(b) two;\n\n2. Decides\n\n");
    }
}
