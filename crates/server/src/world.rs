//! What is known at one moment: the open drafts, the editor, the words to speak in. A question
//! is answered from the world at the moment when it came, whatever is typed meanwhile.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use lint::{Checked, Messages, Rule, Settings};
use lsp_types::Url;
use text::LineIndex;

use crate::buffer::Buffer;
use crate::client::Client;
use crate::convert::Places;

/// Everything at one moment.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// The editor.
    pub(crate) client: Arc<Client>,
    /// The drafts that are open.
    pub(crate) drafts: BTreeMap<Url, Arc<OpenDraft>>,
    /// The words of the editor's language.
    pub(crate) words: Arc<Messages>,
}

impl World {
    /// An open draft; `None` for one that is not open, of which nothing can be said.
    pub(crate) fn draft(&self, uri: &Url) -> Option<&Arc<OpenDraft>> {
        self.drafts.get(uri)
    }
}

/// One version of an open draft.
#[derive(Debug)]
pub(crate) struct OpenDraft {
    /// Where the editor has it from.
    pub(crate) uri: Url,
    /// The version, as the editor counts.
    pub(crate) version: i32,
    /// The text.
    pub(crate) buffer: Buffer,
    /// What is known of it beyond its text.
    pub(crate) settings: Settings,
    /// The rules to run.
    pub(crate) rules: Arc<[&'static Rule]>,
    text: OnceLock<String>,
}

impl OpenDraft {
    /// A version that nobody has looked at.
    pub(crate) fn new(
        uri: Url,
        version: i32,
        buffer: Buffer,
        settings: Settings,
        rules: Arc<[&'static Rule]>,
    ) -> Self {
        Self { uri, version, buffer, settings, rules, text: OnceLock::new() }
    }

    /// Its text, in one piece.
    pub(crate) fn text(&self) -> &str {
        self.text.get_or_init(|| self.buffer.text())
    }

    /// What is found in it.
    pub(crate) fn check(&self) -> Checked<'_> {
        lint::check(self.text(), builtin::knowledge(), &self.settings, &self.rules)
    }
}

impl Client {
    /// The positions of a text for this editor.
    pub(crate) fn places<'t>(&self, lines: &'t LineIndex<'t>) -> Places<'t> {
        Places { lines, unit: self.unit }
    }
}
