//! The five documents of the corpus: every place that a careful reader found in them is read
//! as it should be. The places stand in `seed_facts.json`.

use draft::{Draft, Kind, NodeKind, Options, Organ, RepairKind, Role, parse};
use serde_json::Value;

/// Line and label of a mark, first and last line of its note.
type MarkFact = (u64, String, Option<(u64, u64)>);

/// A document and its draft.
struct Document {
    name: &'static str,
    draft: Draft<'static>,
}

fn documents() -> Vec<Document> {
    let texts = [
        ("A-61-515", include_str!("../../../seeds/documents/ru/A-61-515.txt")),
        ("A-58-98", include_str!("../../../seeds/documents/ru/A-58-98.txt")),
        ("A-RES-68-4", include_str!("../../../seeds/documents/ru/A-RES-68-4.txt")),
        ("A-RES-58-208", include_str!("../../../seeds/documents/ru/A-RES-58-208.txt")),
        ("A-68-190", include_str!("../../../seeds/documents/ru/A-68-190.txt")),
    ];
    texts
        .into_iter()
        .map(|(name, text)| Document { name, draft: parse(text, &Options::default()) })
        .collect()
}

impl Document {
    /// The line of the byte `offset`, from 1.
    fn line(&self, offset: u32) -> u64 {
        self.draft.source[..offset as usize].matches('\n').count() as u64 + 1
    }

    /// The character column of the byte `offset`, from 1.
    fn column(&self, offset: u32) -> u64 {
        let head = &self.draft.source[..offset as usize];
        head[head.rfind('\n').map_or(0, |at| at + 1)..].chars().count() as u64 + 1
    }

    /// The facts of this document under `key`.
    fn facts<'f>(&self, facts: &'f Value, key: &str) -> Vec<&'f Value> {
        facts[key].as_array().unwrap().iter().filter(|fact| fact["document"] == self.name).collect()
    }

    /// Line, and whatever `show` gives, of each repair that it knows.
    fn repairs<T>(&self, show: impl Fn(&RepairKind, text::Span) -> Option<T>) -> Vec<T> {
        self.draft.repairs.iter().filter_map(|repair| show(&repair.kind, repair.span)).collect()
    }
}

