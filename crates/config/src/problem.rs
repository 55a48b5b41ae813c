//! What is wrong in a `resolint.toml`, and where.

use lint::Message;

/// One thing that cannot be used.
#[derive(Clone, PartialEq, Debug)]
pub struct Problem {
    /// Its line, from 1.
    pub line: u32,
    /// Its column in code points, from 1.
    pub column: u32,
    /// What is wrong.
    pub message: Message,
}
