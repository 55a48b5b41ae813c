//! `--statistics`: the findings of each rule and of each file, the most first.

use std::cmp::Reverse;

use lint::Message;
use serde::Serialize;

use crate::summary::{Artifact, OfRule};
use crate::{Summary, Words};

/// The counts in JSON.
#[derive(Serialize)]
pub(crate) struct WireStatistics<'s> {
    rules: Vec<WireRule>,
    files: Vec<WireFile<'s>>,
}

#[derive(Serialize)]
struct WireRule {
    rule: &'static str,
    findings: usize,
    fixable: usize,
}

#[derive(Serialize)]
struct WireFile<'s> {
    path: &'s str,
    findings: usize,
    fixable: usize,
}

impl<'s> WireStatistics<'s> {
    /// The counts, where they were asked for.
    pub(crate) fn of(summary: &'s Summary) -> Option<Self> {
        let rule = |it: &OfRule| WireRule {
            rule: it.rule.name,
            findings: it.findings,
            fixable: it.fixable,
        };
        let file = |it: &'s Artifact| WireFile {
            path: &it.path,
            findings: it.findings,
            fixable: it.fixable,
        };
        summary.with_statistics.then(|| Self {
            rules: rules(summary).into_iter().map(rule).collect(),
            files: files(summary).into_iter().map(file).collect(),
        })
    }
}

impl Summary {
    /// A line for each rule and for each file that has findings, under two headings.
    pub fn statistics(&self, words: &Words) -> String {
        let line = |findings: usize, name: &str, fixable: usize| {
            let fixable = match fixable {
                0 => String::new(),
                count => words.say(&Message::new("statistics-fixable").with("count", count)),
            };
            format!("{findings:>7}  {name}{fixable}\n")
        };
        let rules = rules(self).into_iter().map(|it| line(it.findings, it.rule.name, it.fixable));
        let files = files(self).into_iter().map(|it| line(it.findings, &it.path, it.fixable));
        let mut text = String::new();
        if self.findings() > 0 {
            text += &(words.word("statistics-rules") + "\n");
            text.extend(rules);
            text += &(words.word("statistics-files") + "\n");
            text.extend(files);
        }
        if let Some(known) = self.known {
            text += &words.say(&Message::new("statistics-known").with("count", known));
            text.push('\n');
        }
        text
    }
}

fn rules(summary: &Summary) -> Vec<&OfRule> {
    let mut rules: Vec<&OfRule> = summary.by_rule.values().collect();
    rules.sort_by_key(|it| Reverse(it.findings));
    rules
}

fn files(summary: &Summary) -> Vec<&Artifact> {
    let mut files: Vec<&Artifact> = summary.artifacts.iter().filter(|it| it.findings > 0).collect();
    files.sort_by_key(|it| Reverse(it.findings));
    files
}
