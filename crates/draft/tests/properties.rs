//! What holds for every text, also for a damaged or a senseless one.

use draft::{Draft, Options, parse};
use proptest::prelude::*;

/// Texts made of the pieces that drafts are made of, in any order, and of anything else.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Генеральная Ассамблея,",
        "ссылаясь на свою резолюцию 58/208",
        " от 23 декабря 2003 года",
        ",\n\n",
        ";\n",
        ".\n\n",
        "\n",
        "\r\n",
        "\x0c",
        " ",
        "  ",
        "\u{a0}",
        "1. просит",
        "2. Передвижение",
        "а) цель",
        "(ii) to",
        "A. Секретариат",
        "_______________\n",
        "1 Резолюция 217 A (III).\n",
        "12 А/58/98.\n",
        "развитию1 ,",
        "развитии 2 ,",
        "2012,1 31/14",
        "20207",
        "проведен-\nного",
        "женщин-\nмигрантов",
        "\u{fffd}",
        "1980\u{fffd}1999",
        " 7 \n",
        "\n\n A/58/98\n\n",
        "25-20951 2/16\n",
        "[^1]",
        "[^1]: См. A/58/98.\n",
        "<sup>2</sup>",
        "<sup>",
        "*",
        "**",
        "_",
        "# ",
        "> ",
        "- ",
        "<!--",
        "-->",
        "---\n",
        "```\n",
        "\\",
        "[",
        "](",
        ")",
        "Примечания\n",
        "Приложение\n\n",
        "Мы, главы государств,",
        "78-е пленарное заседание,\n",
        "¹",
        "⁴²",
        "The General Assembly,\n",
        "Recalling its resolution",
        "大会,\n",
        "A\n\n",
        "ВИЧ/\nСПИД",
        "\u{ad}\n",
        "I\n",
        "\0",
        "i)",
        "*1. ",
    ]);
    let piece = prop_oneof![6 => pieces.prop_map(str::to_owned), 1 => any::<String>(), 1 => "[0-9 ./-]{1,8}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn options(markdown: bool) -> Options {
    Options { language: None, markdown }
}

/// Roles, places and running text, without what depends on line breaks.
fn shape(draft: &Draft<'_>) -> Vec<(draft::Role, Vec<String>, String)> {
    let paragraphs = draft.paragraphs.iter();
    paragraphs.map(|p| (p.role, p.path.clone(), p.flow.text().to_owned())).collect()
}

proptest! {
    // Every byte belongs to one node, in order; nodes of paragraphs lie inside their spans.
    #[test]
    fn nodes_cover_the_text(source in text(), markdown in any::<bool>()) {
        let draft = parse(&source, &options(markdown));
        let mut at = 0;
        for node in &draft.nodes {
            prop_assert_eq!(node.span.start, at);
            prop_assert!(!node.span.is_empty());
            prop_assert!(source.is_char_boundary(node.span.end as usize));
            if let Some(id) = node.paragraph {
                prop_assert!(draft.paragraph(id).span.covers(node.span));
            }
            at = node.span.end;
        }
        prop_assert_eq!(at as usize, source.len());
    }

    // Running text knows where each of its characters stands.
    #[test]
    fn running_text_leads_back_to_the_source(source in text(), markdown in any::<bool>()) {
        let draft = parse(&source, &options(markdown));
        for paragraph in &draft.paragraphs {
            let text = paragraph.flow.text();
            for (at, character) in text.char_indices() {
                let span = paragraph.flow.to_source(text::Span::new(at, at + character.len_utf8()));
                prop_assert!(paragraph.span.covers(span), "{:?} {span:?}", paragraph.span);
                prop_assert!(source.get(span.range()).is_some());
            }
        }
        for mark in &draft.marks {
            prop_assert!(source.get(mark.span.range()).is_some());
            prop_assert!(draft.paragraph(mark.paragraph).span.covers(mark.span));
            prop_assert!(mark.note.is_none_or(|note| draft.footnotes[note].label == mark.label));
        }
        for repair in &draft.repairs {
            prop_assert!(source.get(repair.span.range()).is_some());
        }
        for note in &draft.footnotes {
            prop_assert!(source.get(note.label_span.range()).is_some());
        }
    }

    // A file of Windows reads like one of Unix.
    #[test]
    fn line_ends_make_no_difference(source in text(), markdown in any::<bool>()) {
        let unix = source.replace('\r', "");
        let windows = unix.replace('\n', "\r\n");
        let (unix, windows) = (parse(&unix, &options(markdown)), parse(&windows, &options(markdown)));
        prop_assert_eq!(unix.kind, windows.kind);
        prop_assert_eq!(shape(&unix), shape(&windows));
    }

    // Any characters at all.
    #[test]
    fn nothing_fails(source in any::<String>(), markdown in any::<bool>()) {
        let draft = parse(&source, &options(markdown));
        prop_assert_eq!(draft.nodes.iter().map(|node| node.span.len()).sum::<usize>(), source.len());
    }
}

// Empty, one letter, digits only, one huge line, nothing but line breaks, NULs.
#[test]
fn hostile_texts_are_read() {
    let texts = [
        String::new(),
        "я".to_owned(),
        "1".repeat(30_000),
        "0123456789 ".repeat(30_000),
        "\n".repeat(30_000),
        "\0".repeat(10_000),
        "слово ".repeat(900_000),
        "](".repeat(30_000),
        "[^".repeat(30_000),
        "*".repeat(30_000),
        "* ".repeat(30_000),
        "а-\n".repeat(30_000),
        "_____\n1 ".repeat(15_000),
        "1. А. 2. ".repeat(30_000),
        "\u{fffd}".repeat(30_000),
        "Генеральная Ассамблея,\n".repeat(30_000),
        " сл\n".repeat(30_000),
        "A/58/98\n\n7\n\n".repeat(15_000),
        "<!--".repeat(30_000),
        "развитию1 ".repeat(30_000),
        "Примечания\n1 ".repeat(15_000),
    ];
    for source in texts {
        for markdown in [false, true] {
            let draft = parse(&source, &options(markdown));
            let covered: usize = draft.nodes.iter().map(|node| node.span.len()).sum();
            assert_eq!(covered, source.len());
        }
    }
}
