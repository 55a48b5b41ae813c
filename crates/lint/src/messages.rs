//! Messages put into words, in English or in Russian.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use text::Language;
use unic_langid::LanguageIdentifier;

use crate::{Locale, Message, Value, dates};

/// The files of one language, one for each group of rules.
macro_rules! words {
    ($language:literal: $($group:literal)*) => {
        concat!($(include_str!(concat!("../messages/", $language, "/", $group, ".ftl")), "\n"),*)
    };
}

const ENGLISH: &str = words!("en": "common" "definition" "footnote" "ignore" "name" "parallel" "phrase" "punctuation" "reference" "sequence" "session" "structure" "typography");
const RUSSIAN: &str = words!("ru": "common" "definition" "footnote" "ignore" "name" "parallel" "phrase" "punctuation" "reference" "sequence" "session" "structure" "typography");

/// The words of one locale. Making one reads the messages (a fraction of a millisecond);
/// make it once and share it between threads.
pub struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The words of `locale`.
    pub fn new(locale: Locale) -> Self {
        let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks that isolate arguments are for texts of mixed direction; a terminal and
        // JSON show them as dirt.
        bundle.set_use_isolating(false);
        let mut messages = Self { locale, bundle };
        messages.add(Self::source(locale));
        messages
    }

    /// The messages of this crate, in Fluent's syntax.
    pub fn source(locale: Locale) -> &'static str {
        match locale {
            Locale::English => ENGLISH,
            Locale::Russian => RUSSIAN,
        }
    }

    /// Adds messages in Fluent's syntax, for a crate above that has sentences of its own.
    /// What cannot be read, and names that are taken, are left out; a message that is missing
    /// is shown by its name.
    pub fn add(&mut self, source: &str) {
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        // An error here means a taken name: the message that was there stays.
        self.bundle.add_resource(resource).unwrap_or_default();
    }

    /// The locale.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// `message` in words.
    pub fn say(&self, message: &Message) -> String {
        self.say_checked(message).0
    }

    /// `message` in words, with what was wrong with it: an unknown name, a missing argument.
    pub fn say_checked(&self, message: &Message) -> (String, Vec<String>) {
        let mut problems = Vec::new();
        let words = self.words(message, &mut problems);
        (words, problems)
    }

    fn words(&self, message: &Message, problems: &mut Vec<String>) -> String {
        let Some(pattern) = self.bundle.get_message(message.id).and_then(|found| found.value())
        else {
            problems.push(format!("{}: no message `{}`", self.locale.code(), message.id));
            return message.id.to_owned();
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.argument(value, problems));
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let words: Cow<'_, str> = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        problems.extend(
            errors.iter().map(|error| format!("{}: {}: {error}", self.locale.code(), message.id)),
        );
        words.into_owned()
    }

    fn argument(&self, value: &Value, problems: &mut Vec<String>) -> FluentValue<'static> {
        let language = match self.locale {
            Locale::English => Language::English,
            Locale::Russian => Language::Russian,
        };
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
            Value::Date(date) => FluentValue::from(dates::in_words(*date, language)),
            Value::WrittenDate(date) => FluentValue::from(dates::written_in_words(date, language)),
            Value::Message(inner) => FluentValue::from(self.words(inner, problems)),
        }
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Messages({})", self.locale.code())
    }
}
