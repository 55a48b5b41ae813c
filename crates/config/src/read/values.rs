//! Values of one kind each, and the sentences about those of another.

use citation::Body;
use jiff::civil::Date;
use lint::{Message, Selector, Value, nearest};
use text::{ColumnUnit, Language};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Item, Key, Reader};
use crate::{Place, Problem, Said};

impl Reader<'_> {
    /// `value` with the line of `at`.
    pub(super) fn said<T>(&self, at: Item<'_, '_>, value: T) -> Said<T> {
        Said { value, place: self.place(at.span().start) }
    }

    /// The line of a byte.
    pub(super) fn place(&self, at: usize) -> Place {
        Place { file: self.file.clone(), line: self.lines.line_of(at) as u32 + 1 }
    }

    pub(super) fn table<'v, 't>(
        &mut self,
        key: &str,
        value: Item<'v, 't>,
    ) -> Option<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(key, value, "config-kind-table");
        }
        table
    }

    pub(super) fn string(&mut self, key: &str, value: Item<'_, '_>) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(key, value, "config-kind-string");
        }
        text
    }

    pub(super) fn strings(&mut self, key: &str, value: Item<'_, '_>) -> Option<Said<Vec<String>>> {
        let string = |entry: &Spanned<DeValue<'_>>| entry.get_ref().as_str().map(str::to_owned);
        let list = value.get_ref().as_array();
        let strings = list.and_then(|list| list.iter().map(string).collect::<Option<Vec<_>>>());
        if strings.is_none() {
            self.wrong(key, value, "config-kind-strings");
        }
        strings.map(|strings| self.said(value, strings))
    }

    pub(super) fn body(&mut self, value: Item<'_, '_>) -> Option<Said<Body>> {
        let codes = || Body::coded().map(Body::code);
        let body = self.one_of("body", value, Body::from_code, codes)?;
        Some(self.said(value, body))
    }

    pub(super) fn session(&mut self, value: Item<'_, '_>) -> Option<Said<u16>> {
        let number = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        match number {
            Some(session @ 1..=999) => Some(self.said(value, session)),
            _ => {
                self.wrong("session", value, "config-kind-session");
                None
            }
        }
    }

    pub(super) fn language(&mut self, value: Item<'_, '_>) -> Option<Said<Option<Language>>> {
        let meaning = |code: &str| match code {
            "auto" => Some(None),
            _ => Language::from_code(code).map(Some),
        };
        let codes = || Language::ALL.into_iter().map(Language::code).chain(["auto"]);
        let language = self.one_of("language", value, meaning, codes)?;
        Some(self.said(value, language))
    }

    /// A day, written as TOML's own date or as a string of the same form.
    pub(super) fn date(&mut self, key: &str, value: Item<'_, '_>) -> Option<Said<Date>> {
        let date = match value.get_ref().as_datetime() {
            Some(moment) => moment.date.and_then(|date| {
                Date::new(date.year as i16, date.month as i8, date.day as i8).ok()
            }),
            None => value.get_ref().as_str().and_then(|text| text.parse().ok()),
        };
        if date.is_none() {
            self.wrong(key, value, "config-kind-date");
        }
        date.map(|date| self.said(value, date))
    }

    /// A string with a meaning; another one is named with the nearest that has one.
    pub(super) fn one_of<T, I: Iterator<Item = &'static str>>(
        &mut self,
        key: &str,
        value: Item<'_, '_>,
        meaning: impl Fn(&str) -> Option<T>,
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
            .with("near", perhaps(nearest(&text, known())));
        self.problem(value.span().start, message);
        None
    }

    pub(super) fn unknown(&mut self, key: Key<'_, '_>, known: &[&'static str]) {
        let name: &str = key.get_ref();
        let message = Message::new("config-unknown-key")
            .with("key", name)
            .with("known", known.join(", "))
            .with("near", perhaps(nearest(name, known.iter().copied())));
        self.problem(key.span().start, message);
    }

    pub(super) fn wrong(&mut self, key: &str, value: Item<'_, '_>, kind: &'static str) {
        let message =
            Message::new("config-wrong-kind").with("key", key).with("kind", Message::new(kind));
        self.problem(value.span().start, message);
    }

    pub(super) fn problem(&mut self, at: usize, message: Message) {
        let place = self.lines.position(at, ColumnUnit::CodePoint);
        self.problems.push(Problem { line: place.line + 1, column: place.column + 1, message });
    }
}

/// That no rule or group has this name, and which one was probably meant.
pub fn unknown_rule(name: &str) -> Message {
    let near = perhaps(Selector::nearest(name));
    Message::new("config-unknown-rule").with("name", name).with("near", near)
}

/// «; perhaps `session`» or nothing.
fn perhaps(near: Option<&str>) -> Value {
    match near {
        Some(near) => Value::from(Message::new("config-near").with("word", near)),
        None => Value::from(""),
    }
}
