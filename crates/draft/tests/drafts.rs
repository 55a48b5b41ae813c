//! Small drafts of each kind, and what is read of them.

mod common;

use common::outline;
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
