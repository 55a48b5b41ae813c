//! A draft that is edited and checked again: only the paragraph that was edited is read, and the
//! findings are those of a text never seen before.

use lint::{Memory, Settings, check, check_again, rules};
use proptest::prelude::*;

const DRAFT: &str = include_str!("../../../seeds/documents/ru/A-RES-58-208.txt");

fn settings() -> Settings {
    Settings::on(jiff::civil::date(2026, 11, 20))
}

#[test]
fn an_edit_costs_the_paragraph_that_was_edited() {
    let mut memory = Memory::of_paragraphs();
    let knowledge = builtin::knowledge();
    let first = check_again(DRAFT, knowledge, &settings(), rules::ALL, &mut memory);
    let all = first.draft.paragraphs.len();
    assert!(memory.analysed() > 20 && memory.analysed() <= all, "{all} paragraphs");
    check_again(DRAFT, knowledge, &settings(), rules::ALL, &mut memory);
    assert_eq!(memory.analysed(), 0, "nothing was edited");
    let edited = DRAFT.replacen("56/203 от 21 декабря", "56/203 от 22 декабря", 1);
    assert_ne!(edited, DRAFT);
    check_again(&edited, knowledge, &settings(), rules::ALL, &mut memory);
    assert_eq!(memory.analysed(), 1);
    // What the last text did not have is no longer known.
    check_again(DRAFT, knowledge, &settings(), rules::ALL, &mut memory);
    assert_eq!(memory.analysed(), 1);
}

// Other knowledge says other things of the same words.
#[test]
fn other_knowledge_begins_anew() {
    let mut memory = Memory::of_paragraphs();
    check_again(DRAFT, builtin::knowledge(), &settings(), rules::ALL, &mut memory);
    let nothing = knowledge::Knowledge::new(Vec::new());
    let again = check_again(DRAFT, &nothing, &settings(), rules::ALL, &mut memory);
    assert!(memory.analysed() > 20);
    assert_eq!(again, check(DRAFT, &nothing, &settings(), rules::ALL));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    // Words go, come and move; what is found does not depend on what was read before.
    #[test]
    fn findings_do_not_depend_on_what_was_read_before(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..60usize, prop::sample::select(vec![
            "", " ", "\n\n", "резолюцию 56/203 от 21 декабря 2001 года", "Совет Безопасности", "данной резолюции", "«", "1. ",
        ])), 1..6)
    ) {
        let knowledge = builtin::knowledge();
        let mut memory = Memory::of_paragraphs();
        let mut text = DRAFT.to_owned();
        for (at, length, put) in edits {
            let boundary = |mut at: usize| {
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let start = boundary(at.index(text.len()));
            let end = boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, put);
            let again = check_again(&text, knowledge, &settings(), rules::ALL, &mut memory);
            prop_assert_eq!(again, check(&text, knowledge, &settings(), rules::ALL));
        }
    }
}
