//! Reading `resolint.toml`: every key known, every mistake with its place.
//!
//! A mistake spoils its own line only; the rest of the file still counts, and the caller hears
//! of all mistakes at once. Of a file that is no TOML nothing counts: it is one mistake.

use std::borrow::Cow;
use std::sync::Arc;

use lint::{Message, Selector};
use text::LineIndex;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

mod values;

pub use values::unknown_rule;

use crate::{
    CorpusOptions, DraftOptions, FileOptions, Ignore, Level, Options, Override, Problem, RuleLevel,
};

const TOP: &[&str] = &["extends", "draft", "files", "corpus", "rules", "ignore"];
const DRAFT: &[&str] = &["body", "session", "language", "as-of"];
const FILES: &[&str] = &["include", "exclude", "override"];
const OVERRIDE: &[&str] = &["include", "draft", "rules"];
const CORPUS: &[&str] = &["packs"];
const IGNORE: &[&str] = &["rule", "text", "reason"];

/// Reads the text of a configuration file; `file` is how its lines are to be called later.
pub fn read(text: &str, file: &str) -> (Options, Vec<Problem>) {
    let mut reader =
        Reader { lines: LineIndex::new(text), file: file.into(), problems: Vec::new() };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let details = error.message().lines().next().unwrap_or_default();
            let at = error.span().map_or(0, |span| span.start);
            reader.problem(at, Message::new("config-not-toml").with("details", details));
            return (Options::default(), reader.problems);
        }
    };
    let options = reader.top(table.get_ref());
    let mut problems = reader.problems;
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems.dedup_by_key(|problem| problem.line);
    (options, problems)
}

struct Reader<'t> {
    lines: LineIndex<'t>,
    file: Arc<str>,
    problems: Vec<Problem>,
}

type Item<'v, 't> = &'v Spanned<DeValue<'t>>;
type Key<'v, 't> = &'v Spanned<Cow<'t, str>>;

impl Reader<'_> {
    fn top(&mut self, table: &DeTable<'_>) -> Options {
        let mut options = Options::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "extends" => {
                    let file = self.string("extends", value);
                    options.extends = file.map(|file| self.said(value, file));
                }
                "draft" => options.draft = self.draft(value),
                "files" => options.files = self.files(value),
                "corpus" => options.corpus = self.corpus(value),
                "rules" => options.rules = self.rules(value),
                "ignore" => {
                    let read = |it: &mut Self, entry: Item<'_, '_>| it.ignore(entry);
                    options.ignores = self.tables("ignore", value, "config-kind-ignore", read);
                }
                _ => self.unknown(key, TOP),
            }
        }
        options
    }

    fn draft(&mut self, value: Item<'_, '_>) -> DraftOptions {
        let mut draft = DraftOptions::default();
        for (key, value) in self.table("draft", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "body" => draft.body = self.body(value),
                "session" => draft.session = self.session(value),
                "language" => draft.language = self.language(value),
                "as-of" => draft.as_of = self.date("as-of", value),
                _ => self.unknown(key, DRAFT),
            }
        }
        draft
    }

    fn files(&mut self, value: Item<'_, '_>) -> FileOptions {
        let mut files = FileOptions::default();
        for (key, value) in self.table("files", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "include" => files.include = self.strings("include", value),
                "exclude" => files.exclude = self.strings("exclude", value),
                "override" => {
                    let read = |it: &mut Self, entry: Item<'_, '_>| it.section(entry);
                    files.overrides = self.tables("override", value, "config-kind-override", read);
                }
                _ => self.unknown(key, FILES),
            }
        }
        files
    }

    fn section(&mut self, value: Item<'_, '_>) -> Option<Override> {
        let mut section = Override {
            include: Vec::new(),
            draft: DraftOptions::default(),
            rules: Vec::new(),
            place: self.place(value.span().start),
        };
        let problems = self.problems.len();
        for (key, value) in self.table("override", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "include" => {
                    let patterns = self.strings("include", value);
                    section.include = patterns.map_or_else(Vec::new, |said| said.value);
                }
                "draft" => section.draft = self.draft(value),
                "rules" => section.rules = self.rules(value),
                _ => self.unknown(key, OVERRIDE),
            }
        }
        if section.include.is_empty() && self.problems.len() == problems {
            self.problem(value.span().start, Message::new("config-override-of-nothing"));
        }
        (!section.include.is_empty()).then_some(section)
    }

    fn corpus(&mut self, value: Item<'_, '_>) -> CorpusOptions {
        let mut corpus = CorpusOptions::default();
        for (key, value) in self.table("corpus", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "packs" => corpus.packs = self.strings("packs", value),
                _ => self.unknown(key, CORPUS),
            }
        }
        corpus
    }

    /// Groups before rules, so that what is said of a rule is heard last.
    fn rules(&mut self, value: Item<'_, '_>) -> Vec<RuleLevel> {
        let mut rules = Vec::new();
        for (key, value) in self.table("rules", value).into_iter().flatten() {
            let name = key.get_ref();
            let level = self.one_of(name, value, Level::from_name, || Level::NAMES.into_iter());
            let Some(selector) = Selector::of(name) else {
                self.problem(key.span().start, unknown_rule(name));
                continue;
            };
            let place = self.place(key.span().start);
            rules.extend(level.map(|level| RuleLevel { selector, level, place }));
        }
        rules.sort_by_key(|line| matches!(line.selector, Selector::Rule(_)));
        rules
    }

    fn ignore(&mut self, value: Item<'_, '_>) -> Option<Ignore> {
        let place = self.place(value.span().start);
        let mut ignore = Ignore { rule: None, text: None, reason: None, place };
        let mut sound = true;
        for (key, value) in self.table("ignore", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "rule" => {
                    let name = self.string("rule", value);
                    ignore.rule = name.as_deref().and_then(Selector::of);
                    sound = ignore.rule.is_some();
                    if let (Some(name), false) = (name, sound) {
                        self.problem(value.span().start, unknown_rule(&name));
                    }
                }
                "text" => ignore.text = self.string("text", value),
                "reason" => ignore.reason = self.string("reason", value),
                _ => self.unknown(key, IGNORE),
            }
        }
        if sound && ignore.rule.is_none() && ignore.text.is_none() {
            self.problem(value.span().start, Message::new("config-empty-ignore"));
            return None;
        }
        sound.then_some(ignore)
    }

    /// The entries of `[[key]]` that can be used.
    fn tables<T>(
        &mut self,
        key: &str,
        value: Item<'_, '_>,
        kind: &'static str,
        read: impl Fn(&mut Self, Item<'_, '_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, kind);
            return Vec::new();
        };
        let mut entries = Vec::with_capacity(list.len());
        for entry in list {
            match entry.get_ref().is_table() {
                true => entries.extend(read(self, entry)),
                false => self.wrong(key, entry, kind),
            }
        }
        entries
    }
}
