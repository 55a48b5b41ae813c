//! Reading `resolint.toml`: every key known, every mistake with its place.
//!
//! A mistake spoils its own line only; the rest of the file still counts, and the caller hears
//! of all mistakes at once. Of a file that is no TOML nothing counts: it is one mistake.

use citation::Body;
use jiff::civil::Date;
use lint::{Message, Value, nearest};
use text::{ColumnUnit, Language, LineIndex};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{Ignore, Level, Options, Problem, RuleLevel, Selector};

const TOP: &[&str] = &["extends", "draft", "files", "rules", "ignore"];
const DRAFT: &[&str] = &["body", "session", "language", "as-of"];
const FILES: &[&str] = &["include", "exclude"];
const IGNORE: &[&str] = &["rule", "text", "reason"];

/// Reads the text of a configuration file; `file` is how its ignores are to be called later.
pub fn read(text: &str, file: &str) -> (Options, Vec<Problem>) {
    let mut reader =
        Reader { lines: LineIndex::new(text), problems: Vec::new(), options: Options::default() };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let details = error.message().lines().next().unwrap_or_default();
            let at = error.span().map_or(0, |span| span.start);
            reader.problem(at, Message::new("config-not-toml").with("details", details));
            return (reader.options, reader.problems);
        }
    };
    reader.top(table.get_ref(), file);
    let Reader { mut problems, mut options, .. } = reader;
    options.rules.sort_by_key(|line| matches!(line.selector, Selector::Rule(_)));
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems.dedup_by_key(|problem| problem.line);
    (options, problems)
}

struct Reader<'t> {
    lines: LineIndex<'t>,
    problems: Vec<Problem>,
    options: Options,
}

type Item<'v, 't> = &'v Spanned<DeValue<'t>>;

