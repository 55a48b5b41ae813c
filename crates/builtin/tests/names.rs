//! Names in sentences, in the cases and spellings that drafts give them.

use knowledge::glossary::{Case, Form, Memory, Mention, Standing};

fn mentions(text: &str) -> Vec<Mention> {
    builtin::knowledge().glossary().finder(&mut Memory::default()).find(text)
}

/// `id«surface»` of each mention, `?` between the ids of an ambiguous one.
fn shown(text: &str) -> String {
    let glossary = builtin::knowledge().glossary();
    let one = |mention: &Mention| {
        let ids: Vec<&str> =
            mention.entities.iter().filter_map(|id| Some(glossary.entity(*id)?.called())).collect();
        let mark = match mention.form {
            Form::Official | Form::Variant(Standing::Accepted) => "",
            Form::Variant(_) => "~",
            Form::Acronym => "#",
            Form::Short => "…",
        };
        let ids = if mention.form == Form::Short { String::new() } else { ids.join("?") };
        format!("{mark}{ids}«{}»", mention.span.of(text))
    };
    mentions(text).iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn names_are_found_in_every_case_and_spelling() {
    let pairs = [
        (
            "доклад Управления Верховного комиссара Организации Объединенных Наций по правам человека",
            "ohchr«Управления Верховного комиссара Организации Объединенных Наций по правам человека»",
        ),
        // A comma, an «и» inside, line breaks.
        (
            "Экономическим и Социальным\nСоветом, Советом Безопасности и Генеральной Ассамблеей",
            "ecosoc«Экономическим и Социальным\nСоветом» sc«Советом Безопасности» ga«Генеральной Ассамблеей»",
        ),
        // A hyphen that other spellings leave out.
        (
            "Международной конвенции о защите прав всех трудящихся-мигрантов и членов их семей",
            "icrmw«Международной конвенции о защите прав всех трудящихся-мигрантов и членов их семей»",
        ),
        ("Совета ООН по правам человека", "~hrc«Совета ООН по правам человека»"),
        ("по линии МОМ и ЮНИСЕФ", "#iom«МОМ» #unicef«ЮНИСЕФ»"),
        // A brackets' part of an official name.
        (
            "the Islamic Republic of Iran; Iran (Islamic Republic of)",
            "irn«Islamic Republic of Iran» irn«Iran (Islamic Republic of)»",
        ),
        (
            "the Security Council’s and the General Assembly",
            "sc«Security Council» ga«General Assembly»",
        ),
    ];
    for (text, expected) in pairs {
        assert_eq!(shown(text), expected, "{text}");
    }
}

// What only shares words with a name is not the name.
#[test]
fn common_words_are_no_names() {
    for text in [
        "того же доклада, чад и дым, общие вопросы безопасности совета дома",
        "a general assembly of the village; in turkey farming; the state of affairs",
        "Того же мнения придерживаются государства",
        "советы по безопасности, права ребенка, мир и безопасность",
    ] {
        assert_eq!(shown(text), "", "{text}");
    }
}

#[test]
fn a_mention_shows_its_case() {
    let cases = |text| mentions(text)[0].cases.iter().collect::<Vec<Case>>();
    assert_eq!(cases("Генеральной Ассамблеей"), [Case::Instrumental]);
    assert_eq!(cases("Совет Безопасности"), [Case::Nominative, Case::Accusative]);
    assert_eq!(cases("General Assembly"), []);
}

#[test]
fn words_in_quotation_marks_are_known_to_be_quoted() {
    let text = "доклад «Генеральная Ассамблея сегодня», представленный Генеральной Ассамблее";
    let quoted: Vec<bool> = mentions(text).iter().map(|mention| mention.quoted).collect();
    assert_eq!(quoted, [true, false]);
}

// A hover on a part of a long name tells of the part.
#[test]
fn names_inside_a_longer_name_can_be_asked_for() {
    let text = "Председателя Генеральной Ассамблеи";
    let mut memory = Memory::default();
    let mut finder = builtin::knowledge().glossary().finder(&mut memory);
    let whole = finder.find(text);
    let inner = finder.within(text, &whole[0]);
    let glossary = builtin::knowledge().glossary();
    let called = |mention: &Mention| glossary.entity(mention.entities[0]).map(|e| e.called());
    assert_eq!(called(&whole[0]), Some("pga"));
    assert_eq!(inner.iter().map(called).collect::<Vec<_>>(), [Some("ga")]);
}

proptest::proptest! {
    // Whatever is searched, places lie in the text, in order, and none overlaps another.
    #[test]
    fn mentions_lie_in_the_text(text in "(\\PC{0,6}|Совет Безопасности|Генеральной |Ассамблеи|Iran \\(Islamic |Republic of\\)|«|»|ООН|\\n| ){0,12}") {
        let mut end = 0;
        for mention in mentions(&text) {
            proptest::prop_assert!(mention.span.start >= end);
            proptest::prop_assert!(text.get(mention.span.range()).is_some());
            end = mention.span.end;
        }
    }
}
