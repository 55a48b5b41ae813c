//! What grows around the caret: the word, the citation or name, the clause, the paragraph, the
//! part, the whole draft.

use text::Span;

use crate::Snapshot;
use crate::outline::{Entry, tree};
use crate::touches;

/// The stretches around `offset`, each covering the one before; the last is the whole text.
pub fn selection(snapshot: &Snapshot, offset: usize) -> Vec<Span> {
    let text = snapshot.text();
    let checked = snapshot.checked();
    let mut spans = vec![word(text, offset), Span::new(0, text.len())];
    spans.extend(checked.references.iter().map(|it| it.number));
    spans.extend(checked.references.iter().map(|it| it.span));
    spans.extend(checked.mentions.all.iter().map(|it| it.span));
    if let Some((_, paragraph)) = snapshot.paragraph_at(offset) {
        let flow = &paragraph.flow;
        spans.push(paragraph.span);
        spans.push(flow.to_source(Span::new(0, flow.text().len())));
        let inside = flow.from_source(offset);
        spans.extend(inside.map(|at| flow.to_source(clause(flow.text(), at))));
    }
    for entry in tree(&checked.draft) {
        of_entry(&entry, offset, &mut spans);
    }
    spans.retain(|span| touches(*span, offset));
    spans.sort_by_key(|span| (span.len(), span.start));
    let mut grown: Vec<Span> = Vec::new();
    for span in spans {
        let grows = grown.last().is_none_or(|last| span.covers(*last) && span != *last);
        if grows {
            grown.push(span);
        }
    }
    grown
}

fn of_entry(entry: &Entry, offset: usize, spans: &mut Vec<Span>) {
    spans.push(entry.span);
    for part in entry.parts.iter().filter(|part| touches(part.span, offset)) {
        of_entry(part, offset, spans);
    }
}

/// The letters and figures on both sides of a caret.
fn word(text: &str, offset: usize) -> Span {
    let (Some(before), Some(after)) = (text.get(..offset), text.get(offset..)) else {
        return Span::at(offset.min(text.len()));
    };
    let part_of_word = |letter: &char| letter.is_alphanumeric() || matches!(letter, '-' | '’');
    let back: usize = before.chars().rev().take_while(part_of_word).map(char::len_utf8).sum();
    let on: usize = after.chars().take_while(part_of_word).map(char::len_utf8).sum();
    Span::new(offset - back, offset + on)
}

/// The words between two stops, the white space around them left out.
fn clause(text: &str, at: usize) -> Span {
    let stop = |letter: char| matches!(letter, ',' | ';' | ':');
    let start = text[..at].rfind(stop).map_or(0, |found| found + 1);
    let end = text[at..].find(stop).map_or(text.len(), |found| at + found);
    let inside = &text[start..end];
    let start = start + (inside.len() - inside.trim_start().len());
    Span::new(start, start + inside.trim().len())
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::testing::snapshot;

    fn check(marked: &str, expected: Expect) {
        let (snapshot, at) = snapshot(marked);
        let grown = selection(&snapshot, at);
        let shown: Vec<String> =
            grown.iter().map(|span| format!("{:?}\n", span.of(snapshot.text()))).collect();
        expected.assert_eq(&shown.concat());
    }

    #[test]
    fn from_a_word_to_the_draft() {
        check(
            "Генеральная Ассамблея,\r\n\r\nссылаясь на резолюцию 58/2$008 Генеральной\r\nАссамблеи \
             о миграции, а также на доклад,\r\n\r\n1. просит.\r\n",
            expect![[r#"
                "208"
                "58/208"
                "резолюцию 58/208 Генеральной\r\nАссамблеи"
                "ссылаясь на резолюцию 58/208 Генеральной\r\nАссамблеи о миграции"
                "ссылаясь на резолюцию 58/208 Генеральной\r\nАссамблеи о миграции, а также на доклад,"
                "Генеральная Ассамблея,\r\n\r\nссылаясь на резолюцию 58/208 Генеральной\r\nАссамблеи о миграции, а также на доклад,"
                "Генеральная Ассамблея,\r\n\r\nссылаясь на резолюцию 58/208 Генеральной\r\nАссамблеи о миграции, а также на доклад,\r\n\r\n1. просит.\r\n"
            "#]],
        );
    }

    #[test]
    fn at_the_ends() {
        check(
            "$0Requests",
            expect![[r#"
            "Requests"
        "#]],
        );
        check(
            "Requests;\n$0",
            expect![[r#"
            ""
            "Requests;\n"
        "#]],
        );
        check(
            "$0",
            expect![[r#"
            ""
        "#]],
        );
    }
}
