//! The file that `resolint init` writes: every setting, with what it does.

/// A commented `resolint.toml`. As it stands it changes nothing; every setting is a comment away.
pub const TEMPLATE: &str = include_str!("../messages/resolint.toml");
