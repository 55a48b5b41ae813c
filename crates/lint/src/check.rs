//! The one function that runs the rules.

use citation::Body;
use draft::Draft;
use jiff::civil::Date;
use knowledge::Knowledge;
use text::Language;

use crate::{Finding, Reference};

/// What a caller knows of a draft beyond its text.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    /// The date of the draft: what is adopted later does not exist yet.
    pub as_of: Date,
    /// The body whose draft it is; `None` to tell it from the text.
    pub body: Option<Body>,
    /// The session it is meant for; `None` to tell it from the text.
    pub session: Option<u16>,
    /// The language; `None` to tell it from the text.
    pub language: Option<Language>,
    /// Read as Markdown.
    pub markdown: bool,
}

/// A text, checked.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked<'t> {
    /// Its structure.
    pub draft: Draft<'t>,
    /// Its references with their verdicts, in reading order.
    pub references: Vec<Reference>,
    /// What was found, sorted by place, then by rule.
    pub findings: Vec<Finding>,
}

/// Reads `source`, judges its references and runs `rules` over it.
///
/// Never fails; the cost is linear in the text.
pub fn check<'t>(
    _source: &'t str,
    _knowledge: &Knowledge<'_>,
    _settings: &Settings,
    _rules: &[&'static crate::Rule],
) -> Checked<'t> {
    unimplemented!("to be built on `draft`, `citation` and `knowledge`")
}
