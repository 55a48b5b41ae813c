//! Writing ignores into a Markdown draft.

use std::collections::{BTreeMap, BTreeSet};

use draft::Draft;
use text::{Edit, LineEnding, Span};

use super::{WORD, paragraph_at};
use crate::Finding;

/// The edits that ignore `findings` in a Markdown draft: for each paragraph a comment on a line
/// above it, or at the end of its last line where it begins inside a line. A finding that stands
/// in no paragraph cannot be ignored so.
pub fn ignore_comments(draft: &Draft<'_>, findings: &[Finding], reason: &str) -> Vec<Edit> {
    let mut rules: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    for finding in findings {
        if let Some(paragraph) = paragraph_at(draft, finding.span.start) {
            rules.entry(paragraph).or_default().insert(finding.rule.name);
        }
    }
    let mut nodes: BTreeMap<u32, (Span, Span)> = BTreeMap::new();
    for node in &draft.nodes {
        let Some(paragraph) = node.paragraph else { continue };
        nodes.entry(paragraph.0).or_insert((node.span, node.span)).1 = node.span;
    }
    // Two hyphens may not stand in a comment, nor an empty line.
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ").replace("--", "–");
    let edit = |(paragraph, rules): (u32, BTreeSet<&str>)| {
        let names = rules.into_iter().collect::<Vec<_>>().join(", ");
        let comment = format!("<!-- {WORD} {names}: {reason} -->");
        let (first, last) = *nodes.get(&paragraph)?;
        above(draft.source, first, &comment).or_else(|| behind(draft.source, last, &comment))
    };
    rules.into_iter().filter_map(edit).collect()
}

/// A line above the one that `first` opens, as far to the right and in the same quotation.
fn above(source: &str, first: Span, comment: &str) -> Option<Edit> {
    let line = source[..first.start as usize].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let head = &source[line..first.start as usize];
    let mark = |c: char| c.is_whitespace() || ['>', '-', '*', '+', '#'].contains(&c);
    if !head.chars().all(mark) {
        return None;
    }
    let indent = head.len() - head.trim_start_matches([' ', '\t', '>']).len();
    let ending = LineEnding::of(source).as_str();
    let text = format!("{comment}{ending}{}", &head[..indent]);
    Some(Edit::replace(Span::at(line + indent), text))
}

/// After `last`, when nothing else stands on its line.
fn behind(source: &str, last: Span, comment: &str) -> Option<Edit> {
    let rest = source[last.end as usize..].split(['\n', '\r']).next()?;
    let text = format!(" {comment}");
    rest.trim().is_empty().then(|| Edit::replace(Span::at(last.end as usize), text))
}

#[cfg(test)]
mod tests {
    use draft::{Options, parse};

    use super::*;
    use crate::{Message, rules};

    /// `before` with an ignore of the first rule where `ё` stands.
    #[track_caller]
    fn check(before: &str, after: &str) {
        let draft = parse(before, &Options { language: None, markdown: true });
        let finding = |(at, found): (usize, &str)| {
            Finding::new(rules::ALL[0], Span::new(at, at + found.len()), Message::new("yo"))
        };
        let findings: Vec<Finding> = before.match_indices('ё').map(finding).collect();
        let edits = ignore_comments(&draft, &findings, "так -- и\nтак");
        let expected =
            after.replace("…", &format!("<!-- {WORD} {}: так – и так -->", rules::ALL[0].name));
        assert_eq!(text::apply(before, &edits).unwrap(), expected);
    }

    // One comment a paragraph; in lists, quotations and notes it stands as its paragraph does.
    #[test]
    fn a_comment_stands_above_its_paragraph() {
        let head = "Генеральная Ассамблея,\n\nотмечая доклад,\n\n";
        let check = |before: &str, after: &str| {
            check(&format!("{head}{before}"), &format!("{head}{after}"))
        };
        check("1. Ещё и ещё;\n", "…\n1. Ещё и ещё;\n");
        check("1. Просит:\n\n  - одно;\n  - ещё;\n", "1. Просит:\n\n  - одно;\n  …\n  - ещё;\n");
        check("> ещё цитата\n", "> …\n> ещё цитата\n");
        check("1. Просит[^1].\n\n[^1]: Ещё.\n", "1. Просит[^1].\n\n…\n[^1]: Ещё.\n");
    }
}
