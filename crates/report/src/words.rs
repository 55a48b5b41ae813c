//! The words of a report: messages in the reader's language, with or without colour.

use lint::{Locale, Message, Messages, Severity};

/// How a report speaks.
pub struct Words {
    /// The messages, those of this crate included (see [`messages`]).
    pub messages: Messages,
    /// Whether it may be coloured.
    pub colour: bool,
}

/// What this crate has to say, in Fluent's syntax, to be added to [`Messages`].
pub fn messages(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("../messages/en.ftl"),
        Locale::Russian => include_str!("../messages/ru.ftl"),
    }
}

impl Words {
    /// The words of `locale`.
    pub fn new(locale: Locale, colour: bool) -> Self {
        let mut words = Messages::new(locale);
        words.add(messages(locale));
        Self { messages: words, colour }
    }

    /// `message` in words, on one line.
    pub fn say(&self, message: &Message) -> String {
        one_line(self.messages.say(message))
    }

    /// A message without arguments.
    pub(crate) fn word(&self, id: &'static str) -> String {
        self.messages.say(&Message::new(id))
    }

    /// The place of a paragraph, as people cite it: `preamble 2`, `annex I 3`, `note 4`, `10 b`.
    pub fn paragraph(&self, path: &str) -> String {
        lint::definition::paragraph(path).map_or_else(|| path.to_owned(), |place| self.say(&place))
    }

    /// A severity, as people read it.
    pub(crate) fn severity(&self, severity: Severity) -> String {
        self.word(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
            Severity::Hint => "severity-hint",
        })
    }
}

/// Quotations from a draft bring their line breaks along, and a file may hold characters that a
/// terminal would obey: neither reaches a report.
pub(crate) fn one_line(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let mut line = String::with_capacity(text.len());
    for part in text.split(char::is_control).map(|part| part.trim_matches(' ')) {
        if !line.is_empty() && !part.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}
