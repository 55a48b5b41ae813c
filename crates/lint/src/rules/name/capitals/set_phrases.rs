//! Set phrases with their capital letters: «Генеральный секретарь», «государства-члены»,
//! "Member States". They are found by a part of their first word that has no capital, and
//! compared letter by letter.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use text::{Language, Span};

use super::Slip;
use crate::rules::name::own_words::opens_sentence;

/// A phrase of two or three words.
pub(super) struct Phrase {
    /// What is looked for: the first word without its first letter.
    anchor: &'static str,
    words: &'static [Word],
    /// What must not follow: with it the phrase means something else.
    unless: Unless,
}

/// A word of a phrase.
struct Word {
    /// What stands between it and the word before.
    gap: &'static str,
    /// The word without its ending, in small letters.
    stem: &'static str,
    /// The endings that the phrase is known by; all when there are none.
    endings: &'static [&'static str],
    capital: Capital,
}

/// How the first letter of a word is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Capital {
    Great,
    Small,
    /// Great, but no slip alone: «its member States» may be those of another organization.
    GreatWithNext,
    /// Either.
    Any,
}

use Capital::{Any, Great, GreatWithNext, Small};

/// What a phrase that is not ours is told by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unless {
    Never,
    /// A capitalised word follows, but for these: «генеральный секретарь Лиги арабских государств».
    OthersName(&'static [&'static str]),
    /// «member States of the European Union».
    Followed(&'static [&'static str]),
}

const fn word(
    gap: &'static str,
    stem: &'static str,
    endings: &'static [&'static str],
    capital: Capital,
) -> Word {
    Word { gap, stem, endings, capital }
}

/// «генеральный секретарь», «генеральному секретарю»: one person only.
const ONE: &[&str] = &["ый", "ий", "ого", "ому", "ым", "им", "ом"];
const UNITED_NATIONS: &[&str] = &["Организации Объединенных Наций"];

macro_rules! phrase {
    ($anchor:literal, $unless:expr, $($word:expr),+) => {
        Phrase {
            anchor: $anchor,
            words: const { &[$($word),+] },
            unless: $unless,
        }
    };
}

static RUSSIAN: [Phrase; 10] = [
    phrase!(
        "енеральн",
        Unless::OthersName(UNITED_NATIONS),
        word("", "генеральн", ONE, Great),
        word(" ", "секретар", &["ь", "я", "ю", "ем", "е"], Small)
    ),
    phrase!(
        "енеральн",
        Unless::Never,
        word("", "генеральн", &["ая", "ой", "ую"], Great),
        word(" ", "ассамбле", &["я", "и", "е", "ю", "ей"], Great)
    ),
    phrase!(
        "овет",
        Unless::Never,
        word("", "совет", &["", "а", "у", "ом", "е"], Great),
        word(" ", "безопасност", &["и"], Great)
    ),
    phrase!(
        "ерховн",
        Unless::OthersName(UNITED_NATIONS),
        word("", "верховн", ONE, Great),
        word(" ", "комиссар", &["", "а", "у", "ом", "е"], Small)
    ),
    phrase!(
        "пециальн",
        Unless::OthersName(&[]),
        word("", "специальн", ONE, Great),
        word(" ", "докладчик", &["", "а", "у", "ом", "е"], Small)
    ),
    phrase!(
        "кономическ",
        Unless::Never,
        word("", "экономическ", ONE, Great),
        word(" и ", "социальн", ONE, Great),
        word(" ", "совет", &["", "а", "у", "ом", "е"], Great)
    ),
    phrase!(
        "осударств",
        Unless::Never,
        word("", "государств", &["о", "а", "у", "ом", "е", "", "ам", "ами", "ах"], Small),
        word("-", "член", &["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"], Small)
    ),
    phrase!(
        "осударств",
        Unless::Never,
        word("", "государств", &["о", "а", "у", "ом", "е", "", "ам", "ами", "ах"], Small),
        word("-", "участник", &["", "а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах"], Small)
    ),
    phrase!(
        "се ",
        Unless::Never,
        word("", "все", &[""], Any),
        word(" ", "правительств", &["а"], Small)
    ),
    // «Правительство Ливана» is another custom; the plural means all of them.
    phrase!(
        "равительств",
        Unless::Never,
        word("", "правительств", &["", "ам", "ами", "ах"], Small)
    ),
];

