//! The grammar by example: every line of `pairs.tsv`, text → what is cited.
//!
//! A line holds language, text, the citations expected and the reason. A citation reads
//! `symbol@date¶pinpoint`; citations are parted by ` ; `; `-` is none; `?/` a body that nobody
//! tells; `↵` a line break; `A…L` and `A/… … A/…` one entry for each between. `self` is the draft,
//! `back-reference` points back. Lines that open with `#` are headings.

use citation::{Body, Citation, Context, Kind, Pinpoint, Symbol, Target, Unit, find};
use text::Language;

#[test]
fn every_pair_reads_as_written() {
    let pairs = include_str!("pairs.tsv");
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in pairs.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(code), Some(text), Some(expected)) =
            (fields.next(), fields.next(), fields.next())
        else {
            panic!("not a pair: {line}");
        };
        let language = Language::from_code(code).unwrap_or_else(|| panic!("no language: {line}"));
        let text = text.replace('↵', "\n");
        let context = Context { own_body: Some(Body::GeneralAssembly) };
        let found = find(&text, language, &context);
        let shown: Vec<String> =
            found.iter().filter(|citation| counts(citation)).map(show).collect();
        let expected = expand(expected);
        count += 1;
        if shown != expected {
            wrong.push(format!(
                "{code} {text}\n    wanted {}\n    found  {}",
                expected.join(" ; "),
                shown.join(" ; ")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count} pairs read otherwise:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// In a Human Rights Council draft «ее», "its" after «Ассамблея» is the Assembly's.
#[test]
fn its_resolution_is_the_named_assemblys_in_another_bodys_draft() {
    let context = Context { own_body: Some(Body::HumanRightsCouncil) };
    let read = |language, text: &str| -> Vec<String> {
        find(text, language, &context).iter().map(show).collect()
    };
    assert_eq!(
        read(
            Language::Russian,
            "приветствуя принятие Ассамблеей в ее резолюции 71/1 от 19 сентября 2016 года \
             Нью-Йоркской декларации"
        ),
        ["A/RES/71/1@2016-09-19"]
    );
    assert_eq!(
        read(
            Language::English,
            "the declaration adopted by the Assembly in its resolution 71/1 of 19 September 2016"
        ),
        ["A/RES/71/1@2016-09-19"]
    );
    assert_eq!(
        read(Language::English, "Recalling its resolution 35/3 of 22 June 2017"),
        ["A/HRC/RES/35/3@2017-06-22"]
    );
}

/// What is recognised only to be held apart (a conference's own resolution 1) is not listed.
fn counts(citation: &Citation) -> bool {
    !(citation.kind == Kind::Other && citation.target == Target::Unknown)
}

fn show(citation: &Citation) -> String {
    let mut shown = match &citation.target {
        Target::Symbol(symbol) => symbol.to_string(),
        Target::Back(_) => "back-reference".to_owned(),
        Target::Own => "self".to_owned(),
        Target::Unknown => "other".to_owned(),
    };
    if let Some(date) = citation.date {
        shown.push_str(&match (date.month, date.day) {
            (Some(month), Some(day)) => format!("@{}-{month:02}-{day:02}", date.year),
            (Some(month), None) => format!("@{}-{month:02}", date.year),
            _ => format!("@{}", date.year),
        });
    }
    let charter = matches!(citation.target, Target::Symbol(Symbol::Charter));
    if !citation.pinpoint.parts.is_empty() {
        shown.push('¶');
        shown.push_str(&show_pinpoint(&citation.pinpoint, charter));
    }
    shown
}

fn show_pinpoint(pinpoint: &Pinpoint, charter: bool) -> String {
    let parts: Vec<String> = pinpoint
        .parts
        .iter()
        .map(|part| {
            let unit = match part.unit {
                Unit::Paragraph => return part.label.clone(),
                Unit::PreambularParagraph => "preamble",
                Unit::Section => "section",
                Unit::Chapter if charter => "Chapter",
                Unit::Chapter => "chapter",
                Unit::Part => "part",
                Unit::Annex => "annex",
                Unit::Appendix => "appendix",
                Unit::Article if charter => "Article",
                Unit::Article => "article",
                Unit::Resolution => "resolution",
                Unit::Goal => "goal",
                Unit::Target => "target",
                Unit::Rule => "rule",
                Unit::Table => "table",
            };
            format!("{unit} {}", part.label).trim_end().to_owned()
        })
        .collect();
    parts.join(",")
}

/// The citations of a field, ranges written out.
fn expand(field: &str) -> Vec<String> {
    if field == "-" {
        return Vec::new();
    }
    field.split(" ; ").flat_map(expand_one).collect()
}

fn expand_one(entry: &str) -> Vec<String> {
    if let Some((first, last)) = entry.split_once(" … ") {
        let (head, low) = first.rsplit_once('/').expect("a range of symbols");
        let (_, high) = last.rsplit_once('/').expect("a range of symbols");
        let numbers = low.parse::<u32>().expect("a number")..=high.parse().expect("a number");
        return numbers.map(|number| format!("{head}/{number}")).collect();
    }
    let Some((before, after)) = entry.split_once('…') else { return vec![entry.to_owned()] };
    let head = &before[..before.len() - 1];
    let letters = before.as_bytes()[before.len() - 1]..=after.as_bytes()[0];
    letters.map(|letter| format!("{head}{}{}", letter as char, &after[1..])).collect()
}
