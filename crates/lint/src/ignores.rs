//! Findings that a comment of a Markdown draft says are agreed to stay:
//! `<!-- resolint-ignore reference/wrong-date: quoted as the report has it -->`.
//!
//! A comment covers the paragraph below it (of a list one item, of the notes one note) with the
//! notes that the paragraph calls; a comment inside a paragraph covers that paragraph.

mod comment;

pub use comment::ignore_comments;

use draft::{Draft, Node, NodeKind};
use rustc_hash::FxHashSet;
use text::Span;

use crate::{Finding, Selector};

/// What such a comment begins with.
const WORD: &str = "resolint-ignore";

/// The ignores of a draft.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Ignores {
    /// One for each comment, in order of the text.
    pub(crate) comments: Vec<Ignore>,
    /// Paragraphs with the names of the rules and groups that are ignored in them.
    covered: FxHashSet<(u32, &'static str)>,
}

/// One comment.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Ignore {
    /// The whole comment.
    pub(crate) span: Span,
    /// What it names.
    pub(crate) names: Vec<Name>,
    /// Whether it says why.
    pub(crate) has_reason: bool,
    /// The paragraphs it covers: the one it stands at, then its notes.
    paragraphs: Vec<u32>,
}

/// A name in a comment.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Name {
    /// Where it stands.
    pub(crate) span: Span,
    /// What it means, if anything.
    pub(crate) selector: Option<Selector>,
}

/// The ignores of `draft`.
pub(crate) fn read(draft: &Draft<'_>) -> Ignores {
    let mut ignores = Ignores::default();
    for comment in &draft.comments {
        let Some(mut ignore) = parse(draft.source, *comment) else { continue };
        ignore.paragraphs = paragraphs(draft, *comment);
        for selector in ignore.names.iter().filter_map(|name| name.selector) {
            let covered = ignore.paragraphs.iter().map(|paragraph| (*paragraph, selector.name()));
            ignores.covered.extend(covered);
        }
        ignores.comments.push(ignore);
    }
    ignores
}

impl Ignores {
    /// Leaves out what is ignored.
    pub(crate) fn silence(&self, draft: &Draft<'_>, findings: &mut Vec<Finding>) {
        if self.covered.is_empty() {
            return;
        }
        findings
            .retain(|finding| self.keys(draft, finding).all(|key| !self.covered.contains(&key)));
    }

    /// The names that cover none of `findings`, with their comments.
    pub(crate) fn unused(&self, draft: &Draft<'_>, findings: &[Finding]) -> Vec<(&Ignore, Name)> {
        let found: FxHashSet<(u32, &str)> =
            findings.iter().flat_map(|finding| self.keys(draft, finding)).collect();
        let is_used = |ignore: &Ignore, name: &str| {
            ignore.paragraphs.iter().any(|paragraph| found.contains(&(*paragraph, name)))
        };
        let mut unused = Vec::new();
        for ignore in &self.comments {
            let idle = |name: &&Name| {
                name.selector.is_some_and(|selector| !is_used(ignore, selector.name()))
            };
            unused.extend(ignore.names.iter().filter(idle).map(|name| (ignore, *name)));
        }
        unused
    }

    /// What would cover a finding: its paragraph with its rule, and with the rule's group.
    fn keys(
        &self,
        draft: &Draft<'_>,
        finding: &Finding,
    ) -> impl Iterator<Item = (u32, &'static str)> + use<> {
        let paragraph = paragraph_at(draft, finding.span.start);
        let names = [finding.rule.name, finding.rule.group()];
        paragraph.into_iter().flat_map(move |paragraph| names.map(|name| (paragraph, name)))
    }
}

