//! Every citation that a careful reader finds in the five documents is found, with its symbol
//! and its date: `citations.tsv`, a line each. The number in a heading is the document's own, and
//! a running head is no citation; both are told by the draft's structure.

use citation::{Antecedent, Target};
use draft::RepairKind;
use jiff::civil::date;
use lint::{Checked, Settings, check};

const DOCUMENTS: [(&str, &str); 5] = [
    ("A-61-515", include_str!("../../../seeds/documents/ru/A-61-515.txt")),
    ("A-58-98", include_str!("../../../seeds/documents/ru/A-58-98.txt")),
    ("A-RES-68-4", include_str!("../../../seeds/documents/ru/A-RES-68-4.txt")),
    ("A-RES-58-208", include_str!("../../../seeds/documents/ru/A-RES-58-208.txt")),
    ("A-68-190", include_str!("../../../seeds/documents/ru/A-68-190.txt")),
];

#[test]
fn every_citation_of_the_corpus_is_found() {
    let table = include_str!("citations.tsv");
    let mut missed = Vec::new();
    let mut count = 0;
    for (name, source) in DOCUMENTS {
        let checked = check(source, builtin::knowledge(), &Settings::on(date(2026, 11, 20)), &[]);
        let found = found(&checked);
        for line in table.lines().filter(|line| line.starts_with(&format!("{name}\t"))) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [_, first, last, symbol, day] = fields[..] else { panic!("{line}") };
            let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
            let seen = found.iter().any(|(line, called, dated)| {
                (first..=last).contains(line) && called == symbol && dated == day
            });
            count += 1;
            if !seen {
                missed.push(line);
            }
        }
    }
    assert_eq!(count, 38);
    assert!(missed.is_empty(), "{missed:#?}");
}

/// What was found in a document: the line it begins on, what it names, and its date.
fn found(checked: &Checked<'_>) -> Vec<(usize, String, String)> {
    let source = checked.draft.source;
    let line = |at: u32| source[..at as usize].matches('\n').count() + 1;
    let mut found: Vec<(usize, String, String)> = Vec::new();
    for reference in &checked.references {
        let citation = &reference.citation;
        let symbol = match &citation.target {
            Target::Symbol(symbol) => symbol.to_string(),
            Target::Back(back) => match back.antecedent {
                Antecedent::Found(index) => match &checked.references[index].citation.target {
                    Target::Symbol(symbol) => format!("ibid. {symbol}"),
                    _ => continue,
                },
                _ => continue,
            },
            Target::Own | Target::Unknown => continue,
        };
        let day = citation.date.and_then(|date| date.to_date());
        let day = day.map_or("-".to_owned(), |day| day.to_string());
        found.push((line(reference.number.start), symbol, day));
    }
    if let Some(number) = checked.draft.heading.and_then(|heading| heading.number) {
        found.push((
            line(number.start),
            format!("heading A/RES/{}", number.of(source)),
            "-".into(),
        ));
    }
    for repair in &checked.draft.repairs {
        let head = repair.span.of(source);
        if repair.kind == RepairKind::PageFurniture && head.contains('/') {
            let at = repair.span.start + head.find('A').unwrap_or(0) as u32;
            found.push((line(at), "furniture".to_owned(), "-".to_owned()));
        }
    }
    found
}
