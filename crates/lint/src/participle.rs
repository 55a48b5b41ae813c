//! «озаглавленную»: the participle that introduces a title, after its noun.

/// What is entitled, with the endings of the singular and of the participle for each.
const MASCULINE: [&str; 5] = ["пункт", "подпункт", "доклад", "документ", "раздел"];
const FEMININE: [&str; 3] = ["резолюци", "деклараци", "глав"];
const NEUTER: [&str; 1] = ["решени"];
const MASCULINE_FORMS: [(&str, &str); 5] =
    [("", "ый"), ("а", "ого"), ("у", "ому"), ("ом", "ым"), ("е", "ом")];
const FEMININE_FORMS: [(&str, &str); 7] =
    [("я", "ая"), ("и", "ой"), ("ю", "ую"), ("ей", "ой"), ("а", "ая"), ("ы", "ой"), ("у", "ую")];
const NEUTER_FORMS: [(&str, &str); 5] =
    [("е", "ое"), ("я", "ого"), ("ю", "ому"), ("ем", "ым"), ("и", "ом")];

/// Nouns of one gender, and the endings of noun and participle in each case.
type Gender = (&'static [&'static str], &'static [(&'static str, &'static str)]);

/// «озаглавленный» in the gender and case of a noun in the singular: «резолюцию» gives
/// «озаглавленную». `None` for a noun that is not known, and for a plural.
pub fn entitled(noun: &str) -> Option<String> {
    let genders: [Gender; 3] =
        [(&MASCULINE, &MASCULINE_FORMS), (&FEMININE, &FEMININE_FORMS), (&NEUTER, &NEUTER_FORMS)];
    let lower = noun.to_lowercase();
    genders.iter().find_map(|(stems, forms)| {
        let ending = stems.iter().find_map(|stem| lower.strip_prefix(stem))?;
        let (_, ending) = forms.iter().find(|(noun, _)| *noun == ending)?;
        Some(format!("озаглавленн{ending}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_participle_follows_its_noun() {
        let pairs = [
            ("резолюцию", Some("озаглавленную")),
            ("Решения", Some("озаглавленного")),
            ("докладом", Some("озаглавленным")),
            ("резолюциях", None),
            ("книгу", None),
        ];
        for (noun, participle) in pairs {
            assert_eq!(entitled(noun).as_deref(), participle, "{noun}");
        }
    }
}
