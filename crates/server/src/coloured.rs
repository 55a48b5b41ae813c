//! The semantic tokens that an editor has of each draft, so that it is sent only what differs.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use lsp_types::{SemanticToken, Url};

/// What editors have.
#[derive(Default)]
pub(crate) struct Coloured(Mutex<Given>);

#[derive(Default)]
struct Given {
    count: u64,
    drafts: BTreeMap<Url, Tokens>,
}

/// The tokens of one draft as they were given.
pub(crate) struct Tokens {
    /// What they were called.
    pub(crate) id: String,
    /// The tokens.
    pub(crate) tokens: Vec<SemanticToken>,
}

impl Coloured {
    /// Keeps the tokens that are given now; gives those before, and what the new ones are called.
    pub(crate) fn replace(&self, uri: &Url, tokens: &[SemanticToken]) -> (Option<Tokens>, String) {
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        given.count += 1;
        let id = given.count.to_string();
        let new = Tokens { id: id.clone(), tokens: tokens.to_vec() };
        (given.drafts.insert(uri.clone(), new), id)
    }

    /// Forgets a draft that was closed.
    pub(crate) fn forget(&self, uri: &Url) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).drafts.remove(uri);
    }
}
