//! Exit codes, which scripts rely on.

use std::process::ExitCode;

/// How a command ended. Ordered: what is worse wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Exit {
    /// Nothing at or above the failing severity.
    #[default]
    Clean,
    /// Findings; or nothing found, for `lookup`.
    Findings,
    /// The command, the configuration or a file could not be used.
    Unusable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Unusable => 2,
        })
    }
}
