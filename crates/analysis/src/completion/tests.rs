//! A caret in a draft, and what may be typed there.

use expect_test::{Expect, expect};
use lint::{Locale, Messages};

use super::*;
use crate::testing::{markdown, snapshot};

/// The first offers: label, detail, and what the draft becomes around the caret.
#[track_caller]
fn check(marked: &str, most: usize, expected: Expect) {
    let (snapshot, at) = if marked.contains("[^") { markdown(marked) } else { snapshot(marked) };
    let found = completions(&snapshot, at);
    let line = |item: &Item| {
        let typed = item.replaced.of(snapshot.text());
        let filter = if item.filter.starts_with(typed) { "" } else { " (not as typed)" };
        let detail: String = item.detail.chars().take(50).collect();
        format!("{typed:?} -> {:?} {detail}{filter}\n", item.text())
    };
    let shown: String = found.items.iter().take(most).map(line).collect();
    expected
        .assert_eq(&format!("{shown}{}\n", if found.incomplete { "incomplete" } else { "all" }));
}

const HEAD: &str = "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 58/208,\n\n";

// «также» goes on with the run that the paragraph before began.
#[test]
fn openers_of_the_part() {
    check(
        &format!("{HEAD}ссыл$0"),
        3,
        expect![[r#"
            "ссыл" -> "ссылаясь также на " 
            "ссыл" -> "ссылаясь на " 
            "ссыл" -> "ссылаясь далее на " 
            incomplete
        "#]],
    );
    check(
        &format!("{HEAD}1. отмечает доклад;\n\n2. прос$0"),
        3,
        expect![[r#"
            "прос" -> "просит " 
            "прос" -> "просит также " 
            "прос" -> "просит далее " 
            incomplete
        "#]],
    );
    check(
        "The General Assembly,\n\nRecalling its work,\n\nRec$0",
        3,
        expect![[r#"
            "Rec" -> "Recalling also " 
            "Rec" -> "Recalling " 
            "Rec" -> "Recalling that " 
            incomplete
        "#]],
    );
    check(
        "Совет Безопасности,\n\nбудучи обесп$0",
        2,
        expect![[r#"
            "будучи обесп" -> "будучи обеспокоен " 
            "обесп" -> "обеспокоена" 
            incomplete
        "#]],
    );
}

// A formula has places to fill in, with what the draft knows.
#[test]
fn how_a_clause_goes_on() {
    check(
        &format!("{HEAD}1. постановляет включить в $0"),
        2,
        expect![[r#"
        "" -> "предварительную повестку дня своей … сессии по пункту, озаглавленному «…», подпункт, озаглавленный «…»" 
        "" -> "предварительную повестку дня своей … сессии подпункт, озаглавленный «…»" 
        incomplete
    "#]],
    );
    check(
        "The General Assembly,\n\n1. Requests the Secretary-General to rep$0",
        2,
        expect![[r#"
        "rep" -> "report" × 91
        "rep" -> "report to the Security Council on" × 29
        incomplete
    "#]],
    );
    check(
        "The General Assembly,\n\n1. Decides to remain seized$0",
        2,
        expect![[r#"
            "Decides to remain seized" -> "Decides to remain seized of the matter " 
            "seized" -> "seized of the question" × 22
            incomplete
        "#]],
    );
}

#[test]
fn acts_by_number() {
    check(
        &format!("{HEAD}отмечая свою резолюцию 58/20$0"),
        3,
        expect![[r#"
        "58/20" -> "58/20 от 3 декабря 2003 года" Special information programme on the question of P
        "58/20" -> "58/200 от 23 декабря 2003 года" 
        "58/20" -> "58/201 от 23 декабря 2003 года" 
        all
    "#]],
    );
    check(
        &format!("{HEAD}отмечая резолюцию 132$0"),
        3,
        expect![[r#"
        "132" -> "132 (1959) Совета Безопасности от 7 сентября 1959 года" deciding to appoint a subcommittee on the question
        "132" -> "1320 (2000) Совета Безопасности от 15 сентября 2000 года" authorizing the deployment of troops and military 
        "132" -> "1321 (2000) Совета Безопасности от 20 сентября 2000 года" extension of the mandate of the UN Mission in Sier
        incomplete
    "#]],
    );
    check(
        &format!("{HEAD}отмечая свои резолюции 49/127 от 19 декабря 1994 года и 58/208$0"),
        3,
        expect![[r#"
            "58/208" -> "58/208 от 23 декабря 2003 года" Международная миграция и развитие
            all
        "#]],
    );
    check(
        "The General Assembly,\n\nRecalling resolution 35/3$0",
        3,
        expect![[r#"
        "35/3" -> "35/3" 
        "35/3" -> "35/30" 
        "35/3" -> "35/31" 
        all
    "#]],
    );
}

#[test]
fn acts_by_words_of_the_title() {
    check(
        &format!("{HEAD}отмечая свою резолюцию о миграц$0"),
        3,
        expect![[r#"
        "о миграц" -> "79/217 от 19 декабря 2024 года" Международная миграция и развитие
        "о миграц" -> "77/176 от 14 декабря 2022 года" Международная миграция и развитие
        "о миграц" -> "75/226 от 21 декабря 2020 года" Международная миграция и развитие
        incomplete
    "#]],
    );
    check(
        "The General Assembly,\n\nRecalling its resolution migr$0",
        3,
        expect![[r#"
        "migr" -> "80/218 of 18 December 2025" Protection of migrants
        "migr" -> "80/185 of 15 December 2025" Violence against women migrant workers
        "migr" -> "80/109 of 9 December 2025" Sustainable fisheries, including through the 1995 
        incomplete
    "#]],
    );
}

// The case is that of the place, whatever case was typed.
#[test]
fn names_in_their_case() {
    check(
        "отмечая доклад Международной орг$0",
        3,
        expect![[r#"
        "Международной орг" -> "Международного органа по морскому дну" Международный орган по морскому дну
        "Международной орг" -> "Международной организации гражданской авиации" Международная организация гражданской авиации
        "Международной орг" -> "Международной организации по миграции" Международная организация по миграции
        all
    "#]],
    );
    check(
        "в соответствии с Конвенц$0",
        3,
        expect![[r#"
        "Конвенц" -> "Конвенцией 1930 года о принудительном труде (№ 29)" Конвенция 1930 года о принудительном труде (№ 29)
        "Конвенц" -> "Конвенцией 1948 года о свободе ассоциации и защите права на организацию (№ 87)" Конвенция 1948 года о свободе ассоциации и защите 
        "Конвенц" -> "Конвенцией 1949 года о праве на организацию и ведение коллективных переговоров (№ 98)" Конвенция 1949 года о праве на организацию и веден
        all
    "#]],
    );
    check(
        "направить в Экономиче$0",
        2,
        expect![[r#"
        "Экономиче" -> "Экономическая и социальная комиссия для Азии и Тихого океана" 
        "Экономиче" -> "Экономическая и социальная комиссия для Западной Азии" 
        all
    "#]],
    );
    check(
        "просит МОМ$0",
        2,
        expect![[r#"
        "МОМ" -> "Международную организацию по миграции" Международная организация по миграции
        all
    "#]],
    );
    check(
        "Requests the International Org$0",
        2,
        expect![[r#"
        "International Org" -> "International Organization for Migration" 
        all
    "#]],
    );
}

#[test]
fn texts_of_notes() {
    check(
        "Генеральная Ассамблея,\n\nссылаясь на Конвенцию о правах ребенка[^1] и доклад A/58/98[^2],\n\n1. просит.\n\n[^1]: Один.\n[^2]: $0\n",
        5,
        expect![[r#"
            "" -> "A/58/98." 
            "" -> "Там же." 
            "" -> "См. резолюцию …." 
            "" -> "United Nations, Treaty Series, vol. …, No. …." 
            all
        "#]],
    );
    check(
        "Генеральная Ассамблея,\n\nссылаясь на Конвенцию о правах ребенка[^1],\n\n1. просит.\n\n[^1]: Uni$0\n",
        5,
        expect![[r#"
            "Uni" -> "United Nations, Treaty Series, vol. 1577, No. 27531." 
            "Uni" -> "См. резолюцию …."  (not as typed)
            "Uni" -> "United Nations, Treaty Series, vol. …, No. …." 
            all
        "#]],
    );
}

// Where nothing is known to fit, nothing is offered; no place in a draft is a fault.
#[test]
fn elsewhere_nothing() {
    for marked in
        ["$0", "1. $0", "резолюцию $0", "(a) $0", "отмечая раз$0витие", "[^1]: $0", "ре\r\n$0\r\n"]
    {
        let (snapshot, at) = snapshot(marked);
        completions(&snapshot, at);
    }
    let (snapshot, _) = snapshot(include_str!("../../../../tests/drafts/migration.ru.txt"));
    for (at, _) in snapshot.text().char_indices().step_by(29) {
        for item in completions(&snapshot, at).items {
            assert_eq!(item.replaced.end as usize, at);
            assert!(snapshot.text().get(item.replaced.range()).is_some());
            let about = item.about.map(|about| (About::from_code(&about.code()), Some(about)));
            assert!(about.is_none_or(|(back, about)| back == about));
        }
    }
}

#[test]
fn what_is_told_when_asked() {
    let mut words = Messages::new(Locale::Russian);
    words.add(crate::messages(Locale::Russian));
    let (snapshot, _) = snapshot("");
    let tell = |code: &str| documentation(&snapshot, &About::from_code(code).unwrap(), &words);
    expect![[r#"
        Международная миграция и развитие
        International migration and development

        A/RES/58/208, 23 декабря 2003 года"#]]
    .assert_eq(&tell("act A/RES/58/208"));
    expect![[r#"
        Международная организация по миграции
        International Organization for Migration

        Межправительственная организация, занимающаяся вопросами миграции, основанная в 1951 году, с местопребыванием в Женеве. Организация, связанная с Организацией Объединенных Наций соглашением, утвержденным резолюцией 70/296 в 2016 году."#]].assert_eq(&tell("entity iom"));
}
