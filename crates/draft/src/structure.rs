//! What a draft is made of.

use text::{Flow, Language, Span};

/// How to read a text, where the text itself need not be asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// The language; `None` to tell it from script and words.
    pub language: Option<Language>,
    /// Markdown marks (emphasis, headings, lists, `[^1]`) are syntax, not text.
    pub markdown: bool,
}

/// A text, read.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft<'t> {
    /// The whole text.
    pub source: &'t str,
    /// Its language.
    pub language: Language,
    /// What kind of text it is.
    pub kind: Kind,
    /// The body that speaks in the enacting line, or that the masthead names.
    pub organ: Option<Organ>,
    /// Number and title, where there are any.
    pub heading: Option<Heading>,
    /// Every byte of the text belongs to exactly one node; in order of the text.
    pub nodes: Vec<Node>,
    /// The logical units, in reading order (footnotes last, in the order of their notes).
    pub paragraphs: Vec<Paragraph<'t>>,
    /// The notes.
    pub footnotes: Vec<Footnote>,
    /// The marks that call them, in order of the text.
    pub marks: Vec<Mark>,
    /// The comments of a Markdown text, `<!-- … -->`, whole, in order of the text.
    pub comments: Vec<Span>,
    /// Meeting and date at the end of an adopted text.
    pub closing: Option<Closing>,
    /// What was joined, left out or read as something else, in order of the text.
    pub repairs: Vec<Repair>,
}

/// What kind of text it is. The kind decides which rules speak.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// An enacting line, a preamble, operative paragraphs.
    Resolution,
    /// A resolution that adopts a declaration in numbered first-person paragraphs.
    Declaration,
    /// A decision.
    Decision,
    /// A report, a note, or another document of numbered paragraphs.
    Report,
    /// Anything else.
    Other,
}

/// The body that speaks in a draft.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Organ {
    /// The General Assembly.
    GeneralAssembly,
    /// The Security Council.
    SecurityCouncil,
    /// The Economic and Social Council.
    EconomicAndSocialCouncil,
    /// The Human Rights Council.
    HumanRightsCouncil,
    /// The Commission on Human Rights.
    CommissionOnHumanRights,
    /// Another body with an enacting line of its own.
    Other,
}

/// The heading of a resolution: `58/208. Международная миграция и развитие`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heading {
    /// The number («58/208», «Резолюция 1325 (2000)»); drafts have none.
    pub number: Option<Span>,
    /// The title, which may run over several lines.
    pub title: Option<Span>,
}

/// A stretch of the text. Consecutive nodes touch; together they are the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Its bytes.
    pub span: Span,
    /// The paragraph whose text it is (a paragraph cut by a footnote block has two nodes).
    pub paragraph: Option<ParagraphId>,
}

/// What a stretch of the text is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum NodeKind {
    /// Text of a paragraph.
    Text,
    /// Empty lines and spaces between.
    Blank,
    /// A page number, a running head, a job number.
    PageFurniture,
    /// The line that sets footnotes apart.
    FootnoteRule,
    /// Text repeated at a page turn.
    Repeated,
    /// Marks of Markdown, front matter, comments.
    Markup,
}

/// The index of a paragraph in [`Draft::paragraphs`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ParagraphId(pub u32);

/// A logical paragraph.
#[derive(Clone, PartialEq, Debug)]
pub struct Paragraph<'t> {
    /// What part of the draft it is.
    pub role: Role,
    /// Its number or letter as printed.
    pub label: Option<Label>,
    /// Its place as people cite it: «преамбула 2» is `["preamble", "2"]`, «10 b)» is
    /// `["10", "b"]`, in an annex `["annex I", "3"]`, a footnote `["note", "4"]`.
    pub path: Vec<String>,
    /// From its first byte to its last one, footnote blocks in between included.
    pub span: Span,
    /// Its running text: label, footnote marks, line breaks and hyphens at line ends left out.
    pub flow: Flow<'t>,
}

/// The part that a paragraph plays.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// Symbol, session, agenda item, sponsors: what stands above the title.
    Masthead,
    /// Number and title.
    Title,
    /// «Генеральная Ассамблея,»
    EnactingLine,
    /// «Мы, главы государств …,» above the paragraphs of a declaration.
    DeclarationOpening,
    /// A preambular paragraph.
    Preambular,
    /// An operative paragraph (of a declaration: a numbered paragraph).
    Operative,
    /// A lettered subparagraph; the level counts from 1.
    Subparagraph(u8),
    /// A heading inside the text.
    SectionHeading,
    /// «Приложение», "Annex II".
    AnnexHeading,
    /// A paragraph of a report or of another text.
    Body,
    /// The text of a note.
    Footnote,
    /// «78-е пленарное заседание, 23 декабря 2003 года».
    Closing,
}

/// A printed number or letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// As printed, with its full stop or bracket.
    pub span: Span,
    /// The number or letter alone, look-alike letters made Latin: `10`, `b`, `iv`.
    pub value: String,
}

/// A note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Footnote {
    /// Its number or sign as printed: `7`, `*`, `note-a`.
    pub label: String,
    /// Where the label stands.
    pub label_span: Span,
    /// Its text.
    pub paragraph: ParagraphId,
    /// Printed, Markdown, or an endnote list.
    pub style: Style,
}

/// How a note or a mark is set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Style {
    /// A number glued to a word, as text copied from a page has it: «развитию1».
    Plain,
    /// A raised digit: «развитию¹».
    Superscript,
    /// `[^1]`
    Markdown,
    /// `[1]` or `(1)` is never read as a mark; `<sup>1</sup>` is.
    Html,
}

/// The mark in the text that calls a note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// The note's label.
    pub label: String,
    /// Where the mark stands, spaces around it not included.
    pub span: Span,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
    /// Whether a space separates it from its word («развитии 2 ,»).
    pub spaced: bool,
    /// How it is set.
    pub style: Style,
    /// The note it calls, an index in [`Draft::footnotes`].
    pub note: Option<usize>,
}

/// The closing lines of an adopted text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Closing {
    /// «78-е пленарное заседание»; the number of the meeting.
    pub meeting: Option<(u32, Span)>,
    /// The line of the date.
    pub date: Option<Span>,
}

/// Something that the running text does not take as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repair {
    /// What was done.
    pub kind: RepairKind,
    /// Where.
    pub span: Span,
}

/// What was done to make running text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RepairKind {
    /// A word broken over a line end was joined; the span is hyphen and line break.
    HyphenJoined,
    /// A hyphen at a line end belongs to the word and stays; the line break goes.
    HyphenKept,
    /// Text repeated at a page turn was left out.
    Repeated,
    /// A page number, running head or job number was left out.
    PageFurniture,
    /// A numbered paragraph stood on the line of the one before.
    Unglued,
    /// U+FFFD was read as this: `–`, `—`, `– `, `“`, `”` or `’`; spaces around it stay.
    Replacement(String),
    /// A footnote block stood inside a paragraph.
    FootnoteBlock,
    /// A paragraph cut by empty lines was joined.
    Rejoined,
}