impl Reader<'_> {
    fn top(&mut self, table: &DeTable<'_>, file: &str) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "extends" => self.options.extends = self.string("extends", value),
                "draft" => self.each(value, "draft", Self::draft),
                "files" => self.each(value, "files", Self::files),
                "rules" => self.each(value, "rules", Self::rule),
                "ignore" => self.ignores(value, file),
                _ => self.unknown(key, TOP),
            }
        }
    }

    /// Calls `read` for each key of a table.
    fn each(
        &mut self,
        value: Item<'_, '_>,
        name: &str,
        read: fn(&mut Self, &Spanned<std::borrow::Cow<'_, str>>, Item<'_, '_>),
    ) {
        let Some(table) = value.get_ref().as_table() else {
            return self.wrong(name, value, "config-kind-table");
        };
        for (key, value) in table {
            read(self, key, value);
        }
    }

    fn draft(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, value: Item<'_, '_>) {
        match key.get_ref().as_ref() {
            "body" => {
                let codes = || Body::coded().map(Body::code);
                self.options.draft.body = self.one_of("body", value, Body::from_code, codes);
            }
            "session" => {
                let number =
                    value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
                match number {
                    Some(session @ 1..=999) => self.options.draft.session = Some(session),
                    _ => self.wrong("session", value, "config-kind-session"),
                }
            }
            "language" if value.get_ref().as_str() == Some("auto") => {}
            "language" => {
                let codes = || Language::ALL.into_iter().map(Language::code).chain(["auto"]);
                self.options.draft.language =
                    self.one_of("language", value, Language::from_code, codes);
            }
            "as-of" => match date(value.get_ref()) {
                Some(date) => self.options.draft.as_of = Some(date),
                None => self.wrong("as-of", value, "config-kind-date"),
            },
            _ => self.unknown(key, DRAFT),
        }
    }

    fn files(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, value: Item<'_, '_>) {
        match key.get_ref().as_ref() {
            "include" => self.options.files.include = self.strings("include", value),
            "exclude" => self.options.files.exclude = self.strings("exclude", value),
            _ => self.unknown(key, FILES),
        }
    }

    fn rule(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, value: Item<'_, '_>) {
        let level =
            self.one_of(key.get_ref(), value, Level::from_name, || Level::NAMES.into_iter());
        match (Selector::of(key.get_ref()), level) {
            (Some(selector), Some(level)) => self.options.rules.push(RuleLevel { selector, level }),
            (Some(_), None) => {}
            (None, _) => self.unknown_rule(key.span().start, key.get_ref()),
        }
    }

    fn ignores(&mut self, value: Item<'_, '_>, file: &str) {
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong("ignore", value, "config-kind-ignore");
        };
        for entry in list {
            let Some(table) = entry.get_ref().as_table() else {
                self.wrong("ignore", entry, "config-kind-ignore");
                continue;
            };
            let line = self.lines.line_of(entry.span().start) as u32 + 1;
            let mut ignore =
                Ignore { rule: None, text: None, reason: None, file: file.to_owned(), line };
            let mut sound = true;
            for (key, value) in table {
                match key.get_ref().as_ref() {
                    "rule" => match self.string("rule", value) {
                        Some(name) => match Selector::of(&name) {
                            Some(selector) => ignore.rule = Some(selector),
                            None => {
                                sound = false;
                                self.unknown_rule(value.span().start, &name);
                            }
                        },
                        None => sound = false,
                    },
                    "text" => ignore.text = self.string("text", value),
                    "reason" => ignore.reason = self.string("reason", value),
                    _ => self.unknown(key, IGNORE),
                }
            }
            if ignore.rule.is_none() && ignore.text.is_none() {
                if sound {
                    self.problem(entry.span().start, Message::new("config-empty-ignore"));
                }
                continue;
            }
            if sound {
                self.options.ignores.push(ignore);
            }
        }
    }

    fn string(&mut self, key: &str, value: Item<'_, '_>) -> Option<String> {
        match value.get_ref().as_str() {
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong(key, value, "config-kind-string");
                None
            }
        }
    }

    fn strings(&mut self, key: &str, value: Item<'_, '_>) -> Vec<String> {
        let strings = value.get_ref().as_array().map(|list| {
            list.iter()
                .map(|entry| entry.get_ref().as_str().map(str::to_owned))
                .collect::<Option<Vec<String>>>()
        });
        match strings.flatten() {
            Some(strings) => strings,
            None => {
                self.wrong(key, value, "config-kind-strings");
                Vec::new()
            }
        }
    }

    /// A string with a meaning; another one is named with the nearest that has one.
    fn one_of<T, I: Iterator<Item = &'static str>>(
        &mut self,
        key: &str,
        value: Item<'_, '_>,
        meaning: fn(&str) -> Option<T>,
        known: impl Fn() -> I,
    ) -> Option<T> {
        let text = self.string(key, value)?;
        if let Some(meant) = meaning(&text) {
            return Some(meant);
        }
        let list: Vec<&str> = known().collect();
        let message = Message::new("config-unknown-value")
            .with("key", key)
            .with("value", text.as_str())
            .with("known", list.join(", "))
            .with("near", near(&text, known()));
        self.problem(value.span().start, message);
        None
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, known: &[&'static str]) {
        let name: &str = key.get_ref();
        let message = Message::new("config-unknown-key")
            .with("key", name)
            .with("known", known.join(", "))
            .with("near", near(name, known.iter().copied()));
        self.problem(key.span().start, message);
    }

    fn unknown_rule(&mut self, at: usize, name: &str) {
        self.problem(at, unknown_rule(name));
    }

    fn wrong(&mut self, key: &str, value: Item<'_, '_>, kind: &'static str) {
        let message =
            Message::new("config-wrong-kind").with("key", key).with("kind", Message::new(kind));
        self.problem(value.span().start, message);
    }

    fn problem(&mut self, at: usize, message: Message) {
        let place = self.lines.position(at, ColumnUnit::CodePoint);
        self.problems.push(Problem { line: place.line + 1, column: place.column + 1, message });
    }
}

/// That no rule or group has this name, and which one was probably meant.
pub fn unknown_rule(name: &str) -> Message {
    Message::new("config-unknown-rule")
        .with("name", name)
        .with("near", perhaps(Selector::nearest(name)))
}

/// «; perhaps `session`» or nothing.
fn near<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Value {
    perhaps(nearest(word, known))
}

fn perhaps(near: Option<&str>) -> Value {
    match near {
        Some(near) => Value::from(Message::new("config-near").with("word", near)),
        None => Value::from(""),
    }
}

/// A day, written as TOML's own date or as a string of the same form.
fn date(value: &DeValue<'_>) -> Option<Date> {
    match value.as_datetime() {
        Some(moment) => {
            let date = moment.date?;
            Date::new(date.year as i16, date.month as i8, date.day as i8).ok()
        }
        None => value.as_str()?.parse().ok(),
    }
}
