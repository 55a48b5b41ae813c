//! What documents print of themselves, as the United Nations prints them.

use draft::Options;
use ingest::{DateSource, Details, printed};

fn details(text: &str) -> Details {
    printed(&draft::parse(text, &Options::default()))
}

/// Symbol, date with its source, and title in one line each.
fn shown(text: &str) -> String {
    let details = details(text);
    let date = details.date.map(|(date, source)| match source {
        DateSource::Printed => format!("{date} printed"),
        DateSource::Stated => format!("{date} stated"),
    });
    format!(
        "{} | {} | {}",
        details.symbol.as_deref().unwrap_or("-"),
        date.as_deref().unwrap_or("-"),
        details.title.as_deref().unwrap_or("-"),
    )
}

// The line of adoption tells the day; the line above it, when the document was distributed.
#[test]
fn a_resolution_of_the_assembly_in_english() {
    let text = "United Nations A/RES/78/217\nGeneral Assembly Distr.: General\n22 December 2023\n\n\
        Seventy-eighth session\nAgenda item 71 (b)\n\n\
        Resolution adopted by the General Assembly on 19 December 2023\n\n\
        [on the report of the Third Committee (A/78/481/Add.2, para. 131)]\n\n\
        78/217. Human rights in the administration of justice\n\n\
        The General Assembly,\n\n\
        Recalling its resolution 76/1 of 7 September 2021,\n\n\
        1. Takes note of the report of the Secretary-General;\n\n\
        2. Decides to continue.\n\n\
        50th plenary meeting\n19 December 2023\n";
    assert_eq!(
        shown(text),
        "A/RES/78/217 | 2023-12-19 printed | Human rights in the administration of justice"
    );
}

// The number line and the enacting line name the act together; the closing lines date it.
#[test]
fn a_resolution_without_a_masthead() {
    let text = " 58/208. Международная миграция и развитие \n\n Генеральная Ассамблея, \n\n\
        ссылаясь на свою резолюцию 57/270 B от 23 июня 2003 года,\n\n\
        1. принимает к сведению доклад Генерального секретаря;\n\n\
        2. постановляет продолжить.\n\n 78-е пленарное заседание,\n23 декабря 2003 года\n";
    assert_eq!(
        shown(text),
        "A/RES/58/208 | 2003-12-23 printed | Международная миграция и развитие"
    );
}

#[test]
fn a_resolution_of_the_assembly_in_russian() {
    let text = "Организация Объединенных Наций A/RES/58/4\n\nГенеральная Ассамблея Distr.: General\n\
        21 November 2003\n\nПятьдесят восьмая сессия\n\n\
        Резолюция, принятая Генеральной Ассамблеей 31 октября 2003 года\n\n\
        [по докладу Третьего комитета (A/58/422)]\n\n\
        58/4. Конвенция Организации Объединенных Наций против коррупции\n\n\
        Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 55/61 от 4 декабря 2000 года,\n\n\
        1. принимает Конвенцию.\n";
    assert_eq!(
        shown(text),
        "A/RES/58/4 | 2003-10-31 printed | Конвенция Организации Объединенных Наций против коррупции"
    );
}

#[test]
fn a_resolution_of_the_security_council() {
    let text = "United Nations S/RES/1325 (2000)\nSecurity Council Distr.: General\n31 October 2000\n\n\
        Resolution 1325 (2000)\n\n\
        Adopted by the Security Council at its 4213th meeting, on\n31 October 2000\n\n\
        The Security Council,\n\n\
        Recalling its resolutions 1261 (1999) of 25 August 1999,\n\n\
        1. Urges Member States to ensure increased representation of women;\n\n\
        2. Decides to remain actively seized of the matter.\n";
    assert_eq!(shown(text), "S/RES/1325 (2000) | 2000-10-31 printed | -");
    let russian = "Резолюция 1325 (2000),\n\nпринятая Советом Безопасности на его 4213-м заседании \
        31 октября 2000 года\n\nСовет Безопасности,\n\nссылаясь на свои резолюции 1261 (1999) от \
        25 августа 1999 года,\n\n1. настоятельно призывает государства-члены;\n";
    assert_eq!(shown(russian), "S/RES/1325 (2000) | 2000-10-31 printed | -");
}

// A report is dated by its masthead, and by no more than that.
#[test]
fn a_report() {
    let text = "United Nations A/58/98\nGeneral Assembly Distr.: General\n1 July 2003\nOriginal: English\n\n\
        Fifty-eighth session\nItem 93 (b) of the preliminary list\n\n\
        International migration and development\n\nReport of the Secretary-General\n\n\
        1. In its resolution 56/203 of 21 December 2001, the General Assembly requested a report.\n\n\
        2. The present report responds to that request, and is based on what Governments said.\n";
    let details = details(text);
    assert_eq!(details.symbol.as_deref(), Some("A/58/98"));
    assert_eq!(details.date.map(|(date, _)| date.to_string()).as_deref(), Some("2003-07-01"));
}

#[test]
fn a_resolution_of_the_human_rights_council() {
    let text = "United Nations A/HRC/RES/35/17\nGeneral Assembly Distr.: General\n7 July 2017\n\n\
        Human Rights Council\nThirty-fifth session\n6–23 June 2017\nAgenda item 3\n\n\
        Resolution adopted by the Human Rights Council on 22 June 2017\n\n\
        35/17. Protection of the human rights of migrants\n\nThe Human Rights Council,\n\n\
        Recalling the Universal Declaration of Human Rights,\n\n1. Reaffirms the rights of all;\n";
    assert_eq!(
        shown(text),
        "A/HRC/RES/35/17 | 2017-06-22 printed | Protection of the human rights of migrants"
    );
}

// What names nothing is nobody's document.
#[test]
fn a_letter_names_no_symbol() {
    assert_eq!(details("Dear colleagues,\n\nSee A/RES/58/208 for more.\n").symbol, None);
    assert_eq!(details("").symbol, None);
}
