//! `--fix`: what may be changed is changed, and the file stays what it was otherwise.
//!
//! The mended text goes to a temporary file in the same folder, which takes the draft's
//! permissions and then its name: at no moment is there half a draft. Encoding, byte order mark
//! and line ends are kept, since only the edits differ. A symbolic link stays one.

use std::io::Write as _;
use std::path::Path;

use lint::{Applicability, Finding, Message};
use text::{Edit, Encoding};

use crate::environment::io_message;

/// Rounds of fixing: one fix may make room for another, but not for ever.
pub(crate) const ROUNDS: usize = 4;

/// The text after the fixes that `least` allows, and how many were applied; of fixes that overlap
/// the first counts. `None` when there is nothing to apply.
pub(crate) fn apply(
    source: &str,
    findings: &[Finding],
    least: Applicability,
) -> Option<(String, usize)> {
    let mut chosen: Vec<Edit> = Vec::new();
    let mut applied = 0;
    for finding in findings {
        let Some(fix) =
            finding.fixes.iter().find(|fix| fix.applicability >= least && !fix.edits.is_empty())
        else {
            continue;
        };
        let free = |edit: &Edit| {
            chosen
                .iter()
                .rev()
                .take(64)
                .all(|other| !edit.span.overlaps(other.span) && edit.span != other.span)
        };
        if fix.edits.iter().all(free) {
            chosen.extend(fix.edits.iter().cloned());
            applied += 1;
        }
    }
    if chosen.is_empty() {
        return None;
    }
    text::apply(source, &chosen).ok().map(|text| (text, applied))
}

/// The bytes of the mended text as the file had them.
pub(crate) fn encoded(text: &str, encoding: Encoding, bom: bool) -> Result<Vec<u8>, Message> {
    text::encode(text, encoding, bom).map_err(|lacking| {
        Message::new("fix-unencodable")
            .with("character", lacking.character.to_string())
            .with("encoding", lacking.encoding.name())
    })
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
