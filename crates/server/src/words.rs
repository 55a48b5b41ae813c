//! The words of the server, in the reader's language.

use lint::{Locale, Messages};

/// The words of a locale: those of the rules, of the settings, of what is asked
/// about a draft, and of the server itself.
pub(crate) fn of(locale: Locale) -> Messages {
    let mut words = Messages::new(locale);
    words.add(config::messages(locale));
    words.add(analysis::messages(locale));
    words.add(match locale {
        Locale::English => include_str!("../messages/en.ftl"),
        Locale::Russian => include_str!("../messages/ru.ftl"),
    });
    words
}
