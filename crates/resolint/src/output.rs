//! Where reports are written: standard output, or a file.
//!
//! A file is written beside its place and put there when it is whole: who reads it meanwhile reads
//! the one before.

use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::environment::{Environment, io_message, shown};

/// An open output. A reader that has seen enough (`| head`) ends it quietly.
pub(crate) struct Output<'e> {
    environment: &'e Environment,
    name: String,
    sink: Sink,
    ended: bool,
}

enum Sink {
    /// A terminal, a pipe, a device.
    Stream(Box<dyn Write>),
    /// A file that is not in its place yet, and the place.
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl<'e> Output<'e> {
    /// Standard output.
    pub(crate) fn stdout(environment: &'e Environment) -> Self {
        let sink = Sink::Stream(Box::new(BufWriter::new(std::io::stdout())));
        Self { environment, name: String::new(), sink, ended: false }
    }

    /// Standard error, while standard output carries a mended draft.
    pub(crate) fn stderr(environment: &'e Environment) -> Self {
        let sink = Sink::Stream(Box::new(std::io::stderr()));
        Self { environment, name: String::new(), sink, ended: false }
    }

    /// A file, or `None` when it cannot be written; that has been said then.
    pub(crate) fn file(environment: &'e Environment, path: &Path) -> Option<Self> {
        match sink(path) {
            Ok(sink) => Some(Self { environment, name: shown(path), sink, ended: false }),
            Err(error) => {
                environment.fail(&shown(path), &io_message("output-unwritable", &error));
                None
            }
        }
    }

    /// Writes, and tells whether more is welcome.
    pub(crate) fn write(&mut self, text: &[u8]) -> ControlFlow<()> {
        let result = match (&mut self.sink, self.ended) {
            (_, true) => Ok(()),
            (Sink::Stream(stream), false) => stream.write_all(text),
            (Sink::File(file, _), false) => file.write_all(text),
        };
        self.after(result)
    }

    /// Writes the last of it, and puts a file in its place.
    pub(crate) fn finish(mut self, text: &[u8]) {
        let _ = self.write(text);
        let _ = self.flush();
        let Sink::File(file, place) = self.sink else { return };
        if self.ended {
            return;
        }
        let written = file.into_inner().map_err(std::io::IntoInnerError::into_error);
        let placed = written.and_then(|file| file.persist(&place).map_err(|error| error.error));
        if let Err(error) = placed {
            self.environment.fail(&self.name, &io_message("output-unwritable", &error));
        }
    }

    /// Writes what is still held back.
    pub(crate) fn flush(&mut self) -> ControlFlow<()> {
        let result = match (&mut self.sink, self.ended) {
            (_, true) => Ok(()),
            (Sink::Stream(stream), false) => stream.flush(),
            (Sink::File(file, _), false) => file.flush(),
        };
        self.after(result)
    }

    fn after(&mut self, result: std::io::Result<()>) -> ControlFlow<()> {
        if let Err(error) = result {
            self.ended = true;
            if error.kind() != ErrorKind::BrokenPipe {
                self.environment.fail(&self.name, &io_message("output-unwritable", &error));
            }
        }
        if self.ended { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// A file of a folder is written beside its place; a device or a pipe, as it is. A symbolic link
/// stays one.
fn sink(path: &Path) -> std::io::Result<Sink> {
    let metadata = std::fs::metadata(path).ok();
    if metadata.as_ref().is_some_and(|it| !it.is_file()) {
        return Ok(Sink::Stream(Box::new(BufWriter::new(File::create(path)?))));
    }
    if metadata.as_ref().is_some_and(|it| it.permissions().readonly()) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    if let Some(permissions) = metadata.map_or_else(new_file, |it| Some(it.permissions())) {
        builder.permissions(permissions);
    }
    let file = builder.prefix(".resolint-").tempfile_in(folder.unwrap_or(Path::new(".")))?;
    Ok(Sink::File(BufWriter::new(file), place))
}

/// What a new file may be used for, before the person's mask.
#[cfg(unix)]
fn new_file() -> Option<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(std::fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn new_file() -> Option<std::fs::Permissions> {
    None
}
