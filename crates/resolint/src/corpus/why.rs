//! Why a file is left out of an archive: a code that the pack keeps, and its sentence.

use ingest::Refused;
use lint::Message;

use crate::bytes::LARGEST;
use crate::source;

/// A reason, as packs keep it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Why {
    /// The name of its message.
    pub(crate) code: &'static str,
    /// What the message says beyond that; empty for most.
    pub(crate) detail: String,
}

/// The reasons that there are.
const CODES: [&str; 29] = [
    "file-unreadable",
    "file-not-regular",
    "file-empty",
    "file-too-large",
    "file-too-long",
    "file-odt",
    "file-doc",
    "file-archive",
    "file-pdf",
    "file-rtf",
    "file-binary",
    "file-broken-utf8",
    "file-broken-utf16",
    "file-unknown-encoding",
    "word-damaged",
    "word-encrypted",
    "word-entities",
    "word-bomb",
    "word-not",
    "left-xml",
    "left-not-akoma-ntoso",
    "left-no-words",
    "left-no-symbol",
    "left-no-act",
    "left-twice",
    "left-list",
    "left-listed-only",
    "left-walk",
    "left-fault",
];

/// What the system says of a file that cannot be read.
const SYSTEM: [&str; 5] = ["io-not-found", "io-permission", "io-exists", "io-loop", "io-full"];

impl Why {
    /// A reason that says no more than its name.
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, detail: String::new() }
    }

    pub(crate) fn with(code: &'static str, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }

    /// Why a file could not be read, as it was said of a draft.
    pub(crate) fn unreadable(message: &Message) -> Self {
        let detail = match message.id {
            "file-too-large" => message.args.iter().find(|(name, _)| *name == "size"),
            _ => message.args.first(),
        };
        let detail = detail.map(|(_, value)| match value {
            lint::Value::Message(inner) => inner.id.to_owned(),
            lint::Value::Text(text) => text.clone(),
            lint::Value::Number(number) => number.to_string(),
            _ => String::new(),
        });
        Self::with(message.id, detail.unwrap_or_default())
    }

    /// Why a file has no text.
    pub(crate) fn refused(refused: Refused) -> Self {
        match refused {
            Refused::Bytes(text::Refused::BrokenUtf8 { line }) => {
                Self::with("file-broken-utf8", line.to_string())
            }
            Refused::Bytes(refused) => Self::new(crate::bytes::said(refused).id),
            Refused::Word(refused) => Self::new(source::said(refused, true).id),
            Refused::Xml => Self::new("left-xml"),
            Refused::NotAkomaNtoso => Self::new("left-not-akoma-ntoso"),
            Refused::Empty => Self::new("left-no-words"),
        }
    }

    /// The sentence of a code that a pack keeps; `None` for one that this version does not know.
    pub(crate) fn message(code: &str, detail: &str) -> Option<Message> {
        let message = Message::new(CODES.into_iter().find(|known| *known == code)?);
        let number = || detail.parse::<usize>().unwrap_or_default();
        Some(match code {
            "file-too-large" => {
                message.with("size", number()).with("limit", (LARGEST / 1_000_000) as usize)
            }
            "file-broken-utf8" => message.with("line", number()),
            "file-unreadable" => match SYSTEM.into_iter().find(|known| *known == detail) {
                Some(known) => message.with("reason", Message::new(known)),
                None => message.with("reason", detail),
            },
            "left-twice" | "left-list" | "left-walk" | "left-fault" => {
                message.with("detail", detail)
            }
            _ => message,
        })
    }

    /// Its sentence.
    pub(crate) fn said(&self) -> Message {
        Self::message(self.code, &self.detail).unwrap_or(Message::new(self.code))
    }
}
