//! Titles, paragraphs, near numbers and words: what else the built-in knowledge answers.

use citation::{Pinpoint, PinpointPart, Symbol, Unit};
use jiff::civil::date;
use knowledge::{Certainty, Claim, Extent, Judgement, Reason, Series, Verdict};
use text::{Language, Span};

fn symbol(symbol: &str) -> Symbol {
    symbol.parse().unwrap_or_else(|_| panic!("{symbol}"))
}

fn judge(cited: &str, title: Option<&str>, language: Language, pinpoint: &Pinpoint) -> Judgement {
    builtin::knowledge().judge(&Claim {
        symbol: &symbol(cited),
        body_certain: true,
        date: None,
        title,
        language,
        pinpoint,
        as_of: date(2026, 11, 20),
    })
}

fn titled(cited: &str, title: &str, language: Language) -> Judgement {
    judge(cited, Some(title), language, &Pinpoint::default())
}

/// The heading as printed, in part, and with other typography.
#[test]
fn a_title_that_agrees_is_confirmed() {
    for (cited, title, language) in [
        ("A/RES/58/208", "Международная миграция и развитие", Language::Russian),
        ("A/RES/58/208", "международная  миграция и развитие.", Language::Russian),
        (
            "A/RES/70/1",
            "Transforming our world: the 2030 Agenda for Sustainable Development",
            Language::English,
        ),
        ("A/RES/70/1", "Transforming our world", Language::English),
        // A Russian title typed from memory, and a catalogue's: neither is held against a draft.
        ("A/RES/55/2", "Декларация тысячелетия", Language::Russian),
        ("A/RES/34/180", "Another title", Language::Russian),
        // No French title is known.
        ("A/RES/70/1", "Transformer notre monde", Language::French),
    ] {
        let judgement = titled(cited, title, language);
        assert_eq!(judgement.verdict, Verdict::Confirmed, "{cited} {title}: {judgement:?}");
    }
}

/// The text of the resolution is at hand and prints another title.
#[test]
fn a_title_that_differs_is_contradicted() {
    let judgement = titled("A/RES/58/208", "Миграция и развитие в мире", Language::Russian);
    let [Reason::WrongTitle { recorded, certainty }] = judgement.reasons.as_slice() else {
        panic!("{judgement:?}")
    };
    assert_eq!(
        (recorded.as_str(), *certainty),
        ("Международная миграция и развитие", Certainty::Certain)
    );
    let judgement = titled("A/RES/70/1", "Addis Ababa Action Agenda", Language::English);
    assert!(
        matches!(judgement.reasons[..], [Reason::WrongTitle { certainty: Certainty::Likely, .. }]),
        "{judgement:?}"
    );
}

fn paragraph(label: &str) -> Pinpoint {
    let part =
        PinpointPart { unit: Unit::Paragraph, label: label.to_owned(), span: Span::default() };
    Pinpoint { parts: [part].into_iter().collect() }
}

/// Documents at hand: 58/208 has eleven operative paragraphs, the tenth a) to d); the
/// declaration of 68/4 has thirty-four.
#[test]
fn paragraphs_of_documents_at_hand_are_known() {
    for (cited, label, found) in [
        ("A/RES/58/208", "11", true),
        ("A/RES/58/208", "12", false),
        ("A/RES/58/208", "10(d)", true),
        ("A/RES/58/208", "10(e)", false),
        ("A/RES/58/208", "9–11", true),
        ("A/RES/58/208", "9–13", false),
        ("A/RES/68/4", "34", true),
        ("A/RES/68/4", "35", false),
        ("A/58/98", "55", true),
        ("A/58/98", "56", false),
        ("A/61/515", "24", true),
        ("A/61/515", "25", false),
        // No text of this one is at hand.
        ("A/RES/60/227", "230", true),
    ] {
        let judgement = judge(cited, None, Language::Russian, &paragraph(label));
        let missing = judgement.reasons.iter().any(|r| matches!(r, Reason::NoSuchParagraph { .. }));
        assert_eq!(!missing, found, "{cited}, {label}: {judgement:?}");
    }
}

/// Figures that changed places, a session that is one off, the wrong Roman session.
#[test]
fn a_near_number_has_the_date_that_is_written() {
    let knowledge = builtin::knowledge();
    for (cited, written, offered) in [
        ("A/RES/58/280", date(2003, 12, 23), "A/RES/58/208"),
        ("A/RES/85/208", date(2003, 12, 23), "A/RES/58/208"),
        ("A/RES/59/208", date(2003, 12, 23), "A/RES/58/208"),
        ("A/RES/1514 (XX)", date(1960, 12, 14), "A/RES/1514 (XV)"),
        ("S/RES/1352 (2000)", date(2000, 10, 31), "S/RES/1325 (2000)"),
    ] {
        let near = knowledge.near(&symbol(cited), Some(written), None);
        let near: Vec<String> =
            near.iter().map(|record| record.symbol().unwrap().to_string()).collect();
        assert!(near.iter().any(|symbol| symbol == offered), "{cited}: {near:?}");
    }
    assert!(knowledge.near(&symbol("A/RES/58/280"), None, None).is_empty());
    // A document that the registry does not list is no offer.
    assert!(knowledge.near(&symbol("A/57/107"), Some(date(2003, 12, 23)), None).is_empty());
}

