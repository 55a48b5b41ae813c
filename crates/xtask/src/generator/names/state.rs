//! The short name of a State in its six cases, where its ending tells how it is declined.

/// The six forms of a name of one word; `None` when the ending leaves a doubt.
pub(super) fn forms(name: &str) -> Option<[String; 6]> {
    // «Гвинеи-Бисау», but «Сан-Марино».
    if name.contains([' ', '(', '-']) {
        return None;
    }
    let before = |stem: &str| stem.chars().last().unwrap_or(' ');
    let (stem, endings) = if let Some(stem) = name.strip_suffix("ия") {
        (stem, ["ия", "ии", "ии", "ию", "ией", "ии"])
    } else if let Some(stem) = name.strip_suffix('а') {
        match before(stem) {
            'г' | 'к' | 'х' => (stem, ["а", "и", "е", "у", "ой", "е"]),
            c if "бвдзлмнпрст".contains(c) => (stem, ["а", "ы", "е", "у", "ой", "е"]),
            // «Самоа», «Никарагуа» are not declined.
            'о' | 'у' => (name, [""; 6]),
            _ => return None,
        }
    } else if name.ends_with(['о', 'у', 'и', 'е']) {
        (name, [""; 6])
    } else if name.ends_with(['н', 'р', 'м', 'с', 'г', 'к', 'б', 'д', 'л', 'з']) {
        (name, ["", "а", "у", "", "ом", "е"])
    } else {
        return None;
    };
    Some(endings.map(|ending| format!("{stem}{ending}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_how_a_state_is_declined() {
        let instrumental = |name| forms(name).map(|forms| forms[4].clone());
        assert_eq!(instrumental("Швеция").as_deref(), Some("Швецией"));
        assert_eq!(instrumental("Ямайка").as_deref(), Some("Ямайкой"));
        assert_eq!(instrumental("Казахстан").as_deref(), Some("Казахстаном"));
        assert_eq!(instrumental("Марокко").as_deref(), Some("Марокко"));
        assert_eq!(instrumental("Никарагуа").as_deref(), Some("Никарагуа"));
        assert_eq!(instrumental("Египет"), None);
        assert_eq!(instrumental("Соломоновы Острова"), None);
        assert_eq!(instrumental("Гвинея-Бисау"), None);
    }
}
