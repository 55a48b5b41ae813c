//! What this crate has to say, in Fluent's syntax.

use lint::Locale;

/// The files of one language.
macro_rules! words {
    ($language:literal) => {
        concat!(
            include_str!(concat!("../messages/", $language, "/reading.ftl")),
            "\n",
            include_str!(concat!("../messages/", $language, "/writing.ftl")),
        )
    };
}

/// The messages of this crate in a language, to be added to [`lint::Messages`].
pub fn messages(locale: Locale) -> &'static str {
    match locale {
        Locale::English => words!("en"),
        Locale::Russian => words!("ru"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of messages and of their arguments.
    fn names(locale: Locale) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for line in messages(locale).lines() {
            let named = line.split_once(" = ").map(|(name, _)| name.trim());
            names.extend(named.map(str::to_owned));
            let arguments = line.split('$').skip(1);
            let argument =
                |rest: &str| rest.split([' ', '}']).next().unwrap_or_default().to_owned();
            names.extend(arguments.map(argument));
        }
        names.sort();
        names.dedup();
        names
    }

    #[test]
    fn both_languages_say_the_same() {
        assert_eq!(names(Locale::English), names(Locale::Russian));
    }
}
