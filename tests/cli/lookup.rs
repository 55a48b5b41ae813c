//! `lookup` of bodies, treaties, conferences and States, as a delegate types them.

use expect_test::expect;

use crate::folder::Folder;

/// The first line of what is said of a query.
fn first(query: &str) -> String {
    let run = Folder::new().run(&["lookup", query]);
    assert_eq!(run.code, 0, "{query}: {}", run.err);
    run.out.lines().next().unwrap_or_default().to_owned()
}

// An acronym in either language, a name in any case, one slip of the keyboard.
#[test]
fn a_name_is_known_however_it_is_typed() {
    for (query, expected) in [
        ("МОМ", "International Organization for Migration (IOM)"),
        ("iom", "International Organization for Migration (IOM)"),
        (
            "Международной организацией по миграции",
            "International Organization for Migration (IOM)",
        ),
        (
            "Управления Верховного комиссара Организации Объединенных Наций по правам человека",
            "Office of the United Nations High Commissioner for Human Rights (OHCHR)",
        ),
        ("Конвенции о правах рибенка", "Convention on the Rights of the Child (CRC)"),
        ("Convention on the Rights of the Chlid", "Convention on the Rights of the Child (CRC)"),
        ("Турция", "Türkiye"),
        ("Саммите тысячелетия", "Millennium Summit of the United Nations"),
    ] {
        assert_eq!(first(query), expected, "{query}");
    }
}

// An acronym that stands for a committee and for its convention gives both.
#[test]
fn candidates_are_listed_where_several_fit() {
    let run = Folder::new().run(&["lookup", "CRC"]);
    for name in ["Committee on the Rights of the Child", "Convention on the Rights of the Child"] {
        assert!(run.out.lines().any(|line| line.starts_with(name)), "{}", run.out);
    }
}

#[test]
fn a_treaty_in_russian() {
    let run = Folder::new().run(&["lookup", "--messages", "ru", "ICERD"]);
    expect![[r#"
        Международная конвенция о ликвидации всех форм расовой дискриминации
          International Convention on the Elimination of All Forms of Racial Discrimination (ICERD)
          Договор, принятый Генеральной Ассамблеей резолюцией 2106 A (XX) 21 декабря 1965 года и вступивший в силу в 1969 году; за выполнением следит отдельный Комитет.
          что это: международный договор
          акт о принятии: резолюция 2106 A (XX) Генеральной Ассамблеи от 21 декабря 1965 года
          принятие: 21 декабря 1965 года
          место проведения или принятия: Нью-Йорк
          открытие для подписания: 7 марта 1966 года
          вступление в силу: 4 января 1969 года
          том Treaty Series: 660
          номер в Treaty Series: 9464
          сведения: сверены с другими источниками
          https://undocs.org/A/RES/2106(XX)A
          в корпусе упоминается в 1 пункте:
            A/RES/58/208, пункт 4 преамбулы
    "#]]
    .assert_eq(&run.out);
}

#[test]
fn a_body_as_json() {
    let run = Folder::new().run(&["lookup", "--format", "json", "УВКПЧ"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["schema"], "resolint.lookup/1");
    let best = &json["candidates"][0];
    assert_eq!((&best["id"], &best["kind"]), (&"ohchr".into(), &"body".into()));
    assert!(best["symbol"].is_null());
    assert_eq!(
        best["names"]["en"],
        "Office of the United Nations High Commissioner for Human Rights"
    );
    assert_eq!(
        (&best["acronyms"]["en"], &best["acronyms"]["ru"]),
        (&"OHCHR".into(), &"УВКПЧ".into())
    );
    assert_eq!(best["facts"]["founded_by"], "A/RES/48/141");
    assert_eq!(best["facts"]["seat"]["ru"], "Женева");
    assert_eq!(best["score"], 1.0);
    for language in ["en", "ru"] {
        assert!(best["definition"][language].as_str().is_some_and(|text| text.ends_with('.')));
    }
}

// Where nobody wrote a sentence, the facts make one.
#[test]
fn a_state_is_told_by_its_facts() {
    let run = Folder::new().run(&["lookup", "--format", "json", "Iran"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(
        json["candidates"][0]["definition"]["en"],
        "State Member of the United Nations; full name: Islamic Republic of Iran."
    );
}
