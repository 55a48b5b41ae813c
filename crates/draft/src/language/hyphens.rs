//! How Russian and English build compounds with a hyphen.

use crate::characters::equals_folded;
use crate::hyphen::ends_with_one_of;

use super::begins_with_one_of;

/// Nouns that stand second in Russian compounds: «женщины-мигранты», «государства-члены».
const SECOND_NOUNS: &[&str] = &[
    "мигрант",
    "член",
    "участни",
    "наблюдател",
    "получател",
    "отправител",
    "донор",
    "организатор",
    "эксперт",
    "жертв",
    "бенефициар",
    "женщин",
    "мужчин",
    "основател",
    "учредител",
    "беженц",
    "беженец",
    "инвалид",
    "подрост",
    "сирот",
    "координатор",
    "исполнител",
    "поставщик",
    "импортер",
    "экспортер",
    "производител",
    "потребител",
    "докладчик",
    "партнер",
    "партнёр",
    "преемни",
    "депозитари",
    "солдат",
    "президент",
    "министр",
];

/// Adverbs that open Russian compound adjectives: «социально-экономический».
const FIRST_ENDINGS: &[&str] = &[
    "льно",
    "ионно",
    "ично",
    "ивно",
    "турно",
    "учно",
    "ственно",
    "еско",
    "енно",
    "торгово",
    "финансово",
    "сельско",
];

/// Endings of Russian adjectives, in every case.
const ADJECTIVE_ENDINGS: &[&str] = &[
    "ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю",
    "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими",
];

const AFTER_PO: &[&str] = &[
    "прежнему",
    "новому",
    "разному",
    "видимому",
    "своему",
    "другому",
    "иному",
    "настоящему",
    "нашему",
    "вашему",
    "моему",
    "русски",
    "английски",
    "французски",
    "испански",
    "китайски",
    "арабски",
];

const BEFORE_PARTICLE: &[&str] = &[
    "кто",
    "что",
    "где",
    "как",
    "чем",
    "ком",
    "кого",
    "чего",
    "кому",
    "чему",
    "когда",
    "куда",
    "откуда",
    "почему",
    "сколько",
];
const PRONOUN_STEMS: &[&str] =
    &["какой", "какая", "какое", "каких", "каким", "какие", "какую", "каком", "чей", "чье", "чья"];

/// Whether the hyphen of Russian `left-right`, both in small letters, belongs to the word.
pub(crate) fn russian(left: &str, right: &str) -> bool {
    let letters = |word: &str| word.chars().count();
    if letters(left) >= 4 && letters(right) >= 4 && begins_with_one_of(right, SECOND_NOUNS) {
        return true;
    }
    if letters(right) >= 7 && letters(left) >= 5 && ends_with_one_of(left, FIRST_ENDINGS) {
        return ends_with_one_of(right, ADJECTIVE_ENDINGS);
    }
    if equals_folded(left, "по") {
        return AFTER_PO.contains(&right);
    }
    if equals_folded(left, "во") || equals_folded(left, "в") {
        return ends_with_one_of(right, &["ервых", "торых", "ретьих", "етвертых", "ятых"])
            && letters(right) >= 5;
    }
    match right {
        "то" | "либо" | "нибудь" => {
            BEFORE_PARTICLE.contains(&left) || begins_with_one_of(left, PRONOUN_STEMS)
        }
        "за" | "под" => equals_folded(left, "из"),
        _ => equals_folded(left, "вице") || equals_folded(left, "кое"),
    }
}

/// First words that keep their hyphen in English: "high-level", "non-governmental".
const ENGLISH_FIRST: &[&str] = &[
    "high", "low", "long", "short", "well", "self", "non", "cross", "all", "half", "full", "large",
    "small", "post", "vice", "ex", "one", "two", "three", "four", "five", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "third", "mid", "ad", "debt",
    "gender", "land", "least", "middle", "decision", "policy", "peace", "capacity",
];

/// Second words that keep it: "gender-based", "follow-up".
const ENGLISH_SECOND: &[&str] = &[
    "based",
    "related",
    "term",
    "level",
    "friendly",
    "sensitive",
    "oriented",
    "free",
    "wide",
    "old",
    "year",
    "led",
    "driven",
    "specific",
    "up",
    "in",
    "off",
    "making",
    "makers",
    "maker",
    "being",
    "term",
    "scale",
    "income",
    "affected",
    "sharing",
    "efficient",
    "effective",
    "responsive",
    "depth",
    "building",
    "owned",
    "border",
    "cutting",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
];

/// Whether the hyphen of English `left-right`, both in small letters, belongs to the word.
pub(crate) fn english(left: &str, right: &str) -> bool {
    let first = ENGLISH_FIRST.iter().any(|word| equals_folded(left, word)) && right.len() >= 3;
    let second = ENGLISH_SECOND.contains(&right) && left.len() >= 3;
    match (first, second) {
        (true, true) => true,
        // "in-", "up-" and the like end many words: the first part must be long.
        (false, true) => right.len() >= 4 && left.len() >= 4 || right == "up" && left.len() >= 4,
        (true, false) => !matches!(
            left,
            "ad" | "ex"
                | "one"
                | "two"
                | "all"
                | "mid"
                | "land"
                | "low"
                | "post"
                | "third"
                | "half"
        ),
        (false, false) => false,
    }
}
