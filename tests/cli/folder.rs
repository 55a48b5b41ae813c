//! A folder of drafts that a test may do anything with, and the program run in it.

use std::path::PathBuf;
use std::time::Duration;

/// A draft with one wrong date and one symbol in Cyrillic letters.
pub(crate) const DRAFT: &str = "Генеральная Ассамблея,

подтверждая резолюции 56/203 от 21 февраля 2002 года и 57/270 B от 23 июня 2003 года,

принимая к сведению доклад Генерального секретаря (А/58/98),

постановляет продолжить рассмотрение этого вопроса.
";

/// A draft in which nothing is wrong.
pub(crate) const CLEAN: &str = "Генеральная Ассамблея,

ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,

постановляет продолжить рассмотрение этого вопроса.
";

/// A temporary folder.
pub(crate) struct Folder {
    root: tempfile::TempDir,
    /// Where its runs keep their cache.
    pub(crate) cache: tempfile::TempDir,
}

/// What a run left behind.
pub(crate) struct Run {
    /// Exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Folder {
    /// An empty one.
    pub(crate) fn new() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder");
        Self { root: folder(), cache: folder() }
    }

    /// One that holds `draft.txt`.
    pub(crate) fn with_draft(text: impl AsRef<[u8]>) -> Self {
        let folder = Self::new();
        folder.write("draft.txt", text);
        folder
    }

    /// The path of a file in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        if let Some(above) = path.parent() {
            std::fs::create_dir_all(above).expect("a folder");
        }
        std::fs::write(path, text).expect("a written file");
    }

    /// The bytes of a file.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).expect("a file to read")
    }

    /// The program, to be run here, in English, without the settings of whoever runs the test.
    pub(crate) fn command(&self, arguments: &[&str]) -> assert_cmd::Command {
        let mut command = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("resolint"));
        command.current_dir(self.root.path()).args(arguments).timeout(Duration::from_secs(60));
        command.env("RESOLINT_CACHE_DIR", self.cache.path());
        command.env("LC_ALL", "en_US.UTF-8").env_remove("LANGUAGE").env_remove("NO_COLOR");
        command
    }

    /// Runs the program here.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    /// Runs the program here with `stdin` to read.
    pub(crate) fn run_with(&self, arguments: &[&str], stdin: impl AsRef<[u8]>) -> Run {
        let output = self
            .command(arguments)
            .write_stdin(stdin.as_ref().to_vec())
            .output()
            .expect("a process");
        let run = Run {
            code: output.status.code().expect("an exit code"),
            out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
            err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        };
        assert!(!run.err.contains("panicked"), "{}", run.err);
        run
    }
}
