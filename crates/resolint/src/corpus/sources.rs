//! The files of an archive: what stands in its folders, and what their `documents.toml` say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use ingest::{Details, Format, List};
use lint::Message;

use super::why::Why;
use crate::environment::{Environment, io_message, shown};
use crate::{bytes, files};

/// Endings of documents that are not read: they are told, where pictures and tables are not.
const UNREAD: [(&str, &str); 4] =
    [("pdf", "file-pdf"), ("doc", "file-doc"), ("rtf", "file-rtf"), ("odt", "file-odt")];

/// A document to be read.
pub(crate) struct Source {
    /// Its path below the folder that was named.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) format: Format,
    /// Its size, in bytes.
    pub(crate) size: u64,
    /// What a list says of it.
    pub(crate) listed: Details,
}

/// The documents of the folders in order of their names, and what is left out before any is read.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) documents: Vec<Source>,
    pub(crate) left_out: Vec<(String, Why)>,
}

impl Sources {
    /// Walks folders. Hidden files are left out; what `.gitignore` names is not, since an archive
    /// is seldom kept in a repository. Symbolic links are followed.
    pub(crate) fn of(folders: &[PathBuf], environment: &Environment) -> Self {
        let mut sources = Self::default();
        for folder in folders {
            match std::fs::metadata(folder) {
                Err(error) => {
                    environment.fail(&shown(folder), &io_message("file-unreadable", &error));
                }
                Ok(metadata) if !metadata.is_dir() => {
                    environment.fail(&shown(folder), &Message::new("corpus-no-folder"));
                }
                Ok(_) => {
                    // Two folders may hold files of one name.
                    let own = folder.file_name().filter(|_| folders.len() > 1);
                    sources.walk(folder, own.map(Path::new), environment);
                }
            }
        }
        sources.documents.sort_by(|one, other| one.name.cmp(&other.name));
        sources
    }

    fn walk(&mut self, folder: &Path, prefix: Option<&Path>, environment: &Environment) {
        let name = |path: &Path| {
            let below = path.strip_prefix(folder).unwrap_or(path);
            shown(&prefix.unwrap_or(Path::new("")).join(below))
        };
        let mut lists: BTreeMap<PathBuf, BTreeMap<PathBuf, Details>> = BTreeMap::new();
        let walk = WalkBuilder::new(folder)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .sort_by_file_path(|a, b| a.cmp(b))
            .build();
        let mut found = Vec::new();
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let (path, message) = files::walk_message(&error);
                    let path = path.map_or_else(|| folder.to_owned(), Path::to_owned);
                    self.left_out.push((name(&path), Why::unreadable(&message)));
                    continue;
                }
            };
            if entry.file_type().is_none_or(|kind| kind.is_dir()) {
                continue;
            }
            if entry.file_name() == List::NAME {
                let listed = self.list(entry.path(), &name(entry.path()), environment);
                lists.insert(entry.path().parent().unwrap_or(folder).to_owned(), listed);
                continue;
            }
            found.push((entry.path().to_owned(), entry.metadata().map_or(0, |it| it.len())));
        }
        for (path, size) in found {
            let mut above = path.ancestors().skip(1);
            let listed = above.find_map(|folder| lists.get_mut(folder)?.remove(&path));
            let Some(format) = Format::of(&path) else {
                let ending = path.extension().unwrap_or_default();
                let unread = UNREAD.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known));
                self.left_out.extend(unread.map(|(_, code)| (name(&path), Why::new(code))));
                continue;
            };
            let listed = listed.unwrap_or_default();
            self.documents.push(Source { name: name(&path), path, format, size, listed });
        }
        for (path, _) in lists.into_values().flatten() {
            self.left_out.push((name(&path), Why::new("left-listed-only")));
        }
    }

    /// What a list says, by the files that it names.
    fn list(
        &mut self,
        path: &Path,
        name: &str,
        environment: &Environment,
    ) -> BTreeMap<PathBuf, Details> {
        let text =
            bytes::of_file(path).and_then(|bytes| Ok(bytes::decode(&bytes)?.text.into_owned()));
        let text = match text {
            Ok(text) => text,
            Err(message) => {
                environment.fail(name, &message);
                return BTreeMap::new();
            }
        };
        let list = List::read(&text);
        for (line, what) in list.problems {
            let message = Message::new("left-list").with("detail", what);
            environment.fail(&format!("{name}:{line}"), &message);
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        let listed = list.documents.into_iter();
        listed.map(|listed| (folder.join(listed.file), listed.details)).collect()
    }
}