/// A title alone finds the number: the resolution on migration of the fifty-sixth session.
#[test]
fn a_near_number_may_be_found_by_its_title() {
    let near = builtin::knowledge().near(
        &symbol("A/RES/56/230"),
        None,
        Some("Международная миграция и развитие"),
    );
    assert_eq!(near[0].symbol().unwrap().to_string(), "A/RES/56/203");
}

/// Words in any form, in both languages.
#[test]
fn words_of_titles_find_acts() {
    let knowledge = builtin::knowledge();
    for (query, expected) in [
        ("международной миграции", "A/RES/68/4"),
        ("2030 agenda sustainable transforming", "A/RES/70/1"),
        ("конвенции о правах ребенка", "A/RES/44/25"),
    ] {
        let hits = knowledge.search(query, 20);
        let found: Vec<String> =
            hits.iter().map(|hit| hit.record.symbol().unwrap().to_string()).collect();
        assert!(found.iter().any(|symbol| symbol == expected), "{query}: {found:?}");
    }
    assert!(knowledge.search("ъъъ", 5).is_empty());
    assert!(knowledge.search("", 5).is_empty());
}

/// The longest series a symbol belongs to.
#[test]
fn series_of_document_symbols() {
    let knowledge = builtin::knowledge();
    for (document, series) in [
        ("A/C.2/54/2", Some("A/C.2/")),
        ("A/58/98", Some("A/")),
        ("A/CONF.171/13", Some("A/CONF.")),
        ("E/CN.4/Sub.2/2000/1", Some("E/CN.4/Sub.2/")),
        ("ST/SGB/2003/7", Some("ST/SGB/")),
        ("Q/58/98", None),
        ("ZZ/1", None),
        ("", None),
    ] {
        let found = knowledge.series(document);
        assert_eq!(found.map(|series| series.pattern()), series, "{document}");
    }
    let committee = knowledge.series("A/C.2/54/2").unwrap();
    assert_eq!(committee.meaning(Language::Russian), "Второй комитет");
}

/// What is complete, what is in part, and what is not covered at all.
#[test]
fn coverage_is_told() {
    use citation::{ActKind, Body, Session};
    let knowledge = builtin::knowledge();
    let of = |body, series| knowledge.coverage(body, ActKind::Resolution, series).extent;
    let session = |number| Series::Session(Session::Regular(number));
    assert_eq!(of(Body::GeneralAssembly, session(58)), Extent::Complete);
    assert_eq!(of(Body::GeneralAssembly, session(80)), Extent::Partial);
    assert_eq!(of(Body::GeneralAssembly, session(81)), Extent::None);
    assert_eq!(of(Body::SecurityCouncil, Series::Through), Extent::Complete);
    assert_eq!(of(Body::HumanRightsCouncil, session(35)), Extent::Partial);
    assert_eq!(of(Body::EconomicAndSocialCouncil, Series::Year(2000)), Extent::Partial);
    assert_eq!(of(Body::StatisticalCommission, session(35)), Extent::None);
    assert_eq!(
        knowledge.session_window(Body::GeneralAssembly, Session::Regular(58)),
        Some((date(2003, 9, 16), date(2004, 9, 14)))
    );
    assert_eq!(knowledge.assembly_session_on(date(2026, 11, 20)), Some(81));
    assert_eq!(knowledge.assembly_session_on(date(2003, 7, 1)), Some(57));
    assert_eq!(knowledge.assembly_session_on(date(1946, 1, 24)), Some(1));
}

/// A/58/98 dates 56/203 to February 2002 at its three places; 58/208 has its day.
#[test]
fn documents_at_hand_tell_what_they_cite() {
    let knowledge = builtin::knowledge();
    let mut citing: Vec<String> = knowledge
        .citing("A/RES/56/203")
        .map(|citing| {
            format!("{} {} {:?}", citing.document.symbol(), citing.paragraph.label(), citing.date)
        })
        .collect();
    citing.sort();
    expect_test::expect![[r#"
        A/58/98  Some((2002, 2, 21))
        A/58/98 3 Some((2002, 2, 21))
        A/58/98 41 Some((2002, 2, 21))
        A/58/98 5 None
        A/RES/58/208 preamble 2 Some((2001, 12, 21))"#]]
    .assert_eq(&citing.join("\n"));
    let document = knowledge.document_of(&symbol("A/RES/58/208")).unwrap();
    assert_eq!(document.symbol(), "A/RES/58/208");
    assert!(document.cites().any(|(target, _)| target == "A/RES/45/158"));
}
