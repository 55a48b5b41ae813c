//! `resolint.toml`: what a project says once, so that nobody has to say it each time.
//!
//! [`read`] turns the text of one file into [`Options`] and a list of [`Problem`]s with their
//! line and column; a mistyped key is named with the key that was probably meant. [`Options`]
//! then decide how serious each finding is and which are agreed to stay
//! ([`Options::judge`]).
//!
//! This crate opens no file: finding `resolint.toml` is the binary's work.
#![warn(clippy::disallowed_methods)]

mod add;
mod ignore;
mod level;
mod options;
mod problem;
mod read;
mod said;
mod schema;
mod template;

pub use add::{add_ignore, passage};
pub use ignore::Ignore;
pub use level::{Level, RuleLevel};
pub use lint::Selector;
pub use options::{CorpusOptions, DraftOptions, FileOptions, Judged, Options, Override};
pub use problem::Problem;
pub use read::{read, unknown_rule};
pub use said::{Place, Said};
pub use schema::schema;
pub use template::TEMPLATE;

use lint::Locale;

/// The name of the file.
pub const FILE_NAME: &str = "resolint.toml";

/// What this crate has to say, in Fluent's syntax, to be added to [`lint::Messages`].
pub fn messages(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("../messages/en.ftl"),
        Locale::Russian => include_str!("../messages/ru.ftl"),
    }
}
