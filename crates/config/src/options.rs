//! Everything that can be set, and what it does to findings.

use citation::Body;
use jiff::civil::Date;
use lint::{Finding, Rule};
use text::Language;

use crate::{Ignore, Level, RuleLevel, Selector};

/// What one `resolint.toml` says, or several that extend each other.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Options {
    /// Another file whose settings hold where this one is silent, relative to this one.
    pub extends: Option<String>,
    /// `[draft]`
    pub draft: DraftOptions,
    /// `[files]`
    pub files: FileOptions,
    /// `[rules]`, groups before rules, so that what is said of a rule is heard last.
    pub rules: Vec<RuleLevel>,
    /// `[[ignore]]`
    pub ignores: Vec<Ignore>,
}

/// What is known of the drafts beyond their text.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct DraftOptions {
    /// Whose drafts they are; told from the text when absent.
    pub body: Option<Body>,
    /// The session they are meant for; told from the text when absent.
    pub session: Option<u16>,
    /// Their language; told from the text when absent.
    pub language: Option<Language>,
    /// The day the drafts are judged as of: what is adopted later does not exist yet.
    pub as_of: Option<Date>,
}

/// Which files of a folder are drafts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FileOptions {
    /// Only these, as patterns of file names (`**/*.resolution.md`); `.txt` and `.md` when empty.
    pub include: Vec<String>,
    /// Never these.
    pub exclude: Vec<String>,
}

/// Findings after the settings have been heard.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// What is to be reported, in the order it was found.
    pub findings: Vec<Finding>,
    /// Which of [`Options::ignores`] covered something, by index.
    pub matched: Vec<usize>,
}

impl Options {
    /// These settings, and those of `base` where they are silent.
    #[must_use]
    pub fn over(self, base: Options) -> Options {
        let or = |own: Vec<String>, other: Vec<String>| if own.is_empty() { other } else { own };
        Options {
            extends: None,
            draft: DraftOptions {
                body: self.draft.body.or(base.draft.body),
                session: self.draft.session.or(base.draft.session),
                language: self.draft.language.or(base.draft.language),
                as_of: self.draft.as_of.or(base.draft.as_of),
            },
            files: FileOptions {
                include: or(self.files.include, base.files.include),
                exclude: [base.files.exclude, self.files.exclude].concat(),
            },
            rules: [base.rules, self.rules].concat(),
            ignores: [base.ignores, self.ignores].concat(),
        }
    }

    /// What is said of `rule`; the last word counts. `None` leaves each finding as it is.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        self.rules.iter().rev().find(|line| line.selector.covers(rule)).map(|line| line.level)
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
