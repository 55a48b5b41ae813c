//! Which opener a paragraph begins with.

use knowledge::OpenerPart::{self, Operative, Preambular};
use knowledge::{Adverb, fold_opener};
use text::Language::{self, English, French, Russian, Spanish};

#[track_caller]
fn check(language: Language, part: OpenerPart, text: &str, expected: &str) {
    let found = builtin::knowledge().opening_words(text, language, part);
    let shown = found.map_or("-".to_owned(), |found| {
        let adverb = match found.adverb {
            Some((Adverb::Also, _)) => " also",
            Some((Adverb::Further, _)) => " further",
            None => "",
        };
        format!("{}{adverb}: {}", found.opener.id(), found.span.of(text))
    });
    assert_eq!(shown, expected, "{text}");
}

// The longest one, in any case of its first letter, both genders, «ё» or «е».
#[test]
fn openers_are_found_by_their_words() {
    check(Russian, Preambular, "ссылаясь на свою резолюцию", "pre.recall: ссылаясь на");
    check(
        Russian,
        Preambular,
        "Будучи глубоко обеспокоен тем",
        "pre.concerned.deep: Будучи глубоко обеспокоен",
    );
    check(
        English,
        Operative,
        "Takes note with appreciation of the report",
        "op.note.take.appr: Takes note with appreciation of",
    );
    check(English, Preambular, "Recalling that, in its", "pre.recall.that: Recalling that");
    check(Russian, Operative, "просим Генерального секретаря", "op.request: просим");
    check(
        French,
        Operative,
        "Prie également le Secrétaire général",
        "op.request also: Prie également",
    );
    check(
        Spanish,
        Preambular,
        "Recordando además su resolución",
        "pre.recall further: Recordando además",
    );
}

// The adverb may stand where it should and where it should not.
#[test]
fn adverbs_are_told_apart() {
    check(Russian, Preambular, "ссылаясь также на", "pre.recall also: ссылаясь также на");
    check(Russian, Operative, "также просит Совет", "op.request also: также просит");
    check(English, Operative, "Requests also the", "op.request also: Requests also");
    check(English, Operative, "Further requests the", "op.request further: Further requests");
}

// «также» that belongs to what follows is none of the opener's.
#[test]
fn an_adverb_further_on_is_not_the_openers() {
    check(Russian, Operative, "просит Совет также", "op.request: просит");
}

// Where one wording serves both parts, the part that was asked for is meant.
#[test]
fn what_is_no_opener_is_none() {
    check(Russian, Operative, "доклад Генерального секретаря", "-");
    check(English, Operative, "", "-");
    assert_eq!(fold_opener(""), "");
}

// Every row of the table is found again by its own words, also with its adverbs.
#[test]
fn every_opener_is_found_by_its_own_words() {
    for language in [Russian, English, French, Spanish] {
        for part in [Preambular, Operative] {
            for opener in builtin::knowledge().openers(language, part) {
                for (text, adverb) in [
                    (opener.text(), None),
                    (opener.with(Adverb::Also), Some(Adverb::Also)),
                    (opener.with(Adverb::Further), Some(Adverb::Further)),
                ] {
                    let found = builtin::knowledge().opening_words(text, language, part);
                    let found = found.unwrap_or_else(|| panic!("{text}"));
                    assert_eq!(found.opener.text(), opener.text(), "{text}");
                    assert_eq!(found.adverb.map(|adverb| adverb.0), adverb, "{text}");
                }
            }
        }
    }
}
