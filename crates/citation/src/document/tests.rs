//! Symbols as drafts hold them, and what only looks like one.

use proptest::prelude::*;

use super::*;

/// Every symbol of `text`, each with its kind, `→` and the right spelling when typed wrongly, `?`
/// when the series is unknown.
fn symbols(text: &str) -> String {
    let mut out = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match super::at(text, at) {
            Some(found) => {
                let mut shown = found.symbol.to_string();
                if let Some(respelled) = &found.respelled {
                    shown.push_str(&format!(" for {}", found.span.of(text)));
                    assert_eq!(*respelled, found.symbol.to_string());
                } else {
                    // Spaces before a part or a bracket are free; the rest is as typed.
                    let typed: String = found.span.of(text).split_whitespace().collect();
                    let canonical: String = shown.split_whitespace().collect();
                    assert!(
                        typed.eq_ignore_ascii_case(&canonical) || found.kind == Kind::Resolution,
                        "{typed} {canonical}"
                    );
                }
                shown.push_str(match found.kind {
                    Kind::Draft => " draft",
                    Kind::MeetingRecord => " record",
                    Kind::Resolution => " resolution",
                    Kind::Decision => " decision",
                    _ => "",
                });
                out.push(shown);
                at = found.span.end as usize;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    out.join("; ")
}

#[test]
fn symbols_of_documents_and_acts() {
    let pairs = [
        // The full stop ends the sentence.
        ("см. A/58/98.", "A/58/98"),
        ("12 А/58/98.", "A/58/98 for А/58/98"),
        ("(см. А/С.2/54/2, приложение)", "A/C.2/54/2 for А/С.2/54/2"),
        ("Е/СN.9/2014/3", "E/CN.9/2014/3 for Е/СN.9/2014/3"),
        ("в докладе A/CONF.231/L.6;", "A/CONF.231/L.6 draft"),
        ("TD/B/EX(53)/2", "TD/B/EX(53)/2"),
        ("ST/SGB/2003/13", "ST/SGB/2003/13"),
        ("S/2006/71, S/26015", "S/2006/71; S/26015"),
        ("S/PRST/2001/31", "S/PRST/2001/31"),
        ("A/58/PV.78 и S/PV.6283", "A/58/PV.78 record; S/PV.6283 record"),
        ("A/HRC/20/24", "A/HRC/20/24"),
        ("CEDAW/C/GC/33", "CEDAW/C/GC/33"),
        ("A/C.3/68/L.15/Rev.1", "A/C.3/68/L.15/Rev.1 draft"),
        ("A/58/3/Rev.1", "A/58/3/Rev.1"),
        ("A/RES/58/208", "A/RES/58/208 resolution"),
        ("A/RES/57/270 B от 23 июня", "A/RES/57/270 B resolution"),
        ("A/RES/217(III)[A]", "A/RES/217 A (III) resolution"),
        ("A/RES/2106 (XX)", "A/RES/2106 (XX) resolution"),
        ("A/RES/ES-11/1 and A/ES-11/PV.5", "A/RES/ES-11/1 resolution; A/ES-11/PV.5 record"),
        ("A/RES/S‑21/2", "A/RES/S-21/2 resolution"),
        ("A/DEC/58/402", "A/DEC/58/402 decision"),
        ("S/RES/1325 (2000), S/RES/1325", "S/RES/1325 (2000) resolution; S/RES/1325 resolution"),
        ("E/RES/2000/35; E/DEC/1995/313", "E/RES/2000/35 resolution; E/DEC/1995/313 decision"),
        ("A/HRC/RES/35/3, A/HRC/DEC/2/102", "A/HRC/RES/35/3 resolution; A/HRC/DEC/2/102 decision"),
        (
            "UNEP/EA.5/Res.14 и UNEP/EA.5/RES/14",
            "UNEP/EA.5/RES/14 resolution; UNEP/EA.5/RES/14 resolution",
        ),
        ("ICC-ASP/21/20, IDB.5/3", "ICC-ASP/21/20; IDB.5/3"),
        ("ICCD/COP(13)/21/Add.1", "ICCD/COP(13)/21/Add.1"),
        ("E/CN.4/Sub.2/1999/10", "E/CN.4/Sub.2/1999/10"),
        ("UNEP/OzL.Pro.12/9", "UNEP/OzL.Pro.12/9"),
        ("ECE/TRANS/WP.30/AC.2/125", "ECE/TRANS/WP.30/AC.2/125"),
        // A joint document, a range of symbols.
        ("A/66/551–S/2011/701", "A/66/551; S/2011/701"),
        ("A/RES/58/208-A/RES/58/210", "A/RES/58/208 resolution; A/RES/58/210 resolution"),
        // Stray spaces, a missing slash, a fraction slash, a line end.
        (
            "A/RES/ 58/208 и A/ 58/ 98",
            "A/RES/58/208 for A/RES/ 58/208 resolution; A/58/98 for A/ 58/ 98",
        ),
        ("A/58/98/Add. 1", "A/58/98/Add.1 for A/58/98/Add. 1"),
        ("A/58/98 Rev.1", "A/58/98/Rev.1 for A/58/98 Rev.1"),
        ("A⁄58⁄98", "A/58/98 for A⁄58⁄98"),
        ("A/58/98/Соrr.1", "A/58/98/Corr.1 for A/58/98/Соrr.1"),
        // A word glued behind, a title going on, a component without figures.
        ("A/58/98и далее", "A/58/98"),
        ("A/RES/58/208 А также", "A/RES/58/208 resolution"),
        ("A/58/98/ANNEX", "A/58/98"),
    ];
    for (text, expected) in pairs {
        assert_eq!(symbols(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_symbol() {
    let texts = [
        "и/или; км/ч; ВИЧ/СПИДу; ISO/IEC 27001; HIV/AIDS; and/or; w/o; N/A; C/C++; S/N 1234",
        "http://www.un.org/ga/58/208 https://undocs.org/A/RES/58/208 view_doc.asp?symbol=A/RES/68/4",
        "квартира А/5, корпус А/12, А/Я 5834, грипп A/H5N1, S/4HANA, A/B/C",
        // Cut short, or the name of a path.
        "A/RES/58 docs/A/58/98 A/58/98/readme.txt mail@A/58/98",
        "25-20951 2/16; А/ 100 человек; в Комитете A/C.2 и на A/CONF.231",
        "TCP/IP 4/6, OS/2, PL/1, I/O 8/16, USB/3.0",
    ];
    for text in texts {
        assert_eq!(symbols(text), "", "{text}");
    }
}

// Where a noun says that a symbol follows, an unknown series is read and said to be unknown; a
// committee that the Assembly has not is unknown anywhere.
#[test]
fn an_unknown_series_is_read_after_a_noun_only() {
    assert_eq!(at("QQ/58/98", 0), None);
    assert!(!at_noun("QQ/58/98", 0).unwrap().series_known);
    assert!(!at("A/C.9/54/2", 0).unwrap().series_known);
    assert!(at("A/C.6/54/2", 0).unwrap().series_known);
}

#[test]
fn suffixes_written_alone() {
    let pairs = [
        ("A/58/98| и Add.1 и 2 и Corr.1", "A/58/98/Add.1 A/58/98/Add.2 A/58/98/Corr.1"),
        ("A/79/12/Add.1| and Corr.1", "A/79/12/Add.1/Corr.1"),
        ("A/HRC/20/24| и Corr.1, пункт 12", "A/HRC/20/24/Corr.1"),
        ("A/58/98|, Add.1–3", "A/58/98/Add.1 A/58/98/Add.2 A/58/98/Add.3"),
        ("A/58/98| and Add.1/Corr.1", "A/58/98/Add.1/Corr.1"),
        ("A/58/98| и Add.1 и 2 других документа", "A/58/98/Add.1"),
        ("A/58/98| и 2 и 3", ""),
        ("A/58/98|, пункт 12", ""),
        ("A/58/98|", ""),
    ];
    for (text, expected) in pairs {
        let end = text.find('|').unwrap();
        let found = suffixes(&text.replace('|', ""), end, &text[..end]);
        let shown: Vec<String> = found.into_iter().map(|each| each.symbol.to_string()).collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_within_its_bounds(text in "([AАEЕSST]|UNEP|ICC-)?[/⁄ ]?(RES|Res|DEC|C|Add|EA)?[./( -]{0,2}[0-9]{0,4}[AЁzа(). /-]{0,6}\\PC{0,6}") {
        for offset in 0..=text.len() + 1 {
            if let Some(found) = at_noun(&text, offset) {
                prop_assert!(!found.span.of(&text).is_empty());
                suffixes(&text, found.span.end as usize, "A/58/98");
            }
        }
    }
}
