//! What resolint says, in English and in Russian.
//!
//! The words stand in `messages/en.ftl` and `messages/ru.ftl` (Fluent). A [`Message`] names
//! one of them and carries its arguments; it is put into words only when it is shown.

/// The language of the messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Locale {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
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
    Date(jiff::civil::Date),
    /// A message of its own.
    Message(Box<Message>),
}
