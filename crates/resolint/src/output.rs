//! Where findings are written: standard output, or the file of `--output-file`.

use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::Path;

use crate::environment::{Environment, io_message, shown};

/// An open output. A reader that has seen enough (`| head`) ends it quietly.
pub(crate) struct Output<'e> {
    environment: &'e Environment,
    name: String,
    sink: Box<dyn Write>,
    ended: bool,
}

impl<'e> Output<'e> {
    /// Standard output.
    pub(crate) fn stdout(environment: &'e Environment) -> Self {
        Self {
            environment,
            name: String::new(),
            sink: Box::new(BufWriter::new(std::io::stdout())),
            ended: false,
        }
    }

    /// Standard error, while standard output carries a mended draft.
    pub(crate) fn stderr(environment: &'e Environment) -> Self {
        Self { environment, name: String::new(), sink: Box::new(std::io::stderr()), ended: false }
    }

    /// A new file, or `None` when it cannot be written; that has been said then.
    pub(crate) fn file(environment: &'e Environment, path: &Path) -> Option<Self> {
        match File::create(path) {
            Ok(file) => Some(Self {
                environment,
                name: shown(path),
                sink: Box::new(BufWriter::new(file)),
                ended: false,
            }),
            Err(error) => {
                environment.fail(&shown(path), &io_message("output-unwritable", &error));
                None
            }
        }
    }

    /// Writes, and tells whether more is welcome.
    pub(crate) fn write(&mut self, text: &[u8]) -> ControlFlow<()> {
        let result = if self.ended { Ok(()) } else { self.sink.write_all(text) };
        self.after(result)
    }

    /// Writes the last of it.
    pub(crate) fn finish(mut self, text: &[u8]) {
        let _ = self.write(text);
        let _ = self.flush();
    }

    /// Writes what is still held back.
    pub(crate) fn flush(&mut self) -> ControlFlow<()> {
        let result = if self.ended { Ok(()) } else { self.sink.flush() };
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