fn facts() -> Value {
    serde_json::from_str(include_str!("seed_facts.json")).unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

// 146 hyphens at line ends, 14 of them the word's own; the word is the one that was printed.
#[test]
fn hyphens_at_line_ends_are_read() {
    let facts = facts();
    let mut wrong = Vec::new();
    let mut count = 0;
    for document in documents() {
        let expected: Vec<(u64, bool)> = document
            .facts(&facts, "hyphens")
            .iter()
            .map(|fact| (number(&fact["line"]), fact["kept"] == true))
            .collect();
        let found = document.repairs(|kind, span| match kind {
            RepairKind::HyphenJoined => Some((document.line(span.start), false)),
            RepairKind::HyphenKept => Some((document.line(span.start), true)),
            _ => None,
        });
        count += found.len();
        wrong.extend(
            expected
                .iter()
                .filter(|fact| !found.contains(fact))
                .map(|fact| (document.name, "missed", *fact)),
        );
        wrong.extend(
            found
                .iter()
                .filter(|fact| !expected.contains(fact))
                .map(|fact| (document.name, "wrong", *fact)),
        );
        for fact in document.facts(&facts, "hyphens") {
            let word = string(&fact["word"]);
            let shown = document
                .draft
                .paragraphs
                .iter()
                .any(|paragraph| paragraph.flow.text().contains(&word));
            assert!(shown, "{} line {}: «{word}»", document.name, fact["line"]);
        }
    }
    assert_eq!(wrong, []);
    assert_eq!(count, 146);
}

// 26 places where a converter lost a dash or a quotation mark.
#[test]
fn replacement_characters_are_read() {
    let facts = facts();
    let mut count = 0;
    for document in documents() {
        let expected: Vec<(u64, u64, String)> = (document.facts(&facts, "replacements").iter())
            .map(|fact| (number(&fact["line"]), number(&fact["column"]), string(&fact["reads"])))
            .collect();
        let found = document.repairs(|kind, span| match kind {
            RepairKind::Replacement(reads) => {
                Some((document.line(span.start), document.column(span.start), reads.clone()))
            }
            _ => None,
        });
        assert_eq!(found, expected, "{}", document.name);
        count += found.len();
        assert!(
            document
                .draft
                .paragraphs
                .iter()
                .all(|paragraph| !paragraph.flow.text().contains('\u{fffd}'))
        );
    }
    assert_eq!(count, 26);
}

// 12 page turns that print the last words again, the page number and the running head.
#[test]
fn page_turns_are_read() {
    let facts = facts();
    for document in documents() {
        let source = document.draft.source;
        let repetitions: Vec<(u64, String)> = (document.facts(&facts, "repetitions").iter())
            .map(|fact| (number(&fact["line"]), string(&fact["text"])))
            .collect();
        let found = document.repairs(|kind, span| {
            matches!(kind, RepairKind::Repeated)
                .then(|| (document.line(span.start), span.of(source).to_owned()))
        });
        assert_eq!(found, repetitions, "{}", document.name);
        let furniture: Vec<(u64, String)> = (document.facts(&facts, "furniture").iter())
            .map(|fact| (number(&fact["line"]), string(&fact["text"])))
            .collect();
        let nodes: Vec<(u64, String)> = (document.draft.nodes.iter())
            .filter(|node| node.kind == NodeKind::PageFurniture)
            .map(|node| (document.line(node.span.start), node.span.of(source).to_owned()))
            .collect();
        assert_eq!(nodes, furniture, "{}", document.name);
        for (_, text) in repetitions {
            let twice = format!("{text} {text}");
            assert!(
                document
                    .draft
                    .paragraphs
                    .iter()
                    .all(|paragraph| !paragraph.flow.text().contains(&twice))
            );
        }
    }
}

// Paragraphs 2, 10, 11, 22, 24 and 50 of A/58/98 stand on the line of the one before.
#[test]
fn glued_paragraphs_are_parted() {
    let facts = facts();
    for document in documents() {
        let expected: Vec<(u64, String)> = (document.facts(&facts, "glued").iter())
            .map(|fact| (number(&fact["line"]), format!("{}.", fact["number"])))
            .collect();
        let found = document.repairs(|kind, span| {
            let text = span.of(document.draft.source).to_owned();
            matches!(kind, RepairKind::Unglued).then(|| (document.line(span.start), text))
        });
        assert_eq!(found, expected, "{}", document.name);
    }
}

// Every number from 1 to the last one, once, in order.
#[test]
fn numbered_paragraphs_are_whole() {
    let facts = facts();
    for document in documents() {
        for fact in document.facts(&facts, "numbered") {
            let numbers: Vec<u64> = (document.draft.paragraphs.iter())
                .filter(|paragraph| matches!(paragraph.role, Role::Body | Role::Operative))
                .filter_map(|paragraph| paragraph.label.as_ref()?.value.parse().ok())
                .collect();
            let expected: Vec<u64> = (1..=number(&fact["last"])).collect();
            assert_eq!(numbers, expected, "{}", document.name);
        }
    }
}

// Twenty marks: six of A/58/98 call notes that were cut off, the others have theirs.
#[test]
fn marks_and_notes_are_read() {
    let facts = facts();
    let mut count = 0;
    for document in documents() {
        let expected: Vec<MarkFact> = (document.facts(&facts, "marks").iter())
            .map(|fact| {
                let note =
                    fact["note"].as_array().map(|lines| (number(&lines[0]), number(&lines[1])));
                (number(&fact["line"]), fact["mark"].to_string(), note)
            })
            .collect();
        let found: Vec<MarkFact> = (document.draft.marks.iter())
            .map(|mark| {
                let note = mark.note.map(|note| {
                    let span =
                        document.draft.paragraph(document.draft.footnotes[note].paragraph).span;
                    (document.line(span.start), document.line(span.end))
                });
                (document.line(mark.span.start), mark.label.clone(), note)
            })
            .collect();
        assert_eq!(found, expected, "{}", document.name);
        count += found.len();
        let rules = document.draft.nodes.iter().filter(|node| node.kind == NodeKind::FootnoteRule);
        let lines: Vec<u64> = rules.map(|node| document.line(node.span.start)).collect();
        let expected: Vec<u64> =
            document.facts(&facts, "rules").iter().map(|fact| number(&fact["line"])).collect();
        assert_eq!(lines, expected, "{}", document.name);
    }
    assert_eq!(count, 20);
}

// Where each preambular and operative paragraph begins, and its first words.
#[test]
fn preambular_and_operative_paragraphs_begin_where_printed() {
    let facts = facts();
    for document in documents() {
        for (key, role) in [("preambular", Role::Preambular), ("operative", Role::Operative)] {
            let expected = document.facts(&facts, key);
            if expected.is_empty() {
                continue;
            }
            let found: Vec<_> = (document.draft.paragraphs.iter())
                .filter(|paragraph| {
                    paragraph.role == role
                        && (paragraph.label.is_some() || role == Role::Preambular)
                })
                .collect();
            assert_eq!(found.len(), expected.len(), "{} {key}", document.name);
            for (paragraph, fact) in found.iter().zip(expected) {
                assert_eq!(document.line(paragraph.span.start), number(&fact["line"]));
                let opener = string(&fact["opener"]);
                let printed = paragraph.span.of(document.draft.source).trim_start();
                assert!(printed.starts_with(opener.trim()), "{opener} / {printed}");
            }
        }
    }
}

// Numbers, titles, sections and closing lines.
#[test]
fn headings_and_closing_lines_are_read() {
    let facts = facts();
    for document in documents() {
        let draft = &document.draft;
        for fact in document.facts(&facts, "titles") {
            let heading = draft.heading.unwrap();
            assert_eq!(heading.number.unwrap().of(draft.source), string(&fact["number"]));
            let title = heading.title.unwrap();
            assert_eq!(document.line(title.start), number(&fact["lines"][0]));
            assert_eq!(document.line(title.end), number(&fact["lines"][1]));
        }
        for fact in document.facts(&facts, "closings") {
            let closing = draft.closing.unwrap();
            let (meeting, span) = closing.meeting.unwrap();
            assert_eq!(u64::from(meeting), number(&fact["meeting"]));
            assert_eq!(document.line(span.start), number(&fact["line"]));
            assert_eq!(closing.date.unwrap().of(draft.source), string(&fact["date"]));
        }
        for fact in document.facts(&facts, "sections") {
            let path = format!("section {}", string(&fact["section"]));
            let heading = draft.paragraph(draft.find_paragraph(&[path]).unwrap());
            assert_eq!(heading.role, Role::SectionHeading);
            assert_eq!(document.line(heading.span.start), number(&fact["line"]));
        }
    }
}

// Letters of the other script stand where they were printed: the text is not cleaned.
#[test]
fn mixed_scripts_stay_in_the_source() {
    let facts = facts();
    let mut count = 0;
    for document in documents() {
        for fact in document.facts(&facts, "mixed") {
            let line =
                document.draft.source.lines().nth(number(&fact["line"]) as usize - 1).unwrap();
            let rest: String = line.chars().skip(number(&fact["column"]) as usize - 1).collect();
            assert!(rest.starts_with(&string(&fact["text"])), "{rest}");
            count += 1;
        }
    }
    assert_eq!(count, 9);
}

// What each document is, and the words cut by empty lines in A/68/190.
#[test]
fn kinds_and_organs_are_told() {
    let kinds: Vec<(&str, Kind, Option<Organ>)> = documents()
        .iter()
        .map(|document| (document.name, document.draft.kind, document.draft.organ))
        .collect();
    let expected = [
        ("A-61-515", Kind::Report, None),
        ("A-58-98", Kind::Report, None),
        ("A-RES-68-4", Kind::Declaration, Some(Organ::GeneralAssembly)),
        ("A-RES-58-208", Kind::Resolution, Some(Organ::GeneralAssembly)),
        ("A-68-190", Kind::Report, None),
    ];
    assert_eq!(kinds, expected);
}

// «обеспечение / защиты», «кризисных / ситуациях», «оцен-/ки»: three sentences in one piece.
#[test]
fn sentences_cut_by_empty_lines_are_joined() {
    let documents = documents();
    let draft = &documents[4].draft;
    for words in
        ["обеспечение защиты жертв", "кризисных ситуациях посредством", "для оценки воздействия"]
    {
        let joined = draft.paragraphs.iter().any(|paragraph| paragraph.flow.text().contains(words));
        assert!(joined, "{words}");
    }
}

// A/RES/58/208 has four subparagraphs; the first letter is printed in Cyrillic.
#[test]
fn subparagraphs_have_latin_letters() {
    let documents = documents();
    let draft = &documents[3].draft;
    for letter in ["a", "b", "c", "d"] {
        let id = draft.find_paragraph(&["10", letter]).unwrap();
        assert_eq!(draft.paragraph(id).role, Role::Subparagraph(1));
    }
    assert_eq!(draft.find_paragraph(&["10", "e"]), None);
    assert_eq!(draft.find_paragraph(&["12"]), None);
}
