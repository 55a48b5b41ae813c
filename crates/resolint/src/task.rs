//! What every command that reads drafts does with one of them: read, decode, check.

use std::cell::RefCell;

use jiff::civil::Date;
use knowledge::Knowledge;
use lint::{Checked, Memory, Message, Rule, Settings};
use text::Encoding;

use crate::arguments::DraftArguments;
use crate::bytes;
use crate::files::Input;
use crate::source::Source;

/// Something to say on standard error about one draft.
pub(crate) struct Notice {
    /// Whether the draft could not be used.
    pub(crate) failed: bool,
    /// What to say.
    pub(crate) message: Message,
}

impl Notice {
    /// The draft could not be used.
    pub(crate) fn failure(message: Message) -> Self {
        Self { failed: true, message }
    }

    /// Good to know.
    pub(crate) fn remark(message: Message) -> Self {
        Self { failed: false, message }
    }
}

/// The bytes of a draft.
pub(crate) fn bytes_of(input: &Input) -> Result<Vec<u8>, Notice> {
    match &input.path {
        Some(path) => bytes::of_file(path),
        None => bytes::of_stdin(),
    }
    .map_err(Notice::failure)
}

/// What to say of the encoding: that it was not UTF-8, and whether that is a guess.
pub(crate) fn encoding_notice(encoding: Encoding, sure: bool) -> Option<Notice> {
    let id = match (encoding, sure) {
        (Encoding::Utf8, _) => return None,
        (_, true) => "file-encoding",
        (_, false) => "file-encoding-guessed",
    };
    Some(Notice::remark(Message::new(id).with("encoding", encoding.name())))
}

/// The settings for one draft: the command line first, then its configuration, then the text.
pub(crate) fn settings(
    arguments: &DraftArguments,
    input: &Input,
    source: &Source<'_>,
    today: Date,
) -> Settings {
    let draft = &input.configuration.options.draft;
    Settings {
        as_of: arguments.as_of.or(draft.as_of()).unwrap_or(today),
        body: arguments.body.or(draft.body()),
        session: arguments.session.or(draft.session()),
        language: Option::from(arguments.lang).or(draft.language()),
        markdown: input.markdown || source.word.is_some(),
    }
}

/// The day of the clock, in universal time.
pub(crate) fn today() -> Date {
    jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date()
}

/// Checks a text against what is known.
pub(crate) fn check<'t>(
    source: &'t str,
    knowledge: &'static Knowledge<'static>,
    settings: &Settings,
    rules: &[&'static Rule],
) -> Checked<'t> {
    // Taken out while a draft is read: one that ends in a fault of resolint spoils no other.
    let mut memory = MEMORY.take();
    let checked = lint::check_again(source, knowledge, settings, rules, &mut memory);
    MEMORY.set(memory);
    checked
}

thread_local! {
    /// The words of the drafts that this thread has read.
    static MEMORY: RefCell<Memory> = RefCell::new(Memory::of_words());
}
