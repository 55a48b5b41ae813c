//! What resolint says: the name of a message and its arguments, not yet in any language.
//!
//! The words stand in `messages/en/` and `messages/ru/`; [`crate::Messages`] puts a
//! message into words only when it is shown.

use citation::WrittenDate;
use jiff::civil::Date;

/// The language of the messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Locale {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
}

impl Locale {
    /// Its two-letter code, `en` or `ru`.
    pub fn code(self) -> &'static str {
        match self {
            Locale::English => "en",
            Locale::Russian => "ru",
        }
    }

    /// The locale of a code or of an environment's name for it (`ru`, `ru_RU.UTF-8`, `en-GB`);
    /// `None` for a language that resolint does not speak.
    pub fn from_code(code: &str) -> Option<Locale> {
        match code.split(['_', '-', '.']).next()? {
            "en" => Some(Locale::English),
            "ru" => Some(Locale::Russian),
            _ => None,
        }
    }
}

/// Something to say: the name of a message and its arguments.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// Its name in the `.ftl` files.
    pub id: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Value)>,
}

/// An argument of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Words taken as they are (a symbol, a quotation from the draft).
    Text(String),
    /// A number, which governs plural forms.
    Number(i64),
    /// A date, written out in the language of the message.
    Date(Date),
    /// A date as a draft has it, written out in the language of the message; any part may be
    /// missing and it need not exist.
    WrittenDate(WrittenDate),
    /// A message of its own.
    Message(Box<Message>),
}

impl Message {
    /// The message of this name, without arguments yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as i64)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Date(date)
    }
}

impl From<WrittenDate> for Value {
    fn from(date: WrittenDate) -> Self {
        Value::WrittenDate(date)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Value::Message(Box::new(message))
    }
}
