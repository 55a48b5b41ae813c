//! Small drafts of each kind, and what is read of them.

mod common;

use common::{outline, show};
use draft::{Options, parse};
use expect_test::expect;

// An adopted resolution, one paragraph a line.
#[test]
fn a_resolution_has_a_preamble_and_operative_paragraphs() {
    let draft = "58/208. Международная миграция и развитие\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 56/203 от 21 декабря 2001 года,\n\n1. принимает к сведению доклад Генерального секретаря;\n\n2. просит:\n\nа) представить доклад;\n\nb) созвать совещание.\n\n78-е пленарное заседание,\n23 декабря 2003 года\n";
    expect![[r#"
        ru Resolution Some(GeneralAssembly)
        heading: 58/208 | Международная миграция и развитие
        Title [] : 58/208. Международная миграция и развитие
        EnactingLine [] : Генеральная Ассамблея,
        Preambular [preamble 1] : ссылаясь на свою резолюцию 56/203 от 21 декабря 2001 года,
        Operative [1] 1: принимает к сведению доклад Генерального секретаря;
        Operative [2] 2: просит:
        Sub1 [2 a] a: представить доклад;
        Sub1 [2 b] b: созвать совещание.
        Closing [] : 78-е пленарное заседание,
        Closing [] : 23 декабря 2003 года
        closing: Some(78) 23 декабря 2003 года
    "#]]
    .assert_eq(&outline(draft));
}

// «Add.1» and «Rev.1» end in a figure of the symbol, although note 1 may be called elsewhere.
#[test]
fn the_figure_of_a_suffix_is_no_mark() {
    let draft = "Генеральная Ассамблея,\n\nрассмотрев доклад (A/77/221/Add.1) и записку1 (A/77/3/Rev.1 и Corr.1),\n\n_______________\n1 A/57/690.\n";
    let marks = parse(draft, &Options::default()).marks;
    let words: Vec<&str> = marks.iter().map(|mark| &draft[..mark.span.end as usize]).collect();
    assert_eq!(words.len(), 1);
    assert!(words[0].ends_with("записку1"));
}

// A resolution of the Security Council has a number and no title; letters have figures below them.
#[test]
fn a_security_council_resolution_has_no_title() {
    let draft = r#"Резолюция 2250 (2015),
принятая Советом Безопасности на его 7573-м заседании
9 декабря 2015 года

Совет Безопасности,

ссылаясь на свои резолюции 1325 (2000) от 31 октября 2000 года, 1820 (2008) от 19 июня 2008 года,

выражая озабоченность,

1. настоятельно призывает государства-члены:

a) принять меры;

b) обеспечить:

i) защиту;

ii) участие;

2. постановляет продолжать заниматься этим вопросом.
"#;
    expect![[r#"
        ru Resolution Some(SecurityCouncil)
        heading: Резолюция 2250 (2015) | -
        Title [] : Резолюция 2250 (2015), принятая Советом Безо…ании 9 декабря 2015 года
        EnactingLine [] : Совет Безопасности,
        Preambular [preamble 1] : ссылаясь на свои резолюции 1325 (2000) от 31…8) от 19 июня 2008 года,
        Preambular [preamble 2] : выражая озабоченность,
        Operative [1] 1: настоятельно призывает государства-члены:
        Sub1 [1 a] a: принять меры;
        Sub1 [1 b] b: обеспечить:
        Sub2 [1 b i] i: защиту;
        Sub2 [1 b ii] ii: участие;
        Operative [2] 2: постановляет продолжать заниматься этим вопросом.
    "#]].assert_eq(&outline(draft));
}