/// The comment at `span`, when it is an ignore.
fn parse(source: &str, span: Span) -> Option<Ignore> {
    let inside = span.of(source).trim_start_matches("<!--").trim_end_matches("-->");
    let rest = inside.trim_start().strip_prefix(WORD)?;
    if rest.starts_with(|c: char| !c.is_whitespace() && c != ':') {
        return None;
    }
    let (names, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let mut ignore = Ignore {
        span,
        names: Vec::new(),
        has_reason: !reason.trim().is_empty(),
        paragraphs: Vec::new(),
    };
    let mut at = names.as_ptr() as usize - source.as_ptr() as usize;
    for name in names.split(|c: char| c.is_whitespace() || c == ',') {
        if !name.is_empty() {
            let span = Span::new(at, at + name.len());
            ignore.names.push(Name { span, selector: Selector::of(name) });
        }
        at += name.len() + 1;
    }
    Some(ignore)
}

/// The paragraph that a comment stands at, and the notes that it calls.
fn paragraphs(draft: &Draft<'_>, comment: Span) -> Vec<u32> {
    let Some(paragraph) = own_paragraph(draft, comment) else { return Vec::new() };
    let called = draft.marks.iter().filter(|mark| mark.paragraph.0 == paragraph);
    let notes = called.filter_map(|mark| draft.footnotes.get(mark.note?));
    std::iter::once(paragraph).chain(notes.map(|note| note.paragraph.0)).collect()
}

/// The paragraph that has the comment in it or at the end of its last line; else the next one.
fn own_paragraph(draft: &Draft<'_>, comment: Span) -> Option<u32> {
    let (before, after) = draft.nodes.split_at(node_at(draft, comment.start));
    let around = |node: &&Node| node.kind == NodeKind::Text && node.span.covers(comment);
    let beside = |node: &&Node| {
        let between = draft.source.get(node.span.end as usize..comment.start as usize);
        between.is_some_and(|between| !between.contains(['\n', '\r']))
    };
    let last = || before.iter().rev().find(|node| node.paragraph.is_some()).filter(beside);
    let next = || after.iter().find(|node| node.paragraph.is_some());
    after.first().filter(around).or_else(last).or_else(next)?.paragraph.map(|paragraph| paragraph.0)
}

/// The paragraph that `offset` stands in or at the end of; between two, the next one; after the
/// last one, that.
fn paragraph_at(draft: &Draft<'_>, offset: u32) -> Option<u32> {
    let index = node_at(draft, offset);
    let (before, after) = draft.nodes.split_at(index);
    let own = |node: &Node| node.paragraph.map(|paragraph| paragraph.0);
    let inside = after.first().and_then(own);
    let ended = || before.last().filter(|node| node.span.end == offset).and_then(own);
    let next = || after.iter().take(NEAR).find_map(own);
    let last = || before.iter().rev().take(NEAR).find_map(own);
    inside.or_else(ended).or_else(next).or_else(last)
}

/// Nodes without a paragraph that may stand between two paragraphs: blanks, marks, page numbers.
const NEAR: usize = 16;

/// The index of the node at `offset`; the number of nodes at the end of the text.
fn node_at(draft: &Draft<'_>, offset: u32) -> usize {
    draft.nodes.partition_point(|node| node.span.end <= offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(comment: &str, expected: &[&str], has_reason: bool) {
        let ignore = parse(comment, Span::new(0, comment.len())).expect("an ignore");
        let names: Vec<&str> = ignore.names.iter().map(|name| name.span.of(comment)).collect();
        assert_eq!((&names[..], ignore.has_reason), (expected, has_reason));
    }

    // One rule or several, in one line or more, with a reason or without one.
    #[test]
    fn a_comment_names_rules_and_a_reason() {
        check("<!-- resolint-ignore wrong-date: agreed -->", &["wrong-date"], true);
        check(
            "<!--resolint-ignore yo, typography/numero :\nas: is-->",
            &["yo", "typography/numero"],
            true,
        );
        check("<!-- resolint-ignore reference\n footnote -->", &["reference", "footnote"], false);
        check("<!-- resolint-ignore: why -->", &[], true);
        for other in ["<!-- resolint-ignored yo: x -->", "<!-- see resolint-ignore -->", "<!---->"]
        {
            assert_eq!(parse(other, Span::new(0, other.len())), None, "{other}");
        }
    }

    // The numbers of the paragraphs that the one comment of a draft covers.
    #[track_caller]
    fn covers(source: &str, expected: &[&str]) {
        let draft = draft::parse(source, &draft::Options { language: None, markdown: true });
        let ignores = read(&draft);
        let covered = ignores.comments[0].paragraphs.iter();
        let texts = covered.map(|index| draft.paragraphs[*index as usize].flow.text());
        assert_eq!(texts.collect::<Vec<_>>(), expected);
    }

    // In lists, annexes and notes; with the notes that a paragraph calls; in it and at its end.
    #[test]
    fn a_comment_covers_a_paragraph_and_its_notes() {
        let head = "Генеральная Ассамблея,\n\nотмечая доклад,\n\n";
        let check = |rest: &str, expected: &[&str]| covers(&format!("{head}{rest}"), expected);
        let comment = "<!-- resolint-ignore yo: так -->";
        check(&format!("{comment}\n1. Просит;\n\n2. Решает."), &["Просит;"]);
        check(&format!("1. Просит {comment} о докладе;\n\n2. Решает."), &["Просит о докладе;"]);
        check(&format!("1. Просит; {comment}\n\n2. Решает."), &["Просит;"]);
        check(&format!("- одно;\n{comment}\n- другое;\n- третье."), &["другое;"]);
        check(&format!("Приложение\n\n{comment}\n\n1. Первое."), &["Первое."]);
        check(
            &format!("{comment}\n1. Просит[^1];\n\n2. Решает[^2].\n\n[^1]: Раз.\n[^2]: Два."),
            &["Просит;", "Раз."],
        );
        check(&format!("1. Просит[^1].\n\n{comment}\n[^1]: Раз.\n[^2]: Два."), &["Раз."]);
        check(&format!("1. Просит.\n\n{comment}\n"), &[]);
    }
}
