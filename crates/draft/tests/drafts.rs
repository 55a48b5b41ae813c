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

// A draft before a committee: masthead, sponsors with a note of their own, notes, job number.
#[test]
fn a_masthead_and_notes_stand_around_a_draft() {
    let draft = r#"United Nations                                       A/C.2/58/L.28
General Assembly                                     Distr.: Limited
                                                     6 November 2003
Fifty-eighth session
Second Committee
Agenda item 94 (c)
Sectoral policy questions

            Morocco:* draft resolution

            International migration and development

     The General Assembly,

     Recalling the Programme of Action of the International Conference on
Population and Development adopted at Cairo,1 in particular chapter X on
international migration,

     Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of
20 December 1995 and 56/203 of 21 December 2001,2

     1. Takes note of the report of the Secretary-General;3

     2. Requests the Secretary-General to submit to the General Assembly at its
fifty-ninth session a report on the implementation of the present resolution.

__________________
* On behalf of the States Members of the United Nations that are members of the
Group of 77 and China.
1 Report of the International Conference on Population and Development, Cairo,
5–13 September 1994 (United Nations publication, Sales No. E.95.XIII.18).
2 Resolution 56/203.
3 A/58/98.

03-60290 (E)    071103
*0360290*
"#;
    expect![[r#"
        en Resolution Some(GeneralAssembly)
        heading: - | International migration and development
        Masthead [] : United Nations                              … Limited 6 November 2003
        Masthead [] : Fifty-eighth session
        Masthead [] : Second Committee
        Masthead [] : Agenda item 94 (c)
        Masthead [] : Sectoral policy questions
        Masthead [] : Morocco: draft resolution
        Title [] : International migration and development
        EnactingLine [] : The General Assembly,
        Preambular [preamble 1] : Recalling the Programme of Action of the Int…international migration,
        Preambular [preamble 2] : Recalling also its resolutions 49/127 of 19 …203 of 21 December 2001,
        Operative [1] 1: Takes note of the report of the Secretary-General;
        Operative [2] 2: Requests the Secretary-General to submit to … the present resolution.
        Footnote [note *] *: On behalf of the States Members of the Unite…e Group of 77 and China.
        Footnote [note 1] 1: Report of the International Conference on Po…Sales No. E.95.XIII.18).
        Footnote [note 2] 2: Resolution 56/203.
        Footnote [note 3] 3: A/58/98.
        mark * in 5 -> note 0
        mark 1 in 8 -> note 1
        mark 2 in 9 -> note 2
        mark 3 in 10 -> note 3
        PageFurniture «03-60290 (E)    071103»
        PageFurniture «*0360290*»
    "#]].assert_eq(&outline(draft));
}

// Text of a recent resolution as it comes from a page: a list of resolutions goes on over the page turn.
#[test]
fn a_page_turn_inside_a_list_is_looked_through() {
    let draft = r#" United Nations A/RES/80/208 
  

 

General Assembly 
Distr.: General 
22 December 2025 
 

 

25-20951 (E)    
 *2520951* 
 

Eightieth session 
Agenda item 71 (b) 
Promotion and protection of human rights 
 

 

 Resolution adopted by the General Assembly 
on 18 December 2025 
 

[on the report of the Third Committee (A/80/551/Add.2, para. 120)] 
 

 80/208. Safety of journalists and the issue of impunity 
 

 

 The General Assembly, 

 Guided by the purposes and principles of the Charter of the United Nations, 

 Recalling its resolutions 68/163 of 18 December 2013, 69/185 of 
18 December 2014, Human Rights Council resolutions 19/11 of 22 March 2012,1 
31/14 of 23 March 2016,2 and 45/4 of 6 October 2020,3 

__________________ 
 1 See Official Records of the General Assembly, Sixty-seventh Session, Supplement 
No. 53 (A/67/53), chap. III, sect. A. 
 2 Ibid., Seventy-first Session, Supplement No. 53 (A/71/53). 
 3 Ibid., Seventy-fifth Session, Supplement No. 53A (A/75/53/Add.1). 
A/RES/80/208 
 

Safety of journalists and the issue of impunity 
 

25-20951 2/9 
 

43/26 of 22 June 20204 and all other relevant resolutions, 

 Convinced that the right to freedom of opinion and expression is a human 
right guaranteed to all, 

 1. Condemns unequivocally all attacks; 

 2. Requests the Secretary-General to report. 

67th plenary meeting 
18 December 2025 
 
"#;
    expect![[r#"
        en Resolution Some(GeneralAssembly)
        heading: 80/208 | Safety of journalists and the issue of impunity
        Masthead [] : United Nations A/RES/80/208
        Masthead [] : General Assembly
        Masthead [] : Distr.: General 22 December 2025
        Masthead [] : Eightieth session
        Masthead [] : Agenda item 71 (b)
        Masthead [] : Promotion and protection of human rights
        Masthead [] : Resolution adopted by the General Assembly on 18 December 2025
        Masthead [] : [on the report of the Third Committee (A/80/551/Add.2, para. 120)]
        Title [] : 80/208. Safety of journalists and the issue of impunity
        EnactingLine [] : The General Assembly,
        Preambular [preamble 1] : Guided by the purposes and principles of the…r of the United Nations,
        Preambular [preamble 2] : Recalling its resolutions 68/163 of 18 Decem…er relevant resolutions,
        Preambular [preamble 3] : Convinced that the right to freedom of opini…right guaranteed to all,
        Operative [1] 1: Condemns unequivocally all attacks;
        Operative [2] 2: Requests the Secretary-General to report.
        Closing [] : 67th plenary meeting 18 December 2025
        Footnote [note 1] 1: See Official Records of the General Assembly…53), chap. III, sect. A.
        Footnote [note 2] 2: Ibid., Seventy-first Session, Supplement No. 53 (A/71/53).
        Footnote [note 3] 3: Ibid., Seventy-fifth Session, Supplement No. 53A (A/75/53/Add.1).
        mark 1 in 11 -> note 0
        mark 2 in 11 -> note 1
        mark 3 in 11 -> note 2
        PageFurniture «25-20951 (E)»
        PageFurniture «*2520951*»
        FootnoteBlock « ↵↵__________________ ↵ 1 See Official Recor…ty ↵ ↵↵25-20951 2/9 ↵ ↵↵»
        PageFurniture «A/RES/80/208»
        PageFurniture «Safety of journalists and the issue of impunity»
        PageFurniture «25-20951 2/9»
        closing: Some(67) 18 December 2025
    "#]].assert_eq(&outline(draft));
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
