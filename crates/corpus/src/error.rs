//! What can be wrong with the seeds.

use std::path::{Path, PathBuf};

/// Why no pack could be made.
#[derive(Debug, thiserror::Error)]
pub enum CorpusError {
    /// A file cannot be read.
    #[error("{path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A line of a table holds what it may not.
    #[error("{path}:{line}: {what}")]
    Table {
        /// The table.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        what: String,
    },
    /// The list of documents cannot be used.
    #[error("{path}: {what}")]
    Documents {
        /// The list, or the document.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The pack would be larger than its offsets can say.
    #[error("the pack would be larger than 4 GiB")]
    TooLarge,
}

impl CorpusError {
    pub(crate) fn read(path: &Path) -> impl FnOnce(std::io::Error) -> CorpusError {
        move |source| CorpusError::Read { path: path.to_owned(), source }
    }
}
