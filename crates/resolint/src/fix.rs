//! `--fix` and `fmt`: what may be changed is changed, and the file stays what it was otherwise.
//!
//! The mended text goes to a temporary file in the same folder, which takes the draft's
//! permissions and then its name: at no moment is there half a draft. Encoding, byte order mark
//! and line ends are kept, since only the edits differ. A symbolic link stays one.

use std::io::Write as _;
use std::path::Path;

use lint::Message;

use crate::environment::{Environment, io_message};
use crate::files::Input;
use crate::output::Output;
use crate::source::Source;

/// The bytes of the mended text as the file had them. A Word file is never written.
pub(crate) fn encoded(text: &str, source: &Source<'_>) -> Result<Vec<u8>, Message> {
    if source.word.is_some() {
        return Err(Message::new("fix-word"));
    }
    text::encode(text, source.decoded.encoding, source.decoded.bom).map_err(|lacking| {
        Message::new("fix-unencodable")
            .with("character", lacking.character.to_string())
            .with("encoding", lacking.encoding.name())
    })
}

/// Puts `after` in the place of the draft, or on standard output where it came from standard
/// input.
pub(crate) fn put(
    input: &Input,
    before: &[u8],
    after: &[u8],
    environment: &Environment,
) -> Result<(), Message> {
    if input.configuration.broken {
        return Err(Message::new("fix-broken-configuration"));
    }
    match &input.path {
        Some(path) => write(path, before, after),
        None => {
            Output::stdout(environment).finish(after);
            Ok(())
        }
    }
}

/// Puts `after` in the place of the draft at `path`, unless it is no longer what was read.
pub(crate) fn write(path: &Path, before: &[u8], after: &[u8]) -> Result<(), Message> {
    let failed = |error: std::io::Error| io_message("fix-unwritable", &error);
    let real = path.canonicalize().map_err(failed)?;
    let metadata = std::fs::metadata(&real).map_err(failed)?;
    let permissions = metadata.permissions();
    if permissions.readonly() {
        return Err(Message::new("fix-read-only"));
    }
    let folder = real.parent().unwrap_or(Path::new("."));
    let mut temporary =
        tempfile::Builder::new().prefix(".resolint-").tempfile_in(folder).map_err(failed)?;
    temporary.write_all(after).map_err(failed)?;
    keep_owner(temporary.as_file(), &metadata);
    temporary.as_file().set_permissions(permissions).map_err(failed)?;
    temporary.as_file().sync_all().map_err(failed)?;
    if std::fs::read(&real).map_err(failed)? != before {
        return Err(Message::new("fix-changed-meanwhile"));
    }
    temporary.persist(&real).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Gives the new file the owner of the draft, which matters to an administrator only: nobody else
/// may, and nobody else needs to.
#[cfg(unix)]
fn keep_owner(file: &std::fs::File, draft: &std::fs::Metadata) {
    use std::os::unix::fs::MetadataExt as _;
    let _ = std::os::unix::fs::fchown(file, Some(draft.uid()), Some(draft.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_: &std::fs::File, _: &std::fs::Metadata) {}
