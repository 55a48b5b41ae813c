//! Sessions as drafts name them, and what only looks like one.

use proptest::prelude::*;

use super::*;

/// Each session, `~` when resumed, `#` when in figures.
fn sessions(text: &str, language: Language) -> String {
    let shown = find(text, language).into_iter().map(|mention| {
        assert!(!mention.span.of(text).is_empty());
        format!(
            "{}{}{}",
            mention.session,
            if mention.resumed { "~" } else { "" },
            if mention.words { "" } else { "#" }
        )
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn sessions_in_russian() {
    let pairs = [
        ("представить Генеральной Ассамблее на ее шестьдесят девятой сессии", "69"),
        ("Председатель шестьдесят первой сессии", "61"),
        ("двадцать девятую сессию Комиссии", "29"),
        ("Пятьдесят восьмая сессия", "58"),
        ("в ходе ее третьей и сороковой сессий", "3 40"),
        // Footnote marks glued to both numbers, one noun and one kind for both.
        ("двадцать четвертой5 и двадцать пятой6 специальных сессий", "S-24 S-25"),
        ("на своей десятой чрезвычайной специальной сессии", "ES-10"),
        ("на ее возобновленной пятьдесят шестой сессии", "56~"),
        ("на возобновленной части своей шестьдесят первой сессии", "61~"),
        ("пятьдесят девятой, а не шестидесятой, сессии", "59 60"),
        ("58-я сессия и 59-й сессии", "58# 59#"),
        ("на ее LIX сессии", "59#"),
        ("на ее сто первой сессии", "101"),
        ("шестьдесят де-\nвятой\nсессии", "69"),
        // A year, a count, a name without a number, the number of another thing.
        ("сессия 2006 года, 12 сессий, на своей сессии, пятое заседание; сессия", ""),
        ("на чрезвычайной сессии Совета управляющих", ""),
        ("Комиссия в первой половине сессии; вторая агрессия", ""),
        // Notes keep their English.
        ("Official Records of the General Assembly, Fifty-eighth Session, Supplement No. 3", "58"),
    ];
    for (text, expected) in pairs {
        assert_eq!(sessions(text, Language::Russian), expected, "{text}");
    }
}

#[test]
fn sessions_in_other_languages() {
    let pairs = [
        (Language::English, "at its eighty-second session; at its 82nd session", "82 82#"),
        (Language::English, "at its tenth emergency special session", "ES-10"),
        (Language::English, "the twenty-fourth special session", "S-24"),
        (Language::English, "fifty-eighth and fifty-ninth sessions", "58 59"),
        (Language::English, "its resumed fifty-sixth session", "56~"),
        (
            Language::English,
            "at its fifty-ninth, instead of its sixtieth, session a report",
            "59 60",
        ),
        (Language::English, "its sixty-\nninth session", "69"),
        (Language::English, "the one hundred and first session", "101"),
        (Language::English, "in the 2006 session, a second obsession, a third possession", ""),
        (Language::French, "à sa cinquante-huitième session", "58"),
        (Language::French, "soixante-dix-neuvième session", "79"),
        (Language::French, "sa quatre-vingt-unième session", "81"),
        (Language::French, "sa quatre-vingtième session", "80"),
        (Language::French, "sa vingt-quatrième session extraordinaire", "S-24"),
        (Language::French, "dixième session extraordinaire d’urgence", "ES-10"),
        (Language::Spanish, "en su quincuagésimo octavo período de sesiones", "58"),
        (Language::Spanish, "vigésimo cuarto período extraordinario de sesiones", "S-24"),
        (Language::Chinese, "大会第五十八届会议和第59届会议", "58 59#"),
        (Language::Chinese, "第二十四届特别会议、第十届紧急特别会议", "S-24 ES-10"),
        (Language::Chinese, "第58/208号决议", ""),
    ];
    for (language, text, expected) in pairs {
        assert_eq!(sessions(text, language), expected, "{text}");
    }
}

// What is written is read again as the same session, in every form.
#[test]
fn a_session_in_words_is_read_back() {
    assert_eq!(in_words(43, Language::Russian, Form::Oblique).unwrap(), "сорок третьей");
    assert_eq!(in_words(80, Language::Russian, Form::Accusative).unwrap(), "восьмидесятую");
    assert_eq!(in_words(82, Language::English, Form::Oblique).unwrap(), "eighty-second");
    assert_eq!(in_words(0, Language::Russian, Form::Oblique), None);
    assert_eq!(in_words(200, Language::English, Form::Oblique), None);
    let nouns =
        [(Form::Nominative, "сессия"), (Form::Accusative, "сессию"), (Form::Oblique, "сессии")];
    for number in 1..150 {
        for (form, noun) in nouns {
            let russian = in_words(number, Language::Russian, form).unwrap();
            let text = format!("{russian} {noun}");
            assert_eq!(sessions(&text, Language::Russian), number.to_string(), "{text}");
        }
        let english = in_words(number, Language::English, Form::Oblique).unwrap();
        let text = format!("its {english} session");
        assert_eq!(sessions(&text, Language::English), number.to_string(), "{text}");
    }
}

// A span covers the words of the number, both of them.
#[test]
fn a_span_covers_the_number() {
    let text = "на ее шестьдесят девятой сессии";
    assert_eq!(find(text, Language::Russian)[0].span.of(text), "шестьдесят девятой");
}

proptest! {
    #[test]
    fn any_text_is_read_within_its_bounds(text in "(\\PC{0,8}|пятьдесят |восьмой |fifty-|eighth |58-|, и |quatre-|vingt|сессии |session |第五十届){0,9}") {
        for language in Language::ALL {
            let found = find(&text, language);
            prop_assert!(found.iter().all(|mention| text.get(mention.span.range()).is_some()));
            prop_assert!(found.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        }
    }
}
