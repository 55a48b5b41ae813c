//! What was said, and where: a line of a `resolint.toml`.

use std::sync::Arc;

/// A line of a configuration file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The file, as it was named to [`crate::read`].
    pub file: Arc<str>,
    /// Its line, from 1.
    pub line: u32,
}

/// `resolint.toml:12`
impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// A value with the line that says it.
#[derive(Clone, PartialEq, Debug)]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}