static ENGLISH: [Phrase; 7] = [
    phrase!(
        "ecretary-",
        Unless::Followed(&[" of the ", "s of "]),
        word("", "secretary", &[""], Great),
        word("-", "general", &[""], Great)
    ),
    phrase!(
        "eneral ",
        Unless::Followed(&[" of "]),
        word("", "general", &[""], Great),
        word(" ", "assembly", &[""], Great)
    ),
    phrase!(
        "ecurity ",
        Unless::Never,
        word("", "security", &[""], Great),
        word(" ", "council", &[""], Great)
    ),
    phrase!(
        "conomic ",
        Unless::Never,
        word("", "economic", &[""], Great),
        word(" and ", "social", &[""], Great),
        word(" ", "council", &[""], Great)
    ),
    phrase!(
        "ember ",
        Unless::Followed(&[" of ", " part"]),
        word("", "member", &[""], GreatWithNext),
        word(" ", "state", &["", "s"], Great)
    ),
    phrase!(
        "uman ",
        Unless::Followed(&["s"]),
        word("", "human", &[""], Great),
        word(" ", "rights", &[""], Great),
        word(" ", "council", &[""], Great)
    ),
    phrase!(
        "ll states",
        Unless::Followed(&[" of ", " and "]),
        word("", "all", &[""], Any),
        word(" ", "states", &[""], Great)
    ),
];

/// The phrases of a language, and one search for the anchors of all.
struct Phrases {
    all: &'static [Phrase],
    /// Each anchor once, though phrases share some.
    anchors: Vec<&'static str>,
    search: Option<AhoCorasick>,
}

impl Phrases {
    fn new(all: &'static [Phrase]) -> Self {
        let mut anchors: Vec<&'static str> = all.iter().map(|phrase| phrase.anchor).collect();
        anchors.dedup();
        let search =
            AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&anchors).ok();
        Self { all, anchors, search }
    }
}

/// Every phrase of `text` with a letter that is not as it should be, in order of the text.
pub(super) fn find(text: &str, language: Language) -> Vec<Slip> {
    static OF_RUSSIAN: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(&RUSSIAN));
    static OF_ENGLISH: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(&ENGLISH));
    let phrases = match language {
        Language::Russian => &OF_RUSSIAN,
        Language::English => &OF_ENGLISH,
        _ => return Vec::new(),
    };
    let found = phrases.search.iter().flat_map(|search| search.find_iter(text));
    found
        .flat_map(|found| {
            let anchor = phrases.anchors[found.pattern().as_usize()];
            let of_anchor = phrases.all.iter().filter(move |phrase| phrase.anchor == anchor);
            of_anchor.filter_map(move |phrase| phrase.slip(text, found.start()))
        })
        .collect()
}

impl Phrase {
    /// Whether it names an organ, in English.
    fn is_english_organ(&self) -> bool {
        self.words.iter().any(|word| ["assembly", "council"].contains(&word.stem))
    }

