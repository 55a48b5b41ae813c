//! A Russian name in its six cases: the adjectives and the noun that it opens with are declined,
//! what follows in the genitive stays.

/// How a noun is declined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Noun {
    /// What its endings replace.
    ending: &'static str,
    /// Nominative, genitive, dative, accusative, instrumental, prepositional.
    endings: [&'static str; 6],
    agrees: Agreement,
}

/// What its adjectives agree with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Agreement {
    Masculine,
    /// A person: the accusative is the genitive.
    Animate,
    Feminine,
    Neuter,
    Plural,
}

use Agreement::{Animate, Feminine, Masculine, Neuter, Plural};

const fn noun(endings: [&'static str; 6], agrees: Agreement) -> Noun {
    Noun { ending: endings[0], endings, agrees }
}

/// The nouns that names are built on, by paradigm.
const NOUNS: &[(&[&str], Noun)] = &[
    (
        &[
            "конвенция",
            "конференция",
            "декларация",
            "комиссия",
            "организация",
            "ассоциация",
            "корпорация",
            "федерация",
            "сессия",
            "канцелярия",
            "стратегия",
            "хартия",
        ],
        noun(["ия", "ии", "ии", "ию", "ией", "ии"], Feminine),
    ),
    (
        &["программа", "структура", "система", "группа", "платформа", "инициатива"],
        noun(["а", "ы", "е", "у", "ой", "е"], Feminine),
    ),
    (&["повестка"], noun(["а", "и", "е", "у", "ой", "е"], Feminine)),
    (&["встреча"], noun(["а", "и", "е", "у", "ей", "е"], Feminine)),
    (&["ассамблея"], noun(["я", "и", "е", "ю", "ей", "е"], Feminine)),
    (&["сеть"], noun(["ь", "и", "и", "ь", "ью", "и"], Feminine)),
    (
        &[
            "комитет",
            "подкомитет",
            "протокол",
            "договор",
            "форум",
            "фонд",
            "совет",
            "саммит",
            "отдел",
            "союз",
            "секретариат",
            "институт",
            "департамент",
            "пакт",
            "трибунал",
            "суд",
            "центр",
            "симпозиум",
            "статут",
            "директорат",
            "механизм",
            "университет",
            "орган",
            "устав",
            "документ",
            "план",
            "свод",
            "кодекс",
            "конгресс",
            "диалог",
            "банк",
            "престол",
        ],
        noun(["", "а", "у", "", "ом", "е"], Masculine),
    ),
    (&["колледж"], noun(["", "а", "у", "", "ем", "е"], Masculine)),
    (&["комиссар", "докладчик"], noun(["", "а", "у", "а", "ом", "е"], Animate)),
    (
        &["секретарь", "председатель", "представитель"],
        noun(["ь", "я", "ю", "я", "ем", "е"], Animate),
    ),
    (
        &["управление", "отделение", "соглашение", "определение", "совещание", "заседание"],
        noun(["ие", "ия", "ию", "ие", "ием", "ии"], Neuter),
    ),
    (&["агентство", "содружество", "общество"], noun(["о", "а", "у", "о", "ом", "е"], Neuter)),
    (&["бюро"], noun(["", "", "", "", "", ""], Neuter)),
    (&["правила"], noun(["а", "", "ам", "а", "ами", "ах"], Plural)),
    (&["принципы"], noun(["ы", "ов", "ам", "ы", "ами", "ах"], Plural)),
    (&["меры", "инициативы"], noun(["ы", "", "ам", "ы", "ами", "ах"], Plural)),
    (&["учреждения", "направления"], noun(["ия", "ий", "иям", "ия", "иями", "иях"], Plural)),
];

/// How adjectives end in the nominative, and what they agree with.
const ADJECTIVES: [(&str, Agreement); 9] = [
    ("ый", Masculine),
    ("ий", Masculine),
    ("ой", Masculine),
    ("ая", Feminine),
    ("яя", Feminine),
    ("ое", Neuter),
    ("ее", Neuter),
    ("ые", Plural),
    ("ие", Plural),
];

/// The six forms of a name; `None` when its first words are not adjectives that agree with a
/// noun of the table.
pub(super) fn forms(name: &str) -> Option<[String; 6]> {
    let words: Vec<&str> = name.split(' ').collect();
    let at = words.iter().position(|word| entry(word).is_some())?;
    let noun = entry(words[at])?;
    let mut forms: [String; 6] = Default::default();
    for (case, form) in forms.iter_mut().enumerate() {
        let mut declined = Vec::with_capacity(words.len());
        for word in &words[..at] {
            declined.push(adjective(word, noun.agrees, case)?);
        }
        let stem = words[at].strip_suffix(noun.ending)?;
        declined.push(format!("{stem}{}", noun.endings[case]));
        for pair in words[at..].windows(2) {
            // «…, касающийся статуса беженцев» agrees with the noun.
            let participle = pair[0].ends_with(',').then(|| participle(pair[1], noun.agrees, case));
            declined.push(participle.flatten().unwrap_or_else(|| pair[1].to_owned()));
        }
        *form = declined.join(" ");
    }
    // «Протокол, касающийся …»: the comma is no part of the noun.
    Some(forms)
}

/// The paradigm of a noun of the table, its comma aside.
fn entry(word: &str) -> Option<Noun> {
    let lower = word.to_lowercase();
    NOUNS.iter().find(|(nouns, _)| nouns.contains(&lower.as_str())).map(|(_, noun)| *noun)
}

/// An adjective in a case; joining words and «двадцать» stay as they are.
fn adjective(word: &str, agrees: Agreement, case: usize) -> Option<String> {
    if ["и", "двадцать"].contains(&word) {
        return Some(word.to_owned());
    }
    let (ending, gender) =
        ADJECTIVES.iter().find(|(ending, _)| word.to_lowercase().ends_with(ending))?;
    let expected = if agrees == Animate { Masculine } else { agrees };
    if *gender != expected {
        return None;
    }
    let stem = word.strip_suffix(ending)?;
    let last = stem.chars().last()?;
    let soft = "жшщч".contains(last) || ["яя", "ее"].contains(ending);
    let velar = "гкх".contains(last);
    let case = match (agrees, case) {
        (Animate, 3) => 1,
        _ => case,
    };
    let forms = match (gender, soft) {
        (Masculine, false) => {
            [*ending, "ого", "ому", *ending, if velar { "им" } else { "ым" }, "ом"]
        }
        (Masculine, true) => [*ending, "его", "ему", *ending, "им", "ем"],
        (Feminine, false) => ["ая", "ой", "ой", "ую", "ой", "ой"],
        (Feminine, true) => [*ending, "ей", "ей", "ую", "ей", "ей"],
        (Neuter, false) => ["ое", "ого", "ому", "ое", if velar { "им" } else { "ым" }, "ом"],
        (Neuter, true) => ["ее", "его", "ему", "ее", "им", "ем"],
        _ if *ending == "ие" => ["ие", "их", "им", "ие", "ими", "их"],
        _ => ["ые", "ых", "ым", "ые", "ыми", "ых"],
    };
    Some(format!("{stem}{}", forms[case]))
}

/// A participle in a case; `None` for any other word.
fn participle(word: &str, agrees: Agreement, case: usize) -> Option<String> {
    if let Some(active) = word.strip_suffix("ся") {
        return adjective(active, agrees, case).map(|form| form + "ся");
    }
    let stems = ["дополняющ", "направленн", "принят", "учрежденн"];
    stems.iter().any(|stem| word.starts_with(stem)).then(|| adjective(word, agrees, case))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, wanted: [&str; 6]) {
        assert_eq!(forms(name).unwrap(), wanted.map(str::to_owned));
    }

    // Two adjectives joined by «и» are both declined.
    #[test]
    fn an_organ_is_declined() {
        check(
            "Экономический и Социальный Совет",
            [
                "Экономический и Социальный Совет",
                "Экономического и Социального Совета",
                "Экономическому и Социальному Совету",
                "Экономический и Социальный Совет",
                "Экономическим и Социальным Советом",
                "Экономическом и Социальном Совете",
            ],
        );
    }

    // The genitive that follows the noun stays.
    #[test]
    fn what_follows_the_noun_stays() {
        check(
            "Международная организация по миграции",
            [
                "Международная организация по миграции",
                "Международной организации по миграции",
                "Международной организации по миграции",
                "Международную организацию по миграции",
                "Международной организацией по миграции",
                "Международной организации по миграции",
            ],
        );
    }

    // A person: the accusative is the genitive.
    #[test]
    fn a_person_is_declined() {
        let forms = forms("Верховный комиссар").unwrap();
        assert_eq!(forms[3], "Верховного комиссара");
    }

    // A name that opens with no known noun is left alone.
    #[test]
    fn an_unknown_noun_is_not_declined() {
        assert_eq!(forms("Будущее, которого мы хотим"), None);
    }
}
