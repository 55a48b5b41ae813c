//! Everything that can be set, and what it does to findings.

use citation::Body;
use jiff::civil::Date;
use lint::{Finding, Rule, Selector};
use schemars::JsonSchema;
use text::Language;

use crate::{Ignore, Level, Place, RuleLevel, Said, schema};

/// Settings of resolint for the drafts in a folder and below.
// What one `resolint.toml` says, or several that extend each other.
#[derive(Clone, PartialEq, Debug, Default, JsonSchema)]
#[schemars(title = "resolint.toml", rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// Another file whose settings hold where this one is silent, relative to this one.
    #[schemars(default, schema_with = "schema::string")]
    pub extends: Option<Said<String>>,
    /// What is known of the drafts beyond their text.
    #[schemars(default)]
    pub draft: DraftOptions,
    /// Which files of a folder are drafts, and what holds for some of them only.
    #[schemars(default)]
    pub files: FileOptions,
    /// What the references are checked against, beyond what resolint has built in.
    #[schemars(default)]
    pub corpus: CorpusOptions,
    /// How serious the findings of a rule or a group are; what is said of a rule goes before what
    /// is said of its group.
    #[schemars(default, schema_with = "schema::rules")]
    pub rules: Vec<RuleLevel>,
    /// Findings that are agreed to stay.
    #[schemars(default, rename = "ignore")]
    pub ignores: Vec<Ignore>,
}

/// What is known of the drafts beyond their text.
#[derive(Clone, PartialEq, Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DraftOptions {
    /// Whose drafts they are; told from the text when absent.
    #[schemars(default, schema_with = "schema::body")]
    pub body: Option<Said<Body>>,
    /// The session they are meant for; told from the text when absent.
    #[schemars(default, schema_with = "schema::session")]
    pub session: Option<Said<u16>>,
    /// Their language; `auto` tells it from the text.
    #[schemars(default, schema_with = "schema::language")]
    pub language: Option<Said<Option<Language>>>,
    /// The day the drafts are judged as of: what is adopted later does not exist yet. Today when
    /// absent.
    #[schemars(default, schema_with = "schema::date")]
    pub as_of: Option<Said<Date>>,
}

/// Which files of a folder are drafts, and what holds for some of them only.
#[derive(Clone, PartialEq, Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FileOptions {
    /// Only these, as patterns of file names (`**/*.resolution.md`); `.txt`, `.md` and `.docx` when
    /// absent.
    #[schemars(default, schema_with = "schema::strings")]
    pub include: Option<Said<Vec<String>>>,
    /// Never these.
    #[schemars(default, schema_with = "schema::strings")]
    pub exclude: Option<Said<Vec<String>>>,
    /// What holds for some of the files only, above what holds for all. Of several that name a
    /// file, the last counts.
    #[schemars(default, rename = "override")]
    pub overrides: Vec<Override>,
}

/// What holds for some files only.
#[derive(Clone, PartialEq, Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Override {
    /// For which, as patterns of file names (`en/**`).
    #[schemars(schema_with = "schema::some_strings")]
    pub include: Vec<String>,
    /// What is known of these drafts beyond their text.
    #[schemars(default)]
    pub draft: DraftOptions,
    /// How serious the findings of a rule or a group are in these drafts.
    #[schemars(default, schema_with = "schema::rules")]
    pub rules: Vec<RuleLevel>,
    /// The line that opens it.
    #[schemars(skip)]
    pub place: Place,
}

/// What the references are checked against, beyond what resolint has built in.
#[derive(Clone, PartialEq, Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CorpusOptions {
    /// Packs that `resolint corpus build` wrote, relative to this file.
    #[schemars(default, schema_with = "schema::strings")]
    pub packs: Option<Said<Vec<String>>>,
}

/// Findings after the settings have been heard.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// What is to be reported, in the order it was found.
    pub findings: Vec<Finding>,
    /// Which of [`Options::ignores`] covered something, by index.
    pub matched: Vec<usize>,
}

impl DraftOptions {
    /// Whose drafts they are, if that is said.
    pub fn body(&self) -> Option<Body> {
        self.body.as_ref().map(|said| said.value)
    }

    /// The session they are meant for, if that is said.
    pub fn session(&self) -> Option<u16> {
        self.session.as_ref().map(|said| said.value)
    }

    /// Their language, if one is said.
    pub fn language(&self) -> Option<Language> {
        self.language.as_ref().and_then(|said| said.value)
    }

    /// The day they are judged as of, if that is said.
    pub fn as_of(&self) -> Option<Date> {
        self.as_of.as_ref().map(|said| said.value)
    }

    /// These, and those of `base` where they are silent.
    fn over(self, base: DraftOptions) -> DraftOptions {
        DraftOptions {
            body: self.body.or(base.body),
            session: self.session.or(base.session),
            language: self.language.or(base.language),
            as_of: self.as_of.or(base.as_of),
        }
    }
}

impl Options {
    /// These settings, and those of `base` where they are silent.
    #[must_use]
    pub fn over(self, base: Options) -> Options {
        let both =
            |own: Option<Said<Vec<String>>>, other: Option<Said<Vec<String>>>| match (own, other) {
                (Some(own), Some(other)) => {
                    Some(Said { value: [other.value, own.value].concat(), place: own.place })
                }
                (own, other) => own.or(other),
            };
        Options {
            extends: None,
            draft: self.draft.over(base.draft),
            files: FileOptions {
                include: self.files.include.or(base.files.include),
                exclude: both(self.files.exclude, base.files.exclude),
                overrides: [base.files.overrides, self.files.overrides].concat(),
            },
            corpus: CorpusOptions { packs: self.corpus.packs.or(base.corpus.packs) },
            rules: [base.rules, self.rules].concat(),
            ignores: [base.ignores, self.ignores].concat(),
        }
    }

    /// What holds for a file that those of the overrides name whose indices are given, in order.
    #[must_use]
    pub fn for_file(&self, named_by: &[usize]) -> Options {
        let mut options = self.clone();
        for section in named_by.iter().filter_map(|index| self.files.overrides.get(*index)) {
            options.draft = section.draft.clone().over(options.draft);
            options.rules.extend(section.rules.iter().cloned());
        }
        options
    }

    /// What is said of `rule`; the last word counts. `None` leaves each finding as it is.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        self.said_of(rule).map(|line| line.level)
    }

    /// The line that [`Options::level`] is taken from.
    pub fn said_of(&self, rule: &Rule) -> Option<&RuleLevel> {
        self.rules.iter().rev().find(|line| line.selector.covers(rule))
    }

    /// Gives findings in `source` the severities of `[rules]` and leaves out what is off there,
    /// unless it is `insisted` on, and what `[[ignore]]` covers.
    pub fn judge(&self, source: &str, mut findings: Vec<Finding>, insisted: &[Selector]) -> Judged {
        if !self.rules.is_empty() {
            findings.retain_mut(|finding| match self.level(finding.rule) {
                Some(Level::Off) => insisted.iter().any(|selector| selector.covers(finding.rule)),
                Some(Level::At(severity)) => {
                    finding.severity = severity;
                    true
                }
                None => true,
            });
        }
        let mut ignored = vec![false; findings.len()];
        let mut matched = Vec::new();
        for (index, ignore) in self.ignores.iter().enumerate() {
            if ignore.mark(source, &findings, &mut ignored) {
                matched.push(index);
            }
        }
        let mut ignored = ignored.into_iter();
        findings.retain(|_| !ignored.next().unwrap_or(false));
        Judged { findings, matched }
    }
}
