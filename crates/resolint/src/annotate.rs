//! `--annotate`: the findings as comments in a copy of a Word file.

use std::path::Path;

use lint::Message;
use report::{File, Words};
use word::Comment;

use crate::environment::io_message;
use crate::source;

/// Writes the copy of the Word file `bytes` with the findings of `file` to `path`.
pub(crate) fn write(
    path: &Path,
    bytes: &[u8],
    file: &File<'_>,
    words: &Words,
) -> Result<(), Message> {
    let Some(word) = file.word else { return Err(Message::new("annotate-not-word")) };
    let comment = |finding: &lint::Finding| Comment {
        span: finding.span,
        lines: report::comment_lines(file, finding, words),
    };
    let comments: Vec<Comment> = file.findings.iter().map(comment).collect();
    let copy =
        word::annotate(bytes, word, &comments).map_err(|refused| source::said(refused, true))?;
    std::fs::write(path, copy).map_err(|error| io_message("output-unwritable", &error))
}
