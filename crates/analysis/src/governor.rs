//! The case in which a Russian name must stand, told by the words before it: «в соответствии с
//! Конвенцией», «доклад Комитета», «предлагает Совету».

use knowledge::glossary::Case;

/// Words right before a name and the case that they call for, whatever the name is. Prepositions
/// that go with two cases («в», «на», «с», «за», «под») stand here only with the words that decide
/// between them.
const WORDS: &[(Case, &[&str])] = &[
    (
        Case::Genitive,
        &[
            "от",
            "для",
            "из",
            "без",
            "до",
            "у",
            "около",
            "вокруг",
            "после",
            "против",
            "среди",
            "вместо",
            "кроме",
            "помимо",
            "относительно",
            "касательно",
            "внутри",
            "вне",
            "ввиду",
            "вследствие",
            "посредством",
            "путем",
            "со стороны",
            "в отношении",
            "в рамках",
            "с учетом",
            "при содействии",
            "под эгидой",
            "под руководством",
            "на основе",
            "на основании",
            "в интересах",
            "с участием",
            "в ходе",
            "в целях",
            "в области",
            "в контексте",
            "во исполнение",
            "за счет",
            "по просьбе",
            "от имени",
            "по линии",
            "в поддержку",
            "в пользу",
            "в качестве",
            "при поддержке",
            "по решению",
            "в соответствии с положениями",
        ],
    ),
    (Case::Dative, &["к", "ко", "благодаря", "согласно", "вопреки", "по отношению к"]),
    (
        Case::Accusative,
        &[
            "ссылаясь на",
            "ссылаясь также на",
            "ссылаясь далее на",
            "через",
            "включая",
            "про",
            "несмотря на",
            "опираясь на",
            "в ответ на",
        ],
    ),
    (
        Case::Instrumental,
        &[
            "в соответствии с",
            "совместно с",
            "вместе с",
            "в сотрудничестве с",
            "в консультации с",
            "в координации с",
            "наряду с",
            "в связи с",
            "сотрудничать с",
            "сотрудничество с",
            "сотрудничества с",
            "консультации с",
            "консультаций с",
            "взаимодействие с",
            "взаимодействия с",
            "взаимодействии с",
            "перед",
            "между",
            "над",
        ],
    ),
    (Case::Prepositional, &["о", "об", "обо", "при", "в лице"]),
];

/// Openings and other verbs with the case of what they are said of.
const VERBS: &[(Case, &[&str])] = &[
    (
        Case::Accusative,
        &[
            "просит",
            "призывает",
            "приветствует",
            "подтверждает",
            "поддерживает",
            "одобряет",
            "отмечая",
            "подтверждая",
            "приветствуя",
            "учитывая",
            "подчеркивая",
            "признавая",
            "вновь подтверждая",
            "принимая во внимание",
            "благодарит",
            "поощряет",
            "уполномочивает",
        ],
    ),
    (Case::Dative, &["предлагает", "рекомендует", "поручает", "выражает признательность"]),
];

/// Nouns whose owner follows in the genitive, without their endings: «доклад Совета».
const OWNED: &[&str] = &[
    "доклад",
    "решени",
    "резолюци",
    "мандат",
    "усили",
    "деятельност",
    "работ",
    "осуществлени",
    "выполнени",
    "положени",
    "стать",
    "пункт",
    "принцип",
    "рекомендаци",
    "секретариат",
    "сесси",
    "член",
    "рол",
    "вклад",
    "заседани",
    "председател",
    "устав",
    "бюро",
    "канцеляри",
    "ратификаци",
    "участник",
    "отделени",
    "бюджет",
    "фонд",
];
/// The longest ending of such a noun, in letters.
const ENDING: usize = 3;
/// Adverbs that may stand between an opening and what it is said of.
const ADVERBS: [&str; 2] = [" также", " далее"];

/// The case of a name that follows `before`, where the words leave no doubt.
pub(crate) fn case_after(before: &str) -> Option<Case> {
    let before = before.strip_suffix([' ', '\u{A0}'])?;
    let clause = before.rsplit(['.', ',', ';', ':', '(', '«', '\n']).next()?;
    let small = last_words(clause.trim_start()).to_lowercase();
    by_words(&small, WORDS).or_else(|| {
        let verb = ADVERBS.iter().find_map(|adverb| small.strip_suffix(adverb)).unwrap_or(&small);
        by_words(verb, VERBS).or_else(|| owner(&small))
    })
}

/// The case of the longest entry that the words end with.
fn by_words(before: &str, table: &[(Case, &[&str])]) -> Option<Case> {
    let entries =
        table.iter().flat_map(|(case, words)| words.iter().map(move |word| (*case, word)));
    let fits = entries.filter(|(_, word)| {
        before.strip_suffix(**word).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    });
    fits.max_by_key(|(_, word)| word.len()).map(|(case, _)| case)
}

/// The genitive, behind a noun that is somebody's.
fn owner(before: &str) -> Option<Case> {
    let noun = before.rsplit(' ').next()?;
    let owned =
        |stem: &str| noun.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= ENDING);
    OWNED.iter().any(|stem| owned(stem)).then_some(Case::Genitive)
}

/// Words that a table looks at.
const WORDS_BEFORE: usize = 5;

/// The last words of a clause.
fn last_words(clause: &str) -> &str {
    let start = clause.rmatch_indices(' ').nth(WORDS_BEFORE - 1).map_or(0, |(at, _)| at + 1);
    &clause[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    // Where a preposition goes with two cases, nothing is certain.
    #[test]
    fn words_before_a_name_call_for_its_case() {
        let cases = [
            ("просит Генерального секретаря в сотрудничестве с ", Some(Case::Instrumental)),
            ("в соответствии с положениями ", Some(Case::Genitive)),
            ("Ссылаясь также на ", Some(Case::Accusative)),
            ("отмечая доклад ", Some(Case::Genitive)),
            ("принимая к сведению работу ", Some(Case::Genitive)),
            ("предлагает также ", Some(Case::Dative)),
            ("применительно к ", Some(Case::Dative)),
            ("2 \u{ab}О\u{bb}, о ", Some(Case::Prepositional)),
            ("в ", None),
            ("на ", None),
            ("с ", None),
            ("развитие", None),
            ("развитие ", None),
            ("", None),
        ];
        for (before, case) in cases {
            assert_eq!(case_after(before), case, "{before:?}");
        }
    }
}
