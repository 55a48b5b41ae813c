//! The side of a run that faces the person: words in their language, lines on standard error.

use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use lint::{Locale, Message};
use report::{Failure, Words};

use crate::address::Here;
use crate::arguments::SpeechArguments;
use crate::colour;
use crate::exit::Exit;
use crate::task::Notice;

/// Words, and the way to say what could not be used.
pub(crate) struct Environment {
    /// The words of the report and of this crate.
    pub(crate) words: Words,
    /// Only findings and errors.
    pub(crate) quiet: bool,
    /// The folder that resolint was run in.
    pub(crate) here: Here,
    /// What could not be used, and why.
    failures: Mutex<Vec<Failure>>,
    /// What would be said, where somebody else says it.
    heard: Option<Mutex<Vec<String>>>,
}

impl Environment {
    /// The environment that the options and the system's locale ask for.
    pub(crate) fn new(speech: &SpeechArguments) -> Self {
        let asked = speech.messages.map(Locale::from);
        let locale = asked.or_else(system_locale).unwrap_or_default();
        let mut words = Words::new(locale, colour::on_stdout(speech.color));
        words.messages.add(config::messages(locale));
        words.messages.add(messages(locale));
        words.messages.add(corpus_messages(locale));
        Self {
            words,
            quiet: speech.quiet,
            here: Here::new(),
            failures: Mutex::default(),
            heard: None,
        }
    }

    /// The same, which keeps its lines for [`Environment::heard`] instead of showing them.
    pub(crate) fn listening(speech: &SpeechArguments) -> Self {
        Self { heard: Some(Mutex::default()), ..Self::new(speech) }
    }

    /// The lines that were said since the last time, where they are kept.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let heard = self.heard.as_ref().map(|heard| heard.lock());
        let heard = heard.map(|heard| heard.unwrap_or_else(PoisonError::into_inner));
        heard.map(|mut heard| std::mem::take(&mut *heard)).unwrap_or_default()
    }

    /// The language of the messages.
    pub(crate) fn locale(&self) -> Locale {
        self.words.messages.locale()
    }

    /// One line on standard error about something that could not be used; the exit code will be 2.
    pub(crate) fn fail(&self, place: &str, message: &Message) {
        self.keep(place, message);
        self.line(place, message);
    }

    /// The same about a place in a file, line and column counted from 1.
    pub(crate) fn fail_at(&self, name: &str, line: u32, column: u32, message: &Message) {
        self.keep(name, message);
        self.line(&format!("{name}:{line}:{column}"), message);
    }

    fn keep(&self, path: &str, message: &Message) {
        let address = self.here.address(Path::new(path));
        let failure = Failure { path: path.to_owned(), address, message: message.clone() };
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
    }

    /// The files that could not be used, in the order that it was said.
    pub(crate) fn failures(&self) -> Vec<Failure> {
        let failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.iter().filter(|failure| !failure.path.is_empty()).cloned().collect()
    }

    /// Lines on standard error as they are.
    pub(crate) fn say(&self, text: &str) {
        if let Some(heard) = &self.heard {
            let line = text.trim_start_matches("resolint: ").trim_end().to_owned();
            heard.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            return;
        }
        // When standard error is closed there is nobody left to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// One line on standard error that is good to know; not with `--quiet`.
    pub(crate) fn note(&self, place: &str, message: &Message) {
        if !self.quiet {
            self.line(place, message);
        }
    }

    /// What is to be said of one draft.
    pub(crate) fn notice(&self, name: &str, notice: &Notice) {
        match notice.failed {
            true => self.fail(name, &notice.message),
            false => self.note(name, &notice.message),
        }
    }

    /// How a command ends that would end with `exit` if everything could be used.
    pub(crate) fn exit(&self, exit: Exit) -> Exit {
        let failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        if failures.is_empty() { exit } else { Exit::Unusable }
    }

    fn line(&self, place: &str, message: &Message) {
        let text = self.words.say(message);
        self.say(&match place {
            "" => format!("resolint: {text}\n"),
            _ => format!("resolint: {place}: {text}\n"),
        });
    }
}

/// What the command line has to say, in Fluent's syntax.
fn messages(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("../messages/en.ftl"),
        Locale::Russian => include_str!("../messages/ru.ftl"),
    }
}

/// What it has to say of packs.
fn corpus_messages(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("../messages/en/corpus.ftl"),
        Locale::Russian => include_str!("../messages/ru/corpus.ftl"),
    }
}

/// The language of the system, when it is one that resolint speaks.
pub(crate) fn system_locale() -> Option<Locale> {
    sys_locale::get_locale().as_deref().and_then(Locale::from_code)
}

/// A path as people read it: control characters, which a terminal would obey, are replaced.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

/// The sentence of an input or output error, in the system's words.
pub(crate) fn io_message(id: &'static str, error: &std::io::Error) -> Message {
    let kind = match error.kind() {
        std::io::ErrorKind::NotFound => "io-not-found",
        std::io::ErrorKind::PermissionDenied => "io-permission",
        std::io::ErrorKind::AlreadyExists => "io-exists",
        _ if error.raw_os_error() == Some(SYMLINK_LOOP) => "io-loop",
        std::io::ErrorKind::StorageFull => "io-full",
        _ => return Message::new(id).with("reason", error.to_string()),
    };
    Message::new(id).with("reason", Message::new(kind))
}

/// `ELOOP` of Linux: a chain of symbolic links without an end.
const SYMLINK_LOOP: i32 = 40;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The messages of a file, with the arguments that each names.
    fn arguments(ftl: &str) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut name = "";
        for line in ftl.lines() {
            if let Some((before, _)) = line.split_once(" =")
                && !line.starts_with([' ', '#'])
            {
                name = before;
            }
            let used = line
                .split('$')
                .skip(1)
                .map(|rest| rest.split([' ', '}']).next().unwrap_or_default());
            found.entry(name).or_default().extend(used);
        }
        found
    }

    // A message or an argument forgotten in one language would be seen by its reader only.
    #[test]
    fn both_languages_say_the_same() {
        for words in [messages, corpus_messages, config::messages, report::messages] {
            assert_eq!(arguments(words(Locale::English)), arguments(words(Locale::Russian)));
        }
    }
}
