//! The drafts that faults are put into: texts as they were adopted, and generated ones.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use draft::{Draft, Paragraph, Role};
use lint::{Finding, Rule, Settings, rules};
use rustc_hash::FxHashSet;
use text::{Edit, Language, Span};

use crate::generator::{self, Facts, TODAY};

/// A draft with what is found in it as it stands.
pub(super) struct Host {
    pub(super) name: String,
    pub(super) source: String,
    pub(super) language: Language,
    markdown: bool,
    /// Nothing was left out of it.
    pub(super) is_whole: bool,
    /// The rules that find something in it.
    found: FxHashSet<&'static str>,
}

/// Adopted texts, and so many generated drafts of each language.
pub(super) fn all(root: &Path, generated: u64) -> Result<Vec<Host>> {
    let mut hosts = Vec::new();
    for folder in ["tests/adopted/ru", "tests/adopted/en", "seeds/documents/ru"] {
        let mut paths: Vec<_> = fs::read_dir(root.join(folder))
            .context(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|kind| kind == "txt")) {
            let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
            hosts.push(Host::new(name, fs::read_to_string(path)?, false, None));
        }
    }
    let facts = Facts::read(root)?;
    for seed in 0..generated {
        for language in [Language::Russian, Language::English] {
            let draft = generator::draft(&facts, language, seed, 0);
            let name = format!("generated draft {} {seed}", language.code());
            hosts.push(Host::new(name, draft.source, draft.markdown, Some(language)));
        }
    }
    Ok(hosts)
}

impl Host {
    fn new(name: String, source: String, markdown: bool, language: Option<Language>) -> Self {
        let settings = Settings { markdown, language, ..Settings::on(TODAY) };
        let checked = lint::check(&source, builtin::knowledge(), &settings, rules::ALL);
        let found = checked.findings.iter().map(|finding| finding.rule.name).collect();
        let language = checked.draft.language;
        let is_whole = !name.starts_with("tests/adopted");
        Self { name, source, language, markdown, is_whole, found }
    }

    fn settings(&self) -> Settings {
        let language = Some(self.language);
        Settings { markdown: self.markdown, language, ..Settings::on(TODAY) }
    }

    /// Whether `rule` finds nothing in it, and in a matter of sequences no rule of its group: one
    /// adverb out of place puts out the next.
    pub(super) fn is_silent(&self, rule: &Rule) -> bool {
        let in_sequence = rule.group() == "sequence";
        !self
            .found
            .iter()
            .any(|found| *found == rule.name || (in_sequence && found.starts_with("sequence/")))
    }

    /// What `rule` finds in `text`, this draft with a fault in it.
    pub(super) fn findings(&self, text: &str, rule: &'static Rule) -> Vec<Finding> {
        lint::check(text, builtin::knowledge(), &self.settings(), &[rule]).findings
    }

    /// Its structure.
    pub(super) fn draft(&self) -> Draft<'_> {
        let options = draft::Options { language: Some(self.language), markdown: self.markdown };
        draft::parse(&self.source, &options)
    }

    /// Everything read in it, for faults of citations.
    pub(super) fn checked(&self) -> lint::Checked<'_> {
        lint::check(&self.source, builtin::knowledge(), &self.settings(), &[])
    }

    /// The words around a fault, for a person.
    pub(super) fn around(&self, place: &[Edit]) -> String {
        let Some(edit) = place.first() else { return String::new() };
        let before = self.source[..edit.span.start as usize].chars().rev().take(30);
        let before: String = before.collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = self.source[edit.span.end as usize..].chars().take(30).collect();
        let was = edit.span.of(&self.source);
        format!("«{before}[{was}→{}]{after}»", edit.text).replace('\n', "⏎")
    }
}

/// Whether a paragraph is running text of the draft.
pub(super) fn is_running(paragraph: &Paragraph<'_>) -> bool {
    matches!(
        paragraph.role,
        Role::Preambular | Role::Operative | Role::Subparagraph(_) | Role::Body
    )
}

/// Where a span of a paragraph's running text stands in the source, if it stands there as it is.
pub(super) fn verbatim(source: &str, paragraph: &Paragraph<'_>, span: Span) -> Option<Span> {
    let place = paragraph.flow.to_source(span);
    (source.get(place.range()) == paragraph.flow.text().get(span.range())).then_some(place)
}
