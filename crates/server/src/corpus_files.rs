//! Documents of the corpus as files that an editor can open: written once into the user's cache
//! folder, read-only, a paragraph a line.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use knowledge::{Document, DocumentParagraph, Knowledge, ParagraphRole};
use lsp_types::{Location, Position, Range, Url};

/// The folder of the files. What cannot be written is not offered.
#[derive(Debug)]
pub(crate) struct CorpusFiles {
    folder: Option<PathBuf>,
    written: Mutex<HashMap<PathBuf, Arc<Written>>>,
}

/// A document that is written.
#[derive(Debug)]
struct Written {
    uri: Url,
    /// The paragraphs, in order.
    lines: Vec<Line>,
}

/// A paragraph in a file.
#[derive(Debug)]
struct Line {
    /// Its place as people cite it; several may have the same.
    label: String,
    text: String,
    number: u32,
}

impl CorpusFiles {
    /// Files in `cache`, the user's folder for what can be made again.
    pub(crate) fn new(cache: Option<&Path>) -> Self {
        Self { folder: cache.map(|cache| cache.join("corpus")), written: Mutex::default() }
    }

    /// Whether a file is one of these: it is nobody's draft.
    pub(crate) fn has(&self, path: &Path) -> bool {
        self.folder.as_ref().is_some_and(|folder| path.starts_with(folder))
    }

    /// The place of a paragraph, by its text where it is given, by its label (`10 b`, `preamble
    /// 2`) otherwise; the beginning of the document where there is none.
    pub(crate) fn location(
        &self,
        knowledge: &Knowledge<'_>,
        symbol: &str,
        label: Option<&str>,
        text: Option<&str>,
    ) -> Option<Location> {
        let document = knowledge.document(symbol)?;
        let written = self.written(knowledge, &document)?;
        let known = written.lines.iter().find(|line| match text {
            Some(text) => line.text == text,
            None => Some(line.label.as_str()) == label,
        });
        let start = Position::new(known.map_or(0, |line| line.number), 0);
        Some(Location::new(written.uri.clone(), Range::new(start, start)))
    }

    /// A page of ours under `name`, rewritten where it says something else.
    pub(crate) fn page(&self, name: &str, text: &str) -> Option<Url> {
        let path = self.folder.as_ref()?.join(name);
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            write(&path, text).ok()?;
        }
        Url::from_file_path(&path).ok()
    }

    fn written(&self, knowledge: &Knowledge<'_>, document: &Document<'_>) -> Option<Arc<Written>> {
        let folder = self.folder.as_ref()?.join(format!("{:016x}", knowledge.fingerprint()));
        let name = document.symbol().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let path = folder.join(format!("{name}.{}.md", document.language().code()));
        let mut all = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(written) = all.get(&path) {
            return Some(written.clone());
        }
        let (text, lines) = rendered(document);
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            write(&path, &text).ok()?;
        }
        let written = Arc::new(Written { uri: Url::from_file_path(&path).ok()?, lines });
        all.insert(path, written.clone());
        Some(written)
    }
}

/// Writes a file whole or not at all, and lets nobody write to it.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    let mut permissions = file.as_file().metadata()?.permissions();
    permissions.set_readonly(true);
    file.as_file().set_permissions(permissions)?;
    file.persist(path)?;
    Ok(())
}

/// The text of a document, and the line of each paragraph.
fn rendered(document: &Document<'_>) -> (String, Vec<Line>) {
    let mut text = format!("# {}\n\n{}\n", document.title(), document.symbol());
    let mut line = 3;
    let mut lines = Vec::new();
    for paragraph in document.paragraphs() {
        let words = format!("\n{}{}\n", mark(&paragraph), paragraph.text.replace('\n', " "));
        let (label, own) = (paragraph.label(), paragraph.text.to_owned());
        lines.push(Line { label, text: own, number: line + 1 });
        line += 2;
        text.push_str(&words);
    }
    (text, lines)
}

/// The number or letter before a paragraph.
fn mark(paragraph: &DocumentParagraph<'_>) -> String {
    let last = paragraph.path().last().unwrap_or_default();
    match paragraph.role {
        ParagraphRole::Numbered => format!("{last}. "),
        ParagraphRole::Subparagraph => format!("{last}) "),
        ParagraphRole::Footnote => format!("[^{last}]: "),
        ParagraphRole::Preambular | ParagraphRole::Other => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_of_the_corpus_is_a_line_of_a_file() {
        let cache = tempfile::tempdir().unwrap();
        let files = CorpusFiles::new(Some(cache.path()));
        let knowledge = builtin::knowledge();
        let place = files.location(knowledge, "A/RES/58/208", Some("10"), None).unwrap();
        let path = place.uri.to_file_path().unwrap();
        assert!(files.has(&path));
        assert!(fs::metadata(&path).unwrap().permissions().readonly());
        let text = fs::read_to_string(&path).unwrap();
        let line = text.lines().nth(place.range.start.line as usize).unwrap();
        assert!(line.starts_with("10. "), "{line}");
        // A second session finds it there.
        let again = CorpusFiles::new(Some(cache.path()));
        assert_eq!(again.location(knowledge, "A/RES/58/208", Some("10"), None).unwrap(), place);
    }

    #[test]
    fn what_cannot_be_written_is_not_offered() {
        let files = CorpusFiles::new(Some(Path::new("/dev/null")));
        assert_eq!(files.location(builtin::knowledge(), "A/RES/58/208", None, None), None);
        let files = CorpusFiles::new(None);
        assert_eq!(files.location(builtin::knowledge(), "A/RES/58/208", None, None), None);
    }
}
