//! Hovers over small drafts: the words that are marked, then the page.

use expect_test::{Expect, expect};
use lint::Locale;

use super::{Markup, hover};
use crate::testing::markdown;

fn check(marked: &str, locale: Locale, expected: Expect) {
    let (snapshot, at) = markdown(marked);
    let mut messages = lint::Messages::new(locale);
    messages.add(crate::messages(locale));
    let shown = hover(&snapshot, at, &messages, Markup::Plain);
    let shown = shown.map_or_else(
        || "nothing\n".to_owned(),
        |it| format!("[{}]\n{}\n", it.span.of(snapshot.text()), it.text),
    );
    expected.assert_eq(&shown);
}

// The act with its title in the draft's language, and the paragraph that is cited.
#[test]
fn a_cited_paragraph_is_read_out() {
    check(
        "Генеральная Ассамблея,\n\nссылаясь на пункт 3 резолюции 58/2$008,\n",
        Locale::Russian,
        expect![[r#"
            [резолюции 58/208]
            A/RES/58/208
            Международная миграция и развитие
            International migration and development
            принято 23 декабря 2003 года (напечатано в самом тексте); заседание A/58/PV.78; известны все номера этого ряда; по состоянию на 9 сентября 2025 года
            пункт 3 призывает все соответствующие органы, учреждения, фонды и программы системы Организации Объединенных Наций и другие соответствующие межправительственные, региональные и субрегиональные организации в рамках их постоянных утвержденных функций продолжать рассматривать вопрос о международной миграции и развитии в целях более последовательного учета вопросов миграции, включая гендерную проблематику и культурное разнообразие, в более широком контексте достижения согласованных целей социально-экономического развития и уважения всех прав человека;
            https://undocs.org/ru/A/RES/58/208
        "#]],
    );
}

#[test]
fn the_pinpoint_before_a_reference_is_part_of_it() {
    check(
        "ссылаясь на пункт$0 3 резолюции 68/4,\n",
        Locale::English,
        expect![[r#"
        [пункт 3]
        May mean:
        A/RES/68/4
        Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии
        Declaration of the High-level Dialogue on International Migration and Development
        adopted on 3 October 2013 (several sources agree); meeting A/68/PV.25; every number of this series is known, as of 9 September 2025
        paragraph 3 принимаем решение действовать в направлении разработки эффективной и всеохватной повестки дня по вопросам международной миграции, включающей в себя аспект развития и обеспечивающей соблюдение прав человека, за счет улучшения деятельности существующих институтов и структур, а также повышения эффективности партнерских связей со всеми заинтересованными сторонами, причастными к международной миграции и развитию, на региональном и глобальном уровнях;
        https://undocs.org/ru/A/RES/68/4
        E/CN.7/RES/68/4
        Safety of officers in dismantling illicit synthetic drug laboratories in particular those involving synthetic opioids
        date not known; some numbers of this series are known
    "#]],
    );
}

#[test]
fn names_in_any_case() {
    check(
        "сотрудничает с МО$0М",
        Locale::Russian,
        expect![[r#"
        [МОМ]
        Международная организация по миграции (МОМ)
        International Organization for Migration (IOM)
        Межправительственная организация, занимающаяся вопросами миграции, основанная в 1951 году, с местопребыванием в Женеве. Организация, связанная с Организацией Объединенных Наций соглашением, утвержденным резолюцией 70/296 в 2016 году.
          что это: связанная организация
          основание: Устав 1953 года
          создание: 1951 год
          место пребывания: Женева
          условные обозначения документов начинаются с: C/
          сведения: из общих знаний, не проверены
    "#]],
    );
    check(
        "in cooperation with UNH$0CR",
        Locale::English,
        expect![[r#"
        [UNHCR]
        Office of the United Nations High Commissioner for Refugees (UNHCR)
        Управление Верховного комиссара Организации Объединенных Наций по делам беженцев (УВКБ)
        The office that protects refugees and seeks durable solutions for them, seated in Geneva. Resolution 319 A (IV) of 1949 decided to establish it; its Statute is annexed to resolution 428 (V) of 1950.
          what it is: office of the United Nations system
          founded by: General Assembly resolution 319 A (IV) of 3 December 1949
          founded by: General Assembly resolution 428 (V) of 14 December 1950
          founded: 1950
          belongs to: General Assembly
          seat: Geneva
          symbols of its documents begin with: A/AC.96/
          these facts: from general knowledge, not verified
        https://undocs.org/A/RES/319(IV)A
    "#]],
    );
}

#[test]
fn an_opening_has_counterparts() {
    check(
        "Генеральная Ассамблея,\n\nссы$0лаясь также на свою резолюцию 58/208,\n",
        Locale::Russian,
        expect![[r#"
            [ссылаясь также на]
            ссылаясь также на
              Recalling also
              Rappelant également
              Recordando también
            тон: нейтральный
        "#]],
    );
    check(
        "The General Assembly,\n\nRecalling its resolution 58/208,\n\n1. Re$0quests the \
         Secretary-General to report;\n",
        Locale::English,
        expect![[r#"
            [Requests]
            Requests
              просит
              Prie
              Solicita
        "#]],
    );
}

// A number that is outside coverage is told as such, and nothing is made up.
#[test]
fn an_unknown_number() {
    check(
        "в резолюции 58/9$099 Генеральной Ассамблеи",
        Locale::Russian,
        expect![[r#"
        [резолюции 58/999 Генеральной Ассамблеи]
        A/RES/58/999
        об этом номере ничего не известно
        известны все номера этого ряда; по состоянию на 9 сентября 2025 года
    "#]],
    );
}

// A mark shows its note, the note's number shows the paragraph.
#[test]
fn notes_and_marks() {
    check(
        "доклад[^1$0] о миграции\r\n\r\n[^1]: A/58/98.\r\n",
        Locale::Russian,
        expect![[r#"
        [[^1]]
        1 A/58/98.
    "#]],
    );
    check(
        "доклад[^1] о миграции\r\n\r\n[^1$0]: A/58/98.\r\n",
        Locale::Russian,
        expect![[r#"
        [[^1]]
        доклад о миграции
    "#]],
    );
}

#[test]
fn the_draft_s_own_paragraph() {
    check(
        "The General Assembly,\n\n1. Decides to convene a dialogue;\n\n2. Requests a report on \
         paragraph $01 above.\n",
        Locale::English,
        expect![[r#"
            [1]
            paragraph 1 Decides to convene a dialogue;
        "#]],
    );
}

// Nothing under plain words, at the ends of the text, in an empty text.
#[test]
fn plain_words() {
    check(
        "$0в целях развития",
        Locale::Russian,
        expect![[r#"
        nothing
    "#]],
    );
    check(
        "в целях развития$0",
        Locale::Russian,
        expect![[r#"
        nothing
    "#]],
    );
    check(
        "$0",
        Locale::Russian,
        expect![[r#"
        nothing
    "#]],
    );
}
