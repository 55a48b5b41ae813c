//! The drafts that faults are put into: texts as they were adopted, generated ones, and those that
//! were written for it, each in several layouts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
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
    /// Nothing was left out of it.
    pub(super) is_whole: bool,
    /// Its name in `tests/mutation`, if it is one of those: `council.ru`.
    pub(super) written: Option<String>,
    settings: Settings,
    /// Its version in the other language.
    beside: Option<Beside>,
    /// The rules that find something in it.
    found: FxHashSet<&'static str>,
}

/// A version of a draft in another language.
struct Beside {
    source: String,
    settings: Settings,
}

/// Adopted texts, so many generated drafts of each language, and those of `tests/mutation`.
pub(super) fn all(root: &Path, generated: u64) -> Result<Vec<Host>> {
    let mut hosts = Vec::new();
    for folder in ["tests/adopted/ru", "tests/adopted/en", "seeds/documents/ru"] {
        for path in texts(root, folder)? {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let mut host =
                Host::new(name, fs::read_to_string(&path)?, Settings::on(TODAY), None, None);
            host.is_whole = folder == "seeds/documents/ru";
            hosts.push(host);
        }
    }
    let facts = Facts::read(root)?;
    for seed in 0..generated {
        for language in [Language::Russian, Language::English] {
            let draft = generator::draft(&facts, language, seed, 0);
            let name = format!("generated draft {} {seed}", language.code());
            let settings = settings(draft.markdown, language);
            hosts.push(Host::new(name, draft.source, settings, None, None));
        }
    }
    hosts.extend(written(root)?);
    Ok(hosts)
}

/// The drafts of `tests/mutation`, each beside its version in the other language, in every layout.
fn written(root: &Path) -> Result<Vec<Host>> {
    let mut hosts = Vec::new();
    for path in texts(root, "tests/mutation")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let markdown = path.extension().is_some_and(|kind| kind == "md");
        let (of, here, other) = match name.split_once('.') {
            Some((of, "ru")) => (of, Language::Russian, Language::English),
            Some((of, "en")) => (of, Language::English, Language::Russian),
            _ => bail!("{}: .ru or .en is not in its name", path.display()),
        };
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!("{of}.{}.{extension}", other.code()));
        let beside = fs::read_to_string(&beside).with_context(|| beside.display().to_string())?;
        let source = fs::read_to_string(&path)?;
        for (layout, laid_out) in layouts(&source) {
            let beside = Beside { source: beside.clone(), settings: settings(markdown, other) };
            let title = format!("tests/mutation/{name}, {layout}");
            let here = settings(markdown, here);
            hosts.push(Host::new(title, laid_out, here, Some(name.clone()), Some(beside)));
        }
    }
    Ok(hosts)
}

/// A text in whose source every paragraph is a line, laid out as drafts come.
fn layouts(source: &str) -> [(&'static str, String); 3] {
    let wrapped = wrap(source, 76);
    let windows = wrap(source, 100).replace('\n', "\r\n");
    [("a line a paragraph", source.to_owned()), ("wrapped", wrapped), ("wrapped, CRLF", windows)]
}

/// Breaks lines at spaces, so that they have no more characters than `width` where that can be.
fn wrap(source: &str, width: usize) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.split_inclusive('\n') {
        let mut column = 0;
        for word in line.split_inclusive(' ') {
            let length = word.trim_end().chars().count();
            if column > 0 && column + length > width {
                out.pop();
                out.push('\n');
                column = 0;
            }
            out.push_str(word);
            column += word.chars().count();
        }
    }
    out
}

/// The texts of a folder, in order of name.
fn texts(root: &Path, folder: &str) -> Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root.join(folder))
        .context(folder.to_owned())?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "txt" || kind == "md"));
    paths.sort();
    Ok(paths)
}

fn settings(markdown: bool, language: Language) -> Settings {
    Settings { markdown, language: Some(language), ..Settings::on(TODAY) }
}

impl Host {
    fn new(
        name: String,
        source: String,
        settings: Settings,
        written: Option<String>,
        beside: Option<Beside>,
    ) -> Self {
        let mut host = Self {
            name,
            source,
            language: settings.language.unwrap_or_default(),
            is_whole: true,
            written,
            settings,
            beside,
            found: FxHashSet::default(),
        };
        let checked = host.check(&host.source, rules::ALL);
        let found = checked.findings.iter().map(|finding| finding.rule.name).collect();
        let language = checked.draft.language;
        host.found = found;
        host.language = language;
        host.settings.language = Some(language);
        host
    }

    fn check<'t>(&self, text: &'t str, rules: &[&'static Rule]) -> lint::Checked<'t> {
        match &self.beside {
            None => lint::check(text, builtin::knowledge(), &self.settings, rules),
            Some(Beside { source, settings }) => {
                let other = lint::Version { name: "beside", source, settings };
                lint::compare(text, &other, builtin::knowledge(), &self.settings, rules)
            }
        }
    }

    /// `words` with the line ends that this draft has.
    pub(super) fn with_line_ends(&self, words: &str) -> String {
        let windows = self.source.contains("\r\n");
        if windows { words.replace('\n', "\r\n") } else { words.to_owned() }
    }

    /// The rules that find something in it as it stands.
    #[cfg(test)]
    pub(super) fn found(&self) -> impl Iterator<Item = &'static str> {
        self.found.iter().copied()
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
        // What is said of ignores depends on what the other rules find.
        let asked: &[&'static Rule] = if rule.group() == "ignore" { rules::ALL } else { &[rule] };
        let mut findings = self.check(text, asked).findings;
        findings.retain(|finding| finding.rule == rule);
        findings
    }

    /// Its structure.
    pub(super) fn draft(&self) -> Draft<'_> {
        let options =
            draft::Options { language: Some(self.language), markdown: self.settings.markdown };
        draft::parse(&self.source, &options)
    }

    /// Everything read in it, for faults of citations.
    pub(super) fn checked(&self) -> lint::Checked<'_> {
        self.check(&self.source, &[])
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
