//! How a draft lies on the page: one line a paragraph or wrapped, hyphenated, cut into pages,
//! in Markdown, with the line ends and spaces of whatever program wrote it.

mod lines;
mod pages;

use super::random::Random;
use super::truth;

/// A paragraph before it is laid out.
pub(crate) struct Block {
    role: Role,
    text: String,
}

impl Block {
    pub(crate) fn new(role: Role, text: String) -> Self {
        Self { role, text }
    }
}

/// What part of the draft a paragraph is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Masthead,
    Title,
    Enacting,
    Preambular,
    /// With its number.
    Operative(usize),
}

/// How notes are called and printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Marks {
    /// «развитию1»
    Glued,
    /// «развитию 1 »
    Spaced,
    /// «развитию¹»
    Raised,
    /// `[^1]`
    Markdown,
}

/// The choices that one draft keeps to.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) markdown: bool,
    /// Characters to a line; `None` for one line a paragraph.
    width: Option<usize>,
    indent: usize,
    hyphens: bool,
    /// Lines to a page; `None` for one endless page.
    page: Option<usize>,
    line_end: &'static str,
    /// A space stands at the end of every line, as text taken from a PDF has it.
    trailing_space: bool,
    no_break: bool,
    doubled: bool,
    marks: Marks,
}

impl Layout {
    /// A layout as drafts come in.
    pub(crate) fn choose(random: &mut Random, russian: bool) -> Self {
        let markdown = random.percent(15);
        let width = random.percent(60).then(|| random.between(58, 100));
        let page =
            (!markdown && width.is_some() && random.percent(45)).then(|| random.between(26, 44));
        let marks = match random.below(10) {
            _ if markdown => Marks::Markdown,
            0..6 => Marks::Glued,
            6 if russian => Marks::Spaced,
            _ => Marks::Raised,
        };
        Self {
            markdown,
            width,
            indent: *random.pick(&[0, 0, 1, 4]),
            hyphens: width.is_some() && !markdown && random.percent(40),
            page,
            line_end: if random.percent(20) { "\r\n" } else { "\n" },
            trailing_space: page.is_some() && random.percent(40),
            no_break: random.percent(20),
            doubled: random.percent(10),
            marks,
        }
    }

    /// The draft with its notes, places still marked.
    pub(crate) fn render(&self, blocks: &[Block], notes: &[String], random: &mut Random) -> String {
        let paragraphs = blocks.iter().map(|block| self.paragraph(block, random)).collect();
        let notes: Vec<String> =
            notes.iter().enumerate().map(|(at, note)| self.note(at, note, random)).collect();
        let lines = match self.page {
            Some(length) => pages::paged(paragraphs, &notes, length, random),
            None => pages::endless(paragraphs, &notes, self.marks == Marks::Markdown),
        };
        let mut text = String::new();
        for line in lines {
            let line = self.with_marks(&line);
            text += &line;
            if self.trailing_space && !line.is_empty() {
                text.push(' ');
            }
            text += self.line_end;
        }
        text
    }

    /// The lines of one paragraph.
    fn paragraph(&self, block: &Block, random: &mut Random) -> Vec<String> {
        if block.role == Role::Masthead {
            return block.text.lines().map(str::to_owned).collect();
        }
        let text = lines::respaced(&block.text, self.no_break, self.doubled, random);
        let text = match block.role {
            Role::Operative(number) if self.markdown => {
                format!("{number}. {}", lines::emphasised(&text))
            }
            Role::Operative(number) => format!("{number}. {text}"),
            Role::Title if self.markdown => format!("# {text}"),
            Role::Enacting if self.markdown => format!("*{}*,", text.trim_end_matches(',')),
            Role::Preambular if self.markdown => lines::emphasised(&text),
            _ => text,
        };
        match self.width {
            // A heading of Markdown is one line.
            Some(width) if !(self.markdown && block.role == Role::Title) => {
                let indent = if self.markdown { 0 } else { self.indent };
                lines::wrapped(&text, width, indent, self.hyphens, random)
            }
            _ => vec![text],
        }
    }

    /// The lines of one note.
    fn note(&self, at: usize, note: &str, random: &mut Random) -> String {
        let number = at + 1;
        let text = match self.marks {
            Marks::Markdown => format!("[^{number}]: {note}"),
            Marks::Raised => format!("{} {note}", raised(number)),
            Marks::Glued | Marks::Spaced => format!("{number} {note}"),
        };
        match self.width {
            Some(width) if !self.markdown => {
                lines::wrapped(&text, width + 12, 0, false, random).join("\n")
            }
            _ => text,
        }
    }

    /// The line with its calls of notes written out.
    fn with_marks(&self, line: &str) -> String {
        let mut out = String::with_capacity(line.len());
        for c in line.chars() {
            let Some(note) = truth::called(c) else {
                out.push(c);
                continue;
            };
            out += &match self.marks {
                Marks::Glued => format!("{}", note + 1),
                Marks::Spaced => format!(" {} ", note + 1),
                Marks::Raised => raised(note + 1),
                Marks::Markdown => format!("[^{}]", note + 1),
            };
        }
        out
    }
}

fn raised(number: usize) -> String {
    let digit = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(c as usize - '0' as usize).unwrap_or(c);
    number.to_string().chars().map(digit).collect()
}
