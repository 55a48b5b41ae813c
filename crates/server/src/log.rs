//! What the server writes down for whoever looks for a fault: one line an event, in the file of
//! `--log` or on standard error, never on standard output.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Where lines go; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Log(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    file: Option<Mutex<File>>,
    trace: bool,
}

impl Log {
    /// A log that is added to `file`, or goes to standard error.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn open(file: Option<&Path>, trace: bool) -> std::io::Result<Self> {
        let file = match file {
            Some(path) => Some(Mutex::new(File::options().create(true).append(true).open(path)?)),
            None => None,
        };
        Ok(Self(Arc::new(Inner { file, trace })))
    }

    /// One line.
    pub(crate) fn line(&self, what: &str) {
        let now = jiff::Timestamp::now();
        let line = format!("{now:.3} resolint: {}\n", what.replace(['\r', '\n'], " "));
        // A log that cannot be written must not end the session it tells of.
        let _ = match &self.0.file {
            Some(file) => {
                file.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes())
            }
            None => std::io::stderr().lock().write_all(line.as_bytes()),
        };
    }

    /// One line with `--trace`.
    pub(crate) fn trace(&self, what: impl FnOnce() -> String) {
        if self.0.trace {
            self.line(&what());
        }
    }
}