    /// The phrase whose anchor stands at byte `at`, when it is written with other capitals.
    fn slip(&self, text: &str, at: usize) -> Option<Slip> {
        let first = text.get(..at)?.chars().next_back()?;
        let start = at - first.len_utf8();
        if text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '-') {
            return None;
        }
        let mut letters = Vec::new();
        let mut end = start;
        for (index, word) in self.words.iter().enumerate() {
            let word_start = end + word.gap.len();
            if !text.get(end..word_start)?.eq(word.gap) {
                return None;
            }
            end = word_start + word.length(text.get(word_start..)?)?;
            let opens = index == 0 && opens_sentence(text, start);
            let letter = text[word_start..].chars().next()?;
            let wanted: String = match word.capital {
                Great | GreatWithNext => letter.to_uppercase().collect(),
                Any => continue,
                Small if opens => continue,
                Small => letter.to_lowercase().collect(),
            };
            if !wanted.starts_with(letter) {
                letters.push((Span::new(word_start, word_start + letter.len_utf8()), wanted));
            }
        }
        // «a national human rights council» is no organ of the United Nations.
        let plain = !text[start..end].contains(char::is_uppercase);
        let the = ["the ", "The "].iter().any(|article| text[..start].ends_with(article));
        if plain && !the && self.is_english_organ() {
            return None;
        }
        let alone = letters.len() == 1 && self.words[0].capital == GreatWithNext;
        let only_first = alone && letters[0].0.start as usize == start;
        let means_other = only_first || self.unless.holds(&text[end..]);
        (!letters.is_empty() && !means_other).then(|| Slip { span: Span::new(start, end), letters })
    }
}

impl Word {
    /// The length of the word when `text` begins with it, whatever its first letter's size.
    fn length(&self, text: &str) -> Option<usize> {
        let mut expected = self.stem.chars();
        let mut rest = text.chars();
        let (first, wanted) = (rest.next()?, expected.next()?);
        if first.to_lowercase().next() != Some(wanted) {
            return None;
        }
        let rest = rest.as_str().strip_prefix(expected.as_str())?;
        let ending: usize =
            rest.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum();
        let known = self.endings.contains(&&rest[..ending]);
        known.then(|| text.len() - rest.len() + ending)
    }
}

impl Unless {
    fn holds(self, after: &str) -> bool {
        match self {
            Unless::Never => false,
            Unless::Followed(words) => words.iter().any(|words| after.starts_with(words)),
            Unless::OthersName(ours) => {
                let next = after.strip_prefix(' ').unwrap_or_default();
                next.starts_with(char::is_uppercase)
                    && !ours.iter().any(|name| next.starts_with(name))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, text: &str, expected: &[(&str, &str)]) {
        let slips = find(text, language);
        let found: Vec<(String, String)> = slips
            .iter()
            .map(|slip| {
                let letters: String = slip.letters.iter().map(|(_, to)| to.as_str()).collect();
                (slip.span.of(text).to_owned(), letters)
            })
            .collect();
        let expected: Vec<(String, String)> =
            expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        assert_eq!(found, expected, "{text}");
    }

    // An organ has a capital in each word, an officer in the first.
    #[test]
    fn russian_capitals_are_compared() {
        let russian = Language::Russian;
        check(russian, "доклад Генерального Секретаря", &[("Генерального Секретаря", "с")]);
        check(russian, "резолюция Генеральной ассамблеи", &[("Генеральной ассамблеи", "А")]);
        check(russian, "в совете безопасности", &[("совете безопасности", "СБ")]);
        check(russian, "всех Государств-членов", &[("Государств-членов", "г")]);
        check(
            russian,
            "Экономическому и социальному совету",
            &[("Экономическому и социальному совету", "СС")],
        );
    }

    // The first word of a sentence has its capital, capitals all through are a heading, and the
    // secretary-general of another organization is not ours.
    #[test]
    fn other_capitals_are_left_alone() {
        let russian = Language::Russian;
        check(russian, "Государства-члены приняли. Государства-участники тоже.", &[]);
        check(russian, "ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ", &[]);
        check(russian, "генеральный секретарь Лиги арабских государств", &[]);
        check(russian, "специальные докладчики и независимые эксперты", &[]);
        check(russian, "вопросы безопасности в совете", &[]);
    }

    // "member States of the Union" is as practice has it.
    #[test]
    fn english_capitals_are_compared() {
        let english = Language::English;
        check(english, "calls upon member states", &[("member states", "MS")]);
        check(english, "the Secretary-general", &[("Secretary-general", "G")]);
        check(english, "its member States of the Union and Member States", &[]);
        check(english, "the secretary-general of the League", &[]);
        check(
            english,
            "a national human rights council and the security council",
            &[("security council", "SC")],
        );
    }
}