// A draft of a model conference: no empty lines, its own masthead.
#[test]
fn a_model_draft_has_one_line_a_paragraph() {
    let draft = r#"Committee: Social, Humanitarian and Cultural Committee
Sponsors: France, Chile
Topic: International migration

The General Assembly,
Recalling its resolution 58/208 of 23 December 2003,
Deeply concerned by the situation of migrants,
1. Calls upon all Member States to cooperate;
2. Requests the Secretary-General:
(a) To report at the sixty-ninth session;
(b) To convene a meeting;
3. Decides to remain seized of the matter.
"#;
    expect![[r#"
        en Resolution Some(GeneralAssembly)
        heading: - | Topic: International migration
        Masthead [] : Committee: Social, Humanitarian and Cultural Committee
        Masthead [] : Sponsors: France, Chile
        Title [] : Topic: International migration
        EnactingLine [] : The General Assembly,
        Preambular [preamble 1] : Recalling its resolution 58/208 of 23 December 2003,
        Preambular [preamble 2] : Deeply concerned by the situation of migrants,
        Operative [1] 1: Calls upon all Member States to cooperate;
        Operative [2] 2: Requests the Secretary-General:
        Sub1 [2 a] a: To report at the sixty-ninth session;
        Sub1 [2 b] b: To convene a meeting;
        Operative [3] 3: Decides to remain seized of the matter.
    "#]]
    .assert_eq(&outline(draft));
}

// An outcome document with two annexes: each counts its paragraphs from 1.
#[test]
fn an_annex_counts_anew() {
    let draft = r#"70/1. Преобразование нашего мира

Генеральная Ассамблея

принимает следующий итоговый документ:

Преобразование нашего мира

Введение

1. Мы, главы государств и правительств, приняли историческое решение.

2. Мы заявляем о решимости.

Приложение I

Правила

1. Первое правило.

2. Второе правило:

a) часть;

Приложение II

1. Одно.
"#;
    expect![[r#"
        ru Resolution Some(GeneralAssembly)
        heading: 70/1 | Преобразование нашего мира
        Title [] : 70/1. Преобразование нашего мира
        EnactingLine [] : Генеральная Ассамблея
        Operative [operative 1] : принимает следующий итоговый документ:
        SectionHeading [] : Преобразование нашего мира
        SectionHeading [] : Введение
        Operative [1] 1: Мы, главы государств и правительств, приняли историческое решение.
        Operative [2] 2: Мы заявляем о решимости.
        AnnexHeading [annex I] : Приложение I
        SectionHeading [annex I] : Правила
        Body [annex I 1] 1: Первое правило.
        Body [annex I 2] 2: Второе правило:
        Sub1 [annex I 2 a] a: часть;
        AnnexHeading [annex II] : Приложение II
        Body [annex II 1] 1: Одно.
    "#]]
    .assert_eq(&outline(draft));
}

// A composite resolution: each part has its enacting line and its own numbers.
#[test]
fn a_composite_resolution_has_parts() {
    let draft = r#"57/270. Осуществление

A

Генеральная Ассамблея,

ссылаясь на резолюцию 56/211,

1. постановляет провести обзор;

2. просит доклад.

B

Генеральная Ассамблея,

отмечая решения,

1. одобряет выводы.
"#;
    expect![[r#"
        ru Resolution Some(GeneralAssembly)
        heading: 57/270 | Осуществление
        Title [] : 57/270. Осуществление
        SectionHeading [part A] : A
        EnactingLine [] : Генеральная Ассамблея,
        Preambular [part A preamble 1] : ссылаясь на резолюцию 56/211,
        Operative [part A 1] 1: постановляет провести обзор;
        Operative [part A 2] 2: просит доклад.
        SectionHeading [part B] : B
        EnactingLine [] : Генеральная Ассамблея,
        Preambular [part B preamble 1] : отмечая решения,
        Operative [part B 1] 1: одобряет выводы.
    "#]]
    .assert_eq(&outline(draft));
}

// A few paragraphs pasted without title and enacting line.
#[test]
fn a_fragment_is_read_as_a_resolution() {
    let draft = r#"ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года о миграции,
подтверждая обязанность всех государств,
1. просит Генерального секретаря представить доклад;
2. постановляет включить пункт.
"#;
    expect![[r#"
        ru Resolution None
        Preambular [preamble 1] : ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года о миграции,
        Preambular [preamble 2] : подтверждая обязанность всех государств,
        Operative [1] 1: просит Генерального секретаря представить доклад;
        Operative [2] 2: постановляет включить пункт.
    "#]].assert_eq(&outline(draft));
}

// A draft in Markdown: front matter, a comment, emphasis, a link, an escaped number, notes.
#[test]
fn markdown_marks_are_no_text() {
    let draft = r#"---
title: Проект
---
# Международная миграция и развитие

<!-- resolint-ignore reference/wrong-date: согласовано -->
*Генеральная Ассамблея*,

*ссылаясь* на свою резолюцию 58/208 от 23 декабря 2003 года[^1],

**1.** *просит* Генерального секретаря представить [доклад](https://un.org/x);

2\. *постановляет* продолжить.

## Приложение

- первый пункт
- второй пункт

[^1]: См. A/58/98.
[^note-b]: Никто не зовёт.
"#;
    expect![[r#"
        ru Resolution Some(GeneralAssembly)
        heading: - | Международная миграция и развитие
        Title [] : Международная миграция и развитие
        EnactingLine [] : Генеральная Ассамблея,
        Preambular [preamble 1] : ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,
        Operative [1] 1: просит Генерального секретаря представить доклад;
        Operative [2] 2: постановляет продолжить.
        AnnexHeading [annex] : Приложение
        Body [annex] : первый пункт
        Body [annex] : второй пункт
        Footnote [note 1] 1: См. A/58/98.
        Footnote [note note-b] note-b: Никто не зовёт.
        mark 1 in 2 -> note 0
    "#]]
    .assert_eq(&show(&parse(draft, &Options { language: None, markdown: true })));
}

// Comments: of several lines, beside text, in lists, before a note; what stands in a fence or is
// never closed inside a line is none.
#[test]
fn comments_are_no_text() {
    let draft = r#"Генеральная Ассамблея,

<!-- resolint-ignore typography:
согласовано *раньше -->
ссылаясь на <!-- на какую? --> резолюцию 58/208[^1], <!-- и ещё -->

<!-- а --> <!-- б --> 1. просит представить доклад <!-- когда?
не решено --> до конца года;

- <!-- в --> первый пункт

<!-- г -->
- второй пункт <-- <!-- д

```
<!-- не комментарий -->
```

<!-- е -->
[^1]: См. A/58/98. <!-- ё -->
"#;
    let read = parse(draft, &Options { language: None, markdown: true });
    expect![[r#"
        ru Resolution Some(GeneralAssembly)
        EnactingLine [] : Генеральная Ассамблея,
        Preambular [preamble 1] : ссылаясь на резолюцию 58/208,
        Operative [1] 1: просит представить доклад до конца года;
        Operative [1] : первый пункт
        Operative [1] : второй пункт <-- <!-- д
        Footnote [note 1] 1: См. A/58/98.
        mark 1 in 1 -> note 0
    "#]]
    .assert_eq(&show(&read));
    let comments: Vec<&str> = read.comments.iter().map(|span| span.of(draft)).collect();
    expect![[r#"
        [
            "<!-- resolint-ignore typography:\nсогласовано *раньше -->",
            "<!-- на какую? -->",
            "<!-- и ещё -->",
            "<!-- а -->",
            "<!-- б -->",
            "<!-- когда?\nне решено -->",
            "<!-- в -->",
            "<!-- г -->",
            "<!-- е -->",
            "<!-- ё -->",
        ]
    "#]]
    .assert_debug_eq(&comments);
}
